// The queues of a spread scan: pg-boss over the inventory's own connection, so that results and ends of jobs commit together.
import { randomUUID } from 'node:crypto';
import type PgBoss from 'pg-boss';
import type { Server } from '../inventory/sql.ts';
import type { Part } from './part.ts';

/** A part that this worker holds until its lease runs out. */
export interface Lease {
  readonly job: string;
  readonly queue: string;
  readonly part: Part;
  /** How often it was taken before; grows whenever somebody else takes it, and so tells whose it is. */
  readonly taken: number;
}

/** A part that nobody came to the end of. */
export interface Dead {
  readonly job: string;
  /** Its id while it lived. */
  readonly was: string;
  readonly part: Part;
  /** In which it lay. */
  readonly queue: string;
  readonly times: number;
  /** What the last of its workers said; null where it stopped without a word. */
  readonly why: string | null;
}

export interface Queued {
  readonly queue: string;
  readonly part: Part;
  /** Seconds without a sign of life after which a worker loses it. */
  readonly leaseSeconds: number;
}

export interface Queue {
  /** Makes the tables of the queue and these queues where there are none. */
  prepare(names: readonly string[]): Promise<void>;
  /** @returns the ids of their jobs, in order */
  put(parts: readonly Queued[]): Promise<string[]>;
  /** From the first of these queues that has one. */
  take(names: readonly string[]): Promise<Lease | undefined>;
  /** For another lease, from now. False where it is somebody else's by now. */
  renew(lease: Lease): boolean;
  /** In an open transaction; false where it is somebody else's by now. */
  complete(lease: Pick<Lease, 'job' | 'queue'>): Promise<boolean>;
  /** To be tried again after a while, or dead. */
  fail(lease: Lease, why: string): Promise<void>;
  takeDead(): Promise<Dead | undefined>;
  completeDead(dead: Dead): Promise<boolean>;
  /** What lies in the queues of a scan, done parts left out. */
  standing(scanId: string): readonly Standing[];
  /** Brings back parts whose lease ran out. */
  expire(): Promise<void>;
  /** That, and puts away what was done. */
  tidy(): Promise<void>;
}

export interface Standing {
  readonly queue: string;
  readonly state: 'created' | 'retry' | 'active' | 'failed';
  readonly count: number;
}

/** A part is tried so often again before it is dead. */
const retries = 4;
const deadQueue = 'dead';
const keptSeconds = { done: 3600, dead: 30 * 24 * 3600 };
/** A scan may wait for its workers; jobs older than what the queue was told are thrown away. */
const keptDays = 365;

/** What lies in a job. */
interface Data {
  readonly id: string;
  readonly queue: string;
  readonly part: Part;
}

/** @throws Error with the code ERR_MODULE_NOT_FOUND where the library is not installed */
export async function openQueue(server: Server, schema: string): Promise<Queue> {
  const { default: Boss } = await import('pg-boss');
  const told: { failure: Error | null } = { failure: null };
  const db = {
    async executeSql(text: string, values?: unknown[]) {
      try {
        const { rows } = server.execute(text, values);
        return { rows: [...rows] };
      } catch (error) {
        told.failure = error as Error;
        throw error;
      }
    },
  };
  // Nothing of it may run by a clock of its own: the connection is ours, and may be in the middle of a transaction.
  const boss = new Boss({
    db,
    schema,
    supervise: false,
    schedule: false,
    archiveCompletedAfterSeconds: keptSeconds.done,
    archiveFailedAfterSeconds: keptSeconds.dead,
  });
  boss.on('error', () => undefined);
  const jobs = `${schema}.job`;
  /** It answers nothing where the server refused to. */
  const nextOf = async (name: string): Promise<PgBoss.JobWithMetadata<Data> | undefined> => {
    told.failure = null;
    const [job] = await boss.fetch<Data>(name, { includeMetadata: true, batchSize: 1 });
    if (told.failure) throw told.failure;
    return job;
  };
  const complete = async (name: string, job: string): Promise<boolean> => {
    // Its types do not tell what it answers.
    const answer = (await boss.complete(name, job)) as unknown as { readonly affected: number };
    return answer.affected === 1;
  };
  const renew = ({ job, queue, taken }: Lease): boolean => {
    const { count } = server.execute(
      `update ${jobs} set started_on = clock_timestamp() where name = $1 and id = $2::uuid and state = 'active' and retry_count = $3`,
      [jobQueue(queue), job, taken],
    );
    return count === 1;
  };
  return {
    renew,
    async prepare(names) {
      // One after the other: two programs that begin at once must not both make the tables.
      server.execute('select pg_advisory_lock(hashtext($1))', [schema]);
      try {
        await boss.start();
        await boss.createQueue(deadQueue);
        const known = new Set((await boss.getQueues()).map(({ name }) => name));
        for (const name of names.map(jobQueue))
          if (!known.has(name)) await boss.createQueue(name, { name, deadLetter: deadQueue });
      } finally {
        server.execute('select pg_advisory_unlock(hashtext($1))', [schema]);
      }
    },
    async put(parts) {
      const ids = parts.map(() => randomUUID() as string);
      const keepUntil = new Date(Date.now() + keptDays * 24 * 3600 * 1000).toISOString();
      await boss.insert(
        parts.map(({ queue, part, leaseSeconds }, at) => ({
          id: ids[at] ?? '',
          name: jobQueue(queue),
          data: { id: ids[at] ?? '', queue, part } satisfies Data,
          retryLimit: retries,
          retryDelay: Math.max(1, Math.round(leaseSeconds / 24)),
          retryBackoff: true,
          expireInSeconds: leaseSeconds,
          keepUntil,
          deadLetter: deadQueue,
        })),
      );
      return ids;
    },
    async take(names) {
      for (const queue of names) {
        const job = await nextOf(jobQueue(queue));
        if (job) return { job: job.id, queue, part: job.data.part, taken: job.retryCount };
      }
      return undefined;
    },
    complete: ({ job, queue }) => complete(jobQueue(queue), job),
    fail: (lease, why) =>
      server.together(async () => {
        // Else it would be taken from whoever holds it by now.
        if (renew(lease)) await boss.fail(jobQueue(lease.queue), lease.job, { message: why });
      }),
    async takeDead() {
      const job = await nextOf(deadQueue);
      if (!job) return undefined;
      // 'message' is ours; what the queue itself says of a lease that ran out lies deeper.
      const { message } = (job.output ?? {}) as { readonly message?: string };
      const { id, part, queue } = job.data;
      return { job: job.id, was: id, part, queue, times: retries + 1, why: message ?? null };
    },
    completeDead: ({ job }) => complete(deadQueue, job),
    standing: (scanId) =>
      server.execute(
        `select substr(name, ${jobQueue('').length + 1}) as queue, state::text as state, count(*) as count from ${jobs}
         where name <> '${deadQueue}' and state <> 'completed' and data -> 'part' ->> 'scan' = $1
           and (state = 'failed' or exists (select 1 from part where part.job = id::text))
         group by name, state order by name, state`,
        [scanId],
      ).rows as readonly Standing[],
    expire: () => boss.expire(),
    tidy: () => boss.maintain(),
  };
}

/** A queue may be called as its users like, also as one of ours. */
const jobQueue = (name: string): string => `parts-${name}`;
