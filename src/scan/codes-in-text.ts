// Codes in a text and the accounts that they open: by whose they are, how near they stand, and what is said of them.
import { isFinancialText } from '../detect/financial.ts';
import type { Candidate } from '../model/element.ts';

/** A candidate with whom it is tied to. */
export interface Coded {
  readonly candidate: Candidate;
  /** Keys of the names it is tied to: one, or all owners of a joint account; none where nobody is tied to it. */
  readonly names: readonly string[];
}

/** Characters between an account and a code that belong together although nobody is named. */
const codeReach = 300;

/** What a code may open. */
export const accounts: ReadonlySet<string> = new Set([
  'payment-card',
  'bank-account',
  'routing-number',
  'electronic-id',
]);

/** A code for the same person's account, or right beside it. */
export function hasCode(text: string, paired: Coded, all: readonly Coded[]): boolean {
  return (
    accounts.has(paired.candidate.kind) &&
    all.some(
      (other) => other.candidate.kind === 'access-code' && belongTogether(text, paired, other, all),
    )
  );
}

export function opensSomething(text: string, code: Coded, all: readonly Coded[]): boolean {
  return all.some(
    (other) => accounts.has(other.candidate.kind) && belongTogether(text, other, code, all),
  );
}

const otherLock =
  /\b(?:copier|printer|alarm|door|gate|garage|wi-?fi|voice ?mail|laptop|computer|building|locker|badge|fax|e-?mail|router|network|windows|office|elevator|safe room|parking|gym|tablet|ipad|phone unlock|sim)(?: (?:code|system|login|access))?[\s:'’s-]{0,4}$/i;

/** "dial 573-555-0110 and use access code 421883#": a call. */
const conference =
  /\b(?:dial(?:[- ]?in)?|call[- ]in|bridge line|conference(?: call)?|zoom|webex|teams|meeting id)\b[^]{0,60}$/i;

/** "Copier PIN 8821" opens the copier. */
function opensSomethingElse(text: string, { candidate }: Coded): boolean {
  const before = text.slice(Math.max(0, candidate.start - 60), candidate.start);
  const label = candidate.label ?? '';
  const at = label === '' ? before.length : before.toLowerCase().lastIndexOf(label.toLowerCase());
  const said = before.slice(0, Math.max(0, at));
  return otherLock.test(said) || conference.test(said);
}

/** By name alone: of namesakes in one text, nobody can say whose account a code opens. */
function haveSameOwner(account: Coded, code: Coded): boolean {
  if (account.names.length === 0 || code.names.length === 0)
    return account.names.length === code.names.length;
  return account.names.some((name) => code.names.includes(name));
}

/** In a list of records, one to a line, a code belongs to the account of its own line. */
function belongsToAnother(
  text: string,
  account: Coded,
  code: Coded,
  all: readonly Coded[],
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
function isOfCard({ candidate }: Coded): boolean {
  return candidate.label === undefined
    ? candidate.financial === true
    : cardCode.test(candidate.label);
}

const isCardBeside =
  (code: Coded) =>
  (other: Coded): boolean =>
    other.candidate.kind === 'payment-card' &&
    Math.abs(other.candidate.start - code.candidate.start) < codeReach;

function belongTogether(text: string, account: Coded, code: Coded, all: readonly Coded[]): boolean {
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

/** "card 6011 … exp 10/26 code 563": the account right before a code on its line, whose owner is the code's. */
export function besideAccount(
  text: string,
  candidates: readonly Candidate[],
  i: number,
): number | undefined {
  const code = candidates[i] as Candidate;
  if (code.kind !== 'access-code') return undefined;
  const at = candidates.findLastIndex(
    ({ kind, end }) => accounts.has(kind) && end <= code.start && code.start - end < besideReach,
  );
  const end = candidates[at]?.end;
  return end === undefined || /\n|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(text.slice(end, code.start))
    ? undefined
    : at;
}

const besideReach = 60;
