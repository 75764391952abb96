// Finds the medical term that is named in a short text: a condition, a procedure, a drug, or a hurt part of the body.
import { conditions, drugs, procedures } from '../medical-terms.ts';
import { bodyPhraseAt } from './body-phrase.ts';
import { hasTellingEnding, mostWordsAt, namesProgram } from './medical-term-at.ts';
import { cutTermWords, type TermWords } from './term-words.ts';

/** Endings are told of single words only. */
function isTerm(phrase: string, words: number): boolean {
  if (conditions.has(phrase) || procedures.has(phrase) || drugs.has(phrase)) return true;
  if (phrase.length > 5 && phrase.endsWith('s') && conditions.has(phrase.slice(0, -1))) return true;
  return words > 1 ? phrase.length > 7 && conditions.has(`${phrase}s`) : hasTellingEnding(phrase);
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

function lookForTerm(text: string): Term | undefined {
  const words = cutTermWords(text);
  if (!words) return undefined;
  const { said, opens } = words;
  for (let at = 0; at < said.length; at++) {
    if (!opens[at] || namesProgram(said, at)) continue;
    const ofBody = bodyPhraseAt(said, at);
    // Whatever is longer than a word is listed by its first one.
    for (let count = Math.max(1, mostWordsAt(said, at)); count > ofBody; count--) {
      const phrase = count === 1 ? (said[at] as string) : said.slice(at, at + count).join(' ');
      if (isTerm(phrase, count)) return termOf(words, at, count, phrase);
    }
    if (ofBody > 0) return termOf(words, at, ofBody, said.slice(at, at + ofBody).join(' '));
  }
  return undefined;
}

function termOf(words: TermWords, at: number, count: number, phrase: string): Term {
  return {
    phrase,
    from: words.from[at] as number,
    to: words.to[at + count - 1] as number,
  };
}
