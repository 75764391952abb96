// Reads a privacy notice sentence by sentence: what kinds of information it declares, denies, or only mentions.
import type { ElementKind } from '../../../detectors/detector.ts';
import { broadWords, categories } from './categories.ts';

/** A line of the notice, with its place as a person would name it: 'line 12', 'page 2'. */
export interface NoticeLine {
  readonly text: string;
  readonly at: string;
}

/** `declared`: it is collected, or stands in a list of what is · `denied`: it is said not to be · `mentioned`: only that it is not passed on. */
export type Stance = 'declared' | 'denied' | 'mentioned';

export interface Mention {
  readonly stance: Stance;
  /** False where words name it among others only. */
  readonly isNamed: boolean;
  readonly sentence: string;
  readonly at: string;
}

export interface Notice {
  readonly mentions: ReadonlyMap<ElementKind, readonly Mention[]>;
  /** Terms of the model form that it names, with where. */
  readonly terms: ReadonlyMap<string, readonly Mention[]>;
  readonly sentences: number;
}

const collects =
  /\b(?:collect|gather|keep|store|retain|obtain|receive|hold|maintain|ask (?:you )?for|request|record)\b/;
const passesOn = /\b(?:share|disclose|sell|rent|give|provide|transfer|release)\b/;
const negates =
  /\b(?:do|does|did|will|would|shall|can|may|must)(?:n't| not)\b|\bnever\b|\bneither\b|\bno longer\b|\bwithout\b/;

/** @param menu terms of the model form */
export function readNotice(lines: Iterable<NoticeLine>, menu: readonly string[]): Notice {
  const mentions = new Map<ElementKind, Mention[]>();
  const terms = new Map<string, Mention[]>();
  const patterns = menu.map((term) => ({ term, words: wordsOf(term) }));
  let sentences = 0;
  let list: Stance | null = null;
  for (const { text, at } of toSentences(lines)) {
    sentences++;
    for (const clause of toClauses(text)) {
      const plain = plainWords(clause);
      const isSpoken = collects.test(plain) || passesOn.test(plain);
      const stance: Stance = isSpoken ? stanceOf(plain) : (list ?? 'declared');
      // 'The information that we do not collect:' is said of every line below it.
      if (isSpoken || /[.!?]$/.test(text)) list = text.endsWith(':') ? stance : null;
      else if (text.endsWith(':')) list = 'declared';
      const note = (isNamed: boolean): Mention => ({ stance, isNamed, sentence: text, at });
      for (const { type, named } of categories)
        if (named.test(plain)) add(mentions, type, note(true));
      for (const { words, types } of broadWords)
        if (words.test(plain)) for (const type of types) add(mentions, type, note(false));
      for (const { term, words } of patterns) if (words.test(plain)) add(terms, term, note(true));
    }
  }
  return { mentions, terms, sentences };
}

/** A sentence that names a kind is not noted again for its broader words. */
function add<Key>(to: Map<Key, Mention[]>, key: Key, mention: Mention): void {
  const known = to.get(key);
  if (!known) {
    to.set(key, [mention]);
    return;
  }
  const { stance, isNamed, sentence, at } = mention;
  const isKnown = known.some(
    (one) =>
      one.sentence === sentence && one.at === at && one.stance === stance && one.isNamed >= isNamed,
  );
  if (!isKnown) known.push(mention);
}

function stanceOf(clause: string): Stance {
  if (!negates.test(clause)) return 'declared';
  return collects.test(clause) ? 'denied' : 'mentioned';
}

function wordsOf(term: string): RegExp {
  const plain = plainWords(term).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\b${plain.replace(/ /g, '[ -]')}(?:s|es)?\\b`);
}

function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

const longestSentence = 600;
const beginsSentence = /^(?:We|You|The|This|These|Our|If|It|Here)\s/;

/** Sentences over line ends; a blank line, a heading or a bullet ends one that has no full stop. */
function* toSentences(lines: Iterable<NoticeLine>): Iterable<NoticeLine> {
  let open: NoticeLine | null = null;
  for (const { text, at } of lines) {
    const bare = text.replace(/^[\s>]*(?:[-*•▪◦·]|\d{1,2}[.)]|#{1,6})\s+/u, '').trim();
    // A heading has no full stop, but what follows begins as a sentence does.
    const begins = bare === '' || bare !== text.trim() || beginsSentence.test(bare);
    if (open && (begins || open.text.length > longestSentence || endsSentence(open.text))) {
      yield open;
      open = null;
    }
    for (const part of bare.split(/(?<=[.!?:;])\s+(?=[\p{Lu}"“(])/u)) {
      if (part === '') continue;
      if (open === null) open = { text: part, at };
      else open = { text: `${open.text} ${part}`, at: open.at };
      if (endsSentence(open.text)) {
        yield open;
        open = null;
      }
    }
  }
  if (open) yield open;
}

function endsSentence(text: string): boolean {
  return /[.!?:]["”)]?$/.test(text);
}

/** What one half says, the other may deny: 'We collect your name, but do not collect your Social Security number.' */
function toClauses(sentence: string): string[] {
  return sentence.split(/;\s+|,?\s+\b(?:but|however|except|although|though|while)\b\s+/i);
}
