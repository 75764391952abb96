// The tables of one store: those that name nobody are joined by their keys to those that do, whichever comes first.
import type { TableSegment } from '../model/segment.ts';
import type { Desk } from './evidence.ts';
import { openTableExamination, type TableExamination } from './examine-table.ts';
import { mayBeKey } from './key-names.ts';
import { makePeopleKeys, type Link } from './people-keys.ts';

export interface LinkedTables {
  has(key: string): boolean;
  /** A batch of the table that `key` stands for. */
  push(key: string, segment: TableSegment): void;
  close(): void;
}

/** A table that waits for the people of others. */
interface Waiting {
  readonly segments: TableSegment[];
  /** As it was typed without them, and the text that it was typed by. */
  readonly alone: Open;
  readonly text: string;
}

interface Open {
  readonly examination: TableExamination;
  readonly link: Link | null;
  readonly namesPeople: boolean;
}

/** Cells of tables that wait for the people of others; beyond that, tables are examined as they come. */
const maxWaiting = 2_000_000;

export function openLinkedTables(desk: Desk): LinkedTables {
  const open = new Map<string, Open>();
  const waiting = new Map<string, Waiting>();
  const keys = makePeopleKeys();
  let waits = 0;

  function start(segment: TableSegment, link: Link | null): Open {
    const examination = openTableExamination(desk, joined(segment, link));
    return { examination, link, namesPeople: examination.people.hasNames };
  }

  function begin(key: string, segment: TableSegment): void {
    const alone = start(segment, null);
    if (alone.namesPeople || segment.records || segment.alone || !segment.columns.some(mayBeKey)) {
      open.set(key, alone);
      return take(alone, segment);
    }
    const link = keys.linkOf(segment);
    if (link === null && waits < maxWaiting) {
      waiting.set(key, { segments: [], alone, text: desk.textSoFar() });
      return wait(key, segment);
    }
    const table = link === null ? alone : start(segment, link);
    open.set(key, table);
    take(table, segment);
  }

  function take({ examination, link, namesPeople }: Open, segment: TableSegment): void {
    const whole = joined(segment, link);
    examination.push(whole);
    if (namesPeople && !segment.records && !segment.alone) keys.learn(whole, examination.people);
  }

  function wait(key: string, segment: TableSegment): void {
    waiting.get(key)?.segments.push(segment);
    waits += segment.rows.length * segment.columns.length;
    if (waits >= maxWaiting) settle(key);
  }

  function settle(key: string): void {
    const waited = waiting.get(key);
    waiting.delete(key);
    const first = waited?.segments[0];
    if (waited === undefined || first === undefined) return;
    const link = keys.linkOf(first);
    const isSame = link === null && desk.textSoFar() === waited.text;
    const table = isSame ? waited.alone : start(first, link);
    open.set(key, table);
    for (const segment of waited.segments) take(table, segment);
  }

  return {
    has: (key) => open.has(key) || waiting.has(key),
    push(key, segment) {
      const table = open.get(key);
      if (table !== undefined) take(table, segment);
      else if (waiting.has(key)) wait(key, segment);
      else begin(key, segment);
    },
    close() {
      // Those that lead to people first: others may lead to them.
      for (let more = true; more;) {
        more = false;
        for (const [key, { segments }] of waiting) {
          const [first] = segments;
          if (first === undefined || keys.linkOf(first) === null) continue;
          settle(key);
          more = true;
        }
      }
      for (const key of waiting.keys()) settle(key);
      for (const { examination } of open.values()) examination.close();
    },
  };
}

/** The batch with what the people of its key hand down to it. */
function joined(segment: TableSegment, link: Link | null): TableSegment {
  if (link === null) return segment;
  const blank = link.names.map(() => '');
  const { packed: _, ...own } = segment;
  return {
    ...own,
    columns: [...segment.columns, ...link.names.map((name) => ({ name, joined: link.key }))],
    rows: segment.rows.map((row) => [...row, ...(link.find(row[link.column] ?? '') ?? blank)]),
  };
}
