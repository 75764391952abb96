// Tables of one store that share an id: numbers in one belong to the person whom the other names under the same id.
import type { CellCandidate } from '../detect/detect-table.ts';
import type { PersonFacts } from '../model/person.ts';
import type { Column } from '../model/segment.ts';
import type { PersonColumns } from './person-columns.ts';
import { type Bench, type Row, settleRow } from './settle-row.ts';

export interface KeyJoins {
  /** Notes whom a row names, under each of its ids. */
  learn(bench: Bench, row: readonly string[]): void;
  /** Keeps a row that names nobody until the store is read; false where it has no id, or too many are kept. */
  hold(bench: Bench, row: Row, found: readonly CellCandidate[]): boolean;
  /** Settles what was kept. */
  settle(): void;
}

interface Held {
  readonly bench: Bench;
  readonly row: Row;
  readonly found: readonly CellCandidate[];
  readonly ids: readonly Id[];
}

interface Id {
  readonly key: string;
  readonly value: string;
}

const mostNames = 50_000;
const mostHeld = 5_000;
const wantedShare = 0.5;

export function makeKeyJoins(): KeyJoins {
  /** By key and value; null where two people share the id. */
  const people = new Map<string, PersonFacts | null>();
  const held: Held[] = [];
  const idsOf = makeIdReader();
  const ownerOf = ({ key, value }: Id): PersonFacts | null =>
    people.get(`${key}\n${value}`) ?? null;
  return {
    learn(bench, row) {
      if (people.size >= mostNames) return;
      const ids = idsOf(bench, row);
      const name = ids.length === 0 ? null : bench.people.nameFor(row, '');
      if (!name || name.first === '' || name.last === '') return;
      const facts = bench.people.factsFor(row, name, []);
      for (const { key, value } of ids) {
        const known = people.get(`${key}\n${value}`);
        const isOther = known !== undefined && known?.name.text !== name.text;
        people.set(`${key}\n${value}`, isOther ? null : facts);
      }
    },
    hold(bench, row, found) {
      if (held.length >= mostHeld) return false;
      const ids = idsOf(bench, row.cells);
      if (ids.length === 0) return false;
      held.push({ bench, row: { cells: row.cells, at: row.at }, found, ids });
      return true;
    },
    settle() {
      const shares = matchedShares(held, ownerOf);
      for (const { bench, row, found, ids } of held.splice(0)) {
        const id = ids.find(
          (one) => (shares.get(bench)?.get(one.key) ?? 0) >= wantedShare && ownerOf(one),
        );
        const owner = id ? ownerOf(id) : null;
        settleRow(owner ? ownedBy(bench, owner) : bench, row, found);
      }
    },
  };
}

/** Of each table's rows, the share whose id is known under each key: chance agrees in a few only. */
function matchedShares(
  held: readonly Held[],
  ownerOf: (id: Id) => PersonFacts | null,
): Map<Bench, Map<string, number>> {
  const counts = new Map<Bench, Map<string, { all: number; known: number }>>();
  for (const { bench, ids } of held) {
    const own = counts.get(bench) ?? new Map<string, { all: number; known: number }>();
    counts.set(bench, own);
    for (const id of ids) {
      const count = own.get(id.key) ?? { all: 0, known: 0 };
      own.set(id.key, count);
      count.all++;
      if (ownerOf(id)) count.known++;
    }
  }
  return new Map(
    [...counts].map(([bench, own]) => [
      bench,
      new Map([...own].map(([key, { all, known }]) => [key, known / all])),
    ]),
  );
}

function ownedBy(bench: Bench, facts: PersonFacts): Bench {
  const people: PersonColumns = {
    ...bench.people,
    nameFor: () => facts.name,
    factsFor: (_row, _name, numbers) => ({ ...facts, numbers }),
  };
  const because = 'another table of the same file names the person under the same id';
  return { ...bench, people, tie: { bond: 'joined', because } };
}

/** The ids of a row, by the columns of its table, which are read once. */
function makeIdReader(): (bench: Bench, row: readonly string[]) => readonly Id[] {
  const keysByTable = new WeakMap<Bench, readonly string[]>();
  return (bench, row) => {
    let keys = keysByTable.get(bench);
    if (!keys) {
      keys = bench.columns.map((column) => keyOf(column, bench.table));
      keysByTable.set(bench, keys);
    }
    return keys.flatMap((key, i): Id[] => {
      const value = key === '' ? '' : (row[i] ?? '').trim();
      return value === '' || value.length > 64 ? [] : [{ key, value }];
    });
  };
}

const ending = /^(?:id|no|num|number|nbr|key|guid|uuid|ref|code|mrn)$/;
const longer: Readonly<Record<string, string>> = {
  emp: 'employee',
  pt: 'patient',
  pat: 'patient',
  cust: 'customer',
  mbr: 'member',
  stu: 'student',
  cl: 'client',
  pers: 'person',
  people: 'person',
};

/** "pat_id", "PatientID" and the column "id" of the table "patients" are one key; '' for what is no id. */
function keyOf({ name }: Column, table: string): string {
  const words = wordsOf(name.replace(/^\.\./, ''));
  const end = words.at(-1);
  if (end === undefined || !ending.test(end)) return '';
  const stem = words.slice(0, -1);
  if (stem.length > 0) return stem.join('');
  const [own = ''] = wordsOf(table).slice(-1);
  return end === 'mrn' ? 'mrn' : own;
}

function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => {
      const whole = longer[word] ?? word;
      return whole.length > 3 ? whole.replace(/(?<!s)s$/, '') : whole;
    });
}
