// Rows without name columns, read as small documents: the name may stand in their text.
import { isSilent, type TableDetection } from '../detect/detect-table.ts';
import type { Column, Location } from '../model/segment.ts';
import type { Desk } from './evidence.ts';
import { examineText } from './examine-text.ts';
import type { Row } from './settle-row.ts';

const phraseLength = 20;
/** Descriptions in lists of codes are shorter. */
const noteLength = 120;

/** Without name columns, a row of running text is read as a small document: the name may stand in the text. */
export function examineAsText(
  desk: Desk,
  detection: TableDetection,
  columns: readonly Column[],
  row: Row,
): boolean {
  const least = detection.isList ? noteLength : phraseLength;
  if (!row.cells.some((cell, i) => detection.roles[i]?.role === 'prose' && cell.length > least))
    return false;
  const starts: { readonly offset: number; readonly column: string | number }[] = [];
  let text = '';
  row.cells.forEach((cell, i) => {
    if (cell === '' || isSilent(detection.roles[i])) return;
    const name = columns[i]?.name ?? '';
    starts.push({ offset: text.length, column: name || i + 1 });
    text += `${name === '' ? '' : `${name}: `}${cell}\n`;
  });
  const locate = (offset: number): Location => ({ ...row.at, ...columnAt(starts, offset) });
  examineText(desk, { text, locate });
  return true;
}

function columnAt(
  starts: readonly { readonly offset: number; readonly column: string | number }[],
  offset: number,
): Location {
  const start = starts.findLast((one) => one.offset <= offset);
  return start ? { column: start.column } : {};
}
