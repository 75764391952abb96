// JSON Schemas (draft 2020-12) of the machine formats: what `showme schema` prints, and what the tests hold outputs against.
import { changeKinds } from '../model/diff.ts';
import { limbs } from '../model/verdict.ts';
import { dispositions, elementKinds, verdictWords } from './words.ts';
import { reasonWords } from './reasons.ts';

/** A JSON Schema, as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const draft = 'https://json-schema.org/draft/2020-12/schema';
const text: JsonSchema = { type: 'string' };
const amount: JsonSchema = { type: 'integer', minimum: 0 };
const truth: JsonSchema = { type: 'boolean' };
const texts: JsonSchema = { type: 'array', items: text };
const time: JsonSchema = { type: 'string', format: 'date-time' };
const verdicts = Object.keys(verdictWords);

/** Fields may be added in later versions, so readers must pass over what they do not know. */
function object(
  properties: Record<string, JsonSchema>,
  optional: readonly string[] = [],
): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
  };
}

function either(values: readonly (string | null)[]): JsonSchema {
  return { enum: values };
}

function each(names: readonly string[], schema: JsonSchema): JsonSchema {
  return object(Object.fromEntries(names.map((name) => [name, schema])));
}

function described(schema: JsonSchema, description: string): JsonSchema {
  return { description, ...schema };
}

const nullableText: JsonSchema = { type: ['string', 'null'] };
const textOrNumber: JsonSchema = { type: ['string', 'integer'] };

const scan = object(
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

const summary = object({
  stores: each(verdicts, amount),
  bytes: described(amount, 'Bytes of the stores examined.'),
  persons: described(amount, 'Distinct people with exposed covered information, over all stores.'),
  personsRange: described(
    { type: 'array', items: amount, minItems: 2, maxItems: 2 },
    'Bounds between which the number of people lies.',
  ),
  missouriResidents: described(amount, 'Of those, with evidence of Missouri residence.'),
  elements: each(elementKinds, each(dispositions, amount)),
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

const findingFields = {
  id: { type: 'string', pattern: '^f_' },
  type: either(elementKinds),
  limb: described(either([...limbs, null]), 'Of RSMo 407.1500.1(9).'),
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

const storeFields = {
  id: { type: 'string', pattern: '^s_' },
  uri: described(text, 'Without credentials; members of archives after a "!".'),
  kind: text,
  verdict: either(verdicts.filter((verdict) => verdict !== 'clear')),
  protection: object({
    state: either(['none', 'encrypted', 'weak', 'key-exposed']),
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

const notExaminedFields = { uri: text, reason: either(Object.keys(reasonWords)), detail: text };
const notExamined: JsonSchema = { type: 'array', items: object(notExaminedFields) };

function named(name: string, title: string, properties: Record<string, JsonSchema>): JsonSchema {
  return {
    $schema: draft,
    $id: name,
    title,
    ...object({ schema: { const: name }, ...properties }),
  };
}

const diffSide = object({
  scan,
  summary,
  persons: described(
    amount,
    'Exposed people; in the later scan with those of stores not compared.',
  ),
  missouriResidents: amount,
  exposed: described(amount, 'Exposed stores, counted like the people.'),
});

const comparedStore = {
  ...object({
    uri: text,
    kind: text,
    verdict: either(verdicts),
    protection: object({
      state: either(['none', 'encrypted', 'weak', 'key-exposed']),
      mechanism: nullableText,
      safeHarbor: truth,
    }),
    principals: texts,
    persons: amount,
    missouriResidents: amount,
    covered: {
      type: 'array',
      items: object({ type: either(elementKinds), limb: either([...limbs, null]) }),
    },
  }),
  type: ['object', 'null'],
};

const diffFields = {
  from: diffSide,
  to: diffSide,
  peopleAdded: described(amount, 'People exposed in the later scan only.'),
  peopleRemoved: described(amount, 'People exposed in the earlier scan only.'),
  changes: {
    type: 'array',
    items: object({
      id: storeFields.id,
      kind: either(changeKinds),
      cause: described(
        either(['content', 'rules']),
        'rules: nobody wrote to it, other rules see it otherwise.',
      ),
      moved: truth,
      peopleAdded: amount,
      peopleRemoved: amount,
      before: comparedStore,
      after: comparedStore,
    }),
  },
  notComparable: {
    type: 'array',
    items: object({
      reason: either(['unread', 'unreachable', 'excluded', 'targets', 'cut-off']),
      uri: text,
      detail: text,
      stores: amount,
      exposed: described(amount, 'Of these, exposed in the earlier scan.'),
    }),
  },
};

/** By name: the `schema` field of the output that each describes. */
export const schemas: Readonly<Record<string, JsonSchema>> = {
  'showme/report/1': named('showme/report/1', 'The JSON report: showme scan -f json', {
    scan,
    summary,
    stores: {
      type: 'array',
      items: object({ ...storeFields, findings: { type: 'array', items: object(findingFields) } }),
    },
    notExamined,
  }),
  'showme/store/1': named('showme/store/1', 'A store: a line of showme scan -f jsonl', storeFields),
  'showme/finding/1': named('showme/finding/1', 'A finding: a line of showme scan -f jsonl', {
    store: storeFields.id,
    uri: text,
    verdict: storeFields.verdict,
    ...findingFields,
  }),
  'showme/not-examined/1': named(
    'showme/not-examined/1',
    'Something that was not examined: a line of showme scan -f jsonl',
    notExaminedFields,
  ),
  'showme/summary/1': named('showme/summary/1', 'The last line of showme scan -f jsonl', {
    scan,
    summary,
  }),
  'showme/coverage/1': named('showme/coverage/1', 'What a CSV report cannot say', {
    scan,
    summary,
    notExamined,
  }),
  'showme/diff/1': named('showme/diff/1', 'Two scans compared: showme diff -f json', diffFields),
};
