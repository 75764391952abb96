// One located text: candidates, their people, the law, the tally.
import { detectText } from '../detect/detect-text.ts';
import type { PersonFacts, PersonName } from '../model/person.ts';
import { isJobTitle } from '../people/job-titles.ts';
import { isTakenBack } from '../people/corrections.ts';
import { pairText, type Pairing } from '../people/pair-text.ts';
import { squeeze } from '../people/squeeze.ts';
import { identifyingNumber, settleElement, sortNumbers, type Desk } from './evidence.ts';
import { besideAccount, hasCode, opensSomething, type Coded } from './codes-in-text.ts';
import { decodeLocated } from './decoded-text.ts';
import type { LocatedText } from './text-run.ts';
import { sureOfCard } from './sure-of-card.ts';
import { tellNamesakesApart } from './tell-apart.ts';

interface Paired extends Coded {
  readonly pairing: Pairing;
  /** Key of the person, by which namesakes differ; '' where no person is tied to it. */
  readonly person: string;
  readonly takenBack: boolean;
}

export function examineText(desk: Desk, found: LocatedText): void {
  const located = decodeLocated(found);
  const candidates = detectText(located.text, {}, desk.detectors);
  if (!candidates.some((candidate) => candidate.kind !== 'access-code')) return;
  const pairings = pairText(
    located.text,
    candidates.map(({ start, end, kind, label }) => ({
      start,
      end,
      kind,
      ...(label === undefined ? {} : { label }),
    })),
  );
  const all = tellNamesakesApart(
    candidates.map((candidate, i): Paired => {
      const pairing = pairings[besideAccount(located.text, candidates, i) ?? i] as Pairing;
      const names = namesOf(pairing).map(personKey);
      const takenBack =
        candidate.kind === 'ssn' && isTakenBack(located.text, candidate.start, candidate.end);
      return { candidate, pairing, names, person: names[0] ?? '', takenBack };
    }),
  );
  const facts = factsByPerson(all);
  for (const paired of all) {
    const { candidate, pairing } = paired;
    if (candidate.kind === 'access-code' && !opensSomething(located.text, paired, all)) continue;
    if (isAboutNobody(paired)) continue;
    const code = candidate.kind === 'access-code' || hasCode(located.text, paired, all);
    settleElement(
      desk,
      {
        candidate: code ? sureOfCard(candidate) : candidate,
        at: located.locate(candidate.start),
        name: pairing.name,
        nameConfidence: pairing.nameConfidence,
        bond: pairing.bond,
        doubtful: pairing.doubtful,
        // A label says what a number is, wherever the name stands.
        loose: pairing.loose === true && (candidate.kind === 'medical' || !candidate.label),
        code,
        because: paired.takenBack ? correction(pairing.because) : pairing.because,
        coOwners: coOwnersOf(pairing, facts),
      },
      facts.get(paired.person) ?? null,
    );
  }
}

/** Words about health that no name stands with are no information on an individual. */
function isAboutNobody({ candidate, pairing }: Paired): boolean {
  if (candidate.kind !== 'medical') return false;
  // "Diabetes Educator" is what somebody does.
  if (isJobTitle(candidate.raw)) return true;
  if (candidate.confidence === 'high') return false;
  return pairing.name === null || pairing.loose === true;
}

function correction(because: string): string {
  const corrected = 'the text corrects this number, so it makes nobody a second person';
  return because === '' ? corrected : `${because}; ${corrected}`;
}

function namesOf({ name, coOwners }: Pairing): readonly PersonName[] {
  return name ? [name, ...(coOwners ?? [])] : [];
}

/** The other owners of a joint account, with what else the text tells of them. */
function coOwnersOf(
  pairing: Pairing,
  facts: ReadonlyMap<string, PersonFacts>,
): readonly PersonFacts[] {
  return (pairing.coOwners ?? []).map(
    (name) =>
      facts.get(personKey(name)) ?? { name, numbers: [], missouri: pairing.missouri === true },
  );
}

export function personKey(name: PersonName): string {
  return `${squeeze(name.last)}|${squeeze(name.first)}`;
}

function factsByPerson(all: readonly Paired[]): Map<string, PersonFacts> {
  const byPerson = new Map<string, Paired[]>();
  for (const paired of all) {
    const own = byPerson.get(paired.person);
    if (own) own.push(paired);
    else byPerson.set(paired.person, [paired]);
  }
  const facts = new Map<string, PersonFacts>();
  for (const [person, own] of byPerson) {
    const name = own.find(({ pairing }) => pairing.name)?.pairing.name;
    if (!name) continue;
    const right = own.filter(({ takenBack }) => !takenBack);
    facts.set(person, {
      name,
      numbers: sortNumbers(right.map(({ candidate }) => identifyingNumber(candidate))),
      missouri: own.some(({ pairing }) => pairing.missouri === true),
    });
  }
  return facts;
}
