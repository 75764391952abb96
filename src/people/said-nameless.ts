// Sentences that say themselves that no name stands with a number: "a card, number …, no name left on it", "one sheet with … and nothing else".
import type { Cast } from './cast.ts';
import { endOf } from './layout.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

const nameless =
  /\b(?:no|without (?:a|any)) name\b(?! (?:change|badge|tag|match))|\bname (?:(?:is|was) )?(?:missing|unknown|blank|illegible|torn|cut|smeared|not (?:given|shown|legible|readable))\b|\b(?:and|with) nothing else\b|\bnobody['’]s name\b|\bunnamed\b/i;

/** Whether the sentence of an element says so, and names nobody before it. */
export function isSaidNameless({ text, layout, mentions }: Cast, element: ElementSpan): boolean {
  if (element.kind === 'medical') return false;
  const sentence = indexAt(layout.sentences, element.start);
  const from = layout.sentences[sentence]!;
  if (
    mentions.some(
      ({ start, end, role }) => start >= from && end <= element.start && role.kind !== 'staff',
    )
  )
    return false;
  return nameless.test(text.slice(from, endOf(layout.sentences, sentence, text)));
}
