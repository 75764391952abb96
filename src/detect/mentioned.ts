// Labels told of earlier ("I lost my license. The number was …"): the label stands in the sentence before, and the value's own only points to it.

/** The stretch in which the label of the value is named. */
export interface Mentioned {
  readonly from: number;
  readonly to: number;
}

const reach = 260;
const longestPointer = 90;

/** What points back: "The number was", "It should be", "The correct one is", "ID number:". */
const pointer =
  /^["'(]?(?:(?:and|but|so|instead|rather|actually|sorry|correction|please note|note)[,:]? )?(?:(?:the|that|this|its|his|her|my|their|your|our) )?(?:(?:correct|right|new|old|actual|real|true|full|complete|proper|updated|current|previous|only|last|first|id|card|document|doc|identification) ){0,2}(?:numbers?|no\.?|num|nbr|#|it|id|one|digits)(?: ?(?:no\.?|number|#))?(?: (?:on (?:it|file|the card|my card|the front|the back)|(?:is|was|were|should|would|must|ought|reads?|has|had|have|been|be|to|now|really|actually|just|instead|as|follows|listed|given|shown|printed|says|ends)))*[ :#=]{0,3}["'(]?$/i;

/** A verb, a sign or "the": "#" alone points nowhere. */
const pointsBack =
  /[a-z]{2}.*(?:[:=]|\b(?:is|was|were|be|been|reads?|says|ends))|^["'(]?(?:the|my|his|her) \w+ ?[ :#]{0,2}$/i;

/**
 * The text before the sentence or line that holds a value at `start`, where that only points back; null where the
 * value's own sentence says more. Never past an empty line.
 */
export function mentionedBefore(text: string, start: number): Mentioned | null {
  const from = Math.max(0, start - reach);
  const before = text.slice(from, start);
  const empty = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
  const paragraph = before.slice(empty + 1);
  const offset = start - paragraph.length;
  const own = lastSentence(paragraph);
  if (own === null || paragraph.length - own > longestPointer) return null;
  // Keys are written together: "id_number:".
  const said = paragraph
    .slice(own)
    .replace(/\s+|(?<=[a-z])_(?=[a-z])/gi, ' ')
    .trimStart();
  if (!pointer.test(said) || !pointsBack.test(said)) return null;
  const mentioned = paragraph.slice(0, own).trimEnd();
  if (mentioned === '') return null;
  const sentence = lastSentence(mentioned.replace(/[.!?;:]+$/, '')) ?? 0;
  return { from: offset + sentence, to: offset + own };
}

/** Where the last sentence of a stretch begins; null where it has only one. A line that begins like a field begins one, too. */
function lastSentence(stretch: string): number | null {
  let at: number | null = null;
  for (const match of stretch.matchAll(
    /(?<!\b(?:[Nn]o|NO|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Ll]ic|[A-Z]))[.!?;]\s+|\n[ \t>]{0,8}/g,
  )) {
    // A sentence may run over the end of a line: its next line begins in small letters or with a number, unless it is a key.
    const rest = stretch.slice(match.index + match[0].length);
    if (match[0].startsWith('\n') && !/^(?:\p{Lu}|#|[a-z][\w-]{1,30}: )/u.test(rest)) continue;
    at = match.index + match[0].length;
  }
  return at;
}
