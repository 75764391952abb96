// The zip package of an OpenDocument file: its parts by name, decrypted where something at hand opens them.
import type { ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { openMember, type MemberSource } from './member-input.ts';
import { readPackageEntries } from './package-encryption.ts';
import { listEntries } from './zip-directory.ts';
import { entrySource } from './zip-entry.ts';

export interface OdfPackage {
  readonly names: readonly string[];
  /** How the package is encrypted, or was until something at hand opened it; null where it is not. */
  readonly fact: ProtectionFact | null;
  /** False for a part that is not there, or stays shut. */
  has(name: string): boolean;
  /** The part unpacked; nothing where it is not to be had. @throws StoreProblem corrupt */
  chunks(name: string): AsyncIterable<Uint8Array>;
  bytes(name: string): Promise<Uint8Array>;
}

/** @throws StoreProblem corrupt, where the zip has no readable directory */
export async function openOdfPackage(input: Input, context: ReadContext): Promise<OdfPackage> {
  const { maxBytesInMemory } = context;
  const sealed = await readPackageEntries(input, context);
  const sources = new Map<string, MemberSource>();
  const names: string[] = [];
  try {
    for await (const entry of listEntries(input, input.size ?? 0)) {
      names.push(entry.name);
      const own = sealed.get(entry.name);
      const source = own ? own.source : entrySource(input, entry);
      if (source && entry.cipher === null) sources.set(entry.name, source);
    }
  } catch (error) {
    if (error instanceof StoreProblem) throw error;
    throw new StoreProblem('corrupt', 'its zip directory cannot be read; the file may be cut off');
  }
  async function* chunks(name: string): AsyncGenerator<Uint8Array> {
    const source = sources.get(name);
    if (source) yield* source.open();
  }
  return {
    names,
    fact: [...sealed.values()][0]?.fact ?? null,
    has: (name) => sources.has(name),
    chunks,
    async bytes(name) {
      const source = sources.get(name);
      if (!source) return new Uint8Array();
      const open = await openMember(source, maxBytesInMemory);
      try {
        return await open.input.bytes(maxBytesInMemory);
      } finally {
        await open.close();
      }
    },
  };
}
