// SQL dumps: rows of INSERT, COPY and UPDATE bound to their columns; comments and all other statements as text.
import type { Part } from '../model/part.ts';
import type { TextWindow } from '../text/text-window.ts';
import { defineFormat, type Format } from './format.ts';
import { openText } from './open-text.ts';
import {
  betweenRows,
  copyHead,
  createHead,
  findStatementEnd,
  insertHead,
  intoHead,
  plainName,
  plainNames,
  readAssignments,
  readColumns,
  updateHead,
} from './sql-statement.ts';
import { gatherStatements, type StatementText } from './sql-statement-text.ts';
import { isBound, readTuple, unescapeSlashes } from './sql-values.ts';
import { batchTables, type TableBatches } from './table-batches.ts';

const opening =
  /^\s*(?:--|\/\*|#|INSERT|REPLACE\s|CREATE|DROP|ALTER|SET|USE|BEGIN|START|PRAGMA|COPY|UPDATE|LOCK|DELETE|TRUNCATE|GO\b|IF\s|DECLARE|PRINT|EXEC|GRANT|REM\b|PROMPT|WITH|\\connect|\\restrict)/i;
const telling =
  /^[ \t]*(?:(?:INSERT|REPLACE)\s[^;]{0,4000}?\bVALUES?\s*(?:--[^\n]{0,200}\n\s*|\/\*[^*]{0,200}\*\/\s*){0,5}\(|COPY\s[^\n]{1,4000}\sFROM\s+stdin|CREATE\s+(?:\w+\s+)?TABLE\s[^(;]{1,200}\(|UPDATE\s+\S+\s+SET\s)/im;
/** What may begin a statement with rows; looked for at the start of a line or behind a semicolon only. */
const rowStatement = /^(?:INSERT|REPLACE|COPY|CREATE|UPDATE)\s/i;

const maxTupleCharacters = 16 * 1024 * 1024;
const headCharacters = 128 * 1024;
/** Looking for the end of a broken value is dear: after so many, rows are read as text. */
const maxFaults = 5;
const rowsPerTurn = 500;

export const sqlDumpFormat: Format = defineFormat({
  id: 'sql-dump',
  title: 'SQL dump',
  recognises: (head) => opening.test(head.text) && telling.test(head.text),
  async *read(input) {
    const text = openText(input);
    yield* readDump(text.window());
    text.rethrow();
  },
});

/** What is known of the dump so far. */
interface Dump {
  readonly window: TextWindow;
  readonly batches: TableBatches;
  readonly statements: StatementText;
  /** Column names by table, from CREATE TABLE. */
  readonly columns: Map<string, readonly string[]>;
  /** A backslash escapes inside strings. */
  readonly slashed: boolean;
  faultLine: number;
  faults: number;
}

async function* readDump(window: TextWindow): AsyncIterable<Part> {
  await window.more();
  const dump: Dump = {
    window,
    batches: batchTables(),
    statements: gatherStatements(),
    columns: new Map(),
    slashed: /`|MySQL|MariaDB|\bENGINE\s?=|\w\\'\w/.test(window.text),
    faultLine: 0,
    faults: 0,
  };
  for (;;) {
    await ensure(window, headCharacters);
    window.drop(/^[\s;]{0,10000}/.exec(window.text)?.[0].length ?? 0);
    if (window.text === '' && window.ended) break;
    yield* readStatement(dump);
    yield* dump.batches.full();
    yield* dump.statements.full();
  }
  yield* dump.batches.rest();
  yield* dump.statements.rest();
  if (dump.faultLine > 0) {
    const detail = `the statement in line ${dump.faultLine} is broken or cut; what follows in it was read as text`;
    yield { kind: 'problem', problem: { reason: 'corrupt', detail, partial: true } };
  }
}

/** Reads one statement with rows, or one line of anything else. */
async function* readStatement(dump: Dump): AsyncIterable<Part> {
  const { text } = dump.window;
  if (rowStatement.test(text) && dump.faults < maxFaults) {
    const insert = insertHead.exec(text);
    if (insert !== null) {
      yield* readInsert(dump, insert);
      return;
    }
    const copy = copyHead.exec(text);
    if (copy !== null) {
      yield* readCopy(dump, copy);
      return;
    }
    const update = updateHead.exec(text);
    if (update !== null && readUpdate(dump, update)) return;
    const create = createHead.exec(text);
    if (create !== null) {
      dump.columns.set(plainName(create[1] ?? ''), readColumns(text, create[0].length));
    }
  }
  keepLine(dump);
}

async function* readInsert(dump: Dump, head: RegExpExecArray): AsyncIterable<Part> {
  const { window, batches, slashed } = dump;
  let { table, names } = findTarget(dump, head);
  const begun = window.line;
  window.drop(head[0].length);
  for (let row = 1; ; row += 1) {
    let tuple = readTuple(window.text, 0, slashed);
    while (tuple === -1 && window.text.length < maxTupleCharacters && (await window.more())) {
      tuple = readTuple(window.text, 0, slashed);
    }
    if (tuple === -1) {
      noteFault(dump, begun);
      return;
    }
    if (!tuple.values.every(isBound))
      batches.add(table, fitNames(names, tuple.values), tuple.values, window.line);
    if (row % rowsPerTurn === 0) yield* batches.full();
    window.drop(tuple.end);
    await ensure(window, 4096);
    const next = betweenRows.exec(window.text)?.[0];
    if (next !== undefined) {
      window.drop(next.length);
      continue;
    }
    const into = intoHead.exec(window.text.slice(0, headCharacters));
    if (into === null) return;
    ({ table, names } = findTarget(dump, into));
    window.drop(into[0].length);
  }
}

/** PostgreSQL's COPY: a line per row, tabs between values, \. at the end. */
async function* readCopy(dump: Dump, head: RegExpExecArray): AsyncIterable<Part> {
  const { window, batches } = dump;
  const { table, names } = findTarget(dump, head);
  const begun = window.line;
  window.drop(head[0].length);
  for (let row = 1; ; row += 1) {
    let end = window.text.indexOf('\n');
    while (end === -1 && window.text.length < maxTupleCharacters && (await window.more())) {
      end = window.text.indexOf('\n');
    }
    if (end === -1) {
      noteFault(dump, begun);
      return;
    }
    const text = window.text.slice(0, window.text[end - 1] === '\r' ? end - 1 : end);
    const { line } = window;
    window.drop(end + 1, 1);
    if (text === '\\.') return;
    const cells = text.split('\t').map(decodeCopied);
    batches.add(table, fitNames(names, cells), cells, line);
    if (row % rowsPerTurn === 0) yield* batches.full();
  }
}

function decodeCopied(cell: string): string {
  if (!cell.includes('\\')) return cell;
  return cell === '\\N' ? '' : unescapeSlashes(cell);
}

/** False where the statement does not end in sight: then it is text. */
function readUpdate(dump: Dump, head: RegExpExecArray): boolean {
  const { window, batches, slashed } = dump;
  const end = findStatementEnd(window.text, head[0].length, slashed);
  if (end === -1 && !window.ended) return false;
  const to = end === -1 ? window.text.length : end;
  const { names, cells } = readAssignments(window.text.slice(head[0].length, to), slashed);
  if (names.length === 0) return false;
  batches.add(plainName(head[1] ?? ''), names, cells, window.line);
  window.drop(to);
  return true;
}

function findTarget(
  dump: Dump,
  [, table = '', columns]: RegExpExecArray,
): { table: string; names: readonly string[] } {
  const plain = plainName(table);
  const names = columns === undefined ? (dump.columns.get(plain) ?? []) : plainNames(columns);
  return { table: plain, names };
}

/** As many names as values: '' where no column is known. */
function fitNames(names: readonly string[], values: readonly string[]): readonly string[] {
  if (values.length === names.length) return names;
  return values.map((_, at) => names[at] ?? '');
}

function noteFault(dump: Dump, line: number): void {
  dump.faultLine ||= line;
  dump.faults += 1;
  keepLine(dump);
}

/** Takes a line, up to a statement with rows in it, as text. */
function keepLine({ window, statements }: Dump): void {
  const lineEnd = window.text.indexOf('\n');
  const line = window.text.slice(0, lineEnd === -1 ? headCharacters : lineEnd + 1);
  const before = /;\s{0,99}(?=(?:INSERT|REPLACE|COPY|UPDATE)\s)/i.exec(line);
  const kept = before === null ? line : line.slice(0, before.index + 1);
  statements.add(kept, window.line);
  window.drop(kept.length);
}

async function ensure(window: TextWindow, length: number): Promise<void> {
  while (window.text.length < length && (await window.more()));
}
