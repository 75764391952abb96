// Cuts a database into parts: its tables, small ones together, each large one by itself, and what holds for all of it.
import type { TableRef } from '../databases/database.ts';
import { engineOf } from '../databases/index.ts';
import { encodeMember } from '../scan/member-uri.ts';
import type { DatabasePiece } from './part.ts';

export interface DatabaseToCut {
  /** With its login. */
  readonly uri: URL;
  /** Of all of it, as workers get it. */
  readonly piece: DatabasePiece;
  readonly patienceMs: number;
}

/** Rows of one part, but for a table that has more; of how many rows a table counts where nobody knows. */
const mostRows = 1_000_000;
const unknownRows = 10_000;
const mostTables = 50;

/**
 * The pieces of each part. All in one where it has no tables to speak of (object stores), where it lies in a file, and
 * where it cannot be reached from here: whoever takes it will tell.
 */
export async function cutDatabase(cutting: DatabaseToCut): Promise<DatabasePiece[][]> {
  const { piece, uri } = cutting;
  const tables = await tablesOf(cutting).catch(() => []);
  if (tables.length < 2) return [[piece]];
  const engine = engineOf(uri);
  const root = (engine?.rootOf?.(uri) ?? piece.uri).replace(/\/$/, '');
  const parts: DatabasePiece[][] = [];
  let some: DatabasePiece[] = [{ ...piece, only: '' }];
  let sum = 0;
  for (const { name, rows = unknownRows } of tables) {
    if (some.length > 0 && (sum + rows > mostRows || some.length >= mostTables)) {
      parts.push(some);
      some = [];
      sum = 0;
    }
    some.push({ ...piece, uri: `${root}/${encodeMember(name)}`, only: name });
    sum += rows;
  }
  return [...parts, some];
}

async function tablesOf({ uri, patienceMs }: DatabaseToCut): Promise<TableRef[]> {
  const engine = engineOf(uri);
  if (!engine || engine.id === 'sqlite') return [];
  const context = { maxBytesInMemory: 1024 * 1024, patienceMs, passwords: [], keys: [] };
  const session = await engine.open({ kind: 'uri', uri }, context);
  try {
    const tables: TableRef[] = [];
    for await (const holding of session.holdings()) {
      // Objects are listed by whoever reads them: there may be millions.
      if (holding.kind === 'object') return [];
      if (!holding.isAside) tables.push(holding);
    }
    return tables;
  } finally {
    await session.close();
  }
}
