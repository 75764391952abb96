// What the configuration file may say, as a schema; loaded only where there is a file.
import {
  array,
  boolean,
  integer,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  strictObject,
  string,
  transform,
  union,
  unknown,
  literal,
  type GenericSchema,
} from 'valibot';
import {
  audiencesSchema,
  organizationSchema,
  storesSchema,
  withoutBlanks,
} from './statements-schema.ts';

const count = pipe(number(), integer(), minValue(1));
const texts = array(string());
const stated = (schema: GenericSchema): GenericSchema =>
  pipe(
    unknown(),
    transform((said) => withoutBlanks(said) ?? {}),
    schema,
  );

/** The laws that a scan can be judged by; a test holds the list to that of `law/`. */
export const profiles = ['missouri', 'mo-idsa'] as const;

export const configSchema: GenericSchema = strictObject({
  entity: optional(picklist(['private', 'government'])),
  profile: optional(picklist(profiles)),
  organization: optional(stated(organizationSchema)),
  stores: optional(stated(storesSchema)),
  audiences: optional(audiencesSchema),
  publicRecords: optional(
    array(strictObject({ stores: string(), basis: string(), reviewer: optional(string()) })),
  ),
  passwordFile: optional(string()),
  inventory: optional(string()),
  marks: optional(string()),
  // YAML reads nine digits as a number.
  testValues: optional(array(union([string(), number()]))),
  testValueFiles: optional(texts),
  detectors: optional(texts),
  databases: optional(
    array(
      strictObject({
        address: string(),
        user: optional(string()),
        passwordFile: optional(string()),
      }),
    ),
  ),
  scan: optional(
    strictObject({
      jobs: optional(count),
      include: optional(texts),
      exclude: optional(texts),
      oneFileSystem: optional(boolean()),
      follow: optional(boolean()),
      maxFilesize: optional(string()),
      archiveDepth: optional(pipe(number(), integer(), minValue(0))),
      timeoutPerItem: optional(count),
      failOn: optional(picklist(['exposed', 'review', 'never'])),
      places: optional(union([pipe(number(), integer(), minValue(0)), literal('all')])),
    }),
  ),
});
