// A seeded clinic in a real PostgreSQL server: everything that a scan finds in it, and nothing else.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { postgresEngine } from '../../src/databases/postgres.ts';
import { expected, makeClinic, outcome, type ClinicTable } from './clinic.ts';
import { crawl, type Crawled } from './crawl.ts';
import { startPostgres, whyNoPostgres, type PostgresServer } from './postgres-server.ts';

const reason = whyNoPostgres();
const types: Readonly<Record<string, string>> = {
  text: 'text',
  int: 'integer',
  json: 'jsonb',
  bytes: 'bytea',
  date: 'date',
};

async function fill(server: PostgresServer, tables: readonly ClinicTable[]): Promise<void> {
  const client = await server.client('clinic');
  for (const { name, columns, rows } of tables) {
    const declared = Object.entries(columns).map(([column, kind]) => {
      const [type = '', key, other] = kind.split(' ');
      const suffix = key === 'key' ? ' PRIMARY KEY' : key === '>' ? ` REFERENCES ${other}` : '';
      return `"${column}" ${types[type]}${suffix}`;
    });
    await client.query(`CREATE TABLE ${name} (${declared.join(', ')})`);
    const places = Object.keys(columns).map((_, i) => `$${i + 1}`);
    for (const row of rows)
      await client.query(`INSERT INTO ${name} VALUES (${places.join(', ')})`, [...row]);
  }
  await client.end();
}

describe.skipIf(reason !== null)(`the clinic in PostgreSQL ${reason ?? ''}`, () => {
  let server: PostgresServer;
  let crawled: Crawled;

  beforeAll(async () => {
    server = await startPostgres();
    await server.run('postgres', 'CREATE DATABASE clinic');
    const { tables } = await makeClinic();
    await fill(server, tables);
    crawled = await crawl(postgresEngine, { kind: 'uri', uri: new URL(server.uri('clinic')) });
  });
  afterAll(() => server?.stop());

  test('every table is a store, each with exactly what it holds', () => {
    const found = Object.fromEntries(
      [...crawled.stores]
        .filter(([name]) => name !== '')
        .map(([name, store]) => [name.replace('clinic/public/', ''), outcome(store)]),
    );
    expect(found).toEqual(expected);
  });
});
