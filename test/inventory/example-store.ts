// Invented store results for the inventory's tests.
import type { NewScan } from '../../src/inventory/inventory.ts';
import { packPeople } from '../../src/model/people-blob.ts';
import type { Masked } from '../../src/model/element.ts';
import type { PersonPrint } from '../../src/model/person.ts';
import type { CoveredPerson, Finding, Place, StoreResult } from '../../src/model/verdict.ts';

export const newScan: NewScan = {
  startedAt: '2026-11-20T02:00:00.000Z',
  version: '0.1.0',
  rulePack: 'mo-2026.11',
  targets: ['/srv/office'],
  settings: 'abc',
};

export function makePrint(seed: number, print: Partial<PersonPrint> = {}): PersonPrint {
  const hex = (salt: number): string =>
    ((BigInt(seed) * 0x9e3779b97f4a7c15n + BigInt(salt)) & 0xffffffffffffffffn)
      .toString(16)
      .padStart(16, '0');
  return {
    name: hex(1),
    initial: hex(2),
    number: hex(3),
    birth: '',
    address: '',
    missouri: seed % 2 === 0,
    ...print,
  };
}

export function makePeople(count: number, first: number = 1): CoveredPerson[] {
  return Array.from({ length: count }, (_, index) => ({
    print: makePrint(first + index),
    limbs: ['a'],
  }));
}

export function makePlace(place: Partial<Place> = {}): Place {
  return { masked: '***-**-6789' as Masked, name: 'J… S…', pairing: 'record', ...place };
}

export function makeFinding(finding: Partial<Finding> = {}): Finding {
  return {
    id: 'f_7x0a2mmq11',
    type: 'ssn',
    limb: 'a',
    disposition: 'covered',
    confidence: 'high',
    count: 2,
    persons: 2,
    places: [makePlace({ part: 'sheet Payroll', row: 2, column: 'SSN' })],
    because: ['The name and the number are in the same row.'],
    ...finding,
  };
}

type StoreParts = Partial<Omit<StoreResult, 'covered'>> & {
  readonly covered?: readonly CoveredPerson[];
};

export function makeStore({ covered = makePeople(2), ...store }: StoreParts = {}): StoreResult {
  return {
    id: 's_4k1p09x2aa',
    uri: 'file:///srv/office/HR/payroll.csv',
    kind: 'csv',
    bytes: 1000,
    modifiedAt: '2026-10-01T00:00:00.000Z',
    verdict: 'exposed',
    protection: {
      state: 'none',
      mechanism: null,
      safeHarbor: false,
      because: ['Not encrypted.'],
      volume: { encrypted: null, mechanism: null },
    },
    facts: [],
    access: { mode: '-rw-r--r--', owner: 'root', group: 'staff', principals: [] },
    persons: 2,
    missouriResidents: 1,
    covered: packPeople(covered, covered.length),
    findings: [makeFinding()],
    problems: [],
    ...store,
  };
}
