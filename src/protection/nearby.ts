// Keys and passwords that lie beside a sealed file: what makes its encryption worth nothing.
import { lstatSync, opendirSync, type Stats } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, parse, relative } from 'node:path';
import type { Password } from '../model/part.ts';
import { readSmallFile } from './small-file.ts';
import { passwordsInName, passwordsInText } from './password-text.ts';
import { describePrivateKey, type PrivateKey } from './private-keys.ts';

export interface NearbyKey extends PrivateKey {
  /** Relative to the folder of the sealed file. */
  readonly path: string;
}

export interface Nearby {
  readonly passwords: readonly Password[];
  readonly keys: readonly NearbyKey[];
}

export interface NearbyLimits {
  /** Names looked at, in all folders together. */
  readonly maxEntries: number;
  readonly maxPasswords: number;
}

export const maxNearbyEntries = 400;
const defaultLimits: NearbyLimits = { maxEntries: maxNearbyEntries, maxPasswords: 200 };

// Less than the head of an input, so that a head of this length is the whole file.
const maxBytes = 64 * 1024 - 1;
// A short note may hold a password under any name; a long text only under a telling one.
const maxNoteBytes = 4 * 1024;
const telling =
  /pass(?:word|wd|phrase|code)?s?(?![a-z])|pwd?s?(?![a-z])|credentials?|creds|secrets?|logins?|unlock/iu;
const readMe = /^(?:read|open)[-_ ]?me/iu;
const noteExtensions =
  /\.(?:txt|text|md|csv|tsv|log|eml|rtf|html?|ini|cfg|conf|ya?ml|json|properties)$|^\.env|^(?:readme|notes?|password|passwords)$/iu;
const keyNames =
  /\.(?:key|keyfile|pem|asc|gpg|pgp|age|agekey|p8)$|^secring|^(?:master|secret|private|encryption|aes|age|identity)[._-]?keys?|^keys?\.txt$|^identity(?:\.txt)?$/iu;

/**
 * Looks in the folder of `path`, then in its parent, then in the folders beside it. Passwords are
 * candidates, the likeliest first, for trying only: never shown, never recorded.
 */
export function findNearby(path: string, limits: NearbyLimits = defaultLimits): Nearby {
  const sealedName = basename(path);
  const passwords = new Map<string, Password>();
  const keys: NearbyKey[] = [];
  const addPasswords = (texts: readonly string[], origin: string): void => {
    for (const text of texts) {
      if (passwords.size >= limits.maxPasswords) return;
      if (!passwords.has(text)) passwords.set(text, { text, origin, nearby: true });
    }
  };
  addPasswords(passwordsInName(sealedName), 'its own name');
  const here = dirname(path);
  for (const file of filesAround(here, limits.maxEntries)) {
    if (file === path) continue;
    const bytes = readSmallFile(file, noteLimit(basename(file)));
    if (!bytes) continue;
    const shownPath = relative(here, file);
    const { key, passwords: said } = readNote(basename(file), bytes, sealedName);
    if (key) keys.push({ ...key, path: shownPath });
    addPasswords(said, `${shownPath} beside it`);
  }
  return { passwords: [...passwords.values()], keys };
}

const opens: Readonly<Record<Exclude<PrivateKey['unlocks'], 'any'>, RegExp>> = {
  openpgp: /^openpgp/,
  age: /^(?:age|sops)/,
  cms: /^(?:cms|smime)/,
  bitlocker: /^bitlocker/,
  filevault: /^(?:corestorage|filevault|apfs|dmg)/,
};
/** Mechanisms that take a file of random bytes for a key; the others ask for a password. */
const takesBareKey =
  /^(?:luks|openssl-salted|ansible-vault|headerless-database|sqlcipher|unknown-random)/;

const stem = (path: string): string => basename(path).replace(/\..*$/, '').toLowerCase();

/** True where the key is of the kind that opens stores of this mechanism; a bare one, where it may, or bears the store's name. */
export function unlocksStore(key: NearbyKey, mechanism: string, sealedName: string): boolean {
  if (key.unlocks !== 'any') return opens[key.unlocks].test(mechanism);
  return takesBareKey.test(mechanism) || stem(key.path) === stem(sealedName);
}

export interface Note {
  readonly key: PrivateKey | null;
  readonly passwords: readonly string[];
}

/** Bytes up to which a file of this name may be a note or a key; 0 where it is neither. */
export function noteLimit(name: string): number {
  if (![keyNames, telling, readMe, noteExtensions].some((one) => one.test(name))) return 0;
  return [keyNames, telling, readMe].some((one) => one.test(name)) ? maxBytes : maxNoteBytes;
}

/** What a note or key file may open. `sealedName`: the file that it would open, '' where that is any. */
export function readNote(name: string, bytes: Uint8Array, sealedName: string): Note {
  const key = describePrivateKey(bytes, keyNames.test(name));
  if (key) return { key, passwords: [] };
  return {
    key,
    passwords: passwordsInText(bytes, { sealedName, isPasswordFile: telling.test(name) }),
  };
}

/** Files of the folder, of its parent and of the folders beside it, in that order, until `maxEntries` names were seen. */
export function* filesAround(here: string, maxEntries: number): Generator<string> {
  const budget = { left: maxEntries };
  yield* listFolder(here, budget).files;
  const parent = dirname(here);
  if (isCommonGround(parent)) return;
  const above = listFolder(parent, budget);
  yield* above.files;
  for (const folder of above.folders) {
    if (folder !== here) yield* listFolder(folder, budget).files;
  }
}

/** Folders that unrelated things share: what lies there does not lie with the file. */
function isCommonGround(folder: string): boolean {
  const { root } = parse(folder);
  return [root, '/home', '/Users', '/mnt', '/media', '/srv', homedir(), tmpdir()].includes(folder);
}

function listFolder(
  folder: string,
  budget: { left: number },
): { files: string[]; folders: string[] } {
  const files: string[] = [];
  const folders: string[] = [];
  try {
    const entries = opendirSync(folder);
    try {
      for (let entry = entries.readSync(); entry && budget.left > 0; entry = entries.readSync()) {
        budget.left--;
        const path = join(folder, entry.name);
        const stats = entry.isFile() || entry.isDirectory() ? entry : statsOf(path);
        if (stats?.isFile()) files.push(path);
        else if (stats?.isDirectory()) folders.push(path);
      }
    } finally {
      entries.closeSync();
    }
  } catch {
    // Not to be listed: nothing can be said to lie there.
  }
  return { files: files.sort(), folders: folders.sort() };
}

function statsOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}
