// Bytes that are written one after the other, and read back the same way: prints, small numbers, nothing else.

const printBytes = 8;
const unknown = '0'.repeat(2 * printBytes);

export interface GrowingBytes {
  /** Of 16 hex digits; '' = not known. */
  print(print: string): void;
  /** A natural number; small ones take one byte (LEB128). */
  count(value: number): void;
  /** Those of another one. */
  all(bytes: Uint8Array): void;
  readonly length: number;
  /** What was written so far; holds until more is written. */
  bytes(): Buffer;
  clear(): void;
}

export function growingBytes(): GrowingBytes {
  let held = Buffer.allocUnsafe(1024);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= held.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * held.length, length + more));
    held.copy(larger, 0, 0, length);
    held = larger;
  };
  return {
    print(print) {
      room(printBytes);
      if (print === '') held.fill(0, length, length + printBytes);
      else held.write(print.padStart(2 * printBytes, '0'), length, printBytes, 'hex');
      length += printBytes;
    },
    count(value) {
      room(5);
      let rest = value;
      for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) held[length++] = (rest & 0x7f) | 0x80;
      held[length++] = rest;
    },
    all(bytes) {
      room(bytes.length);
      held.set(bytes, length);
      length += bytes.length;
    },
    get length() {
      return length;
    },
    bytes: () => held.subarray(0, length),
    clear() {
      length = 0;
    },
  };
}

export interface BytesReader {
  /** Bytes that were not read yet. */
  readonly left: number;
  print(): string;
  count(): number;
}

export function readBytes(bytes: Buffer): BytesReader {
  let at = 0;
  return {
    get left() {
      return bytes.length - at;
    },
    print() {
      at += printBytes;
      const digits = bytes.toString('hex', at - printBytes, at);
      return digits === unknown ? '' : digits;
    },
    count() {
      let value = 0;
      for (let scale = 1; ; scale *= 0x80) {
        const byte = bytes[at++] ?? 0;
        value += (byte & 0x7f) * scale;
        if (byte < 0x80) return value;
      }
    },
  };
}
