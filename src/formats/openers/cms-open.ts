// Opens enveloped CMS data with a private key at hand: RSA in both paddings, and the ciphers that OpenSSL still has (RFC 5652, 6).
import {
  constants,
  createDecipheriv,
  createPrivateKey,
  privateDecrypt,
  type KeyObject,
} from 'node:crypto';
import { berValues, octets, readBer, type BerValue } from '../ber.ts';
import { unpad } from './pgp-private.ts';

const sequence = 0x30;
const set = 0x31;
const oaep = '2a864886f70d010107';

interface Cipher {
  readonly name: string;
  readonly keyBytes: number;
}

/** Ciphers of the content by object identifier. */
const ciphers: Readonly<Record<string, Cipher>> = {
  '60864801650304012a': { name: 'aes-256-cbc', keyBytes: 32 },
  '608648016503040116': { name: 'aes-192-cbc', keyBytes: 24 },
  '608648016503040102': { name: 'aes-128-cbc', keyBytes: 16 },
  '60864801650304012e': { name: 'aes-256-gcm', keyBytes: 32 },
  '60864801650304011a': { name: 'aes-192-gcm', keyBytes: 24 },
  '608648016503040106': { name: 'aes-128-gcm', keyBytes: 16 },
  '2a864886f70d0307': { name: 'des-ede3-cbc', keyBytes: 24 },
};

export interface Envelope {
  /** Each recipient's encrypted key, with the algorithm that encrypts it. */
  readonly keys: readonly { readonly algorithm: string; readonly sealed: Uint8Array }[];
  /** Null for one that is not undone here. */
  readonly cipher: Cipher | null;
  readonly iv: Uint8Array;
  readonly content: Uint8Array;
  /** Of authenticated data. */
  readonly tag: Uint8Array;
}

/** Null where `bytes` are no whole enveloped data. */
export function readEnvelope(bytes: Uint8Array): Envelope | null {
  const outer = readBer(bytes, 0);
  const wrapped = outer && [...berValues(outer.content)][1];
  const enveloped = wrapped && readBer(wrapped.content, 0);
  const parts = enveloped ? [...berValues(enveloped.content)] : [];
  const recipients = parts.find(({ tag }) => tag === set);
  const info = parts.find(({ tag }, i) => tag === sequence && i > 0);
  const [, algorithm, sealed] = info ? [...berValues(info.content)] : [];
  if (!recipients || !algorithm || !sealed || (outer?.next ?? 0) > bytes.length) return null;
  const [oid, parameters] = [...berValues(algorithm.content)];
  if (!oid || !parameters) return null;
  const isGcm = parameters.tag === sequence;
  return {
    keys: [...berValues(recipients.content)].flatMap((one) => transported(one) ?? []),
    cipher: ciphers[hex(oid.content)] ?? null,
    iv: isGcm
      ? ([...berValues(parameters.content)][0]?.content ?? parameters.content)
      : parameters.content,
    content: octets(sealed),
    tag: isGcm ? (parts.at(-1)?.content ?? new Uint8Array()) : new Uint8Array(),
  };
}

/** Version, recipient, algorithm, key: a key that is transported. Others, by agreement or password, are not tried. */
function transported({ tag, content }: BerValue): Envelope['keys'][number] | null {
  const [, , algorithm, sealed] = tag === sequence ? [...berValues(content)] : [];
  const oid = algorithm && readBer(algorithm.content, 0);
  return oid && sealed ? { algorithm: hex(oid.content), sealed: octets(sealed) } : null;
}

export interface OpenedEnvelope {
  /** Null where the key fits, and the content is in a cipher that is not undone here. */
  readonly content: Uint8Array | null;
}

/** @param file a private key in PEM; null where it opens nothing */
export function openEnvelope(envelope: Envelope, file: Uint8Array): OpenedEnvelope | null {
  const key = readKey(file);
  if (key === null) return null;
  for (const { algorithm, sealed } of envelope.keys) {
    const secret = decryptKey(key, algorithm, sealed);
    if (secret === null) continue;
    const { cipher } = envelope;
    if (cipher === null) return { content: null };
    const content =
      secret.length === cipher.keyBytes ? decryptContent(envelope, cipher, secret) : null;
    if (content !== null) return { content };
  }
  return null;
}

function readKey(file: Uint8Array): KeyObject | null {
  const pem =
    /-----BEGIN (?:RSA )?PRIVATE KEY-----[^-]{64,20000}-----END (?:RSA )?PRIVATE KEY-----/.exec(
      Buffer.from(file).toString('latin1'),
    )?.[0];
  try {
    const key = createPrivateKey(pem ?? '');
    return key.asymmetricKeyType === 'rsa' ? key : null;
  } catch {
    return null;
  }
}

/** Without padding by OpenSSL, which would hide whether it was right. */
function decryptKey(key: KeyObject, algorithm: string, sealed: Uint8Array): Buffer | null {
  try {
    if (algorithm === oaep)
      return privateDecrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, sealed);
    return unpad(privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, sealed));
  } catch {
    return null;
  }
}

function decryptContent(
  { iv, content, tag }: Envelope,
  { name }: Cipher,
  secret: Buffer,
): Uint8Array | null {
  try {
    if (name.endsWith('gcm')) {
      const decipher = createDecipheriv(name as 'aes-256-gcm', secret, iv, {
        authTagLength: tag.length,
      });
      decipher.setAuthTag(tag);
      return Buffer.concat([decipher.update(content), decipher.final()]);
    }
    const decipher = createDecipheriv(name, secret, iv);
    return Buffer.concat([decipher.update(content), decipher.final()]);
  } catch {
    return null;
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
