// A worker that gets into the trouble its job's path names: what a parser of strangers' files may do.
import { parentPort, workerData } from 'node:worker_threads';

const result = (uri) => ({
  id: `s_${uri.length}`,
  uri,
  kind: 'text',
  verdict: 'review',
  problems: [],
  findings: [],
});

/** Told with the next message that does not wait. */
let untold = [];

const post = (message) => {
  parentPort.postMessage([...untold, message]);
  untold = [];
};

parentPort.on('message', (jobs) => {
  for (const job of jobs) {
    Atomics.add(workerData.begun, 0, 1);
    work(job);
  }
});

function work(job) {
  if (job.path.includes('partly')) post({ kind: 'so-far', result: result(job.uri) });
  if (job.path.includes('hang')) for (;;);
  if (job.path.includes('exit')) process.exit(7);
  if (job.path.includes('throw')) throw new Error('a message that may quote content');
  if (job.path.includes('reject')) void Promise.reject(new Error('outside the promise'));
  else if (job.path.includes('memory')) {
    const held = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, i) => `${i}`));
  } else if (job.path.includes('quiet')) {
    const end = { digest: null, same: false };
    untold.push({ kind: 'done', end, result: result(job.uri) });
  } else {
    post({ kind: 'result', result: result(job.uri) });
    post({ kind: 'done', end: { digest: null, same: false } });
  }
}
