// How good a tie between an element and a name is: whether the text speaks of that person, and whether the name is one.
import type { Confidence } from '../model/element.ts';
import { indexAt } from '../text/index-at.ts';
import type { Cast, PlacedMention } from './cast.ts';
import { wordFacts } from './word-facts.ts';

/** Whether a label, a subject line or a heading makes somebody the one whom a text is about. */
export function isSpokenOf({ layout }: Cast, { role, person }: PlacedMention): boolean {
  // Who opens a line near the beginning heads the text.
  const heads = person.mentions.some(
    ({ start, role: own, isAlias }) =>
      !isAlias &&
      own.kind === 'none' &&
      start < headReach &&
      start - layout.lines[indexAt(layout.lines, start)]! < maxIndent,
  );
  return (
    heads ||
    role.kind === 'subject' ||
    (role.kind === 'topic' && role.isSalutation !== true) ||
    person.mentions.some(
      (one) => one.role.kind === 'subject' || (one.role.kind === 'topic' && !one.role.isSalutation),
    )
  );
}

/** Two listed parts right beside a number of persons are a name, though both are words as well ("Homer Stone"). */
export function evidenceBeside(
  { person, words, role, isSpeaker }: PlacedMention,
  isNear: boolean,
): Confidence {
  if (person.evidence !== 'medium') return person.evidence;
  if (!isNear) return 'medium';
  const { first, last } = person.name;
  const { given, word } = wordFacts(first);
  const isGiven = given >= listed || /^\p{L}\.?$/u.test(first);
  const isSurname = words.some(({ surname }) => surname >= listed);
  // "Darlene Siblurhal": no other word is a surname that no list knows.
  const isUnheard = given > listed && word < ordinary && wordFacts(last).word === 0;
  const isLabelled = role.labelWords !== undefined || isSpeaker;
  return isGiven && (isSurname || isUnheard || isLabelled) ? 'high' : 'medium';
}

const listed = 2;
const ordinary = 3;
const headReach = 400;
const maxIndent = 12;
