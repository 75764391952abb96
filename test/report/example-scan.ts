// An invented scan for the reports' tests, with the trouble that real scans have.
import { missouri } from '../../src/law/missouri/index.ts';
import type { Masked } from '../../src/model/element.ts';
import type {
  NotExamined,
  ReportData,
  ScanInfo,
  ScanSummary,
  StoreEntry,
} from '../../src/model/scan.ts';
import type { Finding, Place } from '../../src/model/verdict.ts';
import type { Style } from '../../src/report/report.ts';

export const plain: Style = { color: false, columns: 80, unicode: true, all: false, quiet: false };

const noProtection: StoreEntry['protection'] = {
  state: 'none',
  mechanism: null,
  safeHarbor: false,
  because: ['Readable: not encrypted.'],
  volume: { encrypted: null, mechanism: null },
};

export function place(masked: string, more: Partial<Place> = {}): Place {
  return { masked: masked as Masked, name: 'J… S…', pairing: 'record', ...more };
}

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    id: 'f_a1b2c3d4e5',
    type: 'ssn',
    limb: 'a',
    disposition: 'covered',
    confidence: 'high',
    count: 148,
    persons: 148,
    places: [
      place('***-**-6789', { part: 'sheet Payroll', row: 2, column: 'SSN' }),
      place('***-**-1102', { part: 'sheet Payroll', row: 3, column: 'SSN', name: 'M… O…' }),
      place('***-**-5530', { part: 'sheet Payroll', row: 4, column: 'SSN', name: 'T… A…' }),
    ],
    because: [
      'A first and last name and a Social Security number are in the same row.',
      'The column is labeled SSN.',
    ],
    ...more,
  };
}

export function store(more: Partial<StoreEntry> = {}): StoreEntry {
  return {
    id: 's_4k1p09x2aa',
    uri: 'file:///srv/office/HR/Payroll/payroll_2024.xlsx',
    kind: 'xlsx',
    verdict: 'exposed',
    protection: noProtection,
    access: { mode: '-rw-rw-r--', owner: 'root', group: 'staff', principals: [] },
    persons: 148,
    missouriResidents: 143,
    findings: [finding()],
    ...more,
  };
}

export const bankAccount: Finding = finding({
  id: 'f_7x0a2mmq11',
  type: 'bank-account',
  limb: 'c',
  disposition: 'no-code',
  places: [place('*****4471', { part: 'sheet Payroll', row: 2, column: 'Account' })],
  because: ['The account number has a name, and nothing in its row opens the account.'],
});

const info: ScanInfo = {
  id: '2026-11-20T02:00Z-7c1e',
  startedAt: '2026-11-20T02:00:00.000Z',
  finishedAt: '2026-11-20T02:02:10.000Z',
  version: '0.1.0',
  rulePack: 'mo-2026.11',
  targets: ['/srv/office'],
  complete: true,
};

const nothing: ScanSummary = {
  stores: { exposed: 0, review: 0, sealed: 0, clear: 0, 'not-examined': 0 },
  bytes: 0,
  persons: 0,
  personsRange: [0, 0],
  missouriResidents: 0,
  elements: {},
};

export interface Example {
  readonly scan?: Partial<ScanInfo>;
  readonly summary?: Partial<Omit<ScanSummary, 'stores'>> & {
    readonly stores?: Partial<ScanSummary['stores']>;
  };
  readonly stores?: readonly StoreEntry[];
  readonly notExamined?: readonly NotExamined[];
}

/** Iterables that can be gone through once only, as the inventory gives them. */
export function reportData(example: Example = {}): ReportData {
  const { summary = {} } = example;
  const persons = summary.persons ?? 0;
  return {
    law: missouri.view,
    scan: { ...info, ...example.scan },
    summary: {
      ...nothing,
      personsRange: [persons, persons],
      ...summary,
      stores: { ...nothing.stores, ...summary.stores },
    },
    stores: (example.stores ?? []).values(),
    notExamined: (example.notExamined ?? []).values(),
  };
}

const claims = store({
  id: 's_09zr3tt1bb',
  uri: 'file:///srv/office/Billing/claims.zip!2023/claims.csv',
  kind: 'csv',
  protection: {
    ...noProtection,
    state: 'key-exposed',
    mechanism: 'zip-aes256',
    because: ['The file passwords.txt beside it opens it.'],
  },
  persons: 61,
  missouriResidents: 60,
  findings: [
    finding({ id: 'f_2', type: 'health-insurance-id', limb: 'f', count: 61, persons: 61 }),
    finding({
      id: 'f_3',
      type: 'medical',
      limb: 'e',
      count: 61,
      persons: 61,
      places: [place('[diagnosis]', { line: 2, row: 2, column: 4, pairing: 'block' })],
    }),
  ],
});

