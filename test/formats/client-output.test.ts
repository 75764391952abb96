// What psql and mysql print, among prompts.
import { describe, expect, it } from 'vitest';
import { clientOutputFormat } from '../../src/formats/client-output.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import { makeHead } from '../../src/formats/recognise.ts';
import { readDocument } from './read-document.ts';

const recognised = (content: string): boolean =>
  clientOutputFormat.recognises(makeHead(memoryInput('a.txt', Buffer.from(content))));
const read = async (content: string) => {
  const { tables, texts } = await readDocument(clientOutputFormat, 'a.txt', Buffer.from(content));
  return {
    tables: tables.map(({ columns, rows }) => [columns.map(({ name }) => name), ...rows]),
    lines: tables.map(({ lines }) => lines),
    text: texts.map(({ text }) => text).join(''),
  };
};

describe('output of database clients', () => {
  it('reads a table of psql, however few its rows', async () => {
    const content = `hr=> select name, ssn from emp;
 name     |     ssn
----------+-------------
 Ann Roe  | 219-12-0044
(1 row)

`;
    expect(recognised(content)).toBe(true);
    const { tables, lines, text } = await read(content);
    expect(tables).toEqual([
      [
        ['name', 'ssn'],
        ['Ann Roe', '219-12-0044'],
      ],
    ]);
    expect(lines).toEqual([[4]]);
    expect(text).toContain('(1 row)');
    expect(text).not.toContain('Ann Roe');
  });

  it('reads a box of mysql, and its NULL as nothing', async () => {
    const content = `mysql> select * from emp;
+---------+-------------+
| name    | ssn         |
+---------+-------------+
| Ann Roe | 219-12-0044 |
| Bo Lee  | NULL        |
+---------+-------------+
2 rows in set (0.00 sec)
`;
    expect(recognised(content)).toBe(true);
    const { tables, text } = await read(content);
    expect(tables).toEqual([
      [
        ['name', 'ssn'],
        ['Ann Roe', '219-12-0044'],
        ['Bo Lee', ''],
      ],
    ]);
    expect(text).toContain('2 rows in set');
  });

  it.each([
    [
      'psql',
      '-[ RECORD 1 ]------\nname | Ann Roe\nssn  | 219-12-0044\n-[ RECORD 2 ]------\nname | Bo Lee\nssn  | \n',
    ],
    [
      'mysql',
      `${'*'.repeat(27)} 1. row ${'*'.repeat(27)}\n name: Ann Roe\n  ssn: 219-12-0044\n${'*'.repeat(27)} 2. row ${'*'.repeat(27)}\n name: Bo Lee\n  ssn: NULL\n2 rows in set\n`,
    ],
  ])('reads the upright records of %s as rows', async (_, content) => {
    expect(recognised(content)).toBe(true);
    expect((await read(content)).tables).toEqual([
      [
        ['name', 'ssn'],
        ['Ann Roe', '219-12-0044'],
        ['Bo Lee', ''],
      ],
    ]);
  });

  it.each([
    ['a heading under a rule', 'Chapter | one\n-------------\ntext'],
    ['prose with a dash', 'a | b\nand -- so on'],
  ])('is not %s', (_, content) => {
    expect(recognised(content)).toBe(false);
  });
});
