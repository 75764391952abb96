// Files that look like random bytes from end to end and bear no mark: they may be ciphertext, and nothing may be concluded
// unless something at hand opens them.
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import { nameKnownKind } from './known-kinds.ts';
import { openedParts, openedUnread } from './openers/opened-parts.ts';
import { bareKey, openSqlcipher } from './openers/sqlcipher-open.ts';
import { tryKeys, tryPasswords } from './openers/tries.ts';
import { opensVolume } from './openers/truecrypt-open.ts';

/** Below this the statistics say too little. */
const minBytes = 4096;
const sampleBytes = 64 * 1024;

const databaseExtensions: ReadonlySet<string> = new Set([
  'db',
  'db3',
  'sqlite',
  'sqlite3',
  's3db',
  'sl3',
  'sdb',
  'sqlitedb',
  'mdb',
  'accdb',
]);

/** Stands last in the list: everything that is something else has been recognised before. */
export const opaqueFormat: Format = defineFormat({
  id: 'opaque',
  title: 'Unrecognised data that looks random',
  recognises(head) {
    return nameKnownKind(head.bytes, head.extension) === null && looksRandom(head.bytes, 3.09);
  },
  async *read(input, context): AsyncGenerator<Part> {
    if (!(await isRandomThroughout(input))) {
      throw new StoreProblem(
        'unsupported',
        'no known format, and random only at its beginning; say what wrote it',
      );
    }
    const found = describe(input);
    const opened = yield* found.mechanism === 'headerless-database'
      ? readDatabase(input, context)
      : readVolume(input, context);
    if (!opened) yield { kind: 'fact', fact: { layer: 'file', state: 'opaque', ...found } };
  },
});

/** Returns true where something at hand opened it as SQLCipher. */
async function* readDatabase(input: Input, context: ReadContext): AsyncGenerator<Part, boolean> {
  const { passwords, keys = [], maxBytesInMemory } = context;
  const bare = keys.filter(({ unlocks }) => unlocks === 'any');
  if (passwords.length + bare.length === 0 || (input.size ?? 0) > maxBytesInMemory) return false;
  const bytes = Buffer.from(await input.bytes(maxBytesInMemory));
  const byKey = await tryKeys(bare, (key) => {
    const secret = bareKey(key.bytes);
    return secret && openSqlcipher(bytes, secret);
  });
  const tried = byKey.opened
    ? byKey
    : await tryPasswords(passwords, (password) => openSqlcipher(bytes, password));
  if (!tried.opened) return false;
  const { by, value } = tried.opened;
  yield* openedParts({ mechanism: 'sqlcipher' }, by, { name: input.name, bytes: value.bytes });
  return true;
}

/** Each try takes the better part of a second by design: only the likeliest passwords, and not on every random file. */
const mostTries = { nearby: 5, given: 20 };
const fewestVolumeBytes = 128 * 1024;

/** Returns true where something at hand opened it as TrueCrypt or VeraCrypt. */
async function* readVolume(input: Input, context: ReadContext): AsyncGenerator<Part, boolean> {
  const { size = 0 } = input;
  if (size < fewestVolumeBytes || size % 512 !== 0) return false;
  const nearby = context.passwords.filter((one) => one.nearby).slice(0, mostTries.nearby);
  const given = context.passwords.filter((one) => !one.nearby).slice(0, mostTries.given);
  const { opened } = await tryPasswords([...nearby, ...given], (password) =>
    opensVolume(Buffer.from(input.head), password),
  );
  if (!opened) return false;
  const mechanism = opened.value === 'VeraCrypt' ? 'veracrypt' : 'truecrypt';
  yield* openedUnread({ mechanism }, opened.by, `${opened.value} volume`);
  return true;
}

function describe(input: Input): { mechanism: string; evidence: string } {
  const extension = /\.([^./\\]{1,16})$/.exec(input.name)?.[1]?.toLowerCase() ?? '';
  const isWholePages = input.size !== undefined && input.size % 512 === 0;
  if (databaseExtensions.has(extension) && isWholePages) {
    return {
      mechanism: 'headerless-database',
      evidence: `a .${extension} file of whole pages without a database header, every byte as frequent as the next: consistent with SQLCipher`,
    };
  }
  return {
    mechanism: 'unknown-random',
    evidence:
      'no known header, and every byte as frequent as the next: consistent with encryption, but no proof of it',
  };
}

/** Looks into the middle and the end as well, so that a random beginning alone does not count. */
async function isRandomThroughout(input: Input): Promise<boolean> {
  const { size } = input;
  if (size === undefined || size <= input.head.length || input.path === undefined) return true;
  for (const offset of [Math.floor(size / 3), Math.floor((size * 2) / 3), size - sampleBytes]) {
    const sample = await input.read(Math.max(0, offset), sampleBytes);
    // Three more samples make a chance outlier more likely: the bound is wider.
    if (sample.length >= minBytes && !looksRandom(sample, 4.5)) return false;
  }
  return true;
}

/**
 * Shannon entropy within 0.02 bits of what n random bytes show, 8 − 255/(2n ln 2), and a chi-square
 * (255 degrees of freedom) within `maxDeviations` standard deviations on either side; 3.09 is
 * p from 0.001 to 0.999. Compressed data passes the first and as a rule fails the second.
 */
function looksRandom(bytes: Uint8Array, maxDeviations: number): boolean {
  if (bytes.length < minBytes) return false;
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1;
  const expected = bytes.length / 256;
  let entropy = 0;
  let chiSquare = 0;
  for (const count of counts) {
    if (count > 0) entropy -= (count / bytes.length) * Math.log2(count / bytes.length);
    chiSquare += (count - expected) ** 2 / expected;
  }
  if (entropy < 8 - 255 / (2 * bytes.length * Math.LN2) - 0.02) return false;
  return Math.abs(deviations(chiSquare, 255)) <= maxDeviations;
}

/** Chi-square as standard deviations of a normal distribution (Wilson and Hilferty). */
function deviations(chiSquare: number, degrees: number): number {
  const variance = 2 / (9 * degrees);
  return (Math.cbrt(chiSquare / degrees) - (1 - variance)) / Math.sqrt(variance);
}
