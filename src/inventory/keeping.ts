// Looking after an inventory: less in it, newer keys for it, a copy of it, and whether it is whole.
import { pruneScans, forgetStores, type Forgotten, type Pruned } from './prune.ts';
import { bringToKeys, type KeyRing, type KeyStanding } from './rekey.ts';
import type { Sql } from './sql.ts';
import type { Summarise } from './summarise.ts';
import { verifyInventory, type Check } from './verify.ts';

export interface Keeping {
  /** Removes the stores of these scans; their counts stay. */
  prune(scans: readonly string[]): Pruned;
  /** Removes the stores with these ids from every scan, with their marks. */
  forget(stores: readonly string[]): Forgotten;
  /** Before prints are made or compared. */
  bringToKeys(ring: KeyRing): KeyStanding;
  verify(key: { readonly file: string; readonly ring: KeyRing | null }): readonly Check[];
  /** Lets go of what was removed: nothing of it is left in free pages. */
  compact(): void;
  /** Writes a whole copy, as of one moment, to a path at which nothing lies. */
  copyTo(path: string): void;
}

/** What only the engine can do. */
export interface KeepingEngine extends Pick<Keeping, 'compact' | 'copyTo'> {
  integrity(): string;
  readonly files: readonly string[];
}

export function prepareKeeping(sql: Sql, summarise: Summarise, engine: KeepingEngine): Keeping {
  return {
    prune: (scans) => pruneScans(sql, summarise, scans),
    forget: (stores) => forgetStores(sql, summarise, stores),
    bringToKeys: (ring) => bringToKeys(sql, ring),
    verify: ({ file, ring }) =>
      verifyInventory(sql, {
        integrity: () => engine.integrity(),
        files: [...engine.files, file],
        keyFile: file,
        ring,
      }),
    compact: () => {
      engine.compact();
    },
    copyTo: (path) => {
      engine.copyTo(path);
    },
  };
}
