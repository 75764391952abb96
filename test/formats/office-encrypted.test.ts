// Password-protected Office files: which scheme, whether anything at hand opens them, and what is inside.
import cfb from 'cfb';
import officeCrypto from 'officecrypto-tool';
import { describe, expect, test } from 'vitest';
import { docxFormat } from '../../src/formats/docx.ts';
import { encryptedOfficeFormat } from '../../src/formats/office-encrypted.ts';
import { xlsFormat } from '../../src/formats/xls.ts';
import { headOf, readDocument, zipPackage } from './read-document.ts';

const inner = Buffer.from(await zipPackage({ 'word/document.xml': '<w:document/>' }));
const agile = officeCrypto.encrypt(inner, { password: 'river' });
const standard = officeCrypto.encrypt(inner, { password: 'river', type: 'standard' });

function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const container = cfb.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    cfb.utils.cfb_add(container, name, content);
  return Buffer.from(cfb.write(container, { type: 'buffer' }) as Buffer);
}

describe.each([
  ['ooxml-agile', agile],
  ['ooxml-standard', standard],
])('%s encryption', (mechanism, bytes) => {
  test('without its password is a sealed file: a fact, no member, no text', async () => {
    const passwords = [{ text: 'brook', origin: 'notes.txt', nearby: true }];
    const document = await readDocument(encryptedOfficeFormat, 'a.docx', bytes, { passwords });
    expect(document.facts).toMatchObject([{ layer: 'file', state: 'encrypted', mechanism }]);
    expect([document.members, document.texts, document.problems]).toEqual([[], [], []]);
  });

  test.each([
    [true, 'key-nearby'],
    [false, 'key-given'],
  ])(
    'with a password whose being nearby is %s hands on the package as %s',
    async (nearby, state) => {
      const passwords = [{ text: 'river', origin: 'passwords.txt beside it', nearby }];
      const document = await readDocument(encryptedOfficeFormat, 'a.docx', bytes, { passwords });
      expect(document.facts).toMatchObject([{ state, mechanism }]);
      expect(JSON.stringify(document.facts)).not.toContain('river');
      expect(document.members).toMatchObject([{ name: 'a.docx', as: 'attachment' }]);
      const opened = (await document.members[0]?.input?.bytes()) ?? new Uint8Array();
      expect(docxFormat.recognises(headOf('a.docx', opened))).toBe(true);
    },
  );
});

test("Excel's built-in default password makes a file openable by anybody", async () => {
  const bytes = officeCrypto.encrypt(inner, { password: 'VelvetSweatshop' });
  const document = await readDocument(encryptedOfficeFormat, 'a.xlsx', bytes);
  expect(document.facts).toMatchObject([{ state: 'openable', mechanism: 'ooxml-agile' }]);
  expect(document.members).toHaveLength(1);
});

test('extensible encryption is told, and stays sealed', async () => {
  const info = Buffer.from('0400030000000000', 'hex');
  const bytes = compoundFile({ EncryptionInfo: info, EncryptedPackage: Buffer.alloc(64) });
  const document = await readDocument(encryptedOfficeFormat, 'a.docx', bytes);
  expect(document.facts).toMatchObject([{ state: 'encrypted', mechanism: 'ooxml-extensible' }]);
});

test('rights management is encryption by a licence server', async () => {
  const bytes = compoundFile({ '\tDRMContent': Buffer.alloc(64) });
  expect(encryptedOfficeFormat.recognises(headOf('a.docx', bytes))).toBe(true);
  const document = await readDocument(encryptedOfficeFormat, 'a.docx', bytes);
  expect(document.facts).toMatchObject([{ state: 'encrypted', mechanism: 'office-irm' }]);
});

describe('bad input', () => {
  test.each([
    [
      'a damaged header',
      compoundFile({ EncryptionInfo: Buffer.from('ff'), EncryptedPackage: Buffer.alloc(9) }),
    ],
    ['a missing package', compoundFile({ EncryptionInfo: Buffer.from('0400040040000000', 'hex') })],
    ['a file cut off', Buffer.from(agile.subarray(0, 700))],
  ])('%s is corrupt', async (_, bytes) => {
    const read = readDocument(encryptedOfficeFormat, 'a.docx', bytes);
    await expect(read).rejects.toMatchObject({ problem: { reason: 'corrupt' } });
  });
});

describe('recognition', () => {
  test('goes by the encrypted package, whatever the name', () => {
    expect(encryptedOfficeFormat.recognises(headOf('renamed.bin', agile))).toBe(true);
    expect(xlsFormat.recognises(headOf('a.xls', agile))).toBe(false);
  });

  test('leaves other compound files alone', () => {
    const letter = compoundFile({ WordDocument: Buffer.alloc(64) });
    expect(encryptedOfficeFormat.recognises(headOf('a.doc', letter))).toBe(false);
    expect(encryptedOfficeFormat.recognises(headOf('a.docx', inner))).toBe(false);
  });
});
