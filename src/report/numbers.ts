// Numbers, sizes and durations as a person reads them, in American English.

// Made for the first number: it takes ten milliseconds, and a report for machines asks for none.
let separated: Intl.NumberFormat | undefined;

/** 1481 → '1,481'. */
export function formatCount(count: number): string {
  separated ??= new Intl.NumberFormat('en-US');
  return separated.format(count);
}

/** '1 file', '2 files', '0 files'. */
export function countOf(count: number, one: string, many: string): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** 4_100_000_000 → '4.1 GB'; decimal units, as file managers and disks count. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB', 'PB'];
  let size = bytes;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit++;
  }
  if (unit === 0) return countOf(bytes, 'byte', 'bytes');
  return `${size < 9.95 ? size.toFixed(1) : Math.round(size)} ${units[unit] ?? ''}`;
}

/** Milliseconds → '0.4 s', '12 s', '2 min 10 s', '3 h 5 min'. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, milliseconds) / 1000;
  if (!Number.isFinite(seconds)) return '0 s';
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${formatCount(Math.floor(whole / 3600))} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** ['a', 'b', 'c'] → 'a, b and c'. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** The first few, and how many more: 'a, b and 3 more'. */
export function joinFirst(words: readonly string[], most: number): string {
  if (words.length <= most) return joinWords(words);
  return joinWords([...words.slice(0, most), `${formatCount(words.length - most)} more`]);
}

/** 'not encrypted' → 'Not encrypted.' */
export function toSentence(text: string): string {
  const trimmed = text.trim();
  return capitalise(/[.!?]$/.test(trimmed) || trimmed === '' ? trimmed : `${trimmed}.`);
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
