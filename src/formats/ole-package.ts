// Takes the embedded file out of an OLE object ('oleObject1.bin'): Packager, Office package and PDF wrappings.
// Source: MS-OLEDS 2.3.6 (OLENativeStream).

import type { Part } from '../model/part.ts';
import { openCompoundFile, type CompoundFile } from './compound-file.ts';
import { memoryInput } from './memory-input.ts';

export interface EmbeddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function readNulTerminated(bytes: Buffer, start: number): { text: string; end: number } {
  const nul = bytes.indexOf(0, start);
  const end = nul < 0 ? bytes.length : nul;
  return { text: bytes.toString('latin1', start, end), end: end + 1 };
}

/** Packager's stream: size, type, label, original path, flags, temporary path, then the file itself. */
function readNativeStream(bytes: Buffer): EmbeddedFile | null {
  const label = readNulTerminated(bytes, 6);
  const path = readNulTerminated(bytes, label.end);
  const temporary = path.end + 4;
  if (temporary + 4 > bytes.length) return null;
  const start = temporary + 4 + bytes.readUInt32LE(temporary);
  if (start + 4 > bytes.length) return null;
  const size = bytes.readUInt32LE(start);
  const name = (label.text || path.text).split(/[\\/]/).at(-1) ?? '';
  return { name, bytes: bytes.subarray(start + 4, start + 4 + size) };
}

/** The file inside; null where the object holds none that can be taken out. */
export async function unwrapOleObject(
  name: string,
  bytes: Uint8Array,
): Promise<EmbeddedFile | null> {
  try {
    const object = await openCompoundFile(bytes);
    const native = object.stream('\u0001Ole10Native');
    if (native !== null) return readNativeStream(native);
    const whole = object.stream('Package') ?? object.stream('CONTENTS');
    return whole === null ? null : { name, bytes: whole };
  } catch {
    return null;
  }
}

/** The files embedded in a legacy workbook: each object is a storage 'MBD…' inside the workbook's own file. */
export function* readOleStorages(file: CompoundFile): Generator<Part> {
  for (const path of file.paths) {
    const [, storage, stream] = /\/(MBD[0-9A-F]{1,8})\/([^/]{1,31})$/.exec(path) ?? [];
    if (storage === undefined || stream === undefined) continue;
    const bytes = (): Buffer => file.stream(path) ?? Buffer.alloc(0);
    let inner: EmbeddedFile | null = null;
    if (stream === '\u0001Ole10Native') inner = readNativeStream(bytes());
    else if (stream === 'Package' || stream === 'CONTENTS')
      inner = { name: storage, bytes: bytes() };
    else if (/^(?:WordDocument|Workbook|Book|PowerPoint Document)$/.test(stream)) {
      const detail = 'an Office 97-2003 document embedded in it cannot be read here';
      yield {
        kind: 'problem',
        problem: { reason: 'unsupported', detail, partial: true, part: storage },
      };
    }
    if (inner === null) continue;
    const input = memoryInput(inner.name, inner.bytes);
    yield { kind: 'member', member: { name: inner.name, as: 'attachment', input, facts: [] } };
  }
}
