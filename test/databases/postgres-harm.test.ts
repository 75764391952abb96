// The least harm to a real PostgreSQL server, and what becomes of a scan when the server does it harm.
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import type { DatabaseSession, TableRef } from '../../src/databases/database.ts';
import { connectPostgres } from '../../src/databases/postgres-connect.ts';
import { postgresEngine } from '../../src/databases/postgres.ts';
import type { Part } from '../../src/model/part.ts';
import { crawl, summary } from './crawl.ts';
import { silence } from './servers.ts';
import { password, startPostgres, whyNoPostgres, type PostgresServer } from './postgres-server.ts';

const reason = whyNoPostgres();
const context = { passwords: [], maxBytesInMemory: 128 * 1024 * 1024, patienceMs: 3000 };
const all = { sample: 'all', joins: [] } as const;

describe.skipIf(reason !== null)(`PostgreSQL: harm ${reason ?? ''}`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    await server.run('postgres', 'CREATE DATABASE clinic');
    await server.run(
      'clinic',
      `CREATE TABLE big AS SELECT i AS id, 'Judy Harris' AS name, '489-31-7726' AS ssn, repeat('x', 300) AS note
        FROM generate_series(1, 60000) i`,
      'ALTER TABLE big ADD PRIMARY KEY (id)',
      "CREATE TABLE small AS SELECT 'Carl Bishop' AS name, '502-44-9913' AS ssn",
      'ANALYZE',
    );
  });
  afterAll(() => server?.stop());

  const clinic = (): URL => new URL(server.uri('clinic'));
  async function open(uri = clinic()): Promise<[DatabaseSession, Map<string, TableRef>]> {
    const session = await postgresEngine.open({ kind: 'uri', uri }, context);
    const tables = new Map<string, TableRef>();
    for await (const one of session.holdings())
      if (one.kind === 'table') tables.set(one.name.slice(one.name.lastIndexOf('/') + 1), one);
    return [session, tables];
  }
  const activity = async (): Promise<readonly unknown[][]> =>
    server.run(
      'clinic',
      "SELECT pid, state FROM pg_stat_activity WHERE application_name = 'showme'",
    );
  const rowsIn = (part: Part): number => (part.kind === 'table' ? part.rows.length : 0);

  describe('the least harm', () => {
    test('the session cannot write, and does not wait long for anything', async () => {
      const connection = await connectPostgres(clinic(), 'clinic', 3000);
      await expect(connection.query('CREATE TABLE x (a int)')).rejects.toMatchObject({
        code: '25006',
      });
      await expect(connection.query('DELETE FROM public.small')).rejects.toMatchObject({
        code: '25006',
      });
      const settings = await connection.query(
        "SELECT current_setting('statement_timeout'), current_setting('lock_timeout'), current_setting('search_path')",
      );
      expect(settings).toEqual([['3s', '2s', '""']]);
      await connection.end();
    });

    test('one connection, and the weakest lock there is, while writers go on', async () => {
      const [session, tables] = await open();
      const rows = session.rows(tables.get('big')!, all)[Symbol.asyncIterator]();
      await rows.next();
      const [connections, ...more] = await activity();
      expect(more).toEqual([]);
      const locks = await server.run(
        'clinic',
        `SELECT DISTINCT mode FROM pg_locks WHERE pid = ${String(connections?.[0])} AND locktype = 'relation'`,
      );
      expect(locks).toEqual([['AccessShareLock']]);
      await server.run(
        'clinic',
        "SET lock_timeout = '1s'",
        "UPDATE big SET note = 'y' WHERE id = 5",
        "INSERT INTO big VALUES (60001, 'n', 's', 'x')",
        'DELETE FROM big WHERE id = 60001',
      );
      await rows.return?.();
      await session.close();
    });

    test('every row of one moment is read once, whatever is written meanwhile', async () => {
      const [session, tables] = await open();
      let count = 0;
      for await (const part of session.rows(tables.get('big')!, all)) {
        if (count === 0)
          await server.run('clinic', "UPDATE big SET note = 'moved' WHERE id % 3 = 0");
        count += rowsIn(part);
      }
      expect(count).toBe(60_000);
      await session.close();
    });

    test('it lets go of a table that somebody waits to alter', async () => {
      const [session, tables] = await open();
      const other = await server.client('clinic');
      let altered = 0;
      const started = Date.now();
      let waiting: Promise<unknown> | null = null;
      let count = 0;
      for await (const part of session.rows(tables.get('big')!, all)) {
        count += rowsIn(part);
        waiting ??= other
          .query("COMMENT ON TABLE big IS 'x'; LOCK TABLE big IN ACCESS EXCLUSIVE MODE")
          .then(() => {
            altered = Date.now() - started;
          });
        if (altered === 0) await new Promise((resolve) => setTimeout(resolve, 60));
      }
      await waiting;
      expect(altered).toBeGreaterThan(0);
      expect(altered).toBeLessThan(3000);
      expect(count).toBe(60_000);
      await other.end();
      await session.close();
    });

    test('a sample is the server’s own, with the bound that it supports', async () => {
      const sample = async (wanted: number): Promise<{ rows: number; detail: string }> => {
        const [session, tables] = await open();
        let rows = 0;
        let detail = '';
        for await (const part of session.rows(tables.get('big')!, { sample: wanted, joins: [] })) {
          rows += rowsIn(part);
          if (part.kind === 'problem') ({ detail } = part.problem);
        }
        await session.close();
        return { rows, detail };
      };
      const some = await sample(3000);
      expect(some.rows).toBeGreaterThan(2600);
      expect(some.rows).toBeLessThan(3400);
      expect(some.detail).toMatch(
        /^a sample of \d,\d{3} rows of about 60,0\d\d was read, each row with the same chance \(TABLESAMPLE BERNOULLI\); what none of its \d,\d{3} rows shows is in fewer than 0\.[01]\d* % of the rows, with 95 % confidence/,
      );
      expect(await sample(70_000)).toEqual({ rows: 60_000, detail: '' });
    });

    test('a sample in which nothing was found does not make a table clear', async () => {
      await server.run(
        'clinic',
        "CREATE TABLE dull AS SELECT i, 'x' AS a FROM generate_series(1, 5000) i",
        'ANALYZE dull',
      );
      const crawled = await crawl(
        postgresEngine,
        { kind: 'uri', uri: new URL(`${clinic().href}/public/dull`) },
        { sample: 100 },
      );
      const store = crawled.at('clinic/public/dull');
      expect(store.verdict).toBe('not-examined');
      expect(store.problems).toMatchObject([{ reason: 'sampled' }]);
    });
  });

  describe('bad input', () => {
    const failing = async (uri: string): Promise<unknown> => {
      const outcome: unknown = await postgresEngine
        .open({ kind: 'uri', uri: new URL(uri) }, context)
        .catch((error: unknown) => error);
      expect(JSON.stringify(outcome) + String((outcome as Error).stack)).not.toContain('sesame');
      return (outcome as { problem?: unknown }).problem;
    };

    test('a wrong password, an unknown user and an unknown database are told apart, without the password', async () => {
      const { host, port } = server;
      expect(await failing(`postgres://postgres:sesame@${host}:${port}/clinic`)).toMatchObject({
        reason: 'denied',
        detail: expect.stringContaining('refused the password'),
      });
      expect(await failing(`postgres://nobody:sesame@${host}:${port}/clinic`)).toMatchObject({
        reason: 'denied',
      });
      expect(await failing(server.uri('nothing'))).toMatchObject({
        reason: 'vanished',
        detail: expect.stringContaining('no such database'),
      });
    });

    test('no host, no server and no answer are told apart', async () => {
      expect(await failing('postgres://u:sesame@no-such-host.invalid/db')).toMatchObject({
        detail: expect.stringMatching(/name/),
      });
      expect(await failing('postgres://u:sesame@127.0.0.1:1/db')).toMatchObject({
        reason: 'read-error',
        detail: expect.stringContaining('no server listens'),
      });
    });

    test('TLS that the server refuses is told', async () => {
      expect(await failing(`${server.uri('clinic')}?sslmode=require`)).toMatchObject({
        detail: expect.stringContaining('refuses TLS'),
      });
    });

    test('passwords come from the environment and from .pgpass', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'showme-pgpass-'));
      const file = join(folder, 'pgpass');
      writeFileSync(file, `${server.host}:${server.port}:clinic:postgres:${password}\n`, {
        mode: 0o600,
      });
      const uri = new URL(`postgres://postgres@${server.host}:${server.port}/clinic`);
      try {
        vi.stubEnv('PGPASSFILE', file);
        const [session] = await open(uri);
        await session.close();
        vi.stubEnv('PGPASSFILE', join(folder, 'none'));
        await expect(open(uri)).rejects.toMatchObject({ problem: { reason: 'denied' } });
        vi.stubEnv('PGPASSWORD', password);
        const [again] = await open(uri);
        await again.close();
      } finally {
        vi.unstubAllEnvs();
        rmSync(folder, { recursive: true });
      }
    });

    test('a table that is dropped, and one that is altered, while the scan goes on are told; the others are read', async () => {
      await server.run(
        'clinic',
        'CREATE TABLE gone (name text)',
        "CREATE TABLE changed AS SELECT 'x' AS name",
      );
      const [session, tables] = await open();
      await server.run(
        'clinic',
        'DROP TABLE gone',
        'ALTER TABLE changed DROP COLUMN name, ADD COLUMN other text',
      );
      const problem = async (name: string): Promise<unknown> => {
        try {
          for await (const _ of session.rows(tables.get(name)!, all));
          return 'read';
        } catch (error) {
          return (error as { problem: unknown }).problem;
        }
      };
      expect(await problem('gone')).toMatchObject({ reason: 'vanished' });
      expect(await problem('changed')).toMatchObject({ reason: 'changed' });
      expect(await problem('small')).toBe('read');
      await session.close();
    });

    test('a connection killed in the middle costs the rest of one table', async () => {
      const [session, tables] = await open();
      const problem = await (async () => {
        let first = true;
        try {
          for await (const _ of session.rows(tables.get('big')!, all)) {
            if (!first) continue;
            first = false;
            await server.run(
              'clinic',
              "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'showme'",
            );
          }
          return 'read';
        } catch (error) {
          return (error as { problem: unknown }).problem;
        }
      })();
      expect(problem).toMatchObject({ reason: 'read-error' });
      let rows = 0;
      for await (const part of session.rows(tables.get('small')!, all)) rows += rowsIn(part);
      expect(rows).toBe(1);
      await session.close();
    });

    test('a server that stops answering is given up in time, and what is left is told at once', async () => {
      const [session, tables] = await open();
      const [[pid] = []] = await activity();
      const goOn = await silence(Number(pid));
      try {
        const started = Date.now();
        await expect(
          (async () => {
            for await (const _ of session.rows(tables.get('big')!, all));
          })(),
        ).rejects.toMatchObject({ problem: { reason: 'timeout' } });
        expect(Date.now() - started).toBeLessThan(8000);
      } finally {
        goOn();
      }
      await session.close();
    });

    test('damaged pages are counted, and every other row is read', async () => {
      await server.run(
        'clinic',
        "CREATE TABLE hurt AS SELECT i AS id, 'Judy Harris' AS name, '489-31-7726' AS ssn, repeat('x', 300) AS note FROM generate_series(1, 5000) i",
        'CHECKPOINT',
      );
      const [[path, before] = []] = await server.run(
        'clinic',
        "SELECT pg_relation_filepath('hurt'), count(*) FROM hurt WHERE (ctid::text::point)[0] NOT IN (7, 100)",
      );
      await server.restart();
      const file = openSync(join(server.dataFolder, String(path)), 'r+');
      for (const page of [7, 100])
        writeSync(file, Buffer.alloc(8000, 0xee), 0, 8000, page * 8192 + 100);
      closeSync(file);
      const crawled = await crawl(postgresEngine, {
        kind: 'uri',
        uri: new URL(`${clinic().href}/public/hurt`),
      });
      const store = crawled.at('clinic/public/hurt');
      expect(summary(store)).toEqual([`ssn covered ${String(before)}`]);
      expect(store.problems).toMatchObject([
        { reason: 'corrupt', partial: true, detail: expect.stringContaining('2 of its') },
      ]);
    });
  });
});

