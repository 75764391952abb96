// What `showme scan --enqueue` and `showme worker` say and refuse, by the built command line.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOffice } from '../cli/kill-scans.ts';
import { startPostgres, whyNoPostgres, type PostgresServer } from '../databases/postgres-server.ts';
import { makeTree } from '../sources/tree.ts';
import { makeFleet, wait, type Fleet } from './fleet.ts';

const why = whyNoPostgres();

describe.skipIf(why !== null)(`queues${why === null ? '' : ` (${why})`}`, () => {
  const root = makeTree({ 'local/x.txt': 'x\n' });
  let server: PostgresServer;
  let fleet: Fleet;
  beforeAll(async () => {
    writeOffice(root, 30, 40);
    server = await startPostgres();
    fleet = await makeFleet(server, 'fleet');
  }, 120_000);
  afterAll(() => server.stop());

  it('take what all reach, and what one machine reaches; a second scan waits for the first', async () => {
    const local = ['--queue', `files-2=${join(root, 'local')}`];
    const put = await fleet.showme('scan', root, '--enqueue', '--shared-paths', ...local);
    expect([put.code, put.stderr]).toEqual([0, '']);
    expect(put.stdout).toMatch(
      /^Put in: 2 parts\.\n {2}queue any: 1 part, 30 files \(.*\)\n {2}queue files-2: 1 part, 1 file /u,
    );
    expect(put.stdout).toContain('of files-2: --queue files-2');
    expect(put.stdout).not.toContain(server.password);
    const second = await fleet.showme('scan', root, '--enqueue');
    expect([second.code, second.stderr]).toMatchObject([
      2,
      expect.stringContaining('is still spread: 2 of 2 parts are left'),
    ]);
    const list = await fleet.showme('worker', '--list');
    expect(list.stdout).toMatch(
      /^The scan of .*Z is spread: 2 of 2 parts are left\.\n {2}any: 1 wait\n {2}files-2: 1 wait\n$/u,
    );
    // Serves its own queue, which is empty, and the common one.
    const worker = fleet.start('worker', '-v', '-j', '1');
    while (Number((await fleet.ask('select count(*) from showme.part'))[0]) > 1) await wait(50);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(130);
    expect(worker.said()).toContain('Done here: 1 part.');
    // Goes on with it on this machine alone.
    const whole = await fleet.showme('scan', root, '--shared-paths', '--resume', '-f', 'json');
    expect(whole.stderr).toContain('what was left (1 part) is scanned here');
    expect(JSON.parse(whole.stdout)).toMatchObject({ scan: { complete: true, unchanged: 30 } });
  }, 120_000);

  it('refuse what would do nothing, or would lie in them', async () => {
    const secret = await fleet.showme('scan', server.uri('postgres'), '--enqueue');
    expect([secret.code, secret.stderr]).toMatchObject([
      2,
      expect.stringContaining('a password in an address would lie in the queue'),
    ]);
    expect(secret.stderr).not.toContain(server.password);
    const report = await fleet.showme('scan', root, '--enqueue', '-f', 'json');
    expect(report.stderr).toContain('--enqueue prints no report');
    const alone = await fleet.showme('scan', root, '--lease', '5');
    expect(alone.stderr).toContain('Add --enqueue, or leave them out.');
  }, 120_000);
});
