// Tables that are forms: labels in the first column, values beside them; read as lines of text.
import { meaningOfName } from '../detect/labels.ts';
import type { TableSegment } from '../model/segment.ts';
import { normaliseText } from '../text/normalise.ts';
import type { LocatedText } from './text-run.ts';

const maxFormRows = 80;
const personalLabel =
  /^(?:full |first |last |middle |legal |patient |client )?(?:name|address|city|state|zip|phone|dob|date of birth|birth ?date|email|age|sex|gender|employer|date)\b/i;

/** Two or three columns whose first one holds labels: a form laid out as a table, read as "label: value" lines. */
export function isForm({ columns, rows, records }: TableSegment): boolean {
  if (records || columns.length < 2 || columns.length > 3 || rows.length > maxFormRows)
    return false;
  const labels = [columns[0]?.name ?? '', ...rows.map((row) => row[0] ?? '')].filter(
    (label) => label !== '',
  );
  const known = labels.filter(
    (label) => label.length < 60 && (meaningOfName(label) !== null || personalLabel.test(label)),
  );
  return known.length >= 2 && known.length / labels.length >= 0.6;
}

/** The form as text, one line a row. */
export function formText({ columns, rows, at, firstRow }: TableSegment): LocatedText {
  const header = columns.map(({ name }) => name);
  const lines = (header.some((name) => name !== '') ? [header, ...rows] : rows).map(
    (row) =>
      `${row[0] ?? ''}: ${row
        .slice(1)
        .filter((cell) => cell !== '')
        .join('  ')}`,
  );
  const first = lines.length > rows.length ? firstRow - 1 : firstRow;
  const text = normaliseText(lines.join('\n'));
  return {
    text,
    locate: (offset) => ({ ...at, row: first + text.slice(0, offset).split('\n').length - 1 }),
  };
}
