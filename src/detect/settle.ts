// Settles which of several overlapping candidates stands.
import type { Candidate } from '../model/element.ts';

const rank = { high: 3, medium: 2, low: 1 } as const;

/** More specific readings first: a Medicare number that contains an SSN, a track that contains a card. */
function strength(candidate: Candidate): number {
  return (
    (candidate.label === undefined ? 0 : 8) +
    rank[candidate.confidence] * 2 +
    Math.min(1, (candidate.end - candidate.start) / 64)
  );
}

/** Keeps the strongest candidate of each overlapping group, in order of their place. Medical facts and numbers stand side by side. */
export function settle(found: readonly Candidate[]): Candidate[] {
  const byPlace = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const settled: Candidate[] = [];
  let group: Candidate[] = [];
  let groupEnd = -1;
  for (const candidate of byPlace) {
    if (candidate.start >= groupEnd) {
      settled.push(...strongest(group));
      group = [];
    }
    group.push(candidate);
    groupEnd = Math.max(groupEnd, candidate.end);
  }
  settled.push(...strongest(group));
  return settled;
}

function strongest(group: readonly Candidate[]): Candidate[] {
  if (group.length < 2) return [...group];
  const kept: Candidate[] = [];
  for (const candidate of group.toSorted(
    (a, b) => strength(b) - strength(a) || a.start - b.start || b.end - a.end,
  )) {
    if (!kept.some((other) => overlaps(other, candidate) && !coexist(other, candidate)))
      kept.push(candidate);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Medical text may hold numbers; a number inside it stays a number. */
function coexist(a: Candidate, b: Candidate): boolean {
  return (a.kind === 'medical') !== (b.kind === 'medical');
}
