// Whole numbers of one length in one column: which patterns could find anything in them, whatever their digits are.
import type { Shape } from '../../detectors/detector.ts';
import type { Detectors } from './derived.ts';
import { readText } from './read-text.ts';
import { couldMatchIn, couldMatchWhole } from './scan/could-match.ts';
import type { Field } from './told-cell.ts';
import { selfEvident, wholeCellRegex } from './whole-cell.ts';

/** Shorter ones may be words of a label ("form 1099"), longer ones are cards and counted. */
export const numberLengths = { fewest: 7, most: 11 } as const;

/** What is tried before a number of a column counts as nothing: the text before it, and the patterns. */
export interface NumberTest {
  readonly lead: string;
  readonly patterns: readonly RegExp[];
}

const zeros = (length: number): string => '0'.repeat(length);

/**
 * Of numbers that are read as text behind the name of their column; null where words of the name tell something.
 * What a scan finds in such a text depends on how many digits there are, not on which.
 */
export function numbersAsText({ name, detectors }: Field, length: number): NumberTest | null {
  const lead = name === '' ? '' : `${name}: `;
  const text = lead + zeros(length);
  const reading = readText(text, detectors);
  if (reading === null) return { lead, patterns: [] };
  if (reading.lexical.openingTerms.length > 0 || reading.page.labeled.text !== text) return null;
  const open = { text, from: lead.length };
  const patterns = reading.trials.flatMap(({ plans }) =>
    plans.flatMap(({ shape: { regex } }) => (couldMatchIn(regex, open) ? [regex] : [])),
  );
  return { lead, patterns };
}

/** Of numbers that must speak for themselves. */
export function numbersAlone(detectors: Detectors, length: number): NumberTest {
  const open = { text: zeros(length), from: 0 };
  const fits = ({ regex }: Shape): boolean => couldMatchWhole(regex, open);
  const shapes = detectors.flatMap((detector) => detector.shapes.filter(selfEvident).filter(fits));
  return { lead: '', patterns: shapes.map(wholeCellRegex) };
}

/** Whether none of the patterns finds anything in the number. */
export function isNothing({ lead, patterns }: NumberTest, number: string): boolean {
  const text = lead + number;
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    const isFound = pattern.test(text);
    pattern.lastIndex = 0;
    if (isFound) return false;
  }
  return true;
}
