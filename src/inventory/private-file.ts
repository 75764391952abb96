// Folders and files that only their owner may open.
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Creates the folder of `path`, 0700 for every level that is new; an existing folder is left as it is. */
export function makePrivateFolder(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
}

/** Creates `path` empty with mode 0600 where it is missing, before anything is written into it. */
export function makePrivateFile(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
}

/** Takes the file away from everybody but its owner. True when it had been open to others. */
export function tightenFile(path: string): boolean {
  // Windows keeps access in ACLs, which the profile folder already restricts; mode bits say nothing there.
  if (process.platform === 'win32' || !existsSync(path)) return false;
  if ((statSync(path).mode & 0o077) === 0) return false;
  chmodSync(path, 0o600);
  return true;
}
