// One part of a spread scan, from its lease to its end: what it finds and that it is done are written together, or not at all.
import { readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Basis } from '../inventory/inventory.ts';
import { InventoryError } from '../inventory/inventory-error.ts';
import type { PartRecord } from '../inventory/spreading.ts';
import { feed } from '../scan/feed.ts';
import type { Line } from '../scan/line.ts';
import { opensAt } from '../scan/window.ts';
import { pathForSystem } from '../sources/raw-path.ts';
import type { Part } from './part.ts';
import { narrower } from './narrow.ts';
import { endJoin, joinIn, joinSpans, keepSpan, spanIn } from './stretches.ts';
import { readableOf, targetOf } from './pieces.ts';
import type { Plan } from './plan.ts';
import type { Lease } from './queue.ts';
import type { WorkRequest } from './work.ts';

/** `given-back`: what is left of it is in the queue again · `lost`: it is somebody else's by now · `failed`: it is tried again, or dead · `narrowed`: it failed before, and is done in smaller parts · `void`: nobody waits for it */
export type PartEnd = 'done' | 'given-back' | 'lost' | 'failed' | 'narrowed' | 'void';

export interface PartWork {
  readonly request: WorkRequest;
  readonly line: Line;
  readonly plan: Plan;
  readonly basis: Basis;
}

/** This machine does not see what is to be read; others may. */
export class NotHere extends Error {}

/** Somebody else holds the part, or it is void: nothing of what was about to be written may stand. */
class LeaseLost extends Error {}

/** However long the lease is, no more than this is lost with a worker. */
const longestUnwrittenMs = 10_000;
const maxUnwrittenBytes = 8 * 1024 * 1024;

/** @throws Error where the server cannot be reached; the lease then runs out */
export async function workOnPart(lease: Lease, working: PartWork): Promise<PartEnd> {
  const { request, line } = working;
  const away = whyNotHere(lease.part);
  if (away !== null) {
    await giveBack(lease, working);
    throw new NotHere(away);
  }
  const walk = { ...working.plan.walk, ownPaths: request.ownPaths };
  // What cannot be listed is told by reading it.
  const smaller = await narrower(lease.part, lease.taken, walk).catch(() => []);
  if (smaller.length > 1) return await replace(lease, smaller, working);
  const record = request.spreading.join(lease.part.scan, working.basis);
  const holding = hold(lease, record, working);
  const found: { sealed?: Uint8Array } = {};
  try {
    const recording = line.record({
      open: record.open,
      basis: working.basis,
      again: working.plan.full ? 'all' : [],
      signal: holding.signal,
      onProgress: () => holding.glance(),
      onSpan: (sealed) => (found.sealed = sealed),
    });
    const ending = { ...lease, leaseSeconds: working.plan.leaseSeconds };
    const join = joinIn(lease.part);
    if (join) {
      const settings = { ...working.plan.settings, ...request.own };
      const { spreading } = request;
      const joining = { spreading, items: recording.items, settings, signal: holding.signal };
      const outcome = await joinSpans(join, lease.part.scan, joining);
      recording.rethrow();
      return await holding.end(async () => {
        if (outcome) await endJoin(request, ending, outcome);
      });
    }
    const here = { walk, login: request.login };
    const readables = lease.part.pieces.flatMap((piece) =>
      piece.kind === 'join' ? [] : [readableOf(piece, here)],
    );
    await feed(readables, { line, recording, pace: {} });
    recording.rethrow();
    return await holding.end(async () => {
      if (!spanIn(lease.part)) return;
      if (!found.sealed) throw new Error('a stretch of a table was read and left nothing');
      await keepSpan(request, ending, found.sealed);
    });
  } catch (error) {
    if (error instanceof LeaseLost) return 'lost';
    return await tellFailure(error, lease, working);
  } finally {
    await holding.stop();
  }
}

interface Holding {
  /** Aborted when no more of it is to be begun. */
  readonly signal: AbortSignal;
  /** Writes what was found where that is due, and keeps the lease. */
  glance(): void;
  /** `also`: what else ends with it, where it came to its end. @throws LeaseLost */
  end(also: () => Promise<void>): Promise<PartEnd>;
  stop(): Promise<void>;
}

