// Files of SOPS: the values that it encrypted are told, and everything else is read.
import { describe, expect, test } from 'vitest';

import { sopsFormat } from '../../src/formats/sops.ts';
import { headOf, readDocument, textOf } from './read-document.ts';

const sealed = (text: string): string =>
  `ENC[AES256_GCM,data:${Buffer.from(text).toString('base64')},iv:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=,tag:AAECAwQFBgcICQoLDA0ODw==,type:str]`;

const yaml = `client: ${sealed('x')}
note_unencrypted: Jane Q. Sample, SSN 219-09-9999
sops:
    age:
        - recipient: age1xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    version: 3.9.0
`;
const json = JSON.stringify({
  client: sealed('x'),
  note_unencrypted: 'Jane Q. Sample',
  sops: { version: '3.9.0' },
});
const binary = JSON.stringify({ data: sealed('the whole file'), sops: { version: '3.9.0' } });

function recognised(name: string, text: string): boolean {
  return sopsFormat.recognises({ ...headOf(name, Buffer.from(text)), text });
}

describe('SOPS', () => {
  test.each([
    ['a.yaml', yaml],
    ['a.json', json],
    [
      'a.env',
      `CLIENT=${sealed('x')}\nNOTE=Jane Q. Sample\nsops_mac=${sealed('m')}\nsops_version=3.9.0\n`,
    ],
    [
      'a.ini',
      `[clients]\nname = ${sealed('x')}\nnote = Jane Q. Sample\n\n[sops]\nversion = 3.9.0\n`,
    ],
  ])('%s: its clear values are read, the others are told', async (name, text) => {
    expect(recognised(name, text)).toBe(true);
    const document = await readDocument(sopsFormat, name, Buffer.from(text));
    expect(document.facts).toMatchObject([
      { layer: 'field', state: 'encrypted', mechanism: 'sops' },
    ]);
    expect(textOf(document, '')).toContain('Jane Q. Sample');
    expect(document.problems).toEqual([]);
  });

  test('a binary file is sealed as a whole', async () => {
    expect(recognised('a.pdf', binary)).toBe(true);
    const document = await readDocument(sopsFormat, 'a.pdf', Buffer.from(binary));
    expect(document.facts).toMatchObject([
      { layer: 'file', state: 'encrypted', mechanism: 'sops' },
    ]);
    expect([document.texts, document.tables]).toEqual([[], []]);
  });

  test('metadata beyond the head are taken on trust of the name only', () => {
    const text = `client: ${sealed('x')}\n`;
    const head = { ...headOf('a.yaml', Buffer.from(text)), text, size: 1_000_000 };
    expect(sopsFormat.recognises(head)).toBe(true);
    expect(sopsFormat.recognises({ ...head, extension: 'log' })).toBe(false);
    expect(recognised('a.yaml', text)).toBe(false);
  });

  test('cut off anywhere, what is left is read or is no file of SOPS', async () => {
    for (const text of [yaml, json, binary]) {
      for (let length = 0; length < text.length; length += 16) {
        const cut = text.slice(0, length);
        if (!recognised('a.json', cut)) continue;
        const document = await readDocument(sopsFormat, 'a.json', Buffer.from(cut));
        expect(document.facts).toHaveLength(1);
      }
    }
  });
});
