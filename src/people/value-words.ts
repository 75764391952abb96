// Splits the value of a cell into words with their facts.
import { settleTitlesOfCell } from './surnamed-titles.ts';
import { wordFacts, type WordFacts } from './word-facts.ts';

export type ValueWord = WordFacts;

/** The words of a cell, split at blanks and commas. */
export function wordsOfValue(value: string): readonly ValueWord[] {
  if (!/[\s,]/.test(value)) return value === '' ? [] : [wordFacts(value)];
  const words: ValueWord[] = [];
  for (const part of value.split(/[\s,]+/)) if (part !== '') words.push(wordFacts(part));
  return settleTitlesOfCell(words, value);
}

export function isSingleLetter(word: ValueWord): boolean {
  return word.low.length === 1;
}
