// Stretches of a table, wherever it is cut, join to what the table gives as one; what cannot be told by stretches is read as one.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import type { DatabaseEngine, Span, TableRef } from '../../src/databases/database.ts';
import type { TableSegment } from '../../src/model/segment.ts';
import { openSpanJoin } from '../../src/scan/join-spans.ts';
import { openSpan, sealSpan } from '../../src/scan/span-facts.ts';
import { missouri } from '../../src/law/missouri/index.ts';
import { makePrinter } from '../../src/detect/mask.ts';
import { crawl, crawlStretches } from '../databases/crawl.ts';

type Rows = readonly (readonly string[])[];

const target = { kind: 'uri', uri: new URL('rows://host/db') } as const;
const batchRows = 20;

/** An engine whose only table holds these rows; its marks are numbers of rows. */
function engineOf(columns: readonly string[], rows: Rows): DatabaseEngine {
  const table: TableRef = { kind: 'table', name: 'people', columns, access: { principals: [] } };
  const segment = (from: number, to: number, firstRow: number): TableSegment => ({
    kind: 'table',
    table: 'people',
    columns: columns.map((name) => ({ name })),
    rows: rows.slice(from, to),
    firstRow,
    at: {},
    alone: true,
  });
  function* read({ from = '0', to = String(rows.length) }: Span): Generator<TableSegment> {
    for (let at = Number(from); at < Number(to); at += batchRows)
      yield segment(at, Math.min(at + batchRows, Number(to)), at - Number(from) + 1);
  }
  return {
    id: 'rows',
    title: 'Rows',
    schemes: ['rows'],
    recognises: () => false,
    open: async () => ({
      facts: async () => [],
      standing: async () => ({ server: '', isReadOnly: true, notes: [], hidden: [] }),
      async *holdings() {
        yield table;
      },
      async *rows(_table, { within }) {
        if (within) yield { ...segment(0, batchRows, 1), apart: 'first' };
        const from = Number(within?.from ?? 0);
        if (from > 0) yield { ...segment(Math.max(0, from - 10), from, 1), apart: 'before' };
        yield* read(within ?? {});
      },
      peek: async () => rows.slice(0, 10),
      overlap: async () => null,
      close: async () => undefined,
    }),
  };
}

const joinedAt = async (columns: readonly string[], rows: Rows, cuts: readonly number[]) => {
  const marks = [...new Set(cuts.map((cut) => 1 + (cut % (rows.length - 1))))]
    .toSorted((a, b) => a - b)
    .map(String);
  const engine = engineOf(columns, rows);
  const { joined } = await crawlStretches(engine, target, { table: 'people', marks });
  return { joined, asOne: (await crawl(engine, target)).at('people') };
};

describe('stretches', () => {
  // Few names and numbers, so that records contradict and complete each other in every way.
  const name = fc.constantFrom(
    'Mary Sample',
    'M. Sample',
    'John Sample',
    'Ruth Mason',
    'Ruth Ann Mason',
  );
  const maybe = (...values: string[]) => fc.constantFrom('', '', ...values);
  const serial = fc.integer({ min: 1000, max: 9998 });
  const row = fc
    .tuple(
      name,
      maybe('1950-02-03', '1961-11-30', '1984-07-09'),
      maybe('486-12-3456', '487-14-9876', '500-23-4567'),
      fc.constantFrom('MO', 'KS'),
      fc.tuple(fc.constantFrom(486, 491, 497, 500, 333), fc.integer({ min: 10, max: 98 }), serial),
      maybe('4111 1111 1111 1111', '5500 0000 0000 0004'),
      maybe('type 2 diabetes', 'SSN 489-31-7788 of Ruth Mason'),
    )
    .map(([who, born, ssn, state, bare, card, note]) => [
      who,
      born,
      ssn,
      state,
      bare.join(''),
      card,
      note,
    ]);
  const columns = ['patient_name', 'dob', 'ssn', 'state', 'reference', 'number', 'diagnosis'];

  it('join to the whole wherever they are cut: people, findings, places, reasons, order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 25, maxLength: 90 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 6 }),
        async (rows, cuts) => {
          const { joined, asOne } = await joinedAt(columns, rows, cuts);
          expect(joined).toEqual({ outcome: 'result', result: asOne });
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('take the family name of a row from the one above it, also where that is another stretch', async () => {
    const family = (n: number): Rows => [
      [`${n}`, 'Mary', `Sample${'abcdefgh'[n % 8]}`, 'self', `486-1${n % 10}-34${10 + n}`],
      [`${n}`, 'John', '', 'spouse', `487-1${n % 10}-34${10 + n}`],
    ];
    const rows = Array.from({ length: 30 }, (_, n) => family(n)).flat();
    const named = ['household_id', 'first_name', 'last_name', 'relationship', 'ssn'];
    const { joined, asOne } = await joinedAt(named, rows, [24, 40]);
    expect(asOne.persons).toBe(60);
    expect(joined).toEqual({ outcome: 'result', result: asOne });
  });

  it.each([
    ['records', 'its cells hold records', '{"ssn":"486-12-3456","name":"Mary Sample"}'],
    ['changed columns', 'it was written to while its stretches were read', ''],
  ])('with %s are read as one', async (_what, because, said) => {
    const rows = Array.from({ length: 60 }, (_, n) => [`Mary Sample`, `${n}`, n < 50 ? '' : said]);
    if (said === '') {
      const table = 'people';
      const [one, other] = [
        engineOf(['name', 'ssn', 'x'], rows),
        engineOf(['name', 'id', 'x'], rows),
      ];
      const first = await crawlStretches(one, target, { table, marks: ['30'] });
      const second = await crawlStretches(other, target, { table, marks: ['30'] });
      const join = openSpanJoin({
        law: missouri,
        printer: makePrinter(Buffer.alloc(32, 7)),
        maxPlaces: 20,
        ref: { uri: 'rows://host/db/people' },
      });
      const key = '07'.repeat(32);
      join.add(openSpan(first.sealed[0] as Buffer, key));
      join.add(openSpan(second.sealed[1] as Buffer, key));
      expect(join.end()).toEqual({ outcome: 'whole', because });
      return;
    }
    const { joined } = await joinedAt(['name', 'visit', 'said'], rows, [30]);
    expect(joined).toEqual({ outcome: 'whole', because });
  });

  it('that were sealed under other keys are nothing', () => {
    const facts = { outcome: 'carried', sign: 'as it was' } as const;
    const sealed = sealSpan(facts, '07'.repeat(32));
    expect(openSpan(sealed, '07'.repeat(32))).toEqual(facts);
    expect(openSpan(sealed, '08'.repeat(32))).toBe(null);
    expect(openSpan(sealed.subarray(1), '07'.repeat(32))).toBe(null);
    expect(sealed.includes('as it was')).toBe(false);
  });
});
