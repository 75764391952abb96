// An invented comparison of two scans, with everything that can have happened in between.
import type { DiffData, StoreChange, StoreSide } from '../../src/model/diff.ts';
import type { ScanInfo, ScanSummary } from '../../src/model/scan.ts';

const scan: ScanInfo = {
  id: '2026-11-20T02:00Z-7c1e',
  startedAt: '2026-11-20T02:00:00.000Z',
  finishedAt: '2026-11-20T02:10:00.000Z',
  version: '0.1.0',
  rulePack: 'missouri-0123456789ab',
  targets: ['file:///srv/office'],
  complete: true,
};

const summary = (exposed: number, persons: number): ScanSummary => ({
  stores: { exposed, review: 4, sealed: 2, clear: 1400, 'not-examined': 0 },
  bytes: 4_100_000_000,
  persons,
  personsRange: [persons, persons],
  missouriResidents: persons - 5,
  elements: {},
});

export const side = (name: string, more: Partial<StoreSide> = {}): StoreSide => ({
  uri: `file:///srv/office/${name}`,
  kind: 'csv',
  verdict: 'exposed',
  protection: {
    state: 'none',
    mechanism: null,
    safeHarbor: false,
    because: [],
    volume: { encrypted: null, mechanism: null },
  },
  access: { principals: ['everyone'] },
  persons: 12,
  missouriResidents: 12,
  covered: [{ type: 'ssn', limb: 'a' }],
  ...more,
});

export const change = (more: Partial<StoreChange>): StoreChange => ({
  id: 's_77gd0qpl00',
  kind: 'exposed',
  before: null,
  after: null,
  hasMoved: false,
  cause: 'content',
  peopleAdded: 0,
  peopleRemoved: 0,
  ...more,
});

const none = { persons: 0, missouriResidents: 0, covered: [] };

export const exampleDiff: DiffData = {
  from: {
    scan: { ...scan, id: '2026-11-13T02:00Z-0f3a', startedAt: '2026-11-13T02:00:00.000Z' },
    summary: summary(11, 231),
    persons: 231,
    missouriResidents: 226,
    exposed: 11,
  },
  to: {
    scan: { ...scan, complete: false },
    summary: summary(8, 206),
    persons: 212,
    missouriResidents: 207,
    exposed: 9,
  },
  changes: [
    change({
      after: side('HR/Leave/FMLA request 0881.docx', {
        persons: 1,
        covered: [{ type: 'medical', limb: 'e' }],
      }),
      peopleAdded: 1,
    }),
    change({
      id: 's_2k2k2k2k2k',
      before: side('Clinic/notes.txt', { ...none, verdict: 'clear' }),
      after: side('Clinic/notes.txt', { persons: 3 }),
      cause: 'rules',
      peopleAdded: 1,
    }),
    change({ kind: 'appeared', after: side('memo.txt', { ...none, verdict: 'review' }) }),
    change({
      id: 's_3m3m3m3m3m',
      kind: 'people',
      before: side('HR/pay.csv'),
      after: side('Payroll/pay.csv', { persons: 14 }),
      hasMoved: true,
      peopleAdded: 3,
      peopleRemoved: 1,
    }),
    change({
      id: 's_4n4n4n4n4n',
      kind: 'opened',
      before: side('Board/list.xlsx', { access: { principals: ['owner root'] } }),
      after: side('Board/list.xlsx'),
    }),
    change({
      id: 's_5p5p5p5p5p',
      kind: 'gone',
      before: side('Finance/W-9 batch.pdf'),
      peopleRemoved: 12,
    }),
    change({
      id: 's_6q6q6q6q6q',
      kind: 'protected',
      before: side('Clinic/roster.xlsx', { persons: 8 }),
      after: side('Clinic/roster.xlsx', { ...none, verdict: 'sealed' }),
      peopleRemoved: 8,
    }),
    change({
      id: 's_7r7r7r7r7r',
      kind: 'relieved',
      before: side('Billing/old.csv', { persons: 40 }),
      after: side('Billing/old.csv', { ...none, verdict: 'review' }),
    }),
    change({
      id: 's_8s8s8s8s8s',
      kind: 'moved',
      before: side('Old share/a.csv'),
      after: side('Archive/2014/a.csv'),
      hasMoved: true,
    }),
  ],
  notComparable: [
    {
      reason: 'unreachable',
      uri: 'file:///srv/office/Legal',
      detail: 'what is in this folder could not be listed: permission denied',
      stores: 380,
      exposed: 6,
    },
  ],
  peopleAdded: 5,
  peopleRemoved: 21,
};
