// People by limb of the law, and how many of them show evidence of living in Missouri.
import { missouriFlag, type PeopleIndex } from '../../model/people-index.ts';
import { limbs, type Limb } from '../../model/verdict.ts';

export interface LimbCount {
  readonly limb: Limb;
  readonly persons: number;
  readonly missouriResidents: number;
}

/** One entry a limb, in their order, at zero where nobody is concerned. A person can count under several. */
export function countLimbs({ count, flags }: PeopleIndex): LimbCount[] {
  /** What all prints of a person say together. */
  const held = new Uint8Array(count.labels.length);
  for (let print = 0; print < flags.length; print++) {
    const person = count.labels[print]!;
    if (person >= 0) held[person]! |= flags[print]!;
  }
  return limbs.map((limb, place) => {
    const flag = 2 << place;
    let persons = 0;
    let residents = 0;
    for (const all of held) {
      if ((all & flag) === 0) continue;
      persons++;
      if ((all & missouriFlag) !== 0) residents++;
    }
    return {
      limb,
      persons: Math.min(count.best, persons),
      missouriResidents: Math.min(count.best, residents),
    };
  });
}
