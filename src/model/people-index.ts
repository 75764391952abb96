// The people of several stores together: who is the same person, and what each store holds of them. Keyed prints only.

/** How many people stand behind prints. */
export interface PeopleCount {
  readonly best: number;
  /** Bounds between which the true number lies. */
  readonly low: number;
  readonly high: number;
  /** Which person each print stands for, in the order given, from 0; -1 where it could be several. */
  readonly labels: Int32Array;
}

/** Prints of chosen stores, one store after the other. */
export interface PeopleIndex {
  readonly count: PeopleCount;
  /** One byte a print: bit 0 = evidence of living in Missouri, bits 1 to 6 = limbs (a) to (f), bit 7 = an address is known. */
  readonly flags: Uint8Array;
  /** Ids of the stores, in the order of their prints. */
  readonly stores: readonly string[];
  /** Where the prints of each store begin; one more at the end. */
  readonly starts: Int32Array;
}

export const missouriFlag = 1;
export const addressFlag = 0x80;

/** People of whom at least one print has one of these flags; never more than there are people. */
export function countFlagged({ count, flags }: PeopleIndex, mask: number): number {
  const seen = new Uint8Array(count.labels.length);
  let found = 0;
  for (let i = 0; i < flags.length; i++) {
    const label = count.labels[i]!;
    if ((flags[i]! & mask) === 0 || label < 0 || seen[label] === 1) continue;
    seen[label] = 1;
    found++;
  }
  // Where people are estimated to be fewer than the clusters, those with a flag cannot be more than people.
  return Math.min(count.best, found);
}
