// Parts of a spread scan in trouble: leases that are lost, writes that fail, parts that nobody can finish.
import { renameSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startPostgres, whyNoPostgres, type PostgresServer } from '../databases/postgres-server.ts';
import { makeTree } from '../sources/tree.ts';
import { openHand, type Hand } from './fleet-here.ts';

const why = whyNoPostgres();

const person = 'first name,last name,ssn\nMary,Sample,486-12-3456\n';

describe.skipIf(why !== null)(`a part${why === null ? '' : ` (${why})`}`, () => {
  let server: PostgresServer;
  let root: string;
  let one: Hand;
  let two: Hand;
  let ask: (...statements: string[]) => Promise<readonly unknown[][]>;
  let count = 0;
  beforeAll(async () => {
    server = await startPostgres();
  }, 120_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    const name = `parts${count++}`;
    await server.run('postgres', `create database ${name}`);
    ask = (...statements) => server.run(name, ...statements);
    root = makeTree({
      'a/1.csv': person,
      'a/2.txt': 'nothing\n',
      'b/3.csv': person.replace('3456', '3457'),
      'c/4.csv': person.replace('3456', '3458'),
    });
    one = await openHand(server.uri(name));
    two = await openHand(server.uri(name));
    return async () => {
      await one.close();
      await two.close();
    };
  });

  const stores = async (): Promise<number> =>
    Number((await ask('select count(*) from showme.store'))[0]?.[0]);

  it('that was lost to another worker is written by that one alone', async () => {
    const put = await one.putIn(root);
    expect([...put.queues]).toEqual([['here', { parts: 3, files: 4, bytes: 155, databases: 0 }]]);
    const lease = await one.take();
    // What the queue does once a lease has run out.
    await ask(`update showme_queue.job set expire_in = interval '0' where state = 'active'`);
    await two.queue.expire();
    await ask(`update showme_queue.job set start_after = now() - interval '1 second'`);
    const [again, ...rest] = [await two.take(), await two.take(), await two.take()].toSorted(
      (a, b) => b.taken - a.taken,
    );
    expect(again).toMatchObject({ job: lease.job, taken: 1 });
    expect(await one.workOn(lease)).toBe('lost');
    expect(await stores()).toBe(0);
    for (const held of [again!, ...rest]) expect(await two.workOn(held)).toBe('done');
    // Late, and everything is done: it changes nothing.
    expect(await one.workOn(lease)).toBe('lost');
    expect(await one.work()).toMatchObject({ told: [`finished ${put.scanId}`] });
    expect(one.inventory.summary(put.scanId)).toMatchObject({
      persons: 3,
      stores: { exposed: 3, clear: 1 },
    });
  }, 60_000);

  it('whose end cannot be written leaves nothing behind, and is tried again', async () => {
    const { scanId } = await one.putIn(root);
    await ask(
      `create function refuse() returns trigger language plpgsql as
         $$ begin raise exception 'refused'; end $$`,
      `create trigger refuse before update on showme_queue.job for each row
         when (new.state = 'completed') execute function refuse()`,
    );
    expect(await one.workOn(await one.take())).toBe('failed');
    expect(await ask('select count(*) from showme.reading')).toEqual([['0']]);
    expect(await ask(`select count(*) from showme_queue.job where state = 'retry'`)).toEqual([
      ['1'],
    ]);
    await ask(
      'drop trigger refuse on showme_queue.job',
      `update showme_queue.job set start_after = now() - interval '1 second'`,
    );
    expect(await two.work()).toMatchObject({ parts: 3 });
    expect(one.inventory.scan(scanId)).toMatchObject({ complete: true });
    expect(await stores()).toBe(4);
  }, 60_000);

  it('that nobody can finish ends among the dead, and the scan says what was not examined', async () => {
    const { scanId } = await one.putIn(root);
    await ask(
      'update showme_queue.job set retry_limit = 0',
      `create function refuse() returns trigger language plpgsql as
         $$ begin raise exception 'refused'; end $$`,
      `create trigger refuse before insert on showme.store for each row
         when (new.uri like '%/b/3.csv') execute function refuse()`,
    );
    const { told } = await one.work();
    expect(told.toSorted()).toMatchObject([
      'done',
      'done',
      'failed',
      `finished ${scanId}`,
      expect.stringMatching(/^this part of the scan was tried 5 times.*cannot be used: P0001/u),
    ]);
    expect(one.inventory.scan(scanId)).toMatchObject({ complete: false });
    expect([...one.inventory.notExamined(scanId)]).toMatchObject([
      { uri: `file://${root}/b`, reason: 'crashed' },
    ]);
    expect(await stores()).toBe(3);
    expect(
      await ask(
        `select name, state::text from showme_queue.job where state <> 'completed' or name = 'dead' order by name`,
      ),
    ).toEqual([
      ['dead', 'completed'],
      ['parts-here', 'failed'],
    ]);
  }, 60_000);

  it('that fails again and again is done file by file, and only the one at fault is lost', async () => {
    const { scanId } = await one.putIn(root, { most: { files: 100, bytes: 100_000 } });
    await ask(
      `create function refuse() returns trigger language plpgsql as
         $$ begin raise exception 'refused'; end $$`,
      `create trigger refuse before insert on showme.store for each row
         when (new.uri like '%/b/3.csv') execute function refuse()`,
    );
    const ends: string[] = [];
    for (;;) {
      await ask(`update showme_queue.job set start_after = now() where state = 'retry'`);
      const lease = await one.queue.take(['here']);
      if (!lease) break;
      ends.push(await one.workOn(lease));
      // The smaller ones are given up at once.
      if (ends.at(-1) === 'narrowed') await ask('update showme_queue.job set retry_limit = 0');
    }
    expect(ends.toSorted()).toEqual([
      ...Array.from({ length: 4 }, () => 'done'),
      ...Array.from({ length: 3 }, () => 'failed'),
      'narrowed',
    ]);
    const { told } = await one.work();
    expect(told).toContain(`finished ${scanId}`);
    expect([...one.inventory.notExamined(scanId)]).toMatchObject([
      { uri: `file://${root}/b/3.csv`, reason: 'crashed' },
    ]);
    expect(await stores()).toBe(3);
  }, 60_000);

  it('is given back on the way, and what was read of it is not read again', async () => {
    const { scanId } = await one.putIn(root, { most: { files: 100, bytes: 100_000 } });
    const stop = new AbortController();
    const events = {
      idle: () => undefined,
      ended: () => undefined,
      finished: () => undefined,
      dead: () => undefined,
    };
    const lease = await one.take();
    // As soon as something was found.
    const spreading = {
      ...one.spreading,
      join: (...asked: Parameters<typeof one.spreading.join>) => {
        const record = one.spreading.join(...asked);
        const { open } = record;
        const read: typeof open.read = (...now) => {
          const reading = open.read(...now);
          const finish: typeof reading.finish = (end) => {
            reading.finish(end);
            stop.abort();
          };
          return { ...reading, finish };
        };
        return { ...record, open: { ...open, read } };
      },
    };
    expect(await one.workOn(lease, { spreading, signal: stop.signal, events })).toBe('given-back');
    const before = await stores();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(4);
    expect(await two.work()).toMatchObject({ parts: 1, told: ['done', `finished ${scanId}`] });
    expect(await stores()).toBe(4);
    expect(await ask('select count(*) from showme.reading where done = 1')).toEqual([['4']]);

    // And in the next scan nothing at all.
    const next = await one.putIn(root);
    expect(await two.work()).toMatchObject({ parts: 3 });
    expect(await stores()).toBe(4);
    expect(one.inventory.scan(next.scanId)).toMatchObject({ unchanged: 4 });
    expect(one.inventory.compare(scanId, next.scanId).changes).toEqual([]);
  }, 60_000);

  it('waits for a worker that would find the same, and sees the same', async () => {
    await one.putIn(root);
    const own = { fingerprintKey: '5c'.repeat(32), ownDetectors: [], testValues: [] };
    const passwords = [{ text: 'open', origin: '', nearby: false }];
    expect(await one.work({ own: { ...own, passwords } })).toMatchObject({
      parts: 0,
      differences: ['the passwords (--password-file)'],
    });
    // A share that is not mounted.
    renameSync(root, `${root}-elsewhere`);
    await expect(one.work()).rejects.toThrow(root);
    expect(one.spreading.left()).toBe(3);
    expect(await ask('select count(*) from showme_queue.job where retry_count > 0')).toEqual([
      ['0'],
    ]);
  }, 60_000);

  it('is void once the scan was withdrawn or begun again', async () => {
    const { scanId } = await one.putIn(root);
    const lease = await two.take();
    const again = await one.putIn(root, { resume: scanId });
    expect(again.scanId).toBe(scanId);
    expect(await two.workOn(lease)).toBe('lost');
    expect([one.spreading.left(), await stores()]).toEqual([3, 0]);
    expect(one.spreading.dissolve()).toBe(3);
    const { parts } = one.spreading.begin(
      { startedAt: '2026-01-01T00:00:00Z', version: '0', rulePack: 'r', targets: [], settings: '' },
      '{}',
    );
    expect(parts).toBe(0);
    expect(one.spreading.dissolve()).toBe(0);
    expect(await one.work()).toMatchObject({ parts: 0, told: [] });
  }, 60_000);

  it('follows when there is room, and its worker says where nobody puts in the rest', async () => {
    const waits: number[] = [];
    const stop = new AbortController();
    const tree = Object.fromEntries(
      Array.from({ length: 250 }, (_, n) => [`f${n}/x.txt`, `${n}\n`]),
    );
    const big = makeTree(tree);
    const most = { files: 2, bytes: 1000 };
    const putting = one.putIn(big, {
      most,
      maxLeft: 150,
      signal: stop.signal,
      onWait: (left) => {
        waits.push(left);
        stop.abort();
      },
    });
    expect(await putting).toMatchObject({ wasInterrupted: true, isDone: false });
    expect(waits).toEqual([100]);
    expect(one.spreading.left()).toBeLessThan(201);
    await ask('delete from showme.part');
    expect(await two.work()).toMatchObject({ isHalfFed: true });
  }, 60_000);
});
