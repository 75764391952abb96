// Parts that nobody came to the end of: the scan says of each what could not be examined, and ends without it.
import type { Spreading } from '../inventory/spreading.ts';
import { sealSpan } from '../scan/span-facts.ts';
import { joinIn, keepSpan, spanIn } from './stretches.ts';
import { addressOf, type Part } from './part.ts';
import type { Dead, Queue } from './queue.ts';

export interface Burial {
  readonly spreading: Spreading;
  readonly queue: Queue;
  /** Hex; what is said of a stretch waits with the others, enciphered like them. */
  readonly fingerprintKey: string;
  readonly leaseSeconds: number;
  readonly events: { dead(part: Part, detail: string): void };
}

export async function buryDead(burial: Burial): Promise<void> {
  const { spreading, queue, events } = burial;
  for (;;) {
    const buried = await spreading.server.together(async () => {
      const dead = await queue.takeDead();
      if (!dead) return undefined;
      const detail = detailOf(dead);
      if (spreading.remove(dead.was)) await tell(dead, detail, burial);
      await queue.completeDead(dead);
      return { part: dead.part, detail };
    });
    if (!buried) return;
    events.dead(buried.part, buried.detail);
  }
}

async function tell(dead: Dead, detail: string, burial: Burial): Promise<void> {
  const { spreading, fingerprintKey, leaseSeconds } = burial;
  const { part, queue } = dead;
  // The other stretches of its table count all the same.
  if (spanIn(part)) {
    const problem = { reason: 'crashed', detail } as const;
    const sealed = sealSpan({ outcome: 'failed', problem }, fingerprintKey);
    await keepSpan(burial, { part, queue, leaseSeconds }, sealed);
    return;
  }
  const { pieces, scan } = part;
  const join = joinIn(part);
  if (join) spreading.dropStretches({ scan, uri: join.uri });
  spreading.recordLost(
    scan,
    pieces.map((piece) => ({ uri: addressOf(piece), reason: 'crashed' as const, detail })),
  );
}

function detailOf({ part, times, why }: Dead): string {
  const last = why ?? 'its worker stopped without a word';
  const span = spanIn(part)?.span;
  if (span)
    return `part ${span.position + 1} of ${span.of} of this table was tried ${times} times and not finished (last: ${last}); scan the table by itself to see what is wrong. What the other parts hold is in the report`;
  return `this part of the scan was tried ${times} times and not finished (last: ${last}); scan it by itself to see what is wrong. What was found in it before is in the report`;
}
