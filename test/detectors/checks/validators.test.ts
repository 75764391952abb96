// The checks that users may name: the arithmetic against published values, and the list that names them.
import { assert, integer, property, stringMatching } from '../../properties.ts';
import { expect, test } from 'vitest';
import { passesMod97 } from '../../../detectors/checks/mod97.ts';
import { validators } from '../../../detectors/checks/validators.ts';
import { passesVerhoeff } from '../../../detectors/checks/verhoeff.ts';
import { passesVin } from '../../../detectors/checks/vin.ts';

test('Verhoeff accepts the published examples', () => {
  for (const digits of ['2363', '123451', '758722', '1428570'])
    expect(passesVerhoeff(digits)).toBe(true);
  for (const digits of ['2364', '123452', '', '3', '23a3'])
    expect(passesVerhoeff(digits)).toBe(false);
});

test('Verhoeff notices every single wrong digit and every swap of neighbours', () => {
  const digitOf = (digits: string): string =>
    '0123456789'.split('').find((check) => passesVerhoeff(digits + check)) ?? '';
  assert(
    property(
      stringMatching(/^\d{9}$/),
      integer({ min: 0, max: 8 }),
      integer({ min: 1, max: 9 }),
      (digits, at, by) => {
        const good = digits + digitOf(digits);
        const wrong = String((Number(good[at]) + by) % 10);
        expect(passesVerhoeff(good.slice(0, at) + wrong + good.slice(at + 1))).toBe(false);
        const swapped = good.slice(0, at) + good[at + 1] + good[at] + good.slice(at + 2);
        expect(passesVerhoeff(swapped)).toBe(swapped === good);
      },
    ),
  );
});

test('MOD 97-10 is that of IBANs and of ISO 17442', () => {
  // GB82 WEST 1234 5698 7654 32, the country and check digits at the end.
  expect(passesMod97('WEST12345698765432GB82')).toBe(true);
  expect(passesMod97('WEST12345698765432GB83')).toBe(false);
  expect(passesMod97('5493006MHB84DD0ZWV18')).toBe(true);
  expect(passesMod97('1')).toBe(false);
});

test('a VIN has its check digit in the ninth place, 49 CFR 565.15(c)', () => {
  expect(passesVin('1M8GDM9AXKP042788')).toBe(true);
  expect(passesVin('1M8GDM9A1KP042788')).toBe(false);
  expect(passesVin('1M8GDM9AXKPO42788')).toBe(false);
});

const valid: Readonly<Record<string, string>> = {
  luhn: '7083 5200 0000 0143',
  mod97: 'WEST 1234 5698 7654 32 GB82',
  verhoeff: '12345-1',
  vin: '1M8GDM9AXKP042788',
  npi: '1234567893',
  aba: '081000032',
  iban: 'DE44500105175407324931',
  card: '4539 5787 6362 1486',
  ssn: '489-31-7726',
  itin: '912-70-1234',
  mbi: '1EG4-TE5-MK74',
  dea: 'BH4820177',
};

test.each(validators.map((one) => [one.id, one] as const))('%s', (id, { judge }) => {
  const value = valid[id];
  if (value === undefined) expect(judge('20471839')).toBe('unknown');
  else expect(judge(value)).toBe('valid');
  for (const odd of ['', ' ', '🙂', 'x'.repeat(300), '0'.repeat(16)])
    expect(['valid', 'invalid', 'test', 'unknown']).toContain(judge(odd));
});

test('a field full of one digit passes no check digit', () => {
  for (const id of ['luhn', 'verhoeff', 'mod97'])
    expect(validators.find((one) => one.id === id)?.judge('0000 0000 0000')).toBe('test');
});
