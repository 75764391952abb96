// Tells titles that are surnames where they stand: "James Dean" and "Judge, Anna" bear no title.
import type { WordFacts } from './word-facts.ts';
import { Kind } from './words.ts';

const leastSurname = 3;
const leastGiven = 3;

const untitled = new WeakMap<WordFacts, WordFacts>();

/** The same spelling without its title: shared, as the facts of words are. */
export function withoutTitle(facts: WordFacts): WordFacts {
  let plain = untitled.get(facts);
  if (!plain) untitled.set(facts, (plain = { ...facts, kind: Kind.none }));
  return plain;
}

/** Whether a word is a title that somebody may be called by: "Dean", "Judge", "Nurse", not "Officer" of ranks alone. */
export function mayBeSurname({ kind, surname }: WordFacts): boolean {
  return kind === Kind.title && surname >= leastSurname;
}

/** Whether a word is a first name and nothing else. */
export function isFirstName({ kind, given }: WordFacts): boolean {
  return kind === Kind.none && given >= leastGiven;
}

const commonGiven = 4;
const alsoOpensPhrase: ReadonlySet<number> = new Set([Kind.month, Kind.stop, Kind.place]);

/** Whether a word may be a first name, and opens other phrases as well: "Will", "April", "Georgia". */
export function mayBeFirstName(facts: WordFacts): boolean {
  return isFirstName(facts) || (alsoOpensPhrase.has(facts.kind) && facts.given >= commonGiven);
}

/** The words of one cell, whose last or, before a comma, first is no title: "Anna Dean", "Dean, Anna". */
export function settleTitlesOfCell(
  words: readonly WordFacts[],
  cell: string,
): readonly WordFacts[] {
  const isTurned = cell.includes(',');
  const at = isTurned ? 0 : words.length - 1;
  const own = words[at];
  const first = words[isTurned ? 1 : at - 1];
  if (!own || !first || words.length < 2) return words;
  if (!mayBeSurname(own) || !mayBeFirstName(first)) return words;
  return words.with(at, withoutTitle(own));
}
