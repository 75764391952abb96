// What the system says of a file without its being read: enough to tell whether it is the same, and whether anybody wrote to it.
import { statfsSync, type Stats } from 'node:fs';
import { pathForSystem } from './raw-path.ts';

export interface Stamp {
  /** Device, file number and time of birth: 'dev:ino:birth'. */
  readonly identity: string;
  /** How its token begins: size and time of the last writing. A move to another file system keeps them. */
  readonly shape: string;
  /** Size, time of the last writing, time of the last change of anything, file number. */
  readonly token: string;
  /** Milliseconds since 1970 of the younger of the two. */
  readonly changedMs: number;
}

export function stampOf(stats: Stats): Stamp {
  const { dev, ino, size, mtimeMs, ctimeMs, birthtimeMs } = stats;
  const shape = `${size}:${mtimeMs}:`;
  return {
    // 0 where the file system keeps no time of birth.
    identity: `${dev}:${ino}:${birthtimeMs > 0 ? birthtimeMs : ''}`,
    shape,
    token: `${shape}${ctimeMs}:${ino}`,
    changedMs: Math.max(mtimeMs, ctimeMs),
  };
}

/** The same file by its number and birth; devices are numbered anew with every start of some systems. */
export function isSameFile(one: string, other: string): boolean {
  return one === other || one.slice(one.indexOf(':')) === other.slice(other.indexOf(':'));
}

/**
 * File systems whose times cannot be trusted, by the number that statfs(2) gives: FAT and exFAT count in steps of two
 * seconds and know no time of change; behind FUSE lies whatever its program makes up.
 */
const untrusted = new Set([0x4d44, 0x2011bab0, 0x65735546]);
const known = new Map<string, boolean>();

/** Whether equal times mean that nobody wrote. `identity` names the device, on which the answer is remembered. */
export function trustsTimes(path: string, identity: string): boolean {
  const device = identity.slice(0, identity.indexOf(':'));
  let trusted = known.get(device);
  if (trusted === undefined) known.set(device, (trusted = asksSystem(path)));
  return trusted;
}

function asksSystem(path: string): boolean {
  try {
    return !untrusted.has(statfsSync(pathForSystem(path)).type);
  } catch {
    return false;
  }
}
