// Columns of bare nine-digit numbers, judged over all their values.
import { describe, expect, test } from 'vitest';
import {
  countLongNumber,
  countNineDigits,
  judgeLongNumbers,
  judgeNineDigits,
  judgeOtherwiseNamed,
  newNineDigitStats,
} from '../../src/detect/judge-column.ts';

/** Small linear congruential generator: the same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

function judge(values: readonly string[], isRouting: (value: string) => boolean = () => false) {
  const stats = newNineDigitStats();
  for (const value of values) countNineDigits(stats, value, isRouting);
  return judgeNineDigits(stats);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const random = numbers(7);
const issued = Array.from(
  { length: 400 },
  () =>
    pad(1 + Math.floor(random() * 700), 3).replace('666', '665') +
    pad(1 + Math.floor(random() * 99), 2) +
    pad(1 + Math.floor(random() * 9999), 4),
);
const uniform = Array.from({ length: 400 }, () => pad(Math.floor(random() * 1e9), 9));

describe('nine digits without a name for the column', () => {
  test('issued numbers stand', () => {
    expect(judge(issued).keep).toBe(true);
  });

  test('random numbers do not: one in nine could never have been issued', () => {
    expect(judge(uniform)).toMatchObject({ keep: false });
  });

  test('a sequence does not', () => {
    expect(judge(Array.from({ length: 400 }, (_, i) => String(123_000_000 + i * 7)))).toMatchObject(
      { keep: false },
    );
  });

  test('codes that repeat do not', () => {
    expect(judge(Array.from({ length: 400 }, (_, i) => issued[i % 5] as string))).toMatchObject({
      keep: false,
    });
  });

  test('routing numbers do not', () => {
    expect(judge(issued, () => true)).toMatchObject({ keep: false });
  });

  test('a list sorted by its numbers stands, a shuffled sequence does not', () => {
    expect(judge(issued.toSorted()).keep).toBe(true);
    const sequence = Array.from({ length: 60 }, (_, i) =>
      String(487_120_001 + ((i * 37) % 60) * 3),
    );
    expect(judge(sequence)).toMatchObject({ keep: false });
  });

  test('a handful in several areas of Missouri stands, in one area it does not', () => {
    expect(judge(['488201181', '495112287', '499016617', '487332211']).keep).toBe(true);
    expect(judge(['488201181', '488112287', '488016617', '488332211']).keep).toBe(false);
  });

  test('taxpayer numbers of people without an SSN do not spoil the column', () => {
    expect(judge([...issued.slice(0, 60), '912701234', '930881177']).keep).toBe(true);
  });

  test('under a name of its own only what is spread as SSNs alone are stands', () => {
    const judgeNamed = (values: readonly string[]) => {
      const stats = newNineDigitStats();
      for (const value of values) countNineDigits(stats, value, () => false);
      return judgeOtherwiseNamed(stats).keep;
    };
    expect(judgeNamed(issued)).toBe(true);
    expect(judgeNamed(issued.filter((value) => value > '1'))).toBe(false);
    expect(judgeNamed(issued.slice(0, 7))).toBe(false);
  });

  test('a handful is too few to judge by', () => {
    expect(judge(issued.slice(0, 5))).toMatchObject({ keep: false });
  });
});

describe('long numbers without a name for the column', () => {
  test('few that pass the check digit among many are chance; a column of cards stands', () => {
    const chance = { long: 0, cards: 0 };
    for (let i = 0; i < 100; i++)
      countLongNumber(chance, pad(4_000_000_000_000 + i, 16), i % 40 === 0);
    expect(judgeLongNumbers(chance).keep).toBe(false);
    const cards = { long: 0, cards: 0 };
    for (let i = 0; i < 100; i++) countLongNumber(cards, pad(4_000_000_000_000 + i, 16), true);
    expect(judgeLongNumbers(cards).keep).toBe(true);
  });
});
