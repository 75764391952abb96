// A scan spread over workers: by the built command line, over a real PostgreSQL, with files and tables to read.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOffice } from '../cli/kill-scans.ts';
import { settle } from '../cli/scanned.ts';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';
import { startPostgres, whyNoPostgres, type PostgresServer } from '../databases/postgres-server.ts';
import { makeTree } from '../sources/tree.ts';
import { makeFleet, reportOf, shareKeys, wait } from './fleet.ts';

const why = whyNoPostgres();

describe.skipIf(why !== null)(`a spread scan${why === null ? '' : ` (${why})`}`, () => {
  const root = makeTree({ 'a b/.showmeignore': 'left out\n', 'a b/left out/x.txt': '1' });
  const alone = freshDataDir();
  let server: PostgresServer;
  let database: string;
  let undisturbed: unknown;
  beforeAll(async () => {
    writeOffice(root, 40, 80);
    server = await startPostgres();
    await server.run('postgres', 'create database clinic');
    await server.run(
      'clinic',
      'create table staff (id int primary key, first_name text, last_name text)',
      `insert into staff values (1, 'Mary', 'Sample'), (2, 'John', 'Example')`,
      'create table badge (staff_id int references staff, ssn text)',
      `insert into badge values (1, '486-12-3456'), (2, '487-14-9876')`,
      'create table room (name text)',
      'vacuum analyze',
    );
    database = `postgres://postgres@${server.host}:${server.port}/clinic`;
    await settle();
    const env = { PGPASSWORD: server.password };
    await runShowme(['scan', root, database, '-q'], { dataDir: alone, env });
    undisturbed = await reportOf({ dataDir: alone, at: [] });
  }, 120_000);
  afterAll(async () => {
    await server.stop();
  });

  it('says what a scan of one machine says, also where workers are killed', async () => {
    const fleet = await makeFleet(server, 'killed');
    shareKeys(alone, fleet.dataDir);
    const small = ['--part', '5', '--lease', '2'];
    const put = await fleet.showme('scan', root, database, '--enqueue', ...small);
    expect([put.code, put.stderr]).toEqual([0, '']);
    expect(put.stdout).toMatch(/^Put in: 1\d parts\.\n {2}queue .*: 1\d parts, 41 files/u);
    expect(put.stdout).toContain('queue any: 1 part, 4 databases or tables');
    const start = (): ReturnType<typeof fleet.start> =>
      fleet.start('worker', '--until-done', '-v', '-j', '1');
    const doomed = [start(), start()];
    const done = async (): Promise<number> =>
      Number(
        (
          await fleet.ask('select parts - (select count(*) from showme.part) from showme.spread')
        )[0],
      );
    while ((await done()) < 3) await wait(20);
    for (const { child } of doomed) child.kill('SIGKILL');
    const held = await fleet.ask(`select count(*) from showme_queue.job where state = 'active'`);
    const others = [start(), start(), start()];
    expect(await Promise.all(others.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    expect(held).not.toEqual(['0']);
    expect(await reportOf(fleet)).toEqual(undisturbed);
  }, 120_000);
});
