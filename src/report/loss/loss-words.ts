// The words that a loss is told in, on a terminal and on paper.
import type { Answer } from '../../model/law-view.ts';
import type { Harbor, Loss } from './describe-loss.ts';

/** In the order of the list; what holds nothing is not told. */
export const harborWords: readonly (readonly [Harbor, string])[] = [
  ['protected', 'Protected: encrypted, key elsewhere'],
  ['not-encrypted', 'Not protected: not encrypted'],
  ['key-beside', 'Not protected: its key or password is not secret'],
  ['weak', 'No safe harbor claimed: encrypted, but easily undone'],
  ['needs-a-look', 'Needs a look: what it holds is not settled'],
  ['not-known', 'Not known: could not be examined'],
  ['nothing', 'Nothing found in it'],
];

export const answerWords: Readonly<Record<Answer, string>> = {
  yes: 'yes',
  no: 'no',
  may: 'may',
  ask: 'ask',
};

/** Stores that could add people to the count. */
export function uncertain({ stores }: Loss): number {
  return stores.filter(
    ({ harbor, verdict }) =>
      harbor === 'not-known' ||
      harbor === 'needs-a-look' ||
      (harbor === 'weak' && verdict === 'sealed'),
  ).length;
}
