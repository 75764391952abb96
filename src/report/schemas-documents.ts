// JSON Schemas of the documents' machine forms, of losses and their records, and of a notice held against the stores.
import { elementKinds } from '../model/element.ts';
import { limbs } from '../model/verdict.ts';
import { sharingReasons } from '../model/statements.ts';
import { answerWords, harborWords } from './loss/loss-words.ts';
import {
  amount,
  described,
  each,
  either,
  named,
  marks,
  nullableText,
  object,
  scan,
  storeId,
  text,
  texts,
  truth,
  verdicts,
  type JsonSchema,
} from './schema-parts.ts';

const day: JsonSchema = { type: 'string', format: 'date' };
const nullableDay: JsonSchema = { type: ['string', 'null'], format: 'date' };
const storeIds: JsonSchema = { type: 'array', items: storeId };
const type = either(elementKinds);
const harbors = harborWords.map(([harbor]) => harbor);
const many = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

const document = {
  marks,
  rule: described(text, 'Citation of the rule that asks for the document.'),
  madeOn: day,
  scan: object({ id: text, startedAt: { type: 'string', format: 'date-time' }, complete: truth }),
  organization: nullableText,
};
const notStated = described(texts, 'Keys of the configuration that nobody has filled in.');

const mention = object({
  stance: either(['declared', 'denied', 'mentioned']),
  isNamed: described(truth, 'False where words take in other kinds too.'),
  sentence: text,
  at: text,
});
const heldKinds = many(object({ type, persons: amount, storeIds, mentions: many(mention) }));

const grade = object({ grade: either(['low', 'medium', 'high']), why: text });
const agreement = object({ reference: text, signed: day }, ['reference', 'signed']);

/** By name: the `schema` field of the output that each describes. */
export const documentSchemas: Readonly<Record<string, JsonSchema>> = {
  'showme/whatif/1': named('showme/whatif/1', 'What would follow if stores were lost', {
    scan,
    law: text,
    lost: described(texts, 'As it was asked.'),
    marks,
    persons: amount,
    personsRange: { type: 'array', items: amount, minItems: 2, maxItems: 2 },
    missouriResidents: amount,
    personsWithAddress: amount,
    limbs: each(
      limbs,
      object({
        title: text,
        citation: text,
        persons: amount,
        missouriResidents: amount,
        types: many(type),
      }),
    ),
    safeHarbor: each(harbors, amount),
    duties: many(
      object({
        id: text,
        when: text,
        says: text,
        isOption: truth,
        answer: either(Object.keys(answerWords)),
        because: text,
        citation: text,
        wording: described(text, 'Since when this wording is in force; empty where not known.'),
        notStated,
      }),
    ),
    exemptionsClaimed: many(object({ id: text, basis: text, citation: nullableText })),
    stores: many(
      object({
        id: orNull(storeId),
        uri: text,
        verdict: either(verdicts),
        safeHarbor: either(harbors),
        persons: amount,
        because: texts,
      }),
    ),
  }),
  'showme/determinations/1': named('showme/determinations/1', 'Records of risk of harm', {
    determinations: many(
      object({
        id: { type: 'string', pattern: '^d_' },
        madeOn: day,
        expiresOn: described(day, 'Until when it has to be kept.'),
        scan: text,
        law: text,
        persons: amount,
        missouriResidents: amount,
        stores: many(object({ id: text, uri: text, verdict: either(verdicts), persons: amount })),
        signature: orNull(object({ by: text, on: day, outcome: either(['notice', 'no-notice']) })),
      }),
    ),
  }),
  'showme/register/1': named('showme/register/1', 'The register: showme report register', {
    ...document,
    persons: amount,
    missouriResidents: amount,
    certification: object({ by: nullableText, last: nullableDay, due: nullableDay }),
    systems: many(
      object({
        key: described(text, 'The address pattern under which it is stated.'),
        name: nullableText,
        description: object({ types: many(type), stores: amount, exposed: amount, sealed: amount }),
        persons: amount,
        missouriResidents: amount,
        reasonKept: nullableText,
        confidentialityStatute: nullableText,
        collectedBy: nullableText,
        access: object({ stated: orNull(texts), seen: texts }),
        recipients: orNull(
          many(
            object({
              name: text,
              purpose: nullableText,
              agreement: nullableText,
              signedOn: nullableDay,
            }),
          ),
        ),
        storeIds,
      }),
    ),
    notStated,
  }),
  'showme/notice/1': named('showme/notice/1', 'Input to a privacy notice: showme report notice', {
    ...document,
    collected: many(object({ type, persons: amount, storeIds })),
    sources: orNull(
      object({ applications: text, transactions: text, consumerReports: text }, [
        'applications',
        'transactions',
        'consumerReports',
      ]),
    ),
    modelForm: many(object({ term: text, found: truth, persons: amount, storeIds })),
    disclosedTo: many(object({ name: text, purpose: nullableText, storeIds })),
    formerCustomers: object({ stated: nullableText, years: amount, persons: amount }),
    optOut: nullableText,
    sharing: each(sharingReasons, orNull(object({ shares: truth, canLimit: truth }, ['canLimit']))),
    protection: object({
      stated: nullableText,
      stores: amount,
      sealed: amount,
      openToEveryone: amount,
    }),
    notStated,
  }),
  'showme/risk/1': named('showme/risk/1', 'The risk assessment: showme report risk', {
    ...document,
    persons: amount,
    stores: amount,
    threats: many(
      object({
        id: text,
        what: text,
        likelihood: grade,
        damage: grade,
        persons: amount,
        controlsSeen: texts,
        controlsMissing: text,
        storeIds,
      }),
    ),
    stated: many(
      object(
        {
          key: text,
          likelihood: either(['low', 'medium', 'high']),
          damage: either(['low', 'medium', 'high']),
          because: text,
          persons: amount,
          storeIds,
        },
        ['likelihood', 'damage'],
      ),
    ),
    providers: many(
      object({
        name: text,
        holds: nullableText,
        agreement: orNull(agreement),
        reviewed: nullableDay,
        persons: amount,
        storeIds,
      }),
    ),
    changes: orNull(
      object({
        since: text,
        sinceDay: day,
        personsBefore: amount,
        personsNow: amount,
        exposedBefore: amount,
        exposedNow: amount,
        appeared: amount,
        gone: amount,
        sealed: amount,
        cleared: amount,
        notComparable: amount,
        sameRules: truth,
      }),
    ),
    steps: many(object({ folder: text, stores: amount, gain: amount, left: amount })),
    files: many(object({ storeId, path: text, gain: amount, left: amount })),
    notStated,
  }),
  'showme/policy/1': named('showme/policy/1', 'A notice held against the stores', {
    scan,
    marks,
    notice: text,
    sentences: amount,
    undeclared: heldKinds,
    denied: heldKinds,
    vague: heldKinds,
    declared: heldKinds,
    notFound: many(
      object({ type, term: text, visible: truth, mentions: many(mention) }, ['type', 'term']),
    ),
  }),
};
