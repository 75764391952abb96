// What an OpenPGP message carries once it is decrypted, or was never encrypted: compressed and signed layers taken off.
import { inflateRawSync, inflateSync } from 'node:zlib';
import { readPackets } from './pgp-packets.ts';

export interface PgpContent {
  /** As the sender's program noted it; '' where it did not. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const compressed = 8;
const literal = 11;
const maxLayers = 4;

/** Null where there is no literal data, or it is packed in a way that is not unpacked here (bzip2). */
export function literalContent(
  bytes: Uint8Array,
  maxBytes: number,
  depth: number = 0,
): PgpContent | null {
  for (const { tag, body } of readPackets(bytes)) {
    if (tag === literal && body.length >= 6) {
      const nameBytes = body[1] ?? 0;
      const name = body.toString('utf8', 2, 2 + nameBytes);
      return { name, bytes: body.subarray(2 + nameBytes + 4) };
    }
    if (tag !== compressed || depth >= maxLayers) continue;
    const inner = unpack(body, maxBytes);
    return inner && literalContent(inner, maxBytes, depth + 1);
  }
  return null;
}

/** Algorithms of RFC 9580, 9.4: 0 not packed, 1 deflated, 2 deflated with a header, 3 bzip2. */
function unpack(body: Buffer, maxOutputLength: number): Uint8Array | null {
  const packed = body.subarray(1);
  try {
    if (body[0] === 0) return packed;
    if (body[0] === 1) return inflateRawSync(packed, { maxOutputLength });
    return body[0] === 2 ? inflateSync(packed, { maxOutputLength }) : null;
  } catch {
    return null;
  }
}
