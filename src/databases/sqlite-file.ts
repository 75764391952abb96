// Opening an SQLite file so that nothing is written or left beside it: from memory, or from a private copy.
import { createReadStream, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { mkdtemp, open as openFile, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type BetterSqlite3 from 'better-sqlite3';

import { StoreProblem, type Input } from '../model/store.ts';

/** SQLite copies the bytes once more, so that twice as much is held for a moment. */
const maxBytesInMemory = 64 * 1024 * 1024;

/** An open copy of the database, and its bytes for what SQL does not show. */
export interface OpenedFile {
  readonly database: BetterSqlite3.Database;
  readAt(offset: number, length: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The part of an input that opening needs; a path given as a URI has no more. */
export interface DatabaseBytes {
  readonly name: string;
  readonly path?: string;
  readonly size: number | undefined;
  stream(): AsyncIterable<Uint8Array>;
}

/** @throws StoreProblem vanished, denied, special-file */
export function bytesAtPath(path: string): DatabaseBytes {
  const found = statPath(path);
  if (!found.isFile()) {
    throw new StoreProblem('special-file', 'is not a regular file; name a database file');
  }
  return {
    name: path.split(/[/\\]/).at(-1) ?? path,
    path,
    size: found.size,
    stream: () => createReadStream(path, { highWaterMark: 256 * 1024 }),
  };
}

function statPath(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EACCES' || code === 'EPERM') {
      throw new StoreProblem('denied', 'may not be read by this user; scan as one who may');
    }
    throw new StoreProblem('vanished', 'there is no such file; check the path after sqlite:');
  }
}

/** @throws StoreProblem corrupt, too-large and what reading the input throws */
export async function openSqliteFile(source: DatabaseBytes | Input): Promise<OpenedFile> {
  const journals = source.path === undefined ? [] : journalsBeside(source.path);
  const isSmall = source.size !== undefined && source.size <= maxBytesInMemory;
  return isSmall && journals.length === 0 ? openInMemory(source) : openCopy(source, journals);
}

/** Suffixes of the files beside the database that hold part of its content. */
function journalsBeside(path: string): readonly string[] {
  return ['-wal', '-journal'].filter((suffix) => {
    const found = statSync(`${path}${suffix}`, { throwIfNoEntry: false });
    return found?.isFile() === true && found.size > 0;
  });
}

async function openInMemory(source: DatabaseBytes | Input): Promise<OpenedFile> {
  const { default: Database } = await import('better-sqlite3');
  const chunks: Uint8Array[] = [];
  for await (const chunk of source.stream()) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  dropWalMode(bytes);
  const database = new Database(bytes, { readonly: true });
  return {
    database,
    readAt: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    close() {
      database.close();
      return Promise.resolve();
    },
  };
}

async function openCopy(
  source: DatabaseBytes | Input,
  journals: readonly string[],
): Promise<OpenedFile> {
  const { default: Database } = await import('better-sqlite3');
  const folder = await mkdtemp(join(tmpdir(), 'showme-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  let copy: FileHandle | null = null;
  const close = async (): Promise<void> => {
    await copy?.close();
    copy = null;
    remove();
    process.off('exit', remove);
  };
  try {
    const path = join(folder, 'copy.db');
    await copyTo(path, source.stream());
    for (const suffix of journals) {
      await copyTo(`${path}${suffix}`, bytesAtPath(`${source.path}${suffix}`).stream());
    }
    copy = await openFile(path, 'r+');
    if (!journals.includes('-wal')) await dropWalModeOf(copy);
    // Writable, so that a journal is rolled back as the owner's program would; it is only the copy.
    const database = new Database(path, { fileMustExist: true });
    const handle = copy;
    return {
      database,
      async readAt(offset, length) {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
        return buffer.subarray(0, bytesRead);
      },
      async close() {
        database.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? noSpace() : error;
  }
}

async function copyTo(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  writeFileSync(path, '', { mode: 0o600 });
  const file = await openFile(path, 'w', 0o600);
  try {
    for await (const chunk of chunks) await file.write(chunk);
  } finally {
    await file.close();
  }
}

/** Bytes 18 and 19 of the header: 1 rollback journal, 2 WAL, which a lone file cannot be opened in. */
function dropWalMode(header: Uint8Array): void {
  if (header[18] === 2) header[18] = 1;
  if (header[19] === 2) header[19] = 1;
}

async function dropWalModeOf(file: FileHandle): Promise<void> {
  const modes = Buffer.alloc(20);
  await file.read(modes, 0, 20, 0);
  dropWalMode(modes);
  await file.write(modes, 18, 2, 18);
}

function noSpace(): StoreProblem {
  return new StoreProblem(
    'too-large',
    'a private copy of the database does not fit into the folder for temporary files; make room or set TMPDIR',
  );
}
