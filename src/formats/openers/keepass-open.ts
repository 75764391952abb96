// Whether a password opens a KeePass database (KDBX 3 and 4) without a key file. Source: keepass.info/help/kb/kdbx.html.
import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';
import { argon2 } from './argon2.ts';
import { TooCostly } from './tries.ts';

/** Values of the header's fields by their number, and where the header ends. */
export interface KdbxHeader {
  readonly version: number;
  readonly fields: ReadonlyMap<number, Buffer>;
  readonly end: number;
}

const field = { cipher: 2, seed: 4, transformSeed: 5, rounds: 6, iv: 7, start: 9, derivation: 11 };
const aes256 = '31c1f2e6bf714350be5805216afc5aff';
const argon2d = 'ef636ddf8c29444b91f7a9a403e30a0c';
const argon2id = '9e298b1956db4773b23dfc3ec6f0a1e6';
const mostRounds = 20_000_000n;

/** @throws TooCostly */
export async function opensKeepass(
  file: Buffer,
  header: KdbxHeader,
  password: string,
): Promise<boolean> {
  const { fields, version, end } = header;
  const composite = sha256(sha256(Buffer.from(password, 'utf8')));
  const derived = await (version < 4 ? deriveOld(fields, composite) : derive(fields, composite));
  const seed = fields.get(field.seed);
  if (derived === null || seed === undefined) return false;
  if (version >= 4) {
    const secret = createHash('sha512')
      .update(seed)
      .update(derived)
      .update(Buffer.from([1]));
    const key = createHash('sha512').update(Buffer.alloc(8, 0xff)).update(secret.digest()).digest();
    const told = file.subarray(end + 32, end + 64);
    return createHmac('sha256', key).update(file.subarray(0, end)).digest().equals(told);
  }
  const start = fields.get(field.start);
  const iv = fields.get(field.iv);
  if (start === undefined || iv === undefined) return false;
  if (fields.get(field.cipher)?.toString('hex') !== aes256) return false;
  const decipher = createDecipheriv('aes-256-cbc', sha256(Buffer.concat([seed, derived])), iv);
  return decipher
    .update(file.subarray(end, end + 64))
    .subarray(0, start.length)
    .equals(start);
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function deriveOld(fields: KdbxHeader['fields'], composite: Buffer): Buffer | null {
  const seed = fields.get(field.transformSeed);
  const rounds = fields.get(field.rounds);
  return seed && rounds?.length === 8 ? byAes(composite, seed, rounds.readBigUInt64LE(0)) : null;
}

async function derive(fields: KdbxHeader['fields'], composite: Buffer): Promise<Buffer | null> {
  const parameters = readVariants(fields.get(field.derivation) ?? Buffer.alloc(0));
  const kind = parameters.get('$UUID')?.toString('hex');
  const salt = parameters.get('S');
  if (salt === undefined) return null;
  const number = (name: string): bigint => {
    const value = parameters.get(name) ?? Buffer.alloc(8);
    return value.length === 8 ? value.readBigUInt64LE(0) : BigInt(value.readUInt32LE(0));
  };
  if (kind !== argon2d && kind !== argon2id) return byAes(composite, salt, number('R'));
  return argon2(composite, {
    kind: kind === argon2d ? 'd' : 'id',
    salt,
    lanes: Number(number('P')),
    memoryKiB: Number(number('M')) / 1024,
    passes: Number(number('I')),
    bytes: 32,
  });
}

const chunk = 65_536;

/** Both halves encrypted over and over; a chain of zero blocks does the same in one call. */
function byAes(composite: Buffer, seed: Buffer, rounds: bigint): Buffer {
  if (rounds > mostRounds)
    throw new TooCostly(`its header asks for ${rounds.toLocaleString('en-US')} rounds of AES`);
  const halves = [composite.subarray(0, 16), composite.subarray(16, 32)].map((half) => {
    let block = half;
    for (let left = Number(rounds); left > 0; left -= chunk) {
      const cipher = createCipheriv('aes-256-cbc', seed, block).setAutoPadding(false);
      block = cipher.update(Buffer.alloc(Math.min(left, chunk) * 16)).subarray(-16);
    }
    return block;
  });
  return sha256(Buffer.concat(halves));
}

/** Type, name and value, each of the two behind its length of four bytes. */
function readVariants(dictionary: Buffer): ReadonlyMap<string, Buffer> {
  const values = new Map<string, Buffer>();
  for (let at = 2; at + 9 <= dictionary.length && dictionary[at] !== 0;) {
    const name = at + 5;
    const nameBytes = dictionary.readUInt32LE(at + 1);
    const value = name + nameBytes + 4;
    if (value > dictionary.length) break;
    const valueBytes = dictionary.readUInt32LE(value - 4);
    values.set(
      dictionary.toString('utf8', name, name + nameBytes),
      dictionary.subarray(value, value + valueBytes),
    );
    at = value + valueBytes;
  }
  return values;
}
