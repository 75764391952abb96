// dBASE and FoxPro tables: fields by their types, deleted records, memos, and what only looks like one.
import { describe, expect, test } from 'vitest';

import { dbfFormat } from '../../src/formats/dbf.ts';
import { dbfMemoFormat } from '../../src/formats/dbf-memo.ts';
import { formats } from '../../src/formats/index.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead, recogniseFormat } from '../../src/formats/recognise.ts';
import type { Part, ReadContext } from '../../src/model/part.ts';

const context: ReadContext = { passwords: [], maxBytesInMemory: 1e8 };

type Field = readonly [name: string, type: string, length: number];

/** A table as dBASE III writes it: header, field descriptors, records with their mark in front. */
function writeDbf(
  fields: readonly Field[],
  records: readonly (readonly (string | Buffer)[])[],
  version = 0x03,
  page = 0,
): Buffer {
  const header = Buffer.alloc(32);
  const recordBytes = 1 + fields.reduce((sum, [, , length]) => sum + length, 0);
  header[0] = version;
  header.set([124, 3, 5], 1);
  header.writeUInt32LE(records.length, 4);
  header.writeUInt16LE(32 + fields.length * 32 + 1, 8);
  header.writeUInt16LE(recordBytes, 10);
  header[29] = page;
  const descriptors = fields.map(([name, type, length]) => {
    const descriptor = Buffer.alloc(32);
    descriptor.write(name, 0, 'latin1');
    descriptor.write(type, 11, 'latin1');
    descriptor[16] = length;
    return descriptor;
  });
  const body = records.map(([mark = ' ', ...cells]) =>
    Buffer.concat([
      Buffer.from(mark),
      ...cells.map((cell, i) => {
        const bytes = Buffer.alloc(fields[i]?.[2] ?? 0, ' ');
        (typeof cell === 'string' ? Buffer.from(cell, 'latin1') : cell).copy(bytes);
        return bytes;
      }),
    ]),
  );
  return Buffer.concat([header, ...descriptors, Buffer.from([0x0d]), ...body, Buffer.from([0x1a])]);
}

async function read(bytes: Buffer): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of dbfFormat.read(memoryInput('T.DBF', bytes), context)) parts.push(part);
  return parts;
}

const people: readonly Field[] = [
  ['NAME', 'C', 20],
  ['SSN', 'C', 11],
  ['BORN', 'D', 8],
  ['PAID', 'N', 8],
  ['OK', 'L', 1],
];

describe('a dBASE table', () => {
  const bytes = writeDbf(people, [
    [' ', 'Judy Harris', '489-31-7726', '19610314', '   12.50', 'T'],
    ['*', 'Carl Bishop', '502-44-9913', '', '', '?'],
  ]);

  test('is recognised by its structure and read field by field', async () => {
    const input = memoryInput('PATIENTS.DBF', bytes);
    expect(recogniseFormat(makeHead(input), formats)?.id).toBe('dbf');
    const [table] = await read(bytes);
    expect(table).toMatchObject({
      kind: 'table',
      columns: people.map(([name]) => ({ name })),
      rows: [
        ['Judy Harris', '489-31-7726', '1961-03-14', '12.50', 'T'],
        ['Carl Bishop', '502-44-9913', '', '', '?'],
      ],
      firstRow: 1,
    });
  });

  test('records marked as deleted are read, and said to be', async () => {
    const [table] = await read(bytes);
    expect(table?.kind === 'table' && table.concealed).toEqual([
      '',
      'its record is marked as deleted, and still there',
    ]);
  });

  test('binary fields of FoxPro: integers, reals, money, moments', async () => {
    const eight = (write: (buffer: Buffer) => void): Buffer => {
      const buffer = Buffer.alloc(8);
      write(buffer);
      return buffer;
    };
    const four = Buffer.alloc(4);
    four.writeInt32LE(-70_000);
    const made = writeDbf(
      [
        ['I', 'I', 4],
        ['B', 'B', 8],
        ['Y', 'Y', 8],
        ['T', 'T', 8],
        ['M', 'M', 10],
      ],
      [
        [
          ' ',
          four,
          eight((b) => b.writeDoubleLE(0.5)),
          eight((b) => b.writeBigInt64LE(-125_000n)),
          eight((b) => {
            b.writeInt32LE(2_440_588 + 365);
            b.writeInt32LE(3_600_000, 4);
          }),
          '0000000001',
        ],
      ],
      0x30,
    );
    const [table] = await read(made);
    expect(table?.kind === 'table' && table.rows).toEqual([
      ['-70000', '0.5', '-12.5000', '1971-01-01T01:00:00', ''],
    ]);
  });

  test.each([
    [0x03, Buffer.from([0x4d, 0x75, 0xf1, 0x6f, 0x7a])],
    [0x01, Buffer.from([0x4d, 0x75, 0xa4, 0x6f, 0x7a])],
  ])('of code page %i the letters are right', async (page, name) => {
    const [table] = await read(writeDbf([['NAME', 'C', 10]], [[' ', name]], 0x03, page));
    expect(table?.kind === 'table' && table.rows).toEqual([['Muñoz']]);
  });

  test('a table cut short is told, and what is there is read', async () => {
    const many = writeDbf(
      [['A', 'C', 10]],
      Array.from({ length: 1200 }, (_, i) => [' ', `row ${i}`]),
    );
    const parts = await read(many.subarray(0, many.length - 400 * 11));
    const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    expect(rows.length).toBeGreaterThan(790);
    expect(parts.at(-1)).toMatchObject({
      kind: 'problem',
      problem: { reason: 'corrupt', partial: true },
    });
  });

  test('what only begins like one is none', () => {
    for (const made of [
      Buffer.concat([Buffer.from([0x03, 124, 3, 5]), Buffer.alloc(100, 7)]),
      bytes.subarray(0, 40),
      Buffer.from(
        'plain text, and enough of it to fill a header of a table with room to spare …………',
      ),
      Buffer.alloc(200, 3),
    ])
      expect(dbfFormat.recognises(makeHead(memoryInput('x.dbf', made)))).toBe(false);
  });
});

test('memos are read text by text', async () => {
  const memo = Buffer.alloc(2048);
  memo.write('Judy Harris, SSN 489-31-7726\u001a\u001a', 512, 'latin1');
  memo.write('Carl Bishop called', 1024 + 8, 'latin1');
  const input = memoryInput('PATIENTS.FPT', memo);
  expect(dbfMemoFormat.recognises(makeHead(input))).toBe(true);
  const texts: string[] = [];
  for await (const part of dbfMemoFormat.read(input, context))
    if (part.kind === 'text') texts.push(Buffer.from(part.bytes).toString('latin1'));
  expect(texts).toEqual(['Judy Harris, SSN 489-31-7726\n', 'Carl Bishop called\n']);
});
