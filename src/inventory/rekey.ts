// Brings the prints of an inventory to the keys at hand: each print is printed again under every key that came later.
import { bytesPerPerson, flagsAt } from '../model/people-blob.ts';
import type { Sql } from './sql.ts';
import { dropStanding } from './standing.ts';

/** The keys in the key file, oldest first, without the keys themselves. */
export interface KeyRing {
  readonly count: number;
  /** The print of a fixed text under the first so many keys. */
  check(keys: number): string;
  /** What the keys after the first so many make of a print. */
  seal(print: string, keys: number): string;
}

/**
 * `same`: they are those of the prints · `sealed`: newer ones came, and the prints were brought to them · `new`: there
 * are no prints yet · `unknown`: the prints were made with others
 */
export type KeyStanding = 'same' | 'sealed' | 'new' | 'unknown';

/** Prints are eight bytes. */
const printBytes = 8;

/** Nothing is written. `null` where the prints were made with keys that are not at hand. */
export function keysOf(sql: Sql, ring: KeyRing): number | null {
  const row = sql.get<{ keys: number; print: string }>('select keys, print from key_state');
  // Before this was noted there was one key at most.
  if (!row) return 1;
  return row.keys <= ring.count && ring.check(row.keys) === row.print ? row.keys : null;
}

export function bringToKeys(sql: Sql, ring: KeyRing): KeyStanding {
  return sql.transaction(() => {
    const noted = sql.get<object>('select one from key_state') !== undefined;
    const hasPrints = sql.get<object>('select number from store limit 1') !== undefined;
    const from = hasPrints || noted ? keysOf(sql, ring) : ring.count;
    if (from === null) return 'unknown';
    if (from < ring.count) sealPrints(sql, (print) => ring.seal(print, from));
    if (!noted || from < ring.count)
      sql.run(
        `insert into key_state (one, keys, print) values (1, ?, ?)
         on conflict (one) do update set keys = excluded.keys, print = excluded.print`,
        ring.count,
        ring.check(ring.count),
      );
    if (from < ring.count) return 'sealed';
    return noted || hasPrints ? 'same' : 'new';
  });
}

type Seal = (print: string) => string;

function sealPrints(sql: Sql, seal: Seal): void {
  for (const { number } of sql.all<{ number: number }>('select number from store')) {
    sealPeople(sql, seal, number);
    for (const row of sql.all<{ finding: number; position: number; print: string }>(
      'select finding, position, print from place where store = ? and print is not null',
      number,
    ))
      sql.run(
        'update place set print = ? where store = ? and finding = ? and position = ?',
        seal(row.print),
        number,
        row.finding,
        row.position,
      );
    for (const row of sql.all<{ position: number; content: string }>(
      'select position, content from finding where store = ? and content is not null',
      number,
    ))
      sql.run(
        'update finding set content = ? where store = ? and position = ?',
        seal(row.content),
        number,
        row.position,
      );
  }
  for (const { finding, content } of sql.all<{ finding: string; content: string }>(
    `select finding, content from mark where content <> ''`,
  ))
    sql.run('update mark set content = ? where finding = ?', seal(content), finding);
  sealBases(sql, seal);
  dropStanding(sql);
  // Prints of whole contents are made another way: what they stand for is read again.
  sql.run(`update reading set token = '', digest = null where digest is not null`);
}

function sealPeople(sql: Sql, seal: Seal, number: number): void {
  const row = sql.get<{ people: Buffer }>('select people from store where number = ?', number);
  if (!row || row.people.length === 0) return;
  const people = Buffer.from(row.people);
  for (let at = 0; at + bytesPerPerson <= people.length; at += bytesPerPerson)
    for (let from = at; from < at + flagsAt; from += printBytes) {
      const print = people.toString('hex', from, from + printBytes);
      // Zero: nothing is known.
      if (/[^0]/u.test(print)) people.write(seal(print), from, printBytes, 'hex');
    }
  sql.run('update store set people = ? where number = ?', people, number);
}

/** Passwords and test values are kept as prints; see scan/basis.ts. */
function sealBases(sql: Sql, seal: Seal): void {
  for (const { number, said } of sql.all<{ number: number; said: string }>('select * from basis')) {
    const basis = JSON.parse(said) as Record<string, string>;
    const { passwords, testValues } = basis;
    if (passwords !== undefined) basis['passwords'] = seal(passwords);
    if (testValues !== undefined) {
      const prints = JSON.parse(testValues) as string[];
      const sealed = prints.map((print) =>
        print.startsWith('all:') ? `all:${seal(print.slice(4))}` : seal(print),
      );
      basis['testValues'] = JSON.stringify(sealed.toSorted());
    }
    sql.run('update basis set said = ? where number = ?', JSON.stringify(basis), number);
  }
}
