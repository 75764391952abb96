// The pieces of which the JSON Schemas of machine formats are made.
import { elementKinds } from '../model/element.ts';
import { markKinds } from '../model/mark.ts';
import { limbs } from '../model/verdict.ts';
import { dispositions, verdictWords } from './words.ts';
import { reasonWords } from './reasons.ts';

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Fields = Record<string, JsonSchema>;

const draft = 'https://json-schema.org/draft/2020-12/schema';
export const text: JsonSchema = { type: 'string' };
export const amount: JsonSchema = { type: 'integer', minimum: 0 };
export const truth: JsonSchema = { type: 'boolean' };
export const texts: JsonSchema = { type: 'array', items: text };
const time: JsonSchema = { type: 'string', format: 'date-time' };
export const verdicts: readonly string[] = Object.keys(verdictWords);

/** Fields may be added in later versions, so readers must pass over what they do not know. */
export function object(
  properties: Record<string, JsonSchema>,
  optional: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
  };
}

export function either(values: readonly (string | null)[]): JsonSchema {
  return { enum: values };
}

export function each(names: readonly string[], schema: JsonSchema): JsonSchema {
  return object(Object.fromEntries(names.map((name) => [name, schema])));
}

export function described(schema: JsonSchema, description: string): JsonSchema {
  return { description, ...schema };
}

export const nullableText: JsonSchema = { type: ['string', 'null'] };
const textOrNumber: JsonSchema = { type: ['string', 'integer'] };

export const scan: JsonSchema = object(
  {
    id: text,
    startedAt: time,
    finishedAt: time,
    version: text,
    rulePack: text,
    targets: texts,
    complete: described(truth, 'True where everything was examined to the end.'),
    unchanged: described(amount, 'Files and databases that were not read again.'),
  },
  ['unchanged'],
);

export const marks: JsonSchema = described(
  object({
    hidden: amount,
    occurrences: amount,
    stores: described(amount, 'With another verdict because of marks.'),
    resurfaced: described(amount, 'Marks that no longer hold: their findings are counted.'),
    stillThere: described(amount, 'Marked as remediated, and found all the same.'),
  }),
  'What marks of showme audit take out of these numbers.',
);

export const summary: JsonSchema = object({
  stores: each(verdicts, amount),
  bytes: described(amount, 'Bytes of the stores examined.'),
  persons: described(amount, 'Distinct people with exposed covered information, over all stores.'),
  personsRange: described(
    { type: 'array', items: amount, minItems: 2, maxItems: 2 },
    'Bounds between which the number of people lies.',
  ),
  missouriResidents: described(amount, 'Of those, with evidence of Missouri residence.'),
  elements: each(elementKinds, each(dispositions, amount)),
  marks,
});

const place = object(
  {
    part: text,
    page: amount,
    line: amount,
    column: textOrNumber,
    row: textOrNumber,
    masked: described(text, 'The value, cut to the redaction limit of the statute.'),
    value: described(text, 'The whole value; only with --show-values.'),
    name: described(text, 'The person, masked; whole only with --show-values.'),
    pairing: either(['record', 'block', 'document', 'joined']),
  },
  ['part', 'page', 'line', 'column', 'row', 'value', 'name', 'pairing'],
);

export const findingFields: Fields = {
  id: { type: 'string', pattern: '^f_' },
  type: either(elementKinds),
  limb: described(either([...limbs, null]), 'Of the definition in the statute.'),
  disposition: either(dispositions),
  confidence: either(['high', 'medium', 'low']),
  count: described(amount, 'Occurrences in this place of the store.'),
  persons: amount,
  places: described(
    { type: 'array', items: place },
    'The first occurrences, as many as --places says.',
  ),
  because: described(texts, 'Each reason in plain words.'),
};

export const storeId: JsonSchema = { type: 'string', pattern: '^s_' };
export const storeVerdict: JsonSchema = either(verdicts.filter((verdict) => verdict !== 'clear'));

export const protectionState: JsonSchema = either(['none', 'encrypted', 'weak', 'key-exposed']);

export const storeFields: Fields = {
  id: storeId,
  uri: described(text, 'Without credentials; members of archives after a "!".'),
  kind: text,
  verdict: storeVerdict,
  protection: object({
    state: protectionState,
    mechanism: nullableText,
    safeHarbor: described(truth, 'True where its encryption takes it out of the statute.'),
    because: texts,
    volume: described(
      object({ encrypted: { type: ['boolean', 'null'] }, mechanism: nullableText }),
      'At rest only: never changes the verdict.',
    ),
  }),
  access: object({ mode: text, owner: text, group: text, principals: texts }, [
    'mode',
    'owner',
    'group',
  ]),
  persons: amount,
  missouriResidents: amount,
};

export const notExaminedFields: Fields = {
  uri: text,
  reason: either(Object.keys(reasonWords)),
  detail: text,
};
export const hiddenFields: Fields = {
  store: storeId,
  uri: text,
  finding: object(findingFields),
  mark: object({
    says: either(markKinds),
    by: text,
    why: text,
    on: time,
    until: nullableText,
    basis: nullableText,
    reviewer: nullableText,
  }),
};
export const hidden: JsonSchema = described(
  { type: 'array', items: object(hiddenFields) },
  'Findings that marks of showme audit take out of the stores.',
);

export const notExamined: JsonSchema = { type: 'array', items: object(notExaminedFields) };

export function named(
  name: string,
  title: string,
  properties: Record<string, JsonSchema>,
): JsonSchema {
  return {
    $schema: draft,
    $id: name,
    title,
    ...object({ schema: { const: name }, ...properties }),
  };
}
