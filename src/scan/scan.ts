// A whole scan: walk the targets, have every item examined that is new or changed, record each result as it comes.
import type { StoreResult } from '../model/verdict.ts';
import { walk } from '../sources/walk.ts';
import { placesInInventory } from './basis.ts';
import { feed, type Readable } from './feed.ts';
import { identifyScan, nameOfTarget } from './identify-scan.ts';
import { openLine } from './line.ts';
import { liveReport } from './live-report.ts';
import type { ScanOutcome, ScanRequest } from './request.ts';

/** Runs the scan to its end or to its interruption; what was finished is in the inventory either way. */
export async function runScan(request: ScanRequest): Promise<ScanOutcome> {
  const { inventory, settings } = request;
  const scan = { ...(await identifyScan(request)), startedAt: new Date().toISOString() };
  const open =
    request.resume === undefined ? inventory.begin(scan) : inventory.resume(request.resume, scan);
  const keepsLive = settings.reveal || settings.places > placesInInventory;
  const live: StoreResult[] = [];
  const line = openLine(request);
  const recording = line.record({
    open,
    basis: scan.basis,
    again: request.full ? 'all' : settings.reveal ? ['found'] : keepsLive ? ['cut'] : [],
    signal: request.signal,
    onProgress: request.onProgress,
    onResult(result) {
      if (keepsLive && result.verdict !== 'clear') live.push(result);
    },
  });
  try {
    await feed(readablesOf(request), { line, recording, pace: request.pace ?? {} });
  } finally {
    await line.stop();
  }
  recording.rethrow();
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
    unchanged: recording.items.kept,
    live: keepsLive ? liveReport(request, open.id, live) : undefined,
  };
}

function* readablesOf({ targets, walk: options }: ScanRequest): Iterable<Readable> {
  for (const target of targets)
    if (target.kind === 'uri')
      yield { kind: 'database', href: target.uri.href, uri: nameOfTarget(target) };
    else yield { kind: 'files', batches: walk(target, options) };
}
