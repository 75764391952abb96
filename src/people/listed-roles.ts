// Lists of staff: whoever "Approved by Ann Roe, Tom Low and Mo Nye" goes on with is staff as the first is.
import type { Role } from './role.ts';

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** What parts the entries of a list: a comma, "and", and before them brackets or an office ("Ann Roe, controller, or …"). */
const goesOn =
  /^\s{0,2}(?:\([^()\n]{1,40}\)\s?)?(?:, [a-z][a-z ]{2,30}(?=, ))?(?:,|;|&|,? (?:and|or))\s{1,2}$/;
const closesEntry = /^\s{0,3}(?:[,.:;)(]|\n|$|(?:and|or|&) )/;
/** Before the first of a list, unlike the title in "Per Dr. Voss, Ann Roe has asthma". */
const opensList =
  /\b(?:by|to|presenters?|instructors?|helpers?|speakers?|staff|officers?|committee|board|hosts?|trainers?|teachers?|clerks?|tellers?|judges?|panel|crew|present|attending)[:,]? ?$/i;
const reach = 24;
const longest = 80;

/** The role of a mention that nothing else gives one, behind a member of staff in a list; else its own. */
export function asListed(
  text: string,
  role: Role,
  {
    mention,
    before,
  }: { readonly mention: Placed; readonly before: (Placed & { readonly role: Role }) | undefined },
): Role {
  if (role.kind !== 'none' || role.words.length > 0 || before?.role.kind !== 'staff') return role;
  const between = text.slice(before.end, mention.start);
  if (between.length > longest || !goesOn.test(between)) return role;
  if (!closesEntry.test(text.slice(mention.end, mention.end + reach))) return role;
  const isList =
    before.role.isListed === true ||
    opensList.test(text.slice(Math.max(0, before.start - reach), before.start));
  return isList ? { kind: 'staff', words: before.role.words, isListed: true } : role;
}
