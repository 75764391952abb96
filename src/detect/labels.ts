// Finds the label phrases of all detectors, and the neutral ones, in text and in column names: one trie, one pass.
import { detectors as ours } from '../../detectors/index.ts';
import type { Detector, ElementKind } from '../../detectors/detector.ts';
import type { Detectors } from './derived.ts';
import { columnTrie, textTrie, type Meaning, type Node } from './label-trie.ts';
import { cutWords, listOf, type Word, type WordList } from './words.ts';

export type { Meaning } from './label-trie.ts';

export interface LabelHit {
  readonly start: number;
  readonly end: number;
  readonly phrase: string;
  readonly meanings: readonly Meaning[];
}

/** Separators that may stand inside a phrase: short, and never the end of a line or sentence. */
const inside = /^[ \t_\-./'’`]{0,3}$/;

/** Prose is broken anywhere, also inside "control number": only where the line before is long, and not a column. */
const wrap = /^[ \t]?\n[ \t>]{0,4}$/;
const proseWidth = 40;

function isWrapped(text: string, from: number, to: number): boolean {
  if (to - from > 6 || !wrap.test(text.slice(from, to))) return false;
  return (
    !/[\n\t|]| {2}/.test(text.slice(Math.max(0, from - proseWidth), from)) && from >= proseWidth
  );
}

interface Step {
  readonly node: Node;
  /** Index of the last word used. */
  readonly last: number;
}

/** The next node: by the word as cut, or by several taken as one: "HealthNet" for "healthnet", "D.L." and "D/L" for "dl". */
function step(node: Node, words: WordList, at: number, text: string): Step | null {
  const spelled = spelledOut(node, words, at, text);
  if (spelled) return spelled;
  let joint = '';
  let end = -1;
  for (let last = at; last < Math.min(words.length, at + 3); last++) {
    const word = words.at(last);
    if (last > at && word.start !== end) return null;
    end = word.end;
    joint += word.text;
    const next = node.next.get(joint);
    if (next) return { node: next, last };
  }
  return null;
}

const longestAbbreviation = 5;
const betweenLetters = /^(?:\. ?|\/)$/;

/** Single letters with points or strokes between: as many of them as make a word of the trie. */
function spelledOut(node: Node, words: WordList, at: number, text: string): Step | null {
  let { text: joint, end } = words.at(at);
  if (joint.length !== 1) return null;
  let best: Step | null = null;
  for (let last = at + 1; last < Math.min(words.length, at + longestAbbreviation); last++) {
    const word = words.at(last);
    const between = text.slice(end, word.start);
    if (word.text.length !== 1 || !betweenLetters.test(between)) break;
    end = word.end;
    joint += word.text;
    const next = node.next.get(joint);
    if (next) best = { node: next, last };
  }
  return best;
}

function matchFrom(root: Node, words: WordList, first: number, text: string): LabelHit | null {
  let node = root;
  let best: LabelHit | null = null;
  const { start } = words.at(first);
  let before = start;
  for (let at = first; at < words.length; at++) {
    const next = words.at(at).start;
    if (at > first && !inside.test(text.slice(before, next)) && !isWrapped(text, before, next))
      break;
    const taken = step(node, words, at, text);
    if (!taken) break;
    node = taken.node;
    at = taken.last;
    const { end } = words.at(at);
    before = end;
    if (node.meanings)
      best = { start, end, phrase: text.slice(start, end), meanings: node.meanings };
  }
  return best;
}

function findIn(root: Node, text: string, words: readonly Word[]): LabelHit[] {
  return findAt(root, text, listOf(words), words.keys());
}

/** @param places of the words that phrases may begin with */
function findAt(root: Node, text: string, words: WordList, places: Iterable<number>): LabelHit[] {
  const hits: LabelHit[] = [];
  let freeFrom = 0;
  for (const at of places) {
    if (words.at(at).start < freeFrom) continue;
    const hit = matchFrom(root, words, at, text);
    if (!hit) continue;
    hits.push(hit);
    freeFrom = hit.end;
  }
  return hits;
}

const shortLabel = 4;

/** "DL" and "DDA" are labels as words of their own only, not inside "9DDA" or a run of base64. */
function standsAlone(text: string, hit: LabelHit): boolean {
  if (hit.end - hit.start > shortLabel) return true;
  return !/[A-Za-z0-9]/.test(text[hit.start - 1] ?? '') && !/[A-Za-z]/.test(text[hit.end] ?? '');
}

/** "which is not a SSN", "no social security number": says what a number is not. */
const denied = /\b(?:(?:is|was|are)(?: not|n['’]t)|not|never) (?:an? |the |your |his |her |my )$/i;

function isDenied(text: string, hit: LabelHit): boolean {
  return denied.test(text.slice(Math.max(0, hit.start - 20), hit.start));
}

/** All phrases in running text, longest first at each place, in order, without overlaps. */
export function findLabels(
  text: string,
  words: readonly Word[] = cutWords(text),
  detectors: Detectors = ours,
): readonly LabelHit[] {
  return findIn(textTrie(detectors), text, words).filter(
    (hit) => standsAlone(text, hit) && !isDenied(text, hit),
  );
}

/** The same, where it is known with which words phrases may begin. */
export function findLabelsAt(
  text: string,
  { words, places }: { readonly words: WordList; readonly places: Iterable<number> },
  detectors: Detectors,
): readonly LabelHit[] {
  return findAt(textTrie(detectors), text, words, places).filter(
    (hit) => standsAlone(text, hit) && !isDenied(text, hit),
  );
}

/** What a column or key is called: its element, or a neutral meaning, or nothing known. */
export type NameMeaning =
  | {
      readonly element: ElementKind;
      readonly detector: Detector;
      /** Others that the same name may stand for: a "tax id" is an SSN or an ITIN. */
      readonly also: readonly Detector[];
      readonly phrase: string;
    }
  | { readonly other: string; readonly phrase: string }
  | null;

/** The meaning of a column name. The last phrase counts: "patient account number" is an account, "account city" a city. */
export function meaningOfName(name: string, detectors: Detectors = ours): NameMeaning {
  const words = cutWords(name);
  const hits = findIn(columnTrie(detectors), name, words);
  const last = hits.at(-1);
  if (!last) return null;
  // A bare abbreviation counts only as the whole name or at its end: "dl" in "emp_dl", not in "dl_speed".
  const ends = endsName(last, words);
  const named = last.meanings.flatMap((m) =>
    m.use === 'label' || (m.use === 'column' && ends) ? [m.detector] : [],
  );
  const [detector, ...also] = [...new Set(named)];
  if (detector) return { element: detector.element, detector, also, phrase: last.phrase };
  const other = last.meanings.find((m) => m.use === 'other');
  return other && other.use === 'other' ? { other: other.meaning, phrase: last.phrase } : null;
}

const tailWords = new Set([
  'no',
  'num',
  'number',
  'nbr',
  'id',
  '#',
  'value',
  'code',
  'txt',
  'text',
  'cd',
]);

function endsName(hit: LabelHit, words: readonly Word[]): boolean {
  return words.every(
    (word) => word.end <= hit.end || tailWords.has(word.text) || /^\d{1,2}$/.test(word.text),
  );
}
