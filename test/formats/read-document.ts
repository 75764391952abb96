// Reads a document with one format and gathers what it yields, for the tests of document formats.
import type { Format, Head } from '../../src/formats/format.ts';
import { memoryInput } from '../../src/formats/memory-input.ts';
import type { Member, Password } from '../../src/model/part.ts';
import type { ProtectionFact } from '../../src/model/protection.ts';
import type { Location, TableSegment } from '../../src/model/segment.ts';
import type { Problem } from '../../src/model/store.ts';

export interface ReadDocument {
  readonly texts: { readonly at: Location; readonly text: string }[];
  readonly tables: TableSegment[];
  readonly members: Member[];
  readonly facts: ProtectionFact[];
  readonly problems: Problem[];
}

export interface ReadOptions {
  readonly passwords?: readonly Password[];
  readonly maxBytesInMemory?: number;
}

export async function readDocument(
  format: Format,
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<ReadDocument> {
  const found: ReadDocument = { texts: [], tables: [], members: [], facts: [], problems: [] };
  const { passwords = [], maxBytesInMemory = 64 * 1024 * 1024 } = options;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const part of format.read(memoryInput(name, bytes), { passwords, maxBytesInMemory })) {
    if (part.kind === 'text') found.texts.push({ at: part.at, text: decoder.decode(part.bytes) });
    else if (part.kind === 'table') found.tables.push(part);
    else if (part.kind === 'member') found.members.push(part.member);
    else if (part.kind === 'fact') found.facts.push(part.fact);
    else found.problems.push(part.problem);
  }
  return found;
}

/** All text that came out under `part` ('' for the document's own text), tables included. */
export function textOf(document: ReadDocument, part: string): string {
  const texts = document.texts.filter(({ at }) => (at.part ?? '') === part).map(({ text }) => text);
  const tables = document.tables.filter(({ at }) => (at.part ?? '') === part);
  const cells = tables.flatMap(({ columns, rows }) => [
    ...columns.map((column) => column.name),
    ...rows.flat(),
  ]);
  return [...texts, ...cells].join('\n');
}

/** How often a text came out, over all parts. */
export function countOf(document: ReadDocument, text: string): number {
  const parts = new Set([...document.texts, ...document.tables].map(({ at }) => at.part ?? ''));
  const all = [...parts].map((part) => textOf(document, part)).join('\n');
  return all.split(text).length - 1;
}

export function headOf(name: string, bytes: Uint8Array): Head {
  const extension = name.split('.').at(-1) ?? '';
  return { bytes: bytes.subarray(0, 64 * 1024), size: bytes.length, extension, name, text: '' };
}

/** A zip package of the given parts, in their order. */
export async function zipPackage(
  parts: Readonly<Record<string, string | Uint8Array>>,
): Promise<Uint8Array> {
  const { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } =
    await import('@zip.js/zip.js');
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, content] of Object.entries(parts)) {
    const reader =
      typeof content === 'string' ? new TextReader(content) : new Uint8ArrayReader(content);
    await writer.add(name, reader);
  }
  return writer.close();
}
