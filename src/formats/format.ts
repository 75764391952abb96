// The contract of a format: how a kind of file is recognised, what it holds, and what protects it. One file per format.
import type { Part, ReadContext } from '../model/part.ts';
import type { Input } from '../model/store.ts';

/** What recognition looks at: the head first, the name only where the content cannot tell. */
export interface Head {
  readonly bytes: Uint8Array;
  readonly size: number | undefined;
  /** Lower case, without the dot; '' where there is none. */
  readonly extension: string;
  readonly name: string;
  /** The head decoded as text, '' where it is not text. */
  readonly text: string;
}

export interface Format {
  /** The store's `kind` in reports. */
  readonly id: string;
  readonly title: string;
  /** Of a format that may be encrypted: what its mechanisms begin with. Where its structure is broken, '…-unknown' says so. */
  readonly seals?: string;
  /** True when the content is of this format. Called in list order; the first that says true reads the file. Pure and quick. */
  recognises(head: Head): boolean;
  /** Yields what is inside; throws StoreProblem to give up, anything else is a fault that costs this store only. */
  read(input: Input, context: ReadContext): AsyncIterable<Part>;
}

/** Identity function that makes the compiler check a format where it is written. */
export function defineFormat(format: Format): Format {
  return format;
}
