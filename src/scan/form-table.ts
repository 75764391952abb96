// Tables that are forms: labels in the first column, values beside them; read as lines of text.
import type { Detectors } from '../detect/derived.ts';
import { meaningOfName } from '../detect/labels.ts';
import type { TableSegment } from '../model/segment.ts';
import { normaliseText } from '../text/normalise.ts';
import type { LocatedText } from './text-run.ts';

const maxFormRows = 80;
const personalLabel =
  /^(?:full |first |last |middle |legal |patient |client )?(?:name|address|city|state|zip|phone|dob|date of birth|birth ?date|email|age|sex|gender|employer|date)\b/i;

/** Two or three columns whose first one holds labels: a form laid out as a table, read as "label: value" lines. */
export function isForm({ columns, rows, records }: TableSegment, detectors: Detectors): boolean {
  if (records || columns.length < 2 || rows.length > maxFormRows) return false;
  if (isStacked({ columns, rows }, detectors)) return true;
  if (columns.length > 3) return false;
  const labels = [columns[0]?.name ?? '', ...rows.map((row) => row[0] ?? '')].filter(
    (label) => label !== '',
  );
  const known = labels.filter(
    (label) =>
      label.length < 60 && (meaningOfName(label, detectors) !== null || personalLabel.test(label)),
  );
  return known.length >= 2 && known.length / labels.length >= 0.6;
}

const maxStackedRows = 12;

/** Lines of labels over lines of values, more than once: a paper form, typed. */
function isStacked(
  { columns, rows }: Pick<TableSegment, 'columns' | 'rows'>,
  detectors: Detectors,
): boolean {
  if (rows.length > maxStackedRows || columns.every(({ name }) => name === '')) return false;
  return rows.some((row) => {
    const filled = row.filter((cell) => cell !== '');
    const labels = filled.filter(
      (cell) => !/\d{3}/.test(cell) && meaningOfName(cell, detectors) !== null,
    );
    return labels.length >= 2 && labels.length / filled.length >= 0.5;
  });
}

/** The form as text, one line a row; stacked forms keep their columns, since a label stands over its value. */
export function formText(segment: TableSegment, detectors: Detectors): LocatedText {
  const { columns, rows, at, firstRow } = segment;
  const header = columns.map(({ name }) => name);
  const all = header.some((name) => name !== '') ? [header, ...rows] : rows;
  const lines = isStacked(segment, detectors)
    ? inColumns(all)
    : all.map(
        ([label = '', ...values]) => `${label}: ${values.filter((cell) => cell !== '').join('  ')}`,
      );
  const first = lines.length > rows.length ? firstRow - 1 : firstRow;
  const text = normaliseText(lines.join('\n'));
  return {
    text,
    locate: (offset) => ({ ...at, row: first + text.slice(0, offset).split('\n').length - 1 }),
  };
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map(
    (_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)) + 3,
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('')
      .trimEnd(),
  );
}
