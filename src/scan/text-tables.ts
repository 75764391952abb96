// Tables inside running text whose columns name a data element: their rows are examined as those of any table.
import type { Detectors } from '../detect/derived.ts';
import { meaningOfColumn } from '../detect/column-names.ts';
import type { Location, TableSegment } from '../model/segment.ts';
import { findBlocksAcross } from './blocks-across.ts';
import { findCalledRecords } from './called-fields.ts';
import { linedTable } from '../formats/lined-table.ts';
import { findTables } from '../people/embedded-table.ts';
import { cellText, type EmbeddedTable } from '../people/table-cells.ts';
import { indexAt } from '../text/index-at.ts';
import { lineStarts } from '../text/lines.ts';
import type { Desk } from './evidence.ts';
import { openTableExamination } from './examine-table.ts';
import { examineText } from './examine-text.ts';
import { isForm, turnTable } from './form-table.ts';
import { findPersonColumns } from './person-columns.ts';
import type { LocatedText } from './text-run.ts';
import { findTypedColumns } from './typed-columns.ts';
import { findRecords, findStructures, type Stretch, type Structure } from './text-structures.ts';

/** A text, and what in it is a table: listings, records, objects, pasted rows, markdown. */
export function examineDocument(desk: Desk, located: LocatedText): void {
  const starts = lineStarts(located.text);
  const taken: Stretch[] = [];
  for (const structure of structuresOf(located.text, starts, desk.detectors)) {
    if (structure.stretches.some((one) => taken.some((other) => overlaps(one, other)))) continue;
    taken.push(...structure.stretches);
    for (const table of structure.tables) examine(desk, placed(located, starts, table));
    for (const { text, line } of structure.notes ?? [])
      examineText(desk, { text, locate: () => located.locate(starts[line - 1] ?? 0) });
  }
  examineText(desk, taken.length === 0 ? located : without(located, taken));
}

/** The table with the places of the store in the stead of lines of the text. */
function placed(
  located: LocatedText,
  starts: readonly number[],
  table: TableSegment,
): TableSegment {
  const whereIs = (line: number): Location => located.locate(starts[line - 1] ?? 0);
  const { line: _, ...at } = whereIs(table.lines?.[0] ?? 1);
  const { lines = [], ...rest } = table;
  const found = lines.map((line) => whereIs(line).line);
  const isNumbered = found.every((line) => line !== undefined);
  return { ...rest, ...(isNumbered ? { lines: found } : {}), at: { ...table.at, ...at } };
}

/** The text with blanks in place of what is taken: every offset stays where it was. */
function without(located: LocatedText, taken: readonly Stretch[]): LocatedText {
  const { text } = located;
  let rest = '';
  let at = 0;
  for (const { from, to } of taken.toSorted((a, b) => a.from - b.from)) {
    rest += text.slice(at, from) + text.slice(from, to).replace(/[^\n]/g, ' ');
    at = to;
  }
  return { text: rest + text.slice(at), locate: (offset) => located.locate(offset) };
}

function examine(desk: Desk, segment: TableSegment): void {
  const examination = openTableExamination(desk, segment);
  examination.push(segment);
  examination.close();
}

const overlaps = (one: Stretch, other: Stretch): boolean =>
  one.from < other.to && other.from < one.to;

function structuresOf(text: string, starts: readonly number[], detectors: Detectors): Structure[] {
  const found = [
    ...findRecords(text),
    ...findBlocksAcross(text),
    ...findStructures(text, detectors),
    ...findCalledRecords(text, starts, detectors),
  ]
    .map((structure) => (structure.marked ? asDrawn(structure, detectors) : structure))
    .filter(({ tables, marked, byGrammar }) =>
      marked
        ? tables.some((table) => namesPeople(table) || holdsNumbers(table, detectors))
        : byGrammar === true || tellsOfPeople(tables, detectors),
    );
  const embedded = mayHoldTables(text)
    ? findTables(text).filter(
        ({ header, rows, isSure }) =>
          (rows.length >= fewestRows || isSure === true) &&
          (header ?? []).some((name) => isElement(name, detectors)),
      )
    : [];
  return [...found, ...embedded.map((table) => structureOf(text, starts, table))];
}

/** One row under its labels is the line of a form, which may go on below it. */
const fewestRows = 2;
const mayHoldTables = (text: string): boolean => /[\t|]|\$1 = |\S {3,}\S|,[^,\n]*,/.test(text);

/** Names, and a column that says which element it holds: else the text tells more than the table. */
function tellsOfPeople(tables: readonly TableSegment[], detectors: Detectors): boolean {
  return (
    tables.some(
      ({ columns }) =>
        columns.some(({ name }) => isElement(name, detectors)) ||
        areOfCards(columns, detectors) ||
        findTypedColumns(columns, detectors).pairs.length > 0,
    ) && tables.some(namesPeople)
  );
}

/** "number", "exp_month", "ccv": a card, whatever its number is called. */
function areOfCards(columns: TableSegment['columns'], detectors: Detectors): boolean {
  return (
    columns.some(({ name }) => /exp|number|\bpan\b/i.test(name)) &&
    columns.some(({ name }) => elementOf(name, detectors) === 'access-code')
  );
}

/** A column of numbers of one kind, whoever's they are: what it is called governs them. */
const holdsNumbers = ({ columns }: TableSegment, detectors: Detectors): boolean =>
  columns.some(({ name }) => {
    const element = elementOf(name, detectors);
    return element !== null && element !== 'access-code' && element !== 'medical';
  });

const namesPeople = ({ columns, rows }: TableSegment): boolean =>
  findPersonColumns(columns, rows).hasNames;

/** Sheets of several people turned round, and without forms, whose lines are read where they stand. */
function asDrawn(structure: Structure, detectors: Detectors): Structure {
  const tables = structure.tables.flatMap((table) => {
    const turned = turnTable(table, detectors);
    return turned ? [turned] : isForm(table, detectors) ? [] : [table];
  });
  return { ...structure, tables };
}

function isElement(name: string, detectors: Detectors): boolean {
  const element = elementOf(name, detectors);
  return element !== null && element !== 'access-code';
}

/** Code and comments make no header: "# class: 'bp'". */
const ofCode = /^\s*#\s|[;{}=`"]|'$/;

function elementOf(name: string, detectors: Detectors): string | null {
  const meaning = name === '' || ofCode.test(name) ? null : meaningOfColumn(name, detectors);
  return meaning !== null && 'element' in meaning ? meaning.element : null;
}

function structureOf(
  text: string,
  starts: readonly number[],
  { from, to, header, rows }: EmbeddedTable,
): Structure {
  const table = linedTable(
    header ?? [],
    rows.map((row) => ({
      cells: row.map((cell) => cellText(text, cell)),
      line: indexAt(starts, row[0]?.start ?? from) + 1,
    })),
  );
  return { tables: [table], stretches: [{ from, to }] };
}
