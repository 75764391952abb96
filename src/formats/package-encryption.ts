// Zip packages of documents that encrypt their parts themselves, below the zip: OpenDocument and iWork.
import type { ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Input } from '../model/store.ts';
import { openMember, type MemberSource } from './member-input.ts';
import { encryptedEntries, isOpenDocument, type OdfSeal } from './odf-encryption.ts';
import { openOdfEntry } from './openers/odf-open.ts';
import { isText } from './openers/plausible.ts';
import { openedFact, sealedFact } from './openers/sealed-fact.ts';
import { tryPasswords } from './openers/tries.ts';
import { listEntries } from './zip-directory.ts';
import { entrySource, type ZipEntry } from './zip-entry.ts';

/** One entry that the package encrypts itself. */
export interface PackageEntry {
  readonly fact: ProtectionFact;
  /** Its content, where something at hand opens it. */
  readonly source?: MemberSource;
}

/** By name; empty where the package, or what is none, encrypts nothing itself. */
export async function readPackageEntries(
  archive: Input,
  context: ReadContext,
): Promise<ReadonlyMap<string, PackageEntry>> {
  try {
    if (isOpenDocument(archive.head)) return await readOdf(archive, context);
    if (mayBeIwork(archive)) return await readIwork(archive);
  } catch {
    // A broken directory or manifest is told when the entries themselves are read.
  }
  return new Map();
}

async function readOdf(
  archive: Input,
  context: ReadContext,
): Promise<ReadonlyMap<string, PackageEntry>> {
  const entries = new Map<string, ZipEntry>();
  for await (const entry of listEntries(archive, archive.size ?? 0)) {
    if (entry.cipher === null) entries.set(entry.name, entry);
  }
  const bytesOf = async (name: string): Promise<Uint8Array> => {
    const entry = entries.get(name);
    return entry ? entryBytes(archive, entry, context) : new Uint8Array();
  };
  const manifest = Buffer.from(await bytesOf('META-INF/manifest.xml')).toString('utf8');
  const seals = encryptedEntries(manifest);
  // The smallest entry tells soonest whether a password fits.
  const [name, seal] = [...seals].toSorted(([, a], [, b]) => a.size - b.size)[0] ?? [];
  if (name === undefined || seal === undefined) return new Map();
  const maxBytes = context.maxBytesInMemory;
  const probe = await bytesOf(name);
  if (isText(probe.subarray(0, 4096))) return clearEntries(seals, bytesOf);
  const tried = await tryPasswords(context.passwords, (password) =>
    openOdfEntry(seal, probe, { password, maxBytes }),
  );
  const { opened } = tried;
  const found = new Map<string, PackageEntry>();
  for (const [entry, one] of seals) {
    if (!opened || !('text' in opened.by)) {
      found.set(entry, {
        fact: sealedFact({ mechanism: one.mechanism, evidence: words(one) }, tried),
      });
      continue;
    }
    const password = opened.by.text;
    const open = async (): Promise<Uint8Array> =>
      (await openOdfEntry(one, await bytesOf(entry), { password, maxBytes })) ?? new Uint8Array();
    const fact = openedFact(one, opened.by);
    found.set(entry, { fact, source: sourceOf(entry, one, open) });
  }
  return found;
}

/** Marked as encrypted by the manifest, and not encrypted. */
function clearEntries(
  seals: ReadonlyMap<string, OdfSeal>,
  bytesOf: (name: string) => Promise<Uint8Array>,
): ReadonlyMap<string, PackageEntry> {
  return new Map(
    [...seals].map(([name, seal]) => {
      const { mechanism } = seal;
      const evidence =
        'META-INF/manifest.xml marks the entry as encrypted, but it is not: it lies there in the clear';
      const fact: ProtectionFact = { layer: 'file', state: 'openable', mechanism, evidence };
      return [name, { fact, source: sourceOf(name, seal, () => bytesOf(name)) }];
    }),
  );
}

async function entryBytes(
  archive: Input,
  entry: ZipEntry,
  { maxBytesInMemory }: ReadContext,
): Promise<Uint8Array> {
  const open = await openMember(entrySource(archive, entry), maxBytesInMemory);
  try {
    return await open.input.bytes(maxBytesInMemory);
  } finally {
    await open.close();
  }
}

function sourceOf(name: string, { size }: OdfSeal, open: () => Promise<Uint8Array>): MemberSource {
  return {
    name: name.split('/').at(-1) ?? name,
    size,
    async *open() {
      yield await open();
    },
  };
}

function words({ mechanism }: OdfSeal): string {
  return `META-INF/manifest.xml marks the entry as encrypted (${mechanism.slice(4)}); entry names stay readable`;
}

function mayBeIwork({ name, head }: Input): boolean {
  if (/\.(?:pages|numbers|key|template|kth|nmbtemplate)$/i.test(name)) return true;
  return Buffer.from(head.buffer, head.byteOffset, head.length).includes('.iwa');
}

/** A document with a password holds a verifier and a hint; its archives (.iwa) are encrypted one by one. */
async function readIwork(archive: Input): Promise<ReadonlyMap<string, PackageEntry>> {
  const names: string[] = [];
  for await (const entry of listEntries(archive, archive.size ?? 0)) names.push(entry.name);
  if (!names.some((name) => /(?:^|\/)\.iwpv2$/.test(name))) return new Map();
  const sealed = names.filter((name) => /\.iwa$|(?:^|\/)(?:Index\.zip|\.iwpv2)$/.test(name));
  return new Map(sealed.map((name) => [name, { fact: iworkFact }]));
}

const iworkFact: ProtectionFact = {
  layer: 'file',
  state: 'encrypted',
  untried: true,
  mechanism: 'iwork-aes128',
  evidence:
    'the iWork document bears a password verifier (.iwpv2), and its archives are encrypted with AES-128; names of entries and the hint stay readable',
};
