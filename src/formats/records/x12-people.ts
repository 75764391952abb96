// People in X12 health transactions: subscribers, dependants and members with the numbers of their loop.
import { addNumber, insuranceKind, numberColumns, type NumberKey } from './identifier-kind.ts';
import { isItin, isMbi, isoDate, isSsn } from './number-shapes.ts';
import { defineTable, personColumns, type PersonKey } from './record-table.ts';
import type { Recorder } from './recorder.ts';
import type { X12Segment } from './x12-segment.ts';

export type X12Role = 'subject' | 'relative' | 'staff';

/** Someone (or an organisation) that a NM1, N1 or INS segment opened. */
export interface Entity {
  readonly role: X12Role;
  person: Partial<Record<PersonKey, string>>;
  readonly numbers: Partial<Record<NumberKey, string[]>>;
  line: number;
  /** 834: a dependant's REF*0F repeats the subscriber's number. */
  readonly isDependant: boolean;
}

function tableFor(id: string, role: X12Role) {
  return defineTable(id, { ...personColumns(id, role), ...numberColumns(id) });
}

const tables = {
  subject: tableFor('NM1 insured', 'subject'),
  relative: tableFor('NM1 related person', 'relative'),
  staff: tableFor('NM1 provider', 'staff'),
};

/** IL insured, QC patient, 74 corrected insured, 03 dependant, 70 prior incorrect insured, GB other insured, HK subscriber. */
const subjectCodes = new Set(['IL', 'QC', '74', '03', '70', 'GB', 'HK', 'EM']);
/** Responsible party, parent, guardian, spouse, custodian, executor, power of attorney. */
const relativeCodes = new Set([
  'QD',
  'S1',
  'GD',
  'X4',
  'S3',
  'E1',
  'EI',
  'EXS',
  'J6',
  'LR',
  '6Y',
  '9K',
]);

export function openEntity(role: X12Role, line: number, isDependant = false): Entity {
  return { role, person: {}, numbers: {}, line, isDependant };
}

/** NM1*code*type*last*first*middle*prefix*suffix*qualifier*number; type 2 is an organisation. */
export function entityFromName(nm1: X12Segment): Entity {
  const code = nm1.at(1);
  const isPerson = nm1.at(2) === '1';
  const role = subjectCodes.has(code) ? 'subject' : relativeCodes.has(code) ? 'relative' : 'staff';
  const entity = openEntity(isPerson ? role : 'staff', nm1.line);
  readName(entity, nm1);
  return entity;
}

export function readName(entity: Entity, nm1: X12Segment): void {
  if (nm1.at(2) === '1') {
    entity.person = { ...entity.person, family: nm1.at(3), given: nm1.at(4), middle: nm1.at(5) };
  }
  addByNameQualifier(entity, nm1.at(8), nm1.at(9));
}

function addByNameQualifier(entity: Entity, qualifier: string, value: string): void {
  if (qualifier === '34' || qualifier === 'SY') addTaxNumber(entity, value);
  else if (entity.role === 'staff') return;
  else if (qualifier === 'HN') addClaimNumber(entity, value);
  else if (qualifier === 'MR') addNumber(entity.numbers, 'medicaid-id', value);
  else if (['MI', 'II', 'C1', 'N', 'ZZ'].includes(qualifier)) addPlanNumber(entity, value);
  else if (qualifier !== 'XX' && qualifier !== '24' && qualifier !== 'FI') {
    addNumber(entity.numbers, 'other', value);
  }
}

/** REF qualifiers that name groups, plans, employers and providers, not a person. */
const organisationReferences = new Set(
  '1L 6P 17 18 DX EI TJ 1C 1D 0B G2 LU 1G 1H 1J N5 F8 D9 9F G1 9A 9C 38 CE PQ 2U EO HPI NF TN'.split(
    ' ',
  ),
);

/** REF*qualifier*value. */
export function addReference(entity: Entity, ref: X12Segment): void {
  const [qualifier, value] = [ref.at(1), ref.at(2)];
  if (qualifier === 'SY') addTaxNumber(entity, value);
  else if (entity.role === 'staff' || organisationReferences.has(qualifier)) return;
  else if (qualifier === 'F6') addNumber(entity.numbers, 'medicare-id', value);
  else if (qualifier === 'NQ') addNumber(entity.numbers, 'medicaid-id', value);
  else if (qualifier === '0F') addSubscriberNumber(entity, value);
  else if (['1W', 'IG', 'HJ'].includes(qualifier)) addPlanNumber(entity, value);
  else addNumber(entity.numbers, 'other', value);
}

/** REF*0F is the subscriber's SSN at many sponsors, and stands in the loops of the dependants too. */
function addSubscriberNumber(entity: Entity, value: string): void {
  if (!isSsn(value)) addPlanNumber(entity, value);
  else addNumber(entity.numbers, entity.isDependant ? 'other' : 'ssn', value);
}

/** HN, health insurance claim number: Medicare's own spellings, or the number of any other payer. */
function addClaimNumber(entity: Entity, value: string): void {
  const isMedicare = isMbi(value) || /^(?:\d{9}[A-Z]\w?|[A-Z]{1,3}\d{6,9})$/.test(value);
  addNumber(entity.numbers, isMedicare ? 'medicare-id' : 'health-insurance-id', value);
}

/** SBR09 and EB04, code MC: the payer is Medicaid, and the member number is Medicaid's. */
export function moveToMedicaid(entity: Entity): void {
  const { 'health-insurance-id': members = [] } = entity.numbers;
  entity.numbers['health-insurance-id'] = [];
  for (const value of members) addNumber(entity.numbers, 'medicaid-id', value);
}

function addTaxNumber(entity: Entity, value: string): void {
  addNumber(entity.numbers, isItin(value) ? 'itin' : 'ssn', value);
}

function addPlanNumber(entity: Entity, value: string): void {
  addNumber(entity.numbers, insuranceKind(value), value);
}

/** N3 street, N4 city*state*zip, DMG*D8*birth date. */
export function addFact(entity: Entity, segment: X12Segment): void {
  const { person } = entity;
  if (segment.id === 'N3') {
    person.street = [segment.at(1), segment.at(2)].filter((part) => part !== '').join(', ');
  } else if (segment.id === 'N4') {
    [person.city, person.state, person.zip] = [segment.at(1), segment.at(2), segment.at(3)];
  } else {
    person.birthDate = isoDate(segment.at(2));
  }
}

export function recordEntity(entity: Entity, recorder: Recorder): void {
  const hasNumbers = Object.values(entity.numbers).some((list) => list.length > 0);
  // Providers and organisations count only where a number of a person is theirs.
  if (entity.role === 'staff' && !hasNumbers) return;
  recorder.record(tables[entity.role], entity.person, entity.numbers, entity.line);
}

export function nameOf(entity: Entity | null): string {
  return entity === null ? '' : `${entity.person.given ?? ''} ${entity.person.family ?? ''}`.trim();
}
