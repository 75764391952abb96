// Marks on findings: what they hide is counted, what changes brings a finding back, and only the law judges what is left.
import { beforeEach, describe, expect, it } from 'vitest';
import { markedBy } from '../../src/commands/open-marks.ts';
import type { MarkedInventory } from '../../src/inventory/marked.ts';
import type { Inventory } from '../../src/inventory/inventory.ts';
import type { Fingerprint } from '../../src/model/element.ts';
import { noMarks, type Mark } from '../../src/model/mark.ts';
import { exposedStore, openExample, recordScan, somePeople } from '../report/example-dossier.ts';
import { makeFinding } from './example-store.ts';

const rules = 'missouri-000000000000';
const print = (text: string): Fingerprint => text as Fingerprint;

const pay = exposedStore('pay.csv', [...somePeople(3)], {
  findings: [makeFinding({ id: 'f_pay', count: 3, persons: 3, content: print('aa') })],
});
const both = exposedStore('both.csv', [...somePeople(2, { first: 10 })], {
  findings: [
    makeFinding({ id: 'f_both1', count: 2, persons: 2, content: print('bb') }),
    makeFinding({ id: 'f_both2', count: 1, persons: 1, content: print('cc') }),
  ],
});

const mark = (more: Partial<Mark> = {}): Mark => ({
  finding: 'f_pay',
  says: 'false-match',
  by: 'A. Person',
  why: 'part numbers',
  on: '2026-11-25T09:00:00.000Z',
  until: null,
  basis: null,
  reviewer: null,
  uri: pay.uri,
  type: 'ssn',
  content: 'aa',
  rules,
  ...more,
});

let inventory: Inventory;
let scan: string;
const marked = (...marks: readonly Mark[]): MarkedInventory => {
  inventory.marks.remove(inventory.marks.list().map(({ finding }) => finding));
  inventory.marks.put(marks);
  return markedBy(inventory, inventory.marks, new Date('2026-11-30T12:00:00Z'));
};

beforeEach(() => {
  ({ inventory } = openExample());
  scan = recordScan(inventory, { stores: [pay, both], rulePack: rules });
});

const verdicts = (view: MarkedInventory): Record<string, string> =>
  Object.fromEntries(
    [...view.outlines(scan)].map(({ uri, verdict }) => [uri.split('/').at(-1) ?? '', verdict]),
  );

describe('a mark that holds', () => {
  it('takes a false match out of stores, people, elements and verdict, and is counted where they are', () => {
    const view = marked(mark());
    expect(view.summary(scan)).toMatchObject({
      stores: { exposed: 1, clear: 1 },
      persons: 2,
      personsRange: [2, 2],
      elements: { ssn: { covered: 3 } },
      marks: { ...noMarks, hidden: 1, occurrences: 3, stores: 1 },
    });
    expect([...view.stores(scan)].map(({ uri }) => uri)).toEqual([both.uri]);
    expect(verdicts(view)).toEqual({ 'pay.csv': 'clear', 'both.csv': 'exposed' });
    expect(view.people(scan).count.best).toBe(2);
    expect(view.people(scan, [pay.id]).count.best).toBe(0);
    expect(view.hidden(scan)).toMatchObject([
      { finding: { id: 'f_pay' }, store: { id: pay.id, verdict: 'exposed' } },
    ]);
  });

  it('counts test data and public records as such, with who says so in the reasons', () => {
    const view = marked(
      mark({ says: 'public-record', basis: 'RSMo 59.310', reviewer: 'B. Counsel' }),
    );
    expect(view.summary(scan).elements.ssn).toMatchObject({ covered: 3, 'public-record': 3 });
    const [hidden] = view.hidden(scan);
    expect(hidden?.mark.reviewer).toBe('B. Counsel');
    const store = view.asMarked({ ...pay, findings: pay.findings }, scan);
    expect(store).toBeUndefined();
  });

  it('leaves a store exposed while another of its findings is, with all its people', () => {
    const view = marked(mark({ finding: 'f_both1', content: 'bb', uri: both.uri }));
    expect(view.summary(scan)).toMatchObject({
      stores: { exposed: 2 },
      persons: 5,
      elements: { ssn: { covered: 4 } },
      marks: { hidden: 1, stores: 0 },
    });
    const store = [...view.stores(scan)].find(({ id }) => id === both.id);
    expect(store?.findings.map(({ id }) => id)).toEqual(['f_both2']);
  });

  it('hides nothing where it only confirms', () => {
    const view = marked(mark({ says: 'confirmed' }));
    expect(view.summary(scan)).toMatchObject({ stores: { exposed: 2 }, marks: noMarks });
    expect(view.marked(scan)).toMatchObject([{ standing: 'in-force' }]);
  });
});

describe('a mark that no longer holds', () => {
  it.each([
    ['expired', { until: '2026-11-29' }],
    ['content-changed', { content: 'another' }],
    ['rules-changed', { rules: 'missouri-111111111111' }],
  ] as const)('lets its finding count again: %s', (standing, more) => {
    const view = marked(mark(more));
    expect(view.marked(scan)).toMatchObject([{ standing }]);
    expect(view.summary(scan)).toMatchObject({
      stores: { exposed: 2 },
      persons: 5,
      marks: { ...noMarks, resurfaced: 1 },
    });
  });

  it('holds on its last day', () => {
    expect(marked(mark({ until: '2026-11-30' })).marked(scan)).toMatchObject([
      { standing: 'in-force' },
    ]);
  });

  it('says that what was dealt with is still there, once a later scan has found it', () => {
    const done = mark({ says: 'remediated', on: '2026-11-21T00:00:00.000Z' });
    expect(marked(done).summary(scan).marks).toEqual(noMarks);
    const later = recordScan(inventory, {
      stores: [pay],
      rulePack: rules,
      startedAt: '2026-11-22T02:00:00.000Z',
    });
    const view = marked(done);
    expect(view.summary(later)).toMatchObject({
      stores: { exposed: 1 },
      marks: { hidden: 0, stillThere: 1 },
    });
    const gone = recordScan(inventory, { rulePack: rules, startedAt: '2026-11-23T02:00:00.000Z' });
    expect(marked(done).marked(gone)).toMatchObject([{ standing: 'gone' }]);
  });
});

describe('marks in the inventory', () => {
  it('are one for each finding, and know no public record without its reviewer', () => {
    inventory.marks.put([mark(), mark({ why: 'looked again' })]);
    expect(inventory.marks.list()).toMatchObject([{ why: 'looked again' }]);
    expect(() => inventory.marks.put([mark({ says: 'public-record' })])).toThrow(
      'mark_basis_reviewed',
    );
    expect(inventory.marks.remove(['f_pay', 'f_none'])).toBe(1);
  });
});
