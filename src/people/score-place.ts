// How well the place of a mention suits an element: its line, sentence and paragraph, how far, and on which side.
import type { Cast, PlacedMention } from './cast.ts';
import type { Surroundings } from './surroundings.ts';

const linkAfter =
  /^\s{0,2}(?:for|of|(?:belong\w{0,4}|issued|assigned|registered) to|belong\w{0,4}|:|-|–|\()\s{0,2}/i;
const whose = /\bwhose\b/i;

export function scorePlace(
  cast: Cast,
  around: Surroundings,
  mention: PlacedMention,
  isBefore: boolean,
): number {
  const { element } = around;
  const distance = isBefore ? element.start - mention.end : mention.start - element.end;
  const sameLine = mention.line === around.line;
  const crossesSentence = !isBefore && mention.sentence !== around.sentence;
  let score = -Math.log2(1 + Math.max(0, distance) / 25) * 0.75;
  if (sameLine) {
    score += 2;
    if (mention.sentence === around.sentence) score += 2;
  } else if (mention.sentence === around.sentence) {
    // Prose that goes on in the next line.
    score += 3;
  }
  if (mention.paragraph === around.paragraph) score += 1.5;
  if (isBefore) {
    const possessive =
      distance < 60 && /^['’]s/.test(cast.text.slice(mention.end, mention.end + 2));
    const isOfWhom =
      mention.sentence === around.sentence &&
      distance < 160 &&
      whose.test(cast.text.slice(mention.end, element.start));
    return score + 1.6 + (possessive || isOfWhom ? 3 : 0);
  }
  const isLinked = distance < 20 && linkAfter.test(cast.text.slice(element.end, element.end + 16));
  if (isLinked) score += 3;
  if (!sameLine) score -= 2;
  else if (crossesSentence) score -= 3.5;
  else if (!isLinked) score -= 1.2;
  return score;
}
