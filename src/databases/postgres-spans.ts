// Stretches of a PostgreSQL table: pages from mark to mark, in the order in which all of them are read.
import { StoreProblem } from '../model/store.ts';
import type { Span, SpanSize } from './database.ts';
import type { Leaf, PgTable } from './postgres-catalog.ts';
import type { Connection } from './postgres-connect.ts';
import { nameOf } from './postgres-select.ts';

/** Pages of one leaf. */
export interface Stretch {
  readonly leaf: Leaf;
  readonly from: number;
  /** The first that belongs to it no longer; absent = to its end, wherever that is by then. */
  readonly to?: number;
  /** The file that the pages were counted in; '' = whichever it is. */
  readonly file: string;
}

/** The first version that finds a range of pages without reading all before it. */
export const firstWithRanges = 140_000;

/** Where pages may be asked for by their numbers, and no view or foreign server stands between. */
function isDivisible({ leaves, columns }: PgTable, { version }: Connection): boolean {
  const hasDocuments = columns.some(({ holds }) => holds === 'bytes');
  return (
    version >= firstWithRanges &&
    leaves.length > 0 &&
    leaves.every(({ isPaged, hasLong }) => isPaged && !(hasDocuments && hasLong))
  );
}

/** 'oid:file:page', in the order of the pages. */
export async function marksOf(
  connection: Connection,
  table: PgTable,
  most: SpanSize,
): Promise<string[]> {
  if (table.barred !== '' || !isDivisible(table, connection)) return [];
  const sizes: Size[] = [];
  for (const leaf of table.leaves) sizes.push(await sizeOf(connection, leaf));
  const pages = sizes.reduce((sum, one) => sum + one.pages, 0);
  const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
  const count = Math.ceil(Math.max(bytes / most.bytes, (table.rows ?? 0) / most.rows));
  if (count < 2 || pages < count) return [];
  const step = Math.ceil(pages / count);
  const marks: string[] = [];
  // Where the next mark lies, counted from the first page of the leaf. Never on that: the rows before it are to be found.
  let next = step;
  for (const { leaf, file, pages: own } of sizes) {
    for (; next < own; next += step) if (next > 0) marks.push([leaf.oid, file, next].join(':'));
    next -= own;
  }
  return marks;
}

interface Size {
  readonly leaf: Leaf;
  readonly file: string;
  readonly pages: number;
  /** With what lies beside its pages. */
  readonly bytes: number;
  /** Bytes of a page. */
  readonly block: number;
}

/** As it is now. */
export async function sizeOf(connection: Connection, leaf: Leaf): Promise<Size> {
  const [[file = '', size, all, block] = []] = await connection.query(
    `SELECT pg_relation_filenode(c), pg_relation_size(c), pg_table_size(c), current_setting('block_size')
     FROM (SELECT $1::regclass AS c) t`,
    [nameOf(leaf)],
  );
  return {
    leaf,
    file: file ?? '',
    pages: Math.ceil(Number(size) / Number(block)),
    bytes: Number(all),
    block: Number(block),
  };
}

/** @throws StoreProblem changed, where a leaf in which a mark lies is gone */
export function stretchesOf({ leaves }: PgTable, { from, to }: Span = {}): Stretch[] {
  const begin = markIn(leaves, from);
  const end = markIn(leaves, to);
  const first = begin?.at ?? 0;
  const last = end?.at ?? leaves.length - 1;
  return leaves.slice(first, last + 1).map((leaf) => ({
    leaf,
    from: begin?.leaf === leaf ? begin.page : 0,
    ...(end?.leaf === leaf ? { to: end.page } : {}),
    file: [begin, end].find((mark) => mark?.leaf === leaf)?.file ?? '',
  }));
}

interface Mark {
  readonly leaf: Leaf;
  /** Of the leaf, among all. */
  readonly at: number;
  readonly file: string;
  readonly page: number;
}

function markIn(leaves: readonly Leaf[], mark: string | undefined): Mark | null {
  if (mark === undefined) return null;
  const [oid = '', file = '', page = ''] = mark.split(':');
  const at = leaves.findIndex((leaf) => leaf.oid === oid);
  const leaf = leaves[at];
  if (!leaf) throw rewritten();
  return { leaf, at, file, page: Number(page) };
}

/** A condition over `t`. */
export const pagesBetween = (from: number, to: number): string =>
  `WHERE t.ctid >= '(${from},0)' AND t.ctid < '(${to},0)'`;

export function rewritten(): StoreProblem {
  return new StoreProblem('changed', 'it was rewritten while the scan went on; scan it again');
}
