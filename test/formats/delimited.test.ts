// Delimited tables: which texts are tables, and what their rows are.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { gather } from '../text/gather.ts';
import { delimitedFormat } from '../../src/formats/delimited.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead } from '../../src/formats/recognise.ts';
import type { Part } from '../../src/model/part.ts';
import type { Input } from '../../src/model/store.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const context = { passwords: [], maxBytesInMemory: 1e8 };
const asInput = (text: string | Buffer, name = 'list.csv'): Input =>
  memoryInput(name, Buffer.from(text));
const isTable = (text: string, name = 'list'): boolean =>
  delimitedFormat.recognises(makeHead(asInput(text, name)));
const read = (text: string | Buffer, name?: string): Promise<Part[]> =>
  gather(delimitedFormat.read(asInput(text, name), context));

/** Columns and rows of all batches, the text beside them and the problems. */
async function summarise(text: string | Buffer, name?: string): Promise<Record<string, unknown>> {
  const parts = await read(text, name);
  const tables = parts.filter((part) => part.kind === 'table');
  return {
    columns: tables[0]?.columns.map((column) => column.name),
    rows: tables.flatMap((table) => table.rows),
    lines: tables.flatMap((table) => table.lines ?? []),
    firstRow: tables[0]?.firstRow,
    text: parts.flatMap((part) =>
      part.kind === 'text' ? [Buffer.from(part.bytes).toString()] : [],
    ),
    problems: parts.flatMap((part) => (part.kind === 'problem' ? [part.problem] : [])),
  };
}

describe('above the header', () => {
  it('takes who made the list, and when, for no header of its own', async () => {
    const text =
      'Prepared by B. Clerk, May 10, 2020\n\nPayee,Box 7,TIN,Sent,Note\nA. Example,1,2,y,\nB. Example,3,4,n,late\n';
    expect((await summarise(text))['columns']).toEqual(['Payee', 'Box 7', 'TIN', 'Sent', 'Note']);
  });
});

describe('recognising delimited text', () => {
  it.each([
    ['commas', 'name,ssn\nA. Example,000-12-3456\nB. Example,000-12-3457\n'],
    ['tabs', 'name\tphone\nA. Example\t555-0100\nB. Example\t555-0101\n'],
    ['pipes without a header', '1|Example|Ann\n2|Sample|Bob\n3|Specimen|Cy\n'],
    ['semicolons with decimal commas', 'name;pay\nA;1,5\nB;2,5\nC;3,25\n'],
    ['unit separators', 'a\u001f1\nb\u001f2\nc\u001f3\n'],
    ['tabs in lines that end in \\r', 'name\tpay\rA\t1\rB\t2\rC\t3\r'],
  ])('takes %s for a table', (_, text) => {
    expect(isTable(text)).toBe(true);
  });

  it.each([
    [
      'prose',
      'Dear Ann, thank you for the visit.\nWe met Bob, Cy, and Dee, who send regards.\nYours, Eve\nP.S., more soon\n',
    ],
    ['a list of names', 'Example, Ann\nSample, Bob\nSpecimen, Cy\nMuster, Dee\n'],
    [
      'a report that is aligned by blanks',
      '40010   WANG, ANN        555-0101    28.00\n40013   MONROE, BO       555-0102   100.50\n40016   KING, CY         555-0103   724.97\n40019   LEE, DEE         555-0104    12.10\n',
    ],
    [
      'a listing with names that have commas and sentences that have more',
      'Person (last, first)  Alert              Key\nExample, Ann          sickle cell        975\nSample, Bob           in pain, often     447\nSpecimen, Cy          none               415\nMuster, Dee           hay fever, mild    943\n',
    ],
    ['JSON', '[\n{"a": 1, "b": 2},\n{"a": 3, "b": 4},\n{"a": 5, "b": 6}\n]\n'],
    ['source code', 'int a = f(x, y);\nint b = f(z, y);\nint c = f(u, v);\nint d = g(u, v);\n'],
    ['imports', 'import a, b from c;\nimport d, e from f;\nimport g, h from i;\n'],
    [
      'a log',
      '2026-01-02 10:00:00,123 INFO started\n2026-01-02 10:00:01,456 INFO ready\n2026-01-02 10:00:02,789 WARN slow\n',
    ],
    ['labelled values', 'Name: Ann, Age: 30\nName: Bob, Age: 31\nName: Cy, Age: 32\n'],
    ['HL7', 'MSH|^~\\&|A|B|C|D\nPID|1|2|3|4|5\nPV1|1|2|3|4|5\n'],
    ['X12', 'ISA*00*          *00\nGS*BE*1*2*3\nST*834*0001\n'],
    [
      'SQL',
      "INSERT INTO t VALUES (1, 'a');\nINSERT INTO t VALUES (2, 'b');\nINSERT INTO t VALUES (3, 'c');\n",
    ],
    ['addresses', '12 Oak St, Rolla\n14 Elm St, Rolla\n16 Ash St, Rolla\n'],
  ])('does not take %s for a table', (_, text) => {
    expect(isTable(text)).toBe(false);
  });

  it('lets the extension decide for two lines, one column and uneven rows', () => {
    expect(isTable('name,ssn\nA,000-12-3456\n', 'a.csv')).toBe(true);
    expect(isTable('name,ssn\nA,000-12-3456\n', 'a.dat')).toBe(false);
    expect(isTable('ssn\n000-12-3456\n', 'a.csv')).toBe(true);
    expect(isTable('', 'a.csv')).toBe(false);
  });
});

