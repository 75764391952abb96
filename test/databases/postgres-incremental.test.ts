// The second scan of a PostgreSQL database reads the tables that were written to, as its own statistics tell.
import Database from 'better-sqlite3';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDataDir } from '../cli/run-showme.ts';
import { scanAsData, type Scanned } from '../cli/scanned.ts';
import { startPostgres, whyNoPostgres, type PostgresServer } from './postgres-server.ts';

const missing = whyNoPostgres();

describe.skipIf(missing !== null)(`tables of a server (${missing ?? 'PostgreSQL'})`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    await server.run('postgres', 'create database clinic');
    await server.run(
      'clinic',
      'create table staff (first_name text, last_name text, ssn text)',
      `insert into staff values ('Mary', 'Sample', '486-12-3456')`,
      'create table patient (first_name text, last_name text, ssn text)',
      `insert into patient values ('John', 'Sample', '487-14-9876')`,
      'vacuum analyze',
    );
  });
  afterAll(() => server.stop());

  it('are carried over unless somebody wrote to them or may read them now', async () => {
    const dataDir = freshDataDir();
    const scan = (): Promise<Scanned> => scanAsData([server.uri('clinic')], { dataDir });
    const first = await scan();
    expect(tablesOf(first)).toEqual({ patient: false, staff: false });
    const inventory = join(dataDir, 'inventory.db');
    // Whatever is read again loses this mark.
    const mark = (): void => {
      const db = new Database(inventory);
      db.exec(`update finding set because = '["as it was"]'`);
      db.close();
    };
    mark();
    const second = await scan();
    expect(tablesOf(second)).toEqual({ patient: true, staff: true });
    expect(second.stores.map(({ id }) => id)).toEqual(first.stores.map(({ id }) => id));

    await server.run('clinic', `update patient set ssn = '488-16-1234'`);
    await statistics();
    expect(tablesOf(await scan())).toEqual({ patient: false, staff: true });

    mark();
    await server.run('clinic', 'create role guest login', 'grant select on staff to guest');
    const opened = await scan();
    expect(tablesOf(opened)).toEqual({ patient: true, staff: false });
    expect(tablesOf(await scanAsData([server.uri('clinic'), '--full'], { dataDir }))).toEqual({
      patient: false,
      staff: false,
    });
  }, 300_000);
});

/** Whether each table was carried over. */
function tablesOf({ stores }: Scanned): Record<string, boolean> {
  return Object.fromEntries(
    stores
      .map(({ uri, findings }): [string, boolean] => [
        uri.split('/').at(-1) ?? '',
        findings[0]?.because.includes('as it was') === true,
      ])
      .toSorted(([a], [b]) => a.localeCompare(b)),
  );
}

/** The server gathers its statistics about once a second. */
const statistics = (): Promise<void> => new Promise((done) => setTimeout(done, 1500));
