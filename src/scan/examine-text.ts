// One located text: candidates, their people, the law, the tally.
import { detectText } from '../detect/detect-text.ts';
import { isFinancialText } from '../detect/financial.ts';
import type { Candidate } from '../model/element.ts';
import type { PersonFacts, PersonName } from '../model/person.ts';
import { isJobTitle } from '../people/job-titles.ts';
import { isTakenBack } from '../people/corrections.ts';
import { pairText, type Pairing } from '../people/pair-text.ts';
import { squeeze } from '../people/squeeze.ts';
import { identifyingNumber, settleElement, sortNumbers, type Desk } from './evidence.ts';
import { decodeLocated } from './decoded-text.ts';
import type { LocatedText } from './text-run.ts';
import { sureOfCard } from './sure-of-card.ts';
import { tellNamesakesApart } from './tell-apart.ts';

interface Paired {
  readonly candidate: Candidate;
  readonly pairing: Pairing;
  /** Keys of the names it is tied to: one, or all owners of a joint account; none where nobody is tied to it. */
  readonly names: readonly string[];
  /** Key of the person, by which namesakes differ; '' where no person is tied to it. */
  readonly person: string;
  readonly takenBack: boolean;
}

/** Characters between an account and a code that belong together although nobody is named. */
const codeReach = 300;

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
      const pairing = pairings[i] as Pairing;
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

const accounts = new Set(['payment-card', 'bank-account', 'routing-number', 'electronic-id']);

/** A code for the same person's account, or right beside it. */
function hasCode(text: string, paired: Paired, all: readonly Paired[]): boolean {
  return (
    accounts.has(paired.candidate.kind) &&
    all.some(
      (other) => other.candidate.kind === 'access-code' && belongTogether(text, paired, other, all),
    )
  );
}

function opensSomething(text: string, code: Paired, all: readonly Paired[]): boolean {
  return all.some(
    (other) => accounts.has(other.candidate.kind) && belongTogether(text, other, code, all),
  );
}

const otherLock =
  /\b(?:copier|printer|alarm|door|gate|garage|wi-?fi|voice ?mail|laptop|computer|building|locker|badge|fax|e-?mail|router|network|windows|office|elevator|safe room|parking|gym|tablet|ipad|phone unlock|sim)(?: (?:code|system|login|access))?[\s:'’s-]{0,4}$/i;

/** "Copier PIN 8821" opens the copier. */
function opensSomethingElse(text: string, { candidate }: Paired): boolean {
  const before = text.slice(Math.max(0, candidate.start - 60), candidate.start);
  const label = candidate.label ?? '';
  const at = label === '' ? before.length : before.toLowerCase().lastIndexOf(label.toLowerCase());
  return otherLock.test(before.slice(0, Math.max(0, at)));
}

/** By name alone: of namesakes in one text, nobody can say whose account a code opens. */
function haveSameOwner(account: Paired, code: Paired): boolean {
  if (account.names.length === 0 || code.names.length === 0)
    return account.names.length === code.names.length;
  return account.names.some((name) => code.names.includes(name));
}

/** In a list of records, one to a line, a code belongs to the account of its own line. */
function belongsToAnother(
  text: string,
  account: Paired,
  code: Paired,
  all: readonly Paired[],
): boolean {
  const from = text.lastIndexOf('\n', code.candidate.start - 1) + 1;
  if (account.candidate.start >= from && account.candidate.end <= code.candidate.start)
    return false;
  return all.some(
    ({ candidate }) =>
      candidate.kind === account.candidate.kind &&
      candidate !== account.candidate &&
      candidate.start >= from &&
      candidate.end <= code.candidate.start,
  );
}

/** Beside an account of money these open it, whatever else is said. */
const opensAccounts =
  /^(?:.{0,12}\b)?(?:pin|passcode|access code|security code|temp(?:orary)? password)\b/i;

const cardCode =
  /^(?:\w+ )?(?:cvv2?|cvc2?|ccv2?|cv2|cvn|csc|cid|card (?:security|verification|code|id|sec)\b.*|.*\b(?:back|front|signature panel)\b.*)$/i;

/** What a card is verified by, which no other account asks for. */
function isOfCard({ candidate }: Paired): boolean {
  return candidate.label === undefined
    ? candidate.financial === true
    : cardCode.test(candidate.label);
}

const isCardBeside =
  (code: Paired) =>
  (other: Paired): boolean =>
    other.candidate.kind === 'payment-card' &&
    Math.abs(other.candidate.start - code.candidate.start) < codeReach;

function belongTogether(
  text: string,
  account: Paired,
  code: Paired,
  all: readonly Paired[],
): boolean {
  if (!haveSameOwner(account, code) || opensSomethingElse(text, code)) return false;
  if (belongsToAnother(text, account, code, all)) return false;
  if (isOfCard(code) && account.candidate.kind !== 'payment-card' && all.some(isCardBeside(code)))
    return false;
  if (code.candidate.financial === true) {
    return Math.abs(account.candidate.start - code.candidate.start) < codeReach;
  }
  const from = Math.min(account.candidate.end, code.candidate.end);
  const to = Math.max(account.candidate.start, code.candidate.start);
  if (to - from > codeReach && (account.names.length === 0 || !code.candidate.label)) return false;
  if (to - from <= codeReach && opensAccounts.test(code.candidate.label ?? '')) return true;
  return isFinancialText(code.candidate.label ?? '', blockAround(text, from, to));
}

const contextReach = 80;

/** The stretch and what stands around it in the same block: what the next note is about says nothing of this one. */
function blockAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - contextReach), from);
  const after = text.slice(to, to + contextReach);
  const end = after.indexOf('\n\n');
  return (
    before.slice(before.lastIndexOf('\n\n') + 1) +
    text.slice(from, to) +
    (end < 0 ? after : after.slice(0, end))
  );
}
