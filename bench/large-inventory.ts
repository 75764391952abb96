// Fills an inventory with invented stores and people, as many as asked: what reports of a large office must bear.
import { seededRandom, type Random } from '../fixtures/generate/random.ts';
import type { Masked } from '../src/model/element.ts';
import { packPeople } from '../src/model/people-blob.ts';
import type { CoveredPerson, Finding, Limb, Place, StoreResult } from '../src/model/verdict.ts';
import type { Inventory } from '../src/inventory/inventory.ts';

export interface Size {
  /** Stores that are not clear. */
  readonly stores: number;
  readonly people: number;
  /** Places kept of each finding. */
  readonly places?: number;
  readonly seed?: number;
  readonly startedAt?: string;
  /** Stores to record besides. */
  readonly more?: readonly StoreResult[];
}

interface Area {
  readonly folder: string;
  readonly kinds: readonly string[];
  readonly types: readonly Finding['type'][];
  readonly mode: string;
  readonly group: string;
}

const areas: readonly Area[] = [
  [
    'Billing/Claims',
    ['csv', 'x12', 'xlsx'],
    ['health-insurance-id', 'medical'],
    'rw-r--r--',
    'billing',
  ],
  ['Billing/Remittances', ['x12', 'pdf'], ['health-insurance-id'], 'rw-r-----', 'billing'],
  ['Billing/Statements', ['pdf', 'docx'], ['bank-account', 'payment-card'], 'rw-r-----', 'billing'],
  ['Clinic/Intake forms', ['pdf'], ['ssn', 'medical', 'drivers-license'], 'rw-r--r--', 'clinic'],
  ['Clinic/Immunizations', ['xlsx', 'csv'], ['medical'], 'rw-r--r--', 'clinic'],
  ['Clinic/Referrals', ['docx', 'eml'], ['medical', 'health-insurance-id'], 'rw-r-----', 'clinic'],
  ['HR/Payroll', ['xlsx', 'csv', 'pdf'], ['ssn', 'bank-account'], 'rw-r-----', 'hr'],
  ['HR/Benefits', ['xlsx', 'pdf'], ['ssn', 'health-insurance-id'], 'rw-------', 'hr'],
  ['Finance/Vendor W-9', ['pdf'], ['ssn', 'itin'], 'rw-r-----', 'finance'],
  ['WIC/Enrollments', ['csv', 'xlsx'], ['ssn', 'government-id', 'medicaid-id'], 'rw-r--r--', 'wic'],
  ['IT/Exports', ['csv', 'sql-dump'], ['ssn', 'medical', 'medicare-id'], 'rw-r--r--', 'it'],
  ['Old share (2014)/Users', ['doc', 'xls', 'text'], ['ssn'], 'rw-r--r--', 'staff'],
].map(([folder, kinds, types, mode, group]) => ({ folder, kinds, types, mode, group }) as Area);

const limbOf: Readonly<Record<string, Limb>> = {
  ssn: 'a',
  'drivers-license': 'b',
  itin: 'b',
  'medicare-id': 'b',
  'medicaid-id': 'b',
  'government-id': 'b',
  'bank-account': 'c',
  'payment-card': 'c',
  medical: 'e',
  'health-insurance-id': 'f',
};

/** Records one finished scan; returns its id. */
export function fillInventory(inventory: Inventory, size: Size): string {
  const random = seededRandom(size.seed ?? 407);
  const startedAt = size.startedAt ?? '2026-11-20T02:00:00.000Z';
  const scan = inventory.begin({
    startedAt,
    version: '0.1.0',
    rulePack: 'missouri-4e1fa90c77d2',
    targets: ['/srv/office'],
    settings: 'bench',
  });
  const exposed = Math.round(size.stores * 0.43);
  const each = Math.max(1, Math.ceil(size.people / exposed));
  for (let index = 0; index < size.stores; index++) {
    const area = areas[index % areas.length]!;
    scan.record(
      index < exposed
        ? exposedStore(random, area, { index, each, size })
        : quietStore(random, area, { index, each, size }),
    );
  }
  for (const store of size.more ?? []) scan.record(store);
  for (let index = 0; index < Math.min(40, size.stores); index++) {
    scan.recordNotExamined({
      uri: `file:///srv/office/Legal/case%20${index}`,
      reason: 'denied',
      detail: 'Permission denied. Run as an account that may read it.',
    });
  }
  scan.finish(startedAt.replace('T02:00', 'T05:41'), false);
  return scan.id;
}

interface Order {
  readonly index: number;
  /** People in a store that is exposed. */
  readonly each: number;
  readonly size: Size;
}

