// Documents of one collection as they lie, in batches: nested records become rows, and files among their values attachments.
import type { Collection as DriverCollection, Document } from 'mongodb';

import { memoryInput } from '../formats/memory-input.ts';
import { addNested } from '../formats/nested-records.ts';
import { batchTables } from '../formats/table-batches.ts';
import type { Part } from '../model/part.ts';
import type { TableSegment } from '../model/segment.ts';
import type { Join, Wanted } from './database.ts';
import { joinedNames } from './join-sql.ts';
import { codeOf } from './mongo-errors.ts';
import type { JoinDocuments } from './mongo-joins.ts';
import { nestedOf, type Gathered } from './mongo-values.ts';
import { attachment, cellName } from './row-batches.ts';
import { sampledProblem } from './sampling.ts';

export interface MongoReading {
  readonly collection: DriverCollection;
  /** Documents in it, where the server knows. */
  readonly rows: number | undefined;
  readonly join: JoinDocuments;
}

const perBatch = 500;
/** Rare to be found wanting: it knows no $sample. */
const notSupported = new Set([59, 115, 238, 40_324]);

/** @throws what the driver throws */
export async function* readCollection(reading: MongoReading, wanted: Wanted): AsyncGenerator<Part> {
  const { collection, rows } = reading;
  const { sample, joins } = wanted;
  const isWhole = sample === 'all' || (rows !== undefined && rows <= sample);
  if (isWhole) {
    yield* readDocuments(reading, joins, collection.find({}, { batchSize: perBatch }));
    return;
  }
  const of = rows === undefined ? {} : { of: rows };
  let count = 0;
  const counted = async function* (documents: AsyncIterable<Document>): AsyncGenerator<Document> {
    for await (const document of documents) {
      count += 1;
      yield document;
    }
  };
  try {
    const random = collection.aggregate([{ $sample: { size: sample } }], { batchSize: perBatch });
    yield* readDocuments(reading, joins, counted(random));
    const drawn = { count, unit: 'rows' } as const;
    yield said({ rows: count, how: 'at random ($sample)', drawn, ...of });
  } catch (error) {
    if (count > 0 || !notSupported.has(codeOf(error))) throw error;
    const first = collection.find({}, { batchSize: perBatch, limit: sample });
    yield* readDocuments(reading, joins, counted(first));
    yield said({ rows: count, how: 'its first ones', drawn: null, ...of });
  }
}

const said = (sample: Parameters<typeof sampledProblem>[0]): Part => ({
  kind: 'problem',
  problem: sampledProblem(sample),
});

async function* readDocuments(
  { collection, join }: MongoReading,
  joins: readonly Join[],
  documents: AsyncIterable<Document>,
): AsyncGenerator<Part> {
  const batches = batchTables();
  const gathered: Gathered = { documents: [], sealed: new Set() };
  const keys = new Map(joinedNames(joins).map(({ name, joined }) => [name, joined]));
  const names = [...keys.keys()];
  const shape = (segment: TableSegment): Part =>
    withoutLines(segment, collection.collectionName, keys);
  let count = 0;
  try {
    for await (const chunk of chunksOf(documents)) {
      const joined = await join(chunk, joins);
      for (const [i, document] of chunk.entries()) {
        count += 1;
        const inherited = { names, cells: joined[i] ?? [] };
        addNested(batches, nestedOf(document, count, gathered), {
          table: '',
          inherited,
          line: count,
        });
        for (const { path, bytes } of gathered.documents.splice(0))
          yield attachment(memoryInput(cellName(path, count), bytes));
        for (const segment of batches.full()) yield shape(segment);
      }
    }
  } finally {
    for (const segment of batches.rest()) yield shape(segment);
  }
  if (gathered.sealed.size > 0) yield sealedFact(gathered.sealed);
}

async function* chunksOf(documents: AsyncIterable<Document>): AsyncGenerator<Document[]> {
  let chunk: Document[] = [];
  try {
    for await (const document of documents) {
      chunk.push(document);
      if (chunk.length < perBatch) continue;
      yield chunk;
      chunk = [];
    }
  } catch (error) {
    // What came before it is not lost.
    if (chunk.length > 0) yield chunk;
    throw error;
  }
  if (chunk.length > 0) yield chunk;
}

/** Documents have no lines; what was joined says by which key. */
function withoutLines(
  given: TableSegment,
  collection: string,
  keys: ReadonlyMap<string, string>,
): TableSegment {
  const { lines: _lines, at, ...segment } = given;
  const { line: _line, ...place } = at;
  return {
    ...segment,
    table: segment.table === '' ? collection : segment.table,
    columns: segment.columns.map((column) => {
      const joined = keys.get(column.name);
      return joined === undefined ? column : { ...column, joined };
    }),
    at: place,
    alone: true,
  };
}

function sealedFact(paths: ReadonlySet<string>): Part {
  const names = [...paths].slice(0, 10).join(', ');
  return {
    kind: 'fact',
    fact: {
      layer: 'field',
      state: 'encrypted',
      mechanism: 'mongodb-csfle',
      evidence: `${paths.size === 1 ? 'field' : 'fields'} ${names} are encrypted by the client (Binary subtype 6)`,
    },
  };
}
