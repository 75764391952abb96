// Fields of fixed-width records, counted as their specifications count: from 1, both ends included.

/** Columns `from` to `to`, without the blanks that fill them. */
export function field(record: string, from: number, to: number): string {
  return record.slice(from - 1, to).trim();
}

/**
 * Records of `length` characters: a line is one, whatever its trailing blanks; a longer line that has no line breaks
 * is cut into several.
 */
export function cutRecords(line: string, length: number): string[] {
  if (line.length < 2 * length) return [line];
  const records: string[] = [];
  for (let at = 0; at < line.length; at += length) records.push(line.slice(at, at + length));
  return records;
}

/** The first record of a file and the second, '' where there is none. */
export function firstRecords(head: string, length: number): [string, string] {
  const lines = head.split(/\r\n|\n|\r/, 2);
  const first = lines[0] ?? '';
  if (first.length >= 2 * length) return [first.slice(0, length), first.slice(length, 2 * length)];
  return [first, lines[1] ?? ''];
}
