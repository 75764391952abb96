// A token of what lies around a sealed file and may open it: while it holds, looking again would find the same.
import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { filesAround, maxNearbyEntries, noteLimit } from './nearby.ts';

export interface Surroundings {
  readonly token: string;
  /** Milliseconds since 1970 when the youngest of it was changed. */
  readonly changedMs: number;
}

/** Of the notes and keys that `findNearby` would look into. */
export function surroundingsOf(path: string): Surroundings {
  const hash = createHash('sha256');
  let changedMs = 0;
  for (const file of filesAround(dirname(path), maxNearbyEntries)) {
    if (noteLimit(basename(file)) === 0) continue;
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (!stats) continue;
    const { size, mtimeMs, ctimeMs, ino } = stats;
    hash.update(JSON.stringify([file, size, mtimeMs, ctimeMs, ino]));
    changedMs = Math.max(changedMs, mtimeMs, ctimeMs);
  }
  return { token: hash.digest('hex').slice(0, 16), changedMs };
}
