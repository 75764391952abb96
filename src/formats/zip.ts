// Zip archives, and everything that is one inside: each entry becomes a member, with the facts of its own encryption.
import type { Member, Part, Password, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input, type Problem } from '../model/store.ts';
import { defineFormat, type Format, type Head } from './format.ts';
import { openMember, presentMember, type OpenMember } from './member-input.ts';
import { memoryInput } from './memory-input.ts';
import { isText } from './openers/plausible.ts';
import { readPackageEntries, type PackageEntry } from './package-encryption.ts';
import { listEntries } from './zip-directory.ts';
import {
  entrySource,
  foreignMethod,
  hasLocalHeader,
  sealedFact,
  type ZipEntry,
} from './zip-entry.ts';
import { carriedMember, signOf } from './zip-sign.ts';
import {
  describeDamage,
  overlap,
  overrun,
  sealedDirectory,
  tooMany,
  unsupported,
} from './zip-problems.ts';
import { recoverEntries } from './zip-recovery.ts';

const maxEntries = 1_000_000;

/** PKWARE APPNOTE 6.3.10 with WinZip's AE-1 and AE-2, self-extracting archives, packages of OpenDocument and others. */
export const zipFormat: Format = defineFormat({
  id: 'zip',
  title: 'Zip archive',
  recognises: isZip,
  async *read(given, context) {
    const archive = given.size === undefined ? await held(given, context) : given;
    const seen = new Set<number>();
    const packaged = await readPackageEntries(archive, context);
    const whole = packaged.values().next().value;
    if (whole !== undefined) yield { kind: 'fact', fact: whole.fact };
    const walk: Walk = { archive, context, seen, packaged };
    let damage: StoreProblem | null = null;
    let lost: readonly ZipEntry[] = [];
    try {
      lost = yield* readEntries(listEntries(archive, archive.size ?? 0), walk);
      if (lost.length > 0) damage = describeDamage(null);
    } catch (error) {
      damage = describeDamage(error);
    }
    if (damage === null) return;
    if (damage.problem.reason === 'encrypted') {
      yield { kind: 'fact', fact: sealedDirectory };
      return;
    }
    if (!['corrupt', 'unsupported'].includes(damage.problem.reason)) throw damage;
    const found: ZipEntry[] = [];
    const left = without(recoverEntries(archive), new Set(seen));
    yield* readEntries(note(left, found), walk);
    if (seen.size === 0) throw damage;
    // A directory that merely points past its entries has cost nothing where each of them was found.
    if (lost.length > 0 && areAllFound(lost, found)) return;
    yield { kind: 'problem', problem: { ...damage.problem, partial: true } };
  },
});

interface Walk {
  readonly archive: Input;
  readonly context: ReadContext;
  /** Offsets of the local headers read so far. */
  readonly seen: Set<number>;
  /** Of entries that the package encrypts itself, by name. */
  readonly packaged: ReadonlyMap<string, PackageEntry>;
}

