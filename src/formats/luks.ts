// Images of LUKS volumes: cipher by their header, whether it encrypts at all, and whether something at hand opens it.
// Source: LUKS1 1.2.3, LUKS2 on-disk format 1.1.
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { luks1Slots, luks2Slots } from './luks-slots.ts';
import { opensSlot, type KeySlot } from './openers/luks-open.ts';
import { openedUnread } from './openers/opened-parts.ts';
import { sealedFact, untriable } from './openers/sealed-fact.ts';
import { TooCostly, tryKeys, tryPasswords } from './openers/tries.ts';
import { unreadKind } from './unread-kind.ts';

const magic = Buffer.from('LUKS\u00ba\u00be', 'latin1');
const headerBytes = 592;
const luks2BinaryBytes = 4096;
/** The format allows no larger header. */
const maxLuks2Bytes = 4 * 1024 * 1024;
const mostMsASecret = 20_000;
const unknownCipher = 'a cipher that is not named as ciphers are';

export const luksFormat: Format = defineFormat({
  id: 'luks',
  title: 'LUKS volume image',
  seals: 'luks',
  recognises: ({ bytes }) => magic.equals(bytes.subarray(0, magic.length)),
  async *read(input, context): AsyncGenerator<Part> {
    const head = Buffer.from(input.head);
    if (head.length < headerBytes) throw damaged();
    const version = head.readUInt16BE(6);
    if (version === 1) {
      const cipher = `${textAt(head, 8)}-${textAt(head, 40)}`;
      if (!/^[\w()-]{3,64}$/.test(cipher)) throw damaged();
      yield* describe(
        { mechanism: 'luks1', ciphers: [cipher], slots: luks1Slots(head) },
        input,
        context,
      );
    } else if (version === 2) {
      const metadata = await readMetadata(input, head);
      const ciphers = segmentCiphers(metadata);
      yield* describe({ mechanism: 'luks2', ciphers, slots: luks2Slots(metadata) }, input, context);
    } else {
      const evidence = `a LUKS header of version ${version}, which is not known here`;
      yield { kind: 'fact', fact: sealedFact({ mechanism: 'luks-unknown', evidence }, untriable) };
    }
  },
});

/** How many bytes of a header and its copy stand in front of what is encrypted. */
export function luksHeaderBytes(head: Buffer): number {
  if (head.length < headerBytes || head.readUInt16BE(6) !== 2) return headerBytes;
  const size = Number(head.readBigUInt64BE(8));
  return 2 * Math.min(maxLuks2Bytes, Math.max(luks2BinaryBytes, size));
}

interface Volume {
  readonly mechanism: string;
  /** Of all segments; null for one that is not encrypted. */
  readonly ciphers: readonly (string | null)[];
  readonly slots: readonly KeySlot[];
}

async function* describe(
  { mechanism, ciphers, slots }: Volume,
  input: Input,
  context: ReadContext,
): AsyncGenerator<Part> {
  const isClear = (cipher: string | null): boolean =>
    cipher === null || cipher.startsWith('cipher_null');
  const named = [...new Set(ciphers.filter((cipher) => !isClear(cipher)))].join(' and ');
  const name = mechanism.toUpperCase();
  if (ciphers.some(isClear)) {
    const part = named === '' ? 'its data' : 'part of its data';
    const evidence = `a ${name} volume whose header says that ${part} is not encrypted`;
    yield { kind: 'fact', fact: { layer: 'file', state: 'openable', mechanism, evidence } };
    yield { kind: 'problem', problem: unreadKind('LUKS volume that is not encrypted').problem };
    return;
  }
  if (input.size !== undefined && input.size < endOfKeys(slots)) throw cutOff();
  const known = ciphers.includes(unknownCipher) ? 'luks-unknown' : mechanism;
  const evidence = `the header of the ${name} volume says ${named}`;
  const tried = await tryAtHand(input, slots, context);
  if (tried.opened) yield* openedUnread({ mechanism: known }, tried.opened.by, 'LUKS volume');
  else yield { kind: 'fact', fact: sealedFact({ mechanism: known, evidence }, tried) };
}

/** Where the last key slot ends: an image that is shorter cannot be opened by anybody. */
function endOfKeys(slots: readonly KeySlot[]): number {
  const ends = slots.map(({ offset, keyBytes, stripes }) => offset + keyBytes * stripes);
  return Math.max(0, ...ends);
}

/** Passwords first, then bare keys: cryptsetup takes a key file's bytes for the passphrase. */
async function tryAtHand(
  input: Input,
  slots: readonly KeySlot[],
  { passwords, keys = [] }: ReadContext,
): ReturnType<typeof tryPasswords<true>> {
  const opensAny = async (passphrase: string | Uint8Array): Promise<true | null> => {
    const until = performance.now() + mostMsASecret;
    for (const slot of slots) {
      if (performance.now() > until)
        throw new TooCostly(`its ${slots.length} key slots ask for more than a try may take`);
      if (await opensSlot(input, slot, passphrase)) return true;
    }
    return null;
  };
  const byKey = await tryKeys(
    keys.filter(({ unlocks }) => unlocks === 'any'),
    ({ bytes }) => opensAny(bytes),
  );
  return byKey.opened ? byKey : tryPasswords(passwords, opensAny);
}

/** The JSON behind the binary header of LUKS2. @throws StoreProblem corrupt */
async function readMetadata(input: Input, head: Buffer): Promise<unknown> {
  const size = Number(head.readBigUInt64BE(8));
  if (size <= luks2BinaryBytes || size > maxLuks2Bytes) throw damaged();
  const bytes = Buffer.from(await input.read(0, size));
  if (bytes.length < size) throw damaged();
  const json = bytes.toString('utf8', luks2BinaryBytes).split('\0', 1)[0] ?? '';
  try {
    return JSON.parse(json);
  } catch {
    throw damaged();
  }
}

/** Cipher of each segment. @throws StoreProblem corrupt */
function segmentCiphers(metadata: unknown): (string | null)[] {
  const segments = property(metadata, 'segments');
  if (typeof segments !== 'object' || segments === null) throw damaged();
  const ciphers = Object.values(segments).map((segment: unknown) => {
    const cipher = property(segment, 'encryption');
    if (property(segment, 'type') === 'linear') return null;
    return typeof cipher === 'string' && /^[\w():-]{3,64}$/.test(cipher) ? cipher : unknownCipher;
  });
  if (ciphers.length === 0) throw damaged();
  return ciphers;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** A name of at most 32 characters, filled up with zeros. */
function textAt(head: Buffer, at: number): string {
  return head.toString('latin1', at, at + 32).split('\0', 1)[0] ?? '';
}

function cutOff(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'LUKS volume: it ends before its key slots do; restore the whole image and scan again',
  );
}

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'LUKS volume: its header is damaged or cut off; check it with cryptsetup luksDump',
  );
}
