// Some of the files of one folder, with what the system says of them; their addresses are made only where they are asked for.
import { createHash } from 'node:crypto';
import { lstatSync, type Stats } from 'node:fs';
import { accessOf } from './access.ts';
import { pathForSystem, pathToUri } from './raw-path.ts';
import type { Batch, FileEntry, SkippedEntry, WalkOptions } from './source.ts';
import { stampOf } from './stamp.ts';
import { storeProblem } from './system-error.ts';

/** One name in a folder, and where its file really is. */
export interface Named {
  /** Absolute. */
  readonly path: string;
  /** Differs from `path` for a followed link. */
  readonly openAs: string;
}

/** Which of the batches of a folder it is. */
export interface BatchPlace {
  /** 'file:///…', with '/' at its end. */
  readonly folder: string;
  readonly part: number;
  /** Whether all batches of the folder come: only then does one stand for what is known of it. */
  readonly isWhole: boolean;
}

interface Stated extends Named {
  readonly stats: Stats;
}

/** Asks the system about each file, once and now. `told`: what is not examined beside them. */
export function makeBatch(
  place: BatchPlace,
  named: readonly Named[],
  { options, told }: { readonly options: WalkOptions; readonly told: readonly SkippedEntry[] },
): Batch {
  const takenMs = Date.now();
  const skipped = [...told];
  const stated: Stated[] = [];
  let isPlain = place.isWhole;
  for (const { path, openAs } of named) {
    const stats = tryStat(openAs);
    const why = 'reason' in stats ? stats : refuse(stats, options);
    if (why) skipped.push({ kind: 'skipped', uri: pathToUri(path), ...why });
    else stated.push({ path, openAs, stats: stats as Stats });
    isPlain &&= path === openAs;
  }
  return {
    folder: place.folder,
    part: place.part,
    skipped,
    count: stated.length,
    print: isPlain && stated.length > 0 ? printOf(stated) : null,
    *files() {
      for (const one of stated) yield entryOf(one, takenMs);
    },
  };
}

type Why = Pick<SkippedEntry, 'reason' | 'detail'>;

export function tryStat(path: string): Stats | Why {
  try {
    return lstatSync(pathForSystem(path));
  } catch (error) {
    const { reason, detail } = storeProblem(error).problem;
    return { reason, detail };
  }
}

function refuse(stats: Stats, { maxFileBytes }: WalkOptions): Why | null {
  if (!stats.isFile()) {
    return { reason: 'special-file', detail: 'it is not a regular file and is never opened' };
  }
  if (maxFileBytes === null || stats.size <= maxFileBytes) return null;
  const detail = `it holds ${stats.size} bytes, more than --max-filesize allows (${maxFileBytes})`;
  return { reason: 'too-large', detail };
}

function entryOf({ path, openAs, stats }: Stated, takenMs: number): FileEntry {
  return {
    kind: 'file',
    path: openAs,
    uri: pathToUri(path),
    size: stats.size,
    modifiedAt: new Date(stats.mtimeMs).toISOString(),
    access: accessOf(openAs, stats),
    stamp: stampOf(stats),
    takenMs,
  };
}

const numbersOfFile = 6;

/** Of all that an entry tells: names, stamps, and who may open each. */
function printOf(stated: readonly Stated[]): string {
  const numbers = new Float64Array(stated.length * numbersOfFile);
  const texts: string[] = [];
  let at = 0;
  let before;
  for (const { path, stats } of stated) {
    numbers[at++] = stats.dev;
    numbers[at++] = stats.ino;
    numbers[at++] = stats.size;
    numbers[at++] = stats.mtimeMs;
    numbers[at++] = stats.ctimeMs;
    numbers[at++] = stats.birthtimeMs;
    const access = accessOf(path, stats);
    texts.push(path.slice(path.lastIndexOf('/') + 1));
    // The files of a folder mostly share one; a name holds no '/'.
    if (access !== before) texts.push(`/${JSON.stringify(access)}`);
    before = access;
  }
  // Escapes of odd bytes are kept apart as UTF-16.
  return createHash('sha256')
    .update(Buffer.from(numbers.buffer))
    .update(Buffer.from(texts.join('\0'), 'utf16le'))
    .digest('base64url');
}
