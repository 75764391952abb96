// Places that settle whose an element is without weighing: right behind a name, below a signature, in somebody's own turn.
import type { Cast, PlacedMention } from './cast.ts';
import type { Surroundings } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

/** "Freya Lindholm (SSN …": nothing but the number's label stands between, and it is not "my SSN". */
const besideName = /^\s?[(,/]\s?(?:[A-Z]{2,4},\s)?[\w #/-]{0,24}[:#]?\s{0,2}$/i;
const possessive = /\b(?:my|your|his|her|our|their|i)\b/i;

/** A number in brackets or between commas right behind a whole name, unless the text speaks to this person. */
export function isBesideName(cast: Cast, around: Surroundings, mention: PlacedMention): boolean {
  const { role, end, isAlias, person } = mention;
  const isOthers = role.kind === 'staff' || person.isStaff;
  if (isOthers && !ownNumbers.has(around.element.kind)) return false;
  if (isAlias || person.first === '' || person.last === '') return false;
  if (role.isSalutation || role.kind === 'addressee' || end > around.element.start) return false;
  if (around.element.start - end > besideReach) return false;
  const between = cast.text.slice(end, around.element.start);
  // "Ann Roe, Korea, guardian Dale Lake, oxygen": what is told goes on about the first.
  if (role.kind === 'relative' && around.element.kind === 'medical' && between.includes(','))
    return false;
  return besideName.test(between) && !possessive.test(between);
}

const professional =
  /\b(?:ptin|npi|dea|bar|commission|badge|nmls|cpa|notary|licen[cs]e|lic|reg)\b/i;
const professionReach = 60;

/** "Preparer: Lyle Donner, CPA   PTIN …": a number of those who work on the file, right behind their name. */
export function isOfProfession(cast: Cast, around: Surroundings, mention: PlacedMention): boolean {
  const { role, person, end, line, isAlias } = mention;
  if (around.element.kind !== 'government-id' || line !== around.line || isAlias) return false;
  if (!(role.kind === 'staff' || person.isStaff) || end > around.element.start) return false;
  if (around.element.start - end > professionReach) return false;
  return professional.test(cast.text.slice(end, around.element.start));
}

const besideReach = 32;
/** What even a doctor or a sergeant has beside the name as their own, unlike a licence or a bar number. */
const ownNumbers: ReadonlySet<string> = new Set(['ssn', 'itin', 'military-id']);

/** Whoever signs or sends another message of the thread does not speak in this one. */
export function isOfMessage(
  { layout }: Cast,
  { element }: Surroundings,
  mention: PlacedMention,
): boolean {
  return indexAt(layout.messages, element.start) === indexAt(layout.messages, mention.start);
}

/** A number in the lines right below a signature is the signer's own. */
export function isBelowSignature(
  around: Surroundings,
  { role, line, paragraph }: PlacedMention,
): boolean {
  const isSignature = role.isWriter === true && role.isAhead === undefined;
  return (
    isSignature && paragraph === around.paragraph && line < around.line && line >= around.line - 3
  );
}

const ofBoth: ReadonlySet<string> = new Set(['bank-account', 'routing-number', 'access-code']);

/** The co-borrower, where an account below names neither and the borrower stands in the same block: it is the first one's. */
export function isSecondOfTwo(
  { mentions }: Cast,
  { element, roleWord, line }: Surroundings,
  { role, line: own, paragraph }: PlacedMention,
): boolean {
  if (!ofBoth.has(element.kind) || roleWord !== '' || line === own) return false;
  const second = role.words.find((word) => word.startsWith('co-'));
  if (second === undefined) return false;
  const first = second.slice('co-'.length);
  return mentions.some(
    (other) => other.paragraph === paragraph && other.role.words.includes(first),
  );
}

/** "Todd: Ann Roe is in twice, one with …": a speaker names somebody before the element. */
export function namesAnother(
  { mentions }: Cast,
  around: Surroundings,
  speaker: PlacedMention,
): boolean {
  return mentions.some(
    ({ start, end, line, person }) =>
      line === around.line &&
      start > speaker.end &&
      end <= around.element.start &&
      person !== speaker.person &&
      person.last !== '',
  );
}

/** "Customer: this is …" and later "Customer: sure, …": the same label opens both lines. */
export function isOwnTurn(cast: Cast, around: Surroundings, mention: PlacedMention): boolean {
  if (!mention.role.isWriter || !mention.role.isAhead || mention.line >= around.line) return false;
  const label = turnLabel(cast, around.line);
  return label !== '' && label === turnLabel(cast, mention.line);
}

function turnLabel(cast: Cast, line: number): string {
  const start = cast.layout.lines[line]!;
  return (
    /^[ \t]{0,4}([A-Za-z]{4,12})(?:\s\[[^\]\n]{0,20}\])?:/
      .exec(cast.text.slice(start, start + 44))?.[1]
      ?.toLowerCase() ?? ''
  );
}
