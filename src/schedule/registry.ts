// Which schedules were made on this machine, and of which files: a list in the data folder, so that they can be found again.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ownerMark, type ScheduleFiles, type System } from './plan.ts';

export interface Registered {
  readonly name: string;
  readonly system: System;
  /** 'every day at 02:00, up to 30 minutes later'. */
  readonly when: string;
  readonly command: readonly string[];
  readonly files: readonly string[];
  readonly toEnd: readonly string[];
}

export interface Removed {
  readonly entry: Registered;
  /** Files that are no longer ours, and were left. */
  readonly kept: readonly string[];
}

export interface Registry {
  list(): readonly Registered[];
  /** Writes the files, and remembers them. @throws what the system says; then nothing of it is left */
  add(entry: Omit<Registered, 'files' | 'toEnd'>, made: ScheduleFiles): Registered;
  /** Removes the files of the schedule with this name; undefined where there is none. */
  remove(name: string): Removed | undefined;
}

/** @param path of the list */
export function openRegistry(path: string): Registry {
  const list = (): Registered[] =>
    existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Registered[]) : [];
  const keep = (entries: readonly Registered[]): void => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const fresh = `${path}.${process.pid}`;
    writeFileSync(fresh, `${JSON.stringify(entries, null, 2)}\n`, { mode: 0o600 });
    renameSync(fresh, path);
  };
  return {
    list,
    add(entry, { files, toEnd }) {
      const written: string[] = [];
      try {
        for (const file of files) {
          mkdirSync(dirname(file.path), { recursive: true });
          // Never over what somebody else has put there.
          writeFileSync(file.path, file.content, { flag: 'wx', mode: 0o644 });
          written.push(file.path);
        }
        const made = { ...entry, files: written, toEnd };
        keep([...list().filter(({ name }) => name !== entry.name), made]);
        return made;
      } catch (error) {
        for (const one of written) rmSync(one, { force: true });
        throw error;
      }
    },
    remove(name) {
      const entry = list().find((one) => one.name === name);
      if (!entry) return undefined;
      const kept = entry.files.filter((file) => existsSync(file) && !isOurs(file));
      for (const file of entry.files) if (!kept.includes(file)) rmSync(file, { force: true });
      keep(list().filter((one) => one !== entry && one.name !== name));
      return { entry, kept };
    },
  };
}

function isOurs(path: string): boolean {
  const bytes = readFileSync(path);
  return bytes.includes(ownerMark) || bytes.includes(Buffer.from(ownerMark, 'utf16le'));
}
