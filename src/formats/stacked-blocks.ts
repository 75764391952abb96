// Prints that stack the fields of a record on several lines: blocks that repeat their labels line by line, no rows.

const fewestBlocks = 3;
const mostLines = 12;
const wantedShare = 0.7;

/** Whether most blocks between blank lines, or between lines that stand further left, say the same words in the same line of theirs. */
export function standInBlocks(lines: readonly string[]): boolean {
  return repeatLabels(blocksBetweenBlanks(lines)) || repeatLabels(blocksByIndent(lines));
}

type Blocks = readonly (readonly string[])[];

function blocksBetweenBlanks(lines: readonly string[]): Blocks {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() !== '') blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** A line that stands as far left as any opens a block; those below it stand further right. */
function blocksByIndent(lines: readonly string[]): Blocks {
  const filled = lines.filter((line) => line.trim() !== '');
  const least = Math.min(...filled.map(indentOf));
  const blocks: string[][] = [];
  for (const line of filled) {
    if (indentOf(line) === least || blocks.length === 0) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** The word in letters with which a line begins: a label, or the beginning of one. */
const leadOf = (line: string | undefined): string =>
  /^\s*([A-Za-z][A-Za-z/.#]{0,20})(?=[ :])/.exec(line ?? '')?.[1]?.toLowerCase() ?? '';

function repeatLabels(blocks: Blocks): boolean {
  const several = blocks.filter(({ length }) => length >= 2 && length <= mostLines);
  // A print has a line of its own above and below its records.
  const ends = [blocks[0], blocks.at(-1)].filter((block) => block?.length === 1).length;
  if (several.length < fewestBlocks || several.length < (blocks.length - ends) * wantedShare)
    return false;
  const leads = several.map((block) => block.map(leadOf));
  const longest = Math.max(...leads.map(({ length }) => length));
  for (let at = 0; at < longest; at += 1) {
    const word = mostFrequent(leads.map((lead) => lead[at] ?? ''));
    // Rows of a table may begin with the same word, but then all of them do.
    const holds = leads.filter(
      (lead) => lead[at] === word && !lead.some((other, i) => i !== at && other === word),
    );
    if (word !== '' && holds.length >= several.length * wantedShare) return true;
  }
  return false;
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
