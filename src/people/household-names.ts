// First names in letters to a couple or a family: "Dear Mr. and Mrs. Hargis: Kenneth's number is …" names Kenneth Hargis.
import type { Mention } from './mention.ts';
import { squeeze } from './squeeze.ts';

const couple =
  /\b(?:M(?:r|rs|s)|Dr)\.? (?:and|&) (?:M(?:r|rs|s)|Dr)\.? (?:\p{Lu}[\p{L}.'’-]* ){0,2}(\p{Lu}[\p{L}'’-]{1,24})(?![\p{L}'’-]| \p{Lu}\p{Ll})|\b(?:[Dd]ear|[Tt]he) (\p{Lu}[\p{L}'’-]{1,24}) (?:[Ff]amily|[Hh]ousehold)\b/u;
const reach = 4000;
const plainlyGiven = 3;
/** Somebody has, is or does something. */
const acts =
  /^(?:['’]s\b|[:,]? (?:\d|\(|is|was|has|had|does|did|will|takes|needs|and \p{Lu}|ssn|dob|#))/iu;

/** Gives lone first names the surname of the couple or family that the letter is written to. */
export function nameHousehold(text: string, mentions: readonly Mention[]): void {
  const match = couple.exec(text.slice(0, reach));
  const last = match?.[1] ?? match?.[2];
  if (match === null || last === undefined) return;
  for (const mention of mentions) {
    const [word] = mention.words;
    const isLone = mention.parsed === null && mention.words.length === 1 && word !== undefined;
    if (!isLone || mention.start < match.index + match[0].length) continue;
    if (word.given < plainlyGiven || word.given <= word.surname) continue;
    if (!acts.test(text.slice(mention.end, mention.end + 12))) continue;
    const first = text.slice(mention.start, mention.end);
    mention.parsed = {
      name: { first, last, text: first },
      first: squeeze(first),
      last: squeeze(last),
    };
  }
}
