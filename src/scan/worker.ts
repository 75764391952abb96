// A worker thread: takes one job at a time, posts each result, and a sign of life on the way.
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
const { settings, pace: shared } = workerData as WorkerData;
const runJob = makeRunJob(settings);
const post = (message: FromWorker): void => port.postMessage(message);

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

async function work(job: Job): Promise<void> {
  lastAlive = lastSoFar = Date.now();
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
  post(last ? { kind: 'done', end, result: last } : { kind: 'done', end });
}

port.on('message', (job: Job) => {
  // An unhandled rejection ends the worker: the pool records the store and starts another.
  void work(job);
});
