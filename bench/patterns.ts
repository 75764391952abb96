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

const phrases: readonly string[] = [
  ...detectors.flatMap(({ words }) => [...words.labels, ...words.context]),
  ...conditions,
  ...procedures,
  ...drugs,
];

/** Of each phrase the longest word, which it cannot stand without. */
const tellingWords: ReadonlySet<string> = new Set(
  phrases.flatMap(
    (phrase) =>
      (phrase.toLowerCase().match(/[a-z]{2,}/g) ?? []).toSorted((a, b) => b.length - a.length)[0] ??
      [],
  ),
);

/**
 * The same shapes, and one word of every label, context phrase and medical term that showme knows: what its kernel looks
 * for in the bytes. With the phrases whole (57,000) ripgrep compiles for minutes.
 */
export const everyWord: readonly string[] = [
  ...numbers,
  String.raw`(?i-u:\b(?:${[...tellingWords].join('|')})\b)`,
];

export const words: number = tellingWords.size;
