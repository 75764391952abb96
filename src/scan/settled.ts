// Whether a time is far enough past that whoever writes now leaves another one.

/** The coarsest clock of a file system that is met with (FAT: two seconds). */
const granularityMs = 2000;

/** False as well for times in the future, after a clock was moved back: there, equal times prove nothing. */
export function surelyBefore(changedMs: number, startedMs: number): boolean {
  return changedMs + granularityMs <= startedMs;
}