function hold(lease: Lease, record: PartRecord, { request, plan }: PartWork): Holding {
  const { spreading, queue, pace } = request;
  const enough = new AbortController();
  let failure: { readonly error: unknown } | null = null;
  let writing: Promise<void> = Promise.resolve();
  let writtenAt = Date.now();
  const dueMs = Math.min((plan.leaseSeconds * 1000) / 3, longestUnwrittenMs);
  const write = async (last: () => Promise<void>): Promise<void> =>
    spreading.server.together(async () => {
      // A machine that falls asleep here must not keep the part from all others for longer than it may hold it.
      spreading.server.execute(
        `set local idle_in_transaction_session_timeout = ${plan.leaseSeconds * 1000}`,
      );
      if (!queue.renew(lease) || !spreading.isLeft(lease.job)) throw new LeaseLost();
      record.write();
      await last();
    });
  const glance = (): void => {
    if (enough.signal.aborted) return;
    if (request.signal.aborted || (pace.window && opensAt(pace.window, new Date())))
      return enough.abort();
    if (Date.now() - writtenAt < dueMs && record.weight < maxUnwrittenBytes) return;
    writtenAt = Date.now();
    writing = write(async () => undefined).catch((error: unknown) => {
      failure ??= { error };
      enough.abort();
    });
  };
  // Also while a single large file is read.
  const timer = setInterval(glance, Math.min(dueMs, 1000));
  request.signal.addEventListener('abort', glance, { once: true });
  return {
    signal: enough.signal,
    glance,
    async end(also) {
      clearInterval(timer);
      await writing;
      if (failure) throw failure.error;
      const isWhole = !enough.signal.aborted;
      await write(async () => {
        if (!isWhole) await putBack(lease, request, plan);
        else if (!spreading.remove(lease.job)) throw new LeaseLost();
        if (!(await queue.complete(lease))) throw new LeaseLost();
        if (isWhole) await also();
      });
      return isWhole ? 'done' : 'given-back';
    },
    async stop() {
      clearInterval(timer);
      request.signal.removeEventListener('abort', glance);
      await writing;
    },
  };
}

/** By parts of its own, in one go. */
async function replace(
  lease: Lease,
  parts: readonly Part[],
  { request: { queue, spreading }, plan: { leaseSeconds } }: PartWork,
): Promise<PartEnd> {
  return spreading.server.together(async () => {
    if (!queue.renew(lease) || !spreading.remove(lease.job)) return 'lost';
    const jobs = await queue.put(parts.map((part) => ({ queue: lease.queue, part, leaseSeconds })));
    const added = jobs.map((job) => ({ job, queue: lease.queue }));
    spreading.add({ id: lease.part.scan }, added);
    await queue.complete(lease);
    return 'narrowed';
  });
}

/** Untouched, for others. */
async function giveBack(lease: Lease, { request, plan }: PartWork): Promise<void> {
  const { queue, spreading } = request;
  await spreading.server.together(async () => {
    if (!queue.renew(lease)) return;
    await putBack(lease, request, plan);
    await queue.complete(lease);
  });
}

/** As a new job: being asked to stop is no failure. What was written of it is not read again. */
async function putBack(
  { job, queue: name, part }: Lease,
  { spreading, queue }: WorkRequest,
  { leaseSeconds }: Plan,
): Promise<void> {
  const [fresh = ''] = await queue.put([{ queue: name, part, leaseSeconds }]);
  if (!spreading.replace(job, fresh)) throw new LeaseLost();
}

/** The queue tries it again later, or here or elsewhere; where the queue itself cannot be reached, the first error is told. */
async function tellFailure(error: unknown, lease: Lease, { request }: PartWork): Promise<PartEnd> {
  try {
    const why =
      error instanceof InventoryError
        ? error.message
        : // Not its message: that may quote what was being read.
          `a fault in showme (${error instanceof Error ? error.name : 'Error'})`;
    await request.queue.fail(lease, `on ${hostname()}, ${why}`);
  } catch {
    throw error;
  }
  return 'failed';
}

/** A share that is not mounted looks like a folder that is empty: nothing that was there when it was put in may vanish that way. @returns the folder */
function whyNotHere({ pieces, files }: Part): string | null {
  if (files === 0) return null;
  for (const piece of pieces) {
    if (piece.kind === 'database' || piece.kind === 'join') continue;
    const { path } = targetOf(piece.target);
    if (!isThere(path)) return path;
  }
  return null;
}

function isThere(path: string): boolean {
  try {
    return readdirSync(pathForSystem(path)).length > 0;
  } catch (error) {
    // A file, or a folder that is there and may not be listed: reading it will tell.
    return ['ENOTDIR', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
  }
}
