// What the system's error codes mean to the person who runs the scan.
import { StoreProblem, type ProblemReason } from '../model/store.ts';

const meanings: Readonly<Record<string, readonly [ProblemReason, string]>> = {
  ENOENT: ['vanished', 'it was gone before it could be read'],
  ENOTDIR: ['vanished', 'its folder was gone before it could be read'],
  ESTALE: ['vanished', 'the file server no longer knows it; scan again'],
  EACCES: ['denied', 'permission denied: run as an account that may read it'],
  EPERM: ['denied', 'permission denied: run as an account that may read it'],
  ENOKEY: ['encrypted', 'its folder is locked by file system encryption; unlock it and scan again'],
  ELOOP: ['changed', 'it became a symbolic link while the scan ran'],
  ENXIO: ['special-file', 'it is no longer a regular file'],
  EISDIR: ['special-file', 'it is no longer a regular file'],
  ENAMETOOLONG: [
    'read-error',
    'its path is longer than the system allows; scan from a folder further down',
  ],
  EMFILE: ['read-error', 'too many files are open; scan with fewer --jobs'],
  ENFILE: ['read-error', 'too many files are open on this system; scan again later'],
  EBUSY: ['read-error', 'another program has locked it; close that program and scan again'],
  EIO: [
    'read-error',
    'the disk or the file server failed to deliver it; check the medium and scan again',
  ],
};

/** Numbers of Linux that Node has no name for. */
const unnamed: Readonly<Record<number, string>> = { 116: 'ESTALE', 126: 'ENOKEY' };

/** Any error of the file system as a problem of one store; a problem passes through. Never names a path: the store has its URI. */
export function storeProblem(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const { errno, code: told = 'unknown error' } = error as NodeJS.ErrnoException;
  const code = (errno === undefined ? undefined : unnamed[-errno]) ?? told;
  const [reason, detail] = meanings[code] ?? [
    'read-error',
    `the system could not read it (${code})`,
  ];
  return new StoreProblem(reason, detail);
}
