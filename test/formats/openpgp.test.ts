// OpenPGP files as gpg writes them: which are sealed, and which only look it.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { memoryInput } from '../../src/formats/memory-input.ts';
import { openpgpFormat } from '../../src/formats/openpgp.ts';
import { headOf, unpack } from './unpack.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/formats/openpgp/${name}`, import.meta.url));

describe('encrypted messages', () => {
  test.each([
    ['passphrase.gpg', '1 passphrase, AES-256; no password at hand opens it'],
    ['passphrase-3des.asc', '1 passphrase, Triple DES; no password at hand opens it'],
    ['recipient.gpg', '1 public key; no key at hand opens it'],
    ['recipient.asc', '1 public key; no key at hand opens it'],
  ])('%s is sealed', async (file, end) => {
    const evidence = `OpenPGP packets: encrypted to ${end}`;
    const bytes = fixture(file);
    // By content alone, whatever it is called.
    expect(openpgpFormat.recognises(headOf('letter', bytes))).toBe(true);
    const { facts, problems } = await unpack(openpgpFormat, memoryInput(file, bytes));
    expect(facts).toEqual([{ layer: 'file', state: 'encrypted', mechanism: 'openpgp', evidence }]);
    expect(problems).toEqual([]);
  });
});

describe('messages that hide nothing', () => {
  test('clear-signed text is text', async () => {
    const bytes = fixture('clear-signed.asc');
    expect(openpgpFormat.recognises(headOf('x.txt', bytes))).toBe(true);
    const { facts, text } = await unpack(openpgpFormat, memoryInput('x.txt', bytes));
    expect(facts).toMatchObject([{ state: 'signed' }]);
    expect(text).toBe('Name,SSN\nJane Q. Sample,219-09-9999');
  });

  test.each(['signed.gpg', 'literal.gpg'])('%s is only packed, and is read', async (file) => {
    const bytes = fixture(file);
    expect(openpgpFormat.recognises(headOf(file, bytes))).toBe(true);
    const { facts, members, problems } = await unpack(openpgpFormat, memoryInput(file, bytes));
    expect(facts).toMatchObject([{ state: 'encoded' }]);
    expect(members.map(({ text }) => text)).toEqual(['Name,SSN\nJane Q. Sample,219-09-9999\n']);
    expect(problems).toEqual([]);
  });
});

test.each([
  ['a private key', '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOY\n'],
  ['a JPEG', '\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF'],
  ['text in UTF-8', 'Übersicht über die Löhne'],
  ['text in Windows-1252', '\u00c4nderungen'],
])('%s is no message', (_what, content) => {
  const bytes = Buffer.from(content, content.startsWith('Über') ? 'utf8' : 'latin1');
  expect(openpgpFormat.recognises(headOf('x', bytes))).toBe(false);
});
