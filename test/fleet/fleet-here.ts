// A fleet inside the test's own process, by the built engine: several workers over connections of their own.
import type { Lease, Queue } from '../../src/fleet/queue.ts';
import type { WorkOutcome, WorkRequest } from '../../src/fleet/work.ts';
import type { PartEnd } from '../../src/fleet/work-on-part.ts';
import type { PutIn, PutInRequest } from '../../src/fleet/put-in.ts';
import type { Plan } from '../../src/fleet/plan.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { Spreading } from '../../src/inventory/spreading.ts';
import type { Line } from '../../src/scan/line.ts';
import type { Settings } from '../../src/scan/settings.ts';
import { resolveTarget } from '../../src/sources/targets.ts';
import { built, settings } from '../scan/scan-here.ts';
import { everything } from '../sources/tree.ts';

export interface Hand {
  readonly inventory: Inventory;
  readonly spreading: Spreading;
  readonly queue: Queue;
  putIn(root: string, more?: Partial<PutInRequest>): Promise<PutIn>;
  take(): Promise<Lease>;
  /** Works on this one alone. */
  workOn(lease: Lease, more?: Partial<WorkRequest>): Promise<PartEnd>;
  /** Until nothing is left. */
  work(more?: Partial<WorkRequest>): Promise<WorkOutcome & { readonly told: readonly string[] }>;
  close(): Promise<void>;
}

export async function openHand(address: string): Promise<Hand> {
  const { openPostgresInventory } = await built<
    typeof import('../../src/inventory/postgres-inventory.ts')
  >('inventory/postgres-inventory.js');
  const { openQueue } = await built<typeof import('../../src/fleet/queue.ts')>('fleet/queue.js');
  const inventory = openPostgresInventory(address);
  const { spreading } = inventory;
  if (!spreading) throw new Error('nothing can be spread over this inventory');
  const queue = await openQueue(spreading.server, spreading.queueSchema);
  const told: string[] = [];
  let line: Line | null = null;
  const stopLine = async (): Promise<void> => {
    await line?.stop();
    line = null;
  };
  const requestOf = (more: Partial<WorkRequest>): WorkRequest => ({
    spreading,
    queue,
    queues: ['here'],
    own: ownOf(settings),
    version: '0',
    jobs: 1,
    pace: {},
    untilDone: true,
    ownPaths: [],
    login: (href) => href,
    signal: new AbortController().signal,
    checkKeys: () => undefined,
    events: {
      idle: () => undefined,
      ended: (_part, how) => told.push(how),
      finished: (id) => told.push(`finished ${id}`),
      dead: (_part, detail) => told.push(detail),
    },
    ...more,
  });
  return {
    inventory,
    spreading,
    queue,
    async putIn(root, more = {}) {
      const { putIn } = await built<typeof import('../../src/fleet/put-in.ts')>('fleet/put-in.js');
      const target = resolveTarget(root);
      if (target.kind !== 'path') throw new Error(`${root} is not there`);
      return putIn({
        version: '0',
        targets: [target],
        walk: { ...everything, roots: [root] },
        settings,
        timeoutMsPerItem: 60_000,
        full: false,
        leaseSeconds: 60,
        spreading,
        queue,
        queues: { files: 'here', databases: 'here', folders: new Map() },
        most: { files: 3, bytes: 100_000 },
        signal: new AbortController().signal,
        ...more,
      });
    },
    async take() {
      const lease = await queue.take(['here']);
      if (!lease) throw new Error('nothing is to be taken');
      return lease;
    },
    async workOn(lease, more = {}) {
      const { workOnPart } =
        await built<typeof import('../../src/fleet/work-on-part.ts')>('fleet/work-on-part.js');
      const { openLine } = await built<typeof import('../../src/scan/line.ts')>('scan/line.js');
      const { basisUnder } = await built<typeof import('../../src/fleet/plan.ts')>('fleet/plan.js');
      const plan = JSON.parse(spreading.current()?.plan ?? '') as Plan;
      const request = requestOf(more);
      line ??= openLine({ settings, jobs: 1, timeoutMsPerItem: 60_000 });
      const basis = await basisUnder(plan, request.own, '0');
      const end = await workOnPart(lease, { request, line, plan, basis });
      if (end !== 'done') await stopLine();
      return end;
    },
    async work(more = {}) {
      const { work } = await built<typeof import('../../src/fleet/work.ts')>('fleet/work.js');
      const outcome = await work(requestOf(more));
      return { ...outcome, told: told.splice(0) };
    },
    async close() {
      await stopLine();
      inventory.close();
    },
  };
}

function ownOf({
  fingerprintKey,
  ownDetectors,
  passwords,
  testValues,
}: Settings): WorkRequest['own'] {
  return { fingerprintKey, ownDetectors, passwords, testValues };
}
