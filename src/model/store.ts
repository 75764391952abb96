// Stores, and how their bytes are reached: what a source hands to a format.

/** Why something could not be examined; each has a sentence that a person can act on. */
export type ProblemReason =
  | 'encrypted'
  | 'corrupt'
  | 'denied'
  | 'too-large'
  | 'timeout'
  | 'out-of-memory'
  | 'unsupported'
  | 'vanished'
  | 'changed'
  | 'read-error'
  | 'too-deep'
  | 'special-file'
  | 'excluded'
  /** Only some of its rows were asked for. */
  | 'sampled'
  | 'crashed';

/** Something that kept (part of) a store from being examined. Never holds a value found in the store. */
export interface Problem {
  readonly reason: ProblemReason;
  /** What happened and what to do, for a person. */
  readonly detail: string;
  /** True where the rest of the store was examined all the same. */
  readonly partial?: boolean;
  readonly part?: string;
}

/** Thrown inside formats and engines for a problem that ends the reading of one store; caught in `scan/examine.ts`. */
export class StoreProblem extends Error {
  readonly problem: Problem;
  constructor(reason: ProblemReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.name = 'StoreProblem';
    this.problem = { reason, detail };
  }
}

/** The bytes of one file or member, read-only, at random or as a stream. */
export interface Input {
  /** Base name as found, for recognition and messages. */
  readonly name: string;
  /** Bytes, where known before reading (a streamed member may lie about it). */
  readonly size: number | undefined;
  /** The first bytes, at most 64 KiB; the whole content where it is shorter. */
  readonly head: Uint8Array;
  /** Path on disk, only for a plain file that is not inside anything. */
  readonly path?: string;
  /** `length` bytes from `offset`, fewer at the end. @throws StoreProblem read-error, changed */
  read(offset: number, length: number): Promise<Uint8Array>;
  /** The whole content. @throws StoreProblem too-large when it is above `maxBytes` */
  bytes(maxBytes?: number): Promise<Uint8Array>;
  /** The content from the start in chunks of at most 256 KiB; each chunk is valid until the next is asked for. */
  stream(): AsyncIterable<Uint8Array>;
}

/** Who can open a store, as the system tells it. */
export interface Access {
  readonly mode?: string;
  readonly owner?: string;
  readonly group?: string;
  readonly principals: readonly string[];
}
