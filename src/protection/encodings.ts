// Values that are only encoded, which hides nothing: hex, base64, percent signs, compression, signed tokens. Pure.
import { gunzipSync, inflateSync } from 'node:zlib';

export interface Decoded {
  /** 'base64', 'hex+base64': each layer, the outermost first. */
  readonly mechanism: string;
  /** The readable text, at most `maxDecodedCharacters`. */
  readonly decoded: string;
}

const maxDecodedCharacters = 4096;
const maxUnpackedBytes = 64 * 1024;
const maxDepth = 2;

/** The text within; null where the value is not encoded, or not text. */
export function decodeField(text: string): Decoded | null {
  return decodeLayer(text, 1);
}

function decodeLayer(text: string, depth: number): Decoded | null {
  const found = decodeJwt(text) ?? decodeHex(text) ?? decodeBase64(text) ?? decodePercent(text);
  if (!found) return null;
  const inner = depth < maxDepth ? decodeLayer(found.decoded.trim(), depth + 1) : null;
  return {
    mechanism: inner ? `${found.mechanism}+${inner.mechanism}` : found.mechanism,
    decoded: inner?.decoded ?? found.decoded.slice(0, maxDecodedCharacters),
  };
}

/** A signed token (RFC 7519) carries its claims for all to read. */
function decodeJwt(text: string): Decoded | null {
  const parts = /^eyJ[\w-]{8,}\.(?<claims>eyJ[\w-]{4,})\.[\w-]*$/u.exec(text);
  const claims = parts?.groups?.['claims'];
  const decoded = claims ? printable(Buffer.from(claims, 'base64url')) : null;
  return decoded === null ? null : { mechanism: 'jwt', decoded };
}

function decodeHex(text: string): Decoded | null {
  const digits = text.replace(/^(?:\\x|0x)/iu, '');
  if (digits.length < 18 || digits.length % 2 !== 0 || !/^[0-9a-f]+$/iu.test(digits)) return null;
  return readable('hex', Buffer.from(digits, 'hex'));
}

function decodeBase64(text: string): Decoded | null {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/u.test(text)) return null;
  // A word or a path is base64 by its letters alone; what was encoded has a whole number of bytes
  // and, where it carries a number, never just letters.
  if (text.replace(/=+$/u, '').length % 4 === 1) return null;
  if (text.includes('=') && text.length % 4 !== 0) return null;
  return readable('base64', Buffer.from(text, 'base64'));
}

function decodePercent(text: string): Decoded | null {
  if (!/^[!-~]*%[0-9a-f]{2}[!-~]*$/iu.test(text)) return null;
  try {
    const decoded = printable(Buffer.from(decodeURIComponent(text), 'utf8'));
    return decoded === null || decoded === text ? null : { mechanism: 'percent signs', decoded };
  } catch {
    return null;
  }
}

function readable(mechanism: string, bytes: Buffer): Decoded | null {
  const decoded = printable(bytes);
  if (decoded !== null) return { mechanism, decoded };
  const unpacked = unpack(bytes);
  const text = unpacked && printable(unpacked.bytes);
  return text ? { mechanism: `${mechanism}+${unpacked.mechanism}`, decoded: text } : null;
}

/** Compressed bytes by the magic of gzip (RFC 1952) or the header check of zlib (RFC 1950). */
function unpack(bytes: Buffer): { mechanism: string; bytes: Buffer } | null {
  const options = { maxOutputLength: maxUnpackedBytes };
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b)
      return { mechanism: 'gzip', bytes: gunzipSync(bytes, options) };
    const isZlib = bytes.length > 8 && bytes[0] === 0x78 && bytes.readUInt16BE(0) % 31 === 0;
    return isZlib ? { mechanism: 'zlib', bytes: inflateSync(bytes, options) } : null;
  } catch {
    return null;
  }
}

/** The bytes as text when all of them are printable UTF-8, as random bytes or a wrongly guessed encoding almost never are. */
function printable(bytes: Buffer): string | null {
  if (bytes.length < 8) return null;
  const text = bytes.toString('utf8');
  return /^[\t\n\r\x20-\x7e\u00a0-\u024f]+$/u.test(text) ? text : null;
}
