// What a file says of its own columns ("# id2 = taxpayer id (SSN)"): read from the text before a table, by column name.
import { meaningOfColumn } from '../detect/column-names.ts';
import type { Detectors } from '../detect/derived.ts';
import type { Column, TextSegment } from '../model/segment.ts';
import { decodeUtf8, decodeWindows1252 } from '../text/decode.ts';

export interface Glossary {
  /** Text that may explain the columns of tables after it. */
  add(segment: TextSegment): void;
  /** The columns, those that only an explanation tells under what it calls them. */
  explain(columns: readonly Column[]): readonly Column[];
}

/** Explanations stand in a preamble, not in a book. */
const maxCharacters = 16 * 1024;
const longestName = 40;
const longestHeader = 2000;

export function openGlossary(detectors: Detectors): Glossary {
  let preamble = '';
  return {
    add({ bytes, charset }) {
      if (preamble.length >= maxCharacters) return;
      const head = bytes.subarray(0, maxCharacters);
      preamble += `\n${charset === 'utf-8' ? decodeUtf8(head) : decodeWindows1252(head)}`;
    },
    explain(columns) {
      if (preamble === '') return columns;
      return columns.map((column) => {
        if (column.means || column.name === '' || column.name.length > longestName) return column;
        if (meaningOfColumn(column.name, detectors) !== null) return column;
        const others = columns.filter((other) => other !== column && other.name !== '');
        const words = explanationOf(preamble, column.name, others);
        const meaning = words === '' ? null : meaningOfColumn(words, detectors);
        return meaning !== null && 'element' in meaning ? { ...column, name: words } : column;
      });
    },
  };
}

/** What stands behind the name and an equals sign, a colon, a dash or a verb, up to the end of the clause. */
function explanationOf(text: string, name: string, others: readonly Column[]): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    String.raw`(?<![\w.])[\`"']?${escaped}[\`"']?\s{0,8}(?:[=:|\t]|-{1,2}>?|[–—]|\b(?:is|means|holds|contains|stores)\b)\s{0,8}(?:an? |the )?([^\n,;|]{2,80})`,
    'i',
  );
  const match = pattern.exec(text);
  if (match === null) return '';
  // "| Who | SSN for payroll | Updated |" is the header itself.
  const from = text.lastIndexOf('\n', match.index) + 1;
  const line = text.slice(from, from + longestHeader).split('\n', 1)[0] ?? '';
  if (others.length > 0 && others.every((other) => line.includes(other.name))) return '';
  const words = match[1]?.trim() ?? '';
  // A value is no explanation.
  return /\d{3}|[:={}[\]<>"]/.test(words) ? '' : words;
}
