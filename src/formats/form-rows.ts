// Tells a form in two columns, labels and values, from a table of two columns.
import { hasHeadingWords, isValue } from './table-header.ts';

const maxFormRows = 80;
const maxLabel = 48;
const mostRemarks = 0.5;
/** The same where most labels are what fields are called. */
const mostWhereNamed = 0.6;
/** An address holds numbers, too, and is words all the same. */
const phrase = /\p{L}{2,} \S* ?\p{L}{2,}/u;

/**
 * Whether rows of cells are the lines of one form: no label comes twice or holds a number, and the values below each other
 * are of different sorts, words and numbers. Blank cells at the edges do not count.
 */
export function readsAsForm(rows: readonly (readonly string[])[]): boolean {
  const lines = rows.map((row) => row.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const pairs = lines.filter((line) => line.length === 2 || line.length === 3);
  if (rows.length > maxFormRows || pairs.length < 3 || pairs.length < rows.length * 0.7)
    return false;
  // A remark behind a value ("Owner  Ann Roe  since 2019") comes now and then.
  const labels = pairs.map(([label = '']) => label);
  const named = labels.filter((label) => hasHeadingWords(label)).length;
  const remarks = lines.filter((line) => line.length > 2).length;
  if (remarks > rows.length * (named > labels.length * 0.7 ? mostWhereNamed : mostRemarks))
    return false;
  if (labels.some((label) => label.length > maxLabel || /\d{3}/.test(label))) return false;
  // The first line may be the header of a table.
  const isHeaded = hasHeadingWords(pairs[0]?.[1] ?? '');
  const values = pairs.slice(isHeaded ? 1 : 0).map(([, value = '']) => value);
  const numbers = values.filter((value) => isValue(value) && !phrase.test(value)).length;
  return new Set(labels).size === labels.length && numbers > 0 && numbers < values.length;
}
