// Names that families share: couples under one surname, and members of the household named by their first name.
import type { PersonName } from '../model/person.ts';
import { indexAt } from '../text/index-at.ts';
import { findKin } from './kin.ts';
import { measureLayout } from './layout.ts';
import { type Mention, newMention, type Person } from './mention.ts';
import type { ParsedName } from './name-parts.ts';
import { roleAt } from './roles.ts';
import { squeeze } from './squeeze.ts';
import { wordFacts } from './word-facts.ts';

/** "John and Mary Smith" and "Smith, John & Mary": the name without a surname borrows that of the other. */
export function shareSurnames(text: string, mentions: readonly Mention[]): void {
  for (let i = 0; i + 1 < mentions.length; i++) {
    const left = mentions[i]!;
    const right = mentions[i + 1]!;
    if (!/^\s{1,3}(?:and|&|or)\s{1,3}$/.test(text.slice(left.end, right.start))) continue;
    const titled = /\bM(?:r|s|rs|iss)\.?\s$/.test(
      text.slice(Math.max(0, left.start - 6), left.start),
    );
    if (!left.parsed && right.parsed && !titled && isGivenName(left)) {
      left.parsed = withSurnameOf(left, right.parsed, text);
      trustCouple(left, right);
    } else if (
      left.parsed &&
      !right.parsed &&
      /,/.test(left.parsed.name.text) &&
      isGivenName(right)
    ) {
      right.parsed = withSurnameOf(right, left.parsed, text);
    }
  }
}

function isGivenName({ words }: Mention): boolean {
  const [word] = words;
  return word !== undefined && words.length <= 2 && (word.given >= 2 || word.surname === 0);
}

function withSurnameOf(mention: Mention, other: ParsedName, text: string): ParsedName {
  const first = text.slice(mention.start, mention.end).split(' ')[0]!;
  const name: PersonName = { first, last: other.name.last, text: `${first} ${other.name.last}` };
  return { name, first: mention.words[0]!.low, last: other.last };
}

const plainlyGiven = 3;

/** Two first names under one surname that is listed, or a common one: no tagger needs to be asked. */
function trustCouple(left: Mention, right: Mention): void {
  const given = Math.min(left.words[0]?.given ?? 0, right.words[0]?.given ?? 0);
  const isListed = (right.words.at(-1)?.surname ?? 0) > 0;
  if (given < plainlyGiven && !(isListed && (left.words[0]?.given ?? 0) >= plainlyGiven)) return;
  left.evidence = 'high';
  right.evidence = 'high';
}

const partner = /^\s{0,2}(?:&|and)\s{1,2}(\p{Lu}[\p{L}’'-]{1,20})(?![ ]{0,2}\p{Lu}|[\p{L}\d])/u;
const partnerReach = 40;

/** The second of "Jones, Mary & John", where the tagger stopped at the first. */
export function addPartners(text: string, mentions: Mention[]): void {
  const added: Mention[] = [];
  for (const [i, { parsed, end }] of mentions.entries()) {
    if (!parsed?.name.text.includes(',')) continue;
    const match = partner.exec(text.slice(end, end + partnerReach));
    const first = match?.[1];
    if (match === null || first === undefined) continue;
    const { given, surname } = wordFacts(first);
    const start = end + match[0].length - first.length;
    if (given < plainlyGiven || given < surname || (mentions[i + 1]?.start ?? Infinity) <= start)
      continue;
    added.push({
      ...newMention(start, end + match[0].length, 'high'),
      parsed: withSurname(first, squeeze(first), parsed),
    });
  }
  if (added.length === 0) return;
  mentions.push(...added);
  mentions.sort((a, b) => a.start - b.start);
}

/** A listed first name with the surname of somebody certain is certain too. */
export function trustFamilies(people: readonly Person[]): void {
  const certain = new Set(
    people.filter(({ evidence }) => evidence === 'high').map((one) => one.last),
  );
  for (const person of people) {
    const isListed = wordFacts(person.name.first).given >= plainlyGiven;
    if (person.evidence === 'medium' && isListed && certain.has(person.last))
      person.evidence = 'high';
  }
}

/** First names of family members become whole by the surname of the family they are named with. */
export function nameKin(text: string, mentions: Mention[]): void {
  const kin = findKin(text);
  if (kin.length === 0) return;
  const whole = mentions.filter(({ parsed }) => parsed !== null);
  const known = new Set(whole.map(({ parsed }) => parsed!.first));
  const writers = kin.some(({ isWriters }) => isWriters)
    ? whole.filter(({ start, end }) => roleAt(text, start, end).isWriter === true)
    : [];
  const { messages } = writers.length > 0 ? measureLayout(text) : { messages: [] };
  const writerOf = (offset: number): Mention | undefined =>
    writers.find(({ start }) => indexAt(messages, start) === indexAt(messages, offset));
  const added: Mention[] = [];
  let heads = 0;
  let at = 0;
  let taken = 0;
  for (const { start, end, isWriters, sex } of kin.toSorted((a, b) => a.start - b.start)) {
    while (heads < whole.length && whole[heads]!.end <= start) heads++;
    while (at < mentions.length && mentions[at]!.end <= start) at++;
    const head = (isWriters ? writerOf(start) : undefined) ?? whole[heads - 1] ?? whole[0];
    const found = mentions[at]!;
    const isNamed = found !== undefined && found.start < end;
    const first = squeeze(text.slice(start, end));
    if (!head || start < taken || known.has(first) || (isNamed && found.parsed !== null)) continue;
    taken = end;
    const parsed = withSurname(text.slice(start, end), first, head.parsed!);
    if (isNamed) {
      found.parsed = parsed;
      if (sex !== 0) found.sex = sex;
    } else
      added.push({ ...newMention(start, end, 'medium'), parsed, ...(sex === 0 ? {} : { sex }) });
  }
  mentions.push(...added);
  mentions.sort((a, b) => a.start - b.start);
  mentions.push(...namedAgain(text, mentions));
  mentions.sort((a, b) => a.start - b.start);
}

const mostNamed = 12;
const actsOrHas =
  /^(?:['’]s\b|[:,]? (?:\d|\(|is|was|has|had|does|did|will|takes|needs|goes|attends|says|said|and \p{Lu}|ssn|dcn|dob|#))/iu;

/** First names of the household that stand in the text again ("Oscar has asthma", "Oscar 60928474"). */
function namedAgain(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const found: Mention[] = [];
  const kin = mentions.filter(
    ({ parsed, words }) =>
      parsed !== null && parsed.name.text === parsed.name.first && words.length < 2,
  );
  for (const { parsed, end: behind, sex } of kin.slice(0, mostNamed)) {
    const { first } = parsed!.name;
    for (
      let at = text.indexOf(first, behind);
      at >= 0;
      at = text.indexOf(first, at + first.length)
    ) {
      const end = at + first.length;
      const isWord = !/[\p{L}\d'’-]/u.test(
        (text[at - 1] ?? ' ') + (text[end] ?? ' ').replace(/['’]/, ' '),
      );
      const isTaken = mentions.some((one) => one.start < end && at < one.end);
      if (!isWord || isTaken || !actsOrHas.test(text.slice(end, end + 12))) continue;
      found.push({
        ...newMention(at, end, 'medium'),
        parsed: parsed!,
        ...(sex === undefined ? {} : { sex }),
      });
    }
  }
  return found;
}

function withSurname(written: string, first: string, { name, last }: ParsedName): ParsedName {
  return { name: { first: written, last: name.last, text: written }, first, last };
}
