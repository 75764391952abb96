// Reads lists of phrases written as prose, and composes them: vocabularies stay readable, and lists stay lists.

/** Splits at commas; runs of blanks and line ends count as one blank. */
export function phrases(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** Each head with each tail behind it, one blank between; the empty tail leaves the head as it is. */
export function joined(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return distinct(heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())));
}

/** First of each, in order. */
export function distinct(list: readonly string[]): readonly string[] {
  return [...new Set(list)];
}

/** How forms and files call a number. */
export const numberWords: readonly string[] = phrases('no, num, number, nbr, #, nr, nos, numbers');

const identifierWords: readonly string[] = phrases(
  'id, id no, id num, id number, id nbr, id #, ids, identifier, identification, identification no, identification number, identification #',
);

/** "inmate" → "inmate no", "inmate id number", …: names of numbers only, never the bare word. */
export function numbered(heads: readonly string[]): readonly string[] {
  return joined(heads, [...numberWords, ...identifierWords]);
}
