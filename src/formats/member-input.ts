// The input of something inside a container: unpacked as it is read, held whole only when a reader asks for it.
import type { Member } from '../model/part.ts';
import { StoreProblem, type Input } from '../model/store.ts';

const headBytes = 64 * 1024;
const chunkBytes = 256 * 1024;

/** Where a member's bytes come from. */
export interface MemberSource {
  readonly name: string;
  readonly size: number | undefined;
  /** Starts at the first byte each time it is called; may throw StoreProblem after the bytes that could be read. */
  open(): AsyncIterable<Uint8Array>;
  /** Random access without unpacking, where the member lies in its container as it is. */
  readonly readAt?: (offset: number, length: number) => Promise<Uint8Array>;
}

/** A member that has been started; `close` gives up its running stream. */
export interface OpenMember {
  readonly input: Input;
  /** What ended it within the first 64 KiB, or null. */
  readonly failure: unknown;
  close(): Promise<void>;
}

/**
 * Reads the head of a member and returns its input, usable until `close`.
 * `stream()` yields what could be unpacked before it throws; `read()` and `bytes()` hold the whole member.
 */
export async function openMember(
  source: MemberSource,
  maxBytesInMemory: number,
): Promise<OpenMember> {
  let running: AsyncIterator<Uint8Array> | null = source.open()[Symbol.asyncIterator]();
  const { chunks, failure, ended } = await readHead(running);
  if (ended) running = null;
  const start = Buffer.concat(chunks);
  let whole: Uint8Array | null = null;

  async function* stream(): AsyncGenerator<Uint8Array> {
    if (ended) {
      yield* slices(start);
      if (failure !== null) throw failure;
      return;
    }
    const rest = running;
    running = null;
    if (rest === null) {
      for await (const chunk of source.open()) yield* slices(chunk);
      return;
    }
    try {
      yield* slices(start);
      for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
        yield* slices(next.value);
      }
    } finally {
      await rest.return?.();
    }
  }

  async function bytes(maxBytes: number = maxBytesInMemory): Promise<Uint8Array> {
    whole ??= await collect(stream(), Math.min(maxBytes, maxBytesInMemory));
    if (whole.length > maxBytes) throw tooLarge(maxBytes);
    return whole;
  }

  const input: Input = {
    name: source.name,
    size: ended && failure === null ? start.length : source.size,
    head: start.subarray(0, headBytes),
    async read(offset, length) {
      if (offset + length <= start.length) return start.subarray(offset, offset + length);
      if (source.readAt !== undefined) return source.readAt(offset, length);
      return (await bytes()).subarray(offset, offset + length);
    },
    bytes,
    stream,
  };
  return {
    input,
    failure,
    async close() {
      await running?.return?.();
      running = null;
    },
  };
}

/** What a container says of an open member: its input, or the problem where not one byte could be unpacked. */
export function presentMember({ input, failure }: OpenMember): Pick<Member, 'input' | 'problem'> {
  const isLost = failure instanceof StoreProblem && input.head.length === 0;
  return isLost ? { input: null, problem: failure.problem } : { input };
}

interface HeadRead {
  readonly chunks: readonly Uint8Array[];
  /** What ended the member early; the bytes before it are in `chunks`. */
  readonly failure: unknown;
  readonly ended: boolean;
}

async function readHead(running: AsyncIterator<Uint8Array>): Promise<HeadRead> {
  const chunks: Uint8Array[] = [];
  try {
    for (let held = 0; held < headBytes;) {
      const next = await running.next();
      if (next.done === true) return { chunks, failure: null, ended: true };
      chunks.push(next.value.slice());
      held += next.value.length;
    }
    return { chunks, failure: null, ended: false };
  } catch (failure) {
    return { chunks, failure, ended: true };
  }
}

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
    yield bytes.subarray(offset, offset + chunkBytes);
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > maxBytes) throw tooLarge(maxBytes);
    held.push(chunk.slice());
  }
  return Buffer.concat(held);
}

function tooLarge(maxBytes: number): StoreProblem {
  const mebibytes = Math.floor(maxBytes / 1024 / 1024);
  return new StoreProblem(
    'too-large',
    `unpacked it is larger than the ${mebibytes} MB that may be held in memory for one member; unpack the container and scan the folder`,
  );
}
