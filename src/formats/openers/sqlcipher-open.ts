// Opens databases of SQLCipher 1 to 4 with a password or a bare key, page by page. Source: SQLCipher, design notes and sqlcipher.c.
import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';

interface Layout {
  readonly version: number;
  readonly pageBytes: number;
  /** At the end of each page: nonce, code, filling. */
  readonly reserved: number;
  /** '' where pages carry no code. */
  readonly hash: 'sha1' | 'sha512' | '';
  readonly derivation: 'sha1' | 'sha512';
  readonly rounds: number;
}

/** The defaults of each version. */
const layouts: readonly Layout[] = [
  {
    version: 4,
    pageBytes: 4096,
    reserved: 80,
    hash: 'sha512',
    derivation: 'sha512',
    rounds: 256_000,
  },
  { version: 3, pageBytes: 1024, reserved: 48, hash: 'sha1', derivation: 'sha1', rounds: 64_000 },
  { version: 2, pageBytes: 1024, reserved: 48, hash: 'sha1', derivation: 'sha1', rounds: 4000 },
  { version: 1, pageBytes: 1024, reserved: 16, hash: '', derivation: 'sha1', rounds: 4000 },
];

const saltBytes = 16;
const ivBytes = 16;
const keyBytes = 32;
const saltMask = 0x3a;
const magic = Buffer.from('SQLite format 3\0', 'latin1');

export interface OpenedDatabase {
  readonly version: number;
  readonly bytes: Buffer;
}

/** @param secret a passphrase, or the 32 bytes of the key; null where it opens nothing */
export function openSqlcipher(file: Buffer, secret: string | Uint8Array): OpenedDatabase | null {
  const salt = file.subarray(0, saltBytes);
  for (const layout of layouts) {
    if (file.length < layout.pageBytes || file.length % layout.pageBytes !== 0) continue;
    const key =
      typeof secret === 'string'
        ? pbkdf2Sync(secret, salt, layout.rounds, keyBytes, layout.derivation)
        : Buffer.from(secret);
    if (key.length !== keyBytes || !isFirstPage(file, layout, key)) continue;
    return { version: layout.version, bytes: decryptPages(file, layout, key) };
  }
  return null;
}

function isFirstPage(file: Buffer, layout: Layout, key: Buffer): boolean {
  const page = file.subarray(0, layout.pageBytes);
  if (layout.hash === '') {
    const plain = decryptPage(page, layout, { key, from: saltBytes });
    // Size of the page, and the fractions of it that the format fixes.
    return plain.readUInt16BE(0) === layout.pageBytes && plain.toString('hex', 5, 8) === '402020';
  }
  const hmacSalt = Buffer.from(file.subarray(0, saltBytes).map((byte) => byte ^ saltMask));
  const hmacKey = pbkdf2Sync(key, hmacSalt, 2, keyBytes, layout.derivation);
  const codeAt = layout.pageBytes - layout.reserved + ivBytes;
  const number = Buffer.from([1, 0, 0, 0]);
  const code = createHmac(layout.hash, hmacKey)
    .update(page.subarray(saltBytes, codeAt))
    .update(number)
    .digest();
  return code.equals(page.subarray(codeAt, codeAt + code.length));
}

function decryptPage(
  page: Buffer,
  { pageBytes, reserved }: Layout,
  { key, from }: { readonly key: Buffer; readonly from: number },
): Buffer {
  const end = pageBytes - reserved;
  const iv = page.subarray(end, end + ivBytes);
  return createDecipheriv('aes-256-cbc', key, iv)
    .setAutoPadding(false)
    .update(page.subarray(from, end));
}

/** As SQLite itself would have written it, the reserved bytes left empty. */
function decryptPages(file: Buffer, layout: Layout, key: Buffer): Buffer {
  const plain = Buffer.alloc(file.length);
  for (let at = 0; at < file.length; at += layout.pageBytes) {
    const page = file.subarray(at, at + layout.pageBytes);
    const from = at === 0 ? saltBytes : 0;
    decryptPage(page, layout, { key, from }).copy(plain, at + from);
  }
  magic.copy(plain);
  return plain;
}

/** The key in a file that holds nothing else: 32 bytes, or 64 hex digits as in PRAGMA key = "x'…'". */
export function bareKey(file: Uint8Array): Buffer | null {
  if (file.length === keyBytes) return Buffer.from(file);
  const hex = /^\s*(?:x')?([0-9a-f]{64})'?\s*$/i.exec(Buffer.from(file).toString('latin1'))?.[1];
  return hex === undefined ? null : Buffer.from(hex, 'hex');
}
