// What a column of Social Security numbers is as a whole: the numbers themselves, these written backwards or shifted, or tokens. Pure.

/** A column that is not what it looks like, cell by cell. */
export interface ColumnShape {
  /**
   * `decoded`: `decode` gives the number back · `tokens`: spread as tokens that keep the format are, and as issued numbers
   * are not · `scrambled`: one fixed secret was applied to all of them, which whoever knows one of them can undo
   */
  readonly kind: 'decoded' | 'tokens' | 'scrambled';
  readonly because: string;
  readonly decode?: (digits: string) => string;
}

/** Fewer values say too little. */
const fewestToDecode = 50;
const fewestToDoubt = 100;
const fewestToAlign = 8;
const mostlyValid = 0.985;
/** Issued numbers fall below this where people mistype, never further. */
const hardlyValid = 0.96;
/** Share of random nine digits that the Social Security Administration could have issued: 898 × 99 × 9,999 of 10^9. */
const randomShare = 0.8889;

const digitsOf = (cell: string): string =>
  cell.replace(/^(\d{3})[- ]?(\d{2})[- ]?(\d{4})$/, '$1$2$3');

function isIssued(digits: string): boolean {
  const area = Number(digits.slice(0, 3));
  if (area === 0 || area === 666 || area >= 900) return false;
  return digits.slice(3, 5) !== '00' && digits.slice(5) !== '0000';
}

const share = (numbers: readonly string[], test: (digits: string) => boolean): number =>
  numbers.filter(test).length / Math.max(1, numbers.length);

interface Decoding {
  readonly what: string;
  readonly decode: (digits: string) => string;
}

const backwards: Decoding = {
  what: 'it is only written backwards',
  decode: (digits) => Array.from(digits).toReversed().join(''),
};
const shifts: readonly Decoding[] = Array.from({ length: 9 }, (_, i) => ({
  what: `each of its digits is only moved on by ${9 - i}`,
  decode: (digits) => digits.replace(/\d/g, (digit) => String((Number(digit) + i + 1) % 10)),
}));
const shiftedBack: Decoding = {
  what: 'it is only written backwards, and each digit taken from nine',
  decode: (digits) => backwards.decode(digits.replace(/\d/g, (digit) => String(9 - Number(digit)))),
};
const fromNine: Decoding = {
  what: 'each of its digits is only taken from nine',
  decode: (digits) => digits.replace(/\d/g, (digit) => String(9 - Number(digit))),
};

/**
 * @param cells of the column's first rows
 * @param lastFours what stands beside them as the last four digits of the same numbers; '' where nothing does
 */
export function judgeSsnColumn(
  cells: readonly string[],
  lastFours: readonly string[] = [],
): ColumnShape | null {
  const rows = cells.flatMap((cell, i) => {
    const digits = digitsOf(cell.trim());
    return /^\d{9}$/.test(digits) ? [{ digits, lastFour: lastFours[i] ?? '' }] : [];
  });
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (rows.length < filled * 0.9) return null;
  const offset = constantOffset(rows);
  if (offset !== null) return offset;
  const numbers = [...new Set(rows.map(({ digits }) => digits))];
  if (numbers.length < fewestToDecode) return null;
  const asFound = share(numbers, isIssued);
  if (asFound >= hardlyValid) return null;
  const decoding = [backwards, ...shifts, fromNine, shiftedBack].filter(
    ({ decode }) => share(numbers, (digits) => isIssued(decode(digits))) >= mostlyValid,
  );
  return (
    chooseDecoding(numbers, decoding) ?? concentrated(numbers) ?? spreadAtRandom(numbers, asFound)
  );
}

/** Share of numbers in the fifteen areas of Missouri, 1.5 % by chance: the right decoding brings people back home. */
const atHome = 0.2;
const isMissouri = (digits: string): boolean => digits >= '486' && digits < '501';

