// The settings that decide what examining a store finds: plain data, handed to every worker as it is.
import type { Attestations } from '../law/law.ts';
import type { Password } from '../model/part.ts';
import type { OwnDetector } from '../own-detectors/declaration.ts';

export interface Settings {
  readonly law: string;
  readonly attestations: Attestations;
  /** Containers inside containers are followed this deep. */
  readonly archiveDepth: number;
  /** Largest number of bytes held in memory for one item. */
  readonly maxBytesInMemory: number;
  /** Milliseconds that a database server may take to answer before it is given up; absent = 30 s. */
  readonly patienceMs?: number;
  /** Rows of a database table to read. */
  readonly sample: number | 'all';
  /** Places kept per finding. */
  readonly places: number;
  /** Whole values and names are put into this one output. */
  readonly reveal: boolean;
  readonly passwords: readonly Password[];
  /** Detectors that users declared, beside ours. */
  readonly ownDetectors: readonly OwnDetector[];
  /** SSNs and other values that their owner declared to be test data, however they are punctuated. */
  readonly testValues: readonly string[];
  /** Key of all prints, as hex. */
  readonly fingerprintKey: string;
}
