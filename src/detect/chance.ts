// Drops card numbers that pass the check digit by chance, in text full of long numbers.
import type { Candidate } from '../model/element.ts';

const longNumber = /(?<![\d.])\d(?:[ -]?\d){11,18}(?![\d.])/g;
const manyLongNumbers = 10;

/** In text full of long numbers, some pass the check digit of a card by chance: there, only labeled ones stand. */
export function dropChance(candidates: Candidate[], text: string): Candidate[] {
  const unlabeled = candidates.filter(isUnlabeledCard);
  if (unlabeled.length === 0) return candidates;
  const long = text.match(longNumber)?.length ?? 0;
  if (long < manyLongNumbers || unlabeled.length / long > 0.5) return candidates;
  return candidates.filter((candidate) => !isUnlabeledCard(candidate));
}

export function isUnlabeledCard(candidate: Candidate): boolean {
  return (
    candidate.kind === 'payment-card' &&
    candidate.label === undefined &&
    candidate.form === 'clear' &&
    candidate.confidence !== 'high'
  );
}
