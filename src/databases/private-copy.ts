// A copy of a database file in a folder of its own that nobody else can enter: its engine may write there what it likes.
import { createReadStream, rmSync, statSync } from 'node:fs';
import { mkdtemp, open as openFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { StoreProblem, type Input } from '../model/store.ts';

export interface PrivateCopy {
  readonly path: string;
  remove(): void;
}

/**
 * Copies the file, and those beside it that its engine reads with it.
 * @param beside suffixes: '.wal'
 * @throws StoreProblem too-large where there is no room, and what reading the input throws
 */
export async function copyPrivately(input: Input, beside: readonly string[]): Promise<PrivateCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'showme-'));
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', removeFolder);
  const remove = (): void => {
    removeFolder();
    process.off('exit', removeFolder);
  };
  try {
    const path = join(folder, 'copy.db');
    await write(path, input.stream());
    for (const suffix of beside) {
      const other = input.path === undefined ? '' : `${input.path}${suffix}`;
      if (other !== '' && statSync(other, { throwIfNoEntry: false })?.isFile() === true)
        await write(`${path}${suffix}`, createReadStream(other));
    }
    return { path, remove };
  } catch (error) {
    remove();
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC' ? noSpace() : error;
  }
}

async function write(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await openFile(path, 'wx', 0o600);
  try {
    for await (const chunk of chunks) await file.write(chunk);
  } finally {
    await file.close();
  }
}

function noSpace(): StoreProblem {
  return new StoreProblem(
    'too-large',
    'a private copy of the database does not fit into the folder for temporary files; make room or set TMPDIR',
  );
}
