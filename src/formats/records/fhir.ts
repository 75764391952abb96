// HL7 FHIR as JSON: single resources, Bundles, lists, and NDJSON bulk exports; numbers and names meet by reference.
import { StoreProblem, type Input } from '../../model/store.ts';
import type { Part, ReadContext } from '../../model/part.ts';
import { defineFormat, type Format, type Head } from '../format.ts';
import { attachments, freeTexts, isClinicalType, medicalTexts } from './fhir-clinical.ts';
import { dig, firstText, isObject, texts, type FhirObject } from './fhir-path.ts';
import {
  isPersonType,
  nameText,
  readIdentifiers,
  readPerson,
  recordPerson,
} from './fhir-person.ts';
import { insuranceKind } from './identifier-kind.ts';
import { defineTable, element, personColumns, plain, type RecordPerson } from './record-table.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { resourceLayout } from './fhir-layout.ts';

const maxBytes = 64 * 1024 * 1024;
/** Resources of a bulk export that wait for a patient further down. */
const maxWaiting = 5000;
const maxPeople = 200_000;

const coverageTable = defineTable('Coverage', {
  ...personColumns('Coverage'),
  member: element('health-insurance-id', 'Coverage.subscriberId'),
  medicare: element('medicare-id', 'Coverage Medicare number'),
  medicaid: element('medicaid-id', 'Coverage Medicaid number'),
  ssn: element('ssn', 'Coverage SSN'),
  other: plain('Coverage.class'),
});

function recognises(head: Head, layout: 'single' | 'lines'): boolean {
  return resourceLayout(head.text) === layout;
}

export const fhirFormat: Format = defineFormat({
  id: 'fhir',
  title: 'HL7 FHIR (JSON)',
  recognises: (head) => recognises(head, 'single'),
  read,
});

export const fhirNdjsonFormat: Format = defineFormat({
  id: 'fhir-ndjson',
  title: 'HL7 FHIR bulk export (NDJSON)',
  recognises: (head) => recognises(head, 'lines'),
  read,
});

interface Resource {
  readonly value: FhirObject;
  readonly line?: number;
}

/** People by every reference that may lead to them. */
interface Register {
  readonly people: Map<string, RecordPerson>;
  readonly resources: Map<string, FhirObject>;
  /** The one patient of a bundle, whose resources often name no subject. */
  only: RecordPerson | undefined;
}

async function* read(input: Input, context: ReadContext): AsyncGenerator<Part> {
  const limit = Math.min(maxBytes, context.maxBytesInMemory);
  const recorder = createRecorder();
  const register: Register = { people: new Map(), resources: new Map(), only: undefined };
  let waiting: Resource[] = [];
  let bad = 0;
  const source = readRecords(input, { maxBytes: limit });
  for await (const { text, line } of source.records) {
    const value = parse(text);
    if (value === undefined && line === 1) {
      yield* readWhole(input, limit);
      return;
    }
    if (value === undefined) {
      if (bad++ === 0) recorder.corrupt(`Line ${line} is not a whole FHIR resource.`);
      recorder.note(text, line);
      continue;
    }
    for (const each of openBundle(value, register)) {
      const resource = { value: each, line };
      if (isWaiting(each, register)) waiting.push(resource);
      else recordResource(resource, register, recorder);
    }
    register.only = undefined;
    if (waiting.length > maxWaiting) {
      for (const each of waiting) recordResource(each, register, recorder);
      waiting = [];
    }
    yield* recorder.ready();
  }
  for (const each of waiting) recordResource(each, register, recorder);
  yield* recorder.rest();
  source.rethrow();
}

