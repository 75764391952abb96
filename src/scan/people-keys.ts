// The keys of the tables that name people, and for each key who it is: what tables without names are joined to.
import type { TableSegment } from '../model/segment.ts';
import { makeKeyStore, type KeyStore } from './key-store.ts';
import { leadsTo, mayBeKey } from './key-names.ts';
import type { PersonColumns } from './person-columns.ts';

/** The rows of people under one key column of their table. */
interface Keyed {
  readonly table: string;
  readonly name: string;
  readonly column: number;
  /** The cells of each key as one text. A key that comes twice for different people leads to nobody. */
  readonly cells: KeyStore;
}

/** What a table hands down to the rows that point to it. */
interface Carried {
  readonly names: readonly string[];
  readonly columns: readonly number[];
  readonly keys: readonly Keyed[];
}

/** How a table without names reaches people. */
export interface Link {
  /** Index of its column. */
  readonly column: number;
  /** 'patient_id = patients.id'. */
  readonly key: string;
  readonly names: readonly string[];
  find(key: string): readonly string[] | undefined;
}

export interface PeopleKeys {
  /** Takes a table that names people; call for each batch of it. */
  learn(segment: TableSegment, people: PersonColumns): void;
  /** The best link of a table to what was learnt so far, or null. */
  linkOf(segment: TableSegment): Link | null;
}

const maxKeys = 100_000;
const maxKeyColumns = 4;
const longestKey = 64;
const sampleRows = 200;

export function makePeopleKeys(): PeopleKeys {
  const tables = new Map<string, Carried>();
  let held = 0;

  function open(segment: TableSegment, people: PersonColumns): Carried {
    const { table, columns, rows } = segment;
    const carried = columns.flatMap((_, i) => (people.isOfPerson(i) ? [i] : []));
    const keys = columns
      .flatMap((column, i) => (mayBeKey(column) && isUnique(rows, i) ? [i] : []))
      .slice(0, maxKeyColumns)
      .map((column) => ({
        table,
        name: columns[column]?.name ?? '',
        column,
        cells: makeKeyStore(),
      }));
    const names = carried.map((i) => `..${(columns[i]?.name ?? '').replace(/^\.+/, '')}`);
    return { names, columns: carried, keys };
  }

  return {
    learn(segment, people) {
      const name = `${segment.at.part ?? ''}\n${segment.table}`;
      let known = tables.get(name);
      if (known === undefined) tables.set(name, (known = open(segment, people)));
      if (known.keys.length === 0) return;
      for (const row of segment.rows) {
        if (held >= maxKeys) return;
        const cells = together(row, known.columns);
        for (const { column, cells: byKey } of known.keys) {
          const key = normaliseKey(row[column] ?? '');
          if (key === '' || key.length > longestKey) continue;
          const before = byKey.size;
          byKey.add(key, cells);
          held += byKey.size - before;
        }
      }
    },
    linkOf(segment) {
      const links = [...tables.values()].flatMap(({ names, keys }) =>
        keys.flatMap((key) => candidates(segment, key).map((one) => ({ ...one, names, key }))),
      );
      const best = links.toSorted((a, b) => b.weight - a.weight)[0];
      if (best === undefined) return null;
      const { column, names, key } = best;
      const own = segment.columns[column]?.name ?? '';
      return {
        column,
        key: `${own} = ${[key.table, key.name].filter((name) => name !== '').join('.')}`,
        names,
        find(written) {
          return key.cells.find(normaliseKey(written))?.split(between);
        },
      };
    },
  };
}

/** No text has one: readers turn it into a blank. */
const between = '\0';

function together(row: readonly string[], columns: readonly number[]): string {
  let cells = '';
  for (const [at, column] of columns.entries()) {
    const cell = row[column] ?? '';
    const plain = cell.includes(between) ? cell.replaceAll(between, ' ') : cell;
    cells = at === 0 ? plain : `${cells}${between}${plain}`;
  }
  return cells;
}

function isUnique(rows: TableSegment['rows'], column: number): boolean {
  const filled = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return filled.length > 0 && new Set(filled).size > filled.length * 0.6;
}

/** Columns of a table that lead to a key, by their names and by how many of their values are keys. */
function candidates(
  { columns, rows, table }: TableSegment,
  { name, cells, table: owner }: Keyed,
): { readonly column: number; readonly weight: number }[] {
  return columns.flatMap((column, i) => {
    const plain = column.means ? 0 : leadsTo(column.name, name, owner);
    if (plain === 0 && (column.means !== undefined || !mayBeKey(column))) return [];
    const values = rows
      .slice(0, sampleRows)
      .map((row) => normaliseKey(row[i] ?? ''))
      .filter((value) => value !== '');
    const share = values.filter((value) => cells.has(value)).length / Math.max(1, values.length);
    // Small numbers agree by chance: there, the names must say so.
    const isTelling = new Set(values).size >= 3 && values.every((value) => value.length >= 4);
    const least = plain >= 2 ? 0.5 : isTelling ? 0.9 : 2;
    if (share < least || (plain === 1 && table === owner)) return [];
    return [{ column: i, weight: plain * 2 + share }];
  });
}

/** A spreadsheet writes 1001 as "1001.0", and drops the zeros that a key begins with. */
function normaliseKey(cell: string): string {
  return isPlainKey.test(cell) ? cell : normalise(cell);
}

/** As most keys are written: nothing of it would be changed. */
const isPlainKey = /^(?!0)[a-z\d]+$/;

function normalise(cell: string): string {
  return cell
    .trim()
    .replace(/\.0+$/, '')
    .replace(/^0+(?=\d)/, '')
    .toLowerCase();
}
