// Looking after an inventory: less in it, newer keys for it, a copy of it, and whether it is whole.
import { withoutCredentials } from './credentials.ts';
import { InventoryError } from './inventory-error.ts';
import { mergeInventory, type Merged } from './merge.ts';
import { openCopy } from './open-copy.ts';
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
  /**
   * Brings in what the inventory in another file or database holds; `host` tells its files from ours. It is left as it is.
   * @throws InventoryError where it is none, or its prints were made with another key
   */
  merge(path: string, host: string, ring: KeyRing): Merged;
  /** Lets go of what was removed: nothing of it is left in free pages. */
  compact(): void;
  /** Writes a whole copy, as of one moment, to a path at which nothing lies. */
  copyTo(path: string): void;
}

/** Another inventory in the version of this program; what is changed in it is changed in a copy. */
export interface OpenedCopy {
  readonly sql: Sql;
  close(): void;
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
    merge: (path, host, ring) => {
      const copy = openCopy(path);
      try {
        if (!hasKeys(copy.sql, ring))
          throw new InventoryError(
            `the prints in ${withoutCredentials(path)} were made with another key: nobody in it would be recognized. Copy the key file to the other machine before it scans, or bring its own along; nothing was brought in.`,
          );
        return mergeInventory(sql, { sql: copy.sql, host });
      } finally {
        copy.close();
      }
    },
    compact: () => {
      engine.compact();
    },
    copyTo: (path) => {
      engine.copyTo(path);
    },
  };
}

/** Brings its prints to the newest key; false where they cannot be. */
function hasKeys(other: Sql, ring: KeyRing): boolean {
  const isNoted = other.get('select one from key_state') !== undefined;
  return isNoted && bringToKeys(other, ring) !== 'unknown';
}
