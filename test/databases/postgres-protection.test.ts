// Who may read the tables of a real PostgreSQL server, how they are protected, and what its administrator should know of the login.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { postgresEngine } from '../../src/databases/postgres.ts';
import { crawl, summary, type Crawled } from './crawl.ts';
import { password, startPostgres, whyNoPostgres, type PostgresServer } from './postgres-server.ts';

const reason = whyNoPostgres();

describe.skipIf(reason !== null)(`PostgreSQL: protection and access ${reason ?? ''}`, () => {
  let server: PostgresServer;
  const roles = ['reader', 'owner_of', 'nurse', 'clerk', 'outsider', 'auditor'];
  beforeAll(async () => {
    server = await startPostgres();
    await server.run(
      'postgres',
      'CREATE ROLE clinic_read',
      'CREATE ROLE staff',
      'CREATE ROLE nobody_yet',
      ...roles.map((role) => `CREATE ROLE ${role} LOGIN PASSWORD '${password}'`),
      'GRANT clinic_read TO staff',
      'GRANT staff TO nurse',
      'GRANT pg_read_all_data TO auditor',
    );
  });
  afterAll(() => server?.stop());

  async function make(name: string, ...statements: string[]): Promise<void> {
    await server.run('postgres', `CREATE DATABASE ${name}`);
    await server.run(name, ...statements);
  }
  const crawlAs = (name: string, user = 'postgres'): Promise<Crawled> =>
    crawl(postgresEngine, { kind: 'uri', uri: new URL(server.uri(name, user)) });

  describe('access', () => {
    test('grants are expanded to logins, with the role they come through; owners and superusers are named', async () => {
      await make(
        'access_one',
        'CREATE TABLE patients (name text)',
        'ALTER TABLE patients OWNER TO owner_of',
        'GRANT SELECT ON patients TO clinic_read',
        'GRANT SELECT ON patients TO nobody_yet',
        'GRANT SELECT (name) ON patients TO clerk',
        'GRANT INSERT ON patients TO outsider',
      );
      const { access } = (await crawlAs('access_one')).at('access_one/public/patients');
      expect(access.owner).toBe('owner_of');
      expect(access.principals.toSorted()).toEqual([
        'auditor (through pg_read_all_data)',
        'clerk',
        'nobody_yet (role without a login)',
        'nurse (through clinic_read)',
        'owner_of (owner)',
        'postgres (superuser)',
      ]);
    });

    test('PUBLIC is everybody, but only where everybody may use the schema', async () => {
      await make(
        'access_two',
        'CREATE TABLE open_to_all (name text)',
        'GRANT SELECT ON open_to_all TO PUBLIC',
        'CREATE SCHEMA closed',
        'CREATE TABLE closed.t (name text)',
        'GRANT SELECT ON closed.t TO PUBLIC',
        'GRANT USAGE ON SCHEMA closed TO clerk',
      );
      const crawled = await crawlAs('access_two');
      expect(crawled.at('access_two/public/open_to_all').access.principals[0]).toBe('PUBLIC');
      const { principals } = crawled.at('access_two/closed/t').access;
      expect(principals).not.toContain('PUBLIC');
      expect(principals).toContain('clerk (through PUBLIC)');
    });

    test('tables that the login may not read are told one by one, with the grant that would open them', async () => {
      await make(
        'access_three',
        'CREATE TABLE shut (name text)',
        'CREATE SCHEMA hidden',
        'CREATE TABLE hidden.t (name text)',
        'CREATE TABLE partly (name text, ssn text, secret text)',
        "INSERT INTO partly VALUES ('Judy Harris', '489-31-7726', 'x')",
        'GRANT SELECT (name, ssn) ON partly TO reader',
        'CREATE TABLE policed (name text)',
        'ALTER TABLE policed ENABLE ROW LEVEL SECURITY',
        'GRANT SELECT ON policed TO reader',
        'CREATE TABLE behind (name text, ssn text)',
        'CREATE TABLE parted (name text, ssn text, n int) PARTITION BY LIST (n)',
        'CREATE TABLE parted_1 PARTITION OF parted FOR VALUES IN (1)',
        "INSERT INTO parted VALUES ('Mona Eastman', '491-62-3308', 1)",
        'GRANT SELECT ON parted TO reader',
        "INSERT INTO behind VALUES ('Carl Bishop', '502-44-9913')",
        'CREATE VIEW window_view AS SELECT * FROM behind',
        'GRANT SELECT ON window_view TO reader',
      );
      const crawled = await crawlAs('access_three', 'reader');
      const problem = (name: string): string | undefined =>
        crawled.at(`access_three/${name}`).problems[0]?.detail;
      expect(problem('public/shut')).toContain('GRANT SELECT ON public.shut');
      expect(problem('hidden/t')).toContain('GRANT USAGE ON SCHEMA hidden');
      expect(problem('public/policed')).toContain('row policy');
      expect(problem('public/partly')).toContain('column secret may not be read by this login');
      expect(summary(crawled.at('access_three/public/partly'))).toEqual(['ssn covered 1']);
      // Whoever may read the whole need not be let into its partitions.
      expect(summary(crawled.at('access_three/public/parted'))).toEqual(['ssn covered 1']);
      // What cannot be read itself is read through the view that may.
      expect(summary(crawled.at('access_three/public/window_view'))).toEqual(['ssn covered 1']);
      expect(crawled.at('access_three/public/behind').verdict).toBe('not-examined');
      expect(crawled.at('access_three/public/shut').verdict).toBe('not-examined');
    });
  });

  describe('protection', () => {
    const secured = (key: string): string[] => [
      'CREATE EXTENSION pgcrypto',
      'CREATE TABLE secured (name text, ssn bytea)',
      `INSERT INTO secured VALUES ('Judy Harris', pgp_sym_encrypt('489-31-7726', '${key}')),
        ('Carl Bishop', pgp_sym_encrypt('502-44-9913', '${key}'))`,
    ];

    test('a column of pgcrypto is unreadable', async () => {
      await make('sealed_column', ...secured('k-not-told'));
      const store = (await crawlAs('sealed_column')).at('sealed_column/public/secured');
      expect(summary(store)).toEqual(['ssn unreadable 2']);
      expect(store.verdict).toBe('clear');
      expect(store.facts).toContainEqual(
        expect.objectContaining({ layer: 'field', state: 'encrypted', mechanism: 'pgcrypto' }),
      );
    });

    test.each([
      [
        'function',
        `CREATE FUNCTION show_ssn(bytea) RETURNS text LANGUAGE sql AS $$ SELECT public.pgp_sym_decrypt($1, 'tulip-77') $$`,
        'the function public.show_ssn',
      ],
      [
        'view',
        `CREATE VIEW shown AS SELECT name, pgp_sym_decrypt(ssn, 'tulip-77') AS ssn FROM secured`,
        'the view public.shown',
      ],
      [
        'column default',
        `ALTER TABLE secured ALTER ssn SET DEFAULT pgp_sym_encrypt('000-00-0000', 'tulip-77')`,
        'the column default of public.secured',
      ],
      [
        'trigger function',
        `CREATE FUNCTION seal() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.ssn := public.encrypt(NEW.ssn, decode('001122', 'hex'), 'aes'); RETURN NEW; END $$`,
        'the function public.seal',
      ],
    ])('its key in a %s is a key beside the data, and is not shown', async (kind, sql, where) => {
      const name = `key_in_${kind.replaceAll(' ', '_')}`;
      await make(name, ...secured('tulip-77'), sql, 'CREATE TABLE plain (a text)');
      const crawled = await crawlAs(name);
      const store = crawled.at(`${name}/public/secured`);
      expect(store.protection).toMatchObject({ state: 'key-exposed', safeHarbor: false });
      expect(store.protection.because[0]).toContain(`${where} holds the key of pgcrypto`);
      // The key of the trigger is not the one that the rows were sealed with.
      expect(store.verdict).toBe(kind === 'trigger function' ? 'review' : 'exposed');
      expect(JSON.stringify([...crawled.stores])).not.toContain('tulip-77');
      expect(crawled.at(`${name}/public/plain`).protection.state).toBe('none');
    });

    test.each([
      [
        'a table of settings',
        [
          'CREATE TABLE app_settings (name text, value text)',
          "INSERT INTO app_settings VALUES ('encryption_key', 'KEY')",
        ],
        'the table kept_1/public/app_settings',
      ],
      [
        'a table of keys, whatever its columns are called',
        [
          'CREATE TABLE crypto_keys (label text, material text)',
          "INSERT INTO crypto_keys VALUES ('a', 'KEY')",
        ],
        'the table kept_2/public/crypto_keys',
      ],
      [
        'a setting of the database',
        ["ALTER DATABASE kept_3 SET app.ssn_key = 'KEY'"],
        'a setting of the database',
      ],
      [
        'a comment',
        ["COMMENT ON COLUMN secured.ssn IS 'encryption key: KEY'"],
        'a comment in the database',
      ],
    ])('kept in %s, it opens the column; another does not', async (_, statements, where) => {
      const key = 'dHVsaXAtNzctdHVsaXAtNzctdHVsaXAtNzc';
      const number = /kept_(\d)/.exec(`${where} ${statements.join(' ')}`)?.[1] ?? '4';
      for (const [name, kept, verdict] of [
        [`kept_${number}`, key, 'exposed'],
        [`other_${number}`, 'cm9zZS0xMS1yb3NlLTExLXJvc2UtMTEtcm9z', 'clear'],
      ] as const) {
        const laid = statements.map((one) => one.replace('KEY', kept).replaceAll(/kept_\d/g, name));
        await make(name, ...secured(key), ...laid);
        const crawled = await crawlAs(name);
        const store = crawled.at(`${name}/public/secured`);
        expect(store.verdict).toBe(verdict);
        const because = store.findings.flatMap((finding) => finding.because).join('; ');
        if (verdict === 'exposed') expect(because).toContain(where.replaceAll(/kept_\d/g, name));
        expect(JSON.stringify([...crawled.stores])).not.toContain(kept);
      }
    });

    test('a key that is passed in is no key beside the data', async () => {
      await make(
        'key_passed',
        ...secured('k-not-told'),
        `CREATE FUNCTION show_ssn(bytea, text) RETURNS text LANGUAGE sql AS $$ SELECT public.pgp_sym_decrypt($1, $2) $$`,
        `CREATE FUNCTION aes(bytea, bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT public.decrypt($1, $2, 'aes-cbc/pad:pkcs') $$`,
      );
      const store = (await crawlAs('key_passed')).at('key_passed/public/secured');
      expect(store.protection.state).toBe('none');
    });

    test('a connection in the clear is said, with every table', async () => {
      const store = (await crawlAs('sealed_column')).at('sealed_column/public/secured');
      expect(store.protection.because).toContain(
        'the connection to the server is not encrypted: whoever is on the way reads along',
      );
    });
  });

  describe('standing', () => {
    const standing = async (
      name: string,
      user: string,
    ): ReturnType<Awaited<ReturnType<typeof postgresEngine.open>>['standing']> => {
      const target = { kind: 'uri', uri: new URL(server.uri(name, user)) } as const;
      const session = await postgresEngine.open(target, { passwords: [], maxBytesInMemory: 1e8 });
      try {
        return await session.standing();
      } finally {
        await session.close();
      }
    };

    test('a login that may only read is told so, with what it cannot see', async () => {
      const told = await standing('access_three', 'reader');
      expect(told.server).toMatch(/^PostgreSQL 18/);
      expect(told.isReadOnly).toBe(true);
      expect(told.hidden).toContainEqual('public.shut: GRANT SELECT ON public.shut TO reader');
    });

    test('a superuser and one who may write are told to be more than readers', async () => {
      expect((await standing('access_one', 'postgres')).isReadOnly).toBe(false);
      const writer = await standing('access_one', 'outsider');
      expect(writer.isReadOnly).toBe(false);
      expect(writer.notes).toContain('outsider may change the rows of 1 tables');
    });
  });
});
