// Lists folders for the crawl: what each holds, less what is left out, with every failure told instead of thrown.
import { readdirSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
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
  /** `name`: its bytes, each as one character. */
  readonly belongs: (folder: string, name: string) => boolean;
  readonly skip: (path: string, reason: SkippedEntry['reason'], detail: string) => void;
}

const longestMs = 20;

/** On a clock that is never put back; `performance` would load what measures, only to ask it for the time. */
const clockMs = (): number => process.uptime() * 1000;

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
  let turnedAt = clockMs();
  return async (folder) => {
    // Listing is done at once, which takes a fifth of the time: workers, timers and whoever interrupts get their turn here.
    if (clockMs() - turnedAt > longestMs) {
      await turn();
      turnedAt = clockMs();
    }
    const listed = listFolder(folder, crawl);
    return options.within?.isDeep === false ? listed.filter((one) => !one.isFolder) : listed;
  };
}

/** Names are cut off only in the folder itself: below it, everything belongs. */
function belongsTo(within: Within | undefined): Crawl['belongs'] {
  if (within?.from === undefined && within?.before === undefined) return () => true;
  const bound = (name: string | undefined): string | null =>
    name === undefined ? null : Buffer.from(pathForSystem(name)).toString('latin1');
  const [from, before] = [bound(within.from), bound(within.before)];
  return (folder, name) =>
    folder !== within.folder ||
    ((from === null || name >= from) && (before === null || name < before));
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

function listFolder(folder: string, crawl: Crawl): Listed[] {
  const path = join(crawl.root, folder);
  let found: Found[];
  try {
    const way = crawl.links.enter(path);
    if (way === 'elsewhere') {
      crawl.skip(folder, 'excluded', 'it lies on another file system (--one-file-system)');
    }
    if (way !== 'enter') return [];
    found = readFolder(pathForSystem(path));
  } catch (error) {
    const { reason, detail } = storeProblem(error).problem;
    crawl.skip(folder, reason, `what is in this folder could not be listed: ${detail}`);
    return [];
  }
  found.sort((a, b) => (a.bytes < b.bytes ? -1 : 1));
  learnIgnoreFile(folder, found, crawl);
  const kept: Listed[] = [];
  let notIncluded = 0;
  for (const { bytes, dirent } of found) {
    if (!crawl.belongs(folder, bytes)) continue;
    const name = nameOf(bytes);
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

type Kind = Pick<
  Dirent,
  | 'isFile'
  | 'isDirectory'
  | 'isSymbolicLink'
  | 'isFIFO'
  | 'isSocket'
  | 'isBlockDevice'
  | 'isCharacterDevice'
>;

interface Found {
  /** Of its name, each as one character: in that form, they are compared as bytes. */
  readonly bytes: string;
  readonly dirent: Kind;
}

function readFolder(path: string | Buffer): Found[] {
  try {
    const found = readdirSync(path, { withFileTypes: true, encoding: 'latin1' });
    return found.map((dirent) => ({ bytes: dirent.name, dirent }));
  } catch {
    // Where a file system does not say what lies there, Node asks by the name, and must be given it as it is.
    const found = readdirSync(path, { withFileTypes: true, encoding: 'buffer' });
    return found.map((dirent) => ({ bytes: dirent.name.toString('latin1'), dirent }));
  }
}

function nameOf(bytes: string): string {
  // oxlint-disable-next-line no-control-regex -- all of ASCII
  return /^[\0-\x7f]*$/.test(bytes) ? bytes : pathFromBytes(Buffer.from(bytes, 'latin1'));
}

function learnIgnoreFile(folder: string, found: readonly Found[], crawl: Crawl): void {
  if (!found.some(({ bytes }) => bytes === ignoreFileName)) return;
  const file = folder === '' ? ignoreFileName : `${folder}/${ignoreFileName}`;
  try {
    crawl.ignore.learn(folder, join(crawl.root, file));
  } catch (error) {
    const { reason, detail } = storeProblem(error).problem;
    crawl.skip(file, reason, `its rules were not followed: ${detail}`);
  }
}

type Kept = { readonly isFolder: boolean; readonly realPath?: string };

function keep(path: string, dirent: Kind, crawl: Crawl): Kept | 'not-included' | null {
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

function specialFile(dirent: Kind): string {
  const kind = dirent.isFIFO()
    ? 'a named pipe'
    : dirent.isSocket()
      ? 'a socket'
      : dirent.isBlockDevice() || dirent.isCharacterDevice()
        ? 'a device'
        : 'neither a file nor a folder';
  return `it is ${kind}, which is never opened`;
}
