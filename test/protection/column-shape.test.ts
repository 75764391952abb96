// Columns of Social Security numbers as a whole: what is only moved about, what looks like tokens, and what is simply them.
import { describe, expect, it } from 'vitest';
import { judgeCardColumn, judgeSsnColumn } from '../../src/protection/column-shape.ts';
import { isFixedXor, undoByteXor } from '../../src/protection/xor-text.ts';
import { passesLuhn } from '../../detectors/checks/luhn.ts';

/** A small generator, so that every run sees the same numbers. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Numbers as people of Missouri have them: most from its own areas. */
function issued(count: number, seed = 1): string[] {
  const next = random(seed);
  return Array.from({ length: count }, () => {
    const area = next() < 0.6 ? 486 + Math.floor(next() * 15) : 1 + Math.floor(next() * 664);
    return `${pad(area, 3)}${pad(1 + Math.floor(next() * 98), 2)}${pad(1 + Math.floor(next() * 9998), 4)}`;
  });
}

function tokens(count: number, seed = 2): string[] {
  const next = random(seed);
  return Array.from({ length: count }, () =>
    Array.from({ length: 9 }, () => Math.floor(next() * 10)).join(''),
  );
}

const dashed = (digits: string): string =>
  `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;

describe('issued numbers', () => {
  it.each([1, 2, 3, 4, 5])('are taken for what they are, seed %i', (seed) => {
    expect(judgeSsnColumn(issued(300, seed))).toBeNull();
    expect(judgeSsnColumn(issued(300, seed).map(dashed))).toBeNull();
  });

  it('are so with a few that were mistyped, and with taxpayer numbers among them', () => {
    const some = issued(300);
    expect(
      judgeSsnColumn([...some, '000123456', '666123456', '912701234', '987801234']),
    ).toBeNull();
  });

  it('of randomised areas are so too', () => {
    const next = random(9);
    const spread = Array.from(
      { length: 400 },
      () => `${pad(1 + Math.floor(next() * 664), 3)}${pad(1 + Math.floor(next() * 98), 2)}4417`,
    );
    expect(judgeSsnColumn(spread)).toBeNull();
  });
});

describe('what is only moved about', () => {
  const decodings: readonly (readonly [string, (digits: string) => string])[] = [
    ['written backwards', (digits) => Array.from(digits).toReversed().join('')],
    ['moved on by 5', (digits) => digits.replace(/\d/g, (d) => String((Number(d) + 5) % 10))],
    ['moved on by 3', (digits) => digits.replace(/\d/g, (d) => String((Number(d) + 3) % 10))],
    ['taken from nine', (digits) => digits.replace(/\d/g, (d) => String(9 - Number(d)))],
  ];
  it.each(decodings)('is put right: %s', (words, encode) => {
    const numbers = issued(200);
    const shape = judgeSsnColumn(numbers.map(encode));
    expect(shape).toMatchObject({ kind: 'decoded' });
    expect(shape?.because).toContain(words);
    expect(numbers.map(encode).map((digits) => shape?.decode?.(digits))).toEqual(numbers);
  });

  it('is put right where the last four digits beside it give the constant away', () => {
    const numbers = issued(12);
    const moved = numbers.map((digits) => pad(Number(digits) + 77, 9));
    const shape = judgeSsnColumn(
      moved,
      numbers.map((digits) => digits.slice(5)),
    );
    expect(shape?.because).toContain('77 was only added to it');
    expect(moved.map((digits) => shape?.decode?.(digits))).toEqual(numbers);
  });

  it('is told where a constant moved a whole state to where nothing was issued', () => {
    const moved = issued(200).map((digits) => pad((Number(digits) + 450_000_000) % 1e9, 9));
    expect(judgeSsnColumn(moved)).toMatchObject({ kind: 'scrambled' });
  });

  it('is not seen in last four digits that simply are those', () => {
    const numbers = issued(12);
    expect(
      judgeSsnColumn(
        numbers,
        numbers.map((digits) => digits.slice(5)),
      ),
    ).toBeNull();
  });
});

describe('tokens that keep the format', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are suspected, seed %i', (seed) => {
    expect(judgeSsnColumn(tokens(200, seed))).toMatchObject({ kind: 'tokens' });
  });

  it('are not suspected of too few', () => {
    expect(judgeSsnColumn(tokens(60))).toBeNull();
  });

  it('of cards are told by the check digit', () => {
    const next = random(3);
    const sixteen = Array.from(
      { length: 80 },
      () => `4${Array.from({ length: 15 }, () => Math.floor(next() * 10)).join('')}`,
    );
    expect(judgeCardColumn(sixteen, passesLuhn)).toMatchObject({ kind: 'tokens' });
    const cards = sixteen.map((digits) =>
      Array.from({ length: 10 }, (_, last) => `${digits.slice(0, 15)}${last}`).find(passesLuhn),
    );
    expect(judgeCardColumn(cards as string[], passesLuhn)).toBeNull();
  });
});

describe('exclusive or', () => {
  const xor = (text: string, key: readonly number[]): Buffer =>
    Buffer.from(Buffer.from(text).map((byte, i) => byte ^ (key[i % key.length] ?? 0)));

  it('with one byte is undone, in hex and in base64', () => {
    for (const encoding of ['hex', 'base64'] as const)
      expect(undoByteXor(xor('489-31-7726', [0x5a]).toString(encoding))).toBe('489-31-7726');
  });

  it('with a longer key shows where every row has the same one', () => {
    const key = [0x11, 0xa7, 0x3c, 0x90, 0x05];
    const rows = issued(60).map((digits) => xor(dashed(digits), key).toString('hex'));
    expect(isFixedXor(rows)).toBe(true);
    expect(rows.map(undoByteXor)).toEqual(rows.map(() => null));
  });

  it('is not seen in ciphertext or hashes', () => {
    const next = random(5);
    const bytes = (): string =>
      Buffer.from(Array.from({ length: 11 }, () => Math.floor(next() * 256))).toString('hex');
    const rows = Array.from({ length: 60 }, bytes);
    expect(isFixedXor(rows)).toBe(false);
    expect(rows.map(undoByteXor)).toEqual(rows.map(() => null));
  });
});
