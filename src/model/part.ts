// What reading a file or a table yields: segments, facts, problems, and files inside it.
import type { ProtectionFact } from './protection.ts';
import type { Segment } from './segment.ts';
import type { Input, Problem } from './store.ts';

/** Something inside a file that is a file itself. */
export interface Member {
  /** Path inside the container, '/'-separated, as stored. */
  readonly name: string;
  /** `store` = a store of its own (an archive member); `attachment` = belongs to the store it is attached to. */
  readonly as: 'store' | 'attachment';
  readonly input: Input | null;
  /** Facts about this member alone (its zip entry is AES-encrypted). A member without input is sealed or broken: facts or problems say why. */
  readonly facts: readonly ProtectionFact[];
  readonly problem?: Problem;
  readonly modifiedAt?: string;
}

/** What reading a file yields, in the order of the file. */
export type Part =
  | Segment
  | { readonly kind: 'fact'; readonly fact: ProtectionFact }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'member'; readonly member: Member };

/** What a format may ask of its surroundings. */
export interface ReadContext {
  /** Passwords to try on a protected file: the user's, then those found beside it. Never shown. */
  readonly passwords: readonly Password[];
  /** Largest number of bytes that may be held in memory for one item. */
  readonly maxBytesInMemory: number;
  /** Milliseconds that a server may take to answer; absent = 30 s. */
  readonly patienceMs?: number;
}

export interface Password {
  readonly text: string;
  /** Where it came from, for the evidence: 'passwords.txt beside it', '--password-file'. */
  readonly origin: string;
  readonly nearby: boolean;
}
