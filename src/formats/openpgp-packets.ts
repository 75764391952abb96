// The outermost packets of an OpenPGP message (RFC 9580, 4 and 5): enough to say whether it is encrypted, and how.

export interface PacketSummary {
  /** Tags in order, as far as the head shows them. */
  readonly tags: readonly number[];
  /** Symmetric cipher where a packet names it in the clear. */
  readonly cipher: string | null;
  /** Recipients' public keys and passphrases that open it. */
  readonly publicKeys: number;
  readonly passphrases: number;
}

const ciphers: Readonly<Record<number, string>> = {
  1: 'IDEA',
  2: 'Triple DES',
  3: 'CAST5',
  4: 'Blowfish',
  7: 'AES-128',
  8: 'AES-192',
  9: 'AES-256',
  10: 'Twofish',
};

const publicKeySession = 1;
const passphraseSession = 3;
const encryptedTags: ReadonlySet<number> = new Set([9, 18, 20]);
const maxPackets = 64;

/** Walks the packets in `bytes`; null where the first one is no sound packet of a message. */
export function summarisePackets(bytes: Uint8Array): PacketSummary | null {
  const tags: number[] = [];
  let cipher: string | null = null;
  for (let at = 0; at < bytes.length && tags.length < maxPackets;) {
    const packet = readPacketHeader(bytes, at);
    if (packet === null || !isSound(bytes, packet))
      return tags.length === 0 ? null : summary(tags, cipher);
    tags.push(packet.tag);
    if (packet.tag === passphraseSession) cipher = ciphers[bytes[packet.start + 1] ?? 0] ?? cipher;
    const isSession = packet.tag === publicKeySession || packet.tag === passphraseSession;
    if (!isSession || packet.length === null) break;
    at = packet.start + packet.length;
  }
  return tags.length === 0 ? null : summary(tags, cipher);
}

function summary(tags: readonly number[], cipher: string | null): PacketSummary {
  const count = (tag: number): number => tags.filter((found) => found === tag).length;
  return {
    tags,
    cipher,
    publicKeys: count(publicKeySession),
    passphrases: count(passphraseSession),
  };
}

/** True where the packets say that the content is encrypted. */
export function isEncryptedMessage({ tags, publicKeys, passphrases }: PacketSummary): boolean {
  return publicKeys + passphrases > 0 || tags.some((tag) => encryptedTags.has(tag));
}

interface PacketHeader {
  readonly tag: number;
  readonly start: number;
  /** Null for an indeterminate or partial length. */
  readonly length: number | null;
}

function readPacketHeader(bytes: Uint8Array, at: number): PacketHeader | null {
  const first = bytes[at] ?? 0;
  if ((first & 0x80) === 0) return null;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(8, bytes.length - at));
  const has = (count: number): boolean => view.length >= count;
  if ((first & 0x40) === 0) {
    const tag = (first >> 2) & 0x0f;
    const kind = first & 3;
    if (kind === 0 && has(2)) return { tag, start: at + 2, length: view.readUInt8(1) };
    if (kind === 1 && has(3)) return { tag, start: at + 3, length: view.readUInt16BE(1) };
    if (kind === 2 && has(5)) return { tag, start: at + 5, length: view.readUInt32BE(1) };
    return kind === 3 ? { tag, start: at + 1, length: null } : null;
  }
  const tag = first & 0x3f;
  if (!has(2)) return null;
  const length = view.readUInt8(1);
  if (length < 192) return { tag, start: at + 2, length };
  if (length < 224 && has(3)) {
    return { tag, start: at + 3, length: (length - 192) * 256 + view.readUInt8(2) + 192 };
  }
  if (length === 255 && has(6)) return { tag, start: at + 6, length: view.readUInt32BE(2) };
  return length >= 224 && length < 255 ? { tag, start: at + 2, length: null } : null;
}

/** A byte with its first bit set begins many files: the version inside must be right, too. */
function isSound(bytes: Uint8Array, { tag, start, length }: PacketHeader): boolean {
  const version = bytes[start];
  if (version === undefined) return false;
  switch (tag) {
    case 1:
      return (version === 2 || version === 3 || version === 6) && length !== null && length < 8192;
    case 3:
      return version >= 4 && version <= 6 && length !== null && length < 1024;
    case 8:
      return version <= 3;
    case 9:
      return true;
    case 11:
      return 'btuml1'.includes(String.fromCharCode(version));
    case 18:
      return version === 1 || version === 2;
    case 20:
      return version === 1;
    default:
      return false;
  }
}
