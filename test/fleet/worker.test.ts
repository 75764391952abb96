// A scan spread over workers: by the built command line, over a real PostgreSQL.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOffice } from '../cli/kill-scans.ts';
import { settle } from '../cli/scanned.ts';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';
import { startPostgres, whyNoPostgres, type PostgresServer } from '../databases/postgres-server.ts';
import { makeTree } from '../sources/tree.ts';
import { makeFleet, reportOf, shareKeys } from './fleet.ts';

const why = whyNoPostgres();

describe.skipIf(why !== null)(`a spread scan${why === null ? '' : ` (${why})`}`, () => {
  const root = makeTree({ 'a b/.showmeignore': 'left out\n', 'a b/left out/x.txt': '1' });
  const alone = freshDataDir();
  let server: PostgresServer;
  let undisturbed: unknown;
  beforeAll(async () => {
    writeOffice(root, 24, 20);
    server = await startPostgres();
    await settle();
    await runShowme(['scan', root, '-q'], { dataDir: alone });
    undisturbed = await reportOf({ dataDir: alone, at: [] });
  }, 120_000);
  afterAll(async () => {
    await server.stop();
  });

  it('says what a scan of one machine says', async () => {
    const fleet = await makeFleet(server, 'two');
    shareKeys(alone, fleet.dataDir);
    const put = await fleet.showme('scan', root, '--enqueue', '--part', '4');
    expect([put.code, put.stderr]).toEqual([0, '']);
    const workers = ['one', 'two'].map(() =>
      fleet.start('worker', '--until-done', '-v', '-j', '1'),
    );
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);
    expect(await reportOf(fleet)).toEqual(undisturbed);
  }, 120_000);
});
