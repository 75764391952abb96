// Reads a name from an e-mail address (john.smith@…): weak evidence, used only where there is no other.
import type { PersonName } from '../model/person.ts';
import { wordFacts } from './word-facts.ts';

const address = /(?<![\w.])([a-z]{2,20})[._]([a-z]{2,24})@[a-z0-9-]{1,60}\.[a-z]{2,10}/gi;
const reach = 200;
const minGiven = 3;

/** The name in the nearest address of the line around a span that reads as given name and surname. */
export function nameInMailAddress(
  text: string,
  span: { readonly start: number; readonly end: number },
): PersonName | null {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - reach);
  const lineBreak = text.indexOf('\n', span.end);
  const lineEnd = Math.min(lineBreak < 0 ? text.length : lineBreak, span.end + reach);
  for (const match of text.slice(lineStart, lineEnd).matchAll(address)) {
    const [, first = '', last = ''] = match;
    if (wordFacts(first).given < minGiven || wordFacts(last).surname === 0) continue;
    const capitalize = (word: string): string =>
      word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
    return { first: capitalize(first), last: capitalize(last), text: `${first}.${last}` };
  }
  return null;
}
