// What is particular to detectors that a user declared: they add to what ours find, and never take from it.
import type { Detector } from '../../detectors/detector.ts';
import { derived, type Detectors } from './derived.ts';

/** The declared ones of a set; the same list every time. */
export const ownDetectors: (detectors: Detectors) => Detectors = derived((detectors) =>
  detectors.filter((detector) => detector.own !== undefined),
);

/** Why a match is what it is taken for, where no rule of ours says so. */
export function ownReason(detector: Detector): string[] {
  return detector.own ? [`it matches a detector of the organization's own: ${detector.title}`] : [];
}

/** A user knows more of numbers of their own than our general shapes do. */
export function ownFirst(detectors: Detectors): Detectors {
  return detectors.some((one) => one.own)
    ? [...detectors.filter((one) => one.own), ...detectors.filter((one) => !one.own)]
    : detectors;
}
