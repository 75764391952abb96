// One item from its bytes to its results: recognise, read, detect, pair, decide; the only place that goes into containers.
import { engines } from '../databases/index.ts';
import type { DatabaseEngine, DatabaseTarget } from '../databases/database.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { nameKnownKind } from '../formats/known-kinds.ts';
import { makeHead, recogniseFormat } from '../formats/recognise.ts';
import type { Member, Part } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Input, Problem } from '../model/store.ts';
import type { StoreResult } from '../model/verdict.ts';
import type { Item, Surroundings } from './item.ts';
import { encodeMember, joinParts } from './member-uri.ts';
import { problemOf, unsupported } from './problem-of.ts';
import { openStoreDesk, type StoreDesk, type StoreRef } from './store-desk.ts';

/** Yields a result for each store in the item: itself, its members, its tables. Never throws for bad content. */
export async function* examine(item: Item, around: Surroundings): AsyncGenerator<StoreResult> {
  const engine = engines.find((one) => one.recognises(item.input.head));
  if (engine) {
    yield* examineDatabase({ engine, target: { kind: 'file', input: item.input } }, item, around);
    return;
  }
  const head = makeHead(item.input);
  const format = recogniseFormat(head, formats);
  const desk = openStoreDesk(around.office, { ...item, kind: format?.id ?? 'file' });
  for (const fact of item.facts) desk.addFact(fact);
  if (!format) {
    if (item.input.size !== 0 && item.input.head.length > 0)
      desk.addProblem(unsupported(nameKnownKind(item.input.head, head.extension)));
    yield desk.finish();
    return;
  }
  desk.addBytes(item.input.size ?? 0);
  const sealed: StoreResult[] = [];
  const counted = { members: 0 };
  try {
    for await (const part of format.read(item.input, around.contextFor(item.diskPath))) {
      around.alive(desk);
      if (part.kind === 'member') {
        counted.members++;
        yield* takeMember(part.member, item, { desk, around, sealed, prefix: '' });
      } else take(part, desk, '');
    }
  } catch (error) {
    desk.addProblem(problemOf(error));
  }
  addKeyFacts(desk, item, around);
  if (counted.members > 0 && sealed.length === counted.members) {
    // Everything in it is sealed the same way: one store says so; its members would say the same again.
    for (const fact of sealed[0]?.facts ?? [])
      if (fact.layer === 'file') desk.addFact(wholeContainer(fact, sealed.length));
  } else yield* sealed;
  yield desk.finish();
}

function wholeContainer(fact: ProtectionFact, members: number): ProtectionFact {
  return {
    ...fact,
    evidence: members === 1 ? fact.evidence : `each of its ${members} entries: ${fact.evidence}`,
  };
}

function addKeyFacts(desk: StoreDesk, item: Item, around: Surroundings): void {
  const sealing = desk.facts.find(
    (fact) => fact.layer === 'file' && (fact.state === 'encrypted' || fact.state === 'weak'),
  );
  if (!sealing || desk.read) return;
  const key = around.keyFactFor(item.diskPath, sealing.mechanism);
  if (key) desk.addFact(key);
}

interface Reading {
  readonly desk: StoreDesk;
  readonly around: Surroundings;
  /** Members that are sealed, held back until it is known whether all are. */
  readonly sealed: StoreResult[];
  /** 'attachment W2.pdf' inside attachments, else ''. */
  readonly prefix: string;
}

function take(part: Exclude<Part, { kind: 'member' }>, desk: StoreDesk, prefix: string): void {
  if (part.kind === 'fact') desk.addFact(part.fact);
  else if (part.kind === 'problem')
    desk.addProblem(
      prefix === '' ? part.problem : { ...part.problem, part: prefix, partial: true },
    );
  else
    desk.addSegment(
      prefix === '' ? part : { ...part, at: { ...part.at, part: joinParts(prefix, part.at.part) } },
    );
}

const maxHeldSealed = 10_000;

async function* takeMember(
  member: Member,
  item: Item,
  reading: Reading,
): AsyncGenerator<StoreResult> {
  const { around } = reading;
  const uri = `${item.uri}!${encodeMember(member.name)}`;
  if (member.input && item.depth >= around.office.settings.archiveDepth) {
    const problem: Problem = {
      reason: 'too-deep',
      detail: `it lies ${item.depth + 1} containers deep; --archive-depth ${item.depth + 1} reads it`,
    };
    yield sealedOrBroken(uri, item, around, { ...member, input: null, problem });
    return;
  }
  if (!member.input) {
    const result = sealedOrBroken(uri, item, around, member);
    if (result.verdict === 'sealed' && reading.sealed.length < maxHeldSealed)
      reading.sealed.push(result);
    else yield result;
    return;
  }
  const child: Item = {
    ...item,
    uri,
    input: member.input,
    modifiedAt: member.modifiedAt ?? item.modifiedAt,
    facts: member.facts,
    depth: item.depth + 1,
  };
  if (member.as === 'attachment') yield* readAttachment(member, child, reading);
  else yield* examine(child, around);
}

