// People of one name in one text: nobody has two Social Security numbers, so each is a person of their own.
import type { Candidate } from '../model/element.ts';
import { identifyingNumber } from './evidence.ts';

interface Owned {
  readonly candidate: Candidate;
  /** Key of the person; '' where nobody is tied to it. */
  readonly person: string;
  /** The text says that this number is not the right one: it tells nobody apart. */
  readonly takenBack?: boolean;
}

interface Anchor {
  readonly at: number;
  readonly number: string;
}

/** Gives what stands under a name with several Social Security numbers to the person of the nearest of them. */
export function tellNamesakesApart<T extends Owned>(all: readonly T[]): T[] {
  const anchors = new Map<string, Anchor[]>();
  for (const { candidate, person, takenBack } of all) {
    if (person === '' || candidate.kind !== 'ssn' || takenBack === true) continue;
    const number = identifyingNumber(candidate);
    if (number === '') continue;
    const own = anchors.get(person);
    if (own) own.push({ at: candidate.start, number });
    else anchors.set(person, [{ at: candidate.start, number }]);
  }
  return all.map((one) => {
    const own = anchors.get(one.person);
    if (!own || own.every(({ number }) => number === own[0]?.number)) return one;
    return { ...one, person: `${one.person}|${nearest(own, one.candidate.start).number}` };
  });
}

function nearest(anchors: readonly Anchor[], at: number): Anchor {
  return anchors.reduce((best, one) =>
    Math.abs(one.at - at) < Math.abs(best.at - at) ? one : best,
  );
}
