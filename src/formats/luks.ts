// Images of LUKS volumes: cipher by their header, and whether it encrypts at all. Source: LUKS1 1.2.3, LUKS2 on-disk format 1.1.
import type { Part } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { unreadKind } from './unread-kind.ts';

const magic = Buffer.from('LUKS\u00ba\u00be', 'latin1');
const headerBytes = 592;
const luks2BinaryBytes = 4096;
/** The format allows no larger header. */
const maxLuks2Bytes = 4 * 1024 * 1024;
const unknownCipher = 'a cipher that is not named as ciphers are';

export const luksFormat: Format = defineFormat({
  id: 'luks',
  title: 'LUKS volume image',
  recognises: ({ bytes }) => magic.equals(bytes.subarray(0, magic.length)),
  async *read(input): AsyncGenerator<Part> {
    const head = Buffer.from(input.head);
    if (head.length < headerBytes) throw damaged();
    const version = head.readUInt16BE(6);
    if (version === 1) {
      const cipher = `${textAt(head, 8)}-${textAt(head, 40)}`;
      if (!/^[\w()-]{3,64}$/.test(cipher)) throw damaged();
      yield* describe('luks1', [cipher]);
    } else if (version === 2) yield* describe('luks2', await readSegments(input, head));
    else {
      const evidence = `a LUKS header of version ${version}, which is not known here`;
      yield { kind: 'fact', fact: factFor('encrypted', 'luks-unknown', evidence) };
    }
  },
});

/** @param ciphers of all segments; null for one that is not encrypted */
function* describe(mechanism: string, ciphers: readonly (string | null)[]): Generator<Part> {
  const isClear = (cipher: string | null): boolean =>
    cipher === null || cipher.startsWith('cipher_null');
  const named = [...new Set(ciphers.filter((cipher) => !isClear(cipher)))].join(' and ');
  if (!ciphers.some(isClear)) {
    const evidence = `the header of the ${mechanism.toUpperCase()} volume says ${named}`;
    const known = ciphers.includes(unknownCipher) ? 'luks-unknown' : mechanism;
    yield { kind: 'fact', fact: factFor('encrypted', known, evidence) };
    return;
  }
  const part = named === '' ? 'its data' : 'part of its data';
  const evidence = `a ${mechanism.toUpperCase()} volume whose header says that ${part} is not encrypted`;
  yield { kind: 'fact', fact: factFor('openable', mechanism, evidence) };
  yield { kind: 'problem', problem: unreadKind('LUKS volume that is not encrypted').problem };
}

function factFor(
  state: ProtectionFact['state'],
  mechanism: string,
  evidence: string,
): ProtectionFact {
  return { layer: 'file', state, mechanism, evidence };
}

/** Cipher of each segment by the JSON behind the binary header of LUKS2. @throws StoreProblem corrupt */
async function readSegments(input: Input, head: Buffer): Promise<(string | null)[]> {
  const size = Number(head.readBigUInt64BE(8));
  if (size <= luks2BinaryBytes || size > maxLuks2Bytes) throw damaged();
  const bytes = Buffer.from(await input.read(0, size));
  if (bytes.length < size) throw damaged();
  const json = bytes.toString('utf8', luks2BinaryBytes).split('\0', 1)[0] ?? '';
  const segments = property(parse(json), 'segments');
  if (typeof segments !== 'object' || segments === null) throw damaged();
  const ciphers = Object.values(segments).map((segment: unknown) => {
    const cipher = property(segment, 'encryption');
    if (property(segment, 'type') === 'linear') return null;
    return typeof cipher === 'string' && /^[\w():-]{3,64}$/.test(cipher) ? cipher : unknownCipher;
  });
  if (ciphers.length === 0) throw damaged();
  return ciphers;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw damaged();
  }
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

function damaged(): StoreProblem {
  return new StoreProblem(
    'corrupt',
    'LUKS volume: its header is damaged or cut off; check it with cryptsetup luksDump',
  );
}
