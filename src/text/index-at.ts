// Which of many starts (of lines, sentences, pieces) an offset belongs to, without trying them all.

/** Index of the last start that is not behind the offset; 0 where all are. */
export function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
