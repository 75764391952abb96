// SQL dumps of several programs.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead } from '../../src/formats/recognise.ts';
import { sqlDumpFormat } from '../../src/formats/sql-dump.ts';
import type { Part } from '../../src/model/part.ts';
import type { Input } from '../../src/model/store.ts';
import { gather } from '../text/gather.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const context = { passwords: [], maxBytesInMemory: 1e8 };
const asInput = (text: string): Input => memoryInput('dump', Buffer.from(text));
const isDump = (text: string): boolean => sqlDumpFormat.recognises(makeHead(asInput(text)));
const read = (text: string): Promise<Part[]> => gather(sqlDumpFormat.read(asInput(text), context));
const tablesOf = (parts: readonly Part[]): unknown[] =>
  parts.flatMap((part) =>
    part.kind === 'table'
      ? [
          {
            table: part.table,
            columns: part.columns.map(({ name }) => name),
            rows: part.rows,
            lines: part.lines,
          },
        ]
      : [],
  );
const textOf = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === 'text' ? Buffer.from(part.bytes).toString() : '')).join('');
const problems = (parts: readonly Part[]): unknown[] =>
  parts.filter((part) => part.kind === 'problem');

describe('recognising SQL dumps', () => {
  it.each([
    ['-- MySQL dump 10.13\n\nCREATE TABLE `t` (\n', true],
    ['PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\nCREATE TABLE t (a);\n', true],
    ["INSERT INTO t VALUES (1, 'a');\n", true],
    ['SET x = 1;\nCOPY public.t (a, b) FROM stdin;\n1\t2\n\\.\n', true],
    ['UPDATE t SET a = 1 WHERE b = 2;\n', true],
    ['SELECT * FROM t;\n', false],
    ['Update: the office moved.\nInsert the key into the lock.\n', false],
    ['const q = "INSERT INTO t VALUES (1)";\n', false],
  ])('takes %j for a dump: %s', (text, expected) => {
    expect(isDump(text)).toBe(expected);
  });
});

