// Fixed-width tables: aligned reports and packed records.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { fixedWidthFormat } from '../../src/formats/fixed-width.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead } from '../../src/formats/recognise.ts';
import type { Part } from '../../src/model/part.ts';
import type { Input } from '../../src/model/store.ts';
import { gather } from '../text/gather.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const context = { passwords: [], maxBytesInMemory: 1e8 };
const asInput = (text: string): Input => memoryInput('report.txt', Buffer.from(text));
const isTable = (text: string): boolean => fixedWidthFormat.recognises(makeHead(asInput(text)));
const read = (text: string): Promise<Part[]> =>
  gather(fixedWidthFormat.read(asInput(text), context));
const rowsOf = (parts: readonly Part[]): unknown[] =>
  parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
const textOf = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === 'text' ? Buffer.from(part.bytes).toString() : '')).join('');

const report = `COUNTY OF EXAMPLE            PAYROLL REGISTER

Employee              SSN          Gross Pay
Example, Ann B.       000-12-3456    1,250.00
Sample, Bo            000-12-3457      900.50
Specimen, Cy Long     000-12-3458   11,250.00
Muster, Dee           000-12-3459      875.25

Total of all employees: 14,275.75
`;
const spaced = `EXAMINEE                      SOC SEC       TESTED
STONE, FAITH S                NOT GIVEN     1978-05-06
JENSEN, JOSE Y                070 27 5732   1974-06-15
NETTLES, MELISSA J            493 80 1601   1993-05-11
VOGELSANG, OSCAR A            NOT GIVEN     1977-10-16
MONROE, SIOBHAN U             487 10 7261   2005-01-21
`;
const packed = [
  '000123456EXAMPLE        ANN       19800101MO',
  '000123457SAMPLE         BO        19791231MO',
  '000123458SPECIMEN       CY        20010615IL',
  '000123459MUSTERMANN     DEE       19650704KS',
  '',
].join('\n');

/** No header, and every line as long as the next, as a payroll program prints them. */
const register = [
  '40010   Ragsdale            Theresa       000-31-8076  20211012      3,106.70',
  '40013   Le                  Brandon       000-31-7309  20190106      4,436.56',
  '40016   Pettigrew           Gerald        000-15-3402  20210313      3,855.31',
  '40019   Hernandez           Shanice       000-73-8252  20230107      2,402.56',
  '40022   Featherstone        Ruth          000-28-8535  20220913      3,484.28',
  '',
].join('\n');

describe('numbers written with hyphens, points or slashes', () => {
  it('keeps a number in groups in one cell', async () => {
    const [table] = (await read(spaced)).filter((part) => part.kind === 'table');
    expect(table?.columns.map(({ name }) => name)).toEqual(['EXAMINEE', 'SOC SEC', 'TESTED']);
    expect(table?.rows[1]).toEqual(['JENSEN, JOSE Y', '070 27 5732', '1974-06-15']);
  });

  it('are one field of a packed record', async () => {
    const rows = rowsOf(await read(register));
    expect(rows[1]).toEqual(expect.arrayContaining(['Le', 'Brandon', '000-31-7309', '20190106']));
    const dates = packed.replace(/(\d{4})(\d\d)(\d\d)([A-Z]{2})/g, '$1/$2/$3$4');
    expect(rowsOf(await read(dates))[0]).toEqual(expect.arrayContaining(['1980/01/01']));
  });
});

describe('numbers of various lengths', () => {
  it('are one field, whichever side they are set to', async () => {
    const lines = ['7739201845  ', '220019384756', '55019283    ', '4410098231  '].map(
      (account, at) => `EXAMPLE${at}  ANN ${account}  ${String(at * 997 + 3).padStart(6)}MO`,
    );
    const rows = rowsOf(await read(`${lines.join('\n')}\n`));
    expect(rows[1]).toEqual(expect.arrayContaining(['220019384756', '1000', 'MO']));
    expect(rows[2]).toEqual(expect.arrayContaining(['55019283', '1997', 'MO']));
  });
});

