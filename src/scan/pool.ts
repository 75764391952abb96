// Workers that examine jobs: a hang, a crash or running out of memory costs the store in hand and nothing else.
import type { StoreResult } from '../model/verdict.ts';
import {
  giveJobs,
  hasRoom,
  isSmall,
  isDue,
  jobsLeft,
  noteTime,
  startHand,
  type Hand,
} from './hand.ts';
import type { SharedPace } from './pace.ts';
import type { FromWorker, Job, JobEnd, JobFailure } from './protocol.ts';
import type { Settings } from './settings.ts';

export interface PoolOptions {
  readonly settings: Settings;
  /** Shared by all workers. */
  readonly pace?: SharedPace;
  readonly jobs: number;
  /** Without a sign of life for this long, an item is given up. */
  readonly timeoutMs: number;
  readonly onResult: (result: StoreResult, job: Job) => void;
  readonly onSpan: (sealed: Uint8Array, job: Job) => void;
  readonly onCarried: (uri: string, job: Job) => void;
  /** The job did not end by itself; `soFar` is what had been found by then. */
  readonly onFailure: (job: Job, failure: JobFailure, soFar: StoreResult | null) => void;
  /** `end` is null where it did not end by itself. */
  readonly onDone: (job: Job, end: JobEnd | null) => void;
  /** The file that workers run; speaks `protocol.ts`. */
  readonly workerFile?: URL;
}

export interface Pool {
  /** null where a worker has taken the job, or will take it with others; else resolves as soon as that is so. */
  run(job: Job): Promise<void> | null;
  /** Resolves when all jobs have ended; more may be run afterwards. */
  settle(): Promise<void>;
  /** Stops everything at once. */
  stop(): Promise<void>;
}

const checkEveryMs = 200;

export function makePool(options: PoolOptions): Pool {
  const hands = new Set<Hand>();
  const waiting: ((hand: Hand) => void)[] = [];
  let stopped = false;
  let idleCallbacks: (() => void)[] = [];

  const isBusy = (hand: Hand): boolean => hand.jobs.length > 0;

  /** The next jobs for a hand that has none; those that wait for another one if need be. */
  const free = (hand: Hand): void => {
    noteTime(hand);
    if (hand.next.length > 0) return giveJobs(hand, hand.next.splice(0));
    const next = waiting.shift();
    if (next) return next(hand);
    const other = [...hands].find((one) => one.next.length > 0);
    if (other) giveJobs(hand, other.next.splice(0));
    else rest();
  };

  const rest = (): void => {
    if ([...hands].some(isBusy)) return;
    for (const callback of idleCallbacks) callback();
    idleCallbacks = [];
  };

  const start = (): Hand => {
    const { settings, pace = null, workerFile } = options;
    const hand = startHand(workerFile ?? new URL('./worker.js', import.meta.url), {
      settings,
      pace,
    });
    hands.add(hand);
    hand.worker.on('message', (messages: readonly FromWorker[]) => {
      hand.lastSeen = Date.now();
      for (const message of messages) receive(hand, message);
    });
    hand.worker.on('error', (error: Error & { code?: string }) => {
      hand.failure ??= failureOf(error);
    });
    hand.worker.on('exit', () => end(hand));
    return hand;
  };

  const receive = (hand: Hand, message: FromWorker): void => {
    const [job] = hand.jobs;
    if (message.kind === 'result') {
      hand.soFar = null;
      if (job) options.onResult(message.result, job);
    } else if (message.kind === 'span') {
      if (job) options.onSpan(message.sealed, job);
    } else if (message.kind === 'carried') {
      if (job) options.onCarried(message.uri, job);
    } else if (message.kind === 'so-far') hand.soFar = message.result;
    else if (message.kind === 'done' && job) {
      if (message.result) options.onResult(message.result, job);
      hand.jobs.shift();
      hand.finished++;
      hand.soFar = null;
      options.onDone(job, message.end);
      if (hand.jobs.length === 0) free(hand);
      else if (isDue(hand)) giveJobs(hand, hand.next.splice(0));
    }
  };

  const end = (hand: Hand): void => {
    hands.delete(hand);
    if (stopped) return;
    const { failed, rest: left } = jobsLeft(hand);
    if (failed) {
      options.onFailure(
        failed,
        hand.failure ?? {
          reason: 'crashed',
          detail: 'its reader stopped without a word; open the file by hand',
        },
        hand.soFar,
      );
      options.onDone(failed, null);
    }
    if (left.length > 0) return giveJobs(start(), left);
    const next = waiting.shift();
    if (next) next(start());
    else rest();
  };

  const watch = setInterval(() => {
    const now = Date.now();
    for (const hand of hands) {
      if (!isBusy(hand) || hand.failure || now - hand.lastSeen < options.timeoutMs) continue;
      const seconds = Math.round(options.timeoutMs / 1000);
      hand.failure = {
        reason: 'timeout',
        detail: `nothing came of it for ${seconds} s; --timeout-per-item ${seconds * 10} gives it more time`,
      };
      void hand.worker.terminate();
    }
  }, checkEveryMs);
  watch.unref();

  return {
    run(job) {
      const idle = [...hands].find((hand) => !isBusy(hand));
      if (idle) return given(idle, [job]);
      if (hands.size < options.jobs) return given(start(), [job]);
      const behind = isSmall(job) ? leastBusy([...hands].filter(hasRoom)) : undefined;
      if (behind) {
        behind.next.push(job);
        return isDue(behind) ? given(behind, behind.next.splice(0)) : null;
      }
      return new Promise<void>((resolve) => {
        waiting.push((hand) => {
          giveJobs(hand, [job]);
          resolve();
        });
      });
    },
    async settle() {
      if ([...hands].some(isBusy))
        await new Promise<void>((resolve) => idleCallbacks.push(resolve));
    },
    async stop() {
      stopped = true;
      clearInterval(watch);
      await Promise.all([...hands].map((hand) => hand.worker.terminate()));
    },
  };
}

function given(hand: Hand, jobs: readonly Job[]): null {
  giveJobs(hand, jobs);
  return null;
}

function leastBusy(hands: readonly Hand[]): Hand | undefined {
  return hands.toSorted((a, b) => a.next.length - b.next.length)[0];
}

function failureOf(error: Error & { code?: string }): JobFailure {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      reason: 'out-of-memory',
      detail:
        'its reader needs more memory than one item may take; split the file or open it by hand',
    };
  }
  return { reason: 'crashed', detail: `its reader failed (${error.name}); open the file by hand` };
}
