// What a file with detectors of a user's own may say, as a schema, and what would be right in each place.
import {
  array,
  maxLength,
  minLength,
  nonEmpty,
  optional,
  picklist,
  pipe,
  regex,
  strictObject,
  string,
  trim,
  toLowerCase,
  type GenericSchema,
} from 'valibot';
import { validators } from '../../detectors/checks/validators.ts';
import type { Need, Strength } from '../../detectors/detector.ts';
import { limbRules } from '../law/missouri/limbs.ts';

const elements = Object.keys(limbRules);
const validatorIds = validators.map(({ id }) => id);
const strengths: readonly Strength[] = ['bare', 'formatted', 'certain'];
const needs: readonly Need[] = ['label', 'context', 'nothing'];

const phrase = pipe(
  string(),
  trim(),
  toLowerCase(),
  maxLength(80),
  regex(/^[^\p{Cc}]*[a-z]{2}[^\p{Cc}]*$/u),
);
const phrases = optional(pipe(array(phrase), maxLength(500)), []);
const line = pipe(string(), trim(), regex(/^[^\p{Cc}]{3,80}$/u));
const text = pipe(string(), nonEmpty(), maxLength(2000));

const example = { text };

/** One detector, as it is said in a file; what is left out has its default. */
export const declarationSchema: GenericSchema = strictObject({
  id: pipe(string(), regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/), maxLength(60)),
  title: line,
  element: picklist(elements),
  limb: optional(picklist(['a', 'b', 'c', 'd', 'e', 'f'])),
  patterns: pipe(
    array(
      strictObject({
        regex: pipe(string(), nonEmpty(), maxLength(1000)),
        flags: optional(picklist(['', 'i', 'u', 'iu', 'ui']), ''),
        needs: optional(picklist(needs), 'label'),
        strength: optional(picklist(strengths)),
      }),
    ),
    minLength(1),
    maxLength(20),
  ),
  labels: phrases,
  columns: phrases,
  context: phrases,
  refusedBy: phrases,
  validator: optional(picklist(validatorIds)),
  references: optional(array(line), []),
  examples: strictObject({
    found: pipe(array(strictObject({ ...example, finds: text })), minLength(1)),
    ignored: pipe(array(strictObject({ ...example, why: line })), minLength(1)),
  }),
});

const phraseHint = 'a phrase of at most 80 characters with a word of two letters a to z or more';

/** What would be right, by the path in a declaration; `*` is any place in a list. */
const hints: Readonly<Record<string, string>> = {
  '': 'a detector (id, title, element, patterns, labels, examples, …), or a list of detectors',
  id: 'small letters, digits and single hyphens, such as prairie-member-number',
  title: 'one line of 3 to 80 characters, as reports shall name it',
  element: `one of ${elements.join(', ')}`,
  limb: 'one of a, b, c, d, e, f',
  patterns: 'a list of 1 to 20 patterns',
  'patterns.*': 'a regular expression in single quotes, or regex, flags, needs and strength',
  'patterns.*.regex': 'a regular expression of at most 1000 characters, in single quotes',
  'patterns.*.flags': 'i, u or iu',
  'patterns.*.needs': `one of ${needs.join(', ')}`,
  'patterns.*.strength': `one of ${strengths.join(', ')}`,
  labels: 'a list of phrases',
  columns: 'a list of phrases',
  context: 'a list of phrases',
  refusedBy: 'a list of phrases',
  'labels.*': phraseHint,
  'columns.*': phraseHint,
  'context.*': phraseHint,
  'refusedBy.*': phraseHint,
  validator: `one of ${validatorIds.join(', ')}`,
  references: 'a list of lines',
  'references.*': 'one line of 3 to 80 characters',
  examples: 'found and ignored',
  'examples.found': 'a list of at least one example, each with text and finds',
  'examples.found.*': 'text and finds',
  'examples.found.*.text': 'some text, in quotes',
  'examples.found.*.finds': 'the value as it stands in the text, in quotes',
  'examples.ignored': 'a list of at least one example, each with text and why',
  'examples.ignored.*': 'text and why',
  'examples.ignored.*.text': 'some text, in quotes',
  'examples.ignored.*.why': 'one line of 3 to 80 characters: why nothing may be found in it',
};

/** Keys that may stand in one place: 'text, finds' for 'examples.found.*'. */
export function keysWithin(path: string): string {
  const start = path === '' ? '' : `${path}.`;
  return Object.keys(hints)
    .filter((key) => key !== '' && key.startsWith(start) && key !== path)
    .map((key) => key.slice(start.length))
    .filter((key) => !key.includes('.') && key !== '*')
    .join(', ');
}

export function hintFor(path: string): string {
  return hints[path] ?? 'another value';
}
