// Tables of attributes, one row for each (entity, key, value), made records again: one row for each entity.
import type { Detectors } from '../detect/derived.ts';
import { meaningOfName } from '../detect/labels.ts';
import type { TableSegment } from '../model/segment.ts';
import { typeOfHeader } from '../people/column-header.ts';

const keyName = /^(?:meta|attr|attribute|field|property|prop|answer|custom)?[_ ]?(?:key|name)$/i;
const keyAlone = /^(?:attribute|field|property)$/i;
const valueName = /^(?:meta|attr|attribute|field|property|prop|answer|custom)?[_ ]?value$/i;
const maxKeys = 80;
const fewestKnown = 2;

/** The records of a batch whose rows are attributes; null where the table is any other. */
export function gatherAttributes(segment: TableSegment, detectors: Detectors): TableSegment | null {
  const { columns, records } = segment;
  if (records || columns.length < 3) return null;
  const key = columns.findIndex(({ name }) => keyName.test(name) || keyAlone.test(name));
  const value = columns.findIndex(({ name }) => valueName.test(name));
  if (key < 0 || value < 0) return null;
  const { rows } = segment;
  const keys = [...new Set(rows.map((row) => row[key] ?? ''))];
  const known = keys.filter((name) => isKnown(name, detectors));
  const entity = known.length < fewestKnown ? -1 : entityColumn(segment, [key, value]);
  if (entity < 0 || keys.length > maxKeys) return null;
  const gathered = new Map<string, { readonly cells: string[]; readonly line: number }>();
  rows.forEach((row, i) => {
    const owner = row[entity] ?? '';
    const line = segment.lines?.[i] ?? 0;
    const record = gathered.get(owner) ?? { cells: [owner, ...keys.map(() => '')], line };
    record.cells[1 + keys.indexOf(row[key] ?? '')] = row[value] ?? '';
    gathered.set(owner, record);
  });
  const all = [...gathered.values()];
  const { lines, concealed: _, packed: __, ...rest } = segment;
  return {
    ...rest,
    columns: [columns[entity]?.name ?? '', ...keys].map((name) => ({ name })),
    rows: all.map(({ cells }) => cells),
    ...(lines === undefined ? {} : { lines: all.map(({ line }) => line) }),
  };
}

function isKnown(name: string, detectors: Detectors): boolean {
  const meaning = meaningOfName(name, detectors);
  return (meaning !== null && 'element' in meaning) || typeOfHeader(name) !== null;
}

/** The first column beside key and value whose values repeat: one entity has several attributes. */
function entityColumn({ columns, rows }: TableSegment, taken: readonly number[]): number {
  return columns.findIndex((_, i) => {
    if (taken.includes(i)) return false;
    const distinct = new Set(rows.map((row) => row[i] ?? ''));
    return !distinct.has('') && distinct.size * 1.5 <= rows.length;
  });
}
