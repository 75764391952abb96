// Tar archives (V7, ustar, pax, GNU): every regular file becomes a member; folders, links and devices are passed over.
import type { Part } from '../model/part.ts';
import { StoreProblem, type Input, type Problem } from '../model/store.ts';
import { openCursor, type ByteCursor } from './byte-cursor.ts';
import { defineFormat, type Format } from './format.ts';
import { openMember, presentMember } from './member-input.ts';
import {
  blockBytes,
  parseHeader,
  parsePax,
  text,
  type TarChanges,
  type TarHeader,
} from './tar-headers.ts';

/** Longest extended header that is believed; real ones are a few hundred bytes. */
const maxExtendedBytes = 1024 * 1024;

export const tarFormat: Format = defineFormat({
  id: 'tar',
  title: 'Tar archive',
  recognises: ({ bytes }) => (parseHeader(bytes)?.name ?? '') !== '',
  async *read(input, context) {
    const cursor = openCursor(input.stream());
    try {
      for await (const file of listFiles(cursor)) {
        if ('problem' in file) {
          yield { kind: 'problem', problem: file.problem };
          continue;
        }
        yield* readFile(input, cursor, file, context.maxBytesInMemory);
      }
    } finally {
      await cursor.close();
    }
  },
});

interface TarFile extends TarHeader {
  /** Offset of the content. */
  readonly start: number;
}

/** Regular files, the cursor standing at each one's content. */
async function* listFiles(cursor: ByteCursor): AsyncGenerator<TarFile | { problem: Problem }> {
  let changes: TarChanges = {};
  for (;;) {
    const block = await cursor.take(blockBytes);
    if (block.every((byte) => byte === 0)) return;
    const header = parseHeader(block);
    if (header === null) {
      yield { problem: damaged };
      return;
    }
    const start = cursor.position();
    const size = isExtension(header) ? header.size : (changes.size ?? header.size);
    const end = start + Math.ceil(size / blockBytes) * blockBytes;
    if (isExtension(header)) {
      if (header.size > maxExtendedBytes) {
        yield { problem: damaged };
        return;
      }
      changes = { ...changes, ...readExtension(header, await cursor.take(header.size)) };
    } else {
      const file = { ...header, name: changes.path ?? header.name, size, start };
      if (header.type === 'S' || changes.isSparse === true) yield { problem: sparse };
      else if (isRegular(header) && !file.name.endsWith('/')) yield file;
      changes = {};
    }
    if (!(await cursor.seek(end))) {
      if (isExtension(header) || !isRegular(header)) yield { problem: damaged };
      return;
    }
  }
}

const isExtension = (header: TarHeader): boolean => ['x', 'g', 'L', 'K'].includes(header.type);
/** '7' is a contiguous file; letters that nobody defined are to be read as files, says POSIX. */
const isRegular = (header: TarHeader): boolean => !'123456DMNVS'.includes(header.type);

function readExtension(header: TarHeader, bytes: Uint8Array): TarChanges {
  if (header.type === 'x') return parsePax(bytes);
  return header.type === 'L' ? { path: text(bytes, 0, bytes.length) } : {};
}

async function* readFile(
  archive: Input,
  cursor: ByteCursor,
  file: TarFile,
  maxBytesInMemory: number,
): AsyncGenerator<Part> {
  const { name, size, start } = file;
  let isFirst = true;
  const source = {
    name: name.split('/').at(-1) ?? name,
    size,
    open(): AsyncIterable<Uint8Array> {
      const again = !isFirst;
      isFirst = false;
      return again ? readAgain(archive, file) : whole(cursor, size);
    },
  };
  const readAt = (offset: number, length: number): Promise<Uint8Array> =>
    archive.read(start + offset, Math.max(0, Math.min(length, size - offset)));
  const isOnDisk = archive.path !== undefined;
  const member = await openMember(isOnDisk ? { ...source, readAt } : source, maxBytesInMemory);
  const { modifiedAt } = file;
  const dated = modifiedAt === undefined ? {} : { modifiedAt };
  try {
    yield {
      kind: 'member',
      member: { name, as: 'store', facts: [], ...dated, ...presentMember(member) },
    };
  } finally {
    await member.close();
  }
}

/** A second reading of a member starts over from the beginning of the archive. */
async function* readAgain(archive: Input, file: TarFile): AsyncGenerator<Uint8Array> {
  const cursor = openCursor(archive.stream());
  try {
    await cursor.seek(file.start);
    yield* whole(cursor, file.size);
  } finally {
    await cursor.close();
  }
}

async function* whole(cursor: ByteCursor, size: number): AsyncGenerator<Uint8Array> {
  const end = cursor.position() + size;
  yield* cursor.portions(size);
  if (cursor.position() < end) throw new StoreProblem('corrupt', damaged.detail);
}

const damaged: Problem = {
  reason: 'corrupt',
  detail:
    'the archive is damaged or cut short here; what came before was examined. Restore it from a backup and scan again',
  partial: true,
};

const sparse: Problem = {
  reason: 'unsupported',
  detail: 'holds a sparse file, which is not unpacked here; unpack the archive and scan the folder',
  partial: true,
};
