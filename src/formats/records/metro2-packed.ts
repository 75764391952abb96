// Metro 2 in packed format (CDIA Credit Reporting Resource Guide): base segments of 366 bytes with packed decimals.
import { untilFailure } from '../../text/until-failure.ts';
import { defineFormat, type Format } from '../format.ts';
import { recordConsumers } from './metro2.ts';
import { createRecorder } from './recorder.ts';

const baseLength = 366;
const characterLength = 426;
const longestRecord = 0x7fff;

/** Fields of the packed base segment: bytes counted from 1, and the column of the character format they go to. */
const fields: readonly {
  readonly from: number;
  readonly to: number;
  readonly column: number;
  /** Digits of a packed decimal; 0 for characters. */
  readonly digits: number;
}[] = [
  { from: 37, to: 66, column: 43, digits: 0 },
  { from: 183, to: 248, column: 232, digits: 0 },
  { from: 249, to: 253, column: 298, digits: 9 },
  { from: 254, to: 258, column: 307, digits: 8 },
  { from: 259, to: 264, column: 315, digits: 10 },
  { from: 265, to: 366, column: 325, digits: 0 },
];

export const metro2PackedFormat: Format = defineFormat({
  id: 'metro2-packed',
  title: 'Credit report (Metro 2, packed)',
  recognises: ({ bytes }) =>
    [0, 4].some((at) => recordLength(bytes, at) > 0 && isHeader(bytes, at)),
  async *read(input) {
    const recorder = createRecorder();
    const source = untilFailure(input.stream());
    let rest = Buffer.alloc(0);
    let bad = false;
    for await (const chunk of source.chunks) {
      rest = Buffer.concat([rest, chunk]);
      let at = 0;
      for (;;) {
        const start = recordStart(rest, at);
        const length = recordLength(rest, start);
        if (length === 0 || rest.length < start + length) break;
        const record = rest.subarray(start, start + length);
        if (!isHeader(record, 0) && !isTrailer(record)) {
          recordConsumers(toCharacters(record), undefined, recorder);
        }
        at = start + length;
      }
      rest = rest.subarray(at);
      yield* recorder.ready();
      bad = rest.length > 2 * longestRecord;
      if (bad) break;
    }
    if (bad || rest.some((byte) => byte !== 0 && byte !== 0x1a)) {
      recorder.corrupt('A record of the file is not a whole packed Metro 2 record.');
    }
    yield* recorder.rest();
    source.rethrow();
  },
});

/** The record descriptor word: the record's length in two bytes, itself included, then two zeros; 0 where it is none. */
function recordLength(bytes: Uint8Array, at: number): number {
  if (bytes.length < at + 5 || bytes[at + 2] !== 0 || bytes[at + 3] !== 0) return 0;
  const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  return length >= baseLength && length <= longestRecord ? length : 0;
}

/** Steps over the descriptor word of a block, which is followed by that of its first record. */
function recordStart(bytes: Uint8Array, at: number): number {
  return recordLength(bytes, at) > 0 && recordLength(bytes, at + 4) > 0 ? at + 4 : at;
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return Buffer.from(bytes.subarray(at, at + length)).toString('latin1');
}

function isHeader(bytes: Uint8Array, at: number): boolean {
  return textAt(bytes, at + 4, 6) === 'HEADER';
}

function isTrailer(bytes: Uint8Array): boolean {
  return textAt(bytes, 4, 7) === 'TRAILER';
}

/** The record in the character format; amounts and dates that nobody needs stay blank. */
function toCharacters(record: Uint8Array): string {
  const base: string[] = Array.from({ length: characterLength }, () => ' ');
  for (const { from, to, column, digits } of fields) {
    const bytes = record.subarray(from - 1, to);
    const text = digits === 0 ? textAt(bytes, 0, bytes.length) : unpack(bytes, digits);
    for (let i = 0; i < text.length; i++) base[column - 1 + i] = text[i] ?? ' ';
  }
  return base.join('') + textAt(record, baseLength, record.length - baseLength);
}

/** Packed decimal: two digits a byte, the sign in the last half byte. */
function unpack(bytes: Uint8Array, digits: number): string {
  return Buffer.from(bytes).toString('hex').slice(0, -1).slice(-digits);
}
