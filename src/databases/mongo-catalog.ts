// What a MongoDB server holds: its databases, their collections, and the files of GridFS as one store each.
import type { CollectionInfo, Db, Document, MongoClient } from 'mongodb';

import { asWritten } from './mongo-connect.ts';
import { mongoProblem } from './mongo-errors.ts';

export interface Collection {
  readonly database: string;
  readonly name: string;
  /** Files of GridFS lie in NAME.files and NAME.chunks. */
  readonly isFiles: boolean;
  readonly rows: number | undefined;
  readonly keys: readonly string[];
  readonly indexed: readonly string[];
  /** Its first documents. */
  readonly first: readonly Document[];
  /** The reason why it may not be read, thrown by the server; null where it may. */
  readonly refused: unknown;
}

const own = new Set(['admin', 'config', 'local']);
const peeked = 100;

export async function listDatabases(client: MongoClient): Promise<string[]> {
  const { databases } = await client
    .db('admin')
    .admin()
    .listDatabases({ nameOnly: true, authorizedDatabases: true });
  return databases.map(({ name }) => name).filter((name) => !own.has(name));
}

type Listed = Pick<CollectionInfo, 'name' | 'type' | 'options'>;

const byName = (a: Listed, b: Listed): number => (a.name < b.name ? -1 : 1);

/** Not a view, and not what the server keeps for itself. */
export function holdsDocuments({ name, type, options }: Listed): boolean {
  return type !== 'view' && options?.['viewOn'] === undefined && !name.startsWith('system.');
}

/** Views show what lies in their collections; what the server keeps for itself is nobody's. */
export async function* listCollections(
  client: MongoClient,
  database: string,
): AsyncGenerator<Collection> {
  const db = client.db(database);
  const listed = await db.listCollections({}, { nameOnly: false }).toArray();
  const names = new Set(listed.map(({ name }) => name));
  for (const { name } of listed.filter(holdsDocuments).toSorted(byName)) {
    const bucket = /^(.+)\.(?:files|chunks)$/.exec(name)?.[1];
    const isBucket =
      bucket !== undefined && names.has(`${bucket}.files`) && names.has(`${bucket}.chunks`);
    // The pieces of files are read with the files.
    if (isBucket && name.endsWith('.chunks')) continue;
    yield describe(db, name, isBucket);
  }
}

async function describe(db: Db, name: string, isFiles: boolean): Promise<Collection> {
  const collection = db.collection(name, asWritten);
  const described = { database: db.databaseName, name, isFiles };
  try {
    const first = await collection.find({}, { limit: peeked }).toArray();
    const indexes = await collection.indexes().catch(() => []);
    const leading = indexes.flatMap((index) => {
      const [field] = Object.keys(index.key);
      return field === undefined || index['partialFilterExpression'] ? [] : [{ field, index }];
    });
    return {
      ...described,
      first,
      rows: await collection.estimatedDocumentCount().catch(() => undefined),
      keys: leading
        .filter(
          ({ field, index }) =>
            Object.keys(index.key).length === 1 && (field === '_id' || index.unique === true),
        )
        .map(({ field }) => field),
      indexed: leading.map(({ field }) => field),
      refused: null,
    };
  } catch (error) {
    return {
      ...described,
      rows: undefined,
      keys: [],
      indexed: [],
      first: [],
      refused: mongoProblem(error),
    };
  }
}
