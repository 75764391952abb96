// The password verifiers of Office Open XML: right and wrong passwords, and verifiers that are none.
import officeCrypto from 'officecrypto-tool';
import { describe, expect, test } from 'vitest';

import { openCompoundFile } from '../../src/formats/compound-file.ts';
import { fitsVerifier } from '../../src/formats/office-verifier.ts';

async function infoOf(type?: 'standard'): Promise<Buffer> {
  const options = { password: 'rivière', ...(type === undefined ? {} : { type }) };
  const file = await openCompoundFile(officeCrypto.encrypt(Buffer.alloc(4096), options));
  return file.stream('EncryptionInfo') ?? Buffer.alloc(0);
}

const agile = await infoOf();
const standard = await infoOf('standard');

describe.each([
  ['agile', agile],
  ['standard', standard],
])('%s encryption', (_, info) => {
  test('accepts the right password only', () => {
    expect(fitsVerifier(info, 'rivière')).toBe(true);
    expect(fitsVerifier(info, 'riviere')).toBe(false);
    expect(fitsVerifier(info, '')).toBe(false);
  });

  test('cut off anywhere never throws', () => {
    for (let length = 0; length < info.length; length += 128) {
      expect(fitsVerifier(info.subarray(0, length), 'x')).not.toBe(true);
    }
  });
});

describe('verifiers that are not known', () => {
  test.each([
    ['hash', 'hashAlgorithm="SHA512"', 'hashAlgorithm="MD4"'],
    ['cipher', 'cipherAlgorithm="AES"', 'cipherAlgorithm="RC2"'],
    ['number of rounds', 'spinCount="100000"', 'spinCount="99999999999"'],
  ])('another %s leaves it open', (_, from, to) => {
    const xml = agile.toString('latin1').replaceAll(from, to);
    expect(fitsVerifier(Buffer.from(xml, 'latin1'), 'rivière')).toBeNull();
  });

  test('another version leaves it open', () => {
    expect(fitsVerifier(Buffer.from('0400030000000000', 'hex'), 'x')).toBeNull();
  });
});
