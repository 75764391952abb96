// Documents of MongoDB as nested values: every BSON type as a person would read it, bytes told apart.
import type { Binary, Document } from 'mongodb';

import type { Nested, NestedList, NestedObject } from '../formats/nested.ts';
import { blobText, isDocument } from './blob-text.ts';
import { longestCell } from './row-batches.ts';

/** Subtypes of Binary (BSON specification 1.1). */
const [oldUuid, uuid, sealed] = [3, 4, 6];
const deepest = 120;

export interface Gathered {
  /** Values that are files of their own, with their path. */
  readonly documents: { readonly path: string; readonly bytes: Uint8Array }[];
  /** Paths of values that the client encrypted (subtype 6). */
  readonly sealed: Set<string>;
}

/** The document in order of its fields; `gathered` receives what is no value. */
export function nestedOf(document: Document, line: number, gathered: Gathered): NestedObject {
  return objectOf(document, { path: '', line, depth: 0, gathered });
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly depth: number;
  readonly gathered: Gathered;
}

function objectOf(document: Document, place: Place): NestedObject {
  const keys: string[] = [];
  const values: Nested[] = [];
  for (const [key, value] of Object.entries(document)) {
    keys.push(key);
    values.push(
      valueOf(value, {
        ...place,
        path: place.path === '' ? key : `${place.path}.${key}`,
        depth: place.depth + 1,
      }),
    );
  }
  return { kind: 'object', keys, values, line: place.line };
}

function valueOf(value: unknown, place: Place): Nested {
  if (value === null || value === undefined || place.depth > deepest) return '';
  if (typeof value === 'string') return longText(value, place);
  if (Array.isArray(value)) {
    const items = value.map((item) => valueOf(item, { ...place, depth: place.depth + 1 }));
    return { kind: 'list', items } satisfies NestedList;
  }
  if (value instanceof Date) return dateText(value);
  if (value instanceof Uint8Array) return bytesText(value, place);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return '';
  const type = (value as { readonly _bsontype?: unknown })._bsontype;
  if (type === 'Binary') return binaryText(value as Binary, place);
  if (typeof type === 'string') return scalarText(type, value);
  return objectOf(value, place);
}

function longText(text: string, { path, gathered }: Place): string {
  if (text.length <= longestCell) return text;
  gathered.documents.push({ path, bytes: Buffer.from(text) });
  return '';
}

function binaryText(binary: Binary, place: Place): string {
  const bytes = binary.buffer.subarray(0, binary.position);
  if (binary.sub_type === sealed) {
    place.gathered.sealed.add(place.path);
    return `\\x${Buffer.from(bytes.subarray(0, 256)).toString('hex')}`;
  }
  if ((binary.sub_type === uuid || binary.sub_type === oldUuid) && bytes.length === 16)
    return Buffer.from(bytes)
      .toString('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  return bytesText(bytes, place);
}

function bytesText(bytes: Uint8Array, { path, gathered }: Place): string {
  const text = isDocument(bytes) ? null : blobText(bytes);
  if (text !== null && text.length <= longestCell) return text;
  gathered.documents.push({ path, bytes });
  return '';
}

/** A midnight in UTC is a date. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
}

/** Numbers and ids by their digits; of code, expressions and references, what is written in them. */
function scalarText(type: string, value: Document): string {
  switch (type) {
    case 'ObjectId':
    case 'ObjectID':
    case 'Long':
    case 'Int32':
    case 'Double':
    case 'Decimal128':
    case 'Timestamp':
    case 'BSONSymbol':
      return (value as { toString(): string }).toString();
    case 'Code':
      return String(value['code'] ?? '');
    case 'BSONRegExp':
      return String(value['pattern'] ?? '');
    case 'DBRef':
      return String(value['oid'] ?? '');
    default:
      return '';
  }
}

/** A single value as text: of a key, a name, a size. Nothing of lists and objects. */
export function scalarOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && !isScalar(value)) return '';
  const gathered: Gathered = { documents: [], sealed: new Set() };
  const nested = valueOf(value, { path: '', line: 0, depth: 0, gathered });
  return typeof nested === 'string' ? nested : '';
}

const isScalar = (value: object): boolean =>
  value instanceof Date || value instanceof Uint8Array || '_bsontype' in value;
