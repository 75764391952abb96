// The people that stand under a title: "Diabetics: Ann Roe, Max Poe" tells one thing of all of them.
import type { Cast, PlacedMention } from './cast.ts';
import type { Person } from './mention.ts';
import type { ElementSpan } from './surroundings.ts';

const closes = /^[^\n:;.–—]{0,40}?(?:: {0,3}| [-–—]{1,2} {1,3}|:?[ \t]{0,4}\r?\n(?:\r?\n)?)/;
/** Between two names of a list: a divider, an aside, the end of a line with its bullet. */
const between =
  /^(?: ?\([^()\n]{1,40}\))?(?:[,;/&]? {0,3}(?:and |& )?|[ \t]{0,8}\r?\n[ \t]{0,8}(?:[-*•·–]|\d{1,2}[.)])?[ \t]{0,3})$/;
const bullet = /^(?:[ \t]{0,4}\r?\n){0,2}[ \t]{0,8}(?:[-*•·–]|\d{1,2}[.)])?[ \t]{0,3}$/;
const opening = /(?:^|[\n;]|[.!] )[ \t]{0,8}(?:[-*•] )?[^\n;.:]{0,40}$/;
/** Nothing more is said of the last one. */
const listEnds = /^(?: ?\([^()\n]{1,40}\))?[ \t]{0,4}[.;]?[ \t]{0,8}(?:\r?\n|$)/;
const mostPeople = 60;

/** Everybody whom the title that holds an element of health lists, in order; none where it is no title of names. */
export function peopleUnderTitle(
  { text, mentions }: Cast,
  { start, end, kind }: ElementSpan,
): readonly PlacedMention[] {
  if (kind !== 'medical') return [];
  const lead = opening.exec(text.slice(Math.max(0, start - 60), start))?.[0];
  const close = closes.exec(text.slice(end, end + 80))?.[0];
  if (lead === undefined || close === undefined) return [];
  // Who is named in the title itself is whom it is about.
  const title = { from: start - lead.length, to: end + close.length };
  if (mentions.some((one) => one.start < title.to && one.end > title.from)) return [];
  const listed: PlacedMention[] = [];
  let from = end + close.length;
  for (const mention of mentions) {
    if (mention.start < from || mention.isAlias) continue;
    const apart = text.slice(from, mention.start);
    if (!(listed.length === 0 ? bullet : between).test(apart) || mention.role.kind === 'staff')
      break;
    listed.push(mention);
    from = mention.end;
    if (listed.length === mostPeople) break;
  }
  return listEnds.test(text.slice(from, from + 60)) ? listed : [];
}

export function firstUnderTitle(cast: Cast, element: ElementSpan): PlacedMention | null {
  return peopleUnderTitle(cast, element)[0] ?? null;
}

const severalOf =
  /^,? (?:all |both |each )?(?:have|are|were|had|got|tested|caught|came|take|need|use)\b/;
const both = /^(?:, (?:and |& )?| (?:and|&) )$/;
const nearestVerb = 16;

/** "Ann Roe, Max Poe and Lea Orr all have it": those named in one breath before it. */
export function peopleBefore(
  { text, mentions }: Cast,
  { start, end, kind }: ElementSpan,
): readonly Person[] {
  if (kind !== 'medical') return [];
  let at = mentions.findLastIndex((mention) => mention.end <= start);
  const last = mentions[at];
  if (!last || start - last.end > nearestVerb || !severalOf.test(text.slice(last.end, end)))
    return [];
  const people = [last.person];
  for (; at > 0 && people.length < mostPeople; at--) {
    const before = mentions[at - 1]!;
    if (!both.test(text.slice(before.end, mentions[at]!.start))) break;
    people.push(before.person);
  }
  return people;
}
