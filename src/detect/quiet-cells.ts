// Cells of one column in which nothing was found, whoever the row is about: columns repeat their values.
import type { Near } from '../../detectors/detector.ts';

export interface QuietCells {
  has(cell: string): boolean;
  add(cell: string): void;
}

const longest = 64;
const mostKept = 1000;
/** So many cells show whether a column repeats itself; one that does not costs no more. */
const trial = 4000;
const fewestAgain = trial / 8;

export function keepQuietCells(): QuietCells {
  const kept = new Set<string>();
  let asked = 0;
  let again = 0;
  let isOn = true;
  return {
    has(cell) {
      if (!isOn || cell.length > longest) return false;
      const isKnown = kept.has(cell);
      if (isKnown) again++;
      if (++asked === trial && again < fewestAgain) {
        isOn = false;
        kept.clear();
      }
      return isKnown;
    },
    add(cell) {
      if (isOn && cell.length <= longest && kept.size < mostKept) kept.add(cell);
    },
  };
}

/** The person of a row, and whether anybody asked: what was found without asking is the same in any row. */
export interface WatchedNear extends Near {
  watch(near: Near): void;
  readonly wasAsked: boolean;
}

export function watchNear(): WatchedNear {
  let current: Near = {};
  let wasAsked = false;
  return {
    watch(near) {
      current = near;
      wasAsked = false;
    },
    get wasAsked() {
      return wasAsked;
    },
    get surname() {
      wasAsked = true;
      return current.surname ?? '';
    },
    get state() {
      wasAsked = true;
      return current.state ?? '';
    },
  };
}
