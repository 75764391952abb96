// SSN, ITIN, Medicare, licence and card rules at their edges.
import { assert, integer, property } from '../../properties.ts';
import { expect, test } from 'vitest';
import { judgeCardNumber } from '../../../detectors/checks/card-number.ts';
import { cardNetworks } from '../../../detectors/checks/card-networks.ts';
import { judgeItin } from '../../../detectors/checks/itin-rules.ts';
import { agreesWithSurname, soundex } from '../../../detectors/checks/license-name.ts';
import { judgeLicenseNumber } from '../../../detectors/checks/license-number.ts';
import { fitsState, licenseStates } from '../../../detectors/checks/license-shapes.ts';
import { judgeMedicareId } from '../../../detectors/checks/mbi.ts';
import { judgeSsn } from '../../../detectors/checks/ssn-rules.ts';

test('areas 000, 666 and 900 to 999, group 00 and serial 0000 were never issued', () => {
  for (const never of ['000-12-3457', '666-12-3457', '900-12-3457', '486-00-3457', '486-12-0000']) {
    expect(judgeSsn(never)).toBe('invalid');
  }
  for (const possible of [
    '001-01-0001',
    '665-12-3457',
    '667-12-3457',
    '734-12-3457',
    '772-12-3457',
    '899-99-9999',
  ]) {
    expect(judgeSsn(possible)).toBe('valid');
  }
});

test('specimens are known exactly, their neighbours are real numbers', () => {
  for (const specimen of [
    '078-05-1120',
    '219-09-9999',
    '457-55-5462',
    '123-45-6789',
    '987-65-4325',
    '111-11-1111',
    '000-00-0000',
  ]) {
    expect(judgeSsn(specimen)).toBe('test');
  }
  for (const neighbour of [
    '078-05-1121',
    '219-09-9998',
    '123-45-6788',
    '111-11-1112',
    '444-22-2222',
  ]) {
    expect(judgeSsn(neighbour)).toBe('valid');
  }
});

test('a number that lost its leading zeros is judged with them', () => {
  expect(judgeSsn('10010001')).toBe('valid');
  expect(judgeSsn('1010001')).toBe('valid');
  expect(judgeSsn('120001')).toBe('unknown');
});

test('nine of ten random numbers can be an SSN: the rules alone prove nothing', () => {
  const numbers = Array.from({ length: 5000 }, (_, at) =>
    String((at * 618_033_989) % 1_000_000_000).padStart(9, '0'),
  );
  const share = numbers.filter((number) => judgeSsn(number) !== 'invalid').length / numbers.length;
  expect(share).toBeGreaterThan(0.87);
  expect(share).toBeLessThan(0.91);
});

test('no number is both an SSN and an ITIN', () => {
  assert(
    property(integer({ min: 0, max: 999_999_999 }), (number) => {
      const digits = String(number).padStart(9, '0');
      expect(judgeSsn(digits) === 'valid' && judgeItin(digits) === 'valid').toBe(false);
    }),
  );
});

test('ITIN groups are those of the IRS; adoption numbers are 93, temporary ones stay unknown', () => {
  const groups = (answer: string): number[] =>
    Array.from({ length: 100 }, (_, group) => group).filter(
      (group) => judgeItin(`912-${String(group).padStart(2, '0')}-3358`) === answer,
    );
  expect(groups('valid')).toHaveLength(16 + 19 + 3 + 1 + 6);
  expect(groups('unknown')).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 17, 18, 19, 28, 29, 37, 38, 39,
  ]);
});

test('a Medicare identifier never holds S, L, O, I, B or Z; a claim number holds an SSN', () => {
  expect(judgeMedicareId('3KD7-QH4-RN52')).toBe('valid');
  for (const letter of 'SLOIBZ') expect(judgeMedicareId(`3${letter}D7QH4RN52`)).toBe('invalid');
  expect(judgeMedicareId('489-31-7726A')).toBe('valid');
  expect(judgeMedicareId('666-31-7726A')).toBe('invalid');
  expect(judgeMedicareId('1EG4-TE5-MK73')).toBe('test');
});

test('each Missouri licence shape is recognised as one of Missouri', () => {
  for (const number of [
    'S20471',
    'S204719386',
    'S204719R',
    '20471938AB',
    '204719386A',
    '204719386',
    '204K718395',
  ]) {
    expect(licenseStates(number)).toContain('MO');
  }
  expect(fitsState('S2047193861', 'MO')).toBe(false);
  expect(fitsState('s204-719-386', 'mo')).toBe(true);
});

test('Soundex follows the National Archives', () => {
  const codes = {
    Robert: 'R163',
    Rupert: 'R163',
    Ashcraft: 'A261',
    Tymczak: 'T522',
    Pfister: 'P236',
    Lee: 'L000',
    "O'Hara": 'O600',
  };
  for (const [name, code] of Object.entries(codes)) expect(soundex(name)).toBe(code);
});

test('licences of Soundex states and of Washington agree with the last name or not', () => {
  expect(agreesWithSurname('H620-4607-1234', 'harris', 'IL')).toBe(true);
  expect(agreesWithSurname('H620-4607-1234', 'miller', 'IL')).toBe(false);
  expect(agreesWithSurname('HARRIJT382QM', 'harris', 'WA')).toBe(true);
  expect(agreesWithSurname('LEE**JT382QM', 'lee', 'WA')).toBe(true);
  expect(agreesWithSurname('S204719386', 'harris', 'MO')).toBeNull();
});

test('a licence is raised by its state and its name, and fillers are test numbers', () => {
  expect(judgeLicenseNumber('S204719386', { state: 'MO' })).toBe('valid');
  expect(judgeLicenseNumber('S204719386', { state: 'CA' })).toBe('unknown');
  expect(judgeLicenseNumber('H62046071234', { surname: 'harris' })).toBe('valid');
  expect(judgeLicenseNumber('2021', {})).toBe('invalid');
  expect(judgeLicenseNumber('999999999', {})).toBe('test');
});

test('networks are told by prefix and length', () => {
  expect(cardNetworks('4539988915720591')).toEqual(['Visa']);
  expect(cardNetworks('2221000000000009')).toEqual(['Mastercard']);
  expect(cardNetworks('2720990000000007')).toContain('Mastercard');
  expect(cardNetworks('2721000000000004')).toEqual([]);
  expect(cardNetworks('340812691468109')).toEqual(['American Express']);
  expect(cardNetworks('180016070420458')).toContain('JCB (15 digits)');
  expect(cardNetworks('503890547220')).toEqual(['Maestro']);
  expect(cardNetworks('808401234567893')).toEqual([]);
});

test('processors’ numbers are test cards, the number beside them is not', () => {
  for (const card of [
    '4242424242424242',
    '4000002500003155',
    '378282246310005',
    '5555 5555 5555 4444',
    '4000000000000069',
  ]) {
    expect(judgeCardNumber(card)).toBe('test');
  }
  expect(judgeCardNumber('4539988915720591')).toBe('valid');
  expect(judgeCardNumber('4539988915720592')).toBe('invalid');
  expect(judgeCardNumber('0000000000000000')).toBe('invalid');
});
