// Stretches of a table that was cut: each is kept with the end of its part, the last one calls for the join, and that ends the table.
import { setImmediate as pause } from 'node:timers/promises';
import type { Spreading } from '../inventory/spreading.ts';
import type { ItemsInWork } from '../scan/items-in-work.ts';
import { joinDeskOf, openSpanJoin, type Joined } from '../scan/join-spans.ts';
import { openSpan } from '../scan/span-facts.ts';
import type { Settings } from '../scan/settings.ts';
import type { DatabasePiece, JoinPiece, Part, Piece } from './part.ts';
import type { Queue } from './queue.ts';

/** A part that ends, and where more parts may be put. */
export interface Ending {
  readonly part: Part;
  readonly queue: string;
  readonly leaseSeconds: number;
}

interface Desks {
  readonly spreading: Spreading;
  readonly queue: Queue;
}

export type SpanPiece = DatabasePiece & Required<Pick<DatabasePiece, 'span'>>;

export function spanIn({ pieces: [piece] }: Part): SpanPiece | undefined {
  return piece?.kind === 'database' && piece.span ? { ...piece, span: piece.span } : undefined;
}

export function joinIn({ pieces: [piece] }: Part): JoinPiece | undefined {
  return piece?.kind === 'join' ? piece : undefined;
}

/** In the transaction in which its part ends. */
export async function keepSpan(
  { spreading, queue }: Desks,
  ending: Ending,
  sealed: Uint8Array,
): Promise<void> {
  const piece = spanIn(ending.part);
  if (!piece) return;
  const { href, uri, only, span } = piece;
  const { position, of } = span;
  const { scan } = ending.part;
  if (!spreading.keepStretch({ scan, uri, position, of }, sealed)) return;
  const join = { kind: 'join', href, uri, ...(only !== undefined && { only }) } as const;
  await follow({ spreading, queue }, ending, join);
}

/** What is found now goes on as a part of its own. */
async function follow(
  { spreading, queue }: Desks,
  { part: { scan }, queue: name, leaseSeconds }: Ending,
  piece: Piece,
): Promise<void> {
  const part = { scan, pieces: [piece], files: 0, bytes: 0 };
  const [job = ''] = await queue.put([{ queue: name, part, leaseSeconds }]);
  spreading.add({ id: scan }, [{ job, queue: name }]);
}

export interface Joining {
  readonly spreading: Spreading;
  readonly items: ItemsInWork;
  readonly settings: Settings;
  /** Aborted: no more of it is wanted. */
  readonly signal: AbortSignal;
}

/** Hands what the stretches come to on to be recorded. @returns undefined where it was told to stop */
export async function joinSpans(
  { href, uri, only = '' }: JoinPiece,
  scan: string,
  { spreading, items, settings, signal }: Joining,
): Promise<Joined['outcome'] | undefined> {
  const job = items.database({ href, uri, only });
  const join = openSpanJoin(joinDeskOf(settings, job));
  for (const sealed of spreading.stretchesOf({ scan, uri })) {
    // The lease is renewed between two of them.
    await pause();
    if (signal.aborted) return undefined;
    join.add(openSpan(sealed, settings.fingerprintKey));
  }
  const joined = join.end();
  // What was known of it is known no longer.
  if (joined.outcome === 'carried' && !job.known) return 'whole';
  if (joined.outcome === 'result') items.record(joined.result, job);
  if (joined.outcome === 'carried') items.carry(uri, job);
  if (joined.outcome !== 'whole') items.finish(job, null);
  return joined.outcome;
}

/** In the transaction in which the join ends; where the stretches came to nothing, the table is read as one. */
export async function endJoin(
  { spreading, queue }: Desks,
  ending: Ending,
  outcome: Joined['outcome'],
): Promise<void> {
  const piece = joinIn(ending.part);
  if (!piece) return;
  spreading.dropStretches({ scan: ending.part.scan, uri: piece.uri });
  if (outcome === 'whole')
    await follow({ spreading, queue }, ending, { ...piece, kind: 'database' });
}
