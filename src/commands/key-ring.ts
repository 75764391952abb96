// The fingerprint keys as an inventory needs them: to tell which its prints were made with, and to bring them to newer ones.
import { existsSync } from 'node:fs';
import { UserError } from '../config/user-error.ts';
import { makeKeyedPrinter, makePrinter } from '../detect/mask.ts';
import { defaultKeyPath } from '../inventory/data-dir.ts';
import type { Inventory } from '../inventory/inventory.ts';
import { loadOrCreateKey } from '../inventory/keys.ts';
import type { KeyRing } from '../inventory/rekey.ts';
import { tell } from './terminal.ts';

const keyBytes = 32;
const checked = 'showme: the key of this inventory';

export function keyRing(keys: Buffer): KeyRing {
  const count = keys.length / keyBytes;
  const each = Array.from({ length: count }, (_, n) =>
    makePrinter(keys.subarray(n * keyBytes, (n + 1) * keyBytes)),
  );
  return {
    count,
    check: (first) => makeKeyedPrinter(keys.subarray(0, first * keyBytes)).print(checked),
    seal: (print, first) =>
      each.slice(first).reduce((sealed, printer) => printer.print(sealed), print),
  };
}

/** The ring of the key file; null where there is none. */
export function ringAtHand(): KeyRing | null {
  const path = defaultKeyPath();
  return existsSync(path) ? keyRing(loadOrCreateKey(path).key) : null;
}

/** Before a scan. @throws UserError where the prints in the inventory were made with other keys */
export function useKeys(inventory: Inventory, keys: Buffer): void {
  const standing = inventory.keeping.bringToKeys(keyRing(keys));
  if (standing === 'sealed') tell('The prints in the inventory were brought to the new key.');
  if (standing !== 'unknown') return;
  throw new UserError(
    `the key in ${defaultKeyPath()} is not the one that this inventory was made with`,
    'Restore that key from a backup, or begin a new inventory with --inventory FILE.',
    'Under two keys, nobody would be recognized, and marks would not hold. Nothing was scanned.',
  );
}
