// By what a line, or a text, gives away that it may speak of somebody: worked out once.
import { signsOfRecord, signsOfSomebody } from '../sentence.ts';
import { keptTellers, type PersonTellers } from './kept-tables.ts';
import { tellersOfAny } from './tellers.ts';

let known: PersonTellers | undefined;

export function personTellers(): PersonTellers {
  known ??= keptTellers() ?? {
    somebody: tellersOfAny(signsOfSomebody),
    record: tellersOfAny(signsOfRecord),
  };
  return known;
}
