// What a single field's value says about its own protection: ciphertext, hash, token, or a mere encoding. Pure.
import { decodeField } from './encodings.ts';

export interface FieldState {
  /**
   * `encrypted`: ciphertext of a known envelope · `hash`: a digest, which whoever knows the shape of
   * the value can reverse by trial · `keyed-hash?`: a digest that says of itself that it is keyed ·
   * `password-hash`: slow, for passwords · `token`: stands for a value kept elsewhere · `encoded`: no
   * protection at all
   */
  readonly state: 'encrypted' | 'keyed-hash?' | 'hash' | 'password-hash' | 'token' | 'encoded';
  readonly mechanism: string;
  /** Of an encoded value: the readable text, cut to what a field may hold. */
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
  [/^(?:\\x|0x)?(?:c3|8c)0d04(?:0[1-9]|0a)0[0-3][0-9a-f]{40,}$/iu, 'encrypted', 'pgcrypto'],
  [/^(?:ww|jA)0E[A-Za-z0-9+/]{30,}={0,2}$/u, 'encrypted', 'pgcrypto'],
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

/** Everything that a single value may be told to be, for the documentation. */
export const fieldMechanisms: readonly Pick<FieldState, 'state' | 'mechanism'>[] = [
  ...grammars.map(([, state, mechanism]) => ({ state, mechanism })),
  ...Object.values(digests).map((mechanism) => ({ state: 'hash' as const, mechanism })),
  { state: 'token', mechanism: 'uuid' },
  { state: 'encrypted', mechanism: 'ciphertext of no known envelope' },
  ...['base64', 'hex', 'percent signs', 'gzip', 'zlib', 'jwt', 'ROT13'].map((mechanism) => ({
    state: 'encoded' as const,
    mechanism,
  })),
];

const maxFieldCharacters = 64 * 1024;

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
  return describeEncoded(text) ?? describeDigest(text);
}

function describeEncoded(text: string): FieldState | null {
  const found = decodeField(text);
  return found && { state: 'encoded', ...found };
}

function describeDigest(text: string): FieldState | null {
  const digits = text.replace(/^(?:\\x|0x)/iu, '');
  const mechanism = digests[digits.length];
  // Digits alone are a number; a digest of 32 and more hex digits never is.
  if (!mechanism || !/^[0-9a-f]+$|^[0-9A-F]+$/u.test(digits) || /^\d+$/u.test(digits)) return null;
  return { state: 'hash', mechanism };
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;
const fewestCipherBytes = 16;

/**
 * The same for a value under a name that says which element it stands for: there, a UUID is a token, base64 of the
 * length of a digest is one, and other bytes that are no text are ciphertext of no known envelope.
 */
export function describeNamedField(value: string): FieldState | null {
  const text = value.trim();
  const known = describeField(text);
  if (known) return known;
  if (uuid.test(text)) return { state: 'token', mechanism: 'uuid' };
  const bytes = bytesOf(text);
  if (!bytes || bytes.length < fewestCipherBytes) return null;
  const digest = digests[bytes.length * 2];
  return digest
    ? { state: 'hash', mechanism: digest }
    : { state: 'encrypted', mechanism: 'ciphertext of no known envelope' };
}

/** Of hex or base64 that is more than a word, a number or a path. */
function bytesOf(text: string): Buffer | null {
  const hex = text.replace(/^(?:\\x|0x)/iu, '');
  if (/^(?:[0-9a-f]{2}){16,}$/iu.test(hex) && /[a-f]/iu.test(hex)) return Buffer.from(hex, 'hex');
  const isMixed = /[a-z]/u.test(text) && /[A-Z]/u.test(text) && /[0-9+/=]/u.test(text);
  if (!isMixed || text.length % 4 !== 0 || !/^[A-Za-z0-9+/]{20,}={0,2}$/u.test(text)) return null;
  return Buffer.from(text, 'base64');
}
