// A session with one MongoDB server or replica set: collections as tables, buckets of files as stores.
import type { Collection as DriverCollection, Document } from 'mongodb';

import { addNested, nothingInherited } from '../formats/nested-records.ts';
import { batchTables } from '../formats/table-batches.ts';
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import type { ColumnRef, DatabaseSession, Overlap, Standing, TableRef } from './database.ts';
import { gone, isLoss, mostLosses } from './line.ts';
import { readReaders } from './mongo-access.ts';
import { listCollections, listDatabases, type Collection } from './mongo-catalog.ts';
import { asWritten, connectMongo } from './mongo-connect.ts';
import { mongoProblem } from './mongo-errors.ts';
import { readFiles } from './mongo-files.ts';
import { joinWith, valueAt } from './mongo-joins.ts';
import { serverFacts } from './mongo-protection.ts';
import { readCollection } from './mongo-rows.ts';
import { standingOf } from './mongo-standing.ts';
import { nestedOf, scalarOf } from './mongo-values.ts';

const askedDocuments = 5000;
const askedValues = 200;

/** A slash in a name would make another name of it. */
const escapePart = (part: string): string => part.replaceAll('%', '%25').replaceAll('/', '%2F');

/** @param database the one to read; absent = all of the server */
export async function openMongo(
  uri: URL,
  database: string | undefined,
  context: ReadContext,
): Promise<DatabaseSession> {
  const { client, user, isTls } = await connectMongo(uri, context.patienceMs ?? 30_000);
  const known = new Map<string, Collection>();
  let losses = 0;
  const collectionOf = (name: string): DriverCollection => {
    const found = known.get(name);
    if (found) return client.db(found.database).collection(found.name, asWritten);
    throw new StoreProblem('vanished', 'there is no such collection in the database');
  };
  const rowsOf = (name: string): readonly (readonly string[])[] => {
    const found = known.get(name);
    return found ? flatRows(found.first).rows : [];
  };
  return {
    facts: () => serverFacts(client, isTls),
    standing: (): Promise<Standing> => standingOf(client, user, isTls),
    async *holdings(): AsyncGenerator<TableRef> {
      try {
        const databases = database === undefined ? await listDatabases(client) : [database];
        const readers = await readReaders(client, user);
        for (const one of databases) {
          for await (const collection of listCollections(client, one)) {
            const name = `${escapePart(one)}/${escapePart(collection.name)}`;
            known.set(name, collection);
            yield tableRef(name, collection, readers.of(one, collection.name));
          }
        }
      } catch (error) {
        throw mongoProblem(error);
      }
    },
    async *rows({ name }, wanted): AsyncGenerator<Part> {
      if (losses >= mostLosses) throw gone();
      const collection = collectionOf(name);
      const found = known.get(name) as Collection;
      const reading = { collection, rows: found.rows, join: joinWith(collectionOf) };
      try {
        yield* readCollection(reading, wanted);
        if (found.isFiles)
          yield* readFiles(client.db(found.database), found.name.replace(/\.files$/, ''), context);
        losses = 0;
      } catch (error) {
        const problem = mongoProblem(error);
        if (isLoss(problem)) losses += 1;
        throw problem;
      }
    },
    peek: ({ name }) => Promise.resolve(rowsOf(name)),
    async overlap(from: ColumnRef, to: ColumnRef): Promise<Overlap | null> {
      try {
        return await countOverlap(collectionOf(from.table.name), collectionOf(to.table.name), {
          from: from.column,
          to: to.column,
        });
      } catch {
        return null;
      }
    },
    close: () => client.close(true),
  };
}

function tableRef(name: string, collection: Collection, access: TableRef['access']): TableRef {
  const { rows, keys, indexed, first, refused } = collection;
  const { columns, hasInner } = flatRows(first);
  return {
    kind: 'table',
    name,
    columns,
    ...(hasInner ? { isNested: true } : {}),
    access,
    keys,
    indexed,
    ...(rows === undefined ? {} : { rows }),
    ...(refused instanceof StoreProblem ? { problem: refused.problem } : {}),
  };
}

interface FlatRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lists of records lie inside. */
  readonly hasInner: boolean;
}

/** The outermost fields of some documents, nested objects by dotted names. */
function flatRows(documents: readonly Document[]): FlatRows {
  const batches = batchTables();
  const place = { table: '', inherited: nothingInherited, line: 1 };
  for (const document of documents)
    addNested(batches, nestedOf(document, 1, { documents: [], sealed: new Set() }), place);
  const all = [...batches.rest()];
  const outer = all.find(({ table }) => table === '');
  return {
    columns: outer?.columns.map(({ name }) => name) ?? [],
    rows: outer?.rows ?? [],
    hasInner: all.some(({ table }) => table !== ''),
  };
}

async function countOverlap(
  from: DriverCollection,
  to: DriverCollection,
  field: { readonly from: string; readonly to: string },
): Promise<Overlap> {
  const values = new Map<string, unknown>();
  const projection = { [field.from]: 1 };
  for await (const document of from.find({}, { projection, limit: askedDocuments })) {
    const value = valueAt(document, field.from);
    const text = scalarOf(value);
    if (text !== '' && values.size < askedValues) values.set(text, value);
  }
  const counts = new Map<string, number>();
  const wanted = { [field.to]: { $in: [...values.values()] } };
  const found = to.find(wanted, { projection: { [field.to]: 1 }, limit: askedDocuments });
  for await (const document of found) {
    const text = scalarOf(valueAt(document, field.to));
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return { asked: values.size, found: counts.size, mostRows: Math.max(0, ...counts.values()) };
}
