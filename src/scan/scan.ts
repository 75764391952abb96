// A whole scan: walk the targets, have every item examined, record each result as it comes.
import { createHash } from 'node:crypto';
import type { OpenScan } from '../inventory/inventory.ts';
import { lawOf } from '../law/index.ts';
import type { NotExamined, ReportData, StoreEntry } from '../model/scan.ts';
import type { Access } from '../model/store.ts';
import type { StoreResult, Verdict } from '../model/verdict.ts';
import { detectorSet } from '../own-detectors/compile.ts';
import type { Target } from '../sources/source.ts';
import { walk } from '../sources/walk.ts';
import { makePool, type Pool } from './pool.ts';
import type { Job, JobFailure } from './protocol.ts';
import type { ScanOutcome, ScanRequest } from './request.ts';
import { rulePackId } from './rule-pack.ts';
import { storeId } from './store-desk.ts';

/** Places that the inventory keeps; a report that wants more is made from what is held while the scan runs. */
const placesInInventory = 100;

interface Progress {
  files: number;
  bytes: number;
  exposed: number;
  review: number;
  notExamined: number;
}

/** Runs the scan to its end or to its interruption; what was finished is in the inventory either way. */
export async function runScan(request: ScanRequest): Promise<ScanOutcome> {
  const { inventory, settings } = request;
  const open = inventory.begin({
    startedAt: new Date().toISOString(),
    version: request.version,
    rulePack: rulePackId(detectorSet(settings.ownDetectors), lawOf(settings.law)),
    targets: request.targets.map(nameOfTarget),
    settings: hashSettings(request),
  });
  const progress: Progress = { files: 0, bytes: 0, exposed: 0, review: 0, notExamined: 0 };
  const keepsLive = settings.reveal || settings.places > placesInInventory;
  const live: StoreResult[] = [];
  const take = (result: StoreResult): void => {
    open.record(result);
    count(progress, result);
    if (keepsLive && result.verdict !== 'clear') live.push(result);
  };
  const pool = makePool({
    settings,
    jobs: request.jobs,
    timeoutMs: request.timeoutMsPerItem,
    onResult: take,
    onFailure: (job, failure, soFar) => {
      for (const result of resultsOfFailure({ job, failure, soFar }, settings.law)) take(result);
    },
    onDone: (job) => {
      progress.files++;
      if ('size' in job) progress.bytes += job.size;
      request.onProgress({
        files: progress.files,
        bytes: progress.bytes,
        exposed: progress.exposed,
        current: job.uri,
      });
    },
  });
  const interrupted = await feed(request, pool, open, progress);
  const complete = !interrupted && progress.notExamined === 0;
  open.finish(new Date().toISOString(), complete);
  return {
    scanId: open.id,
    complete,
    interrupted,
    exposed: progress.exposed,
    review: progress.review,
    notExamined: progress.notExamined,
    live: keepsLive ? liveReport(request, open.id, live) : undefined,
  };
}

/** @returns true when the scan was interrupted */
async function feed(
  request: ScanRequest,
  pool: Pool,
  open: OpenScan,
  progress: Progress,
): Promise<boolean> {
  const { signal } = request;
  const stopped = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  for (const target of request.targets) {
    for await (const next of jobsOf(target, request)) {
      if (signal.aborted) break;
      if ('reason' in next) {
        open.recordNotExamined(next);
        if (next.reason !== 'excluded') progress.notExamined++;
      } else await Promise.race([pool.run(next), stopped]);
    }
  }
  await Promise.race([pool.drain(), stopped]);
  if (signal.aborted) await pool.stop();
  return signal.aborted;
}

async function* jobsOf(target: Target, request: ScanRequest): AsyncGenerator<Job | NotExamined> {
  if (target.kind === 'uri') {
    yield { database: target.uri.href, uri: nameOfTarget(target) };
    return;
  }
  for await (const entry of walk(target, request.walk)) {
    if (entry.kind === 'skipped')
      yield { uri: entry.uri, reason: entry.reason, detail: entry.detail };
    else
      yield {
        path: entry.path,
        uri: entry.uri,
        size: entry.size,
        access: entry.access,
        modifiedAt: entry.modifiedAt,
      };
  }
}

/** A target as it may be shown: no user, password or query. */
function nameOfTarget(target: Target): string {
  if (target.kind === 'path') return target.uri;
  const shown = new URL(target.uri.href);
  shown.username = '';
  shown.password = '';
  shown.search = '';
  return shown.href;
}

function hashSettings(request: ScanRequest): string {
  const { fingerprintKey: _key, passwords, ...rest } = request.settings;
  const told = JSON.stringify([
    rest,
    passwords.length,
    request.walk.include,
    request.walk.exclude,
    request.walk.follow,
  ]);
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}

function count(progress: Progress, result: StoreResult): void {
  if (result.verdict === 'exposed') progress.exposed++;
  if (result.verdict === 'review') progress.review++;
  // A sealed store was not read because it is protected: that is an answer, not a gap.
  if (
    result.verdict !== 'sealed' &&
    (result.problems.length > 0 || result.verdict === 'not-examined')
  )
    progress.notExamined++;
}

interface Failed {
  readonly job: Job;
  readonly failure: JobFailure;
  readonly soFar: StoreResult | null;
}

/** What a job that did not end leaves behind: what it had found, and why there is no more. */
function resultsOfFailure({ job, failure, soFar }: Failed, law: string): StoreResult[] {
  const problem = { ...failure, partial: soFar !== null };
  if (soFar?.uri === job.uri)
    return [{ ...soFar, verdict: verdictAfter(soFar), problems: [...soFar.problems, problem] }];
  const access: Access = 'access' in job ? job.access : { principals: [] };
  const own: StoreResult = {
    id: storeId(job.uri),
    uri: job.uri,
    kind: 'file',
    bytes: 0,
    modifiedAt: 'modifiedAt' in job ? job.modifiedAt : null,
    verdict: 'not-examined',
    protection: lawOf(law).protection([]),
    facts: [],
    access,
    persons: 0,
    missouriResidents: 0,
    covered: new Uint8Array(),
    findings: [],
    problems: [problem],
  };
  return soFar
    ? [{ ...soFar, verdict: verdictAfter(soFar), problems: [...soFar.problems, problem] }, own]
    : [own];
}

function verdictAfter(soFar: StoreResult): Verdict {
  return soFar.verdict === 'exposed' || soFar.verdict === 'review' ? soFar.verdict : 'not-examined';
}

function liveReport(
  request: ScanRequest,
  scanId: string,
  live: readonly StoreResult[],
): ReportData | undefined {
  const scan = request.inventory.scan(scanId);
  if (!scan) return undefined;
  const byId = new Map(live.map((result) => [result.id, result]));
  const stores: StoreEntry[] = [];
  for (const entry of request.inventory.stores(scanId)) {
    const findings = byId.get(entry.id)?.findings;
    stores.push(findings ? { ...entry, findings } : entry);
  }
  return {
    scan,
    law: lawOf(request.settings.law).view,
    summary: request.inventory.summary(scanId),
    stores,
    notExamined: [...request.inventory.notExamined(scanId)],
  };
}