describe('reading delimited text', () => {
  it('reads quotes, doubled quotes and line ends inside quotes, with right lines', async () => {
    const text =
      'name,note,ssn\r\n"Example, Ann","said ""hi""\r\ntwice",000-12-3456\r\nBob,,000-12-3457\r\n';
    expect(await summarise(text)).toEqual({
      columns: ['name', 'note', 'ssn'],
      rows: [
        ['Example, Ann', 'said "hi"\r\ntwice', '000-12-3456'],
        ['Bob', '', '000-12-3457'],
      ],
      lines: [2, 4],
      firstRow: 2,
      text: [],
      problems: [],
    });
  });

  it('reads backslash escapes', async () => {
    expect(await summarise('id,note\n1,"a \\"b\\" c"\n2,"d"\n')).toMatchObject({
      rows: [
        ['1', 'a "b" c'],
        ['2', 'd'],
      ],
    });
  });

  it('hands title lines on as text and joins a header of two rows', async () => {
    const text =
      'County of Example\nPayroll May 2026\n\nEmployee,,Bank,\nName,SSN,Routing,Account\nAnn,000-12-3456,1,22\nBob,000-12-3457,1,33\n';
    expect(await summarise(text)).toMatchObject({
      columns: ['Employee Name', 'Employee SSN', 'Bank Routing', 'Bank Account'],
      rows: [
        ['Ann', '000-12-3456', '1', '22'],
        ['Bob', '000-12-3457', '1', '33'],
      ],
      lines: [6, 7],
      firstRow: 3,
      text: ['County of Example\nPayroll May 2026\n\n'],
    });
  });

  it('gives columns without names where there is no header', async () => {
    expect(
      await summarise('Ann,Example,000-12-3456\nBob,Sample,000-12-3457\nCy,Muster,000-12-3458\n'),
    ).toMatchObject({
      columns: ['', '', ''],
      firstRow: 1,
      lines: [1, 2, 3],
    });
  });

  it('pads short rows and gives long rows columns without a name', async () => {
    expect(await summarise('a_name,zip\nAnn,1\nBob\nCy,3,000-12-3456\n')).toMatchObject({
      columns: ['a_name', 'zip', ''],
      rows: [
        ['Ann', '1', ''],
        ['Bob', '', ''],
        ['Cy', '3', '000-12-3456'],
      ],
    });
  });

  it('reads a NUL as a blank and says so once, with the line', async () => {
    const { rows, problems } = await summarise('name,zip\nAnn,1\nB\0b,2\nC\0y,3\n');
    expect(rows).toEqual([
      ['Ann', '1'],
      ['B b', '2'],
      ['C y', '3'],
    ]);
    expect(problems).toEqual([
      {
        reason: 'corrupt',
        partial: true,
        detail: 'NUL bytes stand in the text, first in line 3; they were read as blanks',
      },
    ]);
  });

  it('survives a quote that is never closed and loses no row', async () => {
    const text = `name,zip\n"Ann,1\n${'Bob,2\n'.repeat(300_000)}`;
    const parts = await read(text);
    const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
    expect(rows.length).toBe(300_001);
    expect(rows[0]).toEqual(['"Ann', '1']);
    expect(parts.filter((part) => part.kind === 'problem')).toMatchObject([
      { problem: { reason: 'corrupt', partial: true } },
    ]);
  });

  it('cuts a row beyond a megabyte and says so', async () => {
    const { rows, problems } = await summarise(
      `name,zip\nAnn,1\nBob,${'9'.repeat(3_000_000)}\nCy,3\n`,
    );
    expect((rows as string[][]).at(-1)).toEqual(['Cy', '3']);
    expect(problems).toMatchObject([{ reason: 'corrupt', partial: true }]);
  });

  it('reads Windows-1252, UTF-16 and broken UTF-8', async () => {
    const text = 'name,zip\nJosé,65101\nZoë,65102\n';
    const rows = [
      ['José', '65101'],
      ['Zoë', '65102'],
    ];
    expect(await summarise(Buffer.from(text, 'latin1'))).toMatchObject({ rows });
    expect(await summarise(Buffer.from(`\ufeff${text}`, 'utf16le'))).toMatchObject({
      rows,
      columns: ['name', 'zip'],
    });
  });

  it('yields nothing for an empty file', async () => {
    expect(await read('')).toEqual([]);
  });

  it('reads 20 MB in a single line within two seconds', async () => {
    const started = cpuMilliseconds();
    await read('x'.repeat(20_000_000));
    await read('x,'.repeat(10_000_000));
    expect(cpuMilliseconds() - started).toBeLessThan(4000);
  });

  it('gives the same rows and lines wherever the stream is cut', async () => {
    const cell = fc.constantFrom(
      'Ann',
      '12',
      'a "b"',
      'x,y',
      'two\nlines',
      'ü',
      '',
      ' pad ',
      'r\r\nn',
    );
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 50 }), async (cells, size) => {
        const quote = (value: string): string =>
          /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
        const text = [
          'id,first name,zip',
          ...cells.map((row) => ['7', ...row].map(quote).join(',')),
        ].join('\n');
        const whole = asInput(text);
        const bytes = Buffer.from(text);
        const chopped: Input = {
          ...whole,
          async *stream() {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
          },
        };
        const parts = await gather(delimitedFormat.read(whole, context));
        expect(await gather(delimitedFormat.read(chopped, context))).toEqual(parts);
        const rows = parts.flatMap((part) => (part.kind === 'table' ? part.rows : []));
        expect(rows.map((row) => row.slice(1, 4))).toEqual(
          cells.map((row) => row.map((value) => value.trim())),
        );
      }),
    );
  });
});

describe('what a report says of itself above its table', () => {
  const body =
    'Ann Example,000-12-3456,Shop,12.50\nBo Sample,000-12-3457,Yard,9.00\nCy Long,000-12-3458,Shop,8.75\n';
  it('is no header, and heads no group of columns', async () => {
    const title = ',,,\nRun 7/8/19 12:00 PM,,,\nExample County,,,\nPrepared by,Mona Moss,,\n';
    const { columns, rows } = await summarise(`${title}Employee,Soc Sec,Dept,Rate\n${body}`);
    expect(columns).toEqual(['Employee', 'Soc Sec', 'Dept', 'Rate']);
    expect(rows).toHaveLength(3);
  });
});
