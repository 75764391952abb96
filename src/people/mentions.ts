// Turns the names found in a text into mentions of people: whole names, and short forms resolved to them.
import { resolveAliases } from './aliases.ts';
import { type ComposedName, findComposedNames } from './composed-names.ts';
import { findFieldNames } from './field-names.ts';
import type { FormField } from './fields.ts';
import { findNames } from './find-names.ts';
import { findHeadedNames } from './headed-names.ts';
import { nameWords, parseNameTokens } from './name-parts.ts';
import { findRepeats } from './repeated-names.ts';
import { attachMention, type Mention, newMention, newPerson, type Person } from './mention.ts';
import { addPartners, nameKin, shareSurnames, trustFamilies } from './family-names.ts';
import { isWord, Shape } from './scan-word.ts';
import { findBarcodeNames } from './barcode-names.ts';
import { nameHousehold } from './household-names.ts';
import { findSegmentNames } from './segment-names.ts';
import { findCardTracks, findPassengers } from './slashed-names.ts';
import { mayNameSomebody, type Tokens, tokenize, type TokenRange } from './tokens.ts';
import { isPlaceholderName, Kind } from './words.ts';

const nobody = { mentions: [], people: [] } as const;

/** The mentions of a text in order, and the people that they name. */
export function findMentions(
  text: string,
  fields: readonly FormField[] = [],
): {
  mentions: readonly Mention[];
  people: readonly Person[];
} {
  if (!mayNameSomebody(text)) return nobody;
  const tokens = tokenize(text);
  const spans = findNames(tokens);
  const order = lastNamesComeFirst(tokens, spans) ? 'last-first' : 'unknown';
  const composed = findComposed(text);
  const answers = findFieldNames(text, fields).filter(
    ({ start, end }) => !composed.some((other) => start < other.end && other.start < end),
  );
  const mentions: Mention[] = [];
  for (const span of spans) {
    const start = tokens.start[span.from]!;
    const end = tokens.end[span.to - 1]!;
    const overlaps = (other: { readonly start: number; readonly end: number }): boolean =>
      start < other.end && other.start < end;
    if (composed.some(overlaps) || answers.some(overlaps)) continue;
    if (isNamesake(text, start, end)) continue;
    const capitals = isInCapitals(tokens, span);
    const parsed = parseNameTokens(tokens, span.from, span.to, capitals ? order : 'unknown');
    if (parsed && isPlaceholderName(parsed.first, parsed.last, parsed.name.middle)) continue;
    // "Mr. Von Hagen" has no first name.
    const isBare = parsed !== null && isTitledSurname(tokens, span);
    const words = nameWords(tokens, span.from, span.to).filter(
      ({ kind }) => kind !== Kind.title && kind !== Kind.suffix,
    );
    mentions.push({
      ...newMention(start, end, span.evidence),
      words,
      parsed: isBare ? null : parsed,
    });
  }
  for (const { start, end, parsed, words, evidence } of answers) {
    if (
      isPlaceholderName(parsed.first, parsed.last, parsed.name.middle) ||
      isNamesake(text, start, end)
    )
      continue;
    mentions.push({ ...newMention(start, end, evidence), parsed, words });
  }
  for (const { start, end, parsed, roles } of composed) {
    mentions.push({
      ...newMention(start, end, 'high'),
      parsed,
      ...(roles ? { labelRoles: roles } : {}),
    });
  }
  mentions.sort((a, b) => a.start - b.start);
  mentions.push(...findRepeats(text, mentions));
  mentions.sort((a, b) => a.start - b.start);
  addPartners(text, mentions);
  shareSurnames(text, mentions);
  nameKin(text, mentions);
  nameHousehold(text, mentions);
  const people = gatherPeople(mentions);
  trustFamilies(people);
  resolveAliases(text, mentions, people);
  return { mentions: mentions.filter((mention) => mention.person !== null), people };
}

