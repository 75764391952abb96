// Fields of documents in other collections beside those of one: looked up by their keys, a batch at a time.
import type { Collection, Document } from 'mongodb';

import type { Hop, Join } from './database.ts';
import { scalarOf } from './mongo-values.ts';

/** For each document the cells of all joined columns. */
export type JoinDocuments = (
  documents: readonly Document[],
  joins: readonly Join[],
) => Promise<readonly (readonly string[])[]>;

/** @param collectionOf by the name of a TableRef */
export function joinWith(collectionOf: (table: string) => Collection): JoinDocuments {
  return async (documents, joins) => {
    const cells: string[][] = documents.map(() => []);
    for (const { hops, columns } of joins) {
      const last = hops.length - 1;
      let current: readonly (Document | undefined)[] = documents;
      for (const [i, hop] of hops.entries()) {
        const wanted = i === last ? columns.map(({ name }) => name) : [hops[i + 1]?.left ?? ''];
        current = await follow(collectionOf(hop.table), current, hop, wanted);
      }
      current.forEach((found, i) => {
        cells[i]?.push(...columns.map(({ name }) => (found ? textAt(found, name) : '')));
      });
    }
    return cells;
  };
}

/** For each document the one that its key leads to. */
async function follow(
  collection: Collection,
  documents: readonly (Document | undefined)[],
  { left, right }: Hop,
  wanted: readonly string[],
): Promise<readonly (Document | undefined)[]> {
  const values = new Map<string, unknown>();
  const keys = documents.map((document) => {
    const value = document === undefined ? undefined : valueAt(document, left);
    const text = scalarOf(value);
    if (text !== '') values.set(text, value);
    return text;
  });
  if (values.size === 0) return documents.map(() => undefined);
  const projection = Object.fromEntries([right, ...wanted].map((name) => [name, 1]));
  const found = new Map<string, Document>();
  const cursor = collection.find(
    { [right]: { $in: [...values.values()] } },
    {
      projection,
    },
  );
  for await (const document of cursor) {
    const text = scalarOf(valueAt(document, right));
    if (!found.has(text)) found.set(text, document);
  }
  return keys.map((key) => found.get(key));
}

/** The value at a dotted path of objects. */
export function valueAt(document: Document, path: string): unknown {
  let value: unknown = document;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Document)[step];
  }
  return value;
}

const textAt = (document: Document, path: string): string => scalarOf(valueAt(document, path));
