// What the configuration may state about the organization and its stores, as a schema.
import {
  array,
  boolean,
  check,
  integer,
  minLength,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  record,
  strictObject,
  string,
  type GenericSchema,
} from 'valibot';
import { isDay } from '../model/calendar.ts';
import { sharingReasons } from '../model/statements.ts';

const text = pipe(string(), minLength(1));
/** '2026-11-20'. */
const date = pipe(string(), check(isDay, 'a date such as 2026-11-20'));
const grade = optional(picklist(['low', 'medium', 'high']));
const agreement = optional(strictObject({ reference: optional(text), signed: optional(date) }));

export const storesSchema: GenericSchema = record(
  text,
  strictObject({
    name: optional(text),
    owner: optional(text),
    collectedBy: optional(text),
    reason: optional(text),
    statute: optional(text),
    access: optional(array(text)),
    sharedWith: optional(array(strictObject({ name: text, purpose: optional(text), agreement }))),
    heldFor: optional(text),
    risk: optional(strictObject({ likelihood: grade, damage: grade, because: text })),
  }),
);

export const organizationSchema: GenericSchema = strictObject({
  name: optional(text),
  phone: optional(text),
  website: optional(text),
  homeState: optional(text),
  letterCost: optional(pipe(number(), minValue(0))),
  certification: optional(strictObject({ last: optional(date), by: optional(text) })),
  sources: optional(
    strictObject({
      applications: optional(text),
      transactions: optional(text),
      consumerReports: optional(text),
    }),
  ),
  formerCustomers: optional(text),
  optOut: optional(text),
  safeguards: optional(text),
  sharing: optional(
    record(
      picklist(sharingReasons),
      strictObject({ shares: boolean(), canLimit: optional(boolean()) }),
    ),
  ),
  riskAssessment: optional(strictObject({ last: optional(date) })),
  exemptions: optional(array(strictObject({ id: text, basis: text }))),
  providers: optional(
    array(strictObject({ name: text, holds: optional(text), agreement, reviewed: optional(date) })),
  ),
});

export const audiencesSchema: GenericSchema = array(
  strictObject({
    principals: array(text),
    reach: picklist(['everyone', 'many', 'few']),
    people: optional(pipe(number(), integer(), minValue(1))),
  }),
);

/** A key with nothing behind it states nothing: the answers that documents ask for can be filled in one by one. */
export function withoutBlanks(said: unknown): unknown {
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return said;
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, value]): [string, unknown][] => {
      const rest = withoutBlanks(value);
      const isBlank = rest === null || (isEmpty(rest) && !isEmpty(value));
      return isBlank ? [] : [[key, rest]];
    }),
  );
}

function isEmpty(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 0
  );
}