/** "Crohn's disease", "Roth IRA": what is called after somebody. */
const namesakeBehind =
  /^(?:['’]s?)?[ -](?:disease|syndrome|palsy|lymphoma|sarcoma|thyroiditis|esophagus|contracture|disorder|dementia|chorea|tumou?r|virus|catheter|maneuver|criteria|ira|memorial|bridge|stadium|lecture|elementary)\b/i;
const figures =
  /^(?:Ryan White|Hill[- ]Burton|Taft[- ]Hartley|Davis[- ]Bacon|Sarbanes[- ]Oxley|Dodd[- ]Frank|Jeanne Clery|Johnson O'Malley|Lou Gehrig|Walter Reed|Harry S\.? Truman|George Washington|Abraham Lincoln|Martin Luther King|Betty Ford|Susan G\.? Komen|Ronald McDonald|Jefferson Barracks|Leonard Wood|Mark Twain|Daniel Boone|Dred Scott)(?: (?:Jr\.?|program|act|center|house))?$/i;
const namesakeReach = 20;

/** Whether a name stands for a disease, a program, a place or a figure of history. */
function isNamesake(text: string, start: number, end: number): boolean {
  return (
    namesakeBehind.test(text.slice(end, end + namesakeReach)) ||
    figures.test(text.slice(start, end))
  );
}

/** Names that fields, forms and stripes spell out; the earlier finder wins where two overlap. */
function findComposed(text: string): readonly ComposedName[] {
  const found: ComposedName[] = [];
  for (const name of [
    ...findCardTracks(text),
    ...findBarcodeNames(text),
    ...findSegmentNames(text),
    ...findComposedNames(text),
    ...findHeadedNames(text),
    ...findPassengers(text),
  ]) {
    if (!found.some((other) => name.start < other.end && other.start < name.end)) found.push(name);
  }
  return found;
}

/** A particle and one name behind "Mr." or "Mrs.": a surname alone. */
function isTitledSurname({ facts, text, start }: Tokens, { from, to }: TokenRange): boolean {
  const at = facts[from]!.kind === Kind.title ? from + 1 : from;
  if (to - at !== 2 || facts[at]!.kind !== Kind.particle) return false;
  return (
    at > from ||
    /\b(?:mr|mrs|ms|miss)\.?\s{1,2}$/i.test(text.slice(Math.max(0, start[at]! - 6), start[at]))
  );
}

function isInCapitals(tokens: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i]!;
    if (isWord(shape) && shape !== Shape.capitals && shape !== Shape.initial) return false;
  }
  return true;
}

/** Whether the names in capitals of this text, taken together, put the last name first (payroll, mainframes). */
function lastNamesComeFirst(tokens: Tokens, spans: readonly TokenRange[]): boolean {
  let votes = 0;
  let sum = 0;
  for (const { from, to } of spans) {
    const capitals: number[] = [];
    let hasComma = false;
    for (let i = from; i < to; i++) {
      if (tokens.shape[i] === Shape.capitals) capitals.push(i);
      if (tokens.shape[i] === Shape.comma) hasComma = true;
    }
    if (capitals.length < 2 || hasComma) continue;
    votes++;
    const first = tokens.facts[capitals[0]!]!;
    const second = tokens.facts[capitals[1]!]!;
    const endsInInitial = tokens.shape[to - 1] === Shape.initial;
    sum += endsInInitial ? 3 : first.surname - first.given + (second.given - second.surname);
  }
  return votes >= 3 && sum / votes > 0.8;
}

/** Whether two first names can be the same person's: equal, or one is the initial of the other. */
function firstNamesAgree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function gatherPeople(mentions: readonly Mention[]): Person[] {
  const people: Person[] = [];
  const byLast = new Map<string, Person[]>();
  const surnames = new Set(mentions.map((mention) => mention.parsed?.last));
  for (const mention of mentions) {
    const { parsed } = mention;
    if (!parsed) continue;
    // "Van Dyke" is no full name where somebody of that surname is named.
    if (mention.words[0]?.kind === Kind.particle && surnames.has(parsed.first + parsed.last)) {
      mention.parsed = null;
      continue;
    }
    const namesakes = byLast.get(parsed.last) ?? [];
    byLast.set(parsed.last, namesakes);
    let person = namesakes.find((other) => firstNamesAgree(other.first, parsed.first));
    if (!person) {
      person = newPerson(parsed.first, parsed.last, parsed.name, mention);
      namesakes.push(person);
      people.push(person);
    } else if (parsed.first.length > person.first.length) {
      person.first = parsed.first;
      person.name = parsed.name;
    }
    attachMention(mention, person);
  }
  return people;
}
