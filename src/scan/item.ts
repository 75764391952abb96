// One thing to examine, and what examining it may ask of its surroundings.
import type { ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Access, Input } from '../model/store.ts';
import type { Companions } from './companions.ts';
import type { Pace } from './pace.ts';
import type { SpanFacts } from './span-facts.ts';
import type { Office, StoreDesk } from './store-desk.ts';
import type { Anchor } from './store-id.ts';

/** One thing to examine: a file, or a member of one. */
export interface Item {
  readonly uri: string;
  readonly input: Input;
  readonly access: Access;
  readonly modifiedAt: string | null;
  readonly volume: ProtectionFact | null;
  readonly facts: readonly ProtectionFact[];
  readonly depth: number;
  /** Where the file on disk lies, for what lies beside it. */
  readonly diskPath: string;
  readonly anchor?: Anchor;
  /** What its container or database tells of its content: while that holds, it need not be read again. */
  readonly sign?: string | undefined;
  /** What the containers around it were opened with, or were open to: it holds for what is in them too. */
  readonly outer?: readonly ProtectionFact[];
  /** What lies with it in the outermost container; made when that is read. */
  readonly companions?: Companions;
}

/** What examining may ask of its surroundings, and what it reports on the way. */
export interface Surroundings {
  readonly office: Office;
  /** Passwords to try on protected content of the file on disk; looked for only when asked. */
  contextFor(diskPath: string): ReadContext;
  /** What cannot be tried on a store of this mechanism, but names the file on disk, as a fact; null where there is nothing. */
  keyFactFor(diskPath: string, mechanism: string): ProtectionFact | null;
  /** Whether the store at this address was read before under this sign: what is known of it then stands. */
  isKnown(uri: string, sign: string): boolean;
  /** Called instead of examining it, and what lies in it. */
  carry(uri: string): void;
  /** Called with what a stretch of a table leaves for the join. */
  span(facts: SpanFacts): void;
  /** Everything that is read is read at its speed; absent = as fast as it can. */
  readonly pace?: Pace;
  /** Called for every part that was read: a sign of life, and a chance to keep what was found so far. */
  alive(soFar: StoreDesk): void;
}
