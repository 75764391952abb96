// Clauses and forms that tell whose a thing is by their grammar: "Ann Roe, who broke her hip", "my" where nobody signs.
import type { Cast, PlacedMention } from './cast.ts';
import type { Surroundings } from './surroundings.ts';

/** "… Theresa Roe, who broke her hip": whom the clause is about. */
export function isWhoClause(
  cast: Cast,
  { element, sentence }: Surroundings,
  mention: PlacedMention,
): boolean {
  return (
    mention.sentence === sentence &&
    element.start - mention.end < whoReach &&
    /^,? who\b/.test(cast.text.slice(mention.end, mention.end + 6)) &&
    !/,[^,]*$/.test(cast.text.slice(mention.end + 6, element.start))
  );
}

const whoReach = 70;
const applies = new Set(
  'petitioner applicant claimant affiant plaintiff complainant declarant undersigned grievant appellant requester employee patient student member insured'.split(
    ' ',
  ),
);
const opposes = new Set('respondent defendant spouse landlord employer'.split(' '));

/** In a form that nobody signs, whoever applies says "my". */
export function selfScore({ role }: PlacedMention): number {
  if (role.words.some((word) => applies.has(word))) return 3;
  return role.words.some((word) => opposes.has(word)) ? -2 : 0;
}
