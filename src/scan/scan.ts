// A whole scan: walk the targets, have every item examined that is new or changed, record each result as it comes.
import { makeKeyedPrinter } from '../detect/mask.ts';
import type { OpenScan } from '../inventory/inventory.ts';
import type { StoreResult } from '../model/verdict.ts';
import { detectorSet } from '../own-detectors/compile.ts';
import { walk } from '../sources/walk.ts';
import { makeTouches, placesInInventory } from './basis.ts';
import { makeBeside } from './beside.ts';
import { resultsOfFailure } from './failed-job.ts';
import { makeItemsInWork, type ItemsInWork } from './items-in-work.ts';
import { identifyScan, nameOfTarget } from './identify-scan.ts';
import { liveReport } from './live-report.ts';
import { sharePace } from './pace.ts';
import { makePool, type Pool } from './pool.ts';
import type { Job } from './protocol.ts';
import type { ScanOutcome, ScanRequest } from './request.ts';
import { waitForWindow } from './window.ts';

/** Runs the scan to its end or to its interruption; what was finished is in the inventory either way. */
export async function runScan(request: ScanRequest): Promise<ScanOutcome> {
  const { inventory, settings } = request;
  const detectors = detectorSet(settings.ownDetectors);
  const printer = makeKeyedPrinter(Buffer.from(settings.fingerprintKey, 'hex'));
  const scan = { ...identifyScan(request), startedAt: new Date().toISOString() };
  const { basis } = scan;
  const open =
    request.resume === undefined ? inventory.begin(scan) : inventory.resume(request.resume, scan);
  const keepsLive = settings.reveal || settings.places > placesInInventory;
  const items = makeItemsInWork({
    open,
    basis,
    touches: makeTouches(settings, printer, detectors),
    beside: makeBeside(),
    again: request.full ? 'all' : settings.reveal ? ['found'] : keepsLive ? ['cut'] : [],
  });
  const progress = { files: 0, bytes: 0, exposed: 0 };
  const live: StoreResult[] = [];
  const trouble = makeTrouble(request.signal);
  const take = (result: StoreResult, job: Job): void => {
    items.record(result, job);
    if (result.verdict === 'exposed') progress.exposed++;
    if (keepsLive && result.verdict !== 'clear') live.push(result);
  };
  const shared = sharePace(request.pace?.rates);
  const pool = makePool({
    settings,
    ...(shared && { pace: shared }),
    jobs: request.jobs,
    timeoutMs: request.timeoutMsPerItem,
    onResult: (result, job) => trouble.guard(() => take(result, job)),
    onCarried: (uri, job) => trouble.guard(() => items.carry(uri, job)),
    onFailure: (job, failure, soFar) =>
      trouble.guard(() => {
        for (const result of resultsOfFailure({ job, failure, soFar }, settings.law))
          take(result, job);
      }),
    onDone: (job, end) =>
      trouble.guard(() => {
        items.finish(job, end);
        progress.files++;
        if ('size' in job) progress.bytes += job.size;
        tell(job.uri);
      }),
  });
  const tell = (current?: string): void => {
    const far = { ...progress, unchanged: items.kept };
    request.onProgress(current === undefined ? far : { ...far, current });
  };
  try {
    await feed({ request, pool, open, items, tell, signal: trouble.signal });
  } finally {
    await pool.stop();
  }
  trouble.rethrow();
  const counted = open.count();
  const interrupted = request.signal.aborted;
  const complete = !interrupted && counted.notExamined === 0;
  if (interrupted) open.stop(new Date().toISOString());
  else open.finish(new Date().toISOString(), complete);
  return {
    scanId: open.id,
    complete,
    interrupted,
    ...counted,
    unchanged: items.kept,
    live: keepsLive ? liveReport(request, open.id, live) : undefined,
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
  return {
    signal: AbortSignal.any([asked, controller.signal]),
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

interface Feeding {
  readonly request: ScanRequest;
  readonly pool: Pool;
  readonly open: OpenScan;
  readonly items: ItemsInWork;
  readonly tell: () => void;
  readonly signal: AbortSignal;
}

async function feed({ request, pool, open, items, tell, signal }: Feeding): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  const { window, onPause = () => undefined } = request.pace ?? {};
  const run = async (job: Job): Promise<void> => {
    if (window) await waitForWindow(window, signal, onPause);
    if (!signal.aborted) await Promise.race([pool.run(job), stopped]);
  };
  for (const target of request.targets) {
    if (target.kind === 'uri') {
      if (!signal.aborted) await run(items.database(target.uri.href, nameOfTarget(target)));
      continue;
    }
    for await (const entry of walk(target, request.walk)) {
      if (signal.aborted) break;
      if (entry.kind === 'skipped') {
        const { uri, reason, detail } = entry;
        open.recordNotExamined({ uri, reason, detail });
        continue;
      }
      const job = items.jobOf(entry);
      if (job) await run(job);
      else tell();
    }
  }
  for (const job of items.rest()) if (!signal.aborted) await run(job);
  await Promise.race([pool.drain(), stopped]);
}
