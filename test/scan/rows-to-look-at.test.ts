// Rows that are passed over must change nothing: neither what is found, nor whose name a row takes from the one above.
import { describe, expect, it } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { openTable } from '../../src/detect/detect-table.ts';
import { openQuietRows, type QuietRows } from '../../src/scan/quiet-rows.ts';
import { packRows, inUtf8, rawRow } from '../../src/databases/packed-rows.ts';
import { eachRow } from '../../src/scan/rows-to-look-at.ts';
import type { TableSegment } from '../../src/model/segment.ts';

const rows = [['Ann'], ['TOTAL 3'], ['Bob'], ['!'], ['Cid'], ['Dan'], ['grand total'], ['?']];
const segment: TableSegment = {
  kind: 'table',
  table: '',
  columns: [{ name: 'a' }],
  rows,
  firstRow: 1,
  at: {},
};

describe('rows of a batch', () => {
  const seen = (isQuiet: ((cells: readonly string[]) => boolean) | null): string[] => {
    const order: string[] = [];
    eachRow(segment, {
      quiet: isQuiet && { ofCells: isQuiet, ofPacked: () => false },
      look: ([cell = '']) => void order.push(cell),
      above: ([cell = '']) => void order.push(`above ${cell}`),
    });
    return order;
  };

  it('are all looked at where none is known to be quiet', () => {
    expect(seen(null)).toEqual(rows.flat());
  });

  it('are looked at behind the row above them, which is no total', () => {
    expect(seen(([cell = '']) => !/[!?]/.test(cell))).toEqual(['above Bob', '!', 'above Dan', '?']);
    expect(seen(() => true)).toEqual(['above ?']);
  });
});

describe('a table of people', () => {
  const names = ['id', 'first_name', 'last_name', 'ssn', 'note', 'visits'];
  const sample = Array.from({ length: 20 }, (_, i) => [
    String(i),
    'Ann',
    'Sample',
    `487-2${i % 10}-10${10 + i}`,
    `called ${'again and '.repeat(1 + (i % 4))}asked for a later day with her daughter`,
    String(i * 3),
  ]);
  const columns = names.map((name) => ({ name }));
  const open = (looked: readonly number[] = []): QuietRows => {
    const detection = openTable(columns, sample, { name: '', hasPeople: true, detectors });
    return openQuietRows({
      columns,
      detection,
      detectors,
      looked,
      readsTexts: false,
      leaning: [2, 1],
    })!;
  };
  const plain = ['21', 'Ann', 'Sample', '', 'prefers mornings', '7'];
  const isQuiet = (row: readonly string[], looked: readonly number[] = []): boolean => {
    const quiet = open(looked);
    const packer = packRows(names.length, 1, inUtf8);
    packer.add(rawRow(row));
    const asCells = quiet.ofCells(row);
    expect(quiet.ofPacked(packer.take(), 0)).toBe(asCells);
    return asCells;
  };
  const withCell = (column: number, cell: string): readonly string[] => plain.with(column, cell);

  it('is passed over where rows hold no value of a kind that is looked for', () => {
    expect(isQuiet(plain)).toBe(true);
    expect(isQuiet(withCell(4, ''))).toBe(true);
  });

  it.each([
    ['a value under the name of its kind', withCell(3, '487-24-1033')],
    ['a number among words', withCell(4, 'SSN 488-33-4843 on file')],
    [
      'a fact in words',
      withCell(4, 'The patient has asthma and uses an inhaler every morning before school.'),
    ],
    ['a value under a name that tells nothing', withCell(5, '4539 1488 0343 6467')],
    ['a record in a cell', withCell(5, '{"ssn": "487241033", "name": "Bo"}')],
    ['a message of an interface', withCell(5, 'PID|1||482913^^^MR||SAMPLE^ANN')],
    ['what is not ASCII', withCell(1, 'José')],
    ['a name that is left to the row above', withCell(2, '')],
  ])('is looked at for %s', (_, row) => {
    expect(isQuiet(row)).toBe(false);
  });

  it('is looked at in columns that mean something together', () => {
    expect(isQuiet(plain, [5])).toBe(false);
  });
});
