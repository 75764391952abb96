// How a mainframe's file is cut into records: by line ends, by a word before each record, or by length; and packed fields.
import { decodeEbcdic, type EbcdicPage } from '../text/ebcdic.ts';

/** A field of packed decimals (COMP-3): `from` and `to` (exclusive) in every record. */
export interface PackedField {
  readonly from: number;
  readonly to: number;
}

export type RecordLayout =
  | { readonly kind: 'lines' }
  /** Each record behind its record descriptor word (z/OS RECFM=V). */
  | { readonly kind: 'variable' }
  | { readonly kind: 'fixed'; readonly length: number; readonly packed: readonly PackedField[] };

export const descriptorBytes = 4;

const shortest = 20;
const longest = 4_096;
const sampleBytes = 16 * 1024;
const leastRecords = 5;

/** @param size of the whole file in bytes, where it is known: a whole number of records */
export function findLayout(head: Uint8Array, size: number | undefined): RecordLayout {
  if (isVariable(head)) return { kind: 'variable' };
  const length = findLength(head, size);
  const packed = length === null ? [] : findPacked(head, length);
  // Bytes of packed numbers look like line ends, so lines are believed only where nothing is packed.
  if (length === null || (packed.length === 0 && hasLines(head))) return { kind: 'lines' };
  return { kind: 'fixed', length, packed };
}

/** Length of the record whose descriptor word stands at `at`, itself included; 0 where there is none. */
export function describedLength(bytes: Uint8Array, at: number): number {
  if (bytes[at + 2] !== 0 || bytes[at + 3] !== 0) return 0;
  const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return length > descriptorBytes ? length : 0;
}

function isVariable(head: Uint8Array): boolean {
  let records = 0;
  for (let at = 0; at + descriptorBytes < head.length; records++) {
    const length = describedLength(head, at);
    if (length === 0) return false;
    at += length;
  }
  return records >= 2;
}

function hasLines(head: Uint8Array): boolean {
  let ends = 0;
  for (const byte of head) if (byte === 0x15 || byte === 0x25) ends += 1;
  return ends > head.length / longest;
}

/** How much purer a multiple of the true length may look, having fewer records to disagree. */
const multiplesGain = 0.12;
const leastPurity = 0.8;

/** The shortest length at which every column holds nearly always one kind of character. */
function findLength(head: Uint8Array, size: number | undefined): number | null {
  const sample = head.subarray(0, sampleBytes);
  const most = Math.min(longest, Math.floor(sample.length / leastRecords));
  const tried: { readonly length: number; readonly purity: number }[] = [];
  for (let length = shortest; length <= most; length += 1) {
    if (size !== undefined && size % length !== 0) continue;
    tried.push({ length, purity: purityAt(sample, length) });
  }
  const best = Math.max(0, ...tried.map(({ purity }) => purity));
  const least = Math.max(leastPurity, best - multiplesGain);
  return tried.find(({ purity }) => purity >= least)?.length ?? null;
}

const kindOf = new Uint8Array(256);
kindOf.fill(1, 0x81, 0xea);
kindOf.fill(2, 0xf0, 0xfa);
kindOf[0x40] = 3;
const kinds = 4;

function purityAt(sample: Uint8Array, length: number): number {
  const rows = Math.floor(sample.length / length);
  const counts = new Uint16Array(length * kinds);
  for (let at = 0; at < rows * length; at += 1) {
    const slot = (at % length) * kinds + (kindOf[sample[at] ?? 0] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  let pure = 0;
  for (let column = 0; column < length; column += 1)
    pure += Math.max(...counts.subarray(column * kinds, (column + 1) * kinds));
  return pure / (rows * length);
}

const longestPacked = 10;
const blank = 0x40;

/** Runs of columns that hold digit nibbles in every record and end in a sign nibble. */
function findPacked(head: Uint8Array, length: number): readonly PackedField[] {
  const rows = Math.floor(head.length / length);
  const every = (column: number, test: (byte: number) => boolean): boolean => {
    for (let row = 0; row < rows; row += 1)
      if (!test(head[row * length + column] ?? 0)) return false;
    return true;
  };
  const isBlank = (column: number): boolean => {
    let blanks = 0;
    for (let row = 0; row < rows; row += 1) if (head[row * length + column] === blank) blanks += 1;
    return blanks > rows / 2;
  };
  const fields: PackedField[] = [];
  let free = 0;
  for (let end = 0; end < length; end += 1) {
    if (!every(end, isSigned)) continue;
    let from = end;
    const first = Math.max(free, end - longestPacked + 1);
    while (from > first && every(from - 1, isTwoDigits) && !isBlank(from - 1)) from -= 1;
    // One byte alone is a flag or a mark of punctuation.
    if (from < end) fields.push({ from, to: (free = end + 1) });
  }
  return fields;
}

const isTwoDigits = (byte: number): boolean => byte >> 4 <= 9 && (byte & 15) <= 9;
const isSigned = (byte: number): boolean => byte >> 4 <= 9 && [0xc, 0xd, 0xf].includes(byte & 15);

/** A record as a line of text: packed numbers written out, with a blank on either side. */
export function recordText(
  record: Uint8Array,
  page: EbcdicPage,
  packed: readonly PackedField[],
): string {
  let text = '';
  let at = 0;
  for (const { from, to } of packed) {
    text += decodeEbcdic(record.subarray(at, from), page);
    text += ` ${Buffer.from(record.subarray(from, to)).toString('hex').slice(0, -1)} `;
    at = to;
  }
  return (text + decodeEbcdic(record.subarray(at), page)).replace(/[\r\n]/g, ' ');
}
