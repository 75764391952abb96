// Round numbers between two others, at which the keys of a table are cut: worked out, and never the key of a row.

export interface KeyRange {
  readonly from: bigint;
  /** The first behind it. */
  readonly to: bigint;
}

/**
 * The roundest number in the middle half of a range: it has few digits, or four zeros behind them, and so tells of no
 * key, were that the number of a person. Null where there is none.
 */
export function roundMiddle({ from, to }: KeyRange): bigint | null {
  const quarter = (to - from) / 4n;
  const [low, high] = [from + quarter, to - quarter];
  if (high <= from + 1n || quarter < 1n) return null;
  let unit = 1n;
  while (unit <= high - low || unit < 10n) unit *= 10n;
  for (; unit >= 1n; unit /= 10n) {
    const middle = (low + high) / 2n;
    const rounded = ((middle + unit / 2n) / unit) * unit;
    const fits = [rounded, rounded - unit, rounded + unit].find((one) => one >= low && one <= high);
    if (fits !== undefined) return isRound(fits) ? fits : null;
  }
  return null;
}

const isRound = (value: bigint): boolean =>
  value % 10_000n === 0n || (value < 100_000n && value > -100_000n);

/**
 * Halves the range until no piece holds more rows than wanted, as far as `rowsIn` knows, and puts small neighbours
 * together. At most so many questions are asked.
 */
export async function roundMarks(
  range: KeyRange,
  most: number,
  rowsIn: (range: KeyRange) => Promise<number>,
): Promise<bigint[]> {
  const pieces: { readonly from: bigint; readonly rows: number }[] = [];
  const open = [range];
  for (let asked = 0; open.length > 0; asked++) {
    const piece = open.pop() as KeyRange;
    const rows = await rowsIn(piece);
    const middle = rows > most && asked < mostQuestions ? roundMiddle(piece) : null;
    if (middle === null) pieces.push({ from: piece.from, rows });
    else open.push({ from: middle, to: piece.to }, { from: piece.from, to: middle });
  }
  const marks: bigint[] = [];
  let sum = 0;
  for (const { from, rows } of pieces) {
    if (sum > 0 && sum + rows > most) {
      marks.push(from);
      sum = 0;
    }
    sum += rows;
  }
  return marks;
}

const mostQuestions = 5000;
