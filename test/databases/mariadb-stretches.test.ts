// A table of MariaDB read stretch by stretch gives what it gives when it is read as one; its marks are round numbers.
import * as fc from '../properties.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mysqlEngine } from '../../src/databases/mysql.ts';
import { roundMarks, roundMiddle } from '../../src/databases/round-marks.ts';
import { crawl, crawlStretches } from './crawl.ts';
import { startMariadb, whyNoMariadb, type MariadbServer } from './mariadb-server.ts';
import { peopleSql } from './people-sql.ts';

const missing = whyNoMariadb();
const context = { passwords: [], maxBytesInMemory: 1e8, patienceMs: 5000 };

describe('round marks', () => {
  const key = fc.bigInt({ min: -(2n ** 40n), max: 2n ** 63n - 1n });

  it('lie between the keys, in order, and tell of none', async () => {
    await fc.assert(
      fc.asyncProperty(key, fc.bigInt({ min: 1n, max: 2n ** 40n }), async (from, width) => {
        const to = from + width;
        // As if the keys were spread evenly, ten thousand of them.
        const marks = await roundMarks({ from, to }, 1000, async (piece) =>
          Number(((piece.to - piece.from) * 10_000n) / width),
        );
        expect(marks).toEqual(marks.toSorted((a, b) => Number(a - b)));
        for (const mark of marks) {
          expect(mark > from && mark < to).toBe(true);
          expect(mark % 10_000n === 0n || mark < 100_000n).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are none where all keys are close together and large', () => {
    expect(roundMiddle({ from: 486_123_401n, to: 486_123_999n })).toBe(null);
    expect(roundMiddle({ from: 486_100_000n, to: 486_200_000n })).toBe(486_150_000n);
    expect(roundMiddle({ from: 1n, to: 12_001n })).toBe(6000n);
  });
});

describe.skipIf(missing !== null)(`stretches of a table (${missing ?? 'MariaDB'})`, () => {
  let server: MariadbServer;
  beforeAll(async () => {
    server = await startMariadb();
    await server.run('', 'create database big');
  }, 120_000);
  afterAll(() => server?.stop());

  it('equal the whole: people, findings, places, reasons, order', async () => {
    await server.run('big', ...peopleSql('member', 4000), 'analyze table member');
    const target = { kind: 'uri', uri: new URL(server.uri('big')) } as const;
    const session = await mysqlEngine.open(target, context);
    let marks: readonly string[] = [];
    for await (const one of session.holdings())
      if (one.kind === 'table')
        marks = (await session.divide?.(one, { rows: 1000, bytes: 1e12 })) ?? [];
    await session.close();
    expect(marks.length).toBeGreaterThan(2);
    for (const mark of marks) expect(Number(mark) % 100).toBe(0);
    const { joined } = await crawlStretches(mysqlEngine, target, { table: 'big/member', marks });
    const asOne = (await crawl(mysqlEngine, target)).at('big/member');
    expect(asOne.persons).toBeGreaterThan(1000);
    expect(joined).toEqual({ outcome: 'result', result: asOne });
  }, 120_000);
});
