// The people of a clinical document: the patient, relatives and staff, each with the numbers that are theirs.
import { addIdentifier, identifierKind, numberColumns, type NumberKey } from './identifier-kind.ts';
import { isoDate } from './number-shapes.ts';
import { defineTable, personColumns, type RecordPerson } from './record-table.ts';
import type { Recorder } from './recorder.ts';
import { attribute, descend, find, first, textOf, type XmlNode } from './xml-tree.ts';

function tableFor(id: string, role: 'subject' | 'relative' | 'staff') {
  return defineTable(id, { ...personColumns(id, role), ...numberColumns(id) });
}

const tables = {
  subject: tableFor('recordTarget', 'subject'),
  // Where a role points back to the patient, the number is the patient's.
  again: tableFor('recordTarget in another role', 'subject'),
  relative: tableFor('related person', 'relative'),
  staff: tableFor('assigned person', 'staff'),
};

/** Elements below a role under which its person stands. */
const personPaths = [
  'patient',
  'assignedPerson',
  'relatedPerson',
  'associatedPerson',
  'guardianPerson',
  'playingEntity',
  'subject',
  'informationRecipient',
];
const relativeRoles = new Set([
  'guardian',
  'relatedEntity',
  'associatedEntity',
  'relatedSubject',
  'participantRole',
]);

function readRole(role: XmlNode): RecordPerson {
  const person = personPaths.map((path) => first(role, path)).find((each) => each !== undefined);
  const address = find(role, 'addr')[0];
  return {
    ...readName(find(person, 'name')),
    birthDate: isoDate(attribute(first(person, 'birthTime'), 'value')),
    street: find(address, 'streetAddressLine').map(textOf).join(', '),
    city: textOf(first(address, 'city')),
    state: textOf(first(address, 'state')),
    zip: textOf(first(address, 'postalCode')),
  };
}

function readName(names: readonly XmlNode[]): RecordPerson {
  const legal = names.find((name) => attribute(name, 'use').startsWith('L')) ?? names[0];
  const [given = '', ...middle] = find(legal, 'given').map(textOf);
  const family = find(legal, 'family').map(textOf).join(' ');
  if (given === '' && family === '') return { name: textOf(legal) };
  return { given, family, middle: middle.join(' ') };
}

function idText(id: XmlNode): string {
  return `${attribute(id, 'root')} ${attribute(id, 'extension')}`;
}

function readIds(role: XmlNode): Partial<Record<NumberKey, string[]>> {
  const numbers: Partial<Record<NumberKey, string[]>> = {};
  for (const id of find(role, 'id')) {
    addIdentifier(numbers, {
      value: attribute(id, 'extension'),
      system: attribute(id, 'root'),
      text: attribute(id, 'assigningAuthorityName'),
    });
  }
  return numbers;
}

/** Yields rows for everybody who has numbers, and returns the patient. */
export function recordPeople(document: XmlNode, recorder: Recorder): RecordPerson {
  const targets = find(document, 'recordTarget/patientRole');
  const owners = new Map<string, RecordPerson>();
  for (const target of targets) {
    const person = readRole(target);
    recorder.record(tables.subject, person, readIds(target));
    for (const id of find(target, 'id')) {
      if (attribute(id, 'extension') !== '') owners.set(idText(id), person);
    }
  }
  for (const role of descend(document)) {
    if (role.name === 'patientRole') continue;
    const ids = find(role, 'id').filter(isPersonal);
    if (ids.length === 0) continue;
    const numbers = readIds(role);
    delete numbers.other;
    const owner = ids.map((id) => owners.get(idText(id))).find((each) => each !== undefined);
    if (owner !== undefined) recorder.record(tables.again, owner, numbers);
    else
      recorder.record(
        relativeRoles.has(role.name) ? tables.relative : tables.staff,
        readRole(role),
        numbers,
      );
  }
  return targets[0] === undefined ? {} : readRole(targets[0]);
}

function isPersonal(id: XmlNode): boolean {
  const value = attribute(id, 'extension');
  return value !== '' && identifierKind({ value, system: attribute(id, 'root') }) !== 'other';
}
