// Reads the words before a medical term backwards until one of the table of frames governs it.
import { announces, boundary, furthest, headAt, leadOf, noCost } from './medical-heads.ts';
import {
  isMuch,
  isOfBeast,
  isOfOne,
  isOfThing,
  isVisited,
  judged,
  onlySpokenOf,
  type Governing,
} from './medical-subject.ts';

/** "Judy’s", but not "women’s". */
const possessive = /^\p{Lu}[\p{L}'’.-]*['’]s$/u;

const isName = /^\p{Lu}[\p{Ll}.’'-]/u;

/** The frame whose head stands nearest before the term; null where none does. */
/** "The server threw up an error", "the crowd fainted". */
export const isDoneByThing = (before: string): boolean => isOfThing(leadOf(before));

export function governing(before: string): Governing | null {
  const lead = leadOf(before);
  let cost = 0;
  const from = lead.words.length - 1;
  if (isOfBeast(lead)) return onlySpokenOf;
  let apart = 0;
  let dashed = false;
  let names = 0;
  for (let at = from; at >= 0 && from - at < furthest; at--) {
    const word = lead.words[at] as string;
    if (boundary.test(word)) {
      if (++apart > 2 || !announces.test(word)) return null;
      dashed ||= /^[-–—]/.test(word);
      continue;
    }
    const head = headAt(lead, at);
    // "sends Ann Lane to Dr. Bo Hill for": names lie between, and are no other matter.
    const spent = head?.links && head.frame.telling === 'told' ? cost - names : cost;
    if (head && spent <= head.frame.reach && !isMuch(lead, at)) {
      if (head.frame.unlessVisited && isVisited(lead, at))
        return { telling: 'told', yields: false };
      if (apart === 0) return judged(lead, at, head);
      // "Safety talk by Ann Lane: back injuries", "completed the course (HIV, hepatitis)".
      if (isOfOne(lead, at, head.frame)) return { telling: 'told', yields: false };
      if (head.frame.telling === 'spoken-of' && (!dashed || head.frame.ofTalk))
        return { telling: 'spoken-of', yields: head.frame.name !== 'practised' };
      // "Out today: kidney stones", "excused - mono".
      if (head.frame.announcing && apart === 1) return { telling: 'told', yields: false };
    }
    if (apart === 0 && possessive.test(lead.written[at] as string) && cost <= 3)
      return { telling: 'told', yields: false };
    if (!noCost.has(word) && !/^\d/.test(word)) cost++;
    if (!noCost.has(word) && isName.test(lead.written[at] as string)) names++;
  }
  return null;
}

/** Nothing but qualities stands between a sign, or the beginning, and the term. */
export function standsFirst(before: string): boolean {
  const { words } = leadOf(before);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as string;
    if (word === ',' || boundary.test(word) || /^\d{1,3}(?:y\/?o)?[mf]?$/.test(word)) return true;
    if (!noCost.has(word)) return false;
  }
  return true;
}
