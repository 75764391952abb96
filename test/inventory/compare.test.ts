// Two scans compared: what came, what went, whose people, and what cannot be said.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Inventory, ItemState, OpenScan } from '../../src/inventory/inventory.ts';
import { openInventory } from '../../src/inventory/sqlite-inventory.ts';
import type { DiffData, StoreChange } from '../../src/model/diff.ts';
import type { StoreResult, Verdict } from '../../src/model/verdict.ts';
import { makePeople, makeStore, newScan } from './example-store.ts';

let folder: string;
let inventory: Inventory;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'showme-compare-'));
  inventory = openInventory(join(folder, 'inventory.db'));
});
afterEach(() => {
  inventory.close();
  rmSync(folder, { recursive: true });
});

const root = 'file:///srv/office';
const at = '2026-11-20T02:10:00.000Z';

interface File {
  readonly verdict?: Verdict;
  /** First and last of its people, by number. */
  readonly people?: readonly [number, number];
  readonly token?: string;
  readonly principals?: readonly string[];
  /** The name it had when it was first seen. */
  readonly was?: string;
}

function storeOf(
  name: string,
  { verdict = 'exposed', people, principals = [], was = name }: File,
): StoreResult {
  const covered = people ? makePeople(people[1] - people[0] + 1, people[0]) : [];
  return makeStore({
    id: `s_${was}`,
    uri: `${root}/${name}`,
    verdict,
    covered,
    persons: covered.length,
    missouriResidents: 0,
    access: { principals },
    findings: verdict === 'exposed' ? makeStore().findings : [],
  });
}

/** Files by their names; the scan reads all of them. */
function scanOf(
  files: Readonly<Record<string, File>>,
  more: { readonly targets?: readonly string[]; readonly rulePack?: string } = {},
): OpenScan {
  const scan = inventory.begin({
    ...newScan,
    targets: [root],
    basis: { n: String(Math.random()) },
    ...more,
  });
  for (const [name, file] of Object.entries(files)) {
    const now: ItemState = {
      uri: `${root}/${name}`,
      identity: '',
      token: '',
      access: { principals: [] },
    };
    const reading = scan.read(now);
    reading.record(storeOf(name, file));
    reading.finish({
      token: file.token ?? `${Math.random()}`,
      digest: null,
      beside: '',
      traits: [],
    });
  }
  return scan;
}

function compare(
  before: Readonly<Record<string, File>>,
  after: Readonly<Record<string, File>>,
): DiffData {
  const [a, b] = [scanOf(before), scanOf(after)];
  for (const scan of [a, b]) scan.finish(at, true);
  return inventory.compare(a.id, b.id);
}

const brief = ({ changes }: DiffData): [string, string, number, number][] =>
  changes.map((change: StoreChange) => [
    (change.after ?? change.before)?.uri.slice(root.length + 1) ?? '',
    change.kind,
    change.peopleAdded,
    change.peopleRemoved,
  ]);

describe('changes', () => {
  it('of what is new, gone, sealed, cleaned, opened, shut, and of its people', () => {
    const data = compare(
      {
        'same.csv': { people: [1, 2] },
        'gone.csv': { people: [10, 11] },
        'sealed.csv': { people: [20, 24] },
        'cleaned.csv': { people: [30, 30] },
        'noted.txt': { verdict: 'review' },
        'clear.txt': { verdict: 'clear' },
        'grown.csv': { people: [40, 41] },
        'shared.csv': { people: [50, 50], principals: ['owner root'] },
        'shut.csv': { people: [60, 60], principals: ['everyone'] },
      },
      {
        'same.csv': { people: [1, 2] },
        'new.csv': { people: [70, 72] },
        'sealed.csv': { verdict: 'sealed' },
        'cleaned.csv': { verdict: 'clear' },
        'noted.txt': { people: [80, 80] },
        'clear.txt': { verdict: 'clear' },
        'grown.csv': { people: [41, 44] },
        'shared.csv': { people: [50, 50], principals: ['everyone'] },
        'shut.csv': { people: [60, 60], principals: ['owner root'] },
        'later.txt': { verdict: 'review' },
      },
    );
    expect(brief(data)).toEqual([
      ['new.csv', 'exposed', 3, 0],
      ['noted.txt', 'exposed', 1, 0],
      ['later.txt', 'appeared', 0, 0],
      ['grown.csv', 'people', 3, 1],
      ['shared.csv', 'opened', 0, 0],
      ['gone.csv', 'gone', 0, 2],
      ['sealed.csv', 'protected', 0, 5],
      ['cleaned.csv', 'relieved', 0, 1],
      ['shut.csv', 'closed', 0, 0],
    ]);
    expect([data.from.persons, data.to.persons]).toEqual([14, 12]);
    expect([data.peopleAdded, data.peopleRemoved]).toEqual([7, 9]);
    expect(data.notComparable).toEqual([]);
  });

  it('count a person who is exposed elsewhere as well neither as new nor as gone', () => {
    const data = compare(
      { 'a.csv': { people: [1, 4] }, 'b.csv': { people: [3, 6] } },
      { 'b.csv': { people: [3, 6] }, 'c.csv': { people: [5, 9] } },
    );
    expect(brief(data)).toEqual([
      ['c.csv', 'exposed', 3, 0],
      ['a.csv', 'gone', 0, 2],
    ]);
  });

  it('are none between a scan and one that kept all of it', () => {
    const first = scanOf({ 'a.csv': { people: [1, 4] } });
    first.finish(at, true);
    const second = inventory.begin({ ...newScan, targets: [root] });
    const known = second.known(`${root}/a.csv`)!;
    second.keep(known, {
      uri: known.uri,
      identity: '',
      token: known.token,
      access: { principals: [] },
      digest: null,
    });
    second.finish(at, true);
    expect(inventory.compare(first.id, second.id)).toMatchObject({ changes: [], peopleAdded: 0 });
  });

  it('tell a move from anything else that happened', () => {
    const first = scanOf({ 'a.csv': { people: [1, 2] }, 'b.csv': { people: [3, 4] } });
    first.finish(at, true);
    const second = inventory.begin({ ...newScan, targets: [root] });
    for (const [from, to] of [['a.csv', 'x/a.csv']] as const) {
      const known = second.known(`${root}/${from}`)!;
      second.keep(known, {
        uri: `${root}/${to}`,
        identity: '',
        token: known.token,
        access: { principals: [] },
        digest: null,
      });
    }
    const known = second.known(`${root}/b.csv`)!;
    const reading = second.read(
      { uri: `${root}/x/b.csv`, identity: '', token: 'n', access: { principals: [] } },
      known,
    );
    reading.record(storeOf('x/b.csv', { people: [3, 9], was: 'b.csv' }));
    reading.finish({ token: 'n', digest: null, beside: '', traits: [] });
    second.finish(at, true);
    const { changes } = inventory.compare(first.id, second.id);
    expect(changes.map(({ kind, hasMoved, peopleAdded }) => [kind, hasMoved, peopleAdded])).toEqual(
      [
        ['people', true, 5],
        ['moved', true, 0],
      ],
    );
  });

  it('say where nobody wrote and only the rules are others', () => {
    const data = compare(
      { 'a.txt': { verdict: 'clear', token: 't' }, 'b.txt': { verdict: 'clear', token: 't' } },
      { 'a.txt': { people: [1, 1], token: 't' }, 'b.txt': { people: [2, 2], token: 'u' } },
    );
    expect(data.changes.map(({ cause }) => cause)).toEqual(['rules', 'content']);
  });
});

