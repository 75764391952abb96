// Files as the openssl tool and ansible-vault write them: enc, cms.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { cmsFormat } from '../../src/formats/cms.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { saltedFormat } from '../../src/formats/openssl.ts';
import { headOf, unpack, withPassword } from './unpack.ts';

const clients = 'Name,SSN\nJane Q. Sample,219-09-9999\n';
const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../../fixtures/formats/openssl/${name}`, import.meta.url));

describe('openssl enc and ansible-vault', () => {
  test.each([
    ['salted.enc', 'openssl-salted'],
    ['salted-base64.enc', 'openssl-salted'],
  ])('%s is sealed', async (file, mechanism) => {
    const bytes = fixture(file);
    expect(saltedFormat.recognises(headOf('x', bytes))).toBe(true);
    const { facts } = await unpack(saltedFormat, memoryInput(file, bytes));
    expect(facts).toMatchObject([{ state: 'encrypted', mechanism }]);
  });

  test('an ansible vault is sealed', async () => {
    const bytes = fixture('vault.yml');
    expect(saltedFormat.recognises(headOf('vars.yml', bytes))).toBe(true);
    const { facts } = await unpack(saltedFormat, memoryInput('vars.yml', bytes));
    expect(facts).toMatchObject([{ state: 'encrypted', mechanism: 'ansible-vault' }]);
  });

  test('an ansible vault that is cut off is told as unknown', async () => {
    const bytes = fixture('vault.yml').subarray(0, 200);
    expect(saltedFormat.recognises(headOf('vars.yml', bytes))).toBe(true);
    const { facts } = await unpack(saltedFormat, memoryInput('vars.yml', bytes));
    expect(facts).toMatchObject([{ state: 'unknown', mechanism: 'ansible-vault-unknown' }]);
  });

  test.each([
    ['salted.enc', 'sesame1'],
    ['salted-base64.enc', 'sesame1'],
    ['vault.yml', 'sesame1'],
  ])('%s opens with its password and with no other', async (file, password) => {
    const input = memoryInput(file, fixture(file));
    const opened = await unpack(saltedFormat, input, withPassword(password, true));
    expect(opened.facts).toMatchObject([{ state: 'key-nearby' }]);
    expect(opened.members).toMatchObject([{ text: clients }]);
    const shut = await unpack(saltedFormat, input, withPassword(`${password}2`, true));
    expect(shut).toMatchObject({ facts: [{ state: 'encrypted' }], members: [] });
  });

  test('a mark before plain text is no encryption: it is read as text', () => {
    for (const text of [`Salted__12345678${clients}`, `$ANSIBLE_VAULT;1.1;AES256\n${clients}`])
      expect(saltedFormat.recognises(headOf('x.csv', Buffer.from(text)))).toBe(false);
    const base64 = Buffer.from(`Salted__12345678${clients}`).toString('base64');
    expect(saltedFormat.recognises(headOf('x.csv', Buffer.from(base64)))).toBe(false);
  });

  test('a text that speaks of them is not', () => {
    for (const text of ['Salted__ is how it begins', 'U2FsdGVkX1 is Base64', '$ANSIBLE_VAULT']) {
      expect(saltedFormat.recognises(headOf('x', Buffer.from(text)))).toBe(false);
    }
  });
});

describe('CMS', () => {
  test.each([
    ['enveloped.p7m', 'encrypted', 'AES-256-CBC'],
    ['enveloped.pem', 'encrypted', 'AES-128-CBC'],
    ['enveloped-rc2.p7m', 'weak', 'RC2'],
  ])('%s is %s', async (file, state, cipher) => {
    const bytes = fixture(file);
    expect(cmsFormat.recognises(headOf('x', bytes))).toBe(true);
    const { facts, members } = await unpack(cmsFormat, memoryInput(file, bytes));
    expect(facts).toMatchObject([{ layer: 'file', state, mechanism: 'cms-enveloped' }]);
    expect(facts[0]?.evidence).toContain(cipher);
    expect(members).toEqual([]);
  });

  test.each(['signed.p7m', 'signed-streamed.p7m'])(
    '%s is signed, and its content is read',
    async (file) => {
      const bytes = fixture(file);
      expect(cmsFormat.recognises(headOf('x', bytes))).toBe(true);
      const input = memoryInput('clients.csv.p7m', bytes);
      const { facts, members } = await unpack(cmsFormat, input);
      expect(facts).toMatchObject([{ state: 'signed' }]);
      expect(members).toMatchObject([{ name: 'clients.csv', as: 'attachment', text: clients }]);
    },
  );

  test('damage is never more than a missing content', async () => {
    const whole = fixture('signed-streamed.p7m');
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const { members } = await unpack(cmsFormat, memoryInput('x.p7m', bytes));
      expect(members.length).toBeLessThanOrEqual(1);
    }
  });

  test('a certificate is no CMS', () => {
    const bytes = Buffer.from('-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n');
    expect(cmsFormat.recognises(headOf('c.pem', bytes))).toBe(false);
  });
});
