// Gathers what a scan records and writes it together, ten times a second: each store whole, each batch safe on disk.
import type { Sql } from './sql.ts';

/** Pages of the indexes are written once for all that came in the meantime. */
const flushEveryMs = 100;
const maxPending = 5000;
const maxPendingBytes = 8 * 1024 * 1024;

/** Writes that have not reached the disk yet belong to stores in flight: they are lost with the process, and read again. */
export interface Journal {
  /** @throws what a write of before failed with */
  write(work: () => void, bytes?: number): void;
  /** @throws what a write failed with */
  flush(): void;
  /** For good; without a word where the disk refuses: whoever closes knows already. */
  close(): void;
}

export function makeJournal(sql: Sql): Journal {
  let pending: (() => void)[] = [];
  let bytes = 0;
  let timer: NodeJS.Timeout | null = null;
  let failure: Error | null = null;
  const stopTimer = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  const writeAll = (): void => {
    stopTimer();
    const batch = pending;
    pending = [];
    bytes = 0;
    if (batch.length === 0) return;
    try {
      sql.transaction(() => {
        for (const work of batch) work();
      });
    } catch (error) {
      // The scan ends here: what this batch held was still in flight, and is read again.
      failure ??= error as Error;
    }
  };
  const throwFailure = (): void => {
    if (failure) throw failure;
  };
  return {
    write(work, size = 0) {
      throwFailure();
      pending.push(work);
      bytes += size;
      if (pending.length >= maxPending || bytes >= maxPendingBytes) writeAll();
      else timer ??= setTimeout(writeAll, flushEveryMs);
      throwFailure();
    },
    flush() {
      writeAll();
      throwFailure();
    },
    close() {
      writeAll();
    },
  };
}

/** Keeps all of it until it is asked to write, in whatever transaction then is open. */
export interface HeldJournal extends Journal {
  /** Bytes that wait, about. */
  readonly weight: number;
  writeAll(): void;
}

export function makeHeldJournal(): HeldJournal {
  let pending: (() => void)[] = [];
  let weight = 0;
  return {
    get weight() {
      return weight;
    },
    write(work, size = 0) {
      pending.push(work);
      weight += size;
    },
    flush: () => undefined,
    close: () => undefined,
    writeAll() {
      const batch = pending;
      pending = [];
      weight = 0;
      for (const work of batch) work();
    },
  };
}
