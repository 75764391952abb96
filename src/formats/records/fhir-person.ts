// People in FHIR: Patient, Person, RelatedPerson and Practitioner with their names, addresses and identifiers.
import { dig, firstText, isObject, texts, type FhirObject } from './fhir-path.ts';
import { addIdentifier, numberColumns, type NumberKey } from './identifier-kind.ts';
import { defineTable, personColumns, type RecordPerson } from './record-table.ts';
import type { Recorder } from './recorder.ts';

function tableFor(type: string, role: 'subject' | 'relative' | 'staff') {
  return defineTable(type, { ...personColumns(type, role), ...numberColumns(type) });
}

export type PersonType = 'Patient' | 'Person' | 'RelatedPerson' | 'Practitioner';

const tables: Record<PersonType, ReturnType<typeof tableFor>> = {
  Patient: tableFor('Patient', 'subject'),
  Person: tableFor('Person', 'subject'),
  RelatedPerson: tableFor('RelatedPerson', 'relative'),
  Practitioner: tableFor('Practitioner', 'staff'),
};

export function isPersonType(type: string): type is PersonType {
  return Object.hasOwn(tables, type);
}

/** The person that a Patient, Person, RelatedPerson or Practitioner describes, under the name used now. */
export function readPerson(resource: FhirObject): RecordPerson {
  const names = dig(resource, 'name').filter(isObject);
  const current =
    names.find((name) => ['official', 'usual'].includes(firstText(name, 'use'))) ??
    names.find((name) => !['maiden', 'old', 'nickname'].includes(firstText(name, 'use'))) ??
    names[0];
  const addresses = dig(resource, 'address').filter(isObject);
  const address = addresses.find((each) => firstText(each, 'use') === 'home') ?? addresses[0];
  const [given = '', ...middle] = texts(current, 'given');
  const family = texts(current, 'family').join(' ');
  return {
    // Some names carry their text only; a name in parts says more.
    name: family === '' && given === '' ? firstText(current, 'text') : '',
    family,
    given,
    middle: middle.join(' '),
    birthDate: firstText(resource, 'birthDate'),
    street: texts(address, 'line').join(', '),
    city: firstText(address, 'city'),
    state: firstText(address, 'state'),
    zip: firstText(address, 'postalCode'),
  };
}

export function readIdentifiers(resource: FhirObject): Partial<Record<NumberKey, string[]>> {
  const numbers: Partial<Record<NumberKey, string[]>> = {};
  for (const each of dig(resource, 'identifier')) {
    addIdentifier(numbers, {
      value: firstText(each, 'value'),
      code: firstText(each, 'type.coding.code'),
      system: firstText(each, 'system'),
      text: firstText(each, 'type.text') || firstText(each, 'type.coding.display'),
    });
  }
  return numbers;
}

export function recordPerson(
  type: PersonType,
  resource: FhirObject,
  recorder: Recorder,
  line?: number,
): void {
  const numbers = readIdentifiers(resource);
  if (type === 'Practitioner') delete numbers.other;
  recorder.record(tables[type], readPerson(resource), numbers, line);
}

/** The name in one line, for notes about this person. */
export function nameText(person: RecordPerson): string {
  const parts = [person.given, person.middle, person.family].filter((part) => (part ?? '') !== '');
  return person.name || parts.join(' ');
}
