// A large table in stretches that several workers read: what the inventory says of it in the end, whatever happened on the way.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { peopleSql } from '../databases/people-sql.ts';
import { startPostgres, whyNoPostgres, type PostgresServer } from '../databases/postgres-server.ts';
import type { PutInRequest } from '../../src/fleet/put-in.ts';
import { openHand, type Hand } from './fleet-here.ts';

const why = whyNoPostgres();
const rows = 1600;

describe.skipIf(why !== null)(`a table in stretches${why === null ? '' : ` (${why})`}`, () => {
  let server: PostgresServer;
  let one: Hand;
  let two: Hand;
  let ask: (...statements: string[]) => Promise<readonly unknown[][]>;
  let count = 0;
  beforeAll(async () => {
    server = await startPostgres();
    await server.run('postgres', 'create database big');
    await server.run(
      'big',
      ...peopleSql('member', rows),
      'create table note as select id, first_name, last_name from member limit 3',
      `create table answer as
         select id, first_name, last_name, '{"ssn":"' || ssn || '","card":"none"}' as said from member where ssn <> '' limit 600`,
      'vacuum analyze',
    );
  }, 120_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    const name = `spans${count++}`;
    await server.run('postgres', `create database ${name}`);
    ask = (...statements) => server.run(name, ...statements);
    one = await openHand(server.uri(name));
    two = await openHand(server.uri(name));
    return async () => {
      await one.close();
      await two.close();
    };
  });

  const parts = { whole: 100_000, small: 1 };
  const put = async (
    files: number,
    { table = '', ...more }: Partial<PutInRequest> & { readonly table?: string } = {},
  ) =>
    one.putIn(process.cwd(), {
      targets: [{ kind: 'uri', uri: new URL(`${server.uri('big')}${table}`) }],
      most: { files, bytes: 1e12 },
      ...more,
    });
  /** All that it says but when it was. */
  const told = ({ inventory }: Hand, scanId: string): unknown => ({
    stores: [...inventory.stores(scanId, { places: 100 })],
    outlines: [...inventory.outlines(scanId)],
    people: inventory.people(scanId),
    summary: inventory.summary(scanId),
    notExamined: [...inventory.notExamined(scanId)],
  });
  /** As a worker has it from its own configuration. */
  const login = (href: string): string => {
    const uri = new URL(href);
    uri.password = server.password;
    return uri.href;
  };
  const waiting = () =>
    ask('select count(*) from showme.cut', 'select count(*) from showme.stretch');

  it('says what the table says as one; nothing readable lies in between, and nothing is left', async () => {
    const asOne = await put(parts.whole);
    expect([...asOne.queues.values()]).toMatchObject([{ parts: 1, databases: 4 }]);
    expect(await one.work({ login })).toMatchObject({ parts: 1 });
    const undivided = told(one, asOne.scanId);
    expect(one.inventory.summary(asOne.scanId).persons).toBeGreaterThan(500);

    const cut = await put(parts.small, { full: true });
    // Of the large ones as many as they need, and the rest.
    expect([...cut.queues.values()]).toMatchObject([{ parts: 7, databases: 4 }]);
    const queued = await ask(
      `select data::text from showme_queue.job where data::text like '%within%'`,
    );
    expect(String(queued)).not.toMatch(/Sample|Mary|\d{3}-\d{2}-\d{4}/);
    for (let n = 0; n < 3; n++) expect(await two.workOn(await two.take(), { login })).toBe('done');
    // The joins, and the one that holds records in its cells and so was read as one.
    expect(await one.work({ login })).toMatchObject({ parts: 4 + 2 + 1 });
    expect(told(two, cut.scanId)).toEqual(undivided);
    expect(await waiting()).toEqual([['0']]);

    // Nothing changed: nothing is read.
    const again = await put(parts.small);
    await one.work({ login });
    expect(one.inventory.compare(cut.scanId, again.scanId).changes).toEqual([]);
    expect(told(one, again.scanId)).toEqual(undivided);
  }, 120_000);

  it('keeps what the other stretches hold where nobody can finish one', async () => {
    const table = '/public/member';
    const { scanId } = await put(parts.small, { table });
    await ask(
      'update showme_queue.job set retry_limit = 0',
      `create function refuse() returns trigger language plpgsql as
         $$ begin raise exception 'refused'; end $$`,
      // What is said of it in the end is shorter.
      `create trigger refuse before insert on showme.stretch for each row
         when (new.position = 1 and length(new.sealed) > 2000) execute function refuse()`,
    );
    const { told: said } = await one.work({ login });
    expect(said).toContainEqual(expect.stringMatching(/^part 2 of 4 of this table was tried/u));
    const [store] = one.inventory.stores(scanId);
    expect(store).toMatchObject({ verdict: 'exposed' });
    expect([...one.inventory.notExamined(scanId)]).toMatchObject([
      { uri: store?.uri, reason: 'crashed', detail: expect.stringContaining('part 2 of 4') },
    ]);
    expect(store?.persons).toBeGreaterThan(500);
    expect(one.inventory.scan(scanId)).toMatchObject({ complete: false });
    expect(await waiting()).toEqual([['0']]);
  }, 120_000);

  it('forgets the stretches of a run that was cut off, and takes in rows that came after the cut', async () => {
    const table = '/public/member';
    const { scanId } = await put(parts.small, { table });
    for (let n = 0; n < 2; n++) expect(await one.workOn(await one.take(), { login })).toBe('done');
    expect(await waiting()).not.toEqual([['0']]);
    await put(parts.small, { table, resume: scanId });
    expect(await waiting()).toEqual([['0']]);
    await server.run(
      'big',
      `insert into member (id, first_name, last_name, ssn) values (900001, 'Zelda', 'Lastcome', '486-12-3456')`,
    );
    await one.work({ login });
    const [store] = one.inventory.stores(scanId);
    expect(store?.verdict).toBe('exposed');
    const reference = await put(parts.whole, { table, full: true });
    await one.work({ login });
    expect(one.inventory.compare(scanId, reference.scanId).changes).toEqual([]);
    expect([...one.inventory.stores(reference.scanId)]).toEqual([...one.inventory.stores(scanId)]);
  }, 120_000);
});
