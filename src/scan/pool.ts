// Workers that examine jobs: a hang, a crash or running out of memory costs the store in hand and nothing else.
import { Worker } from 'node:worker_threads';
import type { StoreResult } from '../model/verdict.ts';
import type { SharedPace } from './pace.ts';
import type { FromWorker, Job, JobEnd, JobFailure, WorkerData } from './protocol.ts';
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
  /** Resolves as soon as a worker has taken the job. */
  run(job: Job): Promise<void>;
  /** Resolves when all jobs have ended; more may be run afterwards. */
  settle(): Promise<void>;
  /** Stops everything at once. */
  stop(): Promise<void>;
}

interface Hand {
  readonly worker: Worker;
  job: Job | null;
  lastSeen: number;
  soFar: StoreResult | null;
  failure: JobFailure | null;
}

const heapMegabytes = 512;
const checkEveryMs = 200;

export function makePool(options: PoolOptions): Pool {
  const hands = new Set<Hand>();
  const waiting: ((hand: Hand) => void)[] = [];
  let stopped = false;
  let idleCallbacks: (() => void)[] = [];

  const free = (hand: Hand): void => {
    hand.job = null;
    hand.soFar = null;
    const next = waiting.shift();
    if (next) next(hand);
    else if ([...hands].every((one) => one.job === null)) {
      for (const callback of idleCallbacks) callback();
      idleCallbacks = [];
    }
  };

  const start = (): Hand => {
    const worker = new Worker(options.workerFile ?? new URL('./worker.js', import.meta.url), {
      workerData: { settings: options.settings, pace: options.pace ?? null } satisfies WorkerData,
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
      // What a library prints is not ours to pass on: it may quote content.
      stdout: true,
      stderr: true,
    });
    const hand: Hand = { worker, job: null, lastSeen: Date.now(), soFar: null, failure: null };
    hands.add(hand);
    worker.on('message', (message: FromWorker) => receive(hand, message));
    worker.on('error', (error: Error & { code?: string }) => {
      hand.failure ??= failureOf(error);
    });
    worker.on('exit', () => end(hand));
    return hand;
  };

  const receive = (hand: Hand, message: FromWorker): void => {
    hand.lastSeen = Date.now();
    if (message.kind === 'result') {
      hand.soFar = null;
      if (hand.job) options.onResult(message.result, hand.job);
    } else if (message.kind === 'span') {
      if (hand.job) options.onSpan(message.sealed, hand.job);
    } else if (message.kind === 'carried') {
      if (hand.job) options.onCarried(message.uri, hand.job);
    } else if (message.kind === 'so-far') hand.soFar = message.result;
    else if (message.kind === 'done' && hand.job) {
      if (message.result) options.onResult(message.result, hand.job);
      options.onDone(hand.job, message.end);
      free(hand);
    }
  };

  const end = (hand: Hand): void => {
    hands.delete(hand);
    const { job, soFar } = hand;
    if (stopped) return;
    if (job) {
      options.onFailure(
        job,
        hand.failure ?? {
          reason: 'crashed',
          detail: 'its reader stopped without a word; open the file by hand',
        },
        soFar,
      );
      options.onDone(job, null);
    }
    const next = waiting.shift();
    if (next) next(start());
    else if ([...hands].every((one) => one.job === null)) {
      for (const callback of idleCallbacks) callback();
      idleCallbacks = [];
    }
  };

  const watch = setInterval(() => {
    const now = Date.now();
    for (const hand of hands) {
      if (!hand.job || hand.failure || now - hand.lastSeen < options.timeoutMs) continue;
      const seconds = Math.round(options.timeoutMs / 1000);
      hand.failure = {
        reason: 'timeout',
        detail: `nothing came of it for ${seconds} s; --timeout-per-item ${seconds * 10} gives it more time`,
      };
      void hand.worker.terminate();
    }
  }, checkEveryMs);
  watch.unref();

  const give = (hand: Hand, job: Job): void => {
    hand.job = job;
    hand.lastSeen = Date.now();
    hand.worker.postMessage(job);
  };

  return {
    async run(job) {
      const idle = [...hands].find((hand) => hand.job === null);
      if (idle) return give(idle, job);
      if (hands.size < options.jobs) return give(start(), job);
      await new Promise<void>((resolve) => {
        waiting.push((hand) => {
          give(hand, job);
          resolve();
        });
      });
    },
    async settle() {
      if ([...hands].some((hand) => hand.job !== null))
        await new Promise<void>((resolve) => idleCallbacks.push(resolve));
    },
    async stop() {
      stopped = true;
      clearInterval(watch);
      await Promise.all([...hands].map((hand) => hand.worker.terminate()));
    },
  };
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
