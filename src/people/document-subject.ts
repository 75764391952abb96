// Whom a text as a whole is about: its one subject, the only person of a short note, and where its people are named.
import type { PersonName } from '../model/person.ts';
import { type Cast, castOf } from './cast.ts';
import type { Person } from './mention.ts';

const maxNote = 1000;
const somebodyElse =
  /\b(?:patient|pt|customer|client|caller|member|employee|claimant|insured|applicant|tenant|student|victim|he|she|his|her)\b/i;

/** Who alone is named in a short note that speaks of nobody else, and is staff by the place of the name alone. */
export function onlyPerson({ text, people }: Cast): Person | null {
  const [person, second] = people;
  if (!person || second || text.length > maxNote || somebodyElse.test(text)) return null;
  const isWhole = person.first !== '' && person.last !== '';
  return isWhole && person.mentions.every(({ role }) => role.isFaint) ? person : null;
}

/** The person that a text as a whole is about; null where there is none or more than one. */
export function findSubject(text: string): PersonName | null {
  const cast = castOf(text);
  const { subject } = cast;
  if (!subject || subject.evidence !== 'high' || subject.first === '' || subject.last === '')
    return null;
  const rivals = cast.people.filter(
    (person) =>
      person !== subject &&
      !person.isStaff &&
      (person.isSubject || !subject.isSubject) &&
      !person.mentions.every((mention) => mention.role.kind === 'relative'),
  );
  return rivals.length === 0 ? subject.name : null;
}

/** A place where a text names somebody it may be about. */
export interface SubjectMention {
  readonly start: number;
  readonly end: number;
  readonly name: PersonName;
}

/** Where a text names people who are not staff: those to whom a medical fact may belong. */
export function subjectMentions(text: string): readonly SubjectMention[] {
  return castOf(text)
    .mentions.filter(
      ({ person, role }) => !person.isStaff && role.kind !== 'staff' && person.evidence === 'high',
    )
    .map(({ start, end, person }) => ({ start, end, name: person.name }));
}
