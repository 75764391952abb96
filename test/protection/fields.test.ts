// Every kind of protected value, as a column of a table and inside JSON: scanned by the built command, told for what it is.
import {
  constants,
  createCipheriv,
  createHash,
  createHmac,
  generateKeyPairSync,
  pbkdf2Sync,
  publicEncrypt,
  randomBytes,
} from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';

const people = [
  ['Dana', 'Whitfield', '489-31-7726'],
  ['Otis', 'Kimbrough', '491-22-0814'],
  ['Maria', 'Delgado', '494-55-3107'],
] as const;

const key = randomBytes(32);

function gcm(text: string): { iv: Buffer; sealed: Buffer; tag: Buffer } {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return { iv, sealed, tag: cipher.getAuthTag() };
}

function cbc(text: string): { iv: Buffer; sealed: Buffer } {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, iv);
  return { iv, sealed: Buffer.concat([cipher.update(text), cipher.final()]) };
}

/** Version, time, nonce, ciphertext of AES-128 in CBC, HMAC: github.com/fernet/spec. */
function fernet(text: string): string {
  const iv = randomBytes(16);
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(1_700_000_000n);
  const cipher = createCipheriv('aes-128-cbc', key.subarray(16), iv);
  const body = Buffer.concat([Buffer.from([0x80]), time, iv, cipher.update(text), cipher.final()]);
  const code = createHmac('sha256', key.subarray(0, 16)).update(body).digest();
  return Buffer.concat([body, code]).toString('base64url').padEnd(100, '=');
}

const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

function jwe(text: string): string {
  const header = Buffer.from('{"alg":"RSA-OAEP","enc":"A256GCM"}').toString('base64url');
  const sealedKey = publicEncrypt(
    { key: publicKey, padding: constants.RSA_PKCS1_OAEP_PADDING },
    key,
  );
  const { iv, sealed, tag } = gcm(text);
  return [header, ...[sealedKey, iv, sealed, tag].map((part) => part.toString('base64url'))].join(
    '.',
  );
}

function jwt(text: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ ssn: text })}`;
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`;
}

function laravel(text: string): string {
  const { iv, sealed } = cbc(text);
  const [one, two] = [iv.toString('base64'), sealed.toString('base64')];
  const mac = createHmac('sha256', key)
    .update(one + two)
    .digest('hex');
  return Buffer.from(JSON.stringify({ iv: one, value: two, mac, tag: '' })).toString('base64');
}

function rails(text: string): string {
  const { iv, sealed, tag } = gcm(text);
  const [p, i, a] = [sealed, iv, tag].map((part) => part.toString('base64'));
  return JSON.stringify({ p, h: { iv: i, at: a } });
}

const sealing: Readonly<Record<string, (text: string) => string>> = {
  'vault-transit': (text) => {
    const { iv, sealed, tag } = gcm(text);
    return `vault:v3:${Buffer.concat([iv, sealed, tag]).toString('base64')}`;
  },
  fernet,
  jwe,
  laravel,
  'rails-encryption': rails,
  'aws-kms': (text) =>
    Buffer.concat([
      Buffer.from('01020200', 'hex'),
      Buffer.from('78', 'hex'),
      randomBytes(60),
      Buffer.from('06092a864886f70d010706', 'hex'),
      gcm(text).sealed,
      randomBytes(40),
    ]).toString('base64'),
  'dotnet-data-protection': (text) =>
    Buffer.concat([
      Buffer.from('09f0c9f0', 'hex'),
      randomBytes(16),
      cbc(text).iv,
      cbc(text).sealed,
      randomBytes(32),
    ]).toString('base64url'),
  jasypt: (text) => `ENC(${Buffer.concat([randomBytes(8), cbc(text).sealed]).toString('base64')})`,
  'spring-cloud-config': (text) =>
    `{cipher}${Buffer.concat([cbc(text).iv, cbc(text).sealed]).toString('hex')}`,
  'openssl-salted': (text) =>
    Buffer.concat([Buffer.from('Salted__'), randomBytes(8), cbc(text).sealed]).toString('base64'),
  pgcrypto: (text) =>
    `\\xc30d04070302${randomBytes(8 + 1 + 2 + 18 + text.length + 22).toString('hex')}`,
  'ciphertext of no known envelope': (text) => {
    const { iv, sealed, tag } = gcm(text);
    return Buffer.concat([iv, sealed, tag]).toString('base64');
  },
  hmac: (text) => `hmac-sha256:${createHmac('sha256', key).update(text).digest('hex')}`,
  token: () => `tok_${randomBytes(12).toString('hex')}`,
  pbkdf2: (text) =>
    `pbkdf2_sha256$600000$salt$${pbkdf2Sync(text, 'salt', 1, 32, 'sha256').toString('base64')}`,
  uuid: () => crypto.randomUUID(),
};

