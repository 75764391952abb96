// The phrases of all detectors as places that words lead to: those that go on alike are one place, and so they are few.
import type { Detector } from '../../../detectors/detector.ts';
import { detectors as ours } from '../../../detectors/index.ts';
import { otherLabels } from '../../../detectors/other-labels.ts';
import type { Detectors } from '../derived.ts';
import { otherOwners, tellingLabel } from './kernel-layout.ts';
import { cutWords } from '../words.ts';

export interface PhrasePlace {
  /** Bits of the detectors whose phrases end here. */
  readonly owner: number;
  /** Where each word leads. */
  readonly next: readonly (readonly [string, number])[];
}

const firstOwn = 20;
const lastOwner = 30;

/** Of ours each has a bit, whatever stands before them; of users' those beyond the last share one. */
export function ownerBit(detectors: Detectors, detector: Detector): number {
  const at = ours.indexOf(detector);
  if (at >= 0) return 1 << at;
  const own = detectors.filter((one) => !ours.includes(one)).indexOf(detector);
  return 1 << Math.min(firstOwn + own, lastOwner);
}

interface Draft {
  owner: number;
  readonly next: Map<string, Draft>;
}

/** The place of number 0 is the beginning. */
export function phrasePlaces(phrases: Iterable<Phrase>): {
  readonly places: readonly PhrasePlace[];
  /** Words that phrases begin with. */
  readonly root: Iterable<string>;
} {
  const root = draftOf(phrases);
  const places: PhrasePlace[] = [];
  const known = new Map<string, number>();
  const number = (draft: Draft): number => {
    const next = [...draft.next].map(([word, to]) => [word, number(to)] as const);
    const key = `${draft.owner} ${next
      .map(([word, to]) => `${word}>${to}`)
      .toSorted()
      .join(' ')}`;
    let place = known.get(key);
    if (place === undefined) {
      place = places.push({ owner: draft.owner, next });
      known.set(key, place);
    }
    return place;
  };
  const next = [...root.next].map(([word, to]) => [word, number(to)] as const);
  return { places: [{ owner: 0, next }, ...places], root: root.next.keys() };
}

function draftOf(phrases: Iterable<Phrase>): Draft {
  const root: Draft = { owner: 0, next: new Map() };
  for (const { text: phrase, owner } of phrases) {
    let at = root;
    for (const { text } of cutWords(phrase)) {
      let next = at.next.get(text);
      if (!next) {
        next = { owner: 0, next: new Map() };
        at.next.set(text, next);
      }
      at = next;
    }
    if (at !== root) at.owner |= owner;
  }
  return root;
}

export interface Phrase {
  readonly text: string;
  readonly owner: number;
}

/** The labels and context phrases of detectors, and what speaks against them. */
export function* phrasesOf(chosen: Detectors, all: Detectors): Iterable<Phrase> {
  for (const detector of chosen) {
    const { labels, context, refusedBy = [] } = detector.words;
    const owner = ownerBit(all, detector);
    const named = detector.trigger ? owner | tellingLabel : owner;
    for (const text of labels) yield { text, owner: named };
    for (const text of context) yield { text, owner };
    for (const text of refusedBy) yield { text, owner: otherOwners };
  }
}

/** The names of other things. */
export function* neutralPhrases(): Iterable<Phrase> {
  for (const { labels } of otherLabels)
    for (const text of labels) yield { text, owner: otherOwners };
}
