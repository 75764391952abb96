// Parts that nobody came to the end of: the scan says of each what could not be examined, and ends without it.
import type { Spreading } from '../inventory/spreading.ts';
import { addressOf, type Part } from './part.ts';
import type { Dead, Queue } from './queue.ts';

export interface Burial {
  readonly spreading: Spreading;
  readonly queue: Queue;
  readonly events: { dead(part: Part, detail: string): void };
}

export async function buryDead({ spreading, queue, events }: Burial): Promise<void> {
  for (;;) {
    const buried = await spreading.server.together(async () => {
      const dead = await queue.takeDead();
      if (!dead) return undefined;
      const detail = detailOf(dead);
      if (spreading.remove(dead.was)) {
        const { pieces, scan } = dead.part;
        spreading.recordLost(
          scan,
          pieces.map((piece) => ({ uri: addressOf(piece), reason: 'crashed' as const, detail })),
        );
      }
      await queue.completeDead(dead);
      return { part: dead.part, detail };
    });
    if (!buried) return;
    events.dead(buried.part, buried.detail);
  }
}

function detailOf({ times, why }: Dead): string {
  const last = why ?? 'its worker stopped without a word';
  return `this part of the scan was tried ${times} times and not finished (last: ${last}); scan it by itself to see what is wrong. What was found in it before is in the report`;
}
