// Whether a passphrase opens a LUKS volume: its key slots are decrypted, put together and checked against the digest.
// Source: LUKS1 1.2.3, LUKS2 on-disk format 1.1.
import { createCipheriv, createDecipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import type { Input } from '../../model/store.ts';
import { argon2 } from './argon2.ts';
import { TooCostly } from './tries.ts';

/** What stretches a passphrase into the key of a slot. */
type Derivation =
  | {
      readonly kind: 'pbkdf2';
      readonly hash: string;
      readonly rounds: number;
      readonly salt: Buffer;
    }
  | {
      readonly kind: 'argon2i' | 'argon2id';
      readonly passes: number;
      readonly memoryKiB: number;
      readonly lanes: number;
      readonly salt: Buffer;
    };

/** One place where the volume's key lies, split into stripes and encrypted. */
export interface KeySlot {
  readonly derivation: Derivation;
  /** 'aes-xts-plain64' */
  readonly cipher: string;
  /** Of the key that encrypts the stripes. */
  readonly areaKeyBytes: number;
  readonly keyBytes: number;
  readonly stripes: number;
  readonly splitHash: string;
  readonly offset: number;
  /** Of the volume's key. */
  readonly digest: {
    readonly hash: string;
    readonly rounds: number;
    readonly salt: Buffer;
    readonly told: Buffer;
  };
}

const sectorBytes = 512;
const mostRounds = 20_000_000;
const mostStripeBytes = 4 * 1024 * 1024;

/** @throws TooCostly */
export async function opensSlot(
  input: Input,
  slot: KeySlot,
  passphrase: string | Uint8Array,
): Promise<boolean> {
  const length = slot.keyBytes * slot.stripes;
  if (length === 0 || length > mostStripeBytes || slot.digest.told.length === 0) return false;
  const area = Math.ceil(length / sectorBytes) * sectorBytes;
  const sealed = Buffer.from(await input.read(slot.offset, area));
  if (sealed.length < area) return false;
  const key = await derive(slot, passphrase);
  const stripes = key && decryptSectors(slot.cipher, key, sealed)?.subarray(0, length);
  if (!stripes) return false;
  const master = mergeStripes(stripes, slot);
  const { hash, rounds, salt, told } = slot.digest;
  refuseCostly(rounds);
  return pbkdf2Sync(master, salt, rounds, told.length, hash).equals(told);
}

function refuseCostly(rounds: number): void {
  if (rounds > mostRounds)
    throw new TooCostly(`its header asks for ${rounds.toLocaleString('en-US')} rounds`);
}

async function derive(
  { derivation, areaKeyBytes }: KeySlot,
  passphrase: string | Uint8Array,
): Promise<Buffer | null> {
  const secret = Buffer.from(passphrase as Uint8Array);
  if (derivation.kind !== 'pbkdf2') {
    const { kind, ...rest } = derivation;
    return argon2(secret, { ...rest, kind: kind === 'argon2i' ? 'i' : 'id', bytes: areaKeyBytes });
  }
  const { rounds, salt, hash } = derivation;
  refuseCostly(rounds);
  return pbkdf2Sync(secret, salt, rounds, areaKeyBytes, hash);
}

/** Of the ciphers that dm-crypt knows, AES in XTS and in CBC with plain sector numbers or their encryption (ESSIV). */
function decryptSectors(cipher: string, key: Buffer, sealed: Buffer): Buffer | null {
  const mode = /^aes-(?:(xts)-plain(?:64)?|cbc-(plain(?:64)?|essiv:sha256))$/.exec(cipher);
  if (mode === null) return null;
  const isXts = mode[1] === 'xts';
  const name = `aes-${isXts ? key.length * 4 : key.length * 8}-${isXts ? 'xts' : 'cbc'}`;
  const essiv = mode[2] === 'essiv:sha256' ? createHash('sha256').update(key).digest() : null;
  const plain: Buffer[] = [];
  for (let sector = 0; sector * sectorBytes < sealed.length; sector += 1) {
    const iv = Buffer.alloc(16);
    iv.writeUInt32LE(sector, 0);
    const tweak = essiv ? encryptBlock(essiv, iv) : iv;
    const piece = sealed.subarray(sector * sectorBytes, (sector + 1) * sectorBytes);
    plain.push(createDecipheriv(name, key, tweak).setAutoPadding(false).update(piece));
  }
  return Buffer.concat(plain);
}

function encryptBlock(key: Buffer, block: Buffer): Buffer {
  return createCipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(block);
}

/** The anti-forensic splitter: every stripe but the last is diffused into the next. */
function mergeStripes(stripes: Buffer, { keyBytes, stripes: count, splitHash }: KeySlot): Buffer {
  let key: Buffer = Buffer.alloc(keyBytes);
  for (let index = 0; index < count; index += 1) {
    const stripe = stripes.subarray(index * keyBytes, (index + 1) * keyBytes);
    const mixed = Buffer.from(key.map((byte, i) => byte ^ (stripe[i] ?? 0)));
    key = index === count - 1 ? mixed : diffuse(mixed, splitHash);
  }
  return key;
}

/** Each digest-sized block is replaced by the digest of its number and itself. */
function diffuse(bytes: Buffer, algorithm: string): Buffer {
  const size = createHash(algorithm).digest().length;
  const blocks: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const number = Buffer.alloc(4);
    number.writeUInt32BE(at / size);
    const block = bytes.subarray(at, at + size);
    blocks.push(
      createHash(algorithm).update(number).update(block).digest().subarray(0, block.length),
    );
  }
  return Buffer.concat(blocks);
}
