// PKCS #12 and Java key stores: which of their parts are encrypted, and by what.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { javaKeystoreFormat } from '../../src/formats/java-keystore.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { pkcs12Format } from '../../src/formats/pkcs12.ts';
import { headOf, unpack } from './unpack.ts';

const fixture = (path: string): Buffer =>
  readFileSync(new URL(`../../fixtures/formats/${path}`, import.meta.url));

describe('PKCS #12', () => {
  test.each([
    ['modern.p12', 'encrypted', 'AES-256-CBC', false],
    ['legacy.p12', 'weak', 'RC2-40 and Triple DES', false],
    ['keyonly.p12', 'encrypted', 'AES-256-CBC; certificates in it can be read', true],
  ])('%s is %s by %s', async (name, state, words) => {
    const bytes = fixture(`pkcs12/${name}`);
    expect(pkcs12Format.recognises(headOf('x.bin', bytes))).toBe(true);
    const { facts, problems } = await unpack(pkcs12Format, memoryInput(name, bytes));
    expect(facts).toMatchObject([{ layer: 'file', state, mechanism: 'pkcs12' }]);
    expect(facts[0]?.evidence).toContain(words);
    expect(problems).toEqual([]);
  });

  test.each([
    ['clear.p12', 'a key that is not encrypted'],
    ['certs.p12', 'without encryption'],
  ])('%s is not sealed', async (name, words) => {
    const bytes = fixture(`pkcs12/${name}`);
    const { facts, problems } = await unpack(pkcs12Format, memoryInput(name, bytes));
    expect([facts, problems]).toMatchObject([[], [{ reason: 'unsupported' }]]);
    expect(problems[0]?.detail).toContain(words);
  });

  test('other DER is left alone', () => {
    const signed = fixture('openssl/signed.p7m');
    expect(pkcs12Format.recognises(headOf('a.p12', signed))).toBe(false);
    expect(pkcs12Format.recognises(headOf('a.p12', Buffer.from('30030201033000', 'hex')))).toBe(
      false,
    );
  });

  test('cut off anywhere is corrupt', async () => {
    const bytes = fixture('pkcs12/modern.p12');
    for (let length = 40; length < bytes.length; length += 16) {
      const input = memoryInput('a.p12', bytes.subarray(0, length));
      const { facts, problems } = await unpack(pkcs12Format, input);
      expect([facts, problems]).toMatchObject([[], [{ reason: 'corrupt' }]]);
    }
  });

  test.each(['modern.p12', 'clear.p12'])('%s with any byte changed', async (name) => {
    const bytes = fixture(`pkcs12/${name}`);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const { facts, problems } = await unpack(pkcs12Format, memoryInput('a.p12', changed));
      expect(facts.length + problems.length).toBe(1);
    }
  });
});

describe('Java key stores', () => {
  test.each([
    ['keys.jks', 'JKS'],
    ['secret.jceks', 'JCEKS'],
  ])('%s is sealed', async (name, words) => {
    const bytes = fixture(`java-keystore/${name}`);
    expect(javaKeystoreFormat.recognises(headOf('x.bin', bytes))).toBe(true);
    const { facts, problems } = await unpack(javaKeystoreFormat, memoryInput(name, bytes));
    expect(facts).toMatchObject([{ state: 'encrypted', mechanism: 'java-keystore' }]);
    expect(facts[0]?.evidence).toContain(words);
    expect(problems).toEqual([]);
  });

  test('one of certificates only is not', async () => {
    const input = memoryInput('a.jks', fixture('java-keystore/certificates.jks'));
    const { facts, problems } = await unpack(javaKeystoreFormat, input);
    expect([facts, problems]).toMatchObject([[], [{ reason: 'unsupported' }]]);
  });

  test.each(['keys.jks', 'certificates.jks'])('%s cut off anywhere is corrupt', async (name) => {
    const bytes = fixture(`java-keystore/${name}`);
    for (let length = 8; length < bytes.length; length += 1) {
      const input = memoryInput(name, bytes.subarray(0, length));
      const { facts, problems } = await unpack(javaKeystoreFormat, input);
      expect([facts, problems]).toMatchObject([[], [{ reason: 'corrupt' }]]);
    }
  });

  test('a million entries that are not there are corrupt', async () => {
    const bytes = fixture('java-keystore/keys.jks');
    bytes.writeUInt32BE(1_000_000, 8);
    const { problems } = await unpack(javaKeystoreFormat, memoryInput('a.jks', bytes));
    expect(problems).toMatchObject([{ reason: 'corrupt' }]);
  });
});
