// Whether a secret opens the ciphertext in a field: by the envelope's own check, or because a number comes out.
import { createDecipheriv, createHash, createHmac, pbkdf2Sync } from 'node:crypto';
import { dearmor, readPackets } from './pgp-packets.ts';
import { openWithPassphrase } from './pgp-session.ts';
import { isText } from './plausible.ts';
import { openSalted } from './salted-open.ts';
import { openVault, readVault } from './vault-open.ts';

type Opens = (value: string, secret: string) => boolean;

/** By mechanism, as `protection/ciphertext.ts` names it. */
const openers: Readonly<Record<string, Opens>> = {
  fernet: opensFernet,
  pgcrypto: (value, secret) => opensPgp(bytesOf(value), secret),
  openpgp: (value, secret) => opensPgp(dearmor(Buffer.from(value)), secret),
  'openssl-salted': (value, secret) => openSalted(bytesOf(value), secret) !== null,
  'ansible-vault': (value, secret) => {
    const vault = readVault(value);
    return vault !== null && openVault(vault, secret) !== null;
  },
  laravel: opensLaravel,
  'spring-cloud-config': opensSpring,
  'ciphertext of no known envelope': opensBare,
};

/** False where it does not, or where nothing here knows how the envelope is opened. */
export function opensField(mechanism: string, value: string, secret: string): boolean {
  try {
    return openers[mechanism]?.(value.trim(), secret) ?? false;
  } catch {
    return false;
  }
}

function bytesOf(value: string): Buffer {
  const hex = value.replace(/^(?:\\x|0x)/i, '');
  return /^(?:[0-9a-f]{2})+$/i.test(hex) ? Buffer.from(hex, 'hex') : Buffer.from(value, 'base64');
}

function opensPgp(bytes: Uint8Array, secret: string): boolean {
  return openWithPassphrase(readPackets(bytes), secret) !== null;
}

/** Half of the key signs: github.com/fernet/spec. */
function opensFernet(value: string, secret: string): boolean {
  const key = Buffer.from(secret, 'base64url');
  const token = Buffer.from(value, 'base64url');
  if (key.length !== 32 || token.length < 57) return false;
  const code = createHmac('sha256', key.subarray(0, 16)).update(token.subarray(0, -32)).digest();
  return code.equals(token.subarray(-32));
}

/** APP_KEY, mostly behind 'base64:'; the code is over nonce and value as they are written. */
function opensLaravel(value: string, secret: string): boolean {
  const key = Buffer.from(secret.replace(/^base64:/, ''), 'base64');
  const envelope = JSON.parse(Buffer.from(value, 'base64').toString('utf8')) as Record<
    string,
    string
  >;
  const { iv = '', value: sealed = '', mac = '' } = envelope;
  return (
    createHmac('sha256', key)
      .update(iv + sealed)
      .digest('hex') === mac
  );
}

/** Spring Security's text encryptor with the salt that Spring Cloud Config gives it. */
function opensSpring(value: string, secret: string): boolean {
  const sealed = Buffer.from(value.replace(/^\{cipher\}/i, ''), 'hex');
  const key = pbkdf2Sync(secret, Buffer.from('deadbeef', 'hex'), 1024, 32, 'sha1');
  return isReadable(
    decipher('aes-256-cbc', { key, iv: sealed.subarray(0, 16) }, sealed.subarray(16)),
  );
}

/** AES under the key itself, in the usual layouts, and as AES_ENCRYPT of MySQL folds a passphrase. */
function opensBare(value: string, secret: string): boolean {
  const sealed = bytesOf(value);
  for (const key of keysFrom(secret)) {
    const bits = key.length * 8;
    const body = sealed.subarray(16);
    const candidates = [
      decipher(`aes-${bits}-cbc`, { key, iv: sealed.subarray(0, 16) }, body),
      decipher(`aes-${bits}-ecb`, { key, iv: null }, sealed),
    ];
    if (candidates.some(isReadable) || opensGcm(bits, key, sealed)) return true;
  }
  return false;
}

function keysFrom(secret: string): readonly Buffer[] {
  const folded = Buffer.alloc(16);
  for (const [index, byte] of Buffer.from(secret).entries())
    folded[index % 16] = (folded[index % 16] ?? 0) ^ byte;
  const isHex = /^(?:[0-9a-f]{2})+$/i.test(secret);
  const own = [
    ...(isHex ? [Buffer.from(secret, 'hex')] : []),
    Buffer.from(secret, 'base64'),
    Buffer.from(secret, 'utf8'),
  ].filter(({ length }) => [16, 24, 32].includes(length));
  return [...own, folded, createHash('sha256').update(secret).digest()];
}

function opensGcm(bits: number, key: Buffer, sealed: Buffer): boolean {
  if (sealed.length < 12 + 16 + 1) return false;
  const cipher = createDecipheriv(`aes-${bits}-gcm` as 'aes-256-gcm', key, sealed.subarray(0, 12), {
    authTagLength: 16,
  });
  cipher.setAuthTag(sealed.subarray(-16));
  cipher.update(sealed.subarray(12, -16));
  try {
    cipher.final();
    return true;
  } catch {
    return false;
  }
}

function decipher(
  name: string,
  { key, iv }: { readonly key: Buffer; readonly iv: Buffer | null },
  body: Buffer,
): Buffer | null {
  if (body.length === 0 || body.length % 16 !== 0) return null;
  try {
    const cipher = createDecipheriv(name, key, iv);
    return Buffer.concat([cipher.update(body), cipher.final()]);
  } catch {
    return null;
  }
}

/** Whole padding is met by chance once in 256 times: what comes out must be text of some length as well. */
function isReadable(plain: Buffer | null): boolean {
  return plain !== null && plain.length >= 8 && isText(plain);
}
