// Zip packages of documents that encrypt their parts themselves, below the zip: OpenDocument and iWork.
import type { ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Input } from '../model/store.ts';
import { openMember } from './member-input.ts';
import { encryptedEntries, isOpenDocument } from './odf-encryption.ts';
import { listEntries } from './zip-directory.ts';
import { entrySource } from './zip-entry.ts';

/** What protects which entry; empty where the package, or what is none, encrypts nothing itself. */
export async function readPackageFacts(
  archive: Input,
  context: ReadContext,
): Promise<ReadonlyMap<string, ProtectionFact>> {
  try {
    if (isOpenDocument(archive.head)) return await readOdfFacts(archive, context);
    if (mayBeIwork(archive)) return await readIworkFacts(archive);
  } catch {
    // A broken directory or manifest is told when the entries themselves are read.
  }
  return new Map();
}

async function readOdfFacts(
  archive: Input,
  context: ReadContext,
): Promise<ReadonlyMap<string, ProtectionFact>> {
  for await (const entry of listEntries(archive, archive.size ?? 0)) {
    if (entry.name !== 'META-INF/manifest.xml' || entry.cipher !== null) continue;
    const open = await openMember(entrySource(archive, entry), context.maxBytesInMemory);
    try {
      const manifest = await open.input.bytes(16 * 1024 * 1024);
      return encryptedEntries(Buffer.from(manifest).toString('utf8'));
    } finally {
      await open.close();
    }
  }
  return new Map();
}

function mayBeIwork({ name, head }: Input): boolean {
  if (/\.(?:pages|numbers|key|template|kth|nmbtemplate)$/i.test(name)) return true;
  return Buffer.from(head.buffer, head.byteOffset, head.length).includes('.iwa');
}

/** A document with a password holds a verifier and a hint; its archives (.iwa) are encrypted one by one. */
async function readIworkFacts(archive: Input): Promise<ReadonlyMap<string, ProtectionFact>> {
  const names: string[] = [];
  for await (const entry of listEntries(archive, archive.size ?? 0)) names.push(entry.name);
  if (!names.some((name) => /(?:^|\/)\.iwpv2$/.test(name))) return new Map();
  const sealed = names.filter((name) => /\.iwa$|(?:^|\/)(?:Index\.zip|\.iwpv2)$/.test(name));
  return new Map(sealed.map((name) => [name, iworkFact]));
}

const iworkFact: ProtectionFact = {
  layer: 'file',
  state: 'encrypted',
  mechanism: 'iwork-aes128',
  evidence:
    'the iWork document bears a password verifier (.iwpv2), and its archives are encrypted with AES-128; names of entries and the hint stay readable',
};
