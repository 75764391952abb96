// The zip package of an Office Open XML file: its parts by name, streamed and bounded, and their relationships.
// Source: ECMA-376 part 2 (Open Packaging Conventions).
import type { ReadContext } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import type { Head } from './format.ts';
import { localAttribute, parseXml } from './xml-parser.ts';

export interface Relation {
  readonly id: string;
  /** Last step of the relationship type: 'hyperlink', 'worksheet', 'comments'. */
  readonly type: string;
  /** Part name for an internal target, otherwise the address as stored. */
  readonly target: string;
  readonly external: boolean;
}

export interface OoxmlPackage {
  /** Part names without the leading slash, in the order of the zip. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Unpacked size as the zip states it. */
  size(name: string): number;
  /** The part unpacked; nothing where there is no such part. @throws StoreProblem corrupt */
  chunks(name: string): AsyncIterable<Uint8Array>;
  /** The whole part. @throws StoreProblem corrupt, too-large */
  bytes(name: string): Promise<Uint8Array>;
  relations(name: string): Promise<readonly Relation[]>;
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** Resolves a relationship target against the part it belongs to. */
function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Opens the package. @throws StoreProblem corrupt, where the zip has no readable directory */
export async function openOoxmlPackage(input: Input, context: ReadContext): Promise<OoxmlPackage> {
  const zip = await import('@zip.js/zip.js');
  zip.configure({ useWebWorkers: false });
  class InputReader extends zip.Reader<Input> {
    override size = input.size ?? 0;
    override readUint8Array(index: number, length: number): Promise<Uint8Array> {
      return input.read(index, length);
    }
  }
  const reader =
    input.size === undefined
      ? new zip.Uint8ArrayReader(await input.bytes(context.maxBytesInMemory))
      : new InputReader(input);
  const entries = await new zip.ZipReader(reader).getEntries().catch((error: unknown) => {
    if (error instanceof StoreProblem) throw error;
    throw new StoreProblem('corrupt', 'its zip directory cannot be read; the file may be cut off');
  });
  const files = entries.filter((entry) => !entry.directory);
  const byKey = new Map(files.map((entry) => [partKey(entry.filename), entry]));

  async function* chunks(name: string): AsyncIterable<Uint8Array> {
    const entry = byKey.get(partKey(name));
    if (entry === undefined || entry.directory) return;
    let fail: (error: unknown) => void = () => undefined;
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
      start(controller) {
        fail = (error) => controller.error(error);
      },
    });
    const unpacked = entry.getData(writable, { checkSignature: true, useWebWorkers: false });
    // A broken entry may reject without ever closing the stream, which would then be awaited for good.
    unpacked.catch(fail);
    try {
      for await (const chunk of readable) yield chunk;
      await unpacked;
    } catch (error) {
      if (error instanceof StoreProblem) throw error;
      throw new StoreProblem('corrupt', `its part ${name} cannot be unpacked`);
    }
  }

  async function bytes(name: string): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let total = 0;
    for await (const chunk of chunks(name)) {
      parts.push(chunk);
      total += chunk.length;
      if (total > context.maxBytesInMemory) {
        throw new StoreProblem(
          'too-large',
          `its part ${name} is larger than may be held in memory`,
        );
      }
    }
    return Buffer.concat(parts);
  }

  async function relations(name: string): Promise<readonly Relation[]> {
    const found: Relation[] = [];
    await parseXml(chunks(relationsPart(name)), {
      open(element, attributes) {
        if (element !== 'Relationship') return;
        const target = localAttribute(attributes, 'Target') ?? '';
        const external = localAttribute(attributes, 'TargetMode') === 'External';
        const type = localAttribute(attributes, 'Type') ?? '';
        found.push({
          id: localAttribute(attributes, 'Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: external ? target : resolveTarget(name, target),
          external,
        });
      },
    });
    return found;
  }

  return {
    names: files.map((entry) => entry.filename.replaceAll('\\', '/').replace(/^\//, '')),
    has: (name) => byKey.has(partKey(name)),
    size: (name) => byKey.get(partKey(name))?.uncompressedSize ?? 0,
    chunks,
    bytes,
    relations,
  };
}

const zipMagic = 'PK\u0003\u0004';

/** True for a zip whose first entries lie under `folder` ('word/'), or, where they do not tell, one with such a name. */
export function looksLikeOoxml(head: Head, folder: string, extensions: readonly string[]): boolean {
  const start = Buffer.from(head.bytes.buffer, head.bytes.byteOffset, head.bytes.length);
  if (start.toString('latin1', 0, 4) !== zipMagic) return false;
  const folders = ['word/', 'xl/', 'ppt/'];
  for (let at = 0; at >= 0; at = start.indexOf(zipMagic, at + 1, 'latin1')) {
    const length = start.readUInt16LE(Math.min(at + 26, start.length - 2));
    const name = start.toString('latin1', at + 30, at + 30 + length).replaceAll('\\', '/');
    const found = folders.find((other) => name.startsWith(other));
    if (found !== undefined) return found === folder;
  }
  return extensions.includes(head.extension);
}
