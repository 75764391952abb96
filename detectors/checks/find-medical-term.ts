// Finds the medical term that is named in a short text: a condition, a procedure, a drug, or a hurt part of the body.
import { abbreviations, conditions, drugs, procedures } from '../medical-terms.ts';
import { bodyPhraseAt, mayOpenBodyPhrase } from './body-phrase.ts';
import { hasTellingEnding, mostWordsFrom } from './medical-term-at.ts';

const longest = 5;

export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** Words in small letters; an abbreviation written as a name is one: "Gerd" is no reflux. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text
    .slice(0, 400)
    .matchAll(/[A-Za-z0-9](?:[A-Za-z0-9]|['’](?=[A-Za-z]))*/g)) {
    const [written] = match;
    const plain = /['’]/.test(written) ? written.replace(/['’]/g, '') : written;
    const low = plain.toLowerCase();
    const word = low !== plain && abbreviations.has(low) && /^[A-Z][a-z]+$/.test(plain) ? '-' : low;
    words.push({ word, from: match.index, to: match.index + match[0].length });
  }
  return words;
}

function isTerm(phrase: string): boolean {
  if (conditions.has(phrase) || procedures.has(phrase) || drugs.has(phrase)) return true;
  if (phrase.length > 5 && phrase.endsWith('s') && conditions.has(phrase.slice(0, -1))) return true;
  if (phrase.length > 7 && phrase.includes(' ') && conditions.has(`${phrase}s`)) return true;
  return hasTellingEnding(phrase);
}

export interface Term {
  readonly phrase: string;
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
}

/** The first condition, procedure, drug or hurt part of the body named in a text; undefined where none is. */
export function findMedicalTerm(text: string): Term | undefined {
  // Whoever has a value judged asks next where in it the term stands.
  if (text !== lastText) {
    lastTerm = lookForTerm(text);
    lastText = text;
  }
  return lastTerm;
}

let lastText = '';
let lastTerm: Term | undefined;

const openers = new Map<string, boolean>();
const maxOpening = 50_000;

/** Whether a term or a phrase about the body may begin with the word: most words are asked for again and again. */
function mayOpenTerm(word: string): boolean {
  let known = openers.get(word);
  if (known === undefined) {
    if (openers.size >= maxOpening) openers.clear();
    known = mostWordsFrom(word) > 0 || isTerm(word) || mayOpenBodyPhrase(word);
    openers.set(word, known);
  }
  return known;
}

function lookForTerm(text: string): Term | undefined {
  const words = wordsOf(text);
  const said = words.map(({ word }) => word);
  for (let at = 0; at < words.length; at++) {
    const first = said[at] as string;
    if (!mayOpenTerm(first)) continue;
    const ofBody = bodyPhraseAt(said, at);
    // Endings are told of single words only: whatever is longer is listed by its first one.
    const most = Math.min(longest, words.length - at, Math.max(1, mostWordsFrom(first)));
    for (let count = most; count > ofBody; count--) {
      const phrase = count === 1 ? first : said.slice(at, at + count).join(' ');
      if (isTerm(phrase)) return termOf(words, at, count, phrase);
    }
    if (ofBody > 0) return termOf(words, at, ofBody, said.slice(at, at + ofBody).join(' '));
  }
  return undefined;
}

function termOf(words: readonly Word[], at: number, count: number, phrase: string): Term {
  return {
    phrase,
    from: (words[at] as Word).from,
    to: (words[at + count - 1] as Word).to,
  };
}
