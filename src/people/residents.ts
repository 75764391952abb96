// Who of a text's people lives in Missouri: each address belongs to whom it stands with, never to an office or a letterhead.
import type { Cast, PlacedMention } from './cast.ts';
import { endOf } from './layout.ts';
import type { Person } from './mention.ts';
import { isMissouriLicence, type MissouriPlace, missouriPlaces } from './residence.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

/** An element with the person it was tied to. */
export interface OwnedElement {
  readonly element: ElementSpan;
  readonly person: Person;
}

const homeLabel =
  /\b(?:home|address|addr|residence|resides?|residing|mailing|street|city|domicile|lives|living at)\b/i;
const officeWord =
  /\b(?:employer|company|office|clinic|hospital|bank|landlord|provider|facility|agency|school|district|insurer|c\/o|lender|court|department|dept|division|LLC|Inc|Corp|Co|University|College|work(?:place)?|business)\b/i;
const coordinated = /^,?\s{1,3}(?:and|&|or)\s{1,3}(?:(?:mr|mrs|ms)\.?\s)?$/i;
const reachBack = 800;
const officeReach = 160;

/** The people of whom the text says that they live in Missouri. */
export function residentsOf(cast: Cast, owned: readonly OwnedElement[]): ReadonlySet<Person> {
  const residents = new Set<Person>();
  for (const place of missouriPlaces(cast.text)) {
    for (const person of livesAt(cast, place, owned)) residents.add(person);
  }
  for (const { element, person } of owned) {
    if (element.kind !== 'drivers-license') continue;
    if (isMissouriLicence(cast.text, element.start, element.end)) residents.add(person);
  }
  return residents;
}

function livesAt(
  cast: Cast,
  place: MissouriPlace,
  owned: readonly OwnedElement[],
): readonly Person[] {
  const { layout, mentions, text } = cast;
  const line = indexAt(layout.lines, place.start);
  const paragraph = indexAt(layout.paragraphs, place.start);
  const before = lastBefore(mentions, place.start);
  const written = text.slice(layout.lines[line], place.start);
  const isLabelled = place.isHome || homeLabel.test(written);
  const at = besideColumn(cast, before, place.start - layout.lines[line]!);
  const near = mentions[at];
  if (near && near.paragraph === paragraph) {
    if (isOffice(text, Math.max(near.end, place.start - officeReach), place.start)) return [];
    if (!isStaff(near)) return withPartner(cast, at);
    if (near.line === line || !isLabelled) return [];
    return peopleOf(cast, lastOfInterest(mentions, before, layout.paragraphs[paragraph]!));
  }
  if (isOffice(text, Math.max(layout.lines[line]!, place.start - officeReach), place.start))
    return [];
  const next = mentions[before + 1];
  if (next && next.line === line && !isStaff(next)) return [next.person];
  const end = endOf(layout.paragraphs, paragraph, text);
  const inParagraph = owned.find(
    ({ element }) => element.start >= layout.paragraphs[paragraph]! && element.start < end,
  );
  if (inParagraph) return [inParagraph.person];
  return isLabelled
    ? peopleOf(cast, lastOfInterest(mentions, before, place.start - reachBack))
    : [];
}

/** Two people side by side: the one in whose column the address stands. */
function besideColumn({ mentions, layout, text }: Cast, index: number, column: number): number {
  const mention = mentions[index];
  if (!mention) return index;
  const lineStart = layout.lines[mention.line]!;
  let at = index;
  while (at > 0 && mentions[at]!.start - lineStart > column) {
    const left = mentions[at - 1]!;
    if (left.line !== mention.line) break;
    if (!/\s{3}/.test(text.slice(left.end, mentions[at]!.start))) break;
    at--;
  }
  return at;
}

/** Index of the last mention that ends at or before the offset, -1 where there is none. */
function lastBefore(mentions: readonly PlacedMention[], offset: number): number {
  let low = -1;
  let high = mentions.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (mentions[middle]!.end <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isStaff({ person, role }: PlacedMention): boolean {
  return (role.kind === 'staff' && role.isWriter !== true) || (person.isStaff && !isWriter(person));
}

/** Who writes a letter about themselves signs it: the address below is theirs unless it is an office's. */
function isWriter(person: Person): boolean {
  return person.mentions.some(({ role }) => role.isWriter === true);
}

function isOffice(text: string, from: number, to: number): boolean {
  return officeWord.test(text.slice(from, to));
}

function lastOfInterest(
  mentions: readonly PlacedMention[],
  from: number,
  offset: number,
): PlacedMention | undefined {
  for (let i = from; i >= 0 && mentions[i]!.start >= offset; i--) {
    const mention = mentions[i]!;
    if (!isStaff(mention) && mention.role.kind !== 'relative') return mention;
  }
  return undefined;
}

function peopleOf(cast: Cast, mention: PlacedMention | undefined): readonly Person[] {
  return mention ? [mention.person] : cast.subject ? [cast.subject] : [];
}

/** "Glenn and Paula Hofstetter, 9 Cardinal Dr …": both live there. */
function withPartner(cast: Cast, index: number): readonly Person[] {
  const mention = cast.mentions[index]!;
  const other = cast.mentions[index - 1];
  const isCouple =
    other !== undefined && coordinated.test(cast.text.slice(other.end, mention.start));
  return isCouple ? [other.person, mention.person] : [mention.person];
}
