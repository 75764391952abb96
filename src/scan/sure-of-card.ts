// A card's code beside a number makes sure that it is a card.
import type { Candidate } from '../model/element.ts';

/** A number with the check digit of a card, and a card's code beside it, is a card. */
export function sureOfCard(candidate: Candidate): Candidate {
  if (candidate.kind !== 'payment-card' || candidate.confidence === 'high') return candidate;
  return {
    ...candidate,
    confidence: 'high',
    because: [...candidate.because, 'a card code stands in the same record'],
  };
}
