// The inventory in one SQLite file, readable by its owner only.
import { countByStrongestPrint, type CountPeople } from './count-people.ts';
import type { Inventory } from './inventory.ts';
import { inventoryOn } from './inventory-on.ts';
import { takeScanLock } from './scan-lock.ts';
import { openDatabase } from './sqlite-database.ts';
import { sqliteKeeping } from './sqlite-keeping.ts';
import { sqliteSql } from './sqlite-sql.ts';

export interface InventoryOptions {
  /** How many people a set of prints stands for. */
  readonly countPeople?: CountPeople;
}

/**
 * Opens the inventory, making or migrating it where needed.
 * @throws InventoryError where it cannot be opened, is not an inventory, or is newer than this program
 */
export function openInventory(path: string, options: InventoryOptions = {}): Inventory {
  const db = openDatabase(path);
  return inventoryOn({
    sql: sqliteSql(db, path),
    countPeople: options.countPeople ?? countByStrongestPrint,
    lock: () => takeScanLock(path),
    keeping: sqliteKeeping(db, path),
  });
}