describe.skipIf(reason !== null)(`PostgreSQL with TLS ${reason ?? ''}`, () => {
  let server: PostgresServer;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'showme-tls-'));
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=localhost',
        '-addext',
        'subjectAltName=IP:127.0.0.1',
        '-keyout',
        key,
        '-out',
        certificate,
      ],
      { stdio: 'ignore' },
    );
    server = await startPostgres();
    for (const [name, from] of [
      ['server.key', key],
      ['server.crt', certificate],
    ] as const) {
      const to = join(server.dataFolder, name);
      execFileSync('cp', [from, to]);
      execFileSync('chmod', ['600', to]);
      if (process.getuid?.() === 0) execFileSync('chown', ['--reference', server.dataFolder, to]);
    }
    expect(readdirSync(server.dataFolder)).toContain('server.key');
    expect(statSync(join(server.dataFolder, 'server.key')).size).toBeGreaterThan(100);
    await server.run('postgres', 'ALTER SYSTEM SET ssl = on', 'SELECT pg_reload_conf()');
    await server.run('postgres', 'CREATE TABLE t (a text)');
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  const tls = async (query: string): Promise<string | null> => {
    const connection = await connectPostgres(
      new URL(`${server.uri('postgres')}${query}`),
      'postgres',
      3000,
    );
    const { tls: version } = connection;
    await connection.end();
    return version;
  };

  test('it is used where there is any, and said', async () => {
    expect(await tls('')).toMatch(/^TLSv1\.[23]$/);
    const crawled = await crawl(postgresEngine, {
      kind: 'uri',
      uri: new URL(server.uri('postgres')),
    });
    expect(crawled.at('postgres/public/t').facts).toContainEqual(
      expect.objectContaining({ layer: 'connection', state: 'encrypted' }),
    );
    expect(await tls('?sslmode=disable')).toBeNull();
  });

  test('a certificate is verified where that is asked for', async () => {
    await expect(tls('?sslmode=verify-full')).rejects.toMatchObject({
      problem: { reason: 'denied', detail: expect.stringContaining('certificate') },
    });
    expect(await tls(`?sslmode=verify-full&sslrootcert=${join(folder, 'cert.pem')}`)).toMatch(
      /^TLS/,
    );
    await expect(tls('?sslmode=verify-full&sslrootcert=/no/such.pem')).rejects.toMatchObject({
      problem: { detail: expect.stringContaining('/no/such.pem') },
    });
  });
});
