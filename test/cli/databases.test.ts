// The command line against real database servers: reports, exit codes, logins that are never shown, and what doctor says.
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  password,
  startPostgres,
  whyNoPostgres,
  type PostgresServer,
} from '../databases/postgres-server.ts';
import { freshDataDir, runShowme, type Ran } from './run-showme.ts';

const reason = whyNoPostgres();

describe.skipIf(reason !== null)(`showme and a PostgreSQL server ${reason ?? ''}`, () => {
  let server: PostgresServer;
  let dataDir: string;
  beforeAll(async () => {
    server = await startPostgres();
    await server.run(
      'postgres',
      'CREATE DATABASE clinic',
      `CREATE ROLE reader LOGIN PASSWORD '${password}'`,
    );
    await server.run(
      'clinic',
      'CREATE TABLE patients (id int PRIMARY KEY, first_name text, last_name text, state text)',
      "INSERT INTO patients VALUES (1, 'Judy', 'Harris', 'MO'), (2, 'Carl', 'Bishop', 'KS')",
      'CREATE TABLE numbers (patient_id int REFERENCES patients, ssn text)',
      "INSERT INTO numbers VALUES (1, '489-31-7726'), (2, '502-44-9913')",
      'CREATE TABLE shut (a text)',
      'GRANT SELECT ON patients, numbers TO reader',
    );
  });
  afterAll(() => server?.stop());
  beforeEach(() => {
    dataDir = freshDataDir();
  });

  const everything = ({ stdout, stderr }: Ran): string => {
    const kept = readdirSync(dataDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    return [stdout, stderr, ...kept].join('\n');
  };

  it('scans it like a share: tables are stores, people are counted, the key is named', async () => {
    const ran = await runShowme(['scan', server.uri('clinic'), '-f', 'json'], { dataDir });
    expect(ran.code).toBe(1);
    const report = JSON.parse(ran.stdout);
    expect(report.summary).toMatchObject({ persons: 2, missouriResidents: 1 });
    const root = `postgres://${server.host}:${server.port}`;
    expect(report.scan.targets).toEqual([`${root}/clinic`]);
    const [store] = report.stores;
    expect(store).toMatchObject({
      uri: `${root}/clinic/public/numbers`,
      kind: 'postgres-table',
      verdict: 'exposed',
      access: { principals: ['reader', 'postgres (superuser)'] },
    });
    expect(store.findings[0].places[0]).toMatchObject({ pairing: 'joined', column: 'ssn', row: 1 });
    expect(everything(ran)).not.toContain(password);
  });

  it('says in words what was found and what could not be read', async () => {
    const ran = await runShowme(['scan', server.uri('clinic', 'reader')], { dataDir });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('public/numbers');
    expect(ran.stdout).toContain('GRANT SELECT ON public.shut');
    expect(everything(ran)).not.toContain(password);
  });

  it('never shows a password, wrong or right, wherever it came from', async () => {
    const { host, port } = server;
    for (const uri of [
      `postgres://postgres:open-sesame@${host}:${port}/clinic`,
      `postgres://${host}:${port}/clinic?user=postgres&password=open-sesame`,
      `postgres://postgres:open-sesame@${host}:${port}/nothing`,
      `postgres://postgres:open-sesame@no-such-host.invalid/clinic`,
      `postgres://postgres:open-sesame@${host}:${port}/clinic?sslmode=verify-full`,
      `postgres://postgres:open#sesame@${host}:${port}/clinic`,
    ]) {
      const ran = await runShowme(['scan', uri, '-v'], { dataDir });
      expect([2, 3]).toContain(ran.code);
      expect(everything(ran)).not.toContain('sesame');
      const looked = await runShowme(['doctor', uri], { dataDir });
      expect(looked.code).toBe(2);
      expect(everything(looked)).not.toContain('sesame');
    }
  });

  it('takes the login from a file that the configuration names, or from the environment', async () => {
    const { host, port } = server;
    const config = join(dataDir, 'config.yaml');
    writeFileSync(join(dataDir, 'clinic.password'), `${password}\n`);
    chmodSync(join(dataDir, 'clinic.password'), 0o600);
    writeFileSync(
      config,
      `databases:\n  - address: postgres://${host}:${port}/clinic\n    user: reader\n    passwordFile: clinic.password\n`,
    );
    const address = `postgres://${host}:${port}/clinic/public/numbers`;
    const ran = await runShowme(['scan', address, '--config', config, '-q'], { dataDir });
    expect(ran.code).toBe(1);
    expect(ran.stdout + ran.stderr).not.toContain(password);
    const env = { PGUSER: 'reader', PGPASSWORD: password };
    expect((await runShowme(['scan', address, '-q'], { dataDir, env })).code).toBe(1);
    expect((await runShowme(['scan', address, '-q'], { dataDir })).code).toBe(3);
    writeFileSync(
      config,
      `databases:\n  - address: postgres://${host}:${port}\n    user: reader\n    passwordFile: none\n`,
    );
    const refused = await runShowme(['scan', address, '--config', config], { dataDir });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('password file of a database cannot be read');
  });

  it('doctor says whether the login may only read, and what it cannot see', async () => {
    const good = await runShowme(['doctor', server.uri('clinic', 'reader')], { dataDir });
    expect(good.stdout).toContain('the login may only read');
    expect(good.stdout).toContain('cannot see public.shut: GRANT SELECT ON public.shut TO reader');
    expect(good.code).toBe(0);
    const bad = await runShowme(['doctor', server.uri('clinic')], { dataDir });
    expect(bad.stdout).toContain('postgres is a superuser');
    expect(everything(bad)).not.toContain(password);
  });

  it('a sample says what it proves, and leaves the scan incomplete', async () => {
    await server.run(
      'clinic',
      "CREATE TABLE dull AS SELECT i, 'x' AS a FROM generate_series(1, 5000) i",
      'ANALYZE dull',
    );
    const uri = `${server.uri('clinic')}/public/dull`;
    const ran = await runShowme(['scan', uri, '--sample', '1000', '-f', 'json'], { dataDir });
    expect(ran.code).toBe(3);
    expect(JSON.parse(ran.stdout).notExamined[0]).toMatchObject({
      reason: 'sampled',
      detail: expect.stringContaining('with 95 % confidence'),
    });
    await server.run('clinic', 'DROP TABLE dull');
  });
});
