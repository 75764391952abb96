// Tokens of what lies beside a file and matters for its results: notes that may open it, and the logs of a database.
import { lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { surroundingsOf, type Surroundings } from '../protection/surroundings.ts';
import { surelyBefore } from './settled.ts';

export interface Beside {
  /** '' where nothing beside it matters; never twice the same where it was changed just now. */
  tokenOf(path: string, traits: readonly string[], startedMs: number): string;
}

/** Folders are looked at once a scan. */
export function makeBeside(): Beside {
  const folders = new Map<string, Surroundings>();
  let unsure = 0;
  const around = (path: string): Surroundings => {
    const folder = dirname(path);
    let known = folders.get(folder);
    if (!known) folders.set(folder, (known = surroundingsOf(path)));
    return known;
  };
  return {
    tokenOf(path, traits, startedMs) {
      const parts = [
        ...(traits.includes('sealed') ? [around(path)] : []),
        ...(traits.includes('sqlite') ? [logsOf(path)] : []),
      ];
      if (parts.some(({ changedMs }) => !surelyBefore(changedMs, startedMs)))
        return `unsure ${startedMs} ${unsure++}`;
      return parts.map(({ token }) => token).join(' ');
    },
  };
}

/** What SQLite keeps beside a database belongs to it. */
function logsOf(path: string): Surroundings {
  const logs = ['-wal', '-journal'].map((end) => lstatSync(path + end, { throwIfNoEntry: false }));
  return {
    token: `logs:${logs.map((log) => (log ? `${log.size}:${log.mtimeMs}:${log.ino}` : '')).join(',')}`,
    changedMs: Math.max(0, ...logs.map((log) => log?.mtimeMs ?? 0)),
  };
}
