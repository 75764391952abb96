import { describe, expect, test } from 'vitest';
import { findQuotedRows } from '../../src/formats/csv-within.ts';
import { findStatements } from '../../src/formats/sql-within.ts';

const people = [
  ['Dana', 'Whitfield', '489-31-7726'],
  ['Otis', 'Kimbrough', '491-22-0814'],
];
const lines = ['first_name,last_name,ssn', ...people.map((row) => row.join(','))];

describe('rows of comma-separated values in a program', () => {
  test.each([
    ['in one string', `CSV = "${lines.join('\\n')}\\n"`, [1, 1]],
    ['in a string of several lines', `data = """${lines.join('\n')}\n"""\nnext()`, [2, 3]],
    ['in a template', `const csv = \`${lines.join('\n')}\`;`, [2, 3]],
    ['in a list of strings', `rows = ["${lines.join('",\n  "')}"]`, [2, 3]],
    ['in strings that are added up', lines.map((line) => `"${line}\\n" +`).join('\n'), [2, 3]],
    ['parted by semicolons', `s = "${lines.join('\\n').replaceAll(',', ';')}"`, [1, 1]],
  ])('%s', (_, text, at) => {
    const [table] = findQuotedRows(text).flatMap(({ tables }) => tables);
    expect(table?.columns.map(({ name }) => name)).toEqual(['first_name', 'last_name', 'ssn']);
    expect(table?.rows).toEqual(people);
    expect(table?.lines).toEqual(at);
  });

  test('a comma inside quotes parts nothing', () => {
    const text = 's = "name,ssn\\n\\"Whitfield, Dana\\",489-31-7726\\n"';
    expect(findQuotedRows(text)[0]?.tables[0]?.rows).toEqual([['Whitfield, Dana', '489-31-7726']]);
  });

  test.each([
    ['a list of words', 'x = "red,green,blue"\ny = 1'],
    ['arguments', 'f("a,b,c", other)'],
    ['rows of another width', 's = "a,b,c\\n1,2\\n3,4\\n"'],
    ['prose', 'say("first, last, and always")\nnothing, more'],
  ])('%s holds none', (_, text) => {
    expect(findQuotedRows(text)).toEqual([]);
  });
});

describe('statements of SQL in a program', () => {
  const row = (text: string): Readonly<Record<string, string | undefined>> => {
    const [table] = findStatements(text).flatMap(({ tables }) => tables);
    return Object.fromEntries(
      (table?.columns ?? []).map(({ name }, i) => [name, table?.rows[0]?.[i]]),
    );
  };
  test.each([
    ['in a string', `run("INSERT INTO p (first_name, ssn) VALUES ('Dana', '489-31-7726')")`],
    ['over two strings', `"INSERT INTO p (first_name, ssn) " +\n "VALUES ('Dana', '489-31-7726')"`],
    [
      'in a template',
      "db.exec(`\n  INSERT INTO p (first_name, ssn)\n  VALUES ('Dana', '489-31-7726');\n`)",
    ],
    ['an update', `run("UPDATE p SET ssn = '489-31-7726' WHERE first_name = 'Dana'")`],
    [
      'an update in a log',
      `10:01 UPDATE p SET ssn = '489-31-7726' WHERE first_name = 'Dana'; 3 ms`,
    ],
  ])('%s', (_, text) => {
    expect(row(text)).toEqual({ first_name: 'Dana', ssn: '489-31-7726' });
  });

  test('each row of a statement keeps its line', () => {
    const text = "x\nINSERT INTO p (a, b) VALUES\n  ('1', '2'),\n  ('3', '4');";
    expect(findStatements(text)[0]?.tables[0]?.lines).toEqual([3, 4]);
  });

  test.each([
    ['values that are bound', 'INSERT INTO p (a, b) VALUES (?, ?)'],
    ['values by number', 'UPDATE p SET a = $1 WHERE b = $2'],
    ['values by name', 'INSERT INTO p (a, b) VALUES (:a, %(b)s)'],
    ['words', 'Insert the card, then update the list and replace the cover.'],
    ['columns that do not fit', "INSERT INTO p (a, b) VALUES ('1')"],
    ['an update of one field', "UPDATE p SET a = '1'"],
  ])('%s are none', (_, text) => {
    expect(findStatements(text)).toEqual([]);
  });
});
