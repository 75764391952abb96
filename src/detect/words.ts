// Cuts text into the words that labels are made of, so that "memberId", "MEMBER_ID" and "Member I.D." read alike.

/** One word: a run of letters, a run of digits, or '#'. Offsets into the text. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const HASH = 4;

const classOf = new Uint8Array(128);
for (let code = 97; code <= 122; code++) classOf[code] = LOWER;
for (let code = 65; code <= 90; code++) classOf[code] = UPPER;
for (let code = 48; code <= 57; code++) classOf[code] = DIGIT;
classOf[35] = HASH;

function charClass(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return classOf[code] as number;
  return isAccentedLetter(code) ? LOWER : OTHER;
}

/** Latin-1 and Latin Extended letters; labels are English, but a word must not be cut inside "José". */
function isAccentedLetter(code: number): boolean {
  return code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7;
}

/** Words in order, not all of which need be made. */
export interface WordList {
  readonly length: number;
  at(place: number): Word;
}

/** A list that is made already. */
export const listOf = (words: readonly Word[]): WordList => ({
  length: words.length,
  at: (place) => words[place] as Word,
});

/** Words in order. A run of letters is cut at camelCase borders: "PatientSSN" gives "patient", "ssn". */
export function cutWords(text: string): Word[] {
  const words: Word[] = [];
  const push = (start: number, end: number): void => {
    words.push({ text: text.slice(start, end).toLowerCase(), start, end });
  };
  let at = 0;
  while (at < text.length) {
    const kind = charClass(text, at);
    if (kind === OTHER) {
      at++;
      continue;
    }
    const start = at;
    if (kind === HASH) {
      push(start, ++at);
      continue;
    }
    if (kind === DIGIT) {
      while (at < text.length && charClass(text, at) === DIGIT) at++;
      push(start, at);
      continue;
    }
    at = endOfWord(text, start);
    push(start, at);
  }
  return words;
}

/** The texts of the words of a label; most labels are small letters and blanks. */
export function wordsOfLabel(label: string): readonly string[] {
  return /^[a-z]+(?: [a-z]+)*$/.test(label)
    ? label.split(' ')
    : cutWords(label).map(({ text }) => text);
}

/** The first of them; undefined where there is none. */
export function firstWordOf(label: string): string | undefined {
  let at = 0;
  while (charClass(label, at) === LOWER && label.charCodeAt(at) < 128) at++;
  const isWhole = at > 0 && (at === label.length || label.charCodeAt(at) < 128);
  return isWhole ? label.slice(0, at) : cutWords(label)[0]?.text;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && charClass(text, at) === UPPER) at++;
  const upper = at - start;
  const lowerStart = at;
  while (at < text.length && charClass(text, at) === LOWER) at++;
  // "SSNNumber": the last capital belongs to the word that follows. "SSNs" is one word.
  if (upper > 1 && at - lowerStart > 1) return lowerStart - 1;
  return at;
}
