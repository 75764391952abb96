// Reads the fields of a 7-Zip header: numbers of a length of their own, bits, checksums. Source: 7zFormat.txt of the LZMA SDK.

/** One checksum for each stream, undefined where it has none. */
export function readDigests(cursor: HeaderCursor, count: number): (number | undefined)[] {
  const isAll = cursor.byte() !== 0;
  const known = isAll ? null : readBits(cursor, count);
  return times(count, (index) => {
    const isKnown = known === null || known[index];
    return isKnown ? Buffer.from(cursor.take(4)).readUInt32LE(0) : undefined;
  });
}

export interface HeaderCursor {
  /** Bytes that are left. */
  readonly left: number;
  byte(): number;
  take(length: number): Uint8Array;
  /** An integer of up to eight bytes; the first says how many follow. */
  number(): number;
  /** The same, as a count of things of at least one byte each. */
  count(): number;
}

export function openHeader(bytes: Uint8Array): HeaderCursor {
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (length > bytes.length - at) throw damaged();
    at += length;
    return bytes.subarray(at - length, at);
  };
  const byte = (): number => take(1)[0] ?? 0;
  const number = (): number => {
    const first = byte();
    let value = 0;
    let mask = 0x80;
    for (let index = 0; index < 8; index += 1, mask >>= 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * 256 ** index;
      value += byte() * 256 ** index;
    }
    return value;
  };
  const count = (): number => {
    const value = number();
    if (value > bytes.length) throw damaged();
    return value;
  };
  return {
    byte,
    take,
    number,
    count,
    get left() {
      return bytes.length - at;
    },
  };
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function damaged(): RangeError {
  return new RangeError('damaged 7-Zip header');
}

/** The first bit of the first byte is the highest. */
export function readBits(cursor: HeaderCursor, count: number): boolean[] {
  const bits = cursor.take(Math.ceil(count / 8));
  return times(count, (index) => ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0);
}
