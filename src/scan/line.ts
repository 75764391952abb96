// The workers of a scan, and what is recorded of the jobs they do: a whole scan, or one part of it after the other.
import { makeKeyedPrinter } from '../detect/mask.ts';
import type { Basis, OpenScan } from '../inventory/inventory.ts';
import type { StoreResult } from '../model/verdict.ts';
import { makeTouches } from './basis.ts';
import { makeBeside } from './beside.ts';
import { resultsOfFailure } from './failed-job.ts';
import { makeItemsInWork, type ItemsInWork } from './items-in-work.ts';
import { sharePace, type PaceOptions } from './pace.ts';
import { makePool, type Pool } from './pool.ts';
import type { Job } from './protocol.ts';
import type { ScanProgress } from './request.ts';
import { sealSpan } from './span-facts.ts';
import type { Settings } from './settings.ts';

export interface LineOptions {
  readonly settings: Settings;
  readonly jobs: number;
  /** Milliseconds after which one item is given up as `timeout`. */
  readonly timeoutMsPerItem: number;
  readonly pace?: PaceOptions;
}

/** Where the results go, and what is read again in any case. */
export interface RecordOptions {
  readonly open: OpenScan;
  readonly basis: Basis;
  readonly again: 'all' | readonly string[];
  /** Aborted: finish what is being recorded, start nothing new. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ScanProgress) => void;
  /** Every result as it comes, whole values and all. */
  readonly onResult?: (result: StoreResult) => void;
  /** What a stretch of a table leaves for the join, sealed. */
  readonly onSpan?: (sealed: Uint8Array) => void;
}

export interface Recording {
  readonly open: OpenScan;
  readonly items: ItemsInWork;
  /** Aborted on what `RecordOptions` says, and where something could not be recorded. */
  readonly signal: AbortSignal;
  /** Tells how far it has come. */
  tell(current?: string): void;
  /** @throws what could not be recorded */
  rethrow(): void;
}

export interface Line {
  readonly pool: Pick<Pool, 'run' | 'settle'>;
  /** From now on, results are recorded there; no job of before may still be in work. */
  record(options: RecordOptions): Recording;
  /** Stops everything at once. */
  stop(): Promise<void>;
}

export function openLine({ settings, jobs, timeoutMsPerItem, pace }: LineOptions): Line {
  const printer = makeKeyedPrinter(Buffer.from(settings.fingerprintKey, 'hex'));
  const touches = makeTouches(settings, printer);
  const shared = sharePace(pace?.rates);
  let desk: Desk | null = null;
  const pool = makePool({
    settings,
    ...(shared && { pace: shared }),
    jobs,
    timeoutMs: timeoutMsPerItem,
    onResult: (result, job) => desk?.take(result, job),
    onSpan: (sealed) => desk?.span(sealed),
    onCarried: (uri, job) => desk?.carry(uri, job),
    onFailure: (job, failure, soFar) => {
      if ('span' in job) {
        const facts = { outcome: 'failed', problem: failure } as const;
        desk?.span(sealSpan(facts, settings.fingerprintKey));
        return;
      }
      for (const result of resultsOfFailure({ job, failure, soFar }, settings.law))
        desk?.take(result, job);
    },
    onDone: (job, end) => desk?.finish(job, end),
  });
  return {
    pool,
    record(options) {
      const { open, basis, again } = options;
      const items = makeItemsInWork({ open, basis, touches, beside: makeBeside(), again });
      desk = makeDesk(options, items);
      return desk;
    },
    async stop() {
      desk = null;
      await pool.stop();
    },
  };
}

interface Desk extends Recording {
  take(result: StoreResult, job: Job): void;
  carry(uri: string, job: Job): void;
  span(sealed: Uint8Array): void;
  finish: ItemsInWork['finish'];
}

function makeDesk(
  { open, signal, onProgress, onResult, onSpan }: RecordOptions,
  items: ItemsInWork,
): Desk {
  const trouble = makeTrouble(signal);
  const progress = { files: 0, bytes: 0, exposed: 0 };
  const tell = (current?: string): void => {
    const far = { ...progress, unchanged: items.kept };
    onProgress(current === undefined ? far : { ...far, current });
  };
  return {
    open,
    items,
    signal: trouble.signal,
    rethrow: () => trouble.rethrow(),
    tell,
    take: (result, job) =>
      trouble.guard(() => {
        items.record(result, job);
        if (result.verdict === 'exposed') progress.exposed++;
        onResult?.(result);
      }),
    span: (sealed) => trouble.guard(() => onSpan?.(sealed)),
    carry: (uri, job) => trouble.guard(() => items.carry(uri, job)),
    finish: (job, end) =>
      trouble.guard(() => {
        items.finish(job, end);
        progress.files++;
        if ('size' in job) progress.bytes += job.size;
        tell(job.uri);
      }),
  };
}

/** What cannot be recorded ends the scan: an error in the middle of a worker's message must not get lost, nor end the process. */
function makeTrouble(asked: AbortSignal): {
  readonly signal: AbortSignal;
  guard(work: () => void): void;
  rethrow(): void;
} {
  const controller = new AbortController();
  let failure: { readonly error: unknown } | null = null;
  // By hand: `AbortSignal.any` of some versions of Node loses an abort when its source is collected (nodejs/node#65995).
  if (asked.aborted) controller.abort();
  asked.addEventListener('abort', () => controller.abort(), { once: true });
  return {
    signal: controller.signal,
    guard(work) {
      if (failure) return;
      try {
        work();
      } catch (error) {
        failure = { error };
        controller.abort();
      }
    },
    rethrow() {
      if (failure) throw failure.error;
    },
  };
}
