// Spread scans under blows: workers killed twenty times, stopped for longer than their leases, poisoned; whoever puts in, killed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded, writeOffice } from '../cli/kill-scans.ts';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';
import { settle } from '../cli/scanned.ts';
import { startPostgres, whyNoPostgres, type PostgresServer } from '../databases/postgres-server.ts';
import { makeFleet, reportOf, shareKeys, wait, type Fleet, type Started } from '../fleet/fleet.ts';
import { peopleSql } from '../databases/people-sql.ts';
import { makeTree } from '../sources/tree.ts';

const why = whyNoPostgres();
const kills = 20;

describe.skipIf(why !== null)(`a spread scan${why === null ? '' : ` (${why})`}`, () => {
  const root = makeTree({});
  const alone = freshDataDir();
  let server: PostgresServer;
  let undisturbed: unknown;
  let count = 0;
  beforeAll(async () => {
    writeOffice(root, 350, 60);
    server = await startPostgres();
    await settle();
    await runShowme(['scan', root, '-q'], { dataDir: alone });
    undisturbed = await reportOf({ dataDir: alone, at: [] });
  }, 600_000);
  afterAll(() => server.stop());

  const fresh = async (): Promise<Fleet> => {
    const fleet = await makeFleet(server, `long${count++}`);
    shareKeys(alone, fleet.dataDir);
    return fleet;
  };
  const worker = (fleet: Fleet): Started => fleet.start('worker', '--until-done', '-v', '-j', '1');
  const left = async (fleet: Fleet): Promise<number> =>
    Number((await fleet.ask('select count(*) from showme.part'))[0]);
  const active = async (fleet: Fleet): Promise<number> =>
    Number((await fleet.ask(`select count(*) from showme_queue.job where state = 'active'`))[0]);
  /** Nothing is there twice: each item is seen once, and each store of it once. */
  const expectWhole = async (fleet: Fleet): Promise<void> => {
    expect(await reportOf(fleet)).toEqual(undisturbed);
    expect(
      await fleet.ask(
        `select count(*) from (select item from showme.seen join showme.reading on number = reading
           group by item having count(*) > 1) twice`,
      ),
    ).toEqual(['0']);
  };

  it.each([1, 2])('of which twenty workers are killed, seed %i', async (seed) => {
    const random = seeded(seed);
    const fleet = await fresh();
    await fleet.showme('scan', root, '--enqueue', '--part', '6', '--lease', '2');
    let workers = [worker(fleet), worker(fleet), worker(fleet)];
    const all = await left(fleet);
    for (let n = 0; n < kills; n++) {
      // Spread over the whole of the work, wherever in it each worker is.
      const enough = all - ((n + 1) * all) / (kills + 5);
      while ((await left(fleet)) > enough && workers.some(({ child }) => child.exitCode === null))
        await wait(10);
      await wait(random() * 200);
      const at = Math.floor(random() * workers.length);
      const [victim] = workers.splice(at, 1);
      victim?.child.kill('SIGKILL');
      expect(await victim?.ended).toBe('SIGKILL');
      workers = [...workers, worker(fleet)];
    }
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    await expectWhole(fleet);
  });

  it.each([3, 4])('of one large table, of which ten workers are killed, seed %i', async (seed) => {
    const random = seeded(seed);
    const database = `postgres://postgres@${server.host}:${server.port}/big`;
    const env = { PGPASSWORD: server.password };
    if (seed === 3) {
      await server.run('postgres', 'create database big');
      await server.run('big', ...peopleSql('member', 30_000), 'vacuum analyze');
    }
    const one = freshDataDir();
    shareKeys(alone, one);
    await runShowme(['scan', database, '-q'], { dataDir: one, env });
    const asOne = await reportOf({ dataDir: one, at: [] });
    const fleet = await fresh();
    const put = await fleet.showme('scan', database, '--enqueue', '--part', '4', '--lease', '2');
    // What holds for all of the database, and fifteen stretches or more.
    expect(Number(/Put in: (\d+) parts/u.exec(put.stdout)?.[1])).toBeGreaterThan(15);
    let workers = [worker(fleet), worker(fleet), worker(fleet)];
    for (let n = 0; n < 10; n++) {
      await wait(300 + random() * 1500);
      const at = Math.floor(random() * workers.length);
      const [victim] = workers.splice(at, 1);
      victim?.child.kill('SIGKILL');
      await victim?.ended;
      workers = [...workers, worker(fleet)];
    }
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    expect(await reportOf(fleet)).toEqual(asOne);
    expect((asOne as { summary: { persons: number } }).summary.persons).toBeGreaterThan(10_000);
    expect(await fleet.ask('select count(*) from showme.cut')).toEqual(['0']);
  });

  it('of which a worker stands still for longer than its lease', async () => {
    const fleet = await fresh();
    await fleet.showme('scan', root, '--enqueue', '--part', '40', '--lease', '2');
    const sleeper = worker(fleet);
    while ((await active(fleet)) < 1) await wait(10);
    await wait(700);
    sleeper.child.kill('SIGSTOP');
    const other = worker(fleet);
    expect(await other.ended).toBe(0);
    sleeper.child.kill('SIGCONT');
    // Where it stood still in the middle of writing, the server has hung up on it.
    expect([0, 2]).toContain(await sleeper.ended);
    expect(sleeper.said()).toMatch(/lost: |cannot be used/u);
    await expectWhole(fleet);
  });

  it('of which one file kills whoever takes it: the rest is done, and that file is told', async () => {
    const fleet = await fresh();
    await fleet.showme('scan', root, '--enqueue', '--part', '60', '--lease', '1');
    let killed = 0;
    for (let code: number | string = 'none yet'; code !== 0;) {
      const one = worker(fleet);
      const watching = setInterval(() => {
        // By this one, not by the last one that it killed; cutting a part up reads nothing.
        void fleet
          .ask(
            `select 1 from showme_queue.job, lateral (select data #> '{part,pieces,0}' as piece) one
             where state = 'active' and case when piece ->> 'isDeep' = 'true'
               then ${killed} < 2 and retry_count = ${killed} and piece ->> 'folder' like '%folder\\%203'
               else retry_count = ${killed} - 2 and piece ->> 'file' like '%folder\\%203/10.csv' end`,
          )
          .then((held) => held.length > 0 && one.child.kill('SIGKILL'));
      }, 30);
      code = await one.ended;
      clearInterval(watching);
      if (code === 'SIGKILL') killed++;
    }
    // Twice as it was, then file by file.
    expect(killed).toBe(7);
    const { notExamined, scan } = (await reportOf(fleet)) as {
      notExamined: { uri: string; reason: string; detail: string }[];
      scan: { complete: boolean };
    };
    expect(scan.complete).toBe(false);
    expect(notExamined).toMatchObject([
      {
        uri: `file://${root}/folder%203/10.csv`,
        reason: 'crashed',
        detail: expect.stringContaining('tried 5 times and not finished'),
      },
    ]);
  });

  it('whose putting in is killed half-way, begun again', async () => {
    const fleet = await fresh();
    const feeder = fleet.start('scan', root, '--enqueue', '--part', '1');
    while ((await left(fleet).catch(() => 0)) < 100) await wait(2);
    feeder.child.kill('SIGKILL');
    expect(await feeder.ended).toBe('SIGKILL');
    const half = worker(fleet);
    expect(await half.ended).toBe(3);
    expect(half.said()).toContain('stopped half-way');
    const again = await fleet.showme('scan', root, '--enqueue', '--part', '20', '--resume');
    expect([again.code, again.stderr]).toMatchObject([0, expect.stringContaining('Going on with')]);
    expect(await worker(fleet).ended).toBe(0);
    const report = (await reportOf(fleet)) as { summary: object };
    expect(report.summary).toEqual((undisturbed as { summary: object }).summary);
  });
});
