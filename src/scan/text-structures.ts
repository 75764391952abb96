// What in a text is a table, however it is written: listings, upright records, objects; each with the stretches it takes up.
import { findQuotedRows } from '../formats/csv-within.ts';
import type { Detectors } from '../detect/derived.ts';
import { findFallenColumns } from '../formats/fallen-columns.ts';
import { linedTable, type LinedRow } from '../formats/lined-table.ts';
import { openListing, readListing } from '../formats/listing.ts';
import { findLooseObjects, type LooseObject } from '../formats/loose-objects.ts';
import { findMarkedTables } from '../formats/marked-tables.ts';
import { findPairedCalls } from '../formats/paired-calls.ts';
import { addNested, nothingInherited } from '../formats/nested-records.ts';
import { findRecordsWithin } from '../formats/records-within.ts';
import { findResources } from '../formats/resources-within.ts';
import { findSlashedRows } from '../formats/slashed-rows.ts';
import { findStatements } from '../formats/sql-within.ts';
import { batchTables } from '../formats/table-batches.ts';
import { findUpright } from '../formats/upright.ts';
import type { TableSegment } from '../model/segment.ts';
import { lineStarts } from '../text/lines.ts';
import { findFallenRows } from './fallen-rows.ts';

/** A stretch of the text, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Tables, and the stretches of text that are theirs. Lines count from 1 within the text. */
export interface Structure {
  readonly tables: readonly TableSegment[];
  readonly stretches: readonly Stretch[];
  /** Drawn by marks that leave no doubt: a table whatever its columns are called. */
  readonly marked?: true;
  /** Records of a standard: their grammar says what each column is. */
  readonly byGrammar?: true;
  /** What such records say in words. */
  readonly notes?: readonly { readonly text: string; readonly line: number }[];
}

export function findStructures(text: string, detectors: Detectors): Structure[] {
  const lines = text.split('\n');
  const starts = lineStarts(text);
  const stretchOf = (line: number): Stretch => {
    const from = starts[line] ?? text.length;
    return { from, to: from + (lines[line]?.length ?? 0) };
  };
  return [
    ...(/[|^┌┏╔╭╒]|\\begin\{|<table|\[table/i.test(text) ? markedIn(lines, stretchOf) : []),
    ...(/\b(?:insert|replace|update)\s/i.test(text) ? findStatements(text) : []),
    ...(/["'`]\w[^"'`\n]{0,60}[,;|\t]/.test(text) ? findQuotedRows(text) : []),
    ...(/ \/ [^\n]{1,80} \/ /.test(text) ? findSlashedRows(text) : []),
    ...(mayHoldObjects(text) ? tablesOf(findLooseObjects(text)) : []),
    ...tablesOf(findPairedCalls(text)),
    ...fallenIn(lines, stretchOf, detectors),
    ...(/\S {2,}\S/.test(text) ? listingsIn(lines, stretchOf) : []),
    ...uprightIn(lines, stretchOf),
  ];
}

/** Messages, interchanges, barcodes and resources of a standard, in strings of programs or between other lines. */
export function findRecords(text: string): Structure[] {
  const records = findRecordsWithin(text);
  const resources = text.includes('resourceType') ? [findResources(text)] : [];
  return [...records, ...resources.filter(({ tables }) => tables.length > 0)].map((found) => ({
    ...found,
    byGrammar: true as const,
  }));
}

const mayHoldObjects = (text: string): boolean =>
  /[{[(][\s\S]{0,80}?["'\w\]]\s{0,10}(?:=>|[:=])|#<\w/.test(text);

function tablesOf(objects: readonly LooseObject[]): Structure[] {
  return objects.map(({ from, to, value }) => {
    const batches = batchTables();
    addNested(batches, value, { table: '', inherited: nothingInherited, line: 1 });
    return { tables: [...batches.rest()], stretches: [{ from, to }] };
  });
}

const fewestRows = 2;

type StretchOf = (line: number) => Stretch;

function listingsIn(lines: readonly string[], stretchOf: StretchOf): Structure[] {
  const read = readListing(lines, openListing());
  const ids = [...new Set(read.flatMap((line) => (line.kind === 'row' ? [line.table.id] : [])))];
  return ids.flatMap((id) => {
    const rows = read.flatMap((line, at) =>
      line.kind === 'row' && line.table.id === id ? [{ line, at }] : [],
    );
    // One row under its labels is the line of a form, which may go on below it.
    if (rows.length < fewestRows) return [];
    const names = rows[0]?.line.table.names ?? [];
    const first = rows[0]?.at ?? 0;
    // The header that stands above the first row.
    const above = read.slice(0, first).findLastIndex(({ kind }) => kind !== 'header') + 1;
    const heads = Array.from({ length: first - above }, (_, i) => above + i);
    const table = linedTable(
      names,
      rows.map(({ line, at }) => ({ cells: line.cells, line: at + 1 })),
    );
    return { tables: [table], stretches: [...heads, ...rows.map(({ at }) => at)].map(stretchOf) };
  });
}

/** Finders count lines from 0. */
const fromOne = ({ cells, line }: LinedRow): LinedRow => ({ cells, line: line + 1 });

function markedIn(lines: readonly string[], stretchOf: StretchOf): Structure[] {
  return findMarkedTables(lines).map(({ from, to, tables }) => ({
    tables: tables.map(({ names, rows }) => linedTable(names, rows.map(fromOne))),
    stretches: [{ from: stretchOf(from).from, to: stretchOf(to - 1).to }],
    marked: true,
  }));
}

function fallenIn(
  lines: readonly string[],
  stretchOf: StretchOf,
  detectors: Detectors,
): Structure[] {
  return [...findFallenColumns(lines), ...findFallenRows(lines, detectors)].map(
    ({ names, rows, from, to }) => ({
      tables: [linedTable(names, rows.map(fromOne))],
      stretches: [{ from: stretchOf(from).from, to: stretchOf(to - 1).to }],
    }),
  );
}

function uprightIn(lines: readonly string[], stretchOf: StretchOf): Structure[] {
  return findUpright(lines).map(({ from, to, records }) => {
    const batches = batchTables();
    for (const { names, cells, line } of records) batches.add('', names, cells, line + 1);
    const all = Array.from({ length: to - from }, (_, i) => stretchOf(from + i));
    return { tables: [...batches.rest()], stretches: all };
  });
}
