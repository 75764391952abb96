// Finds, among thousands of people of one name, one whose facts allow a record to be theirs, without trying them all.

/** The person as known by now. */
interface Standing {
  readonly name: string;
  /** Bits of what is known; the highest of them is the birth date. */
  readonly traits: number;
  readonly birth: string;
}

export interface Namesakes {
  /**
   * A person of that name whom a record with these traits does not contradict: of the same birth date, or sharing no
   * trait by which the two could differ. A shared number is looked up elsewhere, before.
   */
  find(seen: Standing): number | undefined;
  /** Notes what is known of a person by now, as often as it changes. */
  place(index: number, standing: Standing): void;
}

export function makeNamesakes(traitBits: number): Namesakes {
  const traitsOf: number[] = [];
  // One person for most names: no list for each of them. Most stores name nobody: no map before it is asked for.
  const byTraits: (Map<string, number | number[]> | undefined)[] = [];
  const mostTraits = (1 << traitBits) - 1;
  const byBirth = new Map<string, number>();
  /** Those whose traits have changed since are dropped when they come up. */
  const last = (name: string, traits: number): number | undefined => {
    const people = byTraits[traits]?.get(name);
    if (people === undefined) return undefined;
    if (typeof people === 'number') return traitsOf[people] === traits ? people : undefined;
    while (people.length > 0 && traitsOf[people.at(-1) as number] !== traits) people.pop();
    return people.at(-1);
  };
  return {
    find({ name, traits, birth }) {
      const born = birth === '' ? undefined : byBirth.get(name + birth);
      if (born !== undefined) return born;
      for (let held = mostTraits; held >= 0; held--) {
        const found = (held & traits) === 0 ? last(name, held) : undefined;
        if (found !== undefined) return found;
      }
      return undefined;
    },
    place(index, { name, traits, birth }) {
      if (traitsOf[index] === traits) return;
      traitsOf[index] = traits;
      if (birth !== '' && !byBirth.has(name + birth)) byBirth.set(name + birth, index);
      const people = (byTraits[traits] ??= new Map<string, number | number[]>());
      const others = people.get(name);
      if (others === undefined) people.set(name, index);
      else if (typeof others === 'number') people.set(name, [others, index]);
      else others.push(index);
    },
  };
}
