// Cuts the text around elements into windows of bounded size, at paragraph or line ends.
import type { ElementSpan } from './surroundings.ts';

export interface PairWindow {
  readonly start: number;
  readonly end: number;
  readonly elements: readonly ElementSpan[];
}

const maxWhole = 16 * 1024;
const maxCore = 10 * 1024;
const margin = 3 * 1024;

/** One window for a short text; else windows of at most 16 KB with context on both sides of their elements. */
export function windowsAround(
  text: string,
  elements: readonly ElementSpan[],
): readonly PairWindow[] {
  if (elements.length === 0) return [];
  if (text.length <= maxWhole) return [{ start: 0, end: text.length, elements }];
  const ordered = elements.toSorted((a, b) => a.start - b.start);
  const windows: PairWindow[] = [];
  for (let i = 0; i < ordered.length;) {
    const first = ordered[i]!;
    const coreEnd = first.start + maxCore;
    let next = i + 1;
    while (next < ordered.length && ordered[next]!.end <= coreEnd) next++;
    const inside = ordered.slice(i, next);
    const start = cutBefore(text, Math.max(0, first.start - margin));
    const end = cutAfter(text, Math.min(text.length, inside[inside.length - 1]!.end + margin));
    windows.push({ start, end, elements: inside });
    i = next;
  }
  return windows;
}

const maxSlack = 512;

/** The start of a line at or shortly behind the offset, where there is one. */
function cutBefore(text: string, offset: number): number {
  if (offset === 0) return 0;
  const line = text.indexOf('\n', offset);
  return line >= 0 && line - offset < maxSlack ? line + 1 : offset;
}

function cutAfter(text: string, offset: number): number {
  const line = text.lastIndexOf('\n', offset);
  return line >= 0 && offset - line < maxSlack && offset < text.length ? line : offset;
}
