// The content types of Cryptographic Message Syntax (RFC 5652): which of them hide their content, and what they carry.
import { berValues, octets, readBer } from './ber.ts';

export type CmsContentType =
  | 'data'
  | 'signed'
  | 'enveloped'
  | 'digested'
  | 'encrypted'
  | 'auth-enveloped'
  | 'compressed';

/** Object identifiers in hex, DER content octets. */
const contentTypes: Readonly<Record<string, CmsContentType>> = {
  '2a864886f70d010701': 'data',
  '2a864886f70d010702': 'signed',
  '2a864886f70d010703': 'enveloped',
  '2a864886f70d010704': 'enveloped',
  '2a864886f70d010705': 'digested',
  '2a864886f70d010706': 'encrypted',
  '2a864886f70d0109100117': 'auth-enveloped',
  '2a864886f70d0109100109': 'compressed',
};

const ciphers: Readonly<Record<string, string>> = {
  '60864801650304012a': 'AES-256-CBC',
  '60864801650304012e': 'AES-256-GCM',
  '608648016503040116': 'AES-192-CBC',
  '60864801650304011a': 'AES-192-GCM',
  '608648016503040102': 'AES-128-CBC',
  '608648016503040106': 'AES-128-GCM',
  '2a864886f70d0307': 'Triple DES',
  '2a864886f70d0302': 'RC2',
  '2b0e030207': 'DES',
};

const sequence = 0x30;
const objectIdentifier = 0x06;

/** The type of the outermost ContentInfo, or null where `bytes` begin with none. */
export function cmsContentType(bytes: Uint8Array): CmsContentType | null {
  if (bytes[0] !== sequence) return null;
  // Only the start matters: the object identifier is within the first few bytes.
  const start = 2 + ((bytes[1] ?? 0) > 0x80 ? (bytes[1] ?? 0) & 0x7f : 0);
  const type = readBer(bytes.subarray(0, 64), start);
  return type?.tag === objectIdentifier ? (contentTypes[hex(type.content)] ?? null) : null;
}

/** The cipher of enveloped or encrypted data, where its object identifier is known. */
export function cmsCipher(bytes: Uint8Array): string | null {
  const head = hex(bytes.subarray(0, 64 * 1024));
  const found = Object.entries(ciphers).filter(([oid]) =>
    head.includes(`06${hexByte(oid.length / 2)}${oid}`),
  );
  // Recipients may name key-wrapping algorithms before; none of those is in the table.
  return found[0]?.[1] ?? null;
}

/** What signed data carries; null where the signature is detached. */
export function signedContent(bytes: Uint8Array): Uint8Array | null {
  const contentInfo = readBer(bytes, 0);
  const [, wrapped] = contentInfo === null ? [] : [...berValues(contentInfo.content)];
  const signedData = wrapped === undefined ? null : readBer(wrapped.content, 0);
  if (signedData === null) return null;
  // version, digestAlgorithms, encapContentInfo …
  const encapsulated = [...berValues(signedData.content)].find(({ tag }) => tag === sequence);
  const [, explicit] = encapsulated === undefined ? [] : [...berValues(encapsulated.content)];
  const content = explicit === undefined ? null : readBer(explicit.content, 0);
  return content === null ? null : octets(content);
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function hexByte(value: number): string {
  return value.toString(16).padStart(2, '0');
}
