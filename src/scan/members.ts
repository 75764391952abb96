// What a container yields: stores of their own, attachments of the store they belong to, and members that stay shut.
import { engines } from '../databases/index.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { makeHead, recogniseFormat } from '../formats/recognise.ts';
import type { Member, Part } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Problem } from '../model/store.ts';
import type { StoreResult } from '../model/verdict.ts';
import { holdSealed, withCompanions } from './companions.ts';
import type { Item, Surroundings } from './item.ts';
import { encodeMember, joinParts } from './member-uri.ts';
import { problemOf } from './problem-of.ts';
import { openStoreDesk, type StoreDesk } from './store-desk.ts';

export function addKeyFacts(desk: StoreDesk, item: Item, around: Surroundings): void {
  // What could be tried has been: where it fitted, the format has said so.
  const sealing = desk.facts.find(
    ({ layer, state, untried }) =>
      untried === true && layer === 'file' && (state === 'encrypted' || state === 'weak'),
  );
  if (!sealing || desk.read) return;
  const key =
    item.companions?.keyFactFor(sealing.mechanism, item.input.name) ??
    around.keyFactFor(item.diskPath, sealing.mechanism);
  if (key) desk.addFact(key);
}

/** One container while it is read. */
export interface Reading {
  /** Examines a member that is a store of its own. */
  readonly examine: (item: Item, around: Surroundings) => AsyncGenerator<StoreResult>;
  readonly desk: StoreDesk;
  readonly around: Surroundings;
  /** Members that are sealed, held back until it is known whether all are. */
  readonly sealed: StoreResult[];
  /** What the container itself was found to be protected by, so far. */
  readonly own: ProtectionFact[];
  /** 'attachment W2.pdf' inside attachments, else ''. */
  readonly prefix: string;
}

export function take(
  part: Exclude<Part, { kind: 'member' }>,
  desk: StoreDesk,
  prefix: string,
): void {
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

const opening: ReadonlySet<string> = new Set(['key-given', 'key-nearby', 'openable']);

function openingFacts(facts: readonly ProtectionFact[]): ProtectionFact[] {
  return facts
    .filter(({ layer, state }) => layer === 'file' && opening.has(state))
    .map((fact) => ({ ...fact, evidence: `what it lies in: ${fact.evidence}` }));
}

/** A store inside what was opened is as open as that; one that is sealed itself is not. */
export function addOuterFacts(desk: StoreDesk, { outer = [] }: Item): void {
  const isSealed = desk.facts.some(
    ({ layer, state }) =>
      layer === 'file' && ['encrypted', 'weak', 'unknown', 'opaque'].includes(state),
  );
  if (isSealed && !desk.read) return;
  for (const fact of outer) desk.addFact(fact);
}

const maxHeldSealed = 10_000;

export async function* takeMember(
  member: Member,
  item: Item,
  reading: Reading,
): AsyncGenerator<StoreResult> {
  const { around } = reading;
  const uri = `${item.uri}!${encodeMember(member.name)}`;
  if (member.carried) {
    around.carry(uri);
    return;
  }
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
    outer: [...(item.outer ?? []), ...openingFacts([...item.facts, ...reading.own])],
    depth: item.depth + 1,
    sign: item.depth === 0 ? member.sign : undefined,
  };
  if (member.as === 'attachment') yield* readAttachment(member, child, reading);
  else yield* examineHeld(child, reading);
}

function examineHeld(child: Item, { examine, around }: Reading): AsyncGenerator<StoreResult> {
  const results = examine(child, around);
  return child.companions ? holdSealed(results, child, child.companions) : results;
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
  child.companions?.addMember(child.input.name, child.input.head);
  const format = engines.some((engine) => engine.recognises(child.input.head))
    ? undefined
    : recogniseFormat(head, formats);
  const prefix =
    reading.prefix === ''
      ? `attachment ${member.name}`
      : `${reading.prefix}, attachment ${member.name}`;
  if (!format || containers.has(format.id)) {
    yield* examineHeld(child, reading);
    return;
  }
  yield* readAttached(format, child, { ...reading, prefix });
}

const containers = new Set(['zip', '7z', 'tar', 'gzip', 'mbox']);

async function* readAttached(
  format: Format,
  child: Item,
  reading: Reading,
): AsyncGenerator<StoreResult> {
  const facts: ProtectionFact[] = [];
  let any = false;
  try {
    const given = reading.around.contextFor(child.diskPath);
    const context = child.companions ? withCompanions(given, child.companions) : given;
    for await (const part of format.read(child.input, context)) {
      reading.around.alive(reading.desk);
      if (part.kind === 'fact') {
        facts.push(part.fact);
        continue;
      }
      any = true;
      if (part.kind === 'member') yield* takeMember(part.member, child, reading);
      else {
        if (part.kind === 'text' && format.id === 'eml') child.companions?.addMessage(part.bytes);
        take(part, reading.desk, reading.prefix);
      }
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
  const result = own.finish();
  if (result.verdict === 'sealed' && child.companions)
    child.companions.held.push({ item: child, result });
  else yield result;
}
