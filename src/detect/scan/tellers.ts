// Words and signs of which one stands wherever a pattern matches: where none does, the pattern need not be asked.
import { lineSign } from './kernel-layout.ts';
import { alwaysShows } from './line-signs.ts';
import { literalsOf } from './literals.ts';
import type { WordStart } from './literal-lists.ts';
import { readPattern, type Pattern } from './pattern-tree.ts';

export interface Tellers {
  readonly literals: readonly WordStart[];
  /** Bits of `lineSign`. */
  readonly signs: number;
}

/** Of all patterns together: null where of one of them they cannot be told. */
export function tellersOfAny(patterns: readonly RegExp[]): Tellers | null {
  const literals: WordStart[] = [];
  let signs = 0;
  for (const pattern of patterns) {
    const tellers = tellersOf(pattern);
    if (!tellers) return null;
    literals.push(...tellers.literals);
    signs |= tellers.signs;
  }
  return { literals, signs };
}

function tellersOf({ source, flags }: RegExp): Tellers | null {
  // With both flags k and s also match a sign beyond ASCII: whoever asks looks for those.
  const folded = flags.includes('i') ? 'i' : flags;
  const pattern = readPattern({ source, flags: folded });
  if (!pattern) return null;
  const choices = pattern.kind === 'either' ? pattern.parts : [pattern];
  const literals: WordStart[] = [];
  let signs = 0;
  for (const choice of choices) {
    const words = literalsOf(choice);
    const shown = words ? 0 : shownBy(choice);
    if (shown === null) return null;
    literals.push(...(words ?? []));
    signs |= shown;
  }
  return { literals, signs };
}

const { field, pair, gap } = lineSign;
const unions = [field, pair, gap, field | gap, field | pair, pair | gap, field | pair | gap];

/** The fewest signs of which every match shows one. */
const shownBy = (pattern: Pattern): number | null =>
  unions.find((signs) => alwaysShows(pattern, signs)) ?? null;
