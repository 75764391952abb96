// The trie of all label phrases, grown as far as texts ask for it: what stands under a word that never comes is never cut.
import { otherLabels } from '../../detectors/other-labels.ts';
import type { Detector } from '../../detectors/detector.ts';
import { derived, type Detectors } from './derived.ts';
import { firstWordOf, wordsOfLabel } from './words.ts';

/** What a phrase stands for: a detector's label or context, or a neutral meaning such as 'phone'. */
export type Meaning =
  | { readonly use: 'label' | 'column' | 'context' | 'refusal'; readonly detector: Detector }
  | { readonly use: 'other'; readonly meaning: string };

export interface Node {
  readonly next: { get(word: string): Node | undefined };
  readonly meanings: readonly Meaning[] | null;
}

interface Growing extends Node {
  readonly next: Map<string, Growing>;
  meanings: Meaning[] | null;
}

function newNode(): Growing {
  return { next: new Map(), meanings: null };
}

function addPhrase(root: Growing, phrase: string, meaning: Meaning): void {
  let node = root;
  for (const word of wordsOfLabel(phrase)) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = newNode();
      node.next.set(word, next);
    }
    node = next;
  }
  if (node === root) return;
  node.meanings ??= [];
  node.meanings.push(meaning);
}

/** Side by side, since there are tens of thousands: each phrase, and what it stands for. */
class Phrases {
  readonly phrases: string[] = [];
  readonly meanings: Meaning[] = [];

  add(phrase: string, meaning: Meaning): void {
    this.phrases.push(phrase);
    this.meanings.push(meaning);
  }
}

/** Phrases wait under their first word until it is met: in most scans most never are. */
interface Waiting extends Node {
  readonly under: Map<string, Phrases | Node>;
}

function newRoot(): Waiting {
  const under: Waiting['under'] = new Map();
  const get = (word: string): Node | undefined => {
    const known = under.get(word);
    if (!(known instanceof Phrases)) return known;
    const root = newNode();
    for (const [at, phrase] of known.phrases.entries())
      addPhrase(root, phrase, known.meanings[at] as Meaning);
    const node = root.next.get(word) as Node;
    under.set(word, node);
    return node;
  };
  return { under, next: { get }, meanings: null };
}

function keepPhrase({ under }: Waiting, phrase: string, meaning: Meaning): void {
  const first = firstWordOf(phrase);
  if (first === undefined) return;
  let waiting = under.get(first);
  if (!(waiting instanceof Phrases)) under.set(first, (waiting = new Phrases()));
  waiting.add(phrase, meaning);
}

function buildTrie(detectors: Detectors, forColumns: boolean): Node {
  const root = newRoot();
  for (const detector of detectors) {
    const label: Meaning = { use: 'label', detector };
    for (const phrase of detector.words.labels) keepPhrase(root, phrase, label);
    if (forColumns) {
      const column: Meaning = { use: 'column', detector };
      for (const phrase of detector.words.columns) keepPhrase(root, phrase, column);
      continue;
    }
    const context: Meaning = { use: 'context', detector };
    for (const phrase of detector.words.context) keepPhrase(root, phrase, context);
    const refusal: Meaning = { use: 'refusal', detector };
    for (const phrase of detector.words.refusedBy ?? []) keepPhrase(root, phrase, refusal);
  }
  for (const { meaning, labels } of otherLabels) {
    const other: Meaning = { use: 'other', meaning };
    for (const phrase of labels) keepPhrase(root, phrase, other);
  }
  return root;
}

export const textTrie: (detectors: Detectors) => Node = derived((detectors) =>
  buildTrie(detectors, false),
);
export const columnTrie: (detectors: Detectors) => Node = derived((detectors) =>
  buildTrie(detectors, true),
);
