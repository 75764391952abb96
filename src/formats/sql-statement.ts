// The statements of a SQL dump that hold or explain rows: INSERT, COPY, CREATE TABLE, UPDATE.
import { decodeValue, findClosingQuote, readTuple } from './sql-values.ts';

const name = String.raw`(?:[\w$#@]+|"[^"]{1,128}"|\`[^\`]{1,128}\`|\[[^\]]{1,128}\])`;
const table = String.raw`(${name}(?:\s*\.\s*${name}){0,3})`;
const blank = String.raw`\s{1,99}`;
const columnList = String.raw`(?:\s*\(([^()]{0,65536})\))?`;

/** Blanks, and comments that run to the end of their line or stand between signs. */
const space = String.raw`(?:\s|--[^\n]{0,999}\n|/\*[^*]{0,999}\*/){0,999}`;
/** What stands between two lists of values. */
export const betweenRows: RegExp = new RegExp(String.raw`^${space}(?:,${space})?(?=\()`);

/** The head of an INSERT, up to its first list of values. */
export const insertHead: RegExp = new RegExp(
  String.raw`^(?:INSERT|REPLACE)(?:${blank}(?:LOW_PRIORITY|DELAYED|HIGH_PRIORITY|IGNORE|ALL|OVERWRITE|OR${blank}\w{1,9}))*(?:${blank}INTO)?${blank}${table}${columnList}(?:\s*OVERRIDING${blank}\w{1,9}${blank}VALUE)?\s*VALUES?${space}(?=\()`,
  'i',
);
/** The next head inside Oracle's INSERT ALL. */
export const intoHead: RegExp = new RegExp(
  String.raw`^\s{0,999}INTO${blank}${table}${columnList}\s*VALUES\s*(?=\()`,
  'i',
);
export const copyHead: RegExp = new RegExp(
  String.raw`^COPY${blank}${table}${columnList}${blank}FROM${blank}stdin[^;\n]{0,200};[^\n]{0,99}\n`,
  'i',
);
export const createHead: RegExp = new RegExp(
  String.raw`^CREATE${blank}(?:(?:GLOBAL|LOCAL|TEMP|TEMPORARY|UNLOGGED|COLUMN)${blank}){0,3}TABLE${blank}(?:IF${blank}NOT${blank}EXISTS${blank})?${table}\s*(?=\()`,
  'i',
);
export const updateHead: RegExp = new RegExp(
  String.raw`^UPDATE${blank}(?:(?:ONLY|LOW_PRIORITY|IGNORE)${blank})?${table}${blank}SET${blank}`,
  'i',
);

const tableConstraint =
  /^(?:PRIMARY\s|UNIQUE\s|KEY\s|INDEX\s|CONSTRAINT\s|FOREIGN\s|CHECK\b|FULLTEXT\s|SPATIAL\s|EXCLUDE\s|PERIOD\s|LIKE\s)/i;
const nextStatement = /^\s{0,80}(?:INSERT|UPDATE|DELETE|CREATE|COMMIT|GO|EXEC|--)(?:\s|;|$)/i;
const leadingName = new RegExp(String.raw`^\s*(${name})`);

/** "dbo"."people" → dbo.people */
export function plainName(quoted: string): string {
  return quoted.trim().replace(/^["`[]|["`\]]$|(?<=\.)\s*["`[]|["`\]]\s*(?=\.)/g, '');
}

export function plainNames(list: string): readonly string[] {
  return list.split(',').map((column) => plainName(column));
}

/** Column names of a CREATE TABLE, whose opening parenthesis stands at `from`. */
export function readColumns(statement: string, from: number): readonly string[] {
  const tuple = readTuple(statement, from, false);
  if (tuple === -1) return [];
  return tuple.values
    .filter((definition) => !tableConstraint.test(definition))
    .map((definition) => plainName(leadingName.exec(definition)?.[1] ?? ''));
}

/** The columns that an UPDATE sets and asks for, with their values. */
export function readAssignments(
  clauses: string,
  slashed: boolean,
): { readonly names: readonly string[]; readonly cells: readonly string[] } {
  const names: string[] = [];
  const cells: string[] = [];
  for (const clause of splitClauses(clauses, slashed)) {
    const column = leadingName.exec(clause);
    const rest = clause.slice(column?.[0].length ?? 0).trim();
    const assigned = rest.startsWith('=');
    if (!assigned && clause.trim() === '') continue;
    // Other conditions (IN, LIKE, BETWEEN) have no one value, but may hold some.
    names.push(assigned ? plainName(column?.[1] ?? '') : '');
    cells.push(assigned ? decodeValue(rest.slice(1).trim(), slashed) : clause.trim());
  }
  return { names, cells };
}

/** Where the statement ends that goes on at `from`: at its semicolon, or before a line that begins another one. */
export function findStatementEnd(text: string, from: number, slashed: boolean): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === ';') return at;
    if (character === "'" || character === '"' || character === '`') {
      at = findClosingQuote(text, at, slashed);
      if (at === -1) return -1;
    } else if (character === '\n' && nextStatement.test(text.slice(at + 1, at + 99))) {
      return at;
    }
  }
  return -1;
}

/** At commas, WHERE and AND outside of quotes and parentheses. */
function splitClauses(text: string, slashed: boolean): readonly string[] {
  const clauses: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'" || character === '"' || character === '`') {
      const close = findClosingQuote(text, at, slashed);
      at = close === -1 ? text.length : close;
    } else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0) {
      const divider = character === ',' ? ',' : dividerAt(text, at);
      if (divider === '') continue;
      clauses.push(text.slice(start, at));
      start = at + divider.length;
      at = start - 1;
    }
  }
  return [...clauses, text.slice(start)];
}

function dividerAt(text: string, at: number): string {
  if (!/\s/.test(text.charAt(at))) return '';
  return /^\s(?:WHERE|AND)\s/i.exec(text.slice(at, at + 7))?.[0] ?? '';
}
