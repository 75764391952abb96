// A detector as a user declared it, checked: plain data, so that it can be handed to workers as it is.
import type {
  ElementKind,
  FoundExample,
  IgnoredExample,
  Need,
  Strength,
} from '../../detectors/detector.ts';

export interface OwnPattern {
  /** Source of a regular expression; the value is its group `value`, or the whole match. */
  readonly regex: string;
  /** Any of i and u. */
  readonly flags: string;
  readonly strength: Strength;
  readonly needs: Need;
  /** It matches digits and nothing else. */
  readonly isNumber: boolean;
}

export interface OwnDetector {
  readonly id: string;
  readonly title: string;
  readonly element: ElementKind;
  readonly patterns: readonly OwnPattern[];
  /** All phrases in lower case. */
  readonly labels: readonly string[];
  readonly columns: readonly string[];
  readonly context: readonly string[];
  readonly refusedBy: readonly string[];
  /** Id of one of `detectors/checks/validators.ts`. */
  readonly validator: string | null;
  readonly references: readonly string[];
  readonly examples: {
    readonly found: readonly [FoundExample, ...FoundExample[]];
    readonly ignored: readonly [IgnoredExample, ...IgnoredExample[]];
  };
  /** Words (lower case) that open a window for the patterns that need nothing. */
  readonly anchors: readonly string[];
}

/** The least that a pattern says where it stands: digits that could be anything, unless it needs nothing beside it. */
export function defaultStrength(needs: Need): Strength {
  return needs === 'nothing' ? 'formatted' : 'bare';
}
