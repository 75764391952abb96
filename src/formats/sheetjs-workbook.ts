// Binary workbooks (XLS, XLSB) by SheetJS, into the same rows and parts as XLSX.
import type { WorkBook, WorkSheet, CellObject } from '@e965/xlsx';
import type { Part } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { loadNumberFormats, numberText, type NumberFormats } from './cell-text.ts';
import { textSegments } from './segments.ts';
import { createSheetWriter } from './spreadsheet-rows.ts';
import { plainHyphens } from './word-markup.ts';

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

function cellText(cell: CellObject | undefined, formats: NumberFormats): string {
  if (cell === undefined) return '';
  const { t, v, z, w } = cell;
  if (t === 'n' && typeof v === 'number') return numberText(v, String(z ?? 'General'), formats);
  if (t === 'b') return v === true ? 'TRUE' : 'FALSE';
  if (t === 'e') return w ?? '';
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  return v === undefined || t === 'z' ? '' : plainHyphens(String(v));
}

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function* readComments(rows: Rows): Generator<string> {
  for (const [rowIndex, row] of rows.entries()) {
    for (const [columnIndex, cell] of (row ?? []).entries()) {
      for (const note of cell?.c ?? []) {
        const place = `${columnLetters(columnIndex)}${rowIndex + 1}`;
        yield [place, note.a?.trim() ?? '', note.t].filter((part) => part !== '').join(': ');
      }
    }
  }
}

function readProperties(book: WorkBook): string[] {
  const held = { ...book.Props, ...book.Custprops } as Record<string, unknown>;
  return Object.entries(held).flatMap(([name, value]) => {
    if (value instanceof Date) return [`${name}: ${value.toISOString()}`];
    const isShown = typeof value === 'string' || typeof value === 'number';
    return isShown ? [`${name}: ${value}`] : [];
  });
}

/** Sheet names of at most 31 plain characters; some XLSB writers lead SheetJS past their end. */
function sheetName(name: string, index: number): string {
  return name.length > 31 || /[\u0000-\u001f]/.test(name) ? `${index + 1}` : name;
}

/** Yields the sheets, comments, defined names and properties. @throws StoreProblem corrupt */
export async function* readSheetjsWorkbook(bytes: Uint8Array): AsyncGenerator<Part> {
  const { read } = await import('@e965/xlsx');
  // SheetJS reads past the end of other views; a Buffer it bounds itself.
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let book: WorkBook;
  try {
    book = read(buffer, {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: true,
      cellFormula: false,
    });
  } catch {
    throw new StoreProblem('corrupt', 'the workbook cannot be read; it may be damaged or cut off');
  }
  const settings = book.Workbook;
  const formats = await loadNumberFormats(settings?.WBProps?.date1904 === true);
  const comments: string[] = [];
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet: WorkSheet | undefined = book.Sheets[name];
    const rows = (sheet?.['!data'] ?? []) as Rows;
    const writer = createSheetWriter(
      sheetName(name, index),
      (settings?.Sheets?.[index]?.Hidden ?? 0) > 0,
    );
    for (const [rowIndex, row] of rows.entries()) {
      if (row === undefined) continue;
      const cells = Array.from(row, (cell) => cellText(cell, formats));
      yield* writer.add({ number: rowIndex + 1, cells });
    }
    yield* writer.end();
    comments.push(...readComments(rows));
  }
  yield* textSegments(comments.join('\n'), { part: 'comment' });
  const names = (settings?.Names ?? []).map((entry) => `${entry.Name}: ${entry.Ref}`);
  yield* textSegments(names.join('\n'), { part: 'defined name' });
  yield* textSegments(readProperties(book).join('\n'), { part: 'properties' });
}
