// Whether an element is covered and, if not, why: one phrase for lists and messages.
import type { Disposition } from '../model/verdict.ts';
import { dispositionWords } from './words.ts';

/** 'covered information', 'not covered, because no name is tied to it', 'undecided, because …'. */
export function standingPhrase(disposition: Disposition): string {
  const { is } = dispositionWords[disposition];
  if (disposition === 'covered') return is;
  return `${disposition === 'review' ? 'undecided' : 'not covered'}, because ${is}`;
}
