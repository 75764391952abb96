// Keys and passwords that lie beside a sealed file: what makes its encryption worth nothing.
import { lstatSync, opendirSync, type Stats } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, parse, relative } from 'node:path';
import type { FoundKey, Password } from '../model/part.ts';
import { readSmallFile } from './small-file.ts';
import { textOfNote } from './note-text.ts';
import { passwordsInName, passwordsInText, type SaidPassword } from './password-text.ts';
import { describePrivateKey, type PrivateKey } from './private-keys.ts';

export interface Nearby {
  readonly passwords: readonly Password[];
  readonly keys: readonly FoundKey[];
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
  const keys: FoundKey[] = [];
  const add = (found: Password): void => {
    if (passwords.size < limits.maxPasswords && !passwords.has(found.text))
      passwords.set(found.text, found);
  };
  for (const text of passwordsInName(sealedName))
    add({ text, origin: 'its own name', nearby: true, namesStore: true });
  const here = dirname(path);
  for (const file of filesAround(here, limits.maxEntries)) {
    if (file === path) continue;
    const bytes = readSmallFile(file, noteLimit(basename(file)));
    if (!bytes) continue;
    const shownPath = relative(here, file);
    const origin = `${shownPath} beside it`;
    const note = readNote(basename(file), bytes, sealedName);
    if (note.key) keys.push({ ...note.key, bytes, origin, nearby: true });
    for (const { text, namesStore } of note.passwords)
      add({ text, origin, nearby: true, ...(namesStore ? { namesStore } : {}) });
  }
  return { passwords: [...passwords.values()], keys };
}

const recovers: Readonly<Partial<Record<FoundKey['unlocks'], RegExp>>> = {
  filevault: /^(?:corestorage|dmg)/,
};

/** 'keys/claims.key beside it' → 'keys/claims.key' */
const fileOf = (origin: string): string =>
  origin.replace(/ (?:beside it|in the same container)$/, '');
const stem = (path: string): string => basename(path).replace(/\..*$/, '').toLowerCase();

/**
 * What lies with a sealed store, cannot be tried on it, but says that it is for it: a note that gives a password beside
 * its name, a key that bears its name, a recovery key of its kind. The words for the evidence; null where there is none.
 */
export function describeNamed(
  { passwords, keys }: Nearby,
  mechanism: string,
  sealedName: string,
): string | null {
  const password = passwords.find(({ namesStore }) => namesStore);
  if (password)
    return `${password.origin} gives a password for it by its name, which cannot be tried here`;
  const key = keys.find(
    ({ origin, unlocks }) =>
      recovers[unlocks]?.test(mechanism) || stem(fileOf(origin)) === stem(sealedName),
  );
  return key ? `${key.what} lies with it (${key.origin}), which cannot be tried here` : null;
}

export interface Note {
  readonly key: PrivateKey | null;
  readonly passwords: readonly SaidPassword[];
}

/** Documents that may hold a list of passwords, where their name says so. */
const documents = /\.(?:docx|xlsx|odt|ods)$/iu;

/** Bytes up to which a file of this name may be a note or a key; 0 where it is neither. */
export function noteLimit(name: string): number {
  if (documents.test(name)) return telling.test(name) ? maxBytes : 0;
  // Messages have long headers, and one of them says what opens the other's attachment.
  if (/\.eml$/iu.test(name)) return maxBytes;
  if (![keyNames, telling, readMe, noteExtensions].some((one) => one.test(name))) return 0;
  return [keyNames, telling, readMe].some((one) => one.test(name)) ? maxBytes : maxNoteBytes;
}

/** What a note or key file may open. `sealedName`: the file that it would open, '' where that is any. */
export function readNote(name: string, bytes: Uint8Array, sealedName: string): Note {
  const key = describePrivateKey(bytes, keyNames.test(name));
  if (key) return { key, passwords: [] };
  return {
    key,
    passwords: passwordsInText(textOfNote(name, bytes), {
      sealedName,
      isPasswordFile: telling.test(name),
    }),
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
