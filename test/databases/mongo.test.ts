// MongoDB's protocol on a real server: nested documents, files, joins, samples, and bad input.
import { gzipSync } from 'node:zlib';

import { Binary, Decimal128, GridFSBucket, Long, ObjectId, type Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { DatabaseSession, TableRef } from '../../src/databases/database.ts';
import { mongoEngine } from '../../src/databases/mongo.ts';
import type { Part, ReadContext } from '../../src/model/part.ts';
import { expected, makeClinic, outcome } from './clinic.ts';
import { crawl, summary, type Crawled } from './crawl.ts';
import { silence } from './servers.ts';
import { startMongo, whyNoMongo, type MongoServer } from './mongo-server.ts';

const reason = whyNoMongo();
const context: ReadContext = {
  passwords: [],
  maxBytesInMemory: 128 * 1024 * 1024,
  patienceMs: 3000,
};

describe.skipIf(reason !== null)(`MongoDB ${reason ?? ''}`, () => {
  let server: MongoServer;
  beforeAll(async () => {
    server = await startMongo();
  });
  afterAll(() => server?.stop());

  async function fill(
    database: string,
    collections: Readonly<Record<string, readonly Document[]>>,
  ): Promise<void> {
    const client = await server.client();
    for (const [name, documents] of Object.entries(collections))
      await client
        .db(database)
        .collection(name)
        .insertMany([...documents]);
    await client.close();
  }
  const crawlAt = (database: string): Promise<Crawled> =>
    crawl(mongoEngine, { kind: 'uri', uri: new URL(server.uri(database)) });

  async function open(database: string): Promise<[DatabaseSession, Map<string, TableRef>]> {
    const session = await mongoEngine.open(
      { kind: 'uri', uri: new URL(server.uri(database)) },
      context,
    );
    const tables = new Map<string, TableRef>();
    for await (const one of session.holdings())
      if (one.kind === 'table') tables.set(one.name.slice(one.name.indexOf('/') + 1), one);
    return [session, tables];
  }

  test('of the seeded clinic every collection is a store, each with exactly what it holds', async () => {
    const { tables } = await makeClinic();
    await fill(
      'clinic',
      Object.fromEntries(
        tables.map(({ name, columns, rows }) => [
          name,
          rows.map((row) => {
            const entries = Object.entries(columns).map(([column, kind], i) => {
              const value = row[i];
              const isKey = kind.includes(' key');
              if (kind === 'json') return [column, JSON.parse(String(value))];
              if (value instanceof Uint8Array) return [column, new Binary(value)];
              return [isKey ? '_id' : column, value];
            });
            return Object.fromEntries(entries) as Document;
          }),
        ]),
      ),
    );
    const crawled = await crawlAt('clinic');
    const found = Object.fromEntries(
      [...crawled.stores]
        .filter(([name]) => name !== '')
        .map(([name, store]) => [name.replace('clinic/', ''), outcome(store)]),
    );
    expect(found).toEqual(expected);
  });

  test('values of every type come as a person would read them', async () => {
    await fill('types', {
      t: [
        {
          _id: new ObjectId('65a1b2c3d4e5f60718293a4b'),
          long: Long.fromString('9223372036854775807'),
          exact: Decimal128.fromString('12.50'),
          real: 0.1,
          whole: 7,
          yes: true,
          day: new Date('1961-03-14T00:00:00Z'),
          moment: new Date('2024-01-02T03:04:05.678Z'),
          nothing: null,
          pattern: /ab+/,
          list: ['489-31-7726', 'x'],
          inner: { deeper: { ssn: '489-31-7726' } },
          visits: [
            { on: '2024-01-02', why: 'a' },
            { on: '2024-01-03', why: 'b' },
          ],
        },
      ],
    });
    const [session, tables] = await open('types');
    const parts: Part[] = [];
    for await (const part of session.rows(tables.get('t')!, { sample: 'all', joins: [] }))
      parts.push(part);
    await session.close();
    const [outer, inner] = parts.filter((part) => part.kind === 'table');
    const row = Object.fromEntries(
      outer!.columns.map(({ name }, i) => [name, outer!.rows[0]?.[i]]),
    );
    expect(row).toEqual({
      _id: '65a1b2c3d4e5f60718293a4b',
      long: '9223372036854775807',
      exact: '12.50',
      real: '0.1',
      whole: '7',
      yes: 'true',
      day: '1961-03-14',
      moment: '2024-01-02T03:04:05.678Z',
      nothing: '',
      pattern: 'ab+',
      list: '489-31-7726; x',
      'inner.deeper.ssn': '489-31-7726',
    });
    expect(inner).toMatchObject({ table: 'visits', at: { part: 'visits' } });
    expect(inner!.rows).toHaveLength(2);
  });

  test('people and numbers at any depth are paired, places are paths', async () => {
    await fill('nested', {
      households: [
        {
          head: { first: 'Judy', last: 'Harris', tax: { ssn: '489-31-7726' } },
          dependents: [
            { first: 'Mona', last: 'Harris', ssn: '491-62-3308' },
            { first: 'Peter', last: 'Harris', ssn: '498-07-5521' },
          ],
        },
      ],
    });
    const store = (await crawlAt('nested')).at('nested/households');
    expect(store.persons).toBe(3);
    const places = store.findings.map(
      ({ places: [place] }) => `${place?.part ?? ''} ${String(place?.column)}`,
    );
    expect(new Set(places)).toEqual(new Set([' head.tax.ssn', 'dependents ssn']));
  });

  test('names in another collection are found by their key, over an index and from memory', async () => {
    const people = [
      ['Judy Harris', '489-31-7726'],
      ['Carl Bishop', '502-44-9913'],
      ['Mona Eastman', '491-62-3308'],
    ] as const;
    await fill('joined', {
      members: people.map(([name], i) => ({ _id: (i + 700) as never, name })),
      claims: people.map(([, ssn], i) => ({ member_id: i + 700, ssn })),
      people: people.map(([name], i) => ({ person_no: `P-${i}`, name })),
      numbers: people.map(([, ssn], i) => ({ person_no: `P-${i}`, details: [{ ssn }] })),
    });
    const crawled = await crawlAt('joined');
    for (const name of ['claims', 'numbers']) {
      const [finding] = crawled.at(`joined/${name}`).findings;
      expect(finding).toMatchObject({ type: 'ssn', disposition: 'covered', count: 3, persons: 3 });
      expect(finding?.places[0]?.pairing).toBe('joined');
    }
  });

  test('files of GridFS are attachments of their bucket', async () => {
    const client = await server.client();
    const bucket = new GridFSBucket(client.db('files'), {
      bucketName: 'scans',
      chunkSizeBytes: 1024,
    });
    const put = (name: string, bytes: Buffer): Promise<void> =>
      new Promise((resolve, reject) => {
        bucket.openUploadStream(name).on('finish', resolve).on('error', reject).end(bytes);
      });
    await put(
      'letter.txt',
      Buffer.from(`${'nothing here. '.repeat(2000)}\nPatient: Judy Harris\nSSN: 489-31-7726\n`),
    );
    await put('notes.txt.gz', gzipSync('Carl Bishop, SSN 502-44-9913'));
    await put('broken.txt', Buffer.alloc(5000, 'a'));
    await client.db('files').collection('scans.chunks').deleteOne({ n: 3 });
    await client.close();
    const crawled = await crawlAt('files');
    expect([...crawled.stores.keys()].filter((name) => !name.includes('!')).toSorted()).toEqual([
      '',
      'files/scans.files',
    ]);
    const found = [...crawled.stores.values()].flatMap((store) => summary(store));
    const problems = [...crawled.stores.values()].flatMap((store) => store.problems);
    expect(found).toContain('ssn covered 1');
    expect(problems).toMatchObject([{ reason: 'corrupt' }]);
  });

  test('$sample draws at random, and says what it proves', async () => {
    await fill('sampled', { big: Array.from({ length: 30 }, (_, i) => ({ i })) });
    const [session, tables] = await open('sampled');
    const read = async (sample: number): Promise<{ rows: number; detail: string }> => {
      let rows = 0;
      let detail = '';
      for await (const part of session.rows(tables.get('big')!, { sample, joins: [] })) {
        if (part.kind === 'table') rows += part.rows.length;
        if (part.kind === 'problem') ({ detail } = part.problem);
      }
      return { rows, detail };
    };
    expect(await read(10)).toEqual({
      rows: 10,
      detail: expect.stringContaining(
        'a sample of 10 rows of about 30 was read, at random ($sample); what none of its 10 rows shows is in fewer than 26 % of the rows',
      ),
    });
    expect(await read(50)).toEqual({ rows: 30, detail: '' });
    await session.close();
  });

  test('a server that asks nobody for a login is open to everyone', async () => {
    await fill('open_one', { t: [{ name: 'Judy Harris', ssn: '489-31-7726' }] });
    const { access, facts } = (await crawlAt('open_one')).at('open_one/t');
    expect(access.principals).toEqual(['everyone']);
    expect(facts).toContainEqual(expect.objectContaining({ layer: 'connection', state: 'clear' }));
  });

  test('no server and a server that stops answering are told', async () => {
    const outcome: unknown = await mongoEngine
      .open(
        {
          kind: 'uri',
          uri: new URL('mongodb://u:sesame@127.0.0.1:1/db?serverSelectionTimeoutMS=500'),
        },
        context,
      )
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject({
      problem: { reason: expect.stringMatching(/read-error|timeout/) },
    });
    expect(JSON.stringify(outcome) + String((outcome as Error).stack)).not.toContain('sesame');
    const [session, tables] = await open('sampled');
    const goOn = await silence(server.pid);
    try {
      await expect(
        (async () => {
          for await (const _ of session.rows(tables.get('big')!, { sample: 'all', joins: [] }));
        })(),
      ).rejects.toMatchObject({ problem: { reason: expect.stringMatching(/read-error|timeout/) } });
    } finally {
      goOn();
    }
    await session.close();
  });
});
