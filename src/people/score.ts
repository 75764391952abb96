// Scores how well each mention of a person fits an element of the same text, and picks the best.
import type { Cast, PlacedMention } from './cast.ts';
import type { Person } from './mention.ts';
import { type OwnedNumbers, ownsAlready } from './owned-numbers.ts';
import {
  isBelowSignature,
  isBesideName,
  isOfMessage,
  isOfProfession,
  isOwnTurn,
  isSecondOfTwo,
  namesAnother,
} from './plain-owners.ts';
import { isWhoClause, selfScore } from './clauses.ts';
import { comesUpBeside, isOtherSide, paysForAnother } from './parties.ts';
import { scorePlace } from './score-place.ts';
import { type ElementSpan, type Surroundings, surroundingsOf } from './surroundings.ts';

/** The mention that fits best. */
export interface Choice {
  readonly mention: PlacedMention;
  readonly person: Person;
  /** Set where another person fits nearly as well. */
  readonly isClose: boolean;
  readonly reason: 'nearness' | 'role' | 'writer' | 'signature' | 'reader' | 'speaker';
}

/** What came before an element: where the last one ended, and the numbers that people own already. */
export interface Before {
  readonly previousEnd: number;
  readonly owned: OwnedNumbers;
}

/** How many mentions before and after an element are looked at: bounds the work per element. */
const maxBefore = 40;
const maxAfter = 16;
const closeMargin = 1;
/** How far inside an element its own subject may stand. */
const openingReach = 24;
const besideScore = 9;
/** What stands on a card is its holder's. */
const ofCard: ReadonlySet<string> = new Set(['payment-card', 'access-code']);

/** The mention whose person owns the element, or null where nobody but staff is named. */
export function chooseMention(
  cast: Cast,
  element: ElementSpan,
  { previousEnd, owned }: Before,
): Choice | null {
  const first = firstBehind(cast.mentions, element.start);
  const around = surroundingsOf(cast, element, first, previousEnd);
  const best = new Map<
    Person,
    { score: number; mention: PlacedMention; reason: Choice['reason'] }
  >();
  const crossed = new Map<Person, number>();
  let crossedTotal = 0;
  const consider = (mention: PlacedMention, between: number): void => {
    const scored = scoreMention(cast, around, mention, between);
    if (scored === null) return;
    scored.score -= ownsAlready(cast, around, { mention, owned });
    const known = best.get(mention.person);
    if (!known || scored.score > known.score) best.set(mention.person, { ...scored, mention });
  };
  for (let i = first - 1; i >= Math.max(0, first - maxBefore); i--) {
    const mention = cast.mentions[i]!;
    consider(mention, crossedTotal - (crossed.get(mention.person) ?? 0));
    if (mention.person.isStaff || mention.role.kind === 'staff' || mention.role.kind === 'relative')
      continue;
    crossedTotal++;
    crossed.set(mention.person, (crossed.get(mention.person) ?? 0) + 1);
  }
  for (let i = first; i < Math.min(cast.mentions.length, first + maxAfter); i++)
    consider(cast.mentions[i]!, 0);
  const ranked = [...best.entries()].sort((a, b) => b[1].score - a[1].score);
  const [winner, second] = ranked;
  if (!winner) return null;
  const isClose = second !== undefined && winner[1].score - second[1].score < closeMargin;
  return { person: winner[0], mention: winner[1].mention, reason: winner[1].reason, isClose };
}

