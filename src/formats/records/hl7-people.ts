// People in HL7 v2: patient (PID), next of kin (NK1), guarantor (GT1) and insured (IN1 with IN2).
import { component, main, repetitions, type Hl7Segment } from './hl7-message.ts';
import {
  addIdentifier,
  addNumber,
  insuranceKind,
  numberColumns,
  type NumberKey,
} from './identifier-kind.ts';
import { isoDate } from './number-shapes.ts';
import { defineTable, personColumns, type RecordPerson } from './record-table.ts';
import type { Recorder } from './recorder.ts';

type Numbers = Partial<Record<NumberKey, string[]>>;

function tableFor(id: string, role: 'subject' | 'relative') {
  return defineTable(id.slice(0, 3), { ...personColumns(id, role), ...numberColumns(id) });
}

const tables = {
  patient: tableFor('PID patient', 'subject'),
  kin: tableFor('NK1 next of kin', 'relative'),
  guarantor: tableFor('GT1 guarantor', 'subject'),
  insured: tableFor('IN1 insured', 'subject'),
};

/** Fields of a person by segment; 0 where the segment has none. */
interface PersonFields {
  readonly name: number;
  readonly birthDate: number;
  readonly address: number;
}

/** XPN: family^given^middle; XAD: street^other^city^state^zip. The legal name (XPN.7 = L) goes before others. */
function readPerson(segment: Hl7Segment, fields: PersonFields): RecordPerson {
  const names = repetitions(segment, fields.name);
  const [family, given, middle] = names.find((name) => name[6] === 'L') ?? names[0] ?? [];
  const [street, , city, state, zip] = repetitions(segment, fields.address)[0] ?? [];
  return {
    family: main(family),
    given: main(given),
    middle: main(middle),
    birthDate: fields.birthDate === 0 ? '' : isoDate(component(segment, fields.birthDate, 1)),
    street: main(street),
    city: main(city),
    state: main(state),
    zip: main(zip),
  };
}

/** CX: number^check digit^scheme^authority^type code. */
function addNumbers(numbers: Numbers, segment: Hl7Segment, field: number): void {
  for (const [value, , , authority = '', code] of repetitions(segment, field)) {
    const [name = '', oid = ''] = authority.split('&');
    addIdentifier(numbers, { value: main(value), code, system: oid || name });
  }
}

/** Records the patient's own numbers and returns the patient. */
export function recordPatient(pid: Hl7Segment, recorder: Recorder): RecordPerson {
  const person = readPerson(pid, { name: 5, birthDate: 7, address: 11 });
  const numbers: Numbers = {};
  for (const field of [2, 3, 4, 18]) addNumbers(numbers, pid, field);
  addNumber(numbers, 'ssn', component(pid, 19, 1));
  addNumber(numbers, 'drivers-license', component(pid, 20, 1));
  recorder.record(tables.patient, person, numbers, pid.line);
  return person;
}

export function recordNextOfKin(nk1: Hl7Segment, recorder: Recorder): void {
  const person = readPerson(nk1, { name: 2, birthDate: 16, address: 4 });
  const contact = readPerson(nk1, { name: 30, birthDate: 0, address: 32 });
  const isContact = (contact.family ?? '') !== '';
  const numbers: Numbers = {};
  addNumbers(numbers, nk1, 33);
  addNumber(numbers, 'ssn', component(nk1, 37, 1));
  if (isContact) recorder.record(tables.kin, person, {}, nk1.line);
  recorder.record(tables.kin, isContact ? contact : person, numbers, nk1.line);
}

export function recordGuarantor(gt1: Hl7Segment, recorder: Recorder): void {
  const person = readPerson(gt1, { name: 3, birthDate: 8, address: 5 });
  const numbers: Numbers = {};
  addNumbers(numbers, gt1, 2);
  addNumbers(numbers, gt1, 19);
  addNumber(numbers, 'ssn', component(gt1, 12, 1));
  recorder.record(tables.guarantor, person, numbers, gt1.line);
}

/** One coverage: IN1 with the IN2 that follows it. Without a name of its own it is the patient's. */
export function recordInsured(
  segments: { readonly in1: Hl7Segment; readonly in2: Hl7Segment | null },
  patient: RecordPerson,
  recorder: Recorder,
): void {
  const { in1, in2 } = segments;
  const named = readPerson(in1, { name: 16, birthDate: 18, address: 19 });
  const insured = (named.family ?? '') === '' && (named.given ?? '') === '' ? patient : named;
  const numbers: Numbers = {};
  for (const field of [36, 49]) addPlanNumber(numbers, component(in1, field, 1));
  if (in2 !== null) {
    addNumber(numbers, 'ssn', component(in2, 2, 1));
    addNumber(numbers, 'medicare-id', component(in2, 6, 1));
    addNumber(numbers, 'medicaid-id', component(in2, 8, 1));
    addNumber(numbers, 'military-id', component(in2, 10, 1));
    addPlanNumber(numbers, component(in2, 26, 1));
  }
  recorder.record(tables.insured, insured, numbers, in1.line);
  const member: Numbers = {};
  if (in2 !== null) addPlanNumber(member, component(in2, 61, 1));
  if (Object.keys(member).length > 0) recorder.record(tables.insured, patient, member, in2?.line);
}

function addPlanNumber(numbers: Numbers, value: string): void {
  addNumber(numbers, insuranceKind(value), value);
}
