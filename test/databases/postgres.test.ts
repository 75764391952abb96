// PostgreSQL on a real server: all that holds data, the least harm, who may read it, how it is protected.
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Holding, TableRef } from '../../src/databases/database.ts';
import { postgresEngine } from '../../src/databases/postgres.ts';
import type { Part, ReadContext } from '../../src/model/part.ts';
import { crawl, summary } from './crawl.ts';
import { password, startPostgres, whyNoPostgres, type PostgresServer } from './postgres-server.ts';

const reason = whyNoPostgres();
const context: ReadContext = {
  passwords: [],
  maxBytesInMemory: 128 * 1024 * 1024,
  patienceMs: 5000,
};

describe.skipIf(reason !== null)(`PostgreSQL ${reason ?? ''}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  /** A database of its own, filled by these statements. */
  async function make(name: string, ...statements: string[]): Promise<URL> {
    await server.run('postgres', `CREATE DATABASE ${name}`);
    await server.run(name, ...statements);
    return new URL(server.uri(name));
  }
  const open = (uri: URL): ReturnType<typeof postgresEngine.open> =>
    postgresEngine.open({ kind: 'uri', uri }, context);

  async function list(uri: URL): Promise<readonly Holding[]> {
    const session = await open(uri);
    try {
      const holdings: Holding[] = [];
      for await (const holding of session.holdings()) holdings.push(holding);
      return holdings;
    } finally {
      await session.close();
    }
  }

  async function read(
    uri: URL,
    name: string,
    sample: number | 'all' = 'all',
  ): Promise<{ table: TableRef; rows: string[][]; columns: string[]; parts: Part[] }> {
    const session = await open(uri);
    try {
      for await (const table of session.holdings()) {
        if (table.name !== name || table.kind !== 'table') continue;
        const parts: Part[] = [];
        for await (const part of session.rows(table, { sample, joins: [] })) parts.push(part);
        const tables = parts.filter((part) => part.kind === 'table');
        return {
          table,
          parts,
          rows: tables.flatMap((part) => part.rows.map((row) => [...row])),
          columns: tables[0]?.columns.map((column) => column.name) ?? [],
        };
      }
      throw new Error(`no table ${name}`);
    } finally {
      await session.close();
    }
  }

  describe('values', () => {
    test('types come as a person would read them', async () => {
      const uri = await make(
        'types',
        'CREATE EXTENSION hstore',
        'CREATE TYPE address AS (street text, zip text)',
        "CREATE DOMAIN ssn AS text CHECK (value ~ '^[0-9-]+$')",
        "CREATE TYPE mood AS ENUM ('fine', 'ill')",
        `CREATE TABLE v (a bigint, b numeric, c double precision, d boolean, e date, f text, g text[],
          h int[], i jsonb, j json, k xml, l address, m ssn, n mood, o uuid, p hstore, q timestamptz, r inet,
          s jsonb[], t int4range, u char(5))`,
        `INSERT INTO v VALUES (9223372036854775807, 12.50, 0.1, true, '1961-03-14', E'tab\\there\\nback\\\\slash',
          '{"489-31-7726","a, b",NULL}', '{1,2}', '{"ssn": "489-31-7726"}', '{"b": 1, "a": 2}', '<p><ssn>1</ssn></p>',
          '("12 Elm St","65203")', '489-31-7726', 'ill', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'k=>v',
          '2024-01-02 03:04:05+00', '10.0.0.1', ARRAY['{"a":1}'::jsonb], '[1,5)', 'ab')`,
        'INSERT INTO v (a) VALUES (NULL)',
      );
      const { rows, columns } = await read(uri, 'types/public/v');
      const [row = [], empty = []] = rows;
      const cell = Object.fromEntries(columns.map((name, i) => [name, row[i]]));
      expect(cell).toMatchObject({
        a: '9223372036854775807',
        b: '12.50',
        c: '0.1',
        d: 't',
        e: '1961-03-14',
        f: 'tab\there\nback\\slash',
        g: '489-31-7726; a, b',
        h: '1; 2',
        i: '{"ssn": "489-31-7726"}',
        j: '{"b": 1, "a": 2}',
        k: '<p><ssn>1</ssn></p>',
        l: '{"street":"12 Elm St","zip":"65203"}',
        m: '489-31-7726',
        n: 'ill',
        o: 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11',
        p: '{"k": "v"}',
        r: '10.0.0.1',
        s: '[{"a": 1}]',
        t: '[1,5)',
        u: 'ab   ',
      });
      expect(cell['q']).toMatch(/^2024-01-0/);
      expect(empty).toEqual(columns.map(() => ''));
    });

    test('bytes that are text are a cell, bytes that are a file an attachment, ciphertext stays to be seen', async () => {
      const file = gzipSync('Judy Harris, SSN 489-31-7726').toString('hex');
      const uri = await make(
        'blobs',
        'CREATE TABLE b (id int, body bytea)',
        `INSERT INTO b VALUES (1, 'plain text'), (2, '\\x${file}'), (3, '\\x00ff10ab'), (4, '')`,
      );
      const { rows, parts } = await read(uri, 'blobs/public/b');
      expect(rows.map(([, body]) => body)).toEqual(['plain text', '', '\\x00ff10ab', '']);
      const members = parts.flatMap((part) => (part.kind === 'member' ? [part.member.name] : []));
      expect(members).toEqual(['column body row 2']);
    });

    test('long values are left out of the rows and read one by one, in ranges where they are very long', async () => {
      const uri = await make(
        'long',
        'CREATE TABLE docs (id int, note text, scan bytea)',
        'ALTER TABLE docs ALTER note SET STORAGE EXTERNAL, ALTER scan SET STORAGE EXTERNAL',
        `INSERT INTO docs SELECT 1, repeat('nothing here. ', 20000) || 'Judy Harris, SSN 489-31-7726', NULL`,
        `INSERT INTO docs SELECT 2, 'short', convert_to('Carl Bishop, SSN 502-44-9913' || E'\\n', 'UTF8')
           || convert_to(repeat(repeat('x', 98) || E'\\n', 500000), 'UTF8')`,
      );
      const { rows, parts } = await read(uri, 'long/public/docs');
      expect(rows).toEqual([
        ['1', '', ''],
        ['2', 'short', ''],
      ]);
      const members = parts.flatMap((part) => (part.kind === 'member' ? [part.member] : []));
      expect(members.map(({ name, input }) => [name, input?.size])).toEqual([
        ['column note row 1', 280_028],
        ['column scan row 2', 49_500_029],
      ]);
      const before = process.memoryUsage().rss;
      const crawled = await crawl(postgresEngine, { kind: 'uri', uri });
      expect(summary(crawled.at('long/public/docs'))).toEqual(['ssn covered 1', 'ssn covered 1']);
      expect(process.memoryUsage().rss - before).toBeLessThan(250 * 1024 * 1024);
    });

    test('a value beyond what memory holds is told, and the rest is read', async () => {
      const uri = await make(
        'huge',
        'CREATE TABLE huge (id int, note text)',
        'ALTER TABLE huge ALTER note SET STORAGE EXTERNAL',
        "INSERT INTO huge SELECT 1, repeat('0123456789', 20000000)",
        "INSERT INTO huge VALUES (2, 'Judy Harris, SSN 489-31-7726')",
      );
      const crawled = await crawl(postgresEngine, { kind: 'uri', uri });
      const store = crawled.at('huge/public/huge');
      expect(summary(store)).toEqual(['ssn covered 1']);
      expect(store.problems).toMatchObject([
        { reason: 'too-large', partial: true, detail: expect.stringContaining('200000000 bytes') },
      ]);
    });

    test('a database without an encoding gives bytes, which are told apart line by line', async () => {
      await server.run(
        'postgres',
        "CREATE DATABASE raw ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0",
      );
      await server.run(
        'raw',
        'CREATE TABLE t (a text)',
        "INSERT INTO t VALUES (convert_from('\\x4d75c3b16f7a', 'SQL_ASCII')), (convert_from('\\x4d75f16f7a', 'SQL_ASCII'))",
      );
      const { rows } = await read(new URL(server.uri('raw')), 'raw/public/t');
      expect(rows).toEqual([['Muñoz'], ['Muñoz']]);
    });

    test('a column whose values the server cannot give out is named, and the others are read', async () => {
      const uri = await make(
        'odd',
        "CREATE TYPE inside AS ENUM ('a')",
        // A cast to JSON that fails is a type whose values cannot be given out.
        "CREATE FUNCTION fails(inside) RETURNS json LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION numeric_value_out_of_range; END'",
        'CREATE CAST (inside AS json) WITH FUNCTION fails(inside)',
        'CREATE TYPE odd AS (x inside)',
        'CREATE TABLE t (name text, bad odd, ssn text)',
        "INSERT INTO t VALUES ('Judy Harris', NULL, '489-31-7726')",
        "INSERT INTO t SELECT 'Carl Bishop', ROW('a')::odd, '502-44-9913' FROM generate_series(1, 2) i",
      );
      const crawled = await crawl(postgresEngine, { kind: 'uri', uri });
      const store = crawled.at('odd/public/t');
      expect(summary(store)).toEqual(['ssn covered 3']);
      expect(store.findings[0]?.places.map(({ row }) => row)).toEqual([1, 2, 3]);
      expect(store.problems).toMatchObject([
        { reason: 'unsupported', partial: true, detail: expect.stringContaining('column bad has') },
      ]);
    });
  });

  describe('tables', () => {
    test('partitions are one table, views are read once through their tables, materialized views hold rows', async () => {
      const uri = await make(
        'kinds',
        'CREATE TABLE visits (id int, name text, ssn text, year int) PARTITION BY LIST (year)',
        'CREATE TABLE visits_2023 PARTITION OF visits FOR VALUES IN (2023)',
        'CREATE TABLE visits_2024 PARTITION OF visits FOR VALUES IN (2024) PARTITION BY RANGE (id)',
        'CREATE TABLE visits_2024_a PARTITION OF visits_2024 FOR VALUES FROM (0) TO (100)',
        "INSERT INTO visits VALUES (1, 'Judy Harris', '489-31-7726', 2023), (2, 'Carl Bishop', '502-44-9913', 2024)",
        'CREATE VIEW everyone AS SELECT * FROM visits',
        'CREATE MATERIALIZED VIEW kept AS SELECT name, ssn FROM visits',
        'CREATE TABLE parent (a text)',
        'CREATE TABLE child (b text) INHERITS (parent)',
        "INSERT INTO parent VALUES ('p')",
        "INSERT INTO child VALUES ('c', 'd')",
        'CREATE SCHEMA "odd/name"',
        'CREATE TABLE "odd/name"."t ""x""" ("a b" text)',
        `INSERT INTO "odd/name"."t ""x""" VALUES ('y')`,
        'CREATE UNLOGGED TABLE scratch (a text)',
      );
      const names = (await list(uri)).map(({ name }) => name);
      expect(names).toEqual([
        'kinds/odd%2Fname/t "x"',
        'kinds/public/child',
        'kinds/public/kept',
        'kinds/public/parent',
        'kinds/public/scratch',
        'kinds/public/visits',
      ]);
      expect((await read(uri, 'kinds/public/visits')).rows).toHaveLength(2);
      expect((await read(uri, 'kinds/public/kept')).rows).toHaveLength(2);
      expect((await read(uri, 'kinds/public/parent')).rows).toEqual([['p']]);
      expect((await read(uri, 'kinds/odd%2Fname/t "x"')).rows).toEqual([['y']]);
    });

    test('foreign tables are read, by a cursor of the server’s own', async () => {
      const uri = await make(
        'foreign_one',
        'CREATE EXTENSION postgres_fdw',
        `CREATE SERVER other FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '${server.host}', port '${server.port}', dbname 'foreign_one')`,
        `CREATE USER MAPPING FOR postgres SERVER other OPTIONS (user 'postgres', password '${password}')`,
        'CREATE TABLE far (a text)',
        "INSERT INTO far VALUES ('over there')",
        "CREATE FOREIGN TABLE near (a text) SERVER other OPTIONS (table_name 'far')",
      );
      expect((await read(uri, 'foreign_one/public/near')).rows).toEqual([['over there']]);
    });

    test('comments and defaults are parts of their table', async () => {
      const uri = await make(
        'said',
        "CREATE TABLE t (a text DEFAULT 'Judy Harris SSN 489-31-7726', b timestamptz DEFAULT now())",
        "COMMENT ON TABLE t IS 'Test rows'",
        "COMMENT ON COLUMN t.a IS 'for example Carl Bishop, SSN 502-44-9913'",
      );
      const crawled = await crawl(postgresEngine, { kind: 'uri', uri });
      const parts = crawled.at('said/public/t').findings.map(({ places }) => places[0]?.part);
      expect(new Set(parts)).toEqual(new Set(['column default', 'comment']));
    });

    test('large objects are attachments of one store', async () => {
      const uri = await make(
        'objects',
        "SELECT lo_from_bytea(0, convert_to('Patient: Judy Harris' || E'\\n' || 'SSN: 489-31-7726', 'UTF8'))",
        `SELECT lo_from_bytea(0, '\\x${gzipSync(`${'pad '.repeat(200_000)}\nCarl Bishop, SSN 502-44-9913`).toString('hex')}')`,
      );
      const crawled = await crawl(postgresEngine, { kind: 'uri', uri });
      const found = [...crawled.stores].flatMap(([name, store]) =>
        store.findings.map(
          ({ type, disposition }) => `${name.split('!')[0]} ${type} ${disposition}`,
        ),
      );
      expect(found).toEqual([
        'objects/large%20objects ssn covered',
        'objects/large%20objects ssn covered',
      ]);
    });

    test('a whole server is read database by database', async () => {
      const uri = new URL(server.uri(''));
      const databases = new Set((await list(uri)).map(({ name }) => name.split('/')[0]));
      expect(databases.has('kinds')).toBe(true);
      expect(databases.has('said')).toBe(true);
      expect(databases.has('template0')).toBe(false);
    });

    test('an address may name one schema or table', async () => {
      const uri = new URL(`${server.uri('kinds')}/public/kept`);
      const asked = (await list(uri)).filter((one) => one.kind === 'table' && one.isAside !== true);
      expect(asked.map(({ name }) => name)).toEqual(['kinds/public/kept']);
      await expect(list(new URL(`${server.uri('kinds')}/public/nothing`))).rejects.toMatchObject({
        problem: { reason: 'vanished' },
      });
    });

    test('the token of a table changes when rows do, and not otherwise', async () => {
      const uri = await make('tokens', 'CREATE TABLE t (a int)', 'INSERT INTO t VALUES (1)');
      const tokenOf = async (): Promise<string | undefined> => {
        await server.run('tokens', 'SELECT pg_stat_force_next_flush()');
        await new Promise((resolve) => setTimeout(resolve, 300));
        const [table] = await list(uri);
        return table?.changeToken;
      };
      const first = await tokenOf();
      expect(first).toBeTruthy();
      expect(await tokenOf()).toBe(first);
      await server.run('tokens', 'INSERT INTO t VALUES (2)');
      expect(await tokenOf()).not.toBe(first);
    });
  });
});
