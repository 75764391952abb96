// Resolves short forms of names ("Mr. Smith", "Mary") to the people of the document.
import type { PersonName } from '../model/person.ts';
import { attachMention, type Mention, newPerson, type Person } from './mention.ts';
import { lastRoleWord } from './role-words.ts';
import { Kind } from './words.ts';

const titleBefore = /\b(mr|mrs|ms|miss)\.?\s{0,2}$/i;
const titleInside = /^(mr|mrs|ms|miss)\.?\s/i;

/** Resolves one-part names to the person of the document that has that first or last name, the latest one before. */
export function resolveAliases(text: string, mentions: readonly Mention[], people: Person[]): void {
  for (const mention of mentions) {
    const part = aliasKey(mention);
    if (
      mention.person ||
      part === '' ||
      (mention.words.length > 2 && mention.words[0]!.kind !== Kind.particle)
    )
      continue;
    const title = (
      titleBefore.exec(text.slice(Math.max(0, mention.start - 6), mention.start)) ??
      titleInside.exec(text.slice(mention.start, mention.end))
    )?.[1]?.toLowerCase();
    const sameName = people.filter((person) => person.last === part || person.first === part);
    const person = pickAlias(mention, fitTitle(sameName, title));
    if (person) {
      mention.isAlias = true;
      attachMention(mention, person);
    } else if (sameName.length === 0 && standsAlone(text, mention, title)) {
      people.push(partialPerson(text, mention, part, title !== undefined));
    }
  }
}

/** The part of a name that a short form gives: its first word, or a surname with its particles. */
function aliasKey({ words }: Mention): string {
  if (words[0]?.kind === Kind.particle) return words.map((word) => word.low).join('');
  return words[0]?.low ?? '';
}

/** Mr and Mrs pick among people who share a surname. */
function fitTitle(people: readonly Person[], title: string | undefined): readonly Person[] {
  if (title === undefined || people.length < 2) return people;
  const sex = title === 'mr' ? 1 : 2;
  const certain = people.filter((person) => person.sex === sex);
  if (certain.length > 0) return certain;
  const possible = people.filter((person) => person.sex === 0);
  return possible.length > 0 ? possible : people;
}

function pickAlias(mention: Mention, people: readonly Person[]): Person | undefined {
  let best: Person | undefined;
  let latest = -1;
  for (const person of people) {
    const before = person.mentions.filter((other) => other.start < mention.start);
    const at = Math.max(-1, ...before.map((other) => other.start));
    if (at > latest) {
      latest = at;
      best = person;
    }
  }
  return best ?? (people.length === 1 ? people[0] : undefined);
}

/** A part of a name that names somebody by itself: with a title, a possessive or a label, never a bare word. */
function standsAlone(text: string, mention: Mention, title: string | undefined): boolean {
  if (title !== undefined) return true;
  if (/^\p{Ll}/u.test(text.slice(mention.start, mention.start + 1))) return false;
  const kind = mention.words[0]?.kind;
  // "Driver's License" names nobody.
  if (lastRoleWord(mention.words[0]?.low ?? '') !== '') return false;
  if (mention.evidence === 'low' || kind === Kind.role || kind === Kind.label || kind === Kind.stop)
    return false;
  return /^['’]s\b/.test(text.slice(mention.end, mention.end + 3)) || mention.evidence === 'high';
}

function partialPerson(text: string, mention: Mention, part: string, isLast: boolean): Person {
  const [word] = mention.words;
  const written = text.slice(mention.start, mention.end).replace(titleInside, '');
  const asLast = isLast || (word !== undefined && word.surname > word.given);
  const name: PersonName = asLast
    ? { first: '', last: written, text: written }
    : { first: written, last: '', text: written };
  const person = newPerson(asLast ? '' : part, asLast ? part : '', name, mention);
  attachMention(mention, person);
  return person;
}
