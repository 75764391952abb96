// From declared detectors to the set that a scan works with: theirs before ours, since they know more of their own numbers.
import { bounded, boundedBare } from '../../detectors/checks/bounded.ts';
import { validators } from '../../detectors/checks/validators.ts';
import type { Detector, Shape } from '../../detectors/detector.ts';
import { detectors as ours } from '../../detectors/index.ts';
import type { OwnDetector, OwnPattern } from './declaration.ts';

/** With nothing declared, the very list of ours. */
export function detectorSet(own: readonly OwnDetector[]): readonly Detector[] {
  return own.length === 0 ? ours : [...own.map(compile), ...ours];
}

function compile(declared: OwnDetector): Detector {
  const { id, title, element, patterns, references, examples, anchors } = declared;
  const { labels, columns, context, refusedBy } = declared;
  const validator = validators.find((one) => one.id === declared.validator);
  return {
    id,
    element,
    title,
    shapes: patterns.map(shapeOf),
    words: { labels, columns, context, refusedBy },
    ...(validator ? { check: validator.judge } : {}),
    own: { validator: declared.validator, anchors },
    references,
    examples,
  };
}

/** Bare digits are also kept from sums, percentages and phone numbers. */
function shapeOf({ regex, flags, strength, needs, isNumber }: OwnPattern): Shape {
  const pattern = new RegExp(regex, flags);
  return { regex: isNumber ? boundedBare(pattern) : bounded(pattern), strength, needs };
}
