// A worker of a spread scan: takes one part after the other from its queues, until it is told to stop or nothing is left.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Basis } from '../inventory/inventory.ts';
import type { Spreading, SpreadScan } from '../inventory/spreading.ts';
import { openLine, type Line } from '../scan/line.ts';
import type { PaceOptions } from '../scan/pace.ts';
import { waitForWindow } from '../scan/window.ts';
import { buryDead } from './bury.ts';
import type { Part } from './part.ts';
import { basisUnder, differences, type OwnSettings, type Plan } from './plan.ts';
import type { Lease, Queue } from './queue.ts';
import { workOnPart, type PartEnd } from './work-on-part.ts';

export interface WorkRequest {
  readonly spreading: Spreading;
  readonly queue: Queue;
  /** The queues it serves, the most pressing first. */
  readonly queues: readonly string[];
  readonly own: OwnSettings;
  readonly version: string;
  readonly jobs: number;
  readonly pace: PaceOptions;
  /** Ends once nothing is left in its queues; else it waits for more. */
  readonly untilDone: boolean;
  readonly ownPaths: readonly string[];
  readonly login: (href: string) => string;
  /** Aborted: gives back what it holds. */
  readonly signal: AbortSignal;
  /** Called before each part. @throws where the keys are no longer those of the inventory */
  readonly checkKeys: () => void;
  readonly events: WorkEvents;
}

export interface WorkEvents {
  /** Nothing to take for now. */
  idle(): void;
  ended(part: Part, how: PartEnd): void;
  /** This worker ended the scan. */
  finished(scanId: string): void;
  dead(part: Part, detail: string): void;
}

export interface WorkOutcome {
  readonly parts: number;
  /** What keeps this machine from taking part; empty where nothing does. */
  readonly differences: readonly string[];
  /** Whoever put the scan in stopped half-way. */
  readonly isHalfFed: boolean;
}

/** The longer nothing comes, the more seldom it looks. */
const idleMs = { first: 250, most: 2000 };
const tidyEveryMs = 5 * 60 * 1000;

/** @throws NotHere where this machine does not see what it was given; others may */
export async function work(request: WorkRequest): Promise<WorkOutcome> {
  const { spreading, queue, queues, signal, events } = request;
  await queue.prepare([]);
  const tend = makeTend(queue);
  const rest = makeRest(request);
  const crew = makeCrew(request);
  let parts = 0;
  const ending = (isHalfFed = false): WorkOutcome => ({
    parts,
    differences: crew.differences,
    isHalfFed,
  });
  try {
    while (!signal.aborted) {
      const scan = spreading.current();
      if (!scan) {
        if (request.untilDone) return ending();
        await rest.long();
        continue;
      }
      if (!(await crew.joins(scan))) return ending();
      await tend(crew.plan);
      await buryDead({
        ...request,
        fingerprintKey: request.own.fingerprintKey,
        leaseSeconds: crew.plan?.leaseSeconds ?? 60,
      });
      const done = spreading.endIfDone();
      if (done !== undefined) {
        events.finished(done);
        continue;
      }
      const end = await takeOne(request, crew, scan);
      if (end === 'done') parts++;
      if (end !== 'nothing') {
        rest.over();
        continue;
      }
      if (request.untilDone && spreading.left(queues) === 0) {
        if (scan.isFed) return ending();
        if (isAbandoned(spreading)) return ending(true);
      }
      await rest.long();
    }
    return ending();
  } finally {
    await crew.stop();
  }
}

/** Also 'nothing' where somebody scans alone. */
async function takeOne(
  request: WorkRequest,
  crew: Crew,
  scan: SpreadScan,
): Promise<PartEnd | 'nothing'> {
  const { spreading, queue, signal, pace, events } = request;
  if (pace.window) await waitForWindow(pace.window, signal, pace.onPause ?? (() => undefined));
  if (signal.aborted) return 'nothing';
  const lock = spreading.share();
  if (!lock) return 'nothing';
  try {
    const lease = await queue.take(request.queues);
    if (!lease) return 'nothing';
    if (!spreading.isLeft(lease.job) || lease.part.scan !== scan.id) {
      await queue.complete(lease);
      return 'void';
    }
    request.checkKeys();
    const end = await crew.work(lease);
    events.ended(lease.part, end);
    return end;
  } finally {
    lock.release();
  }
}

function makeRest({ signal, events }: WorkRequest): { long(): Promise<void>; over(): void } {
  let next = idleMs.first;
  return {
    async long() {
      events.idle();
      await sleep(next, undefined, { signal }).catch(() => null);
      next = Math.min(next * 2, idleMs.most);
    },
    over() {
      next = idleMs.first;
    },
  };
}

/** Nobody puts in any more, and yet not all of it is in. */
function isAbandoned(spreading: Spreading): boolean {
  const lock = spreading.feeder();
  lock?.release();
  return lock !== undefined && spreading.current()?.isFed === false;
}

/** Looks now and then after parts whose workers died. */
function makeTend(queue: Queue): (plan: Plan | null) => Promise<void> {
  let looked = 0;
  let tidied = Date.now();
  return async (plan) => {
    const now = Date.now();
    const lease = (plan?.leaseSeconds ?? 60) * 1000;
    if (now - looked < Math.min(lease / 4, 15_000)) return;
    looked = now;
    const isTidy = now - tidied < tidyEveryMs;
    if (!isTidy) tidied = now;
    // Whoever holds a part in the middle of a transaction is waited for 30 s; the next look will tell.
    await (isTidy ? queue.expire() : queue.tidy()).catch(() => undefined);
  };
}

interface Crew {
  readonly differences: readonly string[];
  readonly plan: Plan | null;
  /** False where this machine would come to other results. */
  joins(scan: SpreadScan): Promise<boolean>;
  work(lease: Lease): Promise<PartEnd>;
  stop(): Promise<void>;
}

/** The threads, kept from part to part as long as it is one scan and nothing goes wrong. */
function makeCrew(request: WorkRequest): Crew {
  const { own, version } = request;
  let now: { readonly scan: SpreadScan; readonly plan: Plan; readonly basis: Basis } | null = null;
  let differs: readonly string[] = [];
  let line: Line | null = null;
  const stop = async (): Promise<void> => {
    await line?.stop();
    line = null;
  };
  return {
    get differences() {
      return differs;
    },
    get plan() {
      return now?.plan ?? null;
    },
    async joins(scan) {
      if (now?.scan.id === scan.id && now.scan.basis === scan.basis) return true;
      const plan = JSON.parse(scan.plan) as Plan;
      const basis = await basisUnder(plan, own, version);
      differs = differences(JSON.parse(scan.basis) as Basis, basis);
      now = { scan, plan, basis };
      void line?.stop();
      line = null;
      return differs.length === 0;
    },
    async work(lease) {
      if (!now) throw new Error('a part was taken before its scan was known');
      const { plan, basis } = now;
      const { jobs, pace } = request;
      const { timeoutMsPerItem } = plan;
      const settings = { ...plan.settings, ...own };
      line ??= openLine({ settings, jobs, timeoutMsPerItem, pace });
      const end = await workOnPart(lease, { request, line, plan, basis }).catch(
        async (error: unknown) => {
          await stop();
          throw error;
        },
      );
      // What is still in its threads belongs to nobody.
      if (end !== 'done') await stop();
      return end;
    },
    stop,
  };
}
