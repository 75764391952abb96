// Family members named by their first name alone ("their son Tyler", "twins Ava and Ella"): they take the family's surname.
import { isNeverName } from './form-words.ts';
import { sexOfRelation } from './relations.ts';
import { wordFacts } from './word-facts.ts';
import { Kind } from './words.ts';

/** A first name behind a word for a member of the household. */
export interface KinName {
  readonly start: number;
  readonly end: number;
  /** "my son": the family of whoever writes. */
  readonly isWriters: boolean;
  /** 1 male, 2 female, 0 unknown, by the word before it. */
  readonly sex: number;
}

/** A word in small letters or with a capital. */
const either = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word[0]!}${word[0]!.toUpperCase()}]${word.slice(1)}`)
    .join('|');
const relation = either(
  'sons?|daughters?|child(?:ren)?|kids?|twins?|twin (?:sons|daughters|boys|girls)|stepsons?|stepdaughters?|stepchild(?:ren)?|grandsons?|granddaughters?|boys?|girls?|bab(?:y|ies)|siblings?|brothers?|sisters?|nieces?|nephews?|wife|husband|spouse|newborn|infant|toddler|dependents?|dependants?|minors?',
);
const given = String.raw`\p{Lu}(?:\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}{2,})`;
const opening = new RegExp(
  String.raw`\b(?:([Mm]y|[Oo]ur)\s{1,2})?(?:(?!my\b|our\b)[a-z-]{2,14}\s{1,2}){0,2}?(?:${relation})(?:\sis)?(?:,|:|\s\(|\snamed)?\s{1,3}(?=${given})`,
  'gu',
);
/** "Freya   spouse   …": a row of a list of dependants. */
const listed = new RegExp(
  String.raw`(?:^|\n)[ \t\d.)*•-]{0,8}(${given})(?:[ \t]{2,30}|\s?[-–,(]\s?|\t)(?=(?:${relation})\b)`,
  'gu',
);
const member = new RegExp(
  String.raw`(${given})(?:['’]s)?(?:\s?\([^()\n]{0,60}\)|,?\s(?:SSN|ssn|social|DOB|dob|age)\b[^\n,;&]{0,40}?(?=,|\sand\s|;))?(?:\s{0,2},\s{0,2}(?:and\s)?|\s{0,2};\s?|\s{1,2}(?:and|&)\s{1,2})?`,
  'uy',
);
const joins = /(?:,|;|and|&)\s{0,2}$/;
const maxMembers = 8;
const minGiven = 2;
const commonGiven = 3;
const plainlyGiven = 5;

/** A text about a household, in which whoever is named by the first name alone is of the family. */
const household =
  /\b(?:child|children|household|family|wife|husband|spouse|sons?|daughters?|siblings?|dependents?|foster)\b/i;
const told = new RegExp(
  String.raw`\b(?:reports?|reported|says|said|states|stated|advised|indicated|explained)(?: that)? (?=(${given})\b)`,
  'gu',
);
const possessive = new RegExp(
  String.raw`(?<!\p{L}|& ?|\b\p{Lu}\. ?|\p{Lu}\p{Ll}{1,20} )(${given})['’]s\b`,
  'gu',
);

/** First names of household members in a text. */
export function findKin(text: string): readonly KinName[] {
  const found = findRelated(text);
  if (!household.test(text)) return found;
  for (const match of text.matchAll(told)) {
    const start = match.index + match[0].length;
    note(found, text, start, match[1]!);
  }
  for (const match of text.matchAll(possessive)) note(found, text, match.index, match[1]!);
  return found;
}

function note(found: KinName[], text: string, start: number, name: string): void {
  if (wordFacts(name).given < commonGiven || !isBareGiven(text, start, name)) return;
  found.push({ start, end: start + name.length, isWriters: false, sex: 0 });
}

function findRelated(text: string): KinName[] {
  const found: KinName[] = [];
  for (const match of text.matchAll(opening)) {
    const isWriters = match[1] !== undefined;
    const sex = sexOfRelation(match[0]);
    let at = match.index + match[0].length;
    for (let count = 0; count < maxMembers; count++) {
      member.lastIndex = at;
      const one = member.exec(text);
      if (!one || !isBareGiven(text, at, one[1]!)) break;
      found.push({ start: at, end: at + one[1]!.length, isWriters, sex });
      if (!joins.test(one[0])) break;
      at += one[0].length;
    }
  }
  for (const match of text.matchAll(listed)) {
    const start = match.index + match[0].indexOf(match[1]!);
    if (isBareGiven(text, start, match[1]!))
      found.push({ start, end: start + match[1]!.length, isWriters: false, sex: 0 });
  }
  return found;
}

/** A listed first name that no surname follows. */
function isBareGiven(text: string, start: number, name: string): boolean {
  const facts = wordFacts(name);
  const isListed =
    facts.given >= minGiven && (facts.kind === Kind.none || facts.given >= plainlyGiven);
  if (!isListed || isNeverName(facts) || (facts.word >= 4 && facts.given < plainlyGiven))
    return false;
  const behind = text.slice(start + name.length, start + name.length + 24);
  const next = /^ (?:[A-Z]\.? )?(\p{Lu}[\p{L}'’-]+)/u.exec(behind)?.[1];
  if (next === undefined) return !/^[-'’]\p{Lu}/u.test(behind);
  const { surname, given: asGiven } = wordFacts(next);
  // "Tyler SSN …", "Jade DOB …": a label, not a surname.
  return next === next.toUpperCase() && surname + asGiven < 4;
}
