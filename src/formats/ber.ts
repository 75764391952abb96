// Tag, length and value by the Basic Encoding Rules (X.690), indefinite lengths and segmented strings included.

export interface BerValue {
  /** First identifier octet: class, constructed bit and tag number (below 31). */
  readonly tag: number;
  /** Content octets. */
  readonly content: Uint8Array;
  /** Offset behind the value, its end-of-contents octets included. */
  readonly next: number;
}

const maxDepth = 32;

/** The value at `offset`, or null where there is none; a truncated one ends with the bytes. */
export function readBer(bytes: Uint8Array, offset: number, depth = 0): BerValue | null {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || depth > maxDepth)
    return null;
  if (first === 0x80) return readIndefinite(bytes, offset, depth);
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 6) return null;
  let length = first & 0x7f;
  if (lengthBytes > 0) {
    length = 0;
    for (let index = 0; index < lengthBytes; index += 1) {
      length = length * 256 + (bytes[offset + 2 + index] ?? 0);
    }
  }
  const start = offset + 2 + lengthBytes;
  return { tag, content: bytes.subarray(start, start + length), next: start + length };
}

function readIndefinite(bytes: Uint8Array, offset: number, depth: number): BerValue | null {
  const start = offset + 2;
  let at = start;
  while (at + 1 < bytes.length && !(bytes[at] === 0 && bytes[at + 1] === 0)) {
    const inner = readBer(bytes, at, depth + 1);
    if (inner === null) return null;
    at = inner.next;
  }
  return { tag: bytes[offset] ?? 0, content: bytes.subarray(start, at), next: at + 2 };
}

/** Values one after another. */
export function* berValues(content: Uint8Array): Generator<BerValue> {
  for (let at = 0; at < content.length;) {
    const value = readBer(content, at);
    if (value === null) return;
    yield value;
    at = value.next;
  }
}

/** The octets of an octet string, primitive or cut into segments. */
export function octets(value: BerValue): Uint8Array {
  if ((value.tag & 0x20) === 0) return value.content;
  return Buffer.concat([...berValues(value.content)].map((segment) => segment.content));
}
