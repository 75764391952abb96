// The arithmetic behind the checks, against published values and by properties.
import { assert, integer, property, stringMatching } from '../../properties.ts';
import { expect, test } from 'vitest';
import { passesAba, judgeRoutingNumber } from '../../../detectors/checks/aba.ts';
import { judgeDea } from '../../../detectors/checks/dea.ts';
import { judgeIban, passesIban } from '../../../detectors/checks/iban.ts';
import { isClabe } from '../../../detectors/checks/clabe.ts';
import { isLoinc } from '../../../detectors/checks/loinc.ts';
import { passesLuhn } from '../../../detectors/checks/luhn.ts';
import { judgeMrz, mrzCheckDigit } from '../../../detectors/checks/mrz.ts';
import { isNpi } from '../../../detectors/checks/npi.ts';
import { isSnomed } from '../../../detectors/checks/snomed.ts';
import { sha256 } from '../../../detectors/checks/sha256.ts';
import { passesBase58Check, passesBech32 } from '../../../detectors/checks/wallet.ts';

const tenDigits = Array.from('0123456789');
const withLuhnDigit = (digits: string): string =>
  digits + tenDigits.find((check) => passesLuhn(digits + check));

test('exactly one of ten last digits passes Luhn', () => {
  assert(
    property(stringMatching(/^[1-9]\d{10,17}$/), (digits) => {
      expect(tenDigits.filter((check) => passesLuhn(digits + check))).toHaveLength(1);
    }),
  );
});

test('Luhn notices every single wrong digit', () => {
  assert(
    property(
      stringMatching(/^[1-9]\d{14}$/),
      integer({ min: 0, max: 14 }),
      integer({ min: 1, max: 9 }),
      (digits, at, by) => {
        const good = withLuhnDigit(digits);
        const wrong = good.slice(0, at) + String((Number(good[at]) + by) % 10) + good.slice(at + 1);
        expect(passesLuhn(wrong)).toBe(false);
      },
    ),
  );
});

test('routing numbers of Missouri banks pass, and no other last digit does', () => {
  for (const number of [
    '081000168',
    '081019405',
    '081501735',
    '081908833',
    '086506256',
    '101201892',
    '301287030',
  ]) {
    expect(passesAba(number)).toBe(true);
    const others = tenDigits.filter((digit) => digit !== number[8]);
    expect(others.filter((digit) => passesAba(number.slice(0, 8) + digit))).toEqual([]);
  }
});

test('routing numbers with a prefix that no bank has are refused, fillers are test numbers', () => {
  expect(judgeRoutingNumber('451000243')).toBe('invalid');
  expect(judgeRoutingNumber('000000000')).toBe('test');
  expect(judgeRoutingNumber('123456780')).toBe('test');
  expect(judgeRoutingNumber('81000032')).toBe('valid');
});

test('IBANs are held to their country length and mod 97', () => {
  expect(passesIban('BE68539007547034')).toBe(true);
  expect(passesIban('BE6853900754703')).toBe(false);
  expect(passesIban('BE68539007547035')).toBe(false);
  expect(passesIban('US68539007547034')).toBe(false);
  expect(judgeIban('GB82 WEST 1234 5698 7654 32')).toBe('test');
});

test('DEA numbers are checked as the DEA does', () => {
  expect(judgeDea('BH4820177')).toBe('valid');
  expect(judgeDea('BH4820178')).toBe('invalid');
  expect(judgeDea('AP5836727')).toBe('test');
  expect(judgeDea('ZZ4820177')).toBe('invalid');
});

test('provider numbers and LOINC codes carry a Luhn digit', () => {
  expect(isNpi('1234567893')).toBe(true);
  expect(isNpi('1234567894')).toBe(false);
  expect(isNpi('3234567893')).toBe(false);
  expect(['11450-4', '10160-0', '48765-2', '8716-3'].filter((code) => isLoinc(code))).toHaveLength(
    4,
  );
  expect(isLoinc('2019-2')).toBe(false);
});

test('the ICAO specimen passes and is known as one', () => {
  expect(mrzCheckDigit('L898902C3')).toBe(6);
  expect(judgeMrz('L898902C36UTO7408122F1204159ZE184226B<<<<<10')).toBe('test');
  expect(judgeMrz('4839201757USA8203140F2905095<<<<<<<<<<<<<<<2')).toBe('valid');
  expect(judgeMrz('4839201757USA8203141F2905095<<<<<<<<<<<<<<<2')).toBe('invalid');
});

test('SHA-256 gives the digests of FIPS 180-4', () => {
  const hex = (text: string): string =>
    Buffer.from(sha256(new TextEncoder().encode(text))).toString('hex');
  expect(hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(hex('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(hex('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

test('wallet addresses of the Bitcoin proposals pass, with one sign changed they do not', () => {
  expect(passesBase58Check('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')).toBe(true);
  expect(passesBase58Check('3P14159f73E4gFr7JterCCQh9QjiTjiZrG')).toBe(true);
  expect(passesBase58Check('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb')).toBe(false);
  expect(passesBech32('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4')).toBe(true);
  expect(passesBech32('bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0')).toBe(true);
  expect(passesBech32('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5')).toBe(false);
});

test('one of ten last digits makes a CLABE, one at most a SNOMED CT identifier', () => {
  assert(
    property(stringMatching(/^\d{17}$/), (digits) => {
      expect(tenDigits.filter((check) => isClabe(digits + check))).toHaveLength(1);
    }),
  );
  assert(
    property(stringMatching(/^[1-9]\d{4,14}0[0-2]$/), (digits) => {
      expect(tenDigits.filter((check) => isSnomed(digits + check))).toHaveLength(1);
    }),
  );
  expect(isSnomed('22298006')).toBe(true);
  expect(isSnomed('22289006')).toBe(false);
});
