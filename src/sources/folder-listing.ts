// Lists folders for the crawl: what each holds, less what is left out, with every failure told instead of thrown.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parsePattern, type PathPattern } from './glob.ts';
import { ignoreFileName, makeIgnoreRules } from './ignore-rules.ts';
import { makeLinkRules, type LinkRules } from './links.ts';
import { pathForSystem, pathFromBytes, pathToUri } from './raw-path.ts';
import type { SkippedEntry, WalkOptions, Within } from './source.ts';
import { storeProblem } from './system-error.ts';

export interface Listed {
  readonly name: string;
  readonly isFolder: boolean;
  /** Of a followed link: where its file really is. */
  readonly realPath?: string;
}

/** Lists one folder, given by its path relative to the root ('' = the root itself), sorted by name. */
export type ListFolder = (folder: string) => Promise<Listed[]>;

interface Crawl {
  readonly root: string;
  readonly options: WalkOptions;
  readonly include: readonly PathPattern[];
  readonly exclude: readonly PathPattern[];
  readonly ignore: ReturnType<typeof makeIgnoreRules>;
  readonly links: LinkRules;
  /** Paths of the program's own files that may lie below the root. */
  readonly own: readonly string[];
  readonly belongs: (folder: string, name: Buffer) => boolean;
  readonly skip: (path: string, reason: SkippedEntry['reason'], detail: string) => void;
}

export function makeListFolder(
  root: string,
  options: WalkOptions,
  onSkipped: (entry: SkippedEntry) => void,
): ListFolder {
  const patterns = (globs: readonly string[]): PathPattern[] =>
    globs.map(parsePattern).filter((one) => one !== null);
  const crawl: Crawl = {
    root,
    options,
    include: patterns(options.include),
    exclude: patterns(options.exclude),
    ignore: makeIgnoreRules(),
    links: makeLinkRules(root, options),
    own: options.ownPaths.filter((one) => one.startsWith(root) || root.startsWith(one)),
    belongs: belongsTo(options.within),
    skip: (path, reason, detail) => {
      onSkipped({ kind: 'skipped', uri: pathToUri(join(root, path)), reason, detail });
    },
  };
  learnAbove(crawl);
  return async (folder) => {
    const listed = await listFolder(folder, crawl);
    return options.within?.isDeep === false ? listed.filter((one) => !one.isFolder) : listed;
  };
}

/** Names are cut off only in the folder itself: below it, everything belongs. */
function belongsTo(within: Within | undefined): Crawl['belongs'] {
  if (within?.from === undefined && within?.before === undefined) return () => true;
  const bound = (name: string | undefined): Buffer | null =>
    name === undefined ? null : Buffer.from(pathForSystem(name));
  const [from, before] = [bound(within.from), bound(within.before)];
  return (folder, name) =>
    folder !== within.folder ||
    ((from === null || Buffer.compare(name, from) >= 0) &&
      (before === null || Buffer.compare(name, before) < 0));
}

/** What the folders above a part leave out of it; what is wrong with their files is told where they are listed. */
function learnAbove({ root, options: { within }, ignore }: Crawl): void {
  const names = within && within.folder !== '' ? within.folder.split('/') : [];
  for (let depth = 0; depth < names.length; depth++) {
    const folder = names.slice(0, depth).join('/');
    try {
      ignore.learn(folder, join(root, folder, ignoreFileName));
    } catch {
      continue;
    }
  }
}

