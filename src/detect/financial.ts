// Whether a code opens a financial account: by its own label, or by the words around it.
import { financialContext, financialLabels } from '../../detectors/access-code.ts';
import { cutWords } from './words.ts';

const phrase = (text: string): string =>
  cutWords(text)
    .map((word) => word.text)
    .join(' ');

let own: ReadonlySet<string> | undefined;
let around: RegExp | undefined;

/** "CVV" is financial by itself; "password" only beside words such as "online banking". */
export function isFinancialText(label: string, surroundings: string): boolean {
  own ??= new Set(financialLabels.map(phrase));
  around ??= new RegExp(
    `(?<![a-z])(?:${financialContext.map((word) => word.replace(/[^a-z0-9]+/gi, '[\\s_-]{0,3}')).join('|')})(?![a-z])`,
    'i',
  );
  return own.has(phrase(label)) || around.test(surroundings);
}
