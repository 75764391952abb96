// In the list of all formats, sealed files are found by their content, whatever they are called.
import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { formats } from '../../src/formats/index.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead, recogniseFormat } from '../../src/formats/recognise.ts';

const fixture = (path: string): Buffer =>
  readFileSync(new URL(`../../fixtures/formats/${path}`, import.meta.url));

const rar5 = Buffer.from('526172211a070100f3e182eb0b010507000601018080800092000000', 'hex');

const files: readonly (readonly [string, Buffer])[] = [
  ['7z', fixture('seven-zip/packed-header-aes.7z')],
  ['rar', rar5],
  ['keepass', fixture('keepass/clients.kdbx')],
  ['pkcs12', fixture('pkcs12/modern.p12')],
  ['java-keystore', fixture('java-keystore/keys.jks')],
  ['git-crypt', fixture('git-crypt/clients.csv')],
  ['encrypted-file', fixture('stacked-file/cryfs-block')],
  ['encrypted-file', fixture('stacked-file/rclone.bin')],
  ['luks', fixture('luks/luks1-header.img')],
  ['luks', fixture('luks/luks2-header.img')],
  ['openssl-salted', fixture('openssl/salted.enc')],
  ['cms', fixture('openssl/enveloped.p7m')],
  ['age', fixture('age/binary.age')],
  ['openpgp', fixture('openpgp/passphrase.gpg')],
];

describe.each(files)('%s', (id, bytes) => {
  test.each(['plain', 'clients.csv', 'notes.txt', 'data.json', 'letter.doc', 'disk.img'])(
    'is recognised under the name %s',
    (name) => {
      expect(recogniseFormat(makeHead(memoryInput(name, bytes)), formats)?.id).toBe(id);
    },
  );
});

test('archives called .zip are still told apart', () => {
  for (const [id, bytes] of files.slice(0, 2)) {
    expect(recogniseFormat(makeHead(memoryInput('a.zip', bytes)), formats)?.id).toBe(id);
  }
});
