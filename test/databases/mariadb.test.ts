// MariaDB on a real server: the seeded clinic, all that holds data, protection, access, the least harm, and bad input.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import type { DatabaseSession, TableRef } from '../../src/databases/database.ts';
import { connectMysql } from '../../src/databases/mysql-connect.ts';
import { mysqlEngine } from '../../src/databases/mysql.ts';
import type { Part, ReadContext } from '../../src/model/part.ts';
import { expected, makeClinic, outcome } from './clinic.ts';
import { crawl, summary, type Crawled } from './crawl.ts';
import { password, startMariadb, whyNoMariadb, type MariadbServer } from './mariadb-server.ts';
import { makeFolder, openFolder, removeFolder, silence } from './servers.ts';

const reason = whyNoMariadb();
const context: ReadContext = {
  passwords: [],
  maxBytesInMemory: 128 * 1024 * 1024,
  patienceMs: 3000,
};
const all = { sample: 'all', joins: [] } as const;
const types: Readonly<Record<string, string>> = {
  text: 'varchar(255)',
  int: 'int',
  json: 'json',
  bytes: 'longblob',
  date: 'date',
};

describe.skipIf(reason !== null)(`MariaDB ${reason ?? ''}`, () => {
  let server: MariadbServer;
  beforeAll(async () => {
    server = await startMariadb(['--sql-mode=']);
  });
  afterAll(() => server?.stop());

  async function make(name: string, ...statements: string[]): Promise<URL> {
    await server.run('', `CREATE DATABASE ${name}`);
    await server.run(name, ...statements);
    return new URL(server.uri(name));
  }
  const crawlAs = (name: string, user = 'root'): Promise<Crawled> =>
    crawl(mysqlEngine, { kind: 'uri', uri: new URL(server.uri(name, user)) });

  async function open(uri: URL): Promise<[DatabaseSession, Map<string, TableRef>]> {
    const session = await mysqlEngine.open({ kind: 'uri', uri }, context);
    const tables = new Map<string, TableRef>();
    for await (const one of session.holdings())
      if (one.kind === 'table') tables.set(one.name.slice(one.name.indexOf('/') + 1), one);
    return [session, tables];
  }
  const rowsIn = (part: Part): number => (part.kind === 'table' ? part.rows.length : 0);

  async function read(
    uri: URL,
    name: string,
  ): Promise<{ rows: string[][]; columns: string[]; parts: Part[] }> {
    const [session, tables] = await open(uri);
    try {
      const parts: Part[] = [];
      for await (const part of session.rows(tables.get(name)!, all)) parts.push(part);
      const found = parts.filter((part) => part.kind === 'table');
      return {
        parts,
        rows: found.flatMap((part) => part.rows.map((row) => [...row])),
        columns: found[0]?.columns.map((column) => column.name) ?? [],
      };
    } finally {
      await session.close();
    }
  }

  test('of the seeded clinic every table is a store, each with exactly what it holds', async () => {
    await server.run('', 'CREATE DATABASE clinic');
    const client = await server.client('clinic');
    for (const { name, columns, rows } of (await makeClinic()).tables) {
      const declared = Object.entries(columns).map(([column, kind]) => {
        const [type = '', key] = kind.split(' ');
        return `\`${column}\` ${types[type]}${key === 'key' ? ' PRIMARY KEY' : ''}`;
      });
      const keys = Object.entries(columns).flatMap(([column, kind]) => {
        const other = / > (\w+)/.exec(kind)?.[1];
        return other === undefined ? [] : [`FOREIGN KEY (${column}) REFERENCES ${other}(id)`];
      });
      await client.query(`CREATE TABLE ${name} (${[...declared, ...keys].join(', ')})`);
      for (const row of rows)
        await client.query(
          `INSERT INTO ${name} VALUES (${row.map(() => '?').join(', ')})`,
          row.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value)),
        );
    }
    await client.end();
    const crawled = await crawlAs('clinic');
    const found = Object.fromEntries(
      [...crawled.stores]
        .filter(([name]) => name !== '')
        .map(([name, store]) => [name.replace('clinic/', ''), outcome(store)]),
    );
    expect(found).toEqual(expected);
  });

  describe('what holds data', () => {
    test('types come as a person would read them', async () => {
      const uri = await make(
        'types',
        `CREATE TABLE v (a bigint unsigned, b decimal(10,2), c double, d date, e datetime(3), f text,
          g json, h enum('fine','ill'), i set('x','y'), j bit(8), k varbinary(20), l point, m year, n time,
          o char(5), p uuid, q inet6) CHARSET utf8mb4`,
        `INSERT INTO v VALUES (18446744073709551615, 12.5, 0.1, '1961-03-14', '2024-01-02 03:04:05.678',
          'tab\\there é', '{"ssn": "489-31-7726"}', 'ill', 'x,y', b'101', 'text', point(1, 2), 1999, '12:00:00',
          'ab', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '::1')`,
        'INSERT INTO v (a) VALUES (NULL)',
      );
      const { rows, columns } = await read(uri, 'v');
      expect(Object.fromEntries(columns.map((name, i) => [name, rows[0]?.[i]]))).toEqual({
        a: '18446744073709551615',
        b: '12.50',
        c: '0.1',
        d: '1961-03-14',
        e: '2024-01-02 03:04:05.678',
        f: 'tab\there é',
        g: '{"ssn": "489-31-7726"}',
        h: 'ill',
        i: 'x,y',
        j: '5',
        k: 'text',
        l: 'POINT(1 2)',
        m: '1999',
        n: '12:00:00',
        o: 'ab',
        p: 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11',
        q: '::1',
      });
      expect(rows[1]).toEqual(columns.map(() => ''));
    });

    test('every kind of key leads through a table page by page; without one it is streamed', async () => {
      const uri = await make(
        'keyed',
        'CREATE TABLE numbered (id int PRIMARY KEY, pad char(200)) AS SELECT seq id, seq pad FROM seq_1_to_25000',
        'CREATE TABLE paired (a int, b varchar(20), v int, PRIMARY KEY (a, b)) AS SELECT seq % 7 a, concat("k", seq) b, seq v FROM seq_1_to_25000',
        'CREATE TABLE worded (k varchar(30) NOT NULL UNIQUE) AS SELECT concat(if(seq % 2, "A", "a"), seq, "é") k FROM seq_1_to_25000',
        'CREATE TABLE raw (k binary(16) PRIMARY KEY, v int) AS SELECT unhex(md5(seq)) k, seq v FROM seq_1_to_25000',
        'CREATE TABLE dated (k datetime(6) PRIMARY KEY) AS SELECT date_add("2020-01-01", interval seq * 1000 microsecond) k FROM seq_1_to_25000',
        'CREATE TABLE loose (v int) AS SELECT seq v FROM seq_1_to_25000',
        'CREATE TABLE old (v int) ENGINE=MyISAM AS SELECT seq v FROM seq_1_to_25000',
        "CREATE TABLE sorted (k enum('b','a') PRIMARY KEY) AS SELECT 'a' k UNION SELECT 'b'",
        `CREATE TABLE parted (id int PRIMARY KEY) PARTITION BY HASH (id) PARTITIONS 4 AS SELECT seq id FROM seq_1_to_25000`,
      );
      for (const name of [
        'numbered',
        'paired',
        'worded',
        'raw',
        'dated',
        'loose',
        'old',
        'parted',
      ]) {
        const { rows } = await read(uri, name);
        expect([name, rows.length, new Set(rows.map((row) => row.join('|'))).size]).toEqual([
          name,
          25_000,
          25_000,
        ]);
      }
      expect((await read(uri, 'sorted')).rows).toHaveLength(2);
    });

    test('long values are read one by one, and one beyond what memory holds is told', async () => {
      const uri = await make(
        'longs',
        'CREATE TABLE docs (id int PRIMARY KEY, note longtext, scan longblob)',
        "INSERT INTO docs VALUES (1, concat(repeat('nothing here. ', 20000), 'Judy Harris, SSN 489-31-7726'), NULL)",
        `INSERT INTO docs VALUES (2, 'short', x'${gzipSync('Carl Bishop, SSN 502-44-9913').toString('hex')}')`,
        "INSERT INTO docs VALUES (3, repeat('0123456789', 5000000), NULL)",
        'CREATE TABLE unkeyed (note longtext)',
        "INSERT INTO unkeyed VALUES (concat(repeat('nothing here. ', 20000), 'Judy Harris, SSN 489-31-7726'))",
      );
      const crawled = await crawl(mysqlEngine, { kind: 'uri', uri });
      const store = crawled.at('longs/docs');
      expect(store.problems).toMatchObject([
        {
          reason: 'too-large',
          partial: true,
          detail: expect.stringContaining('column note row 3'),
        },
      ]);
      const found = [...crawled.stores.values()].flatMap((one) => summary(one));
      expect(found).toEqual(['ssn covered 1', 'ssn covered 1', 'ssn covered 1']);
    });

    test('views are read only where they lead to what cannot be read itself; comments and defaults are read', async () => {
      await make(
        'viewed',
        "CREATE TABLE behind (name text, ssn text COMMENT 'as in Mona Eastman, SSN 491-62-3308')",
        "INSERT INTO behind VALUES ('Carl Bishop', '502-44-9913')",
        'CREATE VIEW window_view AS SELECT name, ssn FROM behind',
        "CREATE TABLE set_before (name varchar(80) DEFAULT 'Judy Harris SSN 489-31-7726')",
        `CREATE USER viewer IDENTIFIED BY '${password}'`,
        'GRANT SELECT ON viewed.window_view TO viewer',
      );
      const asRoot = await crawlAs('viewed');
      expect([...asRoot.stores.keys()].toSorted()).toEqual([
        '',
        'viewed/behind',
        'viewed/set_before',
      ]);
      expect(asRoot.at('viewed/behind').findings.map(({ places }) => places[0]?.part)).toContain(
        'comment',
      );
      expect(asRoot.at('viewed/set_before').findings[0]?.places[0]?.part).toBe('column default');
      const asViewer = await crawlAs('viewed', 'viewer');
      expect(summary(asViewer.at('viewed/window_view'))).toEqual(['ssn covered 1']);
    });

    test('a whole server is read, without its own databases', async () => {
      const [session, tables] = await open(new URL(server.uri('')));
      await session.close();
      const databases = new Set([...tables.values()].map(({ name }) => name.split('/')[0]));
      expect(databases.has('keyed')).toBe(true);
      expect(databases.has('mysql')).toBe(false);
    });
  });

  describe('protection', () => {
    test('an encrypted tablespace and a plain one are told apart, and where the key lies', async () => {
      await make(
        'spaces',
        'CREATE TABLE sealed (name text, ssn text) ENCRYPTED=YES ENCRYPTION_KEY_ID=2',
        'CREATE TABLE plain (name text, ssn text)',
        "INSERT INTO sealed VALUES ('Judy Harris', '489-31-7726')",
        "INSERT INTO plain VALUES ('Carl Bishop', '502-44-9913')",
      );
      const crawled = await crawlAs('spaces');
      const { protection, verdict } = crawled.at('spaces/sealed');
      // At rest only: who may log in reads it all the same.
      expect(verdict).toBe('exposed');
      expect(protection.volume).toEqual({ encrypted: true, mechanism: 'innodb-tablespace' });
      expect(protection.because.join('\n')).toContain(`lies on the same host (${server.keyFile})`);
      const plain = crawled.at('spaces/plain').protection;
      expect(plain.volume.encrypted).not.toBe(true);
      expect(plain.because.join('\n')).not.toContain(server.keyFile);
      expect(readFileSync(server.keyFile, 'utf8')).toContain('2;');
    });

    test('AES_ENCRYPT hides a column, and a key in a routine opens it again', async () => {
      const secured = (key: string): string[] => [
        'CREATE TABLE secured (name text, ssn varbinary(64))',
        `INSERT INTO secured VALUES ('Judy Harris', AES_ENCRYPT('489-31-7726', '${key}')), ('Carl Bishop', AES_ENCRYPT('502-44-9913', '${key}'))`,
      ];
      await make('aes_one', ...secured('k-not-told'));
      const sealed = (await crawlAs('aes_one')).at('aes_one/secured');
      // One block of AES is as long as a digest, which would be no protection: it needs a look.
      expect(summary(sealed)).toEqual(['ssn review 2']);
      expect(sealed.facts).toContainEqual(
        expect.objectContaining({ layer: 'field', mechanism: 'aes_encrypt' }),
      );
      expect(sealed.protection.state).toBe('none');
      await make(
        'aes_two',
        ...secured('tulip-77'),
        "CREATE FUNCTION show_ssn(s varbinary(64)) RETURNS text DETERMINISTIC RETURN AES_DECRYPT(s, 'tulip-77')",
        'CREATE TABLE plain (a text)',
      );
      const crawled = await crawlAs('aes_two');
      expect(crawled.at('aes_two/secured')).toMatchObject({
        verdict: 'exposed',
        protection: {
          state: 'key-exposed',
          because: [expect.stringContaining('the function aes_two.show_ssn'), expect.anything()],
        },
      });
      expect(crawled.at('aes_two/plain').protection.state).toBe('none');
      expect(JSON.stringify([...crawled.stores])).not.toContain('tulip-77');
    });
  });

  describe('access', () => {
    beforeAll(async () => {
      await make(
        'granted',
        'CREATE TABLE patients (name text, ssn text)',
        'CREATE TABLE rooms (name text)',
        ...['nurse', 'clerk', 'reader', 'outsider'].map(
          (user) => `CREATE USER ${user} IDENTIFIED BY '${password}'`,
        ),
        'CREATE ROLE clinic_read',
        'CREATE ROLE staff',
        'GRANT clinic_read TO staff',
        'GRANT staff TO nurse',
        'GRANT SELECT ON granted.patients TO clinic_read',
        'GRANT SELECT (name) ON granted.patients TO clerk',
        'GRANT SELECT ON `gran%`.* TO reader',
        'GRANT INSERT ON granted.patients TO outsider',
      );
    });

    test('grants at every level are expanded to accounts', async () => {
      const { principals } = (await crawlAs('granted')).at('granted/patients').access;
      expect(principals).toEqual(
        expect.arrayContaining([
          'nurse@% (through clinic_read)',
          'clerk@%',
          'reader@%',
          'root@127.0.0.1 (superuser)',
        ]),
      );
      expect(principals.join()).not.toContain('outsider');
    });

    test('PUBLIC is everybody', async () => {
      await server.run('granted', 'GRANT SELECT ON granted.rooms TO PUBLIC');
      const { principals } = (await crawlAs('granted')).at('granted/rooms').access;
      expect(principals).toContain('PUBLIC');
      await server.run('granted', 'REVOKE SELECT ON granted.rooms FROM PUBLIC');
    });

    test('a login that may not see the grants of others says so; columns that it may not read are named', async () => {
      const store = (await crawlAs('granted', 'clerk')).at('granted/patients');
      expect(store.access.principals).toContain('others, whose grants this login may not see');
      expect(store.problems[0]?.detail).toContain('may read name only');
      const writeOnly = (await crawlAs('granted', 'outsider')).at('granted/patients');
      expect(writeOnly.problems).toMatchObject([
        { reason: 'denied', detail: expect.stringContaining('GRANT SELECT') },
      ]);
    });

    test('doctor’s question is answered: may it only read?', async () => {
      const standingOf = async (user: string): ReturnType<DatabaseSession['standing']> => {
        const [session] = await open(new URL(server.uri('granted', user)));
        try {
          return await session.standing();
        } finally {
          await session.close();
        }
      };
      expect(await standingOf('reader')).toMatchObject({
        isReadOnly: true,
        server: expect.stringMatching(/^MariaDB 10/),
      });
      expect((await standingOf('outsider')).notes[0]).toContain('INSERT');
      expect((await standingOf('root')).isReadOnly).toBe(false);
    });
  });

  describe('harm', () => {
    beforeAll(async () => {
      await make(
        'harm',
        `CREATE TABLE big (id int PRIMARY KEY, name varchar(40), ssn varchar(11), note char(200)) AS
          SELECT seq id, 'Judy Harris' name, '489-31-7726' ssn, 'x' note FROM seq_1_to_60000`,
        "CREATE TABLE small AS SELECT 'Carl Bishop' name, '502-44-9913' ssn",
        'ANALYZE TABLE big, small',
      );
    });
    const harm = (): URL => new URL(server.uri('harm'));

    test('the session cannot write, and does not wait long', async () => {
      const connection = await connectMysql(harm(), 3000);
      await expect(connection.query('DELETE FROM harm.small')).rejects.toMatchObject({
        code: 'ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION',
      });
      const settings = await connection.query('SELECT @@lock_wait_timeout, @@max_statement_time');
      expect(settings).toEqual([['2', '3.000000']]);
      await connection.end();
    });

    test('nothing is locked between pages: the table can be altered while it is read', async () => {
      const [session, tables] = await open(harm());
      let count = 0;
      for await (const part of session.rows(tables.get('big')!, all)) {
        if (count === 0) {
          const started = Date.now();
          await server.run(
            'harm',
            "ALTER TABLE big COMMENT 'altered'",
            "UPDATE big SET note = 'y' WHERE id > 59990",
          );
          expect(Date.now() - started).toBeLessThan(3000);
        }
        count += rowsIn(part);
      }
      expect(count).toBe(60_000);
      const connections = await server.run(
        '',
        "SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE COMMAND <> 'Daemon' AND ID <> CONNECTION_ID()",
      );
      expect(Number(connections[0]?.[0])).toBe(1);
      await session.close();
    });

    test('a sample says what it proves', async () => {
      const [session, tables] = await open(harm());
      let rows = 0;
      let detail = '';
      for await (const part of session.rows(tables.get('big')!, { sample: 3000, joins: [] })) {
        rows += rowsIn(part);
        if (part.kind === 'problem') ({ detail } = part.problem);
      }
      await session.close();
      expect(rows).toBeGreaterThan(2500);
      expect(rows).toBeLessThan(3500);
      expect(detail).toMatch(
        /each row with the same chance \(RAND\); what none of its .* with 95 % confidence/,
      );
    });

    test('wrong logins, hosts and databases are told apart, and no password is in an error', async () => {
      const failing = async (uri: string): Promise<unknown> => {
        const outcome: unknown = await open(new URL(uri)).catch((error: unknown) => error);
        expect(JSON.stringify(outcome) + String((outcome as Error).stack)).not.toContain('sesame');
        return (outcome as { problem?: unknown }).problem;
      };
      const { host, port } = server;
      expect(await failing(`mysql://root:sesame@${host}:${port}/harm`)).toMatchObject({
        reason: 'denied',
      });
      expect(await failing(`mysql://nobody:sesame@${host}:${port}/harm`)).toMatchObject({
        reason: 'denied',
      });
      expect(await failing(server.uri('nothing'))).toMatchObject({ reason: 'vanished' });
      expect(await failing('mariadb://u:sesame@127.0.0.1:1/db')).toMatchObject({
        reason: 'read-error',
        detail: expect.stringContaining('no server listens'),
      });
      expect(await failing('mariadb://u:sesame@no-such-host.invalid/db')).toMatchObject({
        detail: expect.stringMatching(/name/),
      });
      expect(await failing(`${server.uri('harm')}?ssl-mode=REQUIRED`)).toMatchObject({
        detail: expect.stringContaining('refuses TLS'),
      });
    });

    test('the login comes from ~/.my.cnf, or from the environment', async () => {
      const home = openFolder('home');
      const uri = new URL(`mariadb://${server.host}:${server.port}/harm`);
      vi.stubEnv('HOME', home);
      try {
        await expect(open(uri)).rejects.toMatchObject({ problem: { reason: 'denied' } });
        writeFileSync(
          join(makeFolder(home), '.my.cnf'),
          `[mysqld]\nuser=x\n[client]\nuser = root # me\npassword = "${password}"\n`,
        );
        const [session] = await open(uri);
        await session.close();
        writeFileSync(join(home, '.my.cnf'), '');
        vi.stubEnv('MYSQL_PWD', password);
        const [again] = await open(new URL(`mariadb://root@${server.host}:${server.port}/harm`));
        await again.close();
      } finally {
        vi.unstubAllEnvs();
        removeFolder(home);
      }
    });

    test('a server that stops answering is given up in time', async () => {
      const [session, tables] = await open(harm());
      const goOn = await silence(server.pid);
      try {
        const started = Date.now();
        await expect(
          (async () => {
            for await (const _ of session.rows(tables.get('small')!, all));
          })(),
        ).rejects.toMatchObject({ problem: { reason: 'timeout' } });
        expect(Date.now() - started).toBeLessThan(8000);
      } finally {
        goOn();
      }
      await session.close();
    });

    test('a dropped table, an altered one and a killed connection cost one table each', async () => {
      await server.run(
        'harm',
        'CREATE TABLE gone (a int)',
        "CREATE TABLE changed AS SELECT 'x' AS a",
      );
      const [session, tables] = await open(harm());
      await server.run(
        'harm',
        'DROP TABLE gone',
        'ALTER TABLE changed DROP COLUMN a, ADD COLUMN b int',
      );
      const problemOf = async (
        name: string,
        during = async (): Promise<void> => undefined,
      ): Promise<unknown> => {
        try {
          for await (const _ of session.rows(tables.get(name)!, all)) await during();
          return 'read';
        } catch (error) {
          return (error as { problem: unknown }).problem;
        }
      };
      expect(await problemOf('gone')).toMatchObject({ reason: 'vanished' });
      expect(await problemOf('changed')).toMatchObject({ reason: 'changed' });
      const kill = async (): Promise<void> => {
        const rows = await server.run(
          '',
          "SELECT ID FROM information_schema.PROCESSLIST WHERE COMMAND <> 'Daemon' AND ID <> CONNECTION_ID()",
        );
        for (const [id] of rows) await server.run('', `KILL ${String(id)}`);
      };
      expect(await problemOf('big', kill)).toMatchObject({ reason: 'read-error' });
      expect(await problemOf('small')).toBe('read');
      await session.close();
    });
  });
});
