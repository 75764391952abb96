// HL7 FHIR as JSON: single resources, Bundles, lists, and NDJSON bulk exports; numbers and names meet by reference.
import type { Input } from '../../model/store.ts';
import type { Part } from '../../model/part.ts';
import { decodeHead } from '../../text/decode.ts';
import { defineFormat, type Format, type Head } from '../format.ts';
import { attachments, freeTexts, isClinicalType, medicalTexts } from './fhir-clinical.ts';
import { firstText, texts, type FhirObject } from './fhir-path.ts';
import {
  isPersonType,
  nameText,
  readIdentifiers,
  readPerson,
  recordPerson,
} from './fhir-person.ts';
import { insuranceKind } from './identifier-kind.ts';
import { defineTable, element, personColumns, plain, type RecordPerson } from './record-table.ts';
import { decodeRecord, readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import {
  findPerson,
  isWaiting,
  lookUp,
  newRegister,
  openBundle,
  type Register,
} from './fhir-register.ts';
import { openEntries } from './fhir-stream.ts';
import { resourceLayout } from './fhir-layout.ts';

const maxLineBytes = 32 * 1024 * 1024;
const maxWholeBytes = 16 * 1024 * 1024;
/** Resources of a bulk export that wait for a patient further down. */
const maxWaiting = 5000;

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

export interface Resource {
  readonly value: FhirObject;
  readonly line?: number;
}

async function* read(input: Input): AsyncGenerator<Part> {
  const recorder = createRecorder();
  const register = newRegister();
  let waiting: Resource[] = [];
  let bad = 0;
  const source = readRecords(input, { maxBytes: maxLineBytes });
  for await (const { text, line } of source.records) {
    const value = parse(text);
    if (value === undefined && line === 1) {
      yield* readDocument(input);
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

/** All resources of a value that stands for a whole document: a resource, a bundle, a list of such. */
export function* readResources(value: unknown): Generator<Part> {
  const recorder = createRecorder();
  const register = newRegister();
  for (const each of openBundle(value, register)) {
    recordResource({ value: each }, register, recorder);
    yield* recorder.ready();
  }
  yield* recorder.rest();
}

/** Resources that stand at several places of one text, each with its line: they refer to each other. */
export function readScattered(values: readonly Resource[]): Part[] {
  const recorder = createRecorder();
  const register = newRegister();
  const all = values.flatMap(({ value, line }) =>
    openBundle(value, register).map((each): Resource => ({ value: each, ...(line && { line }) })),
  );
  const patients = all.filter(({ value }) => firstText(value, 'resourceType') === 'Patient');
  register.only = patients.length === 1 ? readPerson(patients[0]!.value) : undefined;
  for (const each of all) recordResource(each, register, recorder);
  return recorder.rest();
}

/** undefined where the bytes are no whole JSON. */
export function parseDocument(bytes: Uint8Array): unknown {
  return parse(decodeRecord(bytes));
}

/** A document of its own: small ones at once, others and broken ones entry by entry, people first. */
async function* readDocument(input: Input): AsyncGenerator<Part> {
  const recorder = createRecorder();
  const register = newRegister();
  const isSmall = input.size !== undefined && input.size <= maxWholeBytes;
  const text = isSmall ? decodeRecord(await input.bytes(maxWholeBytes)) : '';
  const whole = parse(text);
  if (whole !== undefined) {
    yield* readResources(whole);
    return;
  }
  const isList = /^\s{0,64}\[/.test(decodeHead(input.head.subarray(0, 256)));
  const asBundle = (entry: unknown): unknown =>
    isList ? entry : { resourceType: 'Bundle', entry: [entry] };
  const patients: RecordPerson[] = [];
  for await (const entry of (await openEntries(input, isList)).entries) {
    openBundle(asBundle(entry), register);
    if (register.only !== undefined && patients.length < 2) patients.push(register.only);
  }
  const source = await openEntries(input, isList);
  let count = 0;
  for await (const entry of source.entries) {
    count++;
    const values = openBundle(asBundle(entry), register);
    register.only = patients.length === 1 ? patients[0] : undefined;
    for (const value of values) recordResource({ value }, register, recorder);
    yield* recorder.ready();
  }
  if (!source.isWhole()) {
    recorder.corrupt('Its JSON is not whole: the document is cut short or damaged.');
  }
  // Of a resource that is cut short itself, the text is left.
  if (count === 0) recorder.note(text);
  yield* recorder.rest();
  source.rethrow();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
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
