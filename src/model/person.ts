// People: a name in the clear inside one worker, and its keyed prints outside it.

/** A person's name as found. Lives in one worker only. */
export interface PersonName {
  /** First name or initial, as written ('Mary', 'M'); empty where only a last name is known. */
  readonly first: string;
  readonly last: string;
  readonly middle?: string;
  readonly suffix?: string;
  /** As written in the store. */
  readonly text: string;
}

/** What else ties records of one person together. Raw inside a worker. */
export interface PersonFacts {
  readonly name: PersonName;
  /** Normalised identifying numbers (SSN, licence, passport …) prefixed by kind, e.g. 'ssn:219099999'. */
  readonly numbers: readonly string[];
  /** ISO date where one is known. */
  readonly birthDate?: string;
  readonly address?: string;
  /** Evidence of living in Missouri: state, ZIP, Missouri licence. */
  readonly missouri: boolean;
}

/** Keyed prints by which the same person is recognised elsewhere: 64-bit values as hex, '' where not known. */
export interface PersonPrint {
  /** Last name + first name (nicknames folded). */
  readonly name: string;
  /** Last name + first initial. */
  readonly initial: string;
  /** The strongest identifying number. */
  readonly number: string;
  /** Birth date + last name + first initial. */
  readonly birth: string;
  /** Address + last name + first initial. */
  readonly address: string;
  readonly missouri: boolean;
}