async function listFolder(folder: string, crawl: Crawl): Promise<Listed[]> {
  const path = join(crawl.root, folder);
  let found: Dirent<Buffer>[];
  try {
    const way = crawl.links.enter(path);
    if (way === 'elsewhere') {
      crawl.skip(folder, 'excluded', 'it lies on another file system (--one-file-system)');
    }
    if (way !== 'enter') return [];
    found = await readdir(pathForSystem(path), { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    const { reason, detail } = storeProblem(error).problem;
    crawl.skip(folder, reason, `what is in this folder could not be listed: ${detail}`);
    return [];
  }
  found.sort((a, b) => Buffer.compare(a.name, b.name));
  learnIgnoreFile(folder, found, crawl);
  const kept: Listed[] = [];
  let notIncluded = 0;
  for (const dirent of found) {
    if (!crawl.belongs(folder, dirent.name)) continue;
    const name = pathFromBytes(dirent.name);
    const listed = keep(folder === '' ? name : `${folder}/${name}`, dirent, crawl);
    if (listed === 'not-included') notIncluded++;
    else if (listed) kept.push({ name, ...listed });
  }
  if (notIncluded > 0) {
    const files =
      notIncluded === 1 ? '1 file of this folder does' : `${notIncluded} files of this folder do`;
    crawl.skip(folder, 'excluded', `${files} not match --include`);
  }
  return kept;
}

const ignoreFileBytes = Buffer.from(ignoreFileName);

function learnIgnoreFile(folder: string, found: readonly Dirent<Buffer>[], crawl: Crawl): void {
  if (!found.some(({ name }) => name.equals(ignoreFileBytes))) return;
  const file = folder === '' ? ignoreFileName : `${folder}/${ignoreFileName}`;
  try {
    crawl.ignore.learn(folder, join(crawl.root, file));
  } catch (error) {
    const { reason, detail } = storeProblem(error).problem;
    crawl.skip(file, reason, `its rules were not followed: ${detail}`);
  }
}

type Kept = { readonly isFolder: boolean; readonly realPath?: string };

function keep(path: string, dirent: Dirent<Buffer>, crawl: Crawl): Kept | 'not-included' | null {
  const isFolder = dirent.isDirectory();
  const why = leftOut(path, isFolder, crawl);
  if (why !== null) {
    crawl.skip(path, 'excluded', why);
    return null;
  }
  if (isFolder) return { isFolder };
  if (dirent.isSymbolicLink()) return keepLink(path, crawl);
  if (!dirent.isFile()) {
    crawl.skip(path, 'special-file', specialFile(dirent));
    return null;
  }
  return isIncluded(path, crawl) ? { isFolder } : 'not-included';
}

function keepLink(path: string, crawl: Crawl): Kept | 'not-included' | null {
  const link = crawl.links.resolve(join(crawl.root, path));
  if (link.kind === 'skip') {
    if (link.detail !== '') crawl.skip(path, link.reason, link.detail);
    return null;
  }
  if (link.kind === 'folder') return { isFolder: true };
  return isIncluded(path, crawl) ? { isFolder: false, realPath: link.path } : 'not-included';
}

function isIncluded(path: string, { include }: Crawl): boolean {
  return include.length === 0 || include.some((pattern) => pattern.matches(path, false));
}

function isOwn(path: string, { root, own }: Crawl): boolean {
  if (own.length === 0) return false;
  const absolute = join(root, path);
  return own.some((one) => absolute === one || absolute.startsWith(one + sep));
}

function leftOut(path: string, isFolder: boolean, crawl: Crawl): string | null {
  if (isOwn(path, crawl)) return 'it belongs to the inventory of showme itself';
  const excluded = crawl.exclude.find((pattern) => pattern.matches(path, isFolder));
  if (excluded) return `left out by --exclude ${excluded.text}`;
  const rule = crawl.ignore.findRule(path, isFolder);
  if (!rule) return null;
  const file = rule.folder === '' ? ignoreFileName : `${rule.folder}/${ignoreFileName}`;
  return `left out by ${rule.pattern} in ${file}`;
}

function specialFile(dirent: Dirent<Buffer>): string {
  const kind = dirent.isFIFO()
    ? 'a named pipe'
    : dirent.isSocket()
      ? 'a socket'
      : dirent.isBlockDevice() || dirent.isCharacterDevice()
        ? 'a device'
        : 'neither a file nor a folder';
  return `it is ${kind}, which is never opened`;
}
