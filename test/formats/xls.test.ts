// Excel 97-2003 workbooks: the same rows as XLSX, what stands beside the cells, and FILEPASS encryption.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findBiffEncryption } from '../../src/formats/biff-records.ts';
import { xlsFormat } from '../../src/formats/xls.ts';
import { countOf, headOf, readDocument, textOf } from './read-document.ts';

const payroll = readFileSync('fixtures/formats/xls/payroll.xls');
const sealed = readFileSync('fixtures/formats/xls/payroll-sealed.xls');
const rows = [
  ['Rowena Tillery', '012-34-5678', '2012-04-01', '4111111111111111'],
  ['Osgood Pennell', '219-09-9999', '2013-04-01', '4111 1111 1111 1111'],
];

describe('a workbook', async () => {
  const document = await readDocument(xlsFormat, 'payroll.xls', payroll);

  test('gives its rows under their header, formats applied', () => {
    expect(document.tables[0]).toMatchObject({
      table: 'sheet Payroll',
      columns: [{ name: 'Employee' }, { name: 'SSN' }, { name: 'Hired' }, { name: 'Card' }],
      rows,
      firstRow: 4,
    });
  });

  test.each([
    ['County payroll register', 'sheet Payroll'],
    ['token-in-hidden-sheet', 'sheet Old (hidden)'],
    ['B4: token-in-note', 'comment'],
    ['token-in-page-header', 'header'],
    ['token-in-text-box', 'text box'],
    ['Title: token-in-title', 'properties'],
  ])('gives "%s" once, under the part "%s"', (text, part) => {
    expect(textOf(document, part)).toContain(text);
    expect(countOf(document, text)).toBe(1);
  });
});

describe('a workbook with a password', () => {
  test('is told by its FILEPASS record, and gives no text without the password', async () => {
    const document = await readDocument(xlsFormat, 'sealed.xls', sealed);
    expect(document.facts).toMatchObject([
      { layer: 'file', state: 'weak', mechanism: 'xls-rc4-40' },
    ]);
    expect(document.texts).toEqual([]);
    expect(document.tables).toEqual([]);
  });

  test('is read with the password that lies beside it', async () => {
    const passwords = [{ text: 'river', origin: 'passwords.txt beside it', nearby: true }];
    const document = await readDocument(xlsFormat, 'sealed.xls', sealed, { passwords });
    expect(document.facts).toMatchObject([{ state: 'key-nearby', mechanism: 'xls-rc4-40' }]);
    expect(document.tables[0]?.rows).toEqual(rows);
  });
});

describe('the FILEPASS record', () => {
  function stream(...data: readonly number[]): Buffer {
    return Buffer.from([
      0x09,
      0x08,
      0x02,
      0x00,
      0x00,
      0x06,
      0x2f,
      0x00,
      data.length,
      0x00,
      ...data,
    ]);
  }
  const cryptoApi = (bits: number): number[] => {
    const header = Buffer.alloc(40);
    header.writeUInt16LE(1, 0);
    header.writeUInt16LE(2, 2);
    header.writeUInt32LE(bits, 30);
    return [...header];
  };

  test.each([
    ['XOR obfuscation', stream(0, 0, 1, 2, 3, 4), { mechanism: 'xls-xor', keyBits: null }],
    ['XOR of BIFF5', stream(1, 2, 3, 4), { mechanism: 'xls-xor', keyBits: null }],
    ['RC4 with 40 bits', stream(1, 0, 1, 0, 1, 0), { mechanism: 'xls-rc4-40', keyBits: 40 }],
    [
      'CryptoAPI with 128 bits',
      stream(...cryptoApi(128)),
      { mechanism: 'xls-rc4-cryptoapi', keyBits: 128 },
    ],
    ['no record', Buffer.from([0x09, 0x08, 0x02, 0x00, 0x00, 0x06]), null],
  ])('tells %s', (_, bytes, expected) => {
    expect(findBiffEncryption(bytes)).toEqual(expected);
  });
});

describe('bad input', () => {
  test('a workbook cut off is corrupt or read in part, never a crash', async () => {
    const read = readDocument(xlsFormat, 'cut.xls', payroll.subarray(0, 2048));
    await expect(read).rejects.toMatchObject({ problem: { reason: 'corrupt' } });
  });
});

test('a workbook is recognised by its stream, whatever the name; other compound files are not', () => {
  const other = Buffer.from(payroll);
  const name = Buffer.from('Workbook\0', 'utf16le');
  Buffer.from('Document\0', 'utf16le').copy(other, other.indexOf(name));
  expect(xlsFormat.recognises(headOf('renamed.doc', payroll))).toBe(true);
  expect(xlsFormat.recognises(headOf('other.xls', other))).toBe(false);
  expect(xlsFormat.recognises(headOf('page.xls', Buffer.from('<html>')))).toBe(false);
});
