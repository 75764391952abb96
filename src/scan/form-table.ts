// Tables with their labels in the first column: forms are read as lines of text, sheets of several people turned round.
import type { Detectors } from '../detect/derived.ts';
import { meaningOfName } from '../detect/labels.ts';
import { measureColumn } from '../people/column-statistics.ts';
import { typeOfHeader } from '../people/column-header.ts';
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

const fewestPeople = 2;

/** The table with its first column as header and a row for each further column; null where it is no such sheet. */
export function turnTable(segment: TableSegment, detectors: Detectors): TableSegment | null {
  const { columns, rows, records } = segment;
  if (records || columns.length <= fewestPeople || rows.length > maxFormRows) return null;
  const header = columns.map(({ name }) => name);
  // 'Emp 1', 'Spouse' head people; 'Last Name', 'SSN' head an ordinary table.
  if (header.slice(1).filter((name) => isFieldLabel(name, detectors)).length > 1) return null;
  const top = isKnownLabel(header[0] ?? '', detectors) ? header : headOfPeople(header);
  const all = top === null ? rows : [top, ...rows];
  const labels = all.map((row) => row[0] ?? '');
  const filled = labels.filter((label) => label !== '');
  const known = filled.filter((label) => isKnownLabel(label, detectors));
  if (known.length < 2 || known.length < filled.length * 0.5) return null;
  const holdsSeveral = (test: (label: string) => boolean): boolean =>
    all.some(
      (row) =>
        test(row[0] ?? '') && row.slice(1).filter((cell) => cell !== '').length >= fewestPeople,
    );
  const isTurned =
    holdsSeveral((label) => typeOfHeader(label) === 'full' || typeOfHeader(label) === 'family') &&
    holdsSeveral((label) => {
      const meaning = meaningOfName(label, detectors);
      return meaning !== null && 'element' in meaning;
    });
  if (!isTurned) return null;
  const { lines: _, ...turned } = segment;
  return {
    ...turned,
    columns: labels.map((name) => ({ name: name.replace(/[:\s]+$/, '') })),
    rows: columns.slice(1).map((_column, i) => all.map((row) => row[i + 1] ?? '')),
    firstRow: 1,
  };
}

/** People without a label above them ("", "Ann", "Bo"): the header with the label that is left out; null where there is none. */
function headOfPeople(header: readonly string[]): readonly string[] | null {
  const names = header.slice(1).filter((name) => name !== '');
  if ((header[0] ?? '') !== '' || names.length < fewestPeople) return null;
  const { fullForm, givenLike, organization, digits } = measureColumn(names);
  if (organization + digits > 0) return null;
  if (fullForm > 0.7) return ['Name', ...header.slice(1)];
  return givenLike > 0.7 ? ['First name', ...header.slice(1)] : null;
}

function isKnownLabel(label: string, detectors: Detectors): boolean {
  return isFieldLabel(label, detectors) || (label.length < 60 && typeOfHeader(label) !== null);
}

function isFieldLabel(label: string, detectors: Detectors): boolean {
  if (label === '' || label.length >= 60 || /\d{4}/.test(label)) return false;
  return meaningOfName(label, detectors) !== null || personalLabel.test(label);
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
    // Totals below a table stand beside their numbers; labels over values stand alone.
    const isAlone = filled.every((cell) => !/^\W*\d[\d.,/-]*$/.test(cell));
    return isAlone && labels.length >= 2 && labels.length / filled.length >= 0.5;
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
