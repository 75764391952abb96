// A PostgreSQL table read stretch by stretch gives what it gives when it is read as one, whatever lies in it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresEngine } from '../../src/databases/postgres.ts';
import { crawl, crawlStretches, type Stretched } from './crawl.ts';
import { peopleSql } from './people-sql.ts';
import { startPostgres, whyNoPostgres, type PostgresServer } from './postgres-server.ts';

const missing = whyNoPostgres();
const context = { passwords: [], maxBytesInMemory: 1e8, patienceMs: 5000 };

describe.skipIf(missing !== null)(`stretches of a table (${missing ?? 'PostgreSQL'})`, () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
    await server.run('postgres', 'create database big');
  }, 120_000);
  afterAll(() => server.stop());

  const target = (): { readonly kind: 'uri'; readonly uri: URL } => ({
    kind: 'uri',
    uri: new URL(server.uri('big')),
  });
  const marksOf = async (name: string, rows: number): Promise<readonly string[]> => {
    const session = await postgresEngine.open(target(), context);
    try {
      for await (const one of session.holdings())
        if (one.kind === 'table' && one.name === `big/public/${name}`)
          return (await session.divide?.(one, { rows, bytes: 1e12 })) ?? [];
      throw new Error(`no table ${name}`);
    } finally {
      await session.close();
    }
  };
  const stretched = async (name: string, marks: readonly string[]): Promise<Stretched> =>
    crawlStretches(postgresEngine, target(), { table: `big/public/${name}`, marks });
  const whole = async (name: string) =>
    (await crawl(postgresEngine, target())).at(`big/public/${name}`);

  it('equal the whole: people, findings, places, reasons, order', async () => {
    await server.run('big', ...peopleSql('member', 5000), 'vacuum analyze');
    const marks = await marksOf('member', 1000);
    expect(marks).toHaveLength(4);
    const { joined, sealed } = await stretched('member', marks);
    const asOne = await whole('member');
    expect(asOne.persons).toBeGreaterThan(1000);
    expect(asOne.findings.length).toBeGreaterThan(3);
    expect(joined).toEqual({ outcome: 'result', result: asOne });
    // Nobody reads in it without the keys.
    expect(Buffer.concat(sealed).includes('covered')).toBe(false);
  }, 120_000);
});
