// What is worked out once from a set of detectors (tries, word tables) and kept for as long as the set is.
import type { Detector } from '../../detectors/detector.ts';

/** The detectors of a scan, in the order in which an ambiguous name or value is given to one. */
export type Detectors = readonly Detector[];

/** Makes a function that computes its answer for a set of detectors the first time it is asked. */
export function derived<T extends object>(
  make: (detectors: Detectors) => T,
): (detectors: Detectors) => T {
  const made = new WeakMap<Detectors, T>();
  return (detectors) => {
    let answer = made.get(detectors);
    if (answer === undefined) {
      answer = make(detectors);
      made.set(detectors, answer);
    }
    return answer;
  };
}

/** By id. Every kind of element has a detector of its own name. */
export const byId: (detectors: Detectors) => ReadonlyMap<string, Detector> = derived(
  (detectors) => new Map(detectors.map((detector) => [detector.id, detector])),
);
