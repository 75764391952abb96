// Where the lines, sentences and paragraphs of a text begin, so that pairing can compare places by number.

export interface Layout {
  readonly lines: readonly number[];
  readonly sentences: readonly number[];
  readonly paragraphs: readonly number[];
}

/** A sentence ends at a mark followed by a blank, but not after an abbreviation or an initial. */
const sentenceEnd = /(?<!\b(?:Mr|Mrs|Ms|Dr|Sgt|St|No|vs|[A-Z]))[.!?;][ \t]{1,8}(?=\S)/g;

/** Offsets at which lines, sentences and paragraphs begin. Line ends must be '\n'. */
export function measureLayout(text: string): Layout {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  const paragraphs = [0];
  let wasBlank = false;
  for (let i = 0; i < lines.length; i++) {
    const isBlank = text.slice(lines[i], lines[i + 1] ?? text.length).trim() === '';
    if (wasBlank && !isBlank) paragraphs.push(lines[i]!);
    wasBlank = isBlank;
  }
  const breaks = [...text.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const sentences = [...lines, ...breaks].sort((a, b) => a - b);
  return { lines, sentences, paragraphs };
}

/** Where the line, sentence or paragraph with this index ends. */
export function endOf(starts: readonly number[], index: number, text: string): number {
  return starts[index + 1] ?? text.length;
}

/** The text with every line end as '\n' and every offset as it was. */
export function unifyLineEnds(text: string): string {
  return text.includes('\r')
    ? text.replace(/\r\n?/g, (end) => (end.length === 2 ? ' \n' : '\n'))
    : text;
}
