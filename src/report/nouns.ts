// What stores are called: files, tables, or stores where both are meant.
import { formatCount } from './numbers.ts';

export interface Noun {
  readonly one: string;
  readonly many: string;
}

const file: Noun = { one: 'file', many: 'files' };
const table: Noun = { one: 'table', many: 'tables' };
const store: Noun = { one: 'store', many: 'stores' };

/** From the kinds of stores that are meant; files where nothing is known. */
export function nounFor(kinds: Iterable<string>): Noun {
  let files = false;
  let tables = false;
  for (const kind of kinds) {
    if (/-(?:table|view|collection)$/.test(kind)) tables = true;
    else files = true;
  }
  if (tables) return files ? store : table;
  return file;
}

export function count(number: number, noun: Noun): string {
  return `${formatCount(number)} ${number === 1 ? noun.one : noun.many}`;
}
