// Records that a program writes field by field: each call sets one, and a field that comes again begins the next person.
import { meaningOfColumn } from '../detect/column-names.ts';
import type { Detectors } from '../detect/derived.ts';
import { findFieldCalls, type CalledField } from '../formats/field-calls.ts';
import { batchTables } from '../formats/table-batches.ts';
import { typeOfHeader } from '../people/column-header.ts';
import { indexAt } from '../text/index-at.ts';
import { isFactColumn } from './person-columns.ts';
import type { Structure } from './text-structures.ts';

/** Further apart, they are not of one record. */
const mostLinesApart = 12;
const names = new Set(['full', 'given', 'family', 'middle']);

/** @param starts offsets of the lines of `text` */
export function findCalledRecords(
  text: string,
  starts: readonly number[],
  detectors: Detectors,
): Structure[] {
  const telling = new Map<string, boolean>();
  const tells = (key: string): boolean => {
    const known = telling.get(key);
    if (known !== undefined) return known;
    const told =
      names.has(typeOfHeader(key) ?? '') || isFactColumn(key) || isElement(key, detectors);
    telling.set(key, told);
    return told;
  };
  const records: CalledField[][] = [];
  let lastLine = 0;
  for (const field of findFieldCalls(text, tells)) {
    const line = indexAt(starts, field.from);
    const record = records.at(-1);
    if (record && line - lastLine <= mostLinesApart && mayTake(record, field)) record.push(field);
    else records.push([field]);
    lastLine = line;
  }
  return records
    .filter((record) => record.length > 1)
    .map((record) => structureOf(record, indexAt(starts, record[0]?.from ?? 0) + 1));
}

/** Said once each, and of the same variable where the calls name one. */
function mayTake(record: readonly CalledField[], { key, owner }: CalledField): boolean {
  const same = plain(key);
  if (record.some((field) => plain(field.key) === same)) return false;
  const other = record.find((field) => field.owner !== '')?.owner ?? '';
  return owner === '' || other === '' || owner === other;
}

/** "First name" of a form is "first_name" of the test. */
const plain = (key: string): string => key.toLowerCase().replace(/[^a-z\d]/g, '');

function structureOf(record: readonly CalledField[], line: number): Structure {
  const batches = batchTables();
  batches.add(
    '',
    record.map(({ key }) => key),
    record.map(({ value }) => value),
    line,
  );
  return { tables: [...batches.rest()], stretches: record.map(({ from, to }) => ({ from, to })) };
}

function isElement(key: string, detectors: Detectors): boolean {
  const meaning = meaningOfColumn(key, detectors);
  return meaning !== null && 'element' in meaning;
}