describe('reading SQL dumps', () => {
  it('binds values to the columns of INSERT or CREATE TABLE, row by row', async () => {
    const parts = await read(`-- MySQL dump of Example Co
CREATE TABLE \`people\` (
  \`id\` int(11) NOT NULL,
  \`name\` varchar(50) DEFAULT 'x,y',
  \`rate\` decimal(10,2),
  PRIMARY KEY (\`id\`)
) ENGINE=InnoDB;
INSERT INTO \`people\` VALUES (1,'Ann O\\'Example',1.50),
(2,'Bo ''B'' Sample',NULL);
INSERT INTO people (name, ssn) VALUES ('Cy', '000-12-3456');
`);
    expect(tablesOf(parts)).toEqual([
      {
        table: 'people',
        columns: ['id', 'name', 'rate', 'ssn'],
        rows: [
          ['1', "Ann O'Example", '1.50', ''],
          ['2', "Bo 'B' Sample", '', ''],
          ['', 'Cy', '', '000-12-3456'],
        ],
        lines: [8, 9, 10],
      },
    ]);
    expect(textOf(parts)).toContain('-- MySQL dump of Example Co\nCREATE TABLE `people` (\n');
    expect(problems(parts)).toEqual([]);
  });

  it('reads SQL Server, Oracle and SQLite dialects', async () => {
    const parts = await read(`SET NOCOUNT ON
GO
INSERT [dbo].[People] ([Full Name], [SSN], [Path]) VALUES (N'Ann; Example', CAST(N'000-12-3456' AS NVarChar(11)), 'C:\\')
INSERT [dbo].[People] ([Full Name], [SSN], [Path]) VALUES (N'Bo', 0x3030302d31322d33343537, NULL)
GO
INSERT ALL
  INTO staff (name) VALUES ('Cy')
  INTO staff (name) VALUES (X'446565')
SELECT 1 FROM dual;
INSERT INTO "a b" VALUES('x'::text, E'y\\tz', 'p' || 'q');
`);
    expect(tablesOf(parts)).toMatchObject([
      {
        table: 'dbo.People',
        columns: ['Full Name', 'SSN', 'Path'],
        rows: [
          ['Ann; Example', "CAST(N'000-12-3456' AS NVarChar(11))", 'C:\\'],
          ['Bo', '000-12-3457', ''],
        ],
      },
      { table: 'staff', columns: ['name'], rows: [['Cy'], ['Dee']] },
      { table: 'a b', columns: ['', '', ''], rows: [['x', 'y\tz', "'p' || 'q'"]] },
    ]);
  });

  it('reads COPY with its escapes', async () => {
    const parts = await read(
      'COPY public.people (name, note, zip) FROM stdin;\nAnn\ta\\tb\\nc\\\\d\t65101\nBo\t\\N\t\n\\.\n\nSELECT 1;\n',
    );
    expect(tablesOf(parts)).toEqual([
      {
        table: 'public.people',
        columns: ['name', 'note', 'zip'],
        rows: [
          ['Ann', 'a\tb\nc\\d', '65101'],
          ['Bo', '', ''],
        ],
        lines: [2, 3],
      },
    ]);
    expect(textOf(parts)).toBe('SELECT 1;\n');
  });

  it('reads UPDATE as one row of what it sets and asks for', async () => {
    const parts = await read(
      "UPDATE people SET ssn = '000-12-3456', note = 'a, b WHERE c' WHERE name = 'Ann Example' AND id = 7;\n",
    );
    expect(tablesOf(parts)).toMatchObject([
      {
        table: 'people',
        columns: ['ssn', 'note', 'name', 'id'],
        rows: [['000-12-3456', 'a, b WHERE c', 'Ann Example', '7']],
      },
    ]);
  });

  it('keeps the rows before a statement that is cut, and says so', async () => {
    const parts = await read(
      "INSERT INTO t (a, b) VALUES (1, 'x'), (2, 'y'), (3, 'z and 000-12-34",
    );
    expect(tablesOf(parts)).toMatchObject([
      {
        rows: [
          ['1', 'x'],
          ['2', 'y'],
        ],
      },
    ]);
    expect(textOf(parts)).toContain('000-12-34');
    expect(problems(parts)).toMatchObject([{ problem: { reason: 'corrupt', partial: true } }]);
  });

  it('reads one statement of many megabytes row by row, in linear time', async () => {
    const started = cpuMilliseconds();
    const row = "(1,'Ann Example','000-12-3456','it''s',NULL)";
    const parts = await read(`INSERT INTO t VALUES ${`${row},`.repeat(200_000)}${row};\n`);
    expect(
      parts.reduce((sum, part) => sum + (part.kind === 'table' ? part.rows.length : 0), 0),
    ).toBe(200_001);
    await read(`INSERT INTO t VALUES ('${'x'.repeat(20_000_000)}`);
    await read(`-- ${'x'.repeat(20_000_000)}`);
    expect(cpuMilliseconds() - started).toBeLessThan(6000);
  });

  it('gives the same tables wherever the stream is cut', async () => {
    const piece = fc.constantFrom(
      "INSERT INTO a VALUES (1, 'x''y', NULL);\n",
      '-- note\n',
      'COPY b (c) FROM stdin;\n1\n2\n\\.\n',
      "UPDATE a SET b = 'c' WHERE d = 1;\n",
      "INSERT INTO a (c) VALUES ('m\nn'),('o');",
      '\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.integer({ min: 1, max: 30 }), async (pieces, size) => {
        const bytes = Buffer.from(pieces.join(''));
        const chopped: Input = {
          ...asInput(bytes.toString()),
          async *stream() {
            for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
          },
        };
        const parts = await read(bytes.toString());
        expect(await gather(sqlDumpFormat.read(chopped, context))).toEqual(parts);
        expect(problems(parts)).toEqual([]);
      }),
    );
  });

  it('yields nothing for an empty file', async () => {
    expect(await read('')).toEqual([]);
  });
});
