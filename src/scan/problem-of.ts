// Problems in words for a person: from what was thrown, and for kinds of file that nothing here reads.
import { StoreProblem, type Problem } from '../model/store.ts';

/** A problem for a person from whatever was thrown. A fault of ours is named by its class only: its message may quote content. */
export function problemOf(error: unknown): Problem {
  if (error instanceof StoreProblem) return error.problem;
  const name = error instanceof Error ? error.constructor.name : typeof error;
  if (error instanceof RangeError && /allocation|string length|array length/i.test(error.message)) {
    return {
      reason: 'out-of-memory',
      detail: 'it needs more memory than one item may take; split it or scan it alone',
    };
  }
  return {
    reason: 'corrupt',
    detail: `its reader gave up (${name}); the file is damaged or of an unusual make: open it by hand`,
  };
}

export function unsupported(kind: string | null): Problem {
  return {
    reason: 'unsupported',
    detail:
      kind === null
        ? 'its content is of no kind that can be read here'
        : `${kind}: this kind of file cannot be read here; look at it by hand or convert it`,
  };
}
