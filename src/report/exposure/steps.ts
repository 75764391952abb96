// Which groups of stores to protect first, so that most people are in no exposed store any more.
import type { PeopleIndex } from '../../model/people-index.ts';
import { eachPerson, peopleCounter, type Groups } from './people-sets.ts';

export interface Step {
  readonly group: string;
  /** Stores to protect. */
  readonly stores: number;
  /** People whom no exposed store holds after this step. */
  readonly gain: number;
  /** People still exposed. */
  readonly left: number;
}

interface Chosen {
  readonly group: string;
  readonly stores: number;
  readonly freed: number;
}

/** 'freed' takes what helps at once; 'share' takes what holds most of everybody's last copies, which pays off later. */
type Rule = 'freed' | 'share';

/**
 * The order to protect groups in, at most so many. Each step takes the group that helps most on what is left; of two
 * ways to choose, the one that leaves fewer people exposed at the end is taken. Linear in prints for each step.
 */
export function rankSteps(index: PeopleIndex, groups: Groups, most: number): Step[] {
  const plans = (['freed', 'share'] as const).map((rule) => choose(index, groups, { rule, most }));
  const [first = [], second = []] = plans;
  return described(index, freedBy(second) > freedBy(first) ? second : first);
}

function freedBy(plan: readonly Chosen[]): number {
  return plan.reduce((sum, { freed }) => sum + freed, 0);
}

function described(index: PeopleIndex, plan: readonly Chosen[]): Step[] {
  const people = peopleCounter(index);
  let clusters = 0;
  for (const label of index.count.labels) if (label >= clusters) clusters = label + 1;
  let left = index.count.best;
  return plan.map(({ group, stores, freed }) => {
    clusters -= freed;
    const after = people(clusters);
    const step = { group, stores, gain: left - after, left: after };
    left = after;
    return step;
  });
}

function choose(
  index: PeopleIndex,
  groups: Groups,
  { rule, most }: { readonly rule: Rule; readonly most: number },
): Chosen[] {
  /** How many prints of each person still lie exposed. */
  const copies = new Int32Array(index.count.labels.length);
  for (const stores of groups.values()) eachPerson(index, stores, (person) => copies[person]!++);
  const taken = new Int32Array(copies.length);
  const rest = new Map(groups);
  const chosen: Chosen[] = [];
  while (chosen.length < most && rest.size > 0) {
    let best: (Chosen & { readonly score: number }) | undefined;
    for (const [group, stores] of rest) {
      const { freed, share } = weigh(index, stores, { copies, taken });
      const score = rule === 'share' ? share : freed + share / copies.length;
      if (!best || score > best.score) best = { group, stores: stores.length, freed, score };
    }
    if (!best || best.score <= 0) break;
    eachPerson(index, rest.get(best.group) ?? [], (person) => copies[person]!--);
    rest.delete(best.group);
    chosen.push(best);
  }
  // A step that frees nobody is none, unless a later one needs it.
  while (chosen.length > 1 && chosen.at(-1)?.freed === 0) chosen.pop();
  return chosen;
}

/** Who would be free if these stores were protected, and how much of everybody's copies they hold. Runs over every print many times. */
function weigh(
  index: PeopleIndex,
  stores: readonly number[],
  { copies, taken }: { readonly copies: Int32Array; readonly taken: Int32Array },
): { freed: number; share: number } {
  let freed = 0;
  let share = 0;
  const { labels } = index.count;
  for (const store of stores) {
    for (let print = index.starts[store]!; print < index.starts[store + 1]!; print++) {
      const person = labels[print]!;
      if (person < 0) continue;
      share += 1 / copies[person]!;
      if (++taken[person]! === copies[person]) freed++;
    }
  }
  for (const store of stores) {
    for (let print = index.starts[store]!; print < index.starts[store + 1]!; print++) {
      const person = labels[print]!;
      if (person >= 0) taken[person] = 0;
    }
  }
  return { freed, share };
}
