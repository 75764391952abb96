// Small folder trees made for one test, and the crawl of one as plain lists.
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FileEntry, SkippedEntry, WalkOptions } from '../../src/sources/source.ts';
import { resolveTarget } from '../../src/sources/targets.ts';
import { walk } from '../../src/sources/walk.ts';

/** Makes a fresh folder with these files; a path ending in '/' is an empty folder. */
export function makeTree(files: Readonly<Record<string, string | Buffer>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'showme-tree-')));
  chmodSync(root, 0o755);
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('/')) mkdirSync(join(root, path), { recursive: true });
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  }
  return root;
}

export interface Crawled {
  /** Relative to the root. */
  readonly files: readonly string[];
  /** 'path: reason: detail'. */
  readonly skipped: readonly string[];
  readonly entries: readonly (FileEntry | SkippedEntry)[];
}

export async function crawl(root: string, options: Partial<WalkOptions> = {}): Promise<Crawled> {
  const target = resolveTarget(root);
  if (target.kind !== 'path') throw new Error(`${root} is not there`);
  const entries: (FileEntry | SkippedEntry)[] = [];
  const all = { ...everything, roots: [root], ...options };
  for await (const batch of walk(target, all)) entries.push(...batch.skipped, ...batch.files());
  const relative = (uri: string): string => uri.slice(target.uri.length + 1).replaceAll('%20', ' ');
  return {
    files: entries.flatMap((one) => (one.kind === 'file' ? [relative(one.uri)] : [])),
    skipped: entries.flatMap((one) =>
      one.kind === 'skipped' ? [`${relative(one.uri)}: ${one.reason}: ${one.detail}`] : [],
    ),
    entries,
  };
}

export const everything: WalkOptions = {
  follow: false,
  oneFileSystem: false,
  include: [],
  exclude: [],
  maxFileBytes: null,
  roots: [],
  ownPaths: [],
};

/** Root may read everything, so what it is denied must be tried as somebody else. */
export async function asOrdinaryUser<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