describe('what cannot be compared', () => {
  const before = {
    'Legal/a.csv': { people: [1, 3] },
    'Legal/b.txt': { verdict: 'review' },
    'c.csv': { people: [5, 5] },
    'LegalHold.csv': { people: [8, 8] },
  } as const;

  function after(
    files: Readonly<Record<string, File>>,
    act: (scan: OpenScan) => void,
    more: { readonly targets?: readonly string[] } = {},
  ): DiffData {
    const first = scanOf(before);
    first.finish(at, true);
    const second = scanOf(files, more);
    act(second);
    return inventory.compare(first.id, second.id);
  }
  const kept = { 'c.csv': before['c.csv'], 'LegalHold.csv': before['LegalHold.csv'] };

  it('lies in a folder that could not be listed: its people still count', () => {
    const data = after(kept, (scan) => {
      scan.recordNotExamined({
        uri: `${root}/Legal`,
        reason: 'denied',
        detail: 'permission denied',
      });
      scan.finish(at, false);
    });
    expect(data.changes).toEqual([]);
    expect(data.notComparable).toEqual([
      {
        reason: 'unreachable',
        uri: `${root}/Legal`,
        detail: 'permission denied',
        stores: 2,
        exposed: 1,
      },
    ]);
    expect([data.from.persons, data.to.persons]).toEqual([5, 5]);
    expect([data.from.exposed, data.to.exposed]).toEqual([3, 3]);
  });

  it('could not be read this time', () => {
    const files = { ...before, 'c.csv': { verdict: 'not-examined' } } as const;
    const data = after(files, (scan) => scan.finish(at, false));
    expect(data.notComparable).toMatchObject([
      { reason: 'unread', uri: `${root}/c.csv`, exposed: 1 },
    ]);
    expect(data.to.persons).toBe(5);
  });

  it('was left out on purpose', () => {
    const data = after(kept, (scan) => {
      scan.recordNotExamined({
        uri: `${root}/Legal`,
        reason: 'excluded',
        detail: 'left out by --exclude Legal',
      });
      scan.finish(at, true);
    });
    expect(data.notComparable).toMatchObject([{ reason: 'excluded', stores: 2 }]);
  });

  it('lies outside the targets of the later scan', () => {
    const data = after({ 'Legal/a.csv': before['Legal/a.csv'] }, (scan) => scan.finish(at, true), {
      targets: [`${root}/Legal`],
    });
    expect(data.notComparable).toMatchObject([{ reason: 'targets', stores: 2, exposed: 2 }]);
    // What lies within them and is not there any more is gone.
    expect(brief(data)).toEqual([['Legal/b.txt', 'gone', 0, 0]]);
  });

  it('had not been reached when the later scan was cut off', () => {
    const data = after({ 'c.csv': before['c.csv'] }, (scan) => scan.stop(at));
    expect(data.changes).toEqual([]);
    expect(data.notComparable).toMatchObject([{ reason: 'cut-off', stores: 3, exposed: 2 }]);
    expect(data.to.persons).toBe(5);
  });
});
