// Statements of SQL inside other text, in the strings of programs and in pages: the rows of their INSERT and UPDATE.
import type { TableSegment } from '../model/segment.ts';
import { countLineEndsIn } from '../text/lines.ts';
import {
  betweenRows,
  insertHead,
  plainName,
  plainNames,
  readAssignments,
  updateHead,
} from './sql-statement.ts';
import { isBound, readTuple } from './sql-values.ts';
import { batchTables, type TableBatches } from './table-batches.ts';

/** Tables of one statement; lines count from 1 within the text, `to` is exclusive. */
export interface StatementWithin {
  readonly tables: readonly TableSegment[];
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

const heads = /(?<![\w$.])(?:INSERT|REPLACE|UPDATE)(?=\s)/gi;
const maxHead = 4000;
const maxUpdate = 8000;
const maxBetween = 2000;
const maxStatements = 2000;

export function findStatements(text: string): StatementWithin[] {
  const found: StatementWithin[] = [];
  let line = 1;
  let counted = 0;
  heads.lastIndex = 0;
  for (let match = heads.exec(text); match !== null; match = heads.exec(text)) {
    const batches = batchTables();
    line += countLineEndsIn(text, counted, match.index);
    counted = match.index;
    const to =
      readInsert(text, match.index, line, batches) ?? readUpdate(text, match.index, line, batches);
    if (to === null) continue;
    found.push({ tables: [...batches.rest()], stretches: [{ from: match.index, to }] });
    heads.lastIndex = to;
    if (found.length >= maxStatements) break;
  }
  return found;
}

/** Offset behind the last row; null where none follows a list of columns. */
function readInsert(
  text: string,
  from: number,
  line: number,
  batches: TableBatches,
): number | null {
  // Between two strings that are added up: "INSERT INTO t (a, b) " + "VALUES (…)".
  const head = insertHead.exec(
    text.slice(from, from + maxHead).replace(/["'`]\s{0,80}[+.&]?\s{0,80}["'`]|\\[nrt]/g, blank),
  );
  const names = head?.[2] === undefined ? [] : plainNames(head[2]);
  if (head === null || names.length === 0) return null;
  let at = from + head[0].length;
  let end: number | null = null;
  for (;;) {
    const tuple = readTuple(text, at, text[at - 1] === '\\');
    if (tuple === -1 || tuple.values.length !== names.length) return end;
    if (tuple.values.some(isBound)) return end;
    const row = line + countLineEndsIn(text, from, at);
    batches.add(plainName(head[1] ?? ''), names, tuple.values.map(unescapeQuotes), row);
    end = tuple.end;
    const next = betweenRows.exec(text.slice(end, end + maxBetween));
    if (next === null) return end;
    at = end + next[0].length;
  }
}

function readUpdate(
  text: string,
  from: number,
  line: number,
  batches: TableBatches,
): number | null {
  const quote = /["'`]/.exec(text[from - 1] ?? '')?.[0];
  const rest = text.slice(from, from + maxUpdate);
  const head = updateHead.exec(rest);
  if (head === null) return null;
  const end = endOfUpdate(rest, head[0].length, quote);
  const { names, cells } = readAssignments(rest.slice(head[0].length, end), true);
  if (names.length < 2 || cells.some(isBound)) return null;
  batches.add(plainName(head[1] ?? ''), names, cells, line);
  return from + end;
}

/** At the quote that opened before the statement, else at its semicolon or the end of its lines. */
function endOfUpdate(rest: string, from: number, quote: string | undefined): number {
  const end =
    quote === undefined
      ? rest.slice(from).search(/;|\n(?!\s+\S|\s*(?:SET|WHERE|AND|OR)\b)/i)
      : rest.indexOf(quote, from);
  if (end === -1) return rest.length;
  return quote === undefined ? from + end : end;
}

const blank = (piece: string): string => ' '.repeat(piece.length);
/** A string in a string: its quotes are escaped. */
const unescapeQuotes = (value: string): string => value.replace(/^\\(["'])([^]*)\\\1$/, '$2');
