// Records packed side by side in lines of equal length: finds the cuts where the kind of character changes in every line.

export interface PackedLayout {
  /** Length of every line. */
  readonly length: number;
  /** Positions at which a field begins, the first one (0) left out. */
  readonly cuts: readonly number[];
}

type Kind = 'digits' | 'joint' | 'ragged' | 'letters' | 'blanks' | 'text' | 'other';

const minRows = 4;
const minLength = 20;
const maxLength = 4_000;
const nearlyAll = 0.95;

/** `lines` are the first lines of a text, without a cut last one. */
export function findPacked(lines: readonly string[]): PackedLayout | null {
  const rows = lines.map((line) => line.replace(/\r$/, '')).filter((line) => line !== '');
  const length = rows[0]?.length ?? 0;
  if (rows.length < minRows || length < minLength || length > maxLength) return null;
  if (rows.filter((row) => row.length === length).length < rows.length * nearlyAll) return null;
  const kinds = Array.from({ length }, (_, at) => kindAt(rows, at));
  joinNumbers(kinds, rows);
  joinRagged(kinds, rows);
  const cuts = findCuts(kinds, rows);
  // One number and one text at least; and what is mixed everywhere (base64, hex) is no record.
  const digits = kinds.filter((kind) => kind === 'digits').length;
  const texts = kinds.filter((kind) => kind === 'letters' || kind === 'text').length;
  const others = kinds.filter((kind) => kind === 'other').length;
  if (cuts.length === 0 || digits < 4 || texts < 2 || others > length * 0.4) return null;
  return { length, cuts };
}

export function cutPacked(line: string, { length, cuts }: PackedLayout): string[] | null {
  if (line.length !== length) return null;
  return [0, ...cuts].map((from, at) => line.slice(from, cuts[at] ?? length).trim());
}

function kindAt(rows: readonly string[], at: number): Kind {
  let digits = 0;
  let letters = 0;
  let blanks = 0;
  for (const row of rows) {
    const code = row.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code === 32) blanks += 1;
    else if (/[\p{L}'.,-]/u.test(row.charAt(at))) letters += 1;
  }
  const most = rows.length * nearlyAll;
  if (digits >= most) return 'digits';
  if (letters >= most) return 'letters';
  if (blanks >= most) return 'blanks';
  if (digits > 0 && digits + blanks >= most) return 'ragged';
  return letters + blanks >= most ? 'text' : 'other';
}

/** The hyphens of a number, the slashes of a date: one mark in every line, with digits on both sides. */
function joinNumbers(kinds: Kind[], rows: readonly string[]): void {
  for (let at = 1; at < kinds.length - 1; at += 1) {
    if (kinds[at - 1] !== 'digits' || kinds[at + 1] !== 'digits') continue;
    const mark = rows[0]?.charAt(at) ?? '';
    if (!'-./:,'.includes(mark)) continue;
    if (rows.filter((row) => row.charAt(at) === mark).length >= rows.length * nearlyAll)
      kinds[at] = 'joint';
  }
}

/** Numbers of various lengths: what is ragged at their right, or at their left, belongs to them. */
function joinRagged(kinds: Kind[], rows: readonly string[]): void {
  for (let from = 0; from < kinds.length; from += 1) {
    if (kinds[from] !== 'ragged') continue;
    let to = from;
    while (kinds[to] === 'ragged') to += 1;
    const pieces = rows.map((row) => row.slice(from, to));
    const isLeft = kinds[from - 1] === 'digits' && pieces.every((piece) => /^\d* *$/.test(piece));
    const isRight = kinds[to] === 'digits' && pieces.every((piece) => /^ *\d*$/.test(piece));
    kinds.fill(isLeft || isRight ? 'joint' : 'other', from, to);
    from = to;
  }
}

const isNumber = (kind: Kind | undefined): boolean => kind === 'digits' || kind === 'joint';

function findCuts(kinds: readonly Kind[], rows: readonly string[]): readonly number[] {
  const cuts = new Set<number>();
  let digitsFrom = kinds[0] === 'digits' ? 0 : -1;
  for (let at = 1; at <= kinds.length; at += 1) {
    const before = kinds[at - 1];
    const here = kinds[at];
    if (here === 'digits' && before !== 'digits') digitsFrom = at;
    if (before === 'digits' && !isNumber(here) && digitsFrom !== -1) {
      for (const cut of cutAtDates(rows, digitsFrom, at)) cuts.add(cut);
    }
    if (at === kinds.length) break;
    if (isNumber(before) !== isNumber(here)) cuts.add(at);
    // A field that begins with a letter in every line, behind the padding of the one before.
    else if (here === 'letters' && (before === 'blanks' || blankShare(rows, at - 1) > 0.5))
      cuts.add(at);
  }
  return [...cuts].filter((cut) => cut > 0).sort((a, b) => a - b);
}

function blankShare(rows: readonly string[], at: number): number {
  return rows.filter((row) => row.charCodeAt(at) === 32).length / rows.length;
}

/** A run of digits in which every line has a date at the same place is several numbers. */
function cutAtDates(rows: readonly string[], from: number, to: number): readonly number[] {
  if (to - from < 12 || to - from > 64) return [];
  for (let at = from; at + 8 <= to; at += 1) {
    const dates = rows.map((row) => row.slice(at, at + 8));
    if (new Set(dates).size > 2 && dates.every(isDate))
      return [at, at + 8].filter((cut) => cut < to);
  }
  return [];
}

function isDate(digits: string): boolean {
  return (
    /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits) ||
    /^(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d\d$/.test(digits)
  );
}
