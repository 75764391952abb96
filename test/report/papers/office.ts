// An invented agency in an inventory: folders, a table, a sealed archive, what could not be read, and a scan a year before.
import type { Access } from '../../../src/model/store.ts';
import type { Inventory } from '../../../src/inventory/inventory.ts';
import type { NotExamined } from '../../../src/model/scan.ts';
import type { Statements } from '../../../src/model/statements.ts';
import type { StoreResult } from '../../../src/model/verdict.ts';
import type { Dossier } from '../../../src/report/dossier.ts';
import { noStatements } from '../../../src/model/statements.ts';
import type { Paper } from '../../../src/report/papers/paper.ts';
import { toMarkdown } from '../../../src/report/papers/to-markdown.ts';
import { makeFinding, makeStore } from '../../inventory/example-store.ts';
import {
  dossierOf,
  exposedStore,
  openExample,
  recordScan,
  somePeople,
} from '../example-dossier.ts';

const open: Access = { mode: '-rw-r--r--', owner: 'root', group: 'staff', principals: [] };
const closed: Access = { mode: '-rw-------', owner: 'clerk', group: 'clerk', principals: [] };

const payroll = exposedStore('HR/payroll.csv', [...somePeople(40, { first: 1, outside: 4 })], {
  access: open,
});
const leave = exposedStore('HR/leave.xlsx', [...somePeople(10, { first: 31, limbs: ['e'] })], {
  access: closed,
  findings: [
    makeFinding({ id: 'f_leave00001', type: 'medical', limb: 'e', count: 10, persons: 10 }),
  ],
  modifiedAt: '2017-03-01T00:00:00.000Z',
});
const insured = [...somePeople(90, { first: 101, limbs: ['a', 'f'] })];
const claims = exposedStore('Claims/2026.csv', [...insured, ...somePeople(1_011, { first: 191 })], {
  access: open,
  findings: [
    makeFinding({ id: 'f_claims0001', type: 'ssn', count: 1_101, persons: 1_101 }),
    makeFinding({
      id: 'f_claims0002',
      type: 'health-insurance-id',
      limb: 'f',
      count: 90,
      persons: 90,
    }),
  ],
});
const sealed = makeStore({
  id: 's_sealed0001',
  uri: 'file:///srv/office/Claims/archive.7z',
  kind: '7z',
  verdict: 'sealed',
  protection: {
    state: 'encrypted',
    mechanism: '7z AES-256',
    safeHarbor: true,
    because: ['7z with AES-256.'],
    volume: { encrypted: null, mechanism: null },
  },
  persons: 0,
  missouriResidents: 0,
  covered: [],
  findings: [],
});
const keyBeside = exposedStore('Exports/all.zip', [...somePeople(5, { first: 1 })], {
  kind: 'zip',
  access: open,
  protection: {
    state: 'key-exposed',
    mechanism: 'zip AES-256',
    safeHarbor: false,
    because: ['The password stands in all.txt beside it.'],
    volume: { encrypted: true, mechanism: 'LUKS2' },
  },
});

const stores: readonly StoreResult[] = [payroll, leave, claims, sealed, keyBeside];

const unread: NotExamined = {
  uri: 'file:///srv/office/HR/old.doc',
  reason: 'corrupt',
  detail: 'the file is cut off',
};

/** The newest scan, and one a year before in which the exports were open and the claims not there yet. */
export function openOffice(): { readonly inventory: Inventory; readonly path: string } {
  const opened = openExample();
  recordScan(opened.inventory, {
    startedAt: '2025-11-20T02:00:00.000Z',
    stores: [
      payroll,
      exposedStore('Exports/gone.csv', [...somePeople(3, { first: 900 })]),
      makeStore({ ...sealed, covered: [], verdict: 'exposed' }),
    ],
  });
  recordScan(opened.inventory, { stores, notExamined: [unread] });
  return opened;
}

export const said: Statements = {
  ...noStatements,
  organization: {
    name: 'Prairie Lantern Insurance Agency',
    certification: { last: '2026-01-15', by: 'A. Person, Director' },
    optOut: 'Call 1-800-555-0100, or write to us',
    formerCustomers: 'the same as about customers',
    safeguards: 'We keep physical, electronic and procedural safeguards',
    sources: { applications: 'your name, address and Social Security number' },
    sharing: {
      everyday: { shares: true, canLimit: false },
      nonaffiliates: { shares: false },
      marketing: { shares: true },
    },
    riskAssessment: { last: '2025-12-01' },
    providers: [
      {
        name: 'Show-Me Adjusters, LLC',
        holds: 'Claims/**',
        agreement: { reference: 'SMA-2024-07', signed: '2024-07-01' },
        reviewed: '2026-02-03',
      },
      { name: 'Cloud Backup Inc.' },
    ],
  },
  stores: {
    'Claims/**': {
      name: 'Accident claims',
      owner: 'Claims department',
      reason: 'settlement of claims',
      statute: 'RSMo 610.021',
      access: ['claims handlers'],
      sharedWith: [
        {
          name: 'Office of Administration, ITSD',
          agreement: { reference: 'ORS-2024-07', signed: '2024-07-01' },
        },
        { name: 'Show-Me Adjusters, LLC', purpose: 'settling claims' },
      ],
    },
    'HR/**': {
      name: 'Personnel',
      sharedWith: [],
      risk: { likelihood: 'low', because: 'the room is locked' },
    },
  },
};

export function officeDossier(statements: Statements = noStatements): Dossier {
  return dossierOf(openOffice().inventory, statements);
}

export function asText(paper: Paper): string {
  // A scan's id ends in letters of chance.
  return [...toMarkdown(paper)].join('').replace(/(T\d\d:\d\dZ)-[0-9a-f]{4}/g, '$1-0000');
}

/** The lines under a heading, up to the next of its level or a higher one. */
export function part(markdown: string, title: string): string {
  const lines = markdown.split('\n');
  const from = lines.findIndex((line) => /^#+ /.test(line) && line.endsWith(title));
  const level = /^#+/.exec(lines[from] ?? '')?.[0].length ?? 0;
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => (/^(#+) /.exec(line)?.[1]?.length ?? 9) <= level);
  return rest
    .slice(0, to === -1 ? rest.length : to)
    .join('\n')
    .trim();
}
