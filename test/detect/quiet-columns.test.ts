// Cells that need not be looked at: none of them may be one in which anything is found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { openTable } from '../../src/detect/detect-table.ts';
import { isQuiet, quietColumns } from '../../src/detect/quiet-columns.ts';
import { couldMatchIn, couldMatchWhole } from '../../src/detect/scan/could-match.ts';

const names = [
  'first_name',
  'last_name',
  'dob',
  'chart_no',
  'order_id',
  'ref',
  'phone',
  'note',
  '',
];
const sample = Array.from({ length: 30 }, (_, i) => [
  ['Judy', 'Carl', 'Mona'][i % 3] as string,
  ['Harris', 'Bishop', 'Eastman'][i % 3] as string,
  `19${40 + i}-03-07`,
  String(1_700_017 + i * 17),
  String(80_000_000 + i * 31),
  `K-${i}`,
  '573-555-0142',
  'prefers mornings',
  String(2_000_000_000 + i * 7),
]);

function quietIn(column: number): (cell: string) => boolean {
  const columns = names.map((name) => ({ name }));
  const detection = openTable(columns, sample, { name: 'register', hasPeople: true, detectors });
  const tests = quietColumns(columns, detection, { looked: new Set(), detectors });
  return (text) => {
    const digits = text.replace(/\D/g, '').length;
    return isQuiet(tests[column]!, { bytes: Buffer.from(text), from: 0, to: text.length, digits });
  };
}

/** A table of its own for each cell: nothing is known from cells before. */
function isFound(column: number, cell: string): boolean {
  const columns = names.map((name) => ({ name }));
  const detection = openTable(columns, sample, { name: 'register', hasPeople: true, detectors });
  const before = JSON.stringify(detection.counts[column]?.longs);
  const row = names.map((_, i) => (i === column ? cell : ''));
  return (
    detection.detectRow(row, {}).length > 0 ||
    JSON.stringify(detection.counts[column]?.longs) !== before
  );
}

const numbers = fc.bigInt({ min: 1n, max: 99_999_999_999_999_999_999n }).map(String);
const written = fc.stringMatching(/^[0-9]{1,4}([-/. ][0-9]{2,4}){1,3}$/);
const mixed = fc.stringMatching(/^[A-Z*#x]{0,4}[-: ]?[0-9]{3,12}[A-Z]{0,2}$/);
const coded = fc.constantFrom(
  'CVV2 327',
  'cvv2: 123',
  'cid 4021',
  '4539-1488-0343-6467',
  '1EG4TE5MK73',
  '+1 573-555-0142',
  '486-12-3456',
  '486123456',
);

describe('cells that surely hold nothing', () => {
  it.each(names.map((name, column) => [name, column] as const))(
    'are none in which anything is found, under %j',
    (_, column) => {
      const isQuietHere = quietIn(column);
      fc.assert(
        fc.property(fc.oneof(numbers, written, mixed, coded), (cell) => {
          fc.pre(isQuietHere(cell));
          expect(isFound(column, cell)).toBe(false);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('are the numbers of charts, and dates', () => {
    expect(quietIn(3)('1700017')).toBe(true);
    expect(quietIn(2)('1961-08-22')).toBe(true);
    expect(quietIn(6)('(347) 320-3986')).toBe(true);
  });

  it('are no Social Security numbers, cards or codes, wherever they stand', () => {
    for (const column of [3, 4, 5])
      for (const cell of ['486-12-3456', '4539 1488 0343 6467', 'CVV2 327'])
        if (isFound(column, cell)) expect(quietIn(column)(cell)).toBe(false);
    expect(quietIn(5)('CVV2 327')).toBe(false);
  });
});

describe('a pattern over digits that are not known', () => {
  const patterns = detectors.flatMap(({ shapes }) => shapes.map(({ regex }) => regex));

  it('could match wherever it matches with some digits', () => {
    const lead = fc.constantFrom('', 'chart_no: ', 'Account number: ', 'MRN ', 'A');
    fc.assert(
      fc.property(lead, fc.oneof(numbers, written), (before, value) => {
        const text = before + value;
        const open = { text: before + value.replace(/\d/g, '0'), from: before.length };
        for (const regex of patterns) {
          const { source, flags } = regex;
          const plain = flags.replace(/[gy]/g, '');
          if (new RegExp(source, plain).test(text))
            expect([source, couldMatchIn(regex, open)]).toEqual([source, true]);
          if (new RegExp(`^(?:${source})$`, plain).test(text))
            expect([source, couldMatchWhole(regex, open)]).toEqual([source, true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('could not match where words or digits are missing', () => {
    const open = { text: 'chart_no: 0000000', from: 10 };
    expect(couldMatchIn(/\d{9}/, open)).toBe(false);
    expect(couldMatchIn(/\bpaid\b (?:[A-Z][\p{L}]{0,9} )?to \d{6,17}/iu, open)).toBe(false);
    expect(couldMatchIn(/paid to \d{6,17}/, open)).toBe(false);
    expect(couldMatchIn(/no: 7\d{6}/, open)).toBe(true);
    expect(couldMatchWhole(/\d{7}/, { text: '0000000', from: 0 })).toBe(true);
    expect(couldMatchWhole(/\d{5}/, { text: '0000000', from: 0 })).toBe(false);
    expect(couldMatchWhole(/(?:\d{3})+\d/, { text: '0000000', from: 0 })).toBe(true);
    expect(couldMatchWhole(/(?:\d{3})+/, { text: '0000000', from: 0 })).toBe(false);
  });
});
