// Cuts a database into parts: its tables, small ones together, large ones by themselves or by stretches, and what holds for all of it.
import type { DatabaseSession, SpanSize, TableRef } from '../databases/database.ts';
import { engineOf } from '../databases/index.ts';
import { encodeMember } from '../scan/member-uri.ts';
import type { DatabasePiece } from './part.ts';

export interface DatabaseToCut {
  /** With its login. */
  readonly uri: URL;
  /** Of all of it, as workers get it. */
  readonly piece: DatabasePiece;
  readonly patienceMs: number;
  /** Of one part. */
  readonly most: SpanSize;
  /** Of no more rows than this of each table anything is read. */
  readonly sample: number | 'all';
}

/** Of how many rows a table counts where nobody knows. */
const unknownRows = 10_000;
const mostTables = 50;
/** A table of fewer rows is never asked for how large it is. */
const shareWorthAsking = 0.01;

interface Table {
  readonly name: string;
  readonly rows: number;
  readonly marks: readonly string[];
}

/**
 * The pieces of each part. All in one where it has no tables to speak of (object stores), where it lies in a file, and
 * where it cannot be reached from here: whoever takes it will tell.
 */
export async function cutDatabase(cutting: DatabaseToCut): Promise<DatabasePiece[][]> {
  const { piece, uri, most } = cutting;
  const tables = await tablesOf(cutting).catch(() => []);
  const [only] = tables;
  if (!only || (tables.length === 1 && only.marks.length === 0)) return [[piece]];
  const engine = engineOf(uri);
  const root = (engine?.rootOf?.(uri) ?? piece.uri).replace(/\/$/, '');
  const parts: DatabasePiece[][] = [];
  let some: DatabasePiece[] = [{ ...piece, only: '' }];
  let sum = 0;
  for (const { name, rows, marks } of tables) {
    const table = { ...piece, uri: `${root}/${encodeMember(name)}`, only: name };
    if (marks.length > 0) {
      parts.push(...stretchesOf(table, marks));
      continue;
    }
    if (some.length > 0 && (sum + rows > most.rows || some.length >= mostTables)) {
      parts.push(some);
      some = [];
      sum = 0;
    }
    some.push(table);
    sum += rows;
  }
  return [...parts, some];
}

function stretchesOf(table: DatabasePiece, marks: readonly string[]): DatabasePiece[][] {
  const of = marks.length + 1;
  return Array.from({ length: of }, (_, position) => {
    const [from, to] = [marks[position - 1], marks[position]];
    const within = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    return [{ ...table, span: { position, of, within } }];
  });
}

async function tablesOf(cutting: DatabaseToCut): Promise<Table[]> {
  const { uri, patienceMs } = cutting;
  const engine = engineOf(uri);
  if (!engine || engine.id === 'sqlite') return [];
  const context = { maxBytesInMemory: 1024 * 1024, patienceMs, passwords: [], keys: [] };
  const session = await engine.open({ kind: 'uri', uri }, context);
  try {
    const listed: TableRef[] = [];
    for await (const holding of session.holdings()) {
      // Objects are listed by whoever reads them: there may be millions.
      if (holding.kind === 'object') return [];
      if (!holding.isAside) listed.push(holding);
    }
    const tables: Table[] = [];
    for (const table of listed) {
      const marks = await marksOf(session, table, cutting);
      tables.push({ name: table.name, rows: table.rows ?? unknownRows, marks });
    }
    return tables;
  } finally {
    await session.close();
  }
}

/** Whoever reads the table as one will tell what is wrong with it. */
async function marksOf(
  session: DatabaseSession,
  table: TableRef,
  { most, sample }: DatabaseToCut,
): Promise<readonly string[]> {
  const isSmall = table.rows !== undefined && table.rows < most.rows * shareWorthAsking;
  if (sample !== 'all' || isSmall || table.problem) return [];
  return (await session.divide?.(table, most).catch(() => [])) ?? [];
}