describe('recognising fixed-width tables', () => {
  it('takes aligned reports, tables under a line of dashes and packed records', () => {
    expect(isTable(report)).toBe(true);
    expect(isTable(packed)).toBe(true);
    expect(
      isTable(
        'id name       zip\n-- ---------- -----\n1  Ann        65101\n2  Bo Sample  65102\n3  Cy         65103\n',
      ),
    ).toBe(true);
  });

  it.each([
    [
      'prose',
      'Dear Ann,\n\nthank you  for your letter of May.\nWe will  look into it soon and\nwrite to you  again when we\nhave found  out more about it.\n',
    ],
    [
      'a log',
      '2026-01-02 10:00:00 INFO  web   request took 12 ms\n2026-01-02 10:00:01 WARN  db    query took 900 ms\n2026-01-02 10:00:02 INFO  web   request took 13 ms\n2026-01-02 10:00:03 INFO  web   request took 11 ms\n2026-01-02 10:00:04 INFO  web   request took 17 ms\n',
    ],
    [
      'a form',
      'Name:      Ann Example\nSSN:       000-12-3456\nPhone:     555-0100\nCity:      Rolla\nZip:       65401\n',
    ],
    [
      'source code',
      'int a   = 1;   // first\nint bcd = 22;  // second\nint e   = 3;   // third\nint fg  = 44;  // fourth\n',
    ],
    [
      'base64',
      'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0\nMTIzNDU2Nzg5MDEyMzQ1Njc4OTAxMjM0NTY3\nZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXphYmNk\nOTg3NjU0MzIxMDk4NzY1NDMyMTA5ODc2NTQz\n',
    ],
    ['nothing', ''],
  ])('does not take %s for a table', (_, text) => {
    expect(isTable(text)).toBe(false);
  });
});

describe('reading fixed-width tables', () => {
  it('reads rows under their header, and title and totals as text', async () => {
    const parts = await read(report);
    expect(parts.find((part) => part.kind === 'table')).toMatchObject({
      columns: [{ name: 'Employee' }, { name: 'SSN' }, { name: 'Gross Pay' }],
      firstRow: 2,
      lines: [4, 5, 6, 7],
    });
    expect(rowsOf(parts)).toEqual([
      ['Example, Ann B.', '000-12-3456', '1,250.00'],
      ['Sample, Bo', '000-12-3457', '900.50'],
      ['Specimen, Cy Long', '000-12-3458', '11,250.00'],
      ['Muster, Dee', '000-12-3459', '875.25'],
    ]);
    expect(textOf(parts)).toContain('PAYROLL REGISTER');
    expect(textOf(parts)).toContain('Total of all employees: 14,275.75');
  });

  it('cuts packed records where the kind of character changes, and at dates inside long numbers', async () => {
    expect(rowsOf(await read(packed))).toEqual([
      ['000123456', 'EXAMPLE', 'ANN', '19800101', 'MO'],
      ['000123457', 'SAMPLE', 'BO', '19791231', 'MO'],
      ['000123458', 'SPECIMEN', 'CY', '20010615', 'IL'],
      ['000123459', 'MUSTERMANN', 'DEE', '19650704', 'KS'],
    ]);
    const joined = packed.replaceAll(/^(\d{9})(.{25})(\d{8})(..)$/gm, '$1$3$2$4');
    expect(rowsOf(await read(joined))[0]).toEqual([
      '000123456',
      '19800101',
      'EXAMPLE',
      'ANN',
      'MO',
    ]);
  });

  it('reads a header that is repeated on every page once', async () => {
    const parts = await read(`${report}\f\n${report}`);
    expect(rowsOf(parts)).toHaveLength(8);
    expect(textOf(parts)).not.toContain('Gross Pay');
  });

  it('yields nothing for an empty file, and a giant line as text', async () => {
    expect(await read('')).toEqual([]);
    const started = cpuMilliseconds();
    const parts = await read(`${report}${'x'.repeat(20_000_000)}`);
    expect(textOf(parts).length).toBeGreaterThan(20_000_000);
    expect(cpuMilliseconds() - started).toBeLessThan(2000);
  });

  it('gives the same rows and text wherever the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(report, packed, report.replaceAll('\n', '\r\n')),
        async (size, text) => {
          const bytes = Buffer.from(text);
          const chopped: Input = {
            ...asInput(text),
            async *stream() {
              for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
            },
          };
          expect(await gather(fixedWidthFormat.read(chopped, context))).toEqual(await read(text));
        },
      ),
    );
  });
});
