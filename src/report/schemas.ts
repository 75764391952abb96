// JSON Schemas (draft 2020-12) of the machine formats: what `showme schema` prints, and what the tests hold outputs against.
import {
  amount,
  described,
  either,
  findingFields,
  hidden,
  hiddenFields,
  named,
  notExamined,
  notExaminedFields,
  object,
  scan,
  storeFields,
  storeId,
  storeVerdict,
  summary,
  text,
  type JsonSchema,
} from './schema-parts.ts';
import { markKinds } from '../model/mark.ts';
import { standingWords } from './marks-words.ts';
import { reasonWords } from './reasons.ts';
import { elementKinds } from '../model/element.ts';
import { diffSchema } from './schemas-diff.ts';
import { documentSchemas } from './schemas-documents.ts';

const coverage = named('showme/coverage/1', 'What was not examined; beside a CSV, or alone', {
  scan,
  summary,
  notExamined,
  read: described(
    object({
      asked: amount,
      toTheEnd: amount,
      inPart: amount,
      notExamined: amount,
      leftOut: amount,
    }),
    'How far the reading came. These last three fields stand in showme report coverage only.',
  ),
  hidden,
  reasons: {
    type: 'array',
    items: object({ reason: either(Object.keys(reasonWords)), count: amount }),
  },
  kinds: { type: 'array', items: object({ kind: text, stores: amount, notExamined: amount }) },
});

const markFields = object({
  finding: text,
  says: either(markKinds),
  by: text,
  why: text,
  on: text,
  until: { type: ['string', 'null'] },
  basis: { type: ['string', 'null'] },
  reviewer: { type: ['string', 'null'] },
  uri: text,
  type: either(elementKinds),
  rules: text,
  standing: either(Object.keys(standingWords)),
});

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
    hidden,
  }),
  'showme/store/1': named('showme/store/1', 'A store: a line of showme scan -f jsonl', storeFields),
  'showme/finding/1': named('showme/finding/1', 'A finding: a line of showme scan -f jsonl', {
    store: storeId,
    uri: text,
    verdict: storeVerdict,
    ...findingFields,
  }),
  'showme/not-examined/1': named(
    'showme/not-examined/1',
    'Something that was not examined: a line of showme scan -f jsonl',
    notExaminedFields,
  ),
  'showme/hidden/1': named(
    'showme/hidden/1',
    'A finding that a mark hides: a line of showme scan -f jsonl',
    hiddenFields,
  ),
  'showme/marks/1': named('showme/marks/1', 'Marks: showme audit --list --json', {
    scan: text,
    marks: { type: 'array', items: markFields },
  }),
  'showme/summary/1': named('showme/summary/1', 'The last line of showme scan -f jsonl', {
    scan,
    summary,
  }),
  'showme/coverage/1': {
    ...coverage,
    required: ['schema', 'scan', 'summary', 'notExamined'],
  },
  'showme/diff/1': diffSchema,
  ...documentSchemas,
};
