// Shapes of what is a fact only in a record of one person, made of lists of patterns.
import type { Shape } from '../detector.ts';

export interface RecordShapes {
  readonly shapes: readonly Shape[];
  /** Whether a value is one of them, from its beginning. */
  readonly fits: (value: string) => boolean;
}

/** @param loose sources of patterns that ignore the size of letters; in those of `strict` it counts */
export function recordShapes(loose: readonly string[], strict: readonly string[]): RecordShapes {
  const inAnySize = loose.join('|');
  const asWritten = strict.join('|');
  const atStart = [new RegExp(`^(?:${inAnySize})`, 'i'), new RegExp(`^(?:${asWritten})`)];
  const shape = (regex: RegExp): Shape => ({
    regex,
    strength: 'formatted',
    needs: 'nothing',
    ofRecord: true,
  });
  return {
    shapes: [
      shape(new RegExp(`(?<![A-Za-z0-9_-])(?:${inAnySize})`, 'gi')),
      shape(new RegExp(`(?<![A-Za-z0-9_/-])(?:${asWritten})`, 'g')),
    ],
    fits: (value) => atStart.some((regex) => regex.test(value)),
  };
}