/** Index of the first mention that does not end before the offset. */
function firstBehind(mentions: readonly PlacedMention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function scoreMention(
  cast: Cast,
  around: Surroundings,
  mention: PlacedMention,
  between: number,
): { score: number; reason: Choice['reason'] } | null {
  const { role, person } = mention;
  const shared = (role.labelWords ?? []).filter((word) => around.labelWords.has(word)).length;
  const isNamedByRole =
    (around.roleWord !== '' && role.words.includes(around.roleWord)) || shared > 0;
  if (isBesideName(cast, around, mention)) return { score: besideScore, reason: 'nearness' };
  if (isOfProfession(cast, around, mention)) return { score: besideScore, reason: 'nearness' };
  if (isBelowSignature(around, mention)) return { score: 3, reason: 'signature' };
  if (around.isSelfLine && role.isWriter && isOfMessage(cast, around, mention))
    return { score: 8, reason: 'writer' };
  if (isOwnTurn(cast, around, mention)) return { score: 8, reason: 'speaker' };
  if (
    around.speaksOfSelf &&
    role.isWriter &&
    !mention.isAlias &&
    !cast.isConversation &&
    isOfMessage(cast, around, mention)
  ) {
    const isSignatureBefore = !role.isAhead && mention.start < around.element.start;
    return { score: isSignatureBefore ? 1 : role.kind === 'none' ? 8 : 5, reason: 'writer' };
  }
  if ((role.kind === 'staff' || person.isStaff) && !isNamedByRole) return null;
  if (around.speaksOfSelf && (role.isSalutation || role.kind === 'addressee')) return null;
  if (!isUsable(around, mention)) return null;
  // "reports that Gregory started chemotherapy" holds its own subject.
  const { start, end } = around.element;
  const isInside =
    mention.start >= start && mention.end <= end && mention.start - start < openingReach;
  const isBefore = mention.end <= start || isInside;
  let score =
    scorePlace(cast, around, mention, isBefore) +
    ((isNamedByRole && isAsideOf(mention)) || (isBefore && isActing(cast, around, mention))
      ? 0
      : scoreRole(cast, around, { mention, isBefore }));
  let reason: Choice['reason'] = 'nearness';
  if (isInside) score += 1.5;
  else if (person === cast.subject) score += 0.7;
  if (person.first === '' || person.last === '') score -= 0.8;
  if (around.pronounSex !== 0 && person.sex !== 0)
    score += person.sex === around.pronounSex ? 0.5 : -5;
  if (isBefore && around.isPronounSentence && mention === around.subjectBefore) score += 2.2;
  // "Our insured" is not "your insured".
  if (around.roleWord.includes(' ') && role.words.includes(around.roleWord)) score += 1.5;
  if (isNamedByRole && (around.roleWord !== 'name' || mention.line !== around.line)) {
    score += (isBefore && mention.line === around.line ? 1 : 4) + Math.max(0, shared - 1) * 1.5;
    reason = 'role';
  } else if (
    role.words.length > 0 &&
    ((around.roleWord !== '' && cast.roleWords.has(around.roleWord)) || around.labelWords.size > 0)
  ) {
    score -= 2;
  }
  if (
    around.roleWord !== '' &&
    person.mentions.some((one) => isOtherSide(around.roleWord, one.role.words))
  )
    score -= 3;
  if (ofCard.has(around.element.kind) && role.words.includes('cardholder')) score += 5;
  if (around.element.kind === 'medical' && paysForAnother(role.words, cast.roleWords)) score -= 3;
  if (cast.isAboutSomebody && !isNamedByRole && comesUpBeside(role, around.element.kind))
    score -= 4;
  // What stood in brackets or in an object of its own says nothing of what follows.
  if (mention.scopeEnd <= around.element.start) score -= 3;
  // Who is told of in an answer is not whom the form is about.
  if (mention.isRemark && around.field !== null && mention.line !== around.line) score -= 3.5;
  if (isBefore && role.isTold && mention.sentence === around.sentence) score += 2.5;
  if (isBefore && isWhoClause(cast, around, mention)) score += 5;
  if (around.speaksOfSelf && !cast.hasWriter) score += selfScore(mention);
  if (isSecondOfTwo(cast, around, mention)) score -= 4;
  if (role.isObject && (mention.sentence !== around.sentence || around.element.kind === 'medical'))
    score -= 2.5;
  score -= Math.min(3, between) * 0.9;
  if (around.addressesReader && (role.isSalutation || role.kind === 'addressee')) reason = 'reader';
  // "Neil Pruett   00:05" over "the member number is …": who speaks of a member is none.
  if (
    mention.isTurnHeader &&
    !mention.isSpeaker &&
    around.speaksOfOther &&
    mention.line === around.line - 1
  )
    score -= 5;
  if (mention.isSpeaker) {
    const isOwnLine = mention.line === around.line;
    const tellsOfAnother =
      around.speaksOfOther || (!around.speaksOfSelf && namesAnother(cast, around, mention));
    score += isOwnLine ? (tellsOfAnother ? -5 : 3) : -1;
    if (isOwnLine && !around.speaksOfOther) reason = 'speaker';
  }
  return { score, reason };
}

/** Names on weak evidence count only in the line or paragraph of the element. */
function isUsable(around: Surroundings, { person, paragraph, line }: PlacedMention): boolean {
  return (
    person.evidence === 'high' ||
    paragraph === around.paragraph ||
    Math.abs(line - around.line) <= 1
  );
}

const acting =
  /^,? (?:also )?(?:showed|presented|gave|provided|produced|used|handed over|holds|listed|reported|whose)\b[^;\n]{0,60}$/;

/** "… and his wife Sahra Ali showed a passport": a relative with a verb of their own. */
function isActing(
  { text }: Cast,
  { element }: Surroundings,
  { end, role }: PlacedMention,
): boolean {
  return role.kind === 'relative' && acting.test(text.slice(end, element.start));
}

function isAsideOf({ role, person }: PlacedMention): boolean {
  return role.kind === 'relative' || person.isRelative;
}

const apposed = /^ ?[(:–—-] ?$|^ $/;

function scoreRole(
  { text }: Cast,
  around: Surroundings,
  at: { readonly mention: PlacedMention; readonly isBefore: boolean },
): number {
  const { isBefore } = at;
  const { role, line, end, person } = at.mention;
  switch (role.kind === 'none' && person.isRelative ? 'relative' : role.kind) {
    case 'subject':
      return 1;
    case 'topic':
      return role.isSalutation && around.addressesReader ? 5.5 : 0.8;
    case 'addressee':
      return around.addressesReader ? 4.5 : -0.6;
    case 'relative': {
      if (line !== around.line) return isBefore ? -3.5 : -5;
      // "Informant is the daughter, Ann Roe. The Social is …": of whom the text is about.
      const isNear =
        role.kind === 'relative' &&
        isBefore &&
        around.element.start - end < 40 &&
        at.mention.sentence === around.sentence;
      // "brought in by her daughter Ann after days of vomiting" is about nobody's daughter.
      // "guardian Ann Roe, insulin with lunch" goes on about the one whose guardian she is.
      const isBeside =
        isNear &&
        (around.element.kind !== 'medical' || apposed.test(text.slice(end, around.element.start)));
      return (isBeside ? -0.5 : -2.5) - (isBefore ? 0 : 2);
    }
    default:
      return 0;
  }
}
