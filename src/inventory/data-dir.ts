// Where the inventory and its key live by default, on each system.
import { homedir } from 'node:os';
import { join } from 'node:path';

/** $SHOWME_DATA_DIR, else the folder that the system sets aside for a user's program data (XDG, Apple, Windows conventions). */
export function dataDir(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const chosen = env['SHOWME_DATA_DIR'];
  if (chosen) return chosen;
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'showme');
  if (platform === 'win32') {
    return join(env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local'), 'showme');
  }
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'showme');
}

export function defaultInventoryPath(directory: string = dataDir()): string {
  return join(directory, 'inventory.db');
}

/** In a folder of its own, so that a copy of the inventory does not take the key along. */
export function defaultKeyPath(directory: string = dataDir()): string {
  return join(directory, 'keys', 'fingerprint.key');
}
