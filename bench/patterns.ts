// What ripgrep is asked to look for, so that it looks for what showme looks for: shapes of numbers, and words.
import { detectors } from '../detectors/index.ts';
import { conditions, drugs, procedures } from '../detectors/medical-terms.ts';

const edge = String.raw`(?-u:\b)`;
const mbi = 'AC-HJKMNP-RT-Y';

/** The shapes of the commonest numbers, in ASCII, without check digits or rules of issue: less than showme asks. */
const shapes = [
  '[0-9]{3}-[0-9]{2}-[0-9]{4}',
  '[0-9]{3} [0-9]{2} [0-9]{4}',
  '[0-9]{9}',
  '[2-6][0-9]{12,18}',
  '[2-6][0-9]{3}-[0-9]{4}-[0-9]{4}-[0-9]{4}',
  '[2-6][0-9]{3} [0-9]{4} [0-9]{4} [0-9]{4}',
  '3[47][0-9][0-9]-[0-9]{6}-[0-9]{5}',
  '3[47][0-9][0-9] [0-9]{6} [0-9]{5}',
  `[1-9][${mbi}][${mbi}0-9][0-9]-?[${mbi}][${mbi}0-9][0-9]-?[${mbi}]{2}[0-9]{2}`,
  '[A-Za-z][0-9]{5,12}',
];

/** A short list that a person would type. */
const typed =
  'ssn|social security|soc sec|social|account|acct|routing|aba|iban|swift|cvv|cvc|cvv2|security code|card number|credit card|debit card|expiration|exp date|pin|password|passcode|access code|policy number|policy no|policy|subscriber id|subscriber|member id|member number|group number|health plan|insurance|insured|medicare|medicaid|mbi|diagnosis|diagnosed|patient|prescription|medication|medical record|mrn|icd|treatment|condition|surgery|hospital|physician|doctor|driver|license|licence|dln|drivers license|state id|passport|tax id|taxpayer|itin|date of birth|dob|maiden name|biometric'.split(
    '|',
  );

const word = (text: string): string =>
  `(?i:${edge}${text.replaceAll(/[.*+?^$()[\]{}|\\#&~-]/g, String.raw`\$&`)}${edge})`;

const numbers = shapes.map((shape) => edge + shape + edge);

/** Ten shapes and sixty-five words: 75 patterns. */
export const shortList: readonly string[] = [
  ...numbers,
  ...typed.toSorted((a, b) => b.length - a.length).map(word),
];

/** The same shapes, and every label, context phrase and medical term that showme knows. */
export const wholeDictionary: readonly string[] = [
  ...numbers,
  ...[
    ...new Set(
      [
        ...detectors.flatMap(({ words }) => [...words.labels, ...words.context]),
        ...conditions,
        ...procedures,
        ...drugs,
      ].map((text) => text.toLowerCase()),
    ),
  ].map(word),
];
