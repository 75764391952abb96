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
  union,
  literal,
  type GenericSchema,
} from 'valibot';

const count = pipe(number(), integer(), minValue(1));
const texts = array(string());

export const configSchema: GenericSchema = strictObject({
  entity: optional(picklist(['private', 'government'])),
  publicRecords: optional(array(strictObject({ stores: string(), basis: string() }))),
  passwordFile: optional(string()),
  inventory: optional(string()),
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
