// Keys that stand in the code of a database are found where they are arguments, and nowhere else.
import { expect, test } from 'vitest';

import { findLiteralKeys } from '../../src/databases/literal-keys.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const holds = (text: string): boolean => findLiteralKeys([{ where: 'here', text }]).length === 1;

test.each([
  "SELECT pgp_sym_decrypt(ssn, 'k1')",
  "SELECT PGP_SYM_ENCRYPT( concat(a, ',', b), 'k1', 'cipher-algo=aes256')",
  "NEW.ssn := encrypt(NEW.ssn, decode('001122', 'hex'), 'aes');",
  "decrypt(v, 'k'::bytea, 'aes-cbc/pad:pkcs')",
  "RETURN AES_DECRYPT(s, 'tulip')",
  "AES_ENCRYPT(v, UNHEX(SHA2('tulip', 256)))",
  "SELECT DECRYPTBYPASSPHRASE('tulip', ssn)",
  "OPEN SYMMETRIC KEY SsnKey DECRYPTION BY PASSWORD = N'tulip'",
  "dearmor('-----BEGIN PGP PRIVATE KEY BLOCK-----')",
])('a key in: %s', (text) => {
  expect(holds(text)).toBe(true);
});

test.each([
  'SELECT pgp_sym_decrypt(ssn, $1)',
  "SELECT pgp_sym_decrypt(ssn, key_of(session), 'cipher-algo=aes256')",
  "decrypt(v, k, 'aes')",
  "SELECT digest(ssn, 'sha256')",
  'RETURN AES_DECRYPT(s, @key)',
  "SELECT 'pgp_sym_decrypt' AS name, 'k1' AS other",
  'OPEN SYMMETRIC KEY SsnKey DECRYPTION BY CERTIFICATE SsnCert',
  '',
])('no key in: %s', (text) => {
  expect(holds(text)).toBe(false);
});

test('each place is named once, and never the key', () => {
  const text = "SELECT pgp_sym_decrypt(a, 'tulip-77'), pgp_sym_decrypt(b, 'tulip-77')";
  expect(
    findLiteralKeys([
      { where: 'the view v', text },
      { where: 'the view v', text },
    ]),
  ).toEqual(['the view v']);
});

test('a megabyte of openings takes no time to speak of', () => {
  const started = cpuMilliseconds();
  expect(holds('encrypt('.repeat(100_000))).toBe(false);
  expect(cpuMilliseconds() - started).toBeLessThan(5000);
});
