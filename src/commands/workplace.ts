// The inventory and the key that commands work with, opened where the user keeps them.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../config/config.ts';
import { withoutCredentials } from '../inventory/credentials.ts';
import { dataDir, defaultInventoryPath, defaultKeyPath } from '../inventory/data-dir.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { openPostgresInventory } from '../inventory/postgres-inventory.ts';
import { openInventory } from '../inventory/sqlite-inventory.ts';
import { countColumns } from '../people/identity.ts';

/** A path, or the address of a PostgreSQL database. --inventory wins over the config, which wins over the data folder. */
export function inventoryPath(chosen: string | undefined, config: Config): string {
  const named = chosen ?? config.inventory ?? defaultInventoryPath();
  return isServer(named) ? named : resolve(named);
}

export function isServer(inventory: string): boolean {
  return /^postgres(?:ql)?:\/\//iu.test(inventory);
}

/** As it may be shown. */
export function inventoryName(inventory: string): string {
  return isServer(inventory) ? withoutCredentials(inventory) : inventory;
}

/** False where opening it would make it. A server is asked when it is opened. */
export function hasInventory(inventory: string): boolean {
  return isServer(inventory) || existsSync(inventory);
}

export function openWorkplace(inventory: string): Inventory {
  const options = { countPeople: countColumns };
  return isServer(inventory)
    ? openPostgresInventory(inventory, options)
    : openInventory(inventory, options);
}

/** Files of the program itself, which a scan leaves out. */
export function ownPaths(inventory: string): string[] {
  const sides = ['', '-wal', '-shm', '-journal', '-lock', '-lock-journal'].map(
    (end) => inventory + end,
  );
  const own = [dirname(defaultKeyPath()), join(dataDir(), 'faults')];
  return isServer(inventory) ? own : [...sides, ...own];
}
