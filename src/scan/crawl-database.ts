// A database from its first table to its last: each a store of its own, read beside the people that others know of its rows.
import type {
  DatabaseEngine,
  DatabaseSession,
  DatabaseTarget,
  ObjectRef,
  TableRef,
} from '../databases/database.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Problem } from '../model/store.ts';
import type { StoreResult } from '../model/verdict.ts';
import {
  makeCompanions,
  openHeld,
  secretsOf,
  withCompanions,
  type Companions,
} from './companions.ts';
import { encodeMember } from './member-uri.ts';
import type { Item, Surroundings } from './item.ts';
import { joinedRows, type PlannedJoin } from './joined-rows.ts';
import { take, takeMember, type Reading } from './members.ts';
import { openPeopleJoins, type PeopleJoins } from './people-joins.ts';
import type { JobSpan } from './protocol.ts';
import { problemOf } from './problem-of.ts';
import { makeSpanRecord, whyAsOne } from './span-record.ts';
import { openStoreDesk, type StoreDesk, type StoreRef } from './store-desk.ts';
import { findTableSecrets } from './table-secrets.ts';
import { signOfTable } from './table-sign.ts';

/** Which database, and how what lies in it is examined. */
export interface Crawl {
  readonly engine: DatabaseEngine;
  readonly target: DatabaseTarget;
  /** The address under which its tables lie. */
  readonly root: string;
  /** As `DatabaseJob` has it. */
  readonly only?: string;
  readonly span?: JobSpan;
  readonly examine: Reading['examine'];
}

type Base = Omit<StoreRef, 'kind'> &
  Pick<Item, 'diskPath' | 'outer' | 'companions'> & { readonly facts?: readonly ProtectionFact[] };

/** Tables and objects of a database as stores of their own. Never throws for what a server says. */
export async function* crawlDatabase(
  crawl: Crawl,
  base: Base,
  around: Surroundings,
): AsyncGenerator<StoreResult> {
  const { engine, target } = crawl;
  const whole = openStoreDesk(around.office, { ...base, kind: engine.id });
  // Of a file that lay in an archive: what that was opened with.
  for (const fact of [...(base.facts ?? []), ...(base.outer ?? [])]) whole.addFact(fact);
  const isWhole = crawl.only === undefined || crawl.only === '';
  const companions = base.companions ?? makeCompanions();
  const room = { crawl, base, around, whole, companions };
  let session;
  try {
    session = await engine.open(target, around.contextFor(base.diskPath));
    for (const fact of await session.facts()) whole.addFact(fact);
    const tables: TableRef[] = [];
    for await (const holding of session.holdings()) {
      around.alive(whole);
      if (holding.kind === 'table') tables.push(holding);
      else if (isWhole) yield* examineObject(holding, room);
    }
    companions.addPasswords(await findTableSecrets(session, tables));
    const joins = openPeopleJoins(session, tables, around.office.detectors);
    const listed = { session, tables, joins };
    const wanted = tables.filter(({ name }) => (crawl.only ?? name) === name);
    if (crawl.span && wanted.length === 0) around.span({ outcome: 'failed', problem: vanished });
    for (const table of wanted)
      if (table.isAside !== true) yield* examineTable(table, listed, room);
    if (!base.companions) yield* openHeld(companions, (held) => crawl.examine(held, around));
  } catch (error) {
    const problem = problemOf(error);
    whole.addProblem(problem);
    if (crawl.span) around.span({ outcome: 'failed', problem });
    else if (!isWhole) yield unread(crawl.only ?? '', problem, room);
  } finally {
    await session?.close();
  }
  // It is a store of its own, and told once.
  if (isWhole) yield whole.finish();
}

const vanished: Problem = {
  reason: 'vanished',
  detail: 'the table was dropped while the scan went on',
};

interface Room {
  readonly crawl: Crawl;
  readonly base: Base;
  readonly around: Surroundings;
  readonly whole: StoreDesk;
  /** What its tables hold that may open what is sealed in them. */
  readonly companions: Companions;
}

const addressOf = ({ crawl }: Room, name: string): string =>
  `${crawl.root.replace(/\/$/, '')}/${encodeMember(name)}`;

/** What is known before the first row is read. */
interface Listed {
  readonly session: DatabaseSession;
  readonly tables: readonly TableRef[];
  readonly joins: PeopleJoins;
}

