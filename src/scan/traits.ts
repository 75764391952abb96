// What the results of a reading depend on, as words: new rules and settings look again at what they can change, and only that.
import type { ProblemReason } from '../model/store.ts';
import type { StoreResult } from '../model/verdict.ts';

/**
 * `read`: content was looked through · `found`: there are findings · `cut`: with more places than were kept ·
 * `test`: with declared test data · `sealed`: something is encrypted, so passwords and what lies beside it matter ·
 * `holds`: there are stores inside it · `too-deep`: more than --archive-depth lets be seen · `sqlite`: a database with
 * logs beside it · `rows`: a database read by rows · `retry`: what kept it from being read may have passed
 */
export type Trait =
  | 'read'
  | 'found'
  | 'cut'
  | 'test'
  | 'sealed'
  | 'holds'
  | 'too-deep'
  | 'sqlite'
  | 'rows'
  | 'retry';

/** These may be gone the next time, though the file is the same. */
const passing: ReadonlySet<ProblemReason> = new Set([
  'denied',
  'timeout',
  'vanished',
  'changed',
  'read-error',
  'special-file',
  'crashed',
]);
const sealing = new Set(['encrypted', 'weak', 'openable', 'key-nearby', 'key-given']);

export interface TraitList {
  add(result: StoreResult): void;
  /** A store of the reading before, of which only the traits of all are known. */
  addCarried(all: readonly string[]): void;
  /** In the order of their first showing. */
  list(): Trait[];
  /** Results so far. */
  readonly stores: number;
}

export function gatherTraits(): TraitList {
  const traits = new Set<Trait>();
  let stores = 0;
  return {
    add({ facts, findings, kind, problems, read }) {
      stores++;
      if (read !== false) traits.add('read');
      if (findings.length > 0) traits.add('found');
      if (findings.some(({ count, places }) => count > places.length)) traits.add('cut');
      if (findings.some(({ disposition }) => disposition === 'test-data')) traits.add('test');
      if (facts.some(({ layer, state }) => layer !== 'volume' && sealing.has(state)))
        traits.add('sealed');
      if (kind.startsWith('sqlite')) traits.add('sqlite');
      if (kind.endsWith('-table')) traits.add('rows');
      if (problems.some(({ reason }) => reason === 'too-deep')) traits.add('too-deep');
      if (problems.some(({ reason }) => passing.has(reason))) traits.add('retry');
      if (stores > 1) traits.add('holds');
    },
    addCarried(all) {
      stores++;
      for (const trait of all) traits.add(trait as Trait);
    },
    list: () => [...traits],
    get stores() {
      return stores;
    },
  };
}
