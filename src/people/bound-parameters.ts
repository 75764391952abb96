// Logs of a database that write the values of a statement below it: "… (given, ssn) VALUES ($1,$2)" over "parameters: $1 = 'Ann', $2 = '…'".
import { headedTable, type Cell, type EmbeddedTable } from './table-cells.ts';

const longestLine = 4000;
const mostTables = 2000;
const parameters = /\bparameters: (?=\$\d)/i;
const bound = /\$(\d{1,3}) = (?:'(?<value>(?:[^'\n]|''){0,400})'|NULL|[^\s,]{1,60})/g;
const inserted =
  /\binsert\s{1,3}into\s[^()\n]{1,120}\((?<names>[^()\n]{1,1500})\)\s{0,3}values\s{0,3}\((?<places>[^()\n]{1,1500})\)/i;
const compared = /"?([a-z_]\w{0,60})"?\s{0,2}(?:=|<>|<|>|<=|>=|i?like)\s{0,2}\$(\d{1,3})\b/gi;

interface Statement {
  /** The name of the column that each parameter is bound to, by its number. */
  readonly names: ReadonlyMap<number, string>;
  readonly header: readonly string[];
}

/** Rows of the same statement make a table, wherever they stand between the first and the last of a run. */
export function boundTables(text: string): EmbeddedTable[] {
  if (!text.includes('$1 = ')) return [];
  const tables: EmbeddedTable[] = [];
  let statement: Statement | null = null;
  let rows: Cell[][] = [];
  let header = '';
  let from = 0;
  const close = (): void => {
    const table = tableOf(text, from, header === '' ? [] : header.split('\n'), rows);
    if (table && tables.length < mostTables) tables.push(table);
    rows = [];
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.length > longestLine) continue;
    const said = parameters.exec(line);
    if (said === null) {
      statement = statementIn(line) ?? statement;
      continue;
    }
    if (statement === null) continue;
    const key = statement.header.join('\n');
    if (key !== header) {
      close();
      header = key;
    }
    if (rows.length === 0) from = start;
    rows.push(rowOf(line, start, statement));
    statement = null;
  }
  close();
  return tables;
}

function statementIn(line: string): Statement | null {
  if (!line.includes('$1')) return null;
  const names = new Map<number, string>();
  const insert = inserted.exec(line)?.groups;
  if (insert) {
    const columns = insert['names']!.split(',').map((name) => name.replace(/["'`\s]/g, ''));
    insert['places']!.split(',').forEach((place, i) => {
      const number = /^\s*\$(\d{1,3})\b/.exec(place)?.[1];
      if (number !== undefined) names.set(Number(number), columns[i] ?? '');
    });
  } else
    for (const [, name, number] of line.matchAll(compared)) names.set(Number(number), name ?? '');
  const header = [...names.values()];
  return header.length < 2 ? null : { names, header };
}

function rowOf(line: string, start: number, { names }: Statement): Cell[] {
  const cells = new Map<number, Cell>();
  for (const match of line.matchAll(bound)) {
    const value = match.groups?.['value'];
    const end = start + match.index + match[0].length - 1;
    if (value !== undefined) cells.set(Number(match[1]), { start: end - value.length, end });
  }
  const nothing = { start: start + line.length, end: start + line.length };
  return [...names.keys()].map((number) => cells.get(number) ?? nothing);
}

function tableOf(
  text: string,
  from: number,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): EmbeddedTable | null {
  if (rows.length === 0) return null;
  const to = Math.max(...(rows.at(-1) ?? []).map(({ end }) => end));
  return headedTable(text, { from, to, header, rows, isSure: true });
}
