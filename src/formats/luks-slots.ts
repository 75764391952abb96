// The key slots of a LUKS volume as its header tells them, for trying what is at hand. Source: LUKS1 1.2.3, LUKS2 on-disk format 1.1.
import type { KeySlot } from './openers/luks-open.ts';

const enabled = 0x00ac71f3;
const slotCount = 8;
const firstSlot = 208;
const slotBytes = 48;
const sectorBytes = 512;

/** Slots in use of a LUKS1 header, whose fields have fixed places. */
export function luks1Slots(head: Buffer): KeySlot[] {
  const text = (at: number): string => head.toString('latin1', at, at + 32).split('\0', 1)[0] ?? '';
  const hash = text(72);
  const keyBytes = head.readUInt32BE(108);
  const digest = {
    hash,
    rounds: head.readUInt32BE(164),
    salt: head.subarray(132, 164),
    told: head.subarray(112, 132),
  };
  return Array.from({ length: slotCount }, (_, index) => firstSlot + index * slotBytes)
    .filter((at) => head.readUInt32BE(at) === enabled)
    .map((at) => ({
      derivation: {
        kind: 'pbkdf2' as const,
        hash,
        rounds: head.readUInt32BE(at + 4),
        salt: head.subarray(at + 8, at + 40),
      },
      cipher: `${text(8)}-${text(40)}`,
      areaKeyBytes: keyBytes,
      keyBytes,
      stripes: head.readUInt32BE(at + 44),
      splitHash: hash,
      offset: head.readUInt32BE(at + 40) * sectorBytes,
      digest,
    }));
}

type Json = Readonly<Record<string, unknown>>;

const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};
const word = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => Number(value) || 0;
const base64 = (value: unknown): Buffer => Buffer.from(word(value), 'base64');

/** Slots of the JSON of a LUKS2 header that hold a key under a passphrase. */
export function luks2Slots(metadata: unknown): KeySlot[] {
  const { keyslots, digests } = object(metadata);
  return Object.entries(object(keyslots)).flatMap(([name, given]) => {
    const slot = object(given);
    const area = object(slot['area']);
    const split = object(slot['af']);
    const derivation = derivationOf(object(slot['kdf']));
    const digest = Object.values(object(digests))
      .map(object)
      .find((one) => Array.isArray(one['keyslots']) && one['keyslots'].includes(name));
    if (slot['type'] !== 'luks2' || derivation === null || digest === undefined) return [];
    return [
      {
        derivation,
        cipher: word(area['encryption']),
        areaKeyBytes: number(area['key_size']),
        keyBytes: number(slot['key_size']),
        stripes: number(split['stripes']),
        splitHash: word(split['hash']),
        offset: number(area['offset']),
        digest: {
          hash: word(digest['hash']),
          rounds: number(digest['iterations']),
          salt: base64(digest['salt']),
          told: base64(digest['digest']),
        },
      },
    ];
  });
}

function derivationOf(kdf: Json): KeySlot['derivation'] | null {
  const salt = base64(kdf['salt']);
  const kind = kdf['type'];
  if (kind === 'pbkdf2')
    return { kind, salt, hash: word(kdf['hash']), rounds: number(kdf['iterations']) };
  if (kind !== 'argon2i' && kind !== 'argon2id') return null;
  return {
    kind,
    salt,
    passes: number(kdf['time']),
    memoryKiB: number(kdf['memory']),
    lanes: number(kdf['cpus']),
  };
}