function sealedOrBroken(
  uri: string,
  item: Item,
  around: Surroundings,
  member: Member,
): StoreResult {
  const desk = openStoreDesk(around.office, {
    ...item,
    uri,
    kind: 'file',
    modifiedAt: member.modifiedAt ?? item.modifiedAt,
  });
  for (const fact of member.facts) desk.addFact(fact);
  if (member.problem) desk.addProblem(member.problem);
  return desk.finish();
}

/** An attachment that can be read belongs to the store it is attached to; one that is sealed, or holds files, is a store of its own. */
async function* readAttachment(
  member: Member,
  child: Item,
  reading: Reading,
): AsyncGenerator<StoreResult> {
  const head = makeHead(child.input);
  const format = engines.some((engine) => engine.recognises(child.input.head))
    ? undefined
    : recogniseFormat(head, formats);
  const prefix =
    reading.prefix === ''
      ? `attachment ${member.name}`
      : `${reading.prefix}, attachment ${member.name}`;
  if (!format || containers.has(format.id)) {
    yield* examine(child, reading.around);
    return;
  }
  yield* readAttached(format, child, { ...reading, prefix });
}

const containers = new Set(['zip', 'tar', 'gzip', 'mbox']);

async function* readAttached(
  format: Format,
  child: Item,
  reading: Reading,
): AsyncGenerator<StoreResult> {
  const facts: ProtectionFact[] = [];
  let any = false;
  try {
    for await (const part of format.read(child.input, reading.around.contextFor(child.diskPath))) {
      reading.around.alive(reading.desk);
      if (part.kind === 'fact') {
        facts.push(part.fact);
        continue;
      }
      any = true;
      if (part.kind === 'member') yield* takeMember(part.member, child, reading);
      else take(part, reading.desk, reading.prefix);
    }
  } catch (error) {
    reading.desk.addProblem({ ...problemOf(error), part: reading.prefix, partial: true });
  }
  if (facts.length === 0) return;
  if (any) {
    for (const fact of facts)
      reading.desk.addFact({ ...fact, evidence: `${reading.prefix}: ${fact.evidence}` });
    return;
  }
  const own = openStoreDesk(reading.around.office, { ...child, kind: format.id });
  for (const fact of facts) own.addFact(fact);
  addKeyFacts(own, child, reading.around);
  yield own.finish();
}

/** Tables of a database as stores of their own, under the URI of the database. */
export async function* examineDatabase(
  database: { readonly engine: DatabaseEngine; readonly target: DatabaseTarget },
  item: StoreRefBase,
  around: Surroundings,
): AsyncGenerator<StoreResult> {
  const { engine } = database;
  const whole = openStoreDesk(around.office, { ...item, kind: engine.id });
  let session;
  try {
    session = await engine.open(database.target, around.contextFor(item.diskPath));
    for (const fact of await session.facts()) whole.addFact(fact);
    for await (const table of session.tables()) {
      const ref = {
        ...item,
        uri: `${item.uri}/${encodeMember(table.name)}`,
        kind: `${engine.id}-table`,
        access: table.access.principals.length > 0 ? table.access : item.access,
      };
      const desk = openStoreDesk(around.office, ref);
      for (const fact of whole.facts) if (fact.layer !== 'volume') desk.addFact(fact);
      const sealed: StoreResult[] = [];
      try {
        for await (const part of session.rows(table, around.office.settings.sample)) {
          around.alive(desk);
          if (part.kind === 'member') {
            const child: Item = { ...ref, input: part.member.input as Input, facts: [], depth: 1 };
            yield* takeMember(part.member, child, { desk, around, sealed, prefix: '' });
          } else take(part, desk, '');
        }
      } catch (error) {
        desk.addProblem(problemOf(error));
      }
      yield* sealed;
      yield desk.finish();
    }
  } catch (error) {
    whole.addProblem(problemOf(error));
  } finally {
    await session?.close();
  }
  yield whole.finish();
}

type StoreRefBase = Omit<StoreRef, 'kind'> & { readonly diskPath: string };
