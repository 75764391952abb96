// Who can open a store, and what protects it, in a few plain words.
import type { StoreEntry } from '../model/scan.ts';
import type { Access } from '../model/store.ts';
import { joinFirst } from './numbers.ts';

const anybody = /^(?:everyone|public|anonymous|allusers|authenticated users|world|\*)$/i;

/** Whether a principal stands for whoever comes. */
export function speaksToAnybody(principal: string): boolean {
  return anybody.test(principal);
}

/** 'open to everyone', 'open to group staff'; '' where the system does not tell. */
export function accessPhrase(access: Access): string {
  if (access.principals.some(speaksToAnybody)) return 'open to everyone';
  if (access.principals.length > 0) return `open to ${joinFirst(access.principals, 2)}`;
  const [group, others] = readersByMode(access.mode);
  if (others) return 'open to everyone on this system';
  if (group && access.group !== undefined) return `open to group ${access.group}`;
  if (access.mode !== undefined && access.owner !== undefined) {
    return `open to its owner, ${access.owner}`;
  }
  return '';
}

/** The same as a sentence with its evidence, for `explain`. */
export function accessSentence(access: Access): string {
  const phrase = accessPhrase(access).replace(/^open to /, '');
  const evidence = [
    access.mode !== undefined && `mode ${access.mode}`,
    access.owner !== undefined && `owner ${access.owner}`,
    access.group !== undefined && `group ${access.group}`,
  ].filter((part) => part !== false);
  const who = phrase === '' ? 'Not known.' : phrase.charAt(0).toUpperCase() + phrase.slice(1);
  return evidence.length > 0 ? `${who} (${evidence.join(', ')})` : who;
}

/** Whether group and others may read, from '-rw-rw-r--', 'rw-rw-r--' or '0664'. */
export function readersByMode(mode: string | undefined): readonly [boolean, boolean] {
  const letters = /^.?[r-][w-].(?<group>[r-])..(?<others>[r-])/.exec(mode ?? '')?.groups;
  if (letters) return [letters['group'] === 'r', letters['others'] === 'r'];
  if (mode === undefined || !/^[0-7]{3,6}$/.test(mode)) return [false, false];
  const bits = Number.parseInt(mode, 8);
  return [(bits & 0o040) !== 0, (bits & 0o004) !== 0];
}

/** 'not encrypted', 'encrypted, but by a broken method', … */
export function protectionPhrase(store: Pick<StoreEntry, 'protection'>): string {
  const { state, safeHarbor } = store.protection;
  if (state === 'none') return 'not encrypted';
  if (state === 'weak') return 'encrypted by a method that is easily broken';
  if (state === 'key-exposed') return 'encrypted, but its key is not secret';
  return safeHarbor ? 'encrypted' : 'encrypted in part';
}