function isZip(head: Head): boolean {
  const start = Buffer.from(head.bytes.subarray(0, 8)).toString('latin1');
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return true;
  // A split or once-split archive begins with a marker.
  if (/^PK(?:\u0007\u0008|00)PK\u0003\u0004/.test(start)) return true;
  // The last part of a split archive begins anywhere and ends with the directory.
  if (head.extension === 'zip' && head.text === '' && head.bytes.length > 0) return true;
  if (!/^(?:MZ|#!|\u007fELF)/.test(start)) return false;
  const bytes = Buffer.from(head.bytes);
  const at = bytes.indexOf('PK\u0003\u0004', 0, 'latin1');
  return at > 0 && at + 30 < bytes.length && bytes.readUInt16LE(at + 4) % 256 <= 63;
}

async function held(input: Input, context: ReadContext): Promise<Input> {
  return memoryInput(input.name, await input.bytes(context.maxBytesInMemory));
}

async function* without(
  entries: AsyncIterable<ZipEntry>,
  known: ReadonlySet<number>,
): AsyncGenerator<ZipEntry> {
  for await (const entry of entries) if (!known.has(entry.offset)) yield entry;
}

async function* note(
  entries: AsyncIterable<ZipEntry>,
  noted: ZipEntry[],
): AsyncGenerator<ZipEntry> {
  for await (const entry of entries) {
    noted.push(entry);
    yield entry;
  }
}

/** By name, and by checksum where the local header tells it. */
function areAllFound(lost: readonly ZipEntry[], found: readonly ZipEntry[]): boolean {
  const identify = ({ name, crc32 }: ZipEntry): string => `${crc32 ?? '?'} ${name}`;
  const known = new Set(found.map(identify));
  const isFound = (entry: ZipEntry): boolean =>
    known.has(identify(entry)) || known.has(`? ${entry.name}`);
  return lost.length <= found.length && lost.every(isFound);
}

/** Returns the entries that have no local header where they should begin. */
async function* readEntries(
  entries: AsyncIterable<ZipEntry>,
  walk: Walk,
): AsyncGenerator<Part, readonly ZipEntry[]> {
  const { archive, context, seen, packaged } = walk;
  let claimed = 0;
  let overlapping = 0;
  let overrunning = 0;
  const lost: ZipEntry[] = [];
  const passwords = [...context.passwords];
  for await (const entry of entries) {
    if (seen.has(entry.offset)) {
      overlapping += 1;
      continue;
    }
    if (!(await hasLocalHeader(archive, entry))) {
      lost.push(entry);
      continue;
    }
    claimed += entry.packedSize;
    const isOverfull = claimed > (archive.size ?? 0) && seen.size > 0;
    if (isOverfull || seen.size >= maxEntries) {
      yield { kind: 'problem', problem: isOverfull ? overlap : tooMany };
      return [];
    }
    seen.add(entry.offset);
    if (entry.offset + entry.packedSize > (archive.size ?? 0)) overrunning += 1;
    const carried = carriedMember(entry, context, packaged);
    if (carried) {
      yield { kind: 'member', member: carried };
      continue;
    }
    const own = packaged.get(entry.name);
    const opened = own ? await openPackaged(own, context) : await openEntry(walk, entry, passwords);
    try {
      yield { kind: 'member', member: describeMember(entry, opened) };
    } finally {
      await opened.open?.close();
    }
  }
  if (overlapping > 0) yield { kind: 'problem', problem: overlap };
  if (overrunning > 0) yield { kind: 'problem', problem: overrun };
  return lost;
}

interface Opened {
  readonly open: OpenMember | null;
  readonly facts: readonly ProtectionFact[];
  readonly problem?: Problem;
}

const sealed = (fact: ProtectionFact): Opened => ({ open: null, facts: [fact] });

/** What the package encrypts itself, below the zip. */
async function openPackaged(
  { fact, source }: PackageEntry,
  { maxBytesInMemory }: ReadContext,
): Promise<Opened> {
  return source
    ? { open: await openMember(source, maxBytesInMemory), facts: [fact] }
    : sealed(fact);
}

function describeMember(entry: ZipEntry, opened: Opened): Member {
  const sign = signOf(entry);
  return {
    name: entry.name.replaceAll('\\', '/'),
    as: 'store',
    facts: opened.facts,
    ...(opened.open === null ? { input: null } : presentMember(opened.open)),
    ...(opened.problem === undefined ? {} : { problem: opened.problem }),
    ...(entry.modifiedAt === undefined ? {} : { modifiedAt: entry.modifiedAt }),
    ...(sign === undefined ? {} : { sign }),
  };
}

/** Starts an entry; an encrypted one by the first password that opens it, which then moves to the front. */
async function openEntry(walk: Walk, entry: ZipEntry, passwords: Password[]): Promise<Opened> {
  const { archive, context } = walk;
  const { cipher } = entry;
  const foreign = foreignMethod(entry.method);
  if (cipher === null) {
    if (foreign !== null) return { open: null, facts: [], problem: unsupported(foreign) };
    const source = entrySource(archive, entry);
    return { open: await openMember(source, context.maxBytesInMemory), facts: [] };
  }
  const clear = foreign === null ? await openClear(archive, entry, context) : null;
  if (clear) return clear;
  for (const password of foreign === null && entry.accepts !== undefined ? passwords : []) {
    if (!(await entry.accepts?.(password.text))) continue;
    const source = entrySource(archive, entry, password.text);
    const open = await openMember(source, context.maxBytesInMemory);
    if (cipher.mechanism === 'zipcrypto' && open.failure !== null) continue;
    passwords.splice(passwords.indexOf(password), 1);
    passwords.unshift(password);
    const state = password.nearby ? 'key-nearby' : 'key-given';
    const evidence = `the entry is encrypted with ${cipher.title}; a password from ${password.origin} opens it`;
    const { mechanism } = cipher;
    const isWeak = mechanism === 'zipcrypto' && ({ isWeak: true } as const);
    return { open, facts: [{ layer: 'file', state, mechanism, evidence, ...isWeak }] };
  }
  return sealed(sealedFact(cipher));
}

/** An entry that is marked as encrypted and is not: whoever ignores the mark can unpack it. */
async function openClear(
  archive: Input,
  entry: ZipEntry,
  { maxBytesInMemory }: ReadContext,
): Promise<Opened | null> {
  const { cipher, ...rest } = entry;
  if (cipher === null) return null;
  const open = await openMember(entrySource(archive, { ...rest, cipher: null }), maxBytesInMemory);
  const { head } = open.input;
  const isWhole = open.failure === null && head.length > 0;
  // A stored entry has nothing to fail at where its checksum is left out, or lies beyond the head.
  const isProven = entry.method !== 0 || (entry.crc32 !== undefined && head.length === entry.size);
  if (!isWhole || !(isProven || isText(head.subarray(0, 4096)))) {
    await open.close();
    return null;
  }
  const { mechanism, title } = cipher;
  const evidence = `the entry is marked as encrypted with ${title}, but its bytes are not: whoever ignores the mark can unpack it`;
  return { open, facts: [{ layer: 'file', state: 'openable', mechanism, evidence }] };
}
