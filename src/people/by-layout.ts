// Elements whose person the layout tells: beside the name in its line, below it in its column, in the order of a list; or nobody.
import type { Cast, PlacedMention } from './cast.ts';
import { matchInlineRows } from './inline-rows.ts';
import { elementsApart } from './lists-apart.ts';
import { matchMessages } from './message-exports.ts';
import { matchNumberFirst } from './number-first.ts';
import { matchRowLines } from './row-lines.ts';
import { elementsSaidNameless } from './said-nameless.ts';
import { matchColumns } from './side-by-side.ts';
import { matchParallelLists } from './special-forms.ts';
import type { ElementSpan } from './surroundings.ts';

/** `mention` is null where the layout says that nobody is told. */
export interface ByLayout {
  readonly mention: PlacedMention | null;
  readonly reason: string;
}

const sameOrder = 'the names and the values stand in the same order';
const besideIt = 'the name stands beside it in its line';

export function matchByLayout(
  cast: Cast,
  elements: readonly ElementSpan[],
): ReadonlyMap<ElementSpan, ByLayout> {
  const found = new Map<ElementSpan, ByLayout>();
  for (const element of elementsApart(cast, elements))
    found.set(element, {
      mention: null,
      reason: 'names stand in a list of their own, and nothing says whose it is',
    });
  // Whatever is nearer overrules what is farther.
  const ways = [
    [matchNumberFirst, 'its block names nobody else'],
    [matchParallelLists, sameOrder],
    [matchColumns, sameOrder],
    [matchMessages, 'it stands in a message from or to this person'],
    [matchInlineRows, besideIt],
    [matchRowLines, besideIt],
  ] as const;
  for (const [match, reason] of ways)
    for (const [element, mention] of match(cast, elements)) found.set(element, { mention, reason });
  for (const element of elementsSaidNameless(cast, elements))
    found.set(element, { mention: null, reason: 'the text says that no name stands with it' });
  return found;
}
