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
        const words = explanationOf(preamble, column.name);
        const meaning = words === '' ? null : meaningOfColumn(words, detectors);
        return meaning !== null && 'element' in meaning ? { ...column, name: words } : column;
      });
    },
  };
}

/** What stands behind the name and an equals sign, a colon, a dash or a verb, up to the end of the clause. */
function explanationOf(text: string, name: string): string {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(
    String.raw`(?<![\w.])[\`"']?${escaped}[\`"']?\s{0,8}(?:[=:|\t]|-{1,2}>?|[–—]|\b(?:is|means|holds|contains|stores)\b)\s{0,8}(?:an? |the )?([^\n,;|]{2,80})`,
    'i',
  );
  const words = pattern.exec(text)?.[1]?.trim() ?? '';
  // A value is no explanation.
  return /\d{3}|[:={}[\]<>"]/.test(words) ? '' : words;
}
