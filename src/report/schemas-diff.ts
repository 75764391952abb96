// JSON Schema of two scans compared: what `showme diff -f json` prints.
import { elementKinds } from '../model/element.ts';
import { changeKinds } from '../model/diff.ts';
import { limbs } from '../model/verdict.ts';
import {
  amount,
  described,
  either,
  named,
  nullableText,
  object,
  protectionState,
  scan,
  storeId,
  summary,
  text,
  texts,
  truth,
  verdicts,
  type JsonSchema,
} from './schema-parts.ts';

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
      state: protectionState,
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
      id: storeId,
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

/** `showme/diff/1`. */
export const diffSchema: JsonSchema = named(
  'showme/diff/1',
  'Two scans compared: showme diff -f json',
  diffFields,
);
