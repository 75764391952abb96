// One item from its bytes to its results: recognise, read, detect, pair, decide; with `members.ts`, the only place that goes into containers.
import { basename } from 'node:path';
import { engines } from '../databases/index.ts';
import type { Format } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { nameKnownKind } from '../formats/known-kinds.ts';
import { makeHead, recogniseFormat } from '../formats/recognise.ts';
import type { Password, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Problem } from '../model/store.ts';
import type { StoreResult } from '../model/verdict.ts';
import { noteLimit } from '../protection/nearby.ts';
import { crawlDatabase } from './crawl-database.ts';
import {
  makeCompanions,
  openHeld,
  secretsOf,
  withCompanions,
  type Companions,
} from './companions.ts';
import type { Item, Surroundings } from './item.ts';
import { addKeyFacts, addOuterFacts, take, takeMember, type Reading } from './members.ts';
import { encodeMember } from './member-uri.ts';
import { findOwnSecrets } from './own-secrets.ts';
import { problemOf, unsupported } from './problem-of.ts';
import { isFolderFurniture, stackedFolderFact } from './stacked-folder.ts';
import { openStoreDesk, type StoreDesk } from './store-desk.ts';

/** Yields a result for each store in the item: itself, its members, its tables. Never throws for bad content. */
export async function* examine(item: Item, around: Surroundings): AsyncGenerator<StoreResult> {
  const engine = engines.find((one) => one.recognises(item.input.head));
  if (engine) {
    const target = { kind: 'file', input: item.input } as const;
    yield* crawlDatabase({ engine, target, root: item.uri, examine }, item, around);
    return;
  }
  const head = makeHead(item.input);
  const format = recogniseFormat(head, formats);
  const companions = item.companions ?? makeCompanions();
  const context = withCompanions(
    around.contextFor(item.diskPath),
    companions,
    carriesOf(item, around),
  );
  const kind = format?.id ?? 'file';
  const inside = format ? await findOwnSecrets(format, item.input, context) : [];
  const secrets = (): readonly Password[] => [...inside, ...secretsOf(context)];
  const desk = openStoreDesk(around.office, { ...item, kind, secrets });
  for (const fact of item.facts) desk.addFact(fact);
  const isUnknown = !format || format.id === 'opaque' || format.id === 'encrypted-file';
  const folder =
    isUnknown && item.depth === 0 ? await stackedFolderFact(item.diskPath, item.input.head) : null;
  if (folder) {
    if (!isFolderFurniture(item.diskPath)) desk.addFact(folder);
    desk.addBytes(item.input.size ?? 0);
    yield desk.finish();
    return;
  }
  if (!format) {
    if (item.input.size !== 0 && item.input.head.length > 0)
      desk.addProblem(unsupported(nameKnownKind(item.input.head, head.extension)));
    addOuterFacts(desk, item);
    yield desk.finish();
    return;
  }
  desk.addBytes(item.input.size ?? 0);
  const sealed: StoreResult[] = [];
  const own: ProtectionFact[] = [];
  const counted = { members: 0 };
  const holder = { ...item, companions };
  if (item.companions) companions.addMember(item.input.name, item.input.head);
  try {
    for await (const part of format.read(item.input, context)) {
      around.alive(desk);
      if (part.kind === 'member') {
        counted.members++;
        yield* takeMember(part.member, holder, { examine, desk, around, sealed, own, prefix: '' });
      } else {
        if (part.kind === 'fact') own.push(part.fact);
        if (part.kind === 'text' && format.id === 'eml') companions.addMessage(part.bytes);
        take(part, desk, '');
      }
    }
  } catch (error) {
    const problem = problemOf(error);
    desk.addProblem(problem);
    addDoubt(desk, format, problem);
  }
  addKeyFacts(desk, holder, around);
  if (sealed.length > 0 && companions.passwords.length + companions.keys.length > 0)
    yield* openSealedMembers(format, holder, { examine, desk, around, sealed, own, prefix: '' });
  if (counted.members > 0 && sealed.length === counted.members) {
    // Everything in it is sealed the same way: one store says so; its members would say the same again.
    for (const fact of sealed[0]?.facts ?? [])
      if (fact.layer === 'file') desk.addFact(wholeContainer(fact, sealed.length));
  } else yield* sealed;
  addOuterFacts(desk, item);
  yield desk.finish();
  if (!item.companions) yield* openHeld(companions, (held) => examine(held, around));
}

/** Members of the file on disk that need not be read again; notes are, since they may open what lies beside them. */
function carriesOf(item: Item, around: Surroundings): ReadContext['carries'] {
  if (item.depth > 0) return undefined;
  return (name, sign, size) =>
    size > noteLimit(basename(name)) && around.isKnown(`${item.uri}!${encodeMember(name)}`, sign);
}

/** Broken where it would have said how it is encrypted: nothing may be concluded from what it claims to be. */
function addDoubt(desk: StoreDesk, { seals }: Format, { reason, detail }: Problem): void {
  if (seals === undefined || reason !== 'corrupt') return;
  if (desk.facts.some(({ layer }) => layer === 'file')) return;
  const mechanism = `${seals}-unknown`;
  desk.addFact({ layer: 'file', state: 'unknown', mechanism, evidence: detail });
}

/** Reads the container once more with what its readable members gave away, for the members that were sealed. */
async function* openSealedMembers(
  format: Format,
  item: Item & { readonly companions: Companions },
  reading: Reading,
): AsyncGenerator<StoreResult> {
  const { around, sealed } = reading;
  const context = withCompanions(around.contextFor(item.diskPath), item.companions);
  const shut = new Map(sealed.map((result) => [result.uri, result]));
  for await (const part of format.read(item.input, context)) {
    if (part.kind !== 'member' || !part.member.input) continue;
    const result = shut.get(`${item.uri}!${encodeMember(part.member.name)}`);
    if (!result) continue;
    sealed.splice(sealed.indexOf(result), 1);
    yield* takeMember(part.member, item, reading);
  }
}

function wholeContainer(fact: ProtectionFact, members: number): ProtectionFact {
  return {
    ...fact,
    evidence: members === 1 ? fact.evidence : `each of its ${members} entries: ${fact.evidence}`,
  };
}
