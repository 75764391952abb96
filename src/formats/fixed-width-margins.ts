// What stands above and below the rows of an aligned report: its title and its foot.

const mostMarginLines = 3;

/** Without the few lines that blank lines part from all others: a title and a foot, however they are spaced. */
export function withoutMargins(
  lines: readonly string[],
  fewestRows: number,
): {
  readonly kept: readonly string[];
  readonly margins: readonly string[];
} {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  const blankBelow = lines.indexOf('', first);
  const blankAbove = lines.lastIndexOf('', last);
  const from = blankBelow < 0 || blankBelow - first > mostMarginLines ? 0 : blankBelow;
  // A foot without gaps of its own is told from rows anyway.
  const isFoot =
    blankAbove > from &&
    last - blankAbove <= mostMarginLines &&
    lines.slice(blankAbove + 1, last + 1).every((line) => /\S {2,}\S/.test(line));
  const to = isFoot ? blankAbove : lines.length;
  const kept = [lines.slice(from, to), lines.slice(from)].find(
    (rest) => rest.filter((line) => line !== '').length > fewestRows,
  );
  if (first < 0 || kept === undefined) return { kept: lines, margins: [] };
  const foot = lines.slice(from + kept.length);
  return { kept, margins: [...lines.slice(0, from), ...foot].filter((line) => line !== '') };
}
