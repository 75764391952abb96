// Large objects of PostgreSQL: files that lie in the database, each examined like an attachment.
import { openMember } from '../formats/member-input.ts';
import type { Part, ReadContext } from '../model/part.ts';
import type { Connection } from './postgres-connect.ts';
import { isDataError, postgresProblem, sqlState } from './postgres-errors.ts';
import { attachment } from './row-batches.ts';

const idsPerQuery = 1000;
const chunkBytes = 256 * 1024;
const mayNotRead = '42501';

export async function hasLargeObjects(connection: Connection): Promise<boolean> {
  const rows = await connection.query('SELECT 1 FROM pg_catalog.pg_largeobject_metadata LIMIT 1');
  return rows.length > 0;
}

/** @throws StoreProblem */
export async function* readLargeObjects(
  connection: Connection,
  context: ReadContext,
): AsyncGenerator<Part> {
  let last = '0';
  let refused = 0;
  try {
    for (;;) {
      const ids = await connection.query(
        `SELECT oid FROM pg_catalog.pg_largeobject_metadata WHERE oid > $1::oid ORDER BY oid LIMIT ${idsPerQuery}`,
        [last],
      );
      for (const [id] of ids) {
        last = id ?? last;
        try {
          yield await openObject(connection, last, context);
        } catch (error) {
          if (sqlState(error) !== mayNotRead && !isDataError(error)) throw error;
          refused += 1;
        }
      }
      if (ids.length < idsPerQuery) break;
    }
  } catch (error) {
    throw postgresProblem(error);
  }
  if (refused === 0) return;
  const detail = `${refused} large objects may not be read by this login; grant it SELECT ON LARGE OBJECT, or scan as one who may`;
  yield { kind: 'problem', problem: { reason: 'denied', detail, partial: true } };
}

async function openObject(connection: Connection, id: string, context: ReadContext): Promise<Part> {
  const readAt = async (offset: number, length: number): Promise<Uint8Array> =>
    (await connection.bytes(`SELECT pg_catalog.lo_get(${id}::oid, ${offset}, ${length})`)) ??
    new Uint8Array();
  async function* open(): AsyncGenerator<Uint8Array> {
    for (let offset = 0; ; offset += chunkBytes) {
      const chunk = await readAt(offset, chunkBytes);
      if (chunk.length > 0) yield chunk;
      if (chunk.length < chunkBytes) return;
    }
  }
  const source = { name: `large object ${id}`, size: undefined, open, readAt };
  const { input, failure } = await openMember(source, context.maxBytesInMemory);
  if (failure !== null) throw failure as Error;
  return attachment(input);
}