async function* examineTable(
  table: TableRef,
  { session, tables, joins }: Listed,
  room: Room,
): AsyncGenerator<StoreResult> {
  const { crawl, base, around, whole, companions } = room;
  const uri = addressOf(room, table.name);
  const { sample } = around.office.settings;
  let planned: readonly PlannedJoin[] = [];
  let failure: unknown = null;
  try {
    if (!table.problem) planned = await joins.of(table);
  } catch (error) {
    failure = error;
  }
  const secrets = companions.passwords.map(({ text }) => around.office.printer.print(text));
  const facts = whole.facts;
  const sign = signOfTable({ table, joins: planned, facts, sample, secrets }, tables);
  if (failure === null && sign !== undefined && around.isKnown(uri, sign)) {
    if (crawl.span) around.span({ outcome: 'carried', sign });
    else around.carry(uri);
    return;
  }
  const ref = {
    ...base,
    uri,
    sign,
    kind: `${crawl.engine.id}-table`,
    access: table.access.principals.length > 0 ? table.access : base.access,
    secrets: () => secretsOf(withCompanions(around.contextFor(base.diskPath), companions)),
  };
  const { office } = around;
  const record = crawl.span && makeSpanRecord(crawl.span, office);
  const desk = openStoreDesk(office, ref, record);
  // What a table says of its own tablespace comes before what holds for all.
  for (const fact of table.facts ?? []) desk.addFact(fact);
  for (const fact of whole.facts) if (fact !== base.volume) desk.addFact(fact);
  const sealed: StoreResult[] = [];
  const own: ProtectionFact[] = [];
  try {
    if (table.problem) desk.addProblem(table.problem);
    else {
      if (failure !== null) throw failure;
      const within = crawl.span?.within;
      const wanted = { sample, joins: planned, ...(within && { within }) };
      around.alive(record ? whole : desk);
      for await (const part of joinedRows(session, table, wanted)) {
        // What there is of a stretch is no result.
        around.alive(record ? whole : desk);
        if (part.kind === 'table') await around.pace?.rows(part.packed?.count ?? part.rows.length);
        if (part.kind !== 'member') {
          take(part, desk, '');
          if (part.kind === 'table') part.packed?.release();
        } else if (part.member.input) {
          record?.desk.leans('its cells hold documents');
          const { input } = part.member;
          const child: Item = { ...ref, input, facts: [], depth: 1, companions, sign: undefined };
          const reading = { examine: crawl.examine, desk, around, sealed, own, prefix: '' };
          yield* takeMember(part.member, child, reading);
        }
      }
    }
  } catch (error) {
    const problem = problemOf(error);
    const because = record && whyAsOne(error, problem);
    if (because) {
      around.span({ outcome: 'whole', because });
      return;
    }
    desk.addProblem(desk.read ? { ...problem, partial: true } : problem);
  }
  if (record) {
    const { kind, access } = ref;
    around.span({ outcome: 'read', kind, access, sign, ...desk.close(), ...record.take() });
    return;
  }
  yield* sealed;
  yield desk.finish();
}

/** A table of a database that could not be opened, or no longer be listed. */
function unread(table: string, problem: Problem, room: Room): StoreResult {
  const { crawl, base, around } = room;
  const ref = { ...base, uri: addressOf(room, table), kind: `${crawl.engine.id}-table` };
  const desk = openStoreDesk(around.office, ref);
  desk.addProblem(problem);
  return desk.finish();
}

async function* examineObject(object: ObjectRef, room: Room): AsyncGenerator<StoreResult> {
  const { base, around, whole } = room;
  const { access, modifiedAt } = object;
  const uri = addressOf(room, object.name);
  const sign = object.changeToken;
  if (sign !== undefined && around.isKnown(uri, sign)) {
    around.carry(uri);
    return;
  }
  const ref = { ...base, uri, access, modifiedAt, sign };
  const facts = [...object.facts, ...whole.facts.filter((fact) => fact !== base.volume)];
  const closed = (problem: Problem | null): StoreResult => {
    const desk = openStoreDesk(around.office, { ...ref, kind: 'file' });
    for (const fact of facts) desk.addFact(fact);
    desk.addBytes(object.size);
    if (problem) desk.addProblem(problem);
    return desk.finish();
  };
  if (object.problem) {
    yield closed(object.problem);
    return;
  }
  let opened;
  try {
    opened = await object.open();
  } catch (error) {
    yield closed(problemOf(error));
    return;
  }
  facts.push(...opened.facts);
  if (opened.input === null || opened.isSealed) yield closed(null);
  else
    yield* room.crawl.examine(
      { ...ref, input: around.pace?.input(opened.input) ?? opened.input, facts, depth: 0 },
      around,
    );
}
