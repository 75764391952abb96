// Crawls what the user named: every file in it, one after the other, and every thing that could not be reached, by name.
import fastGlob from 'fast-glob';
import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { accessOf, forgetFolders } from './access.ts';
import { makeListFolder, type Listed, type ListFolder } from './folder-listing.ts';
import { escapeName, pathForSystem, pathFromBytes, pathToUri, unescapePath } from './raw-path.ts';
import type { Entry, PathTarget, SkippedEntry, WalkOptions } from './source.ts';
import { stampOf } from './stamp.ts';
import { storeProblem } from './system-error.ts';

/** Entries listed ahead of whoever reads them. */
const maxAhead = 4096;

/**
 * All files at and below the target, folder by folder in byte order of the names. Never throws for what it
 * finds: what cannot be examined comes as a skipped entry.
 */
export async function* walk(target: PathTarget, options: WalkOptions): AsyncGenerator<Entry> {
  forgetFolders();
  const { path } = target;
  // What the user names is meant, also when it is a link.
  const openAs = realPath(path);
  const stats = tryStat(openAs);
  if ('reason' in stats) yield { kind: 'skipped', uri: pathToUri(path), ...stats };
  else if (stats.isDirectory()) yield* walkFolder(path, options);
  else yield describeFile({ path, openAs }, options);
}

async function* walkFolder(root: string, options: WalkOptions): AsyncGenerator<Entry> {
  const skipped: SkippedEntry[] = [];
  const gate = makeGate();
  const { folder = '' } = options.within ?? {};
  const start = folder === '' ? root : join(root, folder);
  const listFolder = makeListFolder(root, options, (entry) => skipped.push(entry));
  const stream = fastGlob.stream('**', {
    cwd: '/',
    fs: { readdir: makeReaddir(below(folder, listFolder), gate) as never },
    dot: true,
    onlyFiles: false,
    followSymbolicLinks: false,
    objectMode: true,
    // The default keeps every path to the end, to drop doubles that one pattern cannot make.
    unique: false,
    // One folder after the other keeps the order, and with it the scan, repeatable.
    concurrency: 1,
  });
  try {
    for await (const item of stream as unknown as AsyncIterable<CrawlItem>) {
      gate.release();
      yield* skipped.splice(0);
      if (item.dirent.isDirectory()) continue;
      const path = join(start, unescapePath(item.path));
      yield describeFile({ path, openAs: item.dirent.realPath ?? path }, options);
    }
    yield* skipped;
  } finally {
    gate.close();
  }
}

/** The crawl begins there: what it takes for the root is that folder. */
function below(folder: string, list: ListFolder): ListFolder {
  if (folder === '') return list;
  return (inside) => list(inside === '' ? folder : `${folder}/${inside}`);
}

interface CrawlItem {
  readonly path: string;
  readonly dirent: ReturnType<typeof makeDirent>;
}

type Readdir = (
  folder: string,
  options: unknown,
  callback: (error: null, dirents: ReturnType<typeof makeDirent>[]) => void,
) => void;

/**
 * The file system as fast-glob sees it: the crawl's root is '/', names are escaped, and nothing fails.
 * Without it, fast-glob ends at the first unreadable folder or passes over it in silence, drops names
 * with a line break, and lists everything at once however slowly it is read.
 */
function makeReaddir(listFolder: ListFolder, gate: Gate): Readdir {
  const base = resolve('/').length;
  return (folder, _options, callback) => {
    const inside = unescapePath(folder.slice(base).replace(/^\//u, ''));
    void gate.pass().then(async () => {
      const listed = await listFolder(inside);
      gate.add(listed.length);
      setImmediate(callback, null, listed.map(makeDirent));
    });
  };
}

function makeDirent(listed: Listed): Listed & {
  isDirectory: () => boolean;
  isFile: () => boolean;
  isSymbolicLink: () => boolean;
} {
  return {
    ...listed,
    name: escapeName(listed.name),
    isDirectory: () => listed.isFolder,
    isFile: () => !listed.isFolder,
    isSymbolicLink: () => false,
  };
}

interface Gate {
  add(entries: number): void;
  release(): void;
  pass(): Promise<void>;
  close(): void;
}

/** Holds back the next folder while more than `maxAhead` entries wait to be read. */
function makeGate(): Gate {
  let ahead = 0;
  let waiting: (() => void) | null = null;
  return {
    add(entries) {
      ahead += entries;
    },
    release() {
      ahead--;
      if (ahead > maxAhead) return;
      waiting?.();
      waiting = null;
    },
    pass() {
      if (ahead <= maxAhead) return Promise.resolve();
      return new Promise((go) => {
        waiting = go;
      });
    },
    close() {
      waiting = null;
    },
  };
}

/** `openAs` differs from `path` for a followed link. */
function describeFile(file: { path: string; openAs: string }, options: WalkOptions): Entry {
  const uri = pathToUri(file.path);
  const stats = tryStat(file.openAs);
  if ('reason' in stats) return { kind: 'skipped', uri, ...stats };
  if (!stats.isFile()) {
    const detail = 'it is not a regular file and is never opened';
    return { kind: 'skipped', uri, reason: 'special-file', detail };
  }
  const { size, mtimeMs } = stats;
  if (options.maxFileBytes !== null && size > options.maxFileBytes) {
    const detail = `it holds ${size} bytes, more than --max-filesize allows (${options.maxFileBytes})`;
    return { kind: 'skipped', uri, reason: 'too-large', detail };
  }
  const modifiedAt = new Date(mtimeMs).toISOString();
  const access = accessOf(file.openAs, stats);
  const stamp = stampOf(stats);
  return { kind: 'file', path: file.openAs, uri, size, modifiedAt, access, stamp };
}

function tryStat(path: string): Stats | Pick<SkippedEntry, 'reason' | 'detail'> {
  try {
    return lstatSync(pathForSystem(path));
  } catch (error) {
    const { reason, detail } = storeProblem(error).problem;
    return { reason, detail };
  }
}

function realPath(path: string): string {
  try {
    return pathFromBytes(realpathSync.native(pathForSystem(path), { encoding: 'buffer' }));
  } catch {
    return path;
  }
}
