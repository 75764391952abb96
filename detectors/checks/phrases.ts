// Reads a list of phrases written as prose: vocabularies stay readable, and lists stay lists.

/** Splits at commas; runs of blanks and line ends count as one blank. */
export function phrases(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