/** A name with a newline, an escape sequence, a direction override, and a cell that a spreadsheet would run. */
export const hostile: StoreEntry = store({
  id: 's_hostile001',
  uri: 'file:///srv/office/Clinic/=cmd%0A%1B[31m%E2%80%AEfdp.exe, "x"',
  kind: 'pdf',
  persons: 3,
  missouriResidents: 1,
  findings: [
    finding({
      id: 'f_h',
      count: 3,
      persons: 3,
      places: [
        place('***-**-0001', {
          part: 'ocr',
          page: 2,
          column: '=HYPERLINK("x")',
          pairing: 'document',
        }),
      ],
      because: ['@SUM(1) \u001b[2J'],
    }),
  ],
});

const reviewed = (id: string, more: Partial<Finding>): StoreEntry =>
  store({
    id,
    uri: `file:///srv/office/Sales/${id}.csv`,
    kind: 'csv',
    verdict: 'review',
    persons: 0,
    missouriResidents: 0,
    findings: [finding({ id: `f_${id}`, persons: 0, ...more })],
  });

const sealed = store({
  id: 's_sealed0001',
  uri: 'file:///srv/office/Archive/2019.zip!w2.pdf',
  kind: 'pdf',
  verdict: 'sealed',
  protection: {
    ...noProtection,
    state: 'encrypted',
    mechanism: 'zip-aes256',
    safeHarbor: true,
    because: ['The zip entry is encrypted with AES-256.'],
  },
  persons: 0,
  missouriResidents: 0,
  findings: [],
});

const unread = store({
  id: 's_unread0001',
  uri: 'file:///srv/office/Scans/torn.pdf',
  kind: 'pdf',
  verdict: 'not-examined',
  persons: 0,
  missouriResidents: 0,
  findings: [],
  problems: [
    { reason: 'corrupt', detail: 'The file ends in the middle. Restore it from a backup.' },
  ],
});

/** Everything at once: exposed, to look at, sealed, unread, left out, read in part. */
export const office: Example = {
  scan: { complete: false },
  summary: {
    stores: { exposed: 3, review: 4, sealed: 1, clear: 1481, 'not-examined': 1 },
    bytes: 4_100_000_000,
    persons: 212,
    missouriResidents: 204,
    elements: { ssn: { covered: 151, 'no-name': 3 }, 'bank-account': { 'no-code': 148 } },
  },
  stores: [
    store({ findings: [finding(), bankAccount] }),
    claims,
    hostile,
    reviewed('s_r1', { type: 'payment-card', limb: 'c', disposition: 'no-code' }),
    reviewed('s_r2', { type: 'payment-card', limb: 'c', disposition: 'no-code' }),
    reviewed('s_r3', { disposition: 'no-name' }),
    reviewed('s_r4', { disposition: 'review', confidence: 'low' }),
    unread,
    sealed,
  ],
  notExamined: [
    {
      uri: 'file:///srv/office/Archive/2019.zip!w2.pdf',
      reason: 'encrypted',
      detail: 'Encrypted with AES-256.',
      verdict: 'sealed',
    },
    {
      uri: 'file:///srv/office/HR/Payroll/payroll_2024.xlsx',
      reason: 'corrupt',
      detail: 'sheet Old: it cannot be read. Open it in Excel and save it again.',
      verdict: 'exposed',
    },
    { uri: 'file:///srv/office/HR/secret', reason: 'denied', detail: 'Permission denied.' },
    { uri: 'file:///srv/office/Legal/a%20b', reason: 'denied', detail: 'Permission denied.' },
    { uri: 'file:///srv/office/Legal/c', reason: 'denied', detail: 'Permission denied.' },
    {
      uri: 'file:///srv/office/Scans/torn.pdf',
      reason: 'corrupt',
      detail: 'The file ends in the middle. Restore it from a backup.',
      verdict: 'not-examined',
    },
    {
      uri: 'file:///srv/office/tmp',
      reason: 'excluded',
      detail: 'Left out by .showmeignore: 12 files.',
    },
  ],
};
