// How exports, feeds and dumps write their cells: quoting, escaping, fixed places, names without signs.
import type { Someone } from './cast.ts';
import type { Draft } from './draft.ts';
import { codeOf, conditions } from './health.ts';

export type Cells = readonly (string | number)[];

/** One line of a delimited file, quoted where a cell holds the separator, a quote or a line break. */
export function delimited(cells: Cells, by = ','): string {
  return cells
    .map(String)
    .map((cell) =>
      cell.includes(by) || /["\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    )
    .join(by);
}

/** Every cell in quotes, as CRM systems export. */
export function quoted(cells: Cells, by = ','): string {
  return cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(by);
}

/** Rows at fixed places, each column as wide as its widest cell. */
export function aligned(draft: Draft, rows: readonly Cells[], gap = 2): string[] {
  const widths = rows[0]!.map((_, at) =>
    Math.max(...rows.map((row) => draft.width(String(row[at] ?? '')))),
  );
  return rows.map((row) =>
    row
      .map((cell, at) => draft.pad(cell, widths[at]! + gap))
      .join('')
      .trimEnd(),
  );
}

/** A table in one of several ways: between separators, or 'aligned'. */
export function listed(draft: Draft, rows: readonly Cells[], by: readonly string[]): string {
  const chosen = draft.random.pick(by);
  const lines =
    chosen === 'aligned' ? aligned(draft, rows) : rows.map((row) => delimited(row, chosen));
  return lines.map((line) => `${line}\n`).join('');
}

const plainName = /^[A-Za-z]+$/u;

/** Somebody whose names are letters of ASCII alone, for feeds that hold nothing else. */
export function plainPerson(draft: Draft): Someone {
  let drawn = draft.someone();
  while (!plainName.test(drawn.first + drawn.last)) drawn = draft.someone();
  return drawn;
}

export function plainPeople(draft: Draft, from: number, to: number): Someone[] {
  return draft.times(from, to, () => plainPerson(draft));
}

/** A text of SQL between its quotes; a mark passes through. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function hex(draft: Draft, count: number): string {
  return draft.random.letters(count, '0123456789abcdef');
}

const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function base64(draft: Draft, count: number): string {
  return draft.random.letters(count, base64Alphabet);
}

/** '19610314'. */
export function packed(isoDate: string): string {
  return isoDate.replaceAll('-', '');
}

export interface Problem {
  /** 'herniated disc': as a list of problems has it. */
  readonly words: string;
  /** ICD-10-CM. */
  readonly code: string;
}

const forWomen: ReadonlySet<string> = new Set(['gestational diabetes', 'breast cancer']);
const forMen: ReadonlySet<string> = new Set(['prostate cancer']);
const forChildren: ReadonlySet<string> = new Set([
  'asthma',
  'epilepsy',
  'migraines',
  'generalized anxiety disorder',
  'a concussion',
]);

/** A diagnosis that fits the person; none with an apostrophe, which dumps would have to escape. */
export function problemOf(draft: Draft, { sex, birthDate }: Someone): Problem {
  const isChild = Number(birthDate.slice(0, 4)) > 2004;
  const fitting = conditions.filter(
    (one) =>
      !one.includes("'") &&
      !(sex === 'M' ? forWomen : forMen).has(one) &&
      (!isChild || forChildren.has(one)),
  );
  const condition = draft.random.pick(fitting);
  return { words: condition.replace(/^an? /u, ''), code: codeOf(condition) };
}
