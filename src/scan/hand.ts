// One worker as the pool sees it: the jobs that it has, in their order, and those that it will be given together.
import { Worker } from 'node:worker_threads';
import type { StoreResult } from '../model/verdict.ts';
import type { Job, JobFailure, WorkerData } from './protocol.ts';
import { keepNewSpaceSmall } from './spare-memory.ts';

export interface Hand {
  readonly worker: Worker;
  /** What it was given and has not told the end of, in order. */
  readonly jobs: Job[];
  /** Small ones that wait for it. */
  readonly next: Job[];
  /** Jobs that it began, counted by itself where no message need be waited for. */
  readonly begun: Int32Array;
  /** Jobs of which it told the end. */
  finished: number;
  /** When its speed was last taken, and how many jobs it had finished by then. */
  notedAt: number;
  noted: number;
  msPerJob: number;
  lastSeen: number;
  soFar: StoreResult | null;
  failure: JobFailure | null;
}

const heapMegabytes = 512;

export function startHand(file: URL, data: Omit<WorkerData, 'begun'>): Hand {
  keepNewSpaceSmall();
  const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(file, {
    workerData: { ...data, begun } satisfies WorkerData,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 16 },
    // What a library prints is not ours to pass on: it may quote content.
    stdout: true,
    stderr: true,
  });
  worker.once('online', keepNewSpaceSmall);
  const lastSeen = Date.now();
  return {
    worker,
    jobs: [],
    next: [],
    begun,
    finished: 0,
    notedAt: lastSeen,
    noted: 0,
    msPerJob: 1,
    lastSeen,
    soFar: null,
    failure: null,
  };
}

/** Files up to this size are given together: passing one on takes longer than reading it. */
const smallBytes = 64 * 1024;
const mostTogether = 32;
/** What is given to one worker cannot be taken by another that has nothing left: so it is not to last longer. */
const togetherMs = 60;

export const isSmall = (job: Job): boolean => 'size' in job && job.size <= smallBytes;

const mostFor = ({ msPerJob }: Hand): number =>
  Math.max(1, Math.min(mostTogether, Math.floor(togetherMs / msPerJob)));

/** Whether one more small job may wait for it: not behind one that may take long. */
export function hasRoom(hand: Hand): boolean {
  return hand.next.length < mostFor(hand) && hand.jobs.every(isSmall);
}

/** Whether what waits for it is enough to be given, and what it has is not more than that. */
export function isDue(hand: Hand): boolean {
  const most = mostFor(hand);
  return hand.next.length >= most && hand.jobs.length <= most;
}

export function giveJobs(hand: Hand, jobs: readonly Job[]): void {
  hand.lastSeen = Date.now();
  if (hand.jobs.length === 0) hand.notedAt = hand.lastSeen;
  hand.jobs.push(...jobs);
  hand.worker.postMessage(jobs);
}

/** Takes its speed, at the end of what it was given. */
export function noteTime(hand: Hand): void {
  const now = Date.now();
  const { finished, noted, notedAt } = hand;
  if (finished > noted) hand.msPerJob = (now - notedAt) / (finished - noted);
  hand.noted = finished;
  hand.notedAt = now;
}

/** What it was at when it stopped, and what it had not come to, or not told the end of. */
export function jobsLeft({ jobs, next, begun, finished }: Hand): {
  readonly failed: Job | undefined;
  readonly rest: readonly Job[];
} {
  const at = Math.max(0, Atomics.load(begun, 0) - finished - 1);
  return { failed: jobs[at], rest: [...jobs.filter((_, i) => i !== at), ...next] };
}