async function* readWhole(input: Input, limit: number): AsyncGenerator<Part> {
  if (input.size !== undefined && input.size > limit) {
    const mebibytes = Math.floor(limit / 1024 / 1024);
    throw new StoreProblem(
      'too-large',
      `a FHIR document of more than ${mebibytes} MB is read only as NDJSON: export it one resource a line`,
    );
  }
  const bytes = await input.bytes(limit);
  const value = parse(new TextDecoder().decode(bytes));
  if (value === undefined) {
    throw new StoreProblem(
      'corrupt',
      'its JSON is not whole: the document is cut short or damaged',
    );
  }
  const register: Register = { people: new Map(), resources: new Map(), only: undefined };
  const recorder = createRecorder();
  for (const each of openBundle(value, register)) {
    recordResource({ value: each }, register, recorder);
    yield* recorder.ready();
  }
  yield* recorder.rest();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** All resources of a document, those inside bundles and `contained` too; people are registered on the way. */
function openBundle(value: unknown, register: Register): FhirObject[] {
  const found: FhirObject[] = [];
  let patients = 0;
  let patient: RecordPerson | undefined;
  function open(each: unknown, fullUrl: string, depth: number): void {
    if (!isObject(each) || depth > 8) return;
    const type = firstText(each, 'resourceType');
    if (type === 'Bundle' || type === 'Parameters') {
      for (const entry of [...dig(each, 'entry'), ...dig(each, 'parameter')]) {
        open(dig(entry, 'resource')[0], firstText(entry, 'fullUrl'), depth + 1);
      }
      return;
    }
    if (type === '') return;
    found.push(each);
    const id = firstText(each, 'id');
    const references = [fullUrl, id === '' ? '' : `${type}/${id}`, depth > 0 ? `#${id}` : ''];
    const person = isPersonType(type) ? readPerson(each) : undefined;
    for (const reference of references.filter((reference) => reference !== '')) {
      if (person !== undefined && register.people.size < maxPeople)
        register.people.set(reference, person);
      if (type === 'Medication') register.resources.set(reference, each);
    }
    if (type === 'Patient' && ++patients === 1) patient = person;
    for (const inner of dig(each, 'contained')) open(inner, '', depth + 1);
  }
  if (Array.isArray(value)) for (const each of value) open(each, '', 1);
  else open(value, '', 0);
  register.only = patients === 1 ? patient : undefined;
  return found;
}

const subjectPaths = ['subject', 'patient', 'beneficiary', 'individual', 'subscriber', 'for'];

function findPerson(resource: FhirObject, register: Register): RecordPerson {
  for (const path of subjectPaths) {
    const reference = firstText(resource, `${path}.reference`);
    const person = lookUp(reference, register.people);
    if (person !== undefined) return person;
  }
  const display = subjectPaths.map((path) => firstText(resource, `${path}.display`)).find(Boolean);
  if (display !== undefined) return { name: display };
  const hasSubject = subjectPaths.some((path) => firstText(resource, `${path}.reference`) !== '');
  return hasSubject ? {} : (register.only ?? {});
}

function lookUp<Value>(reference: string, map: ReadonlyMap<string, Value>): Value | undefined {
  if (reference === '') return undefined;
  const short = /[A-Z][A-Za-z]{2,40}\/[\w.-]{1,128}(?=\/_history|$)/.exec(reference)?.[0];
  return map.get(reference) ?? (short === undefined ? undefined : map.get(short));
}

function isWaiting(resource: FhirObject, register: Register): boolean {
  return (
    !isPersonType(firstText(resource, 'resourceType')) &&
    subjectPaths.some((path) => firstText(resource, `${path}.reference`) !== '') &&
    Object.keys(findPerson(resource, register)).length === 0
  );
}

function recordResource({ value, line }: Resource, register: Register, recorder: Recorder): void {
  const type = firstText(value, 'resourceType');
  const person = isPersonType(type) ? readPerson(value) : findPerson(value, register);
  if (isPersonType(type)) recordPerson(type, value, recorder, line);
  if (type === 'Coverage') {
    // A plan's number identifies whom it covers and who holds it.
    const holder = lookUp(firstText(value, 'subscriber.reference'), register.people);
    recordCoverage(value, person, recorder, line);
    if (holder !== undefined && nameText(holder) !== nameText(person)) {
      recordCoverage(value, holder, recorder, line);
    }
  }
  if (isClinicalType(type)) {
    const facts = medicalTexts(value, (reference) => lookUp(reference, register.resources));
    const table = defineTable(type, {
      ...personColumns(type),
      fact: element('medical', `${type} fact`),
    });
    if (facts.length > 0) recorder.record(table, person, { fact: facts }, line);
  }
  const name = nameText(person);
  for (const text of freeTexts(value)) {
    recorder.note(name === '' ? text : `name: ${name}; ${text}`, line);
  }
  for (const { name, base64 } of attachments(value)) {
    recorder.attach(name, Buffer.from(base64, 'base64'));
  }
}

function recordCoverage(
  coverage: FhirObject,
  person: RecordPerson,
  recorder: Recorder,
  line: number | undefined,
): void {
  const numbers = readIdentifiers(coverage);
  const plans = [
    ...texts(coverage, 'subscriberId'),
    ...(numbers['health-insurance-id'] ?? []),
    ...(numbers.other ?? []).map((labelled) => labelled.replace(/^.*: /, '')),
  ];
  const isMedicare = (number: string): boolean => insuranceKind(number) === 'medicare-id';
  const unique = [...new Set(plans)];
  recorder.record(
    coverageTable,
    { ...person, other: texts(coverage, 'class.value').join(', ') },
    {
      member: unique.filter((number) => !isMedicare(number)),
      medicare: [...new Set([...(numbers['medicare-id'] ?? []), ...unique.filter(isMedicare)])],
      medicaid: numbers['medicaid-id'] ?? [],
      ssn: numbers.ssn ?? [],
    },
    line,
  );
}
