// What a single field's value says about its own protection: ciphertext, hash, token, or a mere encoding. Pure.

export interface FieldState {
  /**
   * `encrypted`: ciphertext of a known envelope · `hash`: a digest, which whoever knows the shape of
   * the value can reverse by trial · `keyed-hash?`: a digest that says of itself that it is keyed ·
   * `password-hash`: slow, for passwords · `token`: stands for a value kept elsewhere · `encoded`: no
   * protection at all
   */
  readonly state: 'encrypted' | 'keyed-hash?' | 'hash' | 'password-hash' | 'token' | 'encoded';
  readonly mechanism: string;
  /** Of an encoded value: the readable text, at most `maxDecodedCharacters`. */
  readonly decoded?: string;
}

type Grammar = readonly [RegExp, FieldState['state'], string];

// Each envelope as its own documentation writes it.
const grammars: readonly Grammar[] = [
  [/^\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}$/u, 'password-hash', 'bcrypt'],
  [/^\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,9},t=\d{1,5},p=\d{1,4}\$/u, 'password-hash', 'argon2'],
  [/^\$(?:scrypt|s0)\$/u, 'password-hash', 'scrypt'],
  [/^\$(?:1|5|6|7|y|gy|apr1)\$[./A-Za-z0-9$=,]{8,256}$/u, 'password-hash', 'crypt'],
  [/^pbkdf2_sha(?:1|256|512)\$\d{1,9}\$/u, 'password-hash', 'pbkdf2'],
  [/^\{(?:SSHA|SHA|SMD5|MD5|SSHA256|SSHA512|CRYPT)\}\S{8,256}$/iu, 'password-hash', 'ldap-hash'],
  [/^SCRAM-SHA-256\$\d{1,9}:/u, 'password-hash', 'scram-sha-256'],
  [/^\*[0-9A-F]{40}$/u, 'password-hash', 'mysql-native'],
  [/^md5[0-9a-f]{32}$/u, 'password-hash', 'postgres-md5'],
  [/^hmac[-_]?sha(?:1|256|384|512)[:$=][0-9A-Za-z+/=]{27,172}$/iu, 'keyed-hash?', 'hmac'],
  [/^vault:v\d{1,6}:[A-Za-z0-9+/]{20,}={0,2}$/u, 'encrypted', 'vault-transit'],
  [/^gAAAA[A-Za-z0-9_-]{60,}={0,2}$/u, 'encrypted', 'fernet'],
  [/^(?:\\x|0x)?c30d04(?:0[1-9]|0a)0[0-3][0-9a-f]{40,}$/iu, 'encrypted', 'pgcrypto'],
  [/^ww0EBw?[A-Za-z0-9+/]{30,}={0,2}$/u, 'encrypted', 'pgcrypto'],
  [/^-----BEGIN PGP MESSAGE-----/u, 'encrypted', 'openpgp'],
  [/^-----BEGIN AGE ENCRYPTED FILE-----/u, 'encrypted', 'age'],
  [/^AQI[CD]AH[A-Za-z0-9+/]{60,}={0,2}$/u, 'encrypted', 'aws-kms'],
  [/^(?:AYAD|AgV4)[A-Za-z0-9+/]{60,}={0,2}$/u, 'encrypted', 'aws-encryption-sdk'],
  [/^eyJ[\w-]{8,}\.[\w-]*\.[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}$/u, 'encrypted', 'jwe'],
  [/^eyJpdiI6[A-Za-z0-9+/]{40,}={0,2}$/u, 'encrypted', 'laravel'],
  [/^\{"p":"[A-Za-z0-9+/=]{4,}","h":\{"iv":"/u, 'encrypted', 'rails-encryption'],
  [/^CfDJ8[\w-]{40,}$/u, 'encrypted', 'dotnet-data-protection'],
  [/^ENC\[AES256_GCM,data:/u, 'encrypted', 'sops'],
  [/^ENC\([A-Za-z0-9+/]{16,}={0,2}\)$/u, 'encrypted', 'jasypt'],
  [/^\{cipher\}[0-9a-f]{32,}$/iu, 'encrypted', 'spring-cloud-config'],
  [/^U2FsdGVkX1[A-Za-z0-9+/]{20,}={0,2}$/u, 'encrypted', 'openssl-salted'],
  [/^\$ANSIBLE_VAULT;/u, 'encrypted', 'ansible-vault'],
  [/^(?:tok|card|pm|cus|src|btok|ba)_[A-Za-z0-9]{10,64}$/u, 'token', 'token'],
];

// Lengths of hex digests; 32 is MD5 and NTLM, 64 SHA-256 and its kin.
const digests: Readonly<Record<number, string>> = {
  32: 'md5',
  40: 'sha1',
  56: 'sha224',
  64: 'sha256',
  96: 'sha384',
  128: 'sha512',
};

const maxFieldCharacters = 64 * 1024;
const maxDecodedCharacters = 4096;
const maxDepth = 2;

/** How the value is protected by itself; null where it is plain text. */
export function describeField(value: string): FieldState | null {
  const text = value.trim();
  // Nothing shorter than 12 characters can be any of these and hold nine digits.
  if (text.length < 12 || text.length > maxFieldCharacters) return null;
  // Prose, the common case, is settled here: only armored envelopes have blanks in them.
  if (/\s/u.test(text) && !/^(?:-----BEGIN |\$ANSIBLE_VAULT;|\{"p":)/u.test(text)) return null;
  for (const [grammar, state, mechanism] of grammars) {
    if (grammar.test(text)) return { state, mechanism };
  }
  return describeEncoded(text, 1) ?? describeDigest(text);
}

function describeDigest(text: string): FieldState | null {
  const mechanism = digests[text.length];
  // Digits alone are a number; a digest of 32 and more hex digits never is.
  if (!mechanism || !/^[0-9a-f]+$|^[0-9A-F]+$/u.test(text) || /^\d+$/u.test(text)) return null;
  return { state: 'hash', mechanism };
}

function describeEncoded(text: string, depth: number): FieldState | null {
  const found = decodeJwt(text) ?? decodeHex(text) ?? decodeBase64(text);
  if (!found) return null;
  const inner = depth < maxDepth ? describeEncoded(found.decoded.trim(), depth + 1) : null;
  const decoded = inner?.decoded ?? found.decoded.slice(0, maxDecodedCharacters);
  const mechanism = inner ? `${found.mechanism}+${inner.mechanism}` : found.mechanism;
  return { state: 'encoded', mechanism, decoded };
}

interface Decoded {
  readonly mechanism: string;
  readonly decoded: string;
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
  const decoded = printable(Buffer.from(digits, 'hex'));
  return decoded === null ? null : { mechanism: 'hex', decoded };
}

function decodeBase64(text: string): Decoded | null {
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/u.test(text)) return null;
  // A word or a path is base64 by its letters alone; what was encoded has a whole number of bytes
  // and, where it carries a number, never just letters.
  if (text.replace(/=+$/u, '').length % 4 === 1) return null;
  if (text.includes('=') && text.length % 4 !== 0) return null;
  const decoded = printable(Buffer.from(text, 'base64'));
  return decoded === null ? null : { mechanism: 'base64', decoded };
}

/** The bytes as text when all of them are printable UTF-8, as random bytes or a wrongly guessed encoding almost never are. */
function printable(bytes: Buffer): string | null {
  if (bytes.length < 8) return null;
  const text = bytes.toString('utf8');
  return /^[\t\n\r\x20-\x7e\u00a0-\u024f]+$/u.test(text) ? text : null;
}
