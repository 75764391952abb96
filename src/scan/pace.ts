// How fast a scan may read: one account of bytes and one of rows, shared by all its workers, each of which waits for its turn.
import type { Input } from '../model/store.ts';
import type { Window } from './window.ts';

export interface PaceOptions {
  readonly rates?: Rates;
  readonly window?: Window;
  /** The scan pauses until this moment, or goes on again. */
  readonly onPause?: (until: Date | null) => void;
}

/** A second, over all workers. */
export interface Rates {
  readonly bytes?: number;
  readonly rows?: number;
}

export interface SharedPace {
  readonly rates: Rates;
  /** When each account is paid off, in nanoseconds of the system's monotonic clock. */
  readonly accounts: SharedArrayBuffer;
}

export interface Pace {
  /** Resolves once so many more may have been read. */
  bytes(count: number): Promise<void>;
  rows(count: number): Promise<void>;
  /** The same input, at this pace. */
  input(input: Input): Input;
}

const accountOf = { bytes: 0, rows: 1 } as const;
const nanoseconds = 1_000_000_000n;
/** Between two signs of life. */
const longestWaitMs = 500;

export function sharePace(rates: Rates | undefined): SharedPace | undefined {
  if (!rates || (rates.bytes === undefined && rates.rows === undefined)) return undefined;
  return { rates, accounts: new SharedArrayBuffer(2 * BigInt64Array.BYTES_PER_ELEMENT) };
}

/** @param onWait called at least twice a second while waiting */
export function makePace(shared: SharedPace | null, onWait: () => void): Pace {
  if (!shared) return unhurried;
  const accounts = new BigInt64Array(shared.accounts);
  const spend = async (what: keyof Rates, count: number): Promise<void> => {
    const perSecond = shared.rates[what];
    if (perSecond === undefined || count === 0) return;
    const paidOff = charge(
      accounts,
      accountOf[what],
      (BigInt(count) * nanoseconds) / BigInt(perSecond),
    );
    for (;;) {
      const leftMs = Number(paidOff - process.hrtime.bigint()) / 1e6;
      if (leftMs <= 0) return;
      onWait();
      await new Promise((done) => setTimeout(done, Math.min(leftMs, longestWaitMs)));
    }
  };
  const bytes = (count: number): Promise<void> => spend('bytes', count);
  return {
    bytes,
    rows: (count) => spend('rows', count),
    input: (input) => (shared.rates.bytes === undefined ? input : pacedInput(input, bytes)),
  };
}

/** Everything at once. */
const unhurried: Pace = {
  bytes: async () => undefined,
  rows: async () => undefined,
  input: (input) => input,
};

/** Adds to what is owed, from now on where nothing is; several threads may do so at once. */
function charge(accounts: BigInt64Array, at: number, cost: bigint): bigint {
  for (;;) {
    const owed = Atomics.load(accounts, at);
    const now = process.hrtime.bigint();
    const paidOff = (owed > now ? owed : now) + cost;
    if (Atomics.compareExchange(accounts, at, owed, paidOff) === owed) return paidOff;
  }
}

function pacedInput(input: Input, spend: (count: number) => Promise<void>): Input {
  return {
    ...input,
    async read(offset, length) {
      const read = await input.read(offset, length);
      await spend(read.length);
      return read;
    },
    async bytes(maxBytes) {
      const all = await input.bytes(maxBytes);
      await spend(all.length);
      return all;
    },
    async *stream() {
      for await (const chunk of input.stream()) {
        await spend(chunk.length);
        yield chunk;
      }
    },
  };
}
