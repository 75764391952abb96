// Streams one worksheet part of an XLSX: its rows as text, and what else it says beside its cells.
// Source: ECMA-376 part 1, chapter 18.3.
import { numberText } from './cell-text.ts';
import { plainHyphens } from './word-markup.ts';
import type { SheetRow } from './spreadsheet-rows.ts';
import type { Workbook } from './xlsx-workbook.ts';
import { createXmlParser, localAttribute, type XmlAttributes } from './xml-parser.ts';

/** Excel's last column is XFD. */
const maxColumns = 16_384;
/** A long shared string that thousands of cells point at is given this often: repeats hold nothing new. */
const longString = 4096;
const maxLongRepeats = 100;

const headerElements = /^(?:odd|even|first)(?:Header|Footer)$/;

/** Column index of a cell reference: 'B7' is 1; -1 where it has no letters. */
function columnIndex(reference: string): number {
  let index = 0;
  for (let at = 0; at < reference.length && at < 3; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    index = index * 26 + letter;
  }
  return index - 1;
}

/** A header or footer without its layout codes (&L, &"Arial,Bold", &10). */
export function plainHeader(text: string): string {
  return text.replace(/&(?:"[^"]{0,80}"|K[0-9A-F]{6}|\d{1,3} ?|[A-Za-z])/g, ' ').trim();
}

function isSet(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
}

/** Yields the rows in batches; texts beside the cells go to `aside`, under the part they belong to. */
export async function* readSheetRows(
  chunks: AsyncIterable<Uint8Array>,
  workbook: Workbook,
  aside: (part: string, text: string) => void,
): AsyncGenerator<SheetRow[]> {
  const repeats = new Map<string, number>();
  let ready: SheetRow[] = [];
  let number = 0;
  let cells: string[] = [];
  let isHidden = false;
  let concealed = '';
  const hiddenColumns = new Set<number>();
  let cell: Cell | null = null;
  let reference = '';
  let target: 'value' | 'inline' | 'side' | null = null;
  let side = '';
  let phonetic = 0;

  function sharedText(index: number): string {
    const text = workbook.sharedStrings[index] ?? '';
    if (text.length < longString) return text;
    const seen = (repeats.get(text) ?? 0) + 1;
    repeats.set(text, seen);
    return seen > maxLongRepeats ? '' : text;
  }
  function textOf({ type, value, inline, style }: Cell): string {
    if (type === 's') return sharedText(Number(value));
    if (type === 'inlineStr') return inline;
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.replace(/T00:00:00.*$/, '');
    if (type === 'str' || type === 'e') return value;
    if (value === '') return inline;
    const format = workbook.cellFormats[style] ?? 'General';
    const parsed = Number(value);
    if (Number.isNaN(parsed)) return value;
    // A format that shows nothing hides nothing from whoever clicks on the cell.
    return numberText(parsed, format, workbook.formats) || value;
  }
  function openSide(name: string, attributes: XmlAttributes): void {
    const isSide = name === 'f' || name === 'formula1' || headerElements.test(name);
    if (isSide) {
      target = 'side';
      side = '';
    } else if (name === 'col' && isSet(attributes['hidden'])) {
      const last = Math.min(Number(attributes['max']), maxColumns);
      for (let column = Number(attributes['min']); column <= last; column += 1)
        hiddenColumns.add(column - 1);
    } else if (name === 'sheetProtection') {
      workbook.restrictions.add('a sheet is protected against changes');
    } else if (name === 'dataValidation') {
      for (const key of ['promptTitle', 'prompt', 'errorTitle', 'error']) {
        aside('data validation', attributes[key] ?? '');
      }
    } else if (name === 'hyperlink') {
      for (const key of ['display', 'tooltip'])
        aside('hyperlink', localAttribute(attributes, key) ?? '');
    }
  }
  function closeSide(name: string): void {
    if (name === 'formula1') aside('data validation', side);
    else if (headerElements.test(name))
      aside(/Header/.test(name) ? 'header' : 'footer', plainHeader(side));
    else if (name === 'f' && /"[^"]{0,200}\d{3}/.test(side))
      aside('formula', `${reference}: ${side}`);
  }

  const parser = await createXmlParser({
    open(name, attributes) {
      if (name === 'row') {
        number = Number(attributes['r']) || number + 1;
        cells = [];
        isHidden = isSet(attributes['hidden']);
        concealed = '';
      } else if (name === 'c') {
        reference = attributes['r'] ?? '';
        const column = reference === '' ? cells.length : columnIndex(reference);
        const style = Number(attributes['s'] ?? 0);
        cell = { column, type: attributes['t'] ?? 'n', style, value: '', inline: '' };
      } else if (name === 'v') target = 'value';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't' && phonetic === 0) target = 'inline';
      else openSide(name, attributes);
    },
    text(text) {
      if (target === 'side') side += text;
      else if (target !== null && cell !== null) cell[target] += text;
    },
    close(name) {
      if (name === 'c' && cell !== null) {
        if (cell.column >= 0 && cell.column < maxColumns) {
          while (cells.length < cell.column) cells.push('');
          const text = plainHyphens(textOf(cell));
          cells[cell.column] = text;
          if (/\d{3}/.test(text)) concealed ||= workbook.cellConcealments[cell.style] ?? '';
        }
        cell = null;
      } else if (name === 'row') {
        if (cells.length > 0) ready.push({ number, cells, isHidden, hiddenColumns, concealed });
      } else if (name === 'rPh') phonetic -= 1;
      else if (target !== null) {
        if (target === 'side') closeSide(name);
        target = null;
      }
    },
  });
  for await (const chunk of chunks) {
    parser.write(chunk);
    if (ready.length === 0) continue;
    yield ready;
    ready = [];
  }
  parser.end();
  yield ready;
}