function exposedStore(random: Random, area: Area, { index, each, size }: Order): StoreResult {
  const types = area.types.filter((_, at) => at === 0 || random.next() < 0.6);
  // A fifth of each store's people are also in the store before it.
  const first = Math.max(0, index * each - Math.floor(each / 5));
  const last = Math.min(size.people, (index + 1) * each);
  const limbs = [...new Set(types.map((type) => limbOf[type]!))];
  const count = Math.max(0, last - first);
  const covered = packPeople(inventedPeople(first, last, limbs), count);
  const findings = types.map((type, at) =>
    inventedFinding(random, type, { index, at, count, size }),
  );
  return {
    ...inventedStore(random, area, index),
    verdict: 'exposed',
    persons: count,
    missouriResidents: Math.round(count * 0.94),
    covered,
    findings,
  };
}

function* inventedPeople(
  first: number,
  last: number,
  limbs: readonly Limb[],
): Iterable<CoveredPerson> {
  const hex = (seed: number, salt: bigint): string =>
    (((BigInt(seed) + 1n) * 0x9e3779b97f4a7c15n + salt) & 0xffffffffffffffffn).toString(16);
  for (let seed = first; seed < last; seed++) {
    const print = {
      name: hex(seed, 1n),
      initial: hex(seed >> 3, 2n),
      number: hex(seed, 3n),
      birth: seed % 2 === 0 ? hex(seed, 4n) : '',
      address: seed % 3 === 0 ? hex(seed >> 1, 5n) : '',
      missouri: seed % 16 !== 0,
    };
    yield { print, limbs };
  }
}

function inventedFinding(
  random: Random,
  type: Finding['type'],
  { index, at, count, size }: { index: number; at: number; count: number; size: Size },
): Finding {
  const places: Place[] = Array.from({ length: Math.min(size.places ?? 3, count) }, () => ({
    row: random.between(2, 9999),
    column: type === 'medical' ? 'dx' : 'id_no',
    masked: (type === 'medical' ? '[diagnosis]' : `*****${random.digits(4)}`) as Masked,
    name: `${random.letters(1)}… ${random.letters(1)}…`,
    pairing: 'record',
  }));
  return {
    id: `f_${index.toString(36).padStart(6, '0')}${at}abc`,
    type,
    limb: limbOf[type]!,
    disposition: 'covered',
    confidence: random.next() < 0.8 ? 'high' : 'medium',
    count,
    persons: count,
    places,
    because: [
      `a first and last name in the same record: covered information, RSMo 407.1500.1(9)(${limbOf[type]!})`,
      `the column "id_no" of row ${random.between(2, 9999)} says what it is`,
    ],
  };
}

function quietStore(random: Random, area: Area, { index }: Order): StoreResult {
  const store = inventedStore(random, area, index);
  const nobody = { persons: 0, missouriResidents: 0, covered: new Uint8Array(0) };
  const draw = random.next();
  if (draw < 0.4) {
    const finding: Finding = {
      ...inventedFinding(random, area.types[0]!, {
        index,
        at: 0,
        count: 3,
        size: { stores: 1, people: 1 },
      }),
      disposition: 'no-name',
      persons: 0,
      because: ['no name is tied to it'],
    };
    return { ...store, ...nobody, verdict: 'review', findings: [finding] };
  }
  if (draw < 0.7) {
    const because = ['the zip entry is encrypted with AES-256, and no key lies with it'];
    const protection = {
      ...store.protection,
      state: 'encrypted',
      mechanism: 'zip-aes256',
      safeHarbor: true,
      because,
    } as const;
    return { ...store, ...nobody, verdict: 'sealed', protection, findings: [] };
  }
  const detail = 'The file ends before its own table of contents. Restore it from a backup.';
  return {
    ...store,
    ...nobody,
    verdict: 'not-examined',
    findings: [],
    problems: [{ reason: random.pick(['corrupt', 'denied', 'timeout']), detail }],
  };
}

function inventedStore(
  random: Random,
  { folder, kinds, mode, group }: Area,
  index: number,
): Omit<StoreResult, 'verdict' | 'persons' | 'missouriResidents' | 'covered' | 'findings'> {
  const kind = random.pick(kinds);
  const year = 2012 + Math.floor(random.next() ** 0.7 * 15);
  return {
    id: `s_${index.toString(36).padStart(10, '0')}`,
    uri: `file:///srv/office/${encodeURI(folder)}/${folder.split('/')[1]!.toLowerCase().replaceAll(' ', '_')}_${index}.${kind}`,
    kind,
    bytes: random.between(20_000, 9_000_000),
    modifiedAt: `${year}-${String(random.between(1, 10)).padStart(2, '0')}-12T09:30:00.000Z`,
    protection: {
      state: 'none',
      mechanism: null,
      safeHarbor: false,
      because: ['not encrypted'],
      volume: { encrypted: null, mechanism: null },
    },
    facts: [],
    access: { mode, owner: 'root', group, principals: [] },
    problems: [],
  };
}
