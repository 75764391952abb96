// A worker thread: takes jobs one after the other, posts their results, and a sign of life on the way.
import { parentPort, workerData } from 'node:worker_threads';
import { proveContent } from './prove-content.ts';
import { makePace } from './pace.ts';
import type { FromWorker, Job, WorkerData } from './protocol.ts';
import { makeRunJob } from './run-job.ts';
import { sealSpan, type SpanFacts } from './span-facts.ts';
import type { StoreDesk } from './store-desk.ts';
import type { StoreResult } from '../model/verdict.ts';

const aliveEveryMs = 500;
const soFarEveryMs = 3000;

const port = parentPort;
if (!port) throw new Error('this file runs as a worker thread only');
const { settings, pace: shared, begun } = workerData as WorkerData;
const runJob = makeRunJob(settings);

/** How long the end of a small job may wait for that of the next. */
const tellEveryMs = 50;
let untold: FromWorker[] = [];
let toldAt = Date.now();
/** Messages that did not wait. */
let posts = 0;

function tell(): void {
  if (untold.length > 0) port?.postMessage(untold);
  untold = [];
  toldAt = Date.now();
}

function post(message: FromWorker): void {
  untold.push(message);
  posts++;
  tell();
}

// Waiting for one's turn is no silence.
const pace = makePace(shared, () => post({ kind: 'alive' }));

let lastAlive = 0;
let lastSoFar = 0;

const span = (facts: SpanFacts): void =>
  post({ kind: 'span', sealed: sealSpan(facts, settings.fingerprintKey) });
const carry = (uri: string): void => post({ kind: 'carried', uri });

function alive(desk: StoreDesk): void {
  const now = Date.now();
  if (now - lastAlive < aliveEveryMs) return;
  lastAlive = now;
  if (now - lastSoFar < soFarEveryMs) return post({ kind: 'alive' });
  lastSoFar = now;
  post({ kind: 'so-far', result: desk.snapshot() });
}

async function runOne(job: Job): Promise<void> {
  lastAlive = lastSoFar = Date.now();
  const before = posts;
  const end = await proveContent(job, settings.fingerprintKey, pace);
  let told = 0;
  let last: StoreResult | null = null;
  if (!end.same)
    for await (const result of runJob(job, { alive, carry, span, pace })) {
      if (last) post({ kind: 'result', result: last });
      // A file that holds no others ends with its own result: one message tells both.
      last = told++ === 0 && result.uri === job.uri ? result : null;
      if (!last) post({ kind: 'result', result });
    }
  const done: FromWorker = last ? { kind: 'done', end, result: last } : { kind: 'done', end };
  // It waits for those behind it, unless something of it was told already: should it be done again, nothing is told twice.
  if (posts > before) post(done);
  else untold.push(done);
}

async function workThrough(jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) {
    Atomics.add(begun, 0, 1);
    await runOne(job);
    if (Date.now() - toldAt > tellEveryMs) tell();
  }
  tell();
}

let work = Promise.resolve();

port.on('message', (jobs: readonly Job[]) => {
  // An unhandled rejection ends the worker: the pool records the store and starts another.
  work = work.then(() => workThrough(jobs));
});
