// Hands what there is to read to the workers, one after the other, as long as hours and signal allow.
import type { Batch } from '../sources/source.ts';
import type { DatabaseNamed } from './items-in-work.ts';
import type { Line, Recording } from './line.ts';
import type { PaceOptions } from './pace.ts';
import type { Job } from './protocol.ts';
import { waitForWindow } from './window.ts';

/** Something to read. */
export type Readable =
  | { readonly kind: 'files'; readonly batches: AsyncIterable<Batch> }
  | ({ readonly kind: 'database' } & DatabaseNamed);

export interface Feeding {
  readonly line: Line;
  readonly recording: Recording;
  readonly pace: Pick<PaceOptions, 'window' | 'onPause'>;
}

/** Resolves when all of it was examined, or as soon as the recording's signal says so. */
export async function feed(
  readables: Iterable<Readable>,
  { line: { pool }, recording, pace }: Feeding,
): Promise<void> {
  const { open, items, signal } = recording;
  const { window, onPause = () => undefined } = pace;
  const run = async (job: Job): Promise<void> => {
    if (window) await waitForWindow(window, signal, onPause);
    if (!signal.aborted) await unlessStopped(pool.run(job), signal);
  };
  for (const readable of readables) {
    if (readable.kind === 'database') {
      if (!signal.aborted) await run(items.database(readable));
      continue;
    }
    for await (const batch of readable.batches) {
      if (signal.aborted) break;
      for (const { uri, reason, detail } of batch.skipped)
        open.recordNotExamined({ uri, reason, detail });
      for (const job of items.jobsOf(batch)) {
        if (signal.aborted) break;
        await run(job);
      }
      recording.tell();
    }
  }
  for (const job of items.rest()) if (!signal.aborted) await run(job);
  if (!signal.aborted) await unlessStopped(pool.settle(), signal);
}

/**
 * Resolves with `work`, or as soon as the signal says so. By hand: a promise of the signal, raced with every job, would
 * remember each of them until the end.
 */
async function unlessStopped(work: Promise<void> | null, signal: AbortSignal): Promise<void> {
  if (!work) return;
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  signal.addEventListener('abort', stop, { once: true });
  await Promise.race([work, stopped]);
  signal.removeEventListener('abort', stop);
}
