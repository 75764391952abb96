// MongoDB's protocol on FerretDB: client-side encryption, long cursors, files, and a connection that the server drops.
import { Binary, Decimal128, GridFSBucket, type Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { mongoEngine } from '../../src/databases/mongo.ts';
import { crawl, summary, type Crawled } from '../databases/crawl.ts';
import { startFerretdb, whyNoFerretdb } from '../databases/ferretdb-server.ts';
import type { MongoServer } from '../databases/mongo-server.ts';

const reason = whyNoFerretdb();

describe.skipIf(reason !== null)(`FerretDB ${reason ?? ''}`, () => {
  let server: MongoServer;
  beforeAll(async () => {
    server = await startFerretdb();
  });
  afterAll(() => server?.stop());

  async function fill(
    database: string,
    name: string,
    documents: readonly Document[],
  ): Promise<void> {
    const client = await server.client();
    await client
      .db(database)
      .collection(name)
      .insertMany([...documents]);
    await client.close();
  }
  const crawlAt = (database: string, sample: number | 'all' = 'all'): Promise<Crawled> =>
    crawl(mongoEngine, { kind: 'uri', uri: new URL(server.uri(database)) }, { sample });

  test('fields that the client encrypted are unreadable, and named', async () => {
    const sealed = (first: number): Binary =>
      new Binary(
        Buffer.from(
          Array.from({ length: 82 }, (_, i) => (i === 0 ? 1 : (first * 31 + i * 97) % 256)),
        ),
        6,
      );
    await fill('sealed', 'patients', [
      { name: 'Judy Harris', ssn: sealed(3), state: 'MO' },
      { name: 'Carl Bishop', ssn: sealed(5), state: 'MO' },
    ]);
    const store = (await crawlAt('sealed')).at('sealed/patients');
    expect(summary(store)).toEqual(['ssn unreadable 2']);
    expect(store.facts).toContainEqual(
      expect.objectContaining({ layer: 'field', state: 'encrypted', mechanism: 'mongodb-csfle' }),
    );
  });

  test('twenty thousand documents come over one cursor', async () => {
    await fill(
      'many',
      'people',
      Array.from({ length: 20_000 }, (_, i) => ({
        _id: i as never,
        name: i % 2 === 0 ? 'Judy Harris' : 'Carl Bishop',
        ssn: i % 2 === 0 ? '489-31-7726' : '502-44-9913',
      })),
    );
    const store = (await crawlAt('many')).at('many/people');
    expect(summary(store)).toEqual(['ssn covered 20000']);
    expect(store.persons).toBe(2);
  });

  test('a server without $sample gives its first documents, which bounds nothing', async () => {
    const store = (await crawlAt('many', 50)).at('many/people');
    expect(summary(store)).toEqual(['ssn covered 50']);
    expect(store.problems).toMatchObject([
      { reason: 'sampled', detail: expect.stringContaining('it is no random sample') },
    ]);
  });

  test('files are read, and names are found in another collection', async () => {
    const client = await server.client();
    const bucket = new GridFSBucket(client.db('files'));
    await new Promise((resolve, reject) => {
      bucket
        .openUploadStream('letter.txt')
        .on('finish', resolve)
        .on('error', reject)
        .end(
          Buffer.from(
            `${'nothing here. '.repeat(40_000)}\nPatient: Judy Harris\nSSN: 489-31-7726\n`,
          ),
        );
    });
    await client.close();
    await fill('files', 'members', [
      { _id: 7 as never, name: 'Carl Bishop' },
      { _id: 8 as never, name: 'Mona Eastman' },
    ]);
    await fill('files', 'claims', [
      { member_id: 7, ssn: '502-44-9913' },
      { member_id: 8, ssn: '491-62-3308' },
    ]);
    const crawled = await crawlAt('files');
    expect(summary(crawled.at('files/fs.files'))).toEqual(['ssn covered 1']);
    expect(summary(crawled.at('files/claims'))).toEqual(['ssn covered 2']);
  });

  test('a connection that the server drops costs one collection', async () => {
    // FerretDB refuses the type and closes the connection: as good as killed.
    const client = await server.client();
    await client
      .db('dropped')
      .collection('exact')
      .insertOne({ a: Decimal128.fromString('1.5') })
      .catch(() => undefined);
    await client.close().catch(() => undefined);
    await fill('dropped', 'fine', [{ name: 'Judy Harris', ssn: '489-31-7726' }]);
    expect(summary((await crawlAt('dropped')).at('dropped/fine'))).toEqual(['ssn covered 1']);
  });
});
