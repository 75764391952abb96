// One located text: candidates, their people, the law, the tally.
import { detectText } from '../detect/detect-text.ts';
import { isFinancialText } from '../detect/financial.ts';
import type { Candidate } from '../model/element.ts';
import type { PersonFacts, PersonName } from '../model/person.ts';
import { pairText, type Pairing } from '../people/pair-text.ts';
import { findMissouriEvidence } from '../people/residence.ts';
import { squeeze } from '../people/squeeze.ts';
import { identifyingNumber, settleElement, sortNumbers, type Desk } from './evidence.ts';
import { decodeLocated } from './decoded-text.ts';
import type { LocatedText } from './text-run.ts';
import { tellNamesakesApart } from './tell-apart.ts';

interface Paired {
  readonly candidate: Candidate;
  readonly pairing: Pairing;
  /** '' where no person is tied to it. */
  readonly person: string;
}

/** Characters between an account and a code that belong together although nobody is named. */
const codeReach = 300;

export function examineText(desk: Desk, found: LocatedText): void {
  const located = decodeLocated(found);
  const candidates = detectText(located.text);
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
      return { candidate, pairing, person: pairing.name ? personKey(pairing.name) : '' };
    }),
  );
  const facts = factsByPerson(located.text, all);
  for (const paired of all) {
    const { candidate, pairing } = paired;
    if (candidate.kind === 'access-code' && !opensSomething(located.text, paired, all)) continue;
    settleElement(
      desk,
      {
        candidate,
        at: located.locate(candidate.start),
        name: pairing.name,
        nameConfidence: pairing.nameConfidence,
        bond: pairing.bond,
        doubtful: pairing.doubtful,
        code: candidate.kind === 'access-code' || hasCode(located.text, paired, all),
        because: pairing.because,
      },
      facts.get(paired.person) ?? null,
    );
  }
}

export function personKey(name: PersonName): string {
  return `${squeeze(name.last)}|${squeeze(name.first)}`;
}

function factsByPerson(text: string, all: readonly Paired[]): Map<string, PersonFacts> {
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
    const from = Math.min(...own.map(({ candidate }) => candidate.start));
    const to = Math.max(...own.map(({ candidate }) => candidate.end));
    facts.set(person, {
      name,
      numbers: sortNumbers(own.map(({ candidate }) => identifyingNumber(candidate))),
      missouri: livesInMissouri(text, name, [from, to]),
    });
  }
  return facts;
}

const maxMentions = 5;

/** An address beside the numbers, or beside the name wherever it stands. */
function livesInMissouri(
  text: string,
  name: PersonName,
  [from, to]: readonly [number, number],
): boolean {
  if (findMissouriEvidence(text, from, to)?.strength === 'strong') return true;
  let at = text.indexOf(name.text);
  for (let mention = 0; at >= 0 && name.text !== '' && mention < maxMentions; mention++) {
    const end = at + name.text.length;
    if (findMissouriEvidence(text, at, end)?.strength === 'strong') return true;
    at = text.indexOf(name.text, end);
  }
  return false;
}

const accounts = new Set(['payment-card', 'bank-account', 'routing-number', 'electronic-id']);

/** A code for the same person's account, or right beside it. */
function hasCode(text: string, paired: Paired, all: readonly Paired[]): boolean {
  return (
    accounts.has(paired.candidate.kind) &&
    all.some(
      (other) => other.candidate.kind === 'access-code' && belongTogether(text, paired, other),
    )
  );
}

function opensSomething(text: string, code: Paired, all: readonly Paired[]): boolean {
  return all.some(
    (other) => accounts.has(other.candidate.kind) && belongTogether(text, other, code),
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

function belongTogether(text: string, account: Paired, code: Paired): boolean {
  if (account.person !== code.person || opensSomethingElse(text, code)) return false;
  if (code.candidate.financial === true) {
    return Math.abs(account.candidate.start - code.candidate.start) < codeReach;
  }
  const from = Math.min(account.candidate.end, code.candidate.end);
  const to = Math.max(account.candidate.start, code.candidate.start);
  if (to - from > codeReach && (account.person === '' || !code.candidate.label)) return false;
  return isFinancialText(code.candidate.label ?? '', text.slice(Math.max(0, from - 80), to + 80));
}
