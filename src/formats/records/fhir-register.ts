// Whom a FHIR reference leads to: people and medications by URL, by type and id, and inside their resource.
import { dig, firstText, isObject, type FhirObject } from './fhir-path.ts';
import { isPersonType, readPerson } from './fhir-person.ts';
import type { RecordPerson } from './record-table.ts';

const maxPeople = 200_000;

/** People by every reference that may lead to them. */
export interface Register {
  readonly people: Map<string, RecordPerson>;
  readonly resources: Map<string, FhirObject>;
  /** The one patient of a bundle, whose resources often name no subject. */
  only: RecordPerson | undefined;
}

export function newRegister(): Register {
  return { people: new Map(), resources: new Map(), only: undefined };
}

/** All resources of a document, those inside bundles and `contained` too; people are registered on the way. */
export function openBundle(value: unknown, register: Register): FhirObject[] {
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

export function findPerson(resource: FhirObject, register: Register): RecordPerson {
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

export function lookUp<Value>(
  reference: string,
  map: ReadonlyMap<string, Value>,
): Value | undefined {
  if (reference === '') return undefined;
  const short = /[A-Z][A-Za-z]{2,40}\/[\w.-]{1,128}(?=\/_history|$)/.exec(reference)?.[0];
  return map.get(reference) ?? (short === undefined ? undefined : map.get(short));
}

export function isWaiting(resource: FhirObject, register: Register): boolean {
  return (
    !isPersonType(firstText(resource, 'resourceType')) &&
    subjectPaths.some((path) => firstText(resource, `${path}.reference`) !== '') &&
    Object.keys(findPerson(resource, register)).length === 0
  );
}
