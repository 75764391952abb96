// Decides for each file of the crawl whether what was found before still stands, so that it need not be read again.
import { lstatSync } from 'node:fs';
import type { Basis, ItemState, KnownItem, OpenScan } from '../inventory/inventory.ts';
import { pathForSystem, uriToPath } from '../sources/raw-path.ts';
import type { FileEntry } from '../sources/source.ts';
import { isSameFile, stampOf, trustsTimes } from '../sources/stamp.ts';
import type { Touched } from './basis.ts';
import type { Beside } from './beside.ts';
import { maxProvenBytes } from './prove-content.ts';
import { surelyBefore } from './settled.ts';

export type Decision =
  /** `digest`: as `KnownItem` has it, once it is kept. */
  | { readonly kind: 'keep'; readonly known: KnownItem; readonly digest: string | null }
  | ToRead
  /** Something else lies where a known file lay: the end of the crawl will show whether that one moved. */
  | { readonly kind: 'later' };

export interface ToRead {
  readonly kind: 'read';
  readonly known?: KnownItem;
  /** Next time, an equal token will mean that nobody wrote. */
  readonly isSettled: boolean;
  /** Its content is to be printed first, and compared with what is expected. */
  readonly prove?: { readonly expected: string | null };
  /** Stores in it that need not be read again while they have these signs, by what their addresses add to its own. */
  readonly signs?: Readonly<Record<string, string>>;
}

export interface UnchangedOptions {
  readonly open: OpenScan;
  readonly basis: Basis;
  readonly touches: (touched: Touched, basis: Basis) => boolean;
  readonly beside: Beside;
  /** Readings with these traits are read again in any case; 'all' reads everything. */
  readonly again: 'all' | readonly string[];
}

export interface Unchanged {
  decide(entry: FileEntry): Decision;
  /** The same for what was put off, once the crawl is over. */
  decideNow(entry: FileEntry): Exclude<Decision, { kind: 'later' }>;
}

/** Beyond this many, files that were replaced count as what lay there before without waiting for the end. */
const maxPutOff = 10_000;

export function makeUnchanged(options: UnchangedOptions): Unchanged {
  const { open } = options;
  /** Items that turned up at another address. */
  const moved = new Set<number>();
  let putOff = 0;
  const asMoved = (entry: FileEntry, known: KnownItem): ReturnType<Unchanged['decideNow']> => {
    moved.add(known.item);
    return compare(entry, known, options);
  };
  return {
    decide(entry) {
      const { uri, stamp } = entry;
      const here = open.known(uri);
      const isTaken = here !== undefined && !moved.has(here.item);
      if (isTaken && isSameFile(here.identity, stamp.identity))
        return compare(entry, here, options);
      const mover = findMover(entry, open, moved);
      if (mover) return asMoved(entry, mover);
      if (!isTaken) return toRead(entry);
      if (here.identity !== '' && putOff++ < maxPutOff) return { kind: 'later' };
      return compare(entry, here, options);
    },
    decideNow(entry) {
      const here = open.known(entry.uri);
      if (!here || moved.has(here.item)) return toRead(entry);
      return compare(entry, here, options);
    },
  };
}

function compare(
  entry: FileEntry,
  known: KnownItem,
  options: UnchangedOptions,
): Exclude<Decision, { kind: 'later' }> {
  const { open, beside } = options;
  const { stamp, path } = entry;
  const { traits, token, digest } = known;
  const isOutdated =
    token === '' ||
    traits.includes('retry') ||
    isTouched(known, options) ||
    known.beside !== beside.tokenOf(path, traits, Date.now());
  if (isOutdated) return toRead(entry, known);
  const isUntouched = token === stamp.token;
  if (isUntouched && digest === null) return { kind: 'keep', known, digest };
  // Its times prove nothing, or somebody did something to it that may have been no writing.
  if (digest !== null && (isUntouched || token.startsWith(stamp.shape)))
    return { ...toRead(entry, known), prove: { expected: digest } };
  // What is sealed in it may be opened by what is new in it.
  const mayCarry = traits.includes('holds') && !traits.includes('sealed');
  return { ...toRead(entry, known), ...(mayCarry && { signs: signsOf(known, open) }) };
}

/** Whether rules, settings or what is asked for this time may change its results. */
export function isTouched(
  known: KnownItem,
  { again, basis, open, touches }: Pick<UnchangedOptions, 'again' | 'basis' | 'open' | 'touches'>,
): boolean {
  if (again === 'all' || again.some((trait) => known.traits.includes(trait))) return true;
  return touches({ known, stores: () => open.storesOf(known.reading) }, basis);
}

/** By what the addresses add to that of the item, since it may have moved. */
export function signsOf(known: KnownItem, open: OpenScan): Readonly<Record<string, string>> {
  const signs = Object.entries(open.signsOf(known.reading));
  return Object.fromEntries(
    signs.map(([uri, sign]) => [
      uri.startsWith(known.uri) ? uri.slice(known.uri.length) : uri,
      sign,
    ]),
  );
}

function toRead(entry: FileEntry, known?: KnownItem): ToRead {
  const { path, size, stamp, takenMs } = entry;
  const isSettled = surelyBefore(stamp.changedMs, takenMs) && trustsTimes(path, stamp.identity);
  return {
    kind: 'read',
    isSettled,
    ...(known && { known }),
    ...(!isSettled && size <= maxProvenBytes && { prove: { expected: null } }),
  };
}

/** The item that this file was before it was moved or renamed. */
function findMover(
  { uri, size, stamp }: FileEntry,
  open: OpenScan,
  moved: ReadonlySet<number>,
): KnownItem | undefined {
  const couldBe = (known: KnownItem): boolean =>
    known.uri !== uri && !moved.has(known.item) && !isStillThere(known);
  const sameNumber = open
    .knownByIdentity(stamp.identity)
    .filter((known) => (stamp.identity.endsWith(':') ? known.token.startsWith(stamp.shape) : true))
    .filter(couldBe);
  if (sameNumber[0]) return sameNumber[0];
  if (size === 0) return undefined;
  // On another file system it has another number: size, time and name are what is left.
  const name = lastName(uri);
  const alike = open
    .knownByShape(stamp.shape)
    .filter((known) => lastName(known.uri) === name)
    .filter(couldBe);
  return alike.length === 1 ? alike[0] : undefined;
}

function lastName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1);
}

/** A hard link is another name, not a move. */
function isStillThere({ uri, identity }: KnownItem): boolean {
  const path = uriToPath(uri);
  if (path === null) return true;
  try {
    const stats = lstatSync(pathForSystem(path), { throwIfNoEntry: false });
    return stats !== undefined && isSameFile(stampOf(stats).identity, identity);
  } catch {
    // Out of reach is not gone.
    return true;
  }
}

/** How the inventory is told of a file. */
export function stateOf({ uri, access, stamp }: FileEntry): ItemState {
  return { uri, access, identity: stamp.identity, token: stamp.token };
}
