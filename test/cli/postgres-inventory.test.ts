// Scans of several machines into one inventory in PostgreSQL, by the built command line.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, whyNoPostgres, type PostgresServer } from '../databases/postgres-server.ts';
import { makeTree } from '../sources/tree.ts';
import { writeOffice } from './kill-scans.ts';
import { cli, freshDataDir, runShowme } from './run-showme.ts';
import { scanAsData, settle } from './scanned.ts';

const why = whyNoPostgres();
/** So many that a scan is still at work when the first are kept. */
const files = 300;

describe.skipIf(why !== null)(
  `an inventory in PostgreSQL${why === null ? '' : ` (${why})`}`,
  () => {
    const root = makeTree({});
    const [one, two] = [freshDataDir(), freshDataDir()];
    let server: PostgresServer;
    let at: readonly string[];
    beforeAll(async () => {
      writeOffice(root, files, 40);
      server = await startPostgres();
      await server.run('postgres', 'create database kept');
      at = ['--inventory', server.uri('kept')];
      await settle();
    }, 120_000);
    afterAll(async () => {
      await server.stop();
    });

    const finished = async (): Promise<number> => {
      try {
        const [[count] = []] = await server.run(
          'kept',
          'select count(*) from showme.reading where done = 1',
        );
        return Number(count);
      } catch {
        return 0;
      }
    };

    it('is gone on with after a kill, and says what one that was left alone says', async () => {
      const child = spawn(process.execPath, [cli, 'scan', root, '-j', '1', ...at], {
        env: { PATH: process.env['PATH'], HOME: one, SHOWME_DATA_DIR: one },
        stdio: 'ignore',
      });
      const gone = new Promise((done) => child.once('exit', done));
      while ((await finished()) < 3 && child.exitCode === null)
        await new Promise((done) => setTimeout(done, 5));
      child.kill('SIGKILL');
      await gone;
      const before = await finished();
      expect(before).toBeGreaterThan(2);
      expect(before).toBeLessThan(files);
      const again = await scanAsData([root, '--resume', '-j', '1', ...at], { dataDir: one });
      expect(again.ran.stderr).toContain('Going on with the scan of ');
      expect(again.scan).toMatchObject({ complete: true, unchanged: before });

      mkdirSync(join(two, 'keys'), { mode: 0o700 });
      copyFileSync(join(one, 'keys', 'fingerprint.key'), join(two, 'keys', 'fingerprint.key'));
      const file = await scanAsData([root, '-j', '1'], { dataDir: two });
      expect(again.stores).toEqual(file.stores);
      expect(again.summary).toEqual(file.summary);
    }, 120_000);

    it('is known to other machines with the same key, and refuses those with another', async () => {
      const second = await scanAsData([root, ...at], { dataDir: two });
      expect(second.scan.unchanged).toBe(files);
      // As another machine would have left it.
      await server.run('kept', `update showme.scan set run_by = 'far-away:1'`);
      const other = await runShowme(['scan', root, ...at], { dataDir: two });
      expect([other.code, other.stderr]).toMatchObject([
        2,
        expect.stringContaining('holds files of another machine: far-away'),
      ]);
      const shared = await scanAsData([root, '--shared-paths', ...at], { dataDir: two });
      expect(shared.scan.unchanged).toBe(files);
      const list = await runShowme(['inventory', 'list', ...at], { dataDir: two });
      expect(list.stdout.match(/^20/gmu)).toHaveLength(3);
      const stranger = await runShowme(['scan', root, '-v', '--shared-paths', ...at]);
      expect([stranger.code, stranger.stderr]).toMatchObject([
        2,
        expect.stringContaining('is not the one that this inventory was made with'),
      ]);
      expect(stranger.stderr).not.toContain(server.password);
    }, 120_000);
  },
);
