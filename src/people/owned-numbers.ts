// Numbers of which everybody has one: whoever has theirs already is less likely the owner of another.
import type { PersonName } from '../model/person.ts';
import type { Cast, PlacedMention } from './cast.ts';
import { isSecondaryRole } from './column-header.ts';
import type { ElementSpan, Surroundings } from './surroundings.ts';

/** By person, then by kind: the number as written, without blanks and dashes. */
export type OwnedNumbers = Map<PersonName, Map<string, string>>;

const oneEach: ReadonlySet<string> = new Set([
  'ssn',
  'itin',
  'drivers-license',
  'passport',
  'medicare-id',
  'medicaid-id',
  'alien-number',
]);

function valueOf(text: string, { start, end }: ElementSpan): string {
  return text
    .slice(start, end)
    .replace(/[^\p{L}\d]/gu, '')
    .toUpperCase();
}

/** Remembers whose a number was found to be; the first of a kind counts. */
export function noteOwner(
  owned: OwnedNumbers,
  text: string,
  element: ElementSpan,
  name: PersonName | null,
): void {
  if (name === null || !oneEach.has(element.kind)) return;
  const numbers = owned.get(name) ?? new Map<string, string>();
  owned.set(name, numbers);
  if (!numbers.has(element.kind)) numbers.set(element.kind, valueOf(text, element));
}

const another = 1.5;
const notTheirs = 2;
const farLines = 3;

/** What speaks against somebody as the owner: they have such a number, or stand second in a form whose first has none yet. */
export function ownsAlready(
  cast: Cast,
  { element, line, paragraph, roleWord, labelWords }: Surroundings,
  { mention, owned }: { readonly mention: PlacedMention; readonly owned: OwnedNumbers },
): number {
  const { role, person } = mention;
  const known = owned.get(person.name)?.get(element.kind);
  if (known !== undefined) return known === valueOf(cast.text, element) ? 0 : another;
  if (role.kind !== 'subject' || !isSecondaryRole(role.words) || mention.line === line) return 0;
  if (roleWord !== '' || labelWords.size > 0) return 0;
  if (paragraph === mention.paragraph && line - mention.line < farLines) return 0;
  const isWaiting = cast.people.some(
    (other) =>
      other !== person &&
      other.isSubject &&
      other.mentions.some(
        (one) => one.role.kind === 'subject' && !isSecondaryRole(one.role.words),
      ) &&
      !owned.get(other.name)?.has(element.kind),
  );
  return isWaiting ? notTheirs : 0;
}
