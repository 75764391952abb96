// A worker that gets into the trouble its job's path names: what a parser of strangers' files may do.
import { parentPort } from 'node:worker_threads';

const result = (uri) => ({
  id: `s_${uri.length}`,
  uri,
  kind: 'text',
  verdict: 'review',
  problems: [],
  findings: [],
});

parentPort.on('message', (job) => {
  if (job.path.includes('partly'))
    parentPort.postMessage({ kind: 'so-far', result: result(job.uri) });
  if (job.path.includes('hang')) for (;;);
  if (job.path.includes('exit')) process.exit(7);
  if (job.path.includes('throw')) throw new Error('a message that may quote content');
  if (job.path.includes('reject')) void Promise.reject(new Error('outside the promise'));
  else if (job.path.includes('memory')) {
    const held = [];
    for (;;) held.push(Array.from({ length: 100_000 }, (_, i) => `${i}`));
  } else {
    parentPort.postMessage({ kind: 'result', result: result(job.uri) });
    parentPort.postMessage({ kind: 'done', end: { digest: null, same: false } });
  }
});
