// Tables inside running text whose header names a data element: their rows are examined as those of any table.
import type { Detectors } from '../detect/derived.ts';
import { meaningOfName } from '../detect/labels.ts';
import type { TableSegment } from '../model/segment.ts';
import { cellText, findTables, type EmbeddedTable } from '../people/embedded-table.ts';
import type { Desk } from './evidence.ts';
import { openTableExamination } from './examine-table.ts';
import { examineText } from './examine-text.ts';
import type { LocatedText } from './text-run.ts';

/** A text, and what in it is a table: pasted rows, markdown, columns aligned by blanks. */
export function examineDocument(desk: Desk, located: LocatedText): void {
  const tables = mayHoldTables(located.text)
    ? findTables(located.text).filter((table) => namesElements(table, desk.detectors))
    : [];
  for (const table of tables) {
    const segment = segmentOf(located, table);
    const examination = openTableExamination(desk, segment);
    examination.push(segment);
    examination.close();
  }
  examineText(desk, tables.length === 0 ? located : without(located, tables));
}

const mayHoldTables = (text: string): boolean => /[\t|]|\S {3,}\S|,[^,\n]*,/.test(text);

function namesElements({ header }: EmbeddedTable, detectors: Detectors): boolean {
  return (header ?? []).some((name) => {
    const meaning = name === '' ? null : meaningOfName(name, detectors);
    return meaning !== null && 'element' in meaning && meaning.element !== 'access-code';
  });
}

function segmentOf(located: LocatedText, { from, header, rows }: EmbeddedTable): TableSegment {
  const { line, ...at } = located.locate(from);
  const lines = rows.map((row) => located.locate(row[0]?.start ?? from).line ?? 1);
  return {
    kind: 'table',
    table: '',
    columns: (header ?? []).map((name) => ({ name })),
    rows: rows.map((row) => row.map((cell) => cellText(located.text, cell))),
    firstRow: 1,
    ...(line === undefined ? {} : { lines }),
    at,
  };
}

/** More rows than these are a list, of which the text around it says nothing. */
const mostNamed = 2;

/** Blanks in place of a table, but for the names of the one or two people whom a short one names: the text goes on about them. */
function blanked(text: string, { from, to, rows, columns }: EmbeddedTable): string {
  const kept =
    rows.length > mostNamed
      ? []
      : rows.flatMap((row) => row.filter((_, i) => columns[i]?.type === 'full'));
  let blank = '';
  let at = from;
  for (const { start, end } of kept) {
    blank += text.slice(at, start).replace(/[^\n]/g, ' ') + text.slice(start, end);
    at = end;
  }
  return blank + text.slice(at, to).replace(/[^\n]/g, ' ');
}

/** The text with blanks in place of the tables: every offset stays where it was. */
function without(located: LocatedText, tables: readonly EmbeddedTable[]): LocatedText {
  const { text } = located;
  let rest = '';
  let at = 0;
  for (const table of tables) {
    rest += text.slice(at, table.from) + blanked(text, table);
    at = table.to;
  }
  return { text: rest + text.slice(at), locate: (offset) => located.locate(offset) };
}
