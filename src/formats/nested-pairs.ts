// Values that stand beside their own names: {"type": "SSN", "value": …}, <field name="ssn">…</field>, {"key": …, "value": …}.
import type { Nested, NestedObject } from './nested.ts';
import { hasHeadingWords } from './table-header.ts';

/** A value with the name that its record gives it, and whatever else the record says of it. */
export interface NamedValue {
  readonly name: string;
  readonly value: string;
  readonly rest: NestedObject;
}

const typeKey = /^@?(?:(?:id|identifier|identification|document|doc)?[_-]?(?:type|kind)|scheme)$/i;
const typedValueKey = /^@?(?:value|val|num|number|nbr|no|id)?$/i;
const nameKey = /^@?(?:name|n|key|k|field|field[_-]?name|label|attribute|column|col)$/i;
const namedValueKey = /^@?(?:value|val|v|text|content|data|string)?$/i;
/** Types of numbers that make a list of typed values one of a person's identifiers. */
const identifierType =
  /ssn|social|\btin\b|tax|itin|passport|driver|licen[cs]e|\bdln?\b|\boln\b|state.?id|medicare|medicaid|\bmbi\b|member|subscriber|alien|military/i;
const longestName = 60;
const longestValue = 4096;

/** The value of a record that names it by its type; null where the record is anything else. */
export function typedValue(record: Nested): NamedValue | null {
  const pair = pairOf(record, typeKey, typedValueKey);
  return pair !== null && identifierType.test(pair.name) ? pair : null;
}

/** What a caller keys in or says, beside the slot that it fills. */
const slotKey = /^(?:slot|prompt|asked|question|input_?name)$/i;
const filledKey =
  /^(?:keyed|entered|digits|dtmf|input|answer|answered|response|utterance|spoken|value)$/i;

/** The same of a record that tells of one step of a call. */
export function filledSlot(record: Nested): NamedValue | null {
  const pair = pairOf(record, slotKey, filledKey);
  return pair !== null && identifierType.test(pair.name) ? pair : null;
}

/** The values of a list whose items name them all; null where the list holds records. */
export function namedValues(items: readonly Nested[]): readonly NamedValue[] | null {
  return typedList(items) ?? namedList(items) ?? answeredList(items);
}

/** Of typed values, one identifier tells what the list is; its other types (phone, loyalty) are names as well. */
function typedList(items: readonly Nested[]): readonly NamedValue[] | null {
  const pairs = allPairs(items, typeKey, typedValueKey);
  return pairs?.some(({ name }) => identifierType.test(name)) === true ? pairs : null;
}

const questionKey = /^(?:question|question[_-]?text|prompt|ask|q|title|item)$/i;
const answerKey = /^(?:answer|answers|answer[_-]?text|response|reply|a|value)$/i;
const longestQuestion = 120;

/** "What is your SSN?" → "SSN": what a question asks for heads the column. */
const askedFor = (question: string): string =>
  question
    .replace(
      /^(?:please )?(?:(?:what(?:['’]s| is| are| was)|enter|provide|give|tell us|type|state|confirm|may (?:i|we) have|can you (?:tell me|give me)) )(?:us )?(?:(?:the|your|his|her|their|patient['’]s|child['’]s) )?/i,
      '',
    )
    .replace(/[?:.\s]+$/, '');

/** Questions and their answers, as surveys and intake forms keep them. */
function answeredList(items: readonly Nested[]): readonly NamedValue[] | null {
  const pairs = allPairs(items, questionKey, answerKey, longestQuestion);
  if (pairs === null || pairs.length < 2) return null;
  const named = pairs.map((pair) => ({ ...pair, name: askedFor(pair.name) }));
  const names = new Set(named.map(({ name }) => name.toLowerCase()));
  return names.size === named.length && named.some(({ name }) => hasHeadingWords(name))
    ? named
    : null;
}

/** Names that head columns, each once: {"name": "Ann Smith", "value": 3} names a person instead. */
function namedList(items: readonly Nested[]): readonly NamedValue[] | null {
  const pairs = allPairs(items, nameKey, namedValueKey);
  if (pairs === null) return null;
  const names = new Set(pairs.map(({ name }) => name.toLowerCase()));
  const heading = pairs.filter(({ name }) => hasHeadingWords(name)).length;
  return names.size === pairs.length && heading * 2 >= pairs.length ? pairs : null;
}

function allPairs(
  items: readonly Nested[],
  nameOf: RegExp,
  valueOf: RegExp,
  longest = longestName,
): readonly NamedValue[] | null {
  const pairs: NamedValue[] = [];
  for (const item of items) {
    const pair = pairOf(item, nameOf, valueOf, longest);
    if (pair === null) return null;
    pairs.push(pair);
  }
  return pairs.length === 0 ? null : pairs;
}

function pairOf(
  record: Nested,
  nameOf: RegExp,
  valueOf: RegExp,
  longest = longestName,
): NamedValue | null {
  if (typeof record === 'string' || record.kind !== 'object') return null;
  const { keys, values } = record;
  const nameAt = keys.findIndex((key) => nameOf.test(key));
  // An element without text has its name only.
  const valueAt = keys.findIndex((key, at) => at !== nameAt && valueOf.test(key));
  const name = values[nameAt];
  const value = valueAt < 0 ? '' : values[valueAt];
  if (typeof name !== 'string' || typeof value !== 'string') return null;
  if (valueAt < 0 && !keys.every((key) => key.startsWith('@'))) return null;
  const isName = name.length <= longest && /\p{L}/u.test(name);
  if (!isName || value.length > longestValue) return null;
  const isRest = (_: unknown, at: number): boolean => at !== nameAt && at !== valueAt;
  const rest = { ...record, keys: keys.filter(isRest), values: values.filter(isRest) };
  return { name: name.trim(), value, rest };
}
