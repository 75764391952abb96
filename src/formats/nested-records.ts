// Makes tables of nested values: lists of objects are tables, objects inside objects become dotted columns.
import { filledSlot, namedValues, typedValue, type NamedValue } from './nested-pairs.ts';
import { isMap } from './nested-maps.ts';
import { asRows, asSheet } from './nested-sheet.ts';
import {
  isList,
  isObject,
  textOf,
  type Nested,
  type NestedList,
  type NestedObject,
} from './nested.ts';
import type { TableBatches } from './table-batches.ts';
import { judgeHeader } from './table-header.ts';

/** Columns and cells that a record hands down to the records inside it, so that a number keeps its person. */
export interface Inherited {
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

/** Where a record goes. */
export interface RecordPlace {
  /** Dotted path of the list it stands in; '' for the outermost. */
  readonly table: string;
  readonly inherited: Inherited;
  readonly line: number;
}

export const nothingInherited: Inherited = { names: [], cells: [] };
const maxInherited = 12;
const maxInheritedCharacters = 200;
/** Marks an inherited column, whose cell stands in the record around this one. */
const upward = '..';

const identityLike =
  /name|first|last|given|family|surname|ssn|social|birth|dob|member|subscriber|patient|employee|customer|email|(?:^|[._])id$|Id$/i;

/** A record with its inner objects as dotted columns. */
export interface FlatRecord {
  readonly names: string[];
  readonly cells: string[];
  /** Lists and maps inside, which become tables of their own. */
  readonly inner: {
    readonly path: string;
    readonly value: Nested;
    readonly columns?: readonly string[];
  }[];
}

/** Adds a value found at `place`: an object as one row, a list as a row per item. */
export function addNested(batches: TableBatches, value: Nested, place: RecordPlace): void {
  if (typeof value === 'string') batches.add(place.table, [''], [value], place.line);
  else if (value.kind === 'list') addList(batches, value, place);
  else if (asRows(value) === null && isMap(value)) addMap(batches, value, place);
  else addObject(batches, value, place);
}

/** The scalars of `record` that records inside it inherit. */
export function inheritFrom(record: NestedObject, inherited: Inherited): Inherited {
  const flat = flatten(record);
  return select(flat.names, flat.cells, inherited);
}

function addObject(batches: TableBatches, record: NestedObject, place: RecordPlace): void {
  const rows = asRows(record);
  if (rows !== null) {
    for (const row of rows) addObject(batches, row, place);
    return;
  }
  const flat = flatten(record);
  const { inherited } = place;
  if (flat.names.length > 0) {
    const names = [...flat.names, ...inherited.names];
    batches.add(place.table, names, [...flat.cells, ...inherited.cells], record.line);
  }
  if (flat.inner.length > 0) addInner(batches, flat, { ...place, line: record.line });
}

/** Adds the lists and maps inside a record, each to a table of its own. */
export function addInner(batches: TableBatches, flat: FlatRecord, place: RecordPlace): void {
  const inherited = select(flat.names, flat.cells, place.inherited);
  for (const { path, value, columns } of flat.inner) {
    const table = place.table === '' ? path : `${place.table}.${path}`;
    const inside = { table, inherited, line: place.line };
    if (columns !== undefined && isList(value)) addMatrix(batches, value, inside, columns);
    else addNested(batches, value, inside);
  }
}

function addList(batches: TableBatches, list: NestedList, place: RecordPlace): void {
  if (list.items.length > 0 && list.items.every(isList)) {
    addMatrix(batches, list, place);
    return;
  }
  const sheet = asSheet(list.items);
  if (sheet !== null) {
    addMatrix(batches, sheet, place);
    return;
  }
  const named = namedValues(list.items);
  if (named === null) for (const item of list.items) addNested(batches, item, place);
  else addObject(batches, { kind: 'object', keys: [''], values: [list], line: place.line }, place);
}

/** A list of lists is a sheet: its first list may be the header. */
function addMatrix(
  batches: TableBatches,
  list: NestedList,
  place: RecordPlace,
  columns?: readonly string[],
): void {
  const rows = list.items.map((item) =>
    typeof item === 'object' && item.kind === 'list' ? item.items.map(textOf) : [textOf(item)],
  );
  const header =
    columns === undefined ? judgeHeader(rows.slice(0, 20)) : { rows: 0, names: columns };
  for (const cells of rows.slice(header.rows)) {
    const own = cells.map((_, at) => header.names[at] ?? '');
    const names = [...own, ...place.inherited.names];
    batches.add(place.table, names, [...cells, ...place.inherited.cells], place.line);
  }
}

/** An object whose keys are data ('000-12-3456': …): a row per key. */
function addMap(batches: TableBatches, map: NestedObject, place: RecordPlace): void {
  map.keys.forEach((key, at) => {
    const value = map.values[at] ?? '';
    const line = typeof value === 'object' && value.kind === 'object' ? value.line : map.line;
    const [keys, values] =
      typeof value === 'object' && value.kind === 'object'
        ? [
            ['key', ...value.keys],
            [key, ...value.values],
          ]
        : [
            ['key', 'value'],
            [key, value],
          ];
    addObject(batches, { kind: 'object', keys, values, line }, place);
  });
}

export function flatten(record: NestedObject): FlatRecord {
  const flat: FlatRecord = { names: [], cells: [], inner: [] };
  flattenInto(flat, record, '');
  return flat;
}

function flattenInto(flat: FlatRecord, record: NestedObject, prefix: string): void {
  const slot = prefix === '' ? filledSlot(record) : null;
  if (slot !== null) return flattenNamed(flat, slot, '');
  record.keys.forEach((key, at) => {
    const value = record.values[at] ?? '';
    const path = prefix === '' || key === '' ? prefix + key : `${prefix}.${key}`;
    if (typeof value === 'string') {
      flat.names.push(path);
      flat.cells.push(value);
    } else if (value.kind === 'object') {
      const typed = typedValue(value);
      if (typed !== null) flattenNamed(flat, typed, path);
      else if (isMap(value)) flat.inner.push({ path, value });
      else flattenInto(flat, value, path);
    } else {
      flattenList(flat, value, path, record);
    }
  });
}

/** "ids.SSN" for the value, "ids.SSN.state" for what stands beside it. */
function flattenNamed(flat: FlatRecord, { name, value, rest }: NamedValue, path: string): void {
  const own = path === '' ? name : `${path}.${name}`;
  flat.names.push(own);
  flat.cells.push(value);
  flattenInto(flat, rest, own);
}

const irregularPlural =
  /(?:^|[._])(?:people|children|men|women|staff|data|entries|personnel|list|array|roster|items?|rows?|records?|results?|entry)$/i;
/** What a record may have several of without there being several records: FHIR's names, telecoms, addresses. */
const describes =
  /(?:^|[._])(?:name|alias|address|addr|telecom|phone|email|identifier|identification|contact|coding|code|communication|id|photo|link|qualification)$/i;

function flattenList(flat: FlatRecord, list: NestedList, path: string, parent: NestedObject): void {
  const named = namedValues(list.items);
  if (named !== null) {
    for (const each of named) flattenNamed(flat, each, path);
    return;
  }
  const scalars = list.items.filter((item) => typeof item === 'string');
  if (scalars.length > 0 || list.items.length === 0) {
    flat.names.push(path);
    flat.cells.push(scalars.join('; '));
  }
  const objects = list.items.filter((item) => typeof item !== 'string');
  const [first, ...others] = objects;
  if (first === undefined) return;
  if (objects.every(isList)) {
    const columns = columnsBeside(parent, objects);
    const value: NestedList = { kind: 'list', items: objects };
    flat.inner.push(columns === undefined ? { path, value } : { path, value, columns });
    return;
  }
  // A list under a singular name ('name', 'address') describes this record; one under a plural holds others.
  const isSingular = !/[^s]s$/i.test(path) && !irregularPlural.test(path);
  const own =
    list.repeated !== true &&
    isObject(first) &&
    isSingular &&
    (others.length === 0 || describes.test(path));
  if (own) flattenInto(flat, first, path);
  const items = own ? others : objects;
  if (items.length > 0) flat.inner.push({ path, value: { kind: 'list', items } });
}

/** The list of column names that stands beside a list of rows: { columns: […], data: [[…], …] }. */
function columnsBeside(
  parent: NestedObject,
  rows: readonly NestedList[],
): readonly string[] | undefined {
  for (const [at, key] of parent.keys.entries()) {
    const value = parent.values[at];
    if (!/^(?:columns|fields|headers?|names)$/i.test(key) || value === undefined) continue;
    if (!isList(value) || value.items.length !== rows[0]?.items.length) continue;
    return value.items.map(textOf);
  }
  return undefined;
}

function select(
  names: readonly string[],
  cells: readonly string[],
  inherited: Inherited,
): Inherited {
  const own = names
    .map((name, at) => ({ name, cell: cells[at] ?? '' }))
    .filter(({ cell }) => cell !== '' && cell.length <= maxInheritedCharacters);
  const identities = own.filter(({ name }) => identityLike.test(name));
  const others = own.filter(({ name }) => !identityLike.test(name));
  const carried = [
    ...identities.map(({ name, cell }) => ({ name: upward + name, cell })),
    ...inherited.names.map((name, at) => ({ name, cell: inherited.cells[at] ?? '' })),
    ...others.map(({ name, cell }) => ({ name: upward + name, cell })),
  ].slice(0, maxInherited);
  return { names: carried.map(({ name }) => name), cells: carried.map(({ cell }) => cell) };
}