const hashing: Readonly<Record<string, (text: string) => string>> = {
  md5: (text) => createHash('md5').update(text).digest('hex'),
  sha1: (text) => createHash('sha1').update(text).digest('hex'),
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  sha512: (text) => createHash('sha512').update(text).digest('base64'),
};

const encoding: Readonly<Record<string, (text: string) => string>> = {
  base64: (text) => Buffer.from(text).toString('base64'),
  hex: (text) => Buffer.from(text).toString('hex'),
  'base64+base64': (text) => Buffer.from(Buffer.from(text).toString('base64')).toString('base64'),
  'base64+gzip': (text) => gzipSync(text).toString('base64'),
  'base64+zlib': (text) => deflateSync(text).toString('base64'),
  jwt,
  backwards: (text) => Array.from(text).toReversed().join(''),
};

const kinds = [
  ...Object.entries(sealing).map(([name, make]) => ({ name, make, disposition: 'unreadable' })),
  ...Object.entries(hashing).map(([name, make]) => ({ name, make, disposition: 'review' })),
  ...Object.entries(encoding).map(([name, make]) => ({ name, make, disposition: 'covered' })),
].map((kind, i) => ({ ...kind, file: `k${i}` }));

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

interface Scanned {
  readonly uri: string;
  readonly verdict: string;
  readonly findings: { type: string; disposition: string; count: number; because: string[] }[];
}

const root = mkdtempSync(join(tmpdir(), 'showme-fields-'));
let stores: readonly Scanned[] = [];
let elements: Readonly<Record<string, Readonly<Record<string, number>>>> = {};

beforeAll(async () => {
  for (const { make, file } of kinds) {
    const rows = people.map(([first, last, ssn]) => [first, last, quoted(make(ssn))].join(','));
    writeFileSync(join(root, `${file}.csv`), ['first_name,last_name,ssn', ...rows].join('\n'));
    const clients = people.map(([firstName, lastName, ssn]) => ({
      firstName,
      lastName,
      ssn: make(ssn),
    }));
    writeFileSync(join(root, `${file}.json`), JSON.stringify({ clients }));
  }
  const args = ['scan', root, '-f', 'json', '--fail-on', 'never', '-q'];
  const { stdout } = await runShowme(args, { dataDir: freshDataDir() });
  const report = JSON.parse(stdout) as {
    stores: Scanned[];
    summary: { elements: typeof elements };
  };
  stores = report.stores;
  elements = report.summary.elements;
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const storeOf = (name: string): Scanned | undefined =>
  stores.find(({ uri }) => uri.endsWith(`/${name}`));

describe.each(['csv', 'json'])('in %s', (extension) => {
  test.each(kinds.filter(({ disposition }) => disposition !== 'unreadable'))(
    '$name is $disposition',
    ({ name, file, disposition }) => {
      const store = storeOf(`${file}.${extension}`);
      const verdict = disposition === 'covered' ? 'exposed' : 'review';
      expect(store).toMatchObject({
        verdict,
        findings: [{ type: 'ssn', disposition, count: people.length }],
      });
      expect(store?.findings[0]?.because.join('; ')).toContain(name);
    },
  );

  // What is unreadable alone leaves its store clear, and clear stores are not listed.
  test.each(kinds.filter(({ disposition }) => disposition === 'unreadable'))(
    '$name is unreadable',
    ({ file }) => {
      expect(storeOf(`${file}.${extension}`)).toBeUndefined();
    },
  );
});

test('each of the unreadable values was seen, and counted as that', () => {
  const files = Object.keys(sealing).length * 2;
  expect(elements['ssn']?.['unreadable']).toBe(files * people.length);
});
