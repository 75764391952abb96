// Why something could not be examined, in plain words, and what a person can do about it.
import type { ProblemReason } from '../model/store.ts';

export interface ReasonWords {
  readonly title: string;
  /** Begins with a verb. `{where}` stands for the folders concerned. */
  readonly action: string;
}

export const reasonWords: Readonly<Record<ProblemReason, ReasonWords>> = {
  denied: { title: 'Permission denied', action: 'run as an account that may read {where}' },
  encrypted: { title: 'Locked, no password known', action: 'showme scan --password-file FILE' },
  corrupt: { title: 'Damaged', action: 'open by hand, or restore from a backup' },
  'too-large': { title: 'Too large', action: 'raise --max-filesize, or split it' },
  timeout: { title: 'Took too long', action: 'showme scan --timeout-per-item 600' },
  'out-of-memory': { title: 'Needs too much memory', action: 'scan it alone, with -j 1' },
  unsupported: { title: 'Kind of file not read yet', action: 'open by hand' },
  vanished: { title: 'Gone before it was read', action: 'scan again' },
  changed: { title: 'Changed while being read', action: 'scan again when it is at rest' },
  'read-error': { title: 'Could not be read from disk', action: 'check the disk or the network' },
  'too-deep': { title: 'Nested too deep', action: 'raise --archive-depth' },
  'special-file': { title: 'Socket, pipe or device', action: 'nothing to do: holds no records' },
  sampled: { title: 'Read as a sample', action: 'read every row with --sample all' },
  excluded: { title: 'Left out on purpose', action: 'see each with showme scan -v' },
  crashed: { title: 'Its reader failed', action: 'open by hand, and report the fault' },
};