function chooseDecoding(
  numbers: readonly string[],
  decodings: readonly Decoding[],
): ColumnShape | null {
  const [first, second] = decodings
    .map((one) => ({ ...one, local: share(numbers, (digits) => isMissouri(one.decode(digits))) }))
    .toSorted((a, b) => b.local - a.local);
  if (!first) return null;
  const isClear = first.local >= atHome && first.local >= 1.3 * (second?.local ?? 0);
  if (isClear || second === undefined)
    return {
      kind: 'decoded',
      because: `${first.what}: that is no encryption`,
      decode: first.decode,
    };
  const because =
    'many of its numbers were never issued, and all of them could have been if their digits were moved by a constant: that is no encryption';
  return { kind: 'scrambled', because };
}

interface Row {
  readonly digits: string;
  readonly lastFour: string;
}

/** The same difference to the last four digits in every row. */
function constantOffset(rows: readonly Row[]): ColumnShape | null {
  const known = rows.filter(({ lastFour }) => /^\d{4}$/.test(lastFour));
  if (known.length < fewestToAlign) return null;
  const differences = new Set(
    known.map(
      ({ digits, lastFour }) => (Number(digits.slice(5)) - Number(lastFour) + 10_000) % 10_000,
    ),
  );
  const [difference = 0] = differences;
  if (differences.size !== 1 || difference === 0) return null;
  const offset = difference > 5000 ? difference - 10_000 : difference;
  return {
    kind: 'decoded',
    because: `${Math.abs(offset).toLocaleString('en-US')} was only ${offset > 0 ? 'added to' : 'taken from'} it, as the last four digits in the same row show: that is no encryption`,
    decode: (digits) => String(Number(digits) - offset).padStart(9, '0'),
  };
}

const windowAreas = 15;

/** People of one place have numbers of a few areas: where those were never issued, a constant moved them there. */
function concentrated(numbers: readonly string[]): ColumnShape | null {
  const counts = Array.from({ length: 1000 + windowAreas }, () => 0);
  for (const digits of numbers) {
    const area = Number(digits.slice(0, 3));
    counts[area] = (counts[area] ?? 0) + 1;
  }
  let inWindow = 0;
  for (let area = 0; area < 1000; area += 1) {
    inWindow += counts[area] ?? 0;
    if (area >= windowAreas) inWindow -= counts[area - windowAreas] ?? 0;
    if (area >= 900 && inWindow > numbers.length / 2)
      return {
        kind: 'scrambled',
        because:
          'more than half of its numbers lie in a few areas that were never issued: a constant moved them there, and whoever knows one number can move all of them back',
      };
  }
  return null;
}

/** By the first digit, each of which random numbers have equally often; ten classes, p of 0.001. */
const chiSquareLimit = 27.9;

function spreadAtRandom(numbers: readonly string[], valid: number): ColumnShape | null {
  const { length } = numbers;
  if (length < fewestToDoubt) return null;
  const deviation = Math.sqrt((randomShare * (1 - randomShare)) / length);
  if (Math.abs(valid - randomShare) > 3 * deviation) return null;
  const counts = Array.from(
    { length: 10 },
    (_, first) => numbers.filter((digits) => digits.startsWith(String(first))).length,
  );
  const expected = length / 10;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  if (chiSquare > chiSquareLimit) return null;
  return {
    kind: 'tokens',
    because: `of ${length} numbers in the column ${Math.round(valid * 100)} % could have been issued, as of random digits, and their areas are spread evenly: they may be tokens that keep the format`,
  };
}

/** Cards pass their check digit always, tokens in their format one time in ten. */
export function judgeCardColumn(
  cells: readonly string[],
  passes: (digits: string) => boolean,
): ColumnShape | null {
  const numbers = [...new Set(cells.map((cell) => cell.replaceAll(/[ -]/g, '')))].filter((digits) =>
    /^\d{15,16}$/.test(digits),
  );
  if (numbers.length < fewestToDecode) return null;
  const passing = share(numbers, passes);
  if (passing > 0.25) return null;
  return {
    kind: 'tokens',
    because: `of ${numbers.length} numbers in the column ${Math.round(passing * 100)} % pass the check digit of cards, as of random digits: they may be tokens that keep the format`,
  };
}
