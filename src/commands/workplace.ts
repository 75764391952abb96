// The inventory and the key that commands work with, opened where the user keeps them.
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { notBuilt } from '../config/user-error.ts';
import { dataDir, defaultInventoryPath, defaultKeyPath } from '../inventory/data-dir.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { openInventory } from '../inventory/sqlite-inventory.ts';
import { countColumns } from '../people/identity.ts';

/** --inventory wins over the config, which wins over the data folder. */
export function inventoryPath(chosen: string | undefined, config: Config): string {
  const named = chosen ?? config.inventory ?? defaultInventoryPath();
  if (/^postgres(?:ql)?:/iu.test(named)) throw notBuilt('an inventory in PostgreSQL');
  return resolve(named);
}

export function openWorkplace(path: string): Inventory {
  return openInventory(path, { countPeople: countColumns });
}

/** Files of the program itself, which a scan leaves out. */
export function ownPaths(inventory: string): string[] {
  const sides = ['', '-wal', '-shm', '-journal', '-lock', '-lock-journal'].map(
    (end) => inventory + end,
  );
  return [...sides, dirname(defaultKeyPath()), join(dataDir(), 'faults')];
}
