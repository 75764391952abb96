// SSNs that a table keeps in three columns (ssn1, ssn2, ssn3): put together again before anything looks at them.
import type { Detectors } from '../detect/derived.ts';
import { meaningOfName } from '../detect/labels.ts';
import type { Column } from '../model/segment.ts';

/** Three columns with the digits of one number. */
interface Split {
  readonly at: readonly [number, number, number];
  readonly name: string;
}

export interface JoinedColumns {
  readonly columns: readonly Column[];
  /** The row with the whole number in the first of its columns. */
  readonly join: (row: readonly string[]) => readonly string[];
}

const part =
  /[\s_.-]*(?:\(?(?:part|pt|box|field)?[\s_.-]*[1-3abc]\)?|area|group|grp|serial|first|mid|middle|last|first[\s_-]*3|mid(?:dle)?[\s_-]*2|last[\s_-]*4)$/i;
const widths = [3, 2, 4] as const;

/** Finds them by names that differ in their last part only, over values of three, two and four digits. */
export function joinSplitNumbers(
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
  detectors: Detectors,
): JoinedColumns {
  const splits: Split[] = [];
  for (let at = 0; at + 2 < columns.length; at++) {
    const name = stemOf(columns, at, detectors);
    if (name === null || !holdsParts(sample, at)) continue;
    splits.push({ at: [at, at + 1, at + 2], name });
    at += 2;
  }
  if (splits.length === 0) return { columns, join: (row) => row };
  const byFirst = new Map(splits.map((split) => [split.at[0], split]));
  return {
    columns: columns.map((column, i) => {
      const split = byFirst.get(i);
      return split ? { name: split.name } : column;
    }),
    join(row) {
      const cells = [...row];
      for (const { at } of splits) {
        const parts = at.map((i, k) => (cells[i] ?? '').trim().padStart(widths[k] as number, '0'));
        if (at.some((i) => (cells[i] ?? '') === '')) continue;
        for (const i of at) cells[i] = '';
        cells[at[0]] = parts.join('-');
      }
      return cells;
    },
  };
}

function stemOf(columns: readonly Column[], at: number, detectors: Detectors): string | null {
  const names = [0, 1, 2].map((k) => columns[at + k]?.name ?? '');
  const stems = names.map((name) => name.replace(part, ''));
  const [stem = ''] = stems;
  if (stem === '' || stems.some((other, k) => other !== stem || other === names[k])) return null;
  const meaning = meaningOfName(stem, detectors);
  return meaning !== null && 'element' in meaning && meaning.element === 'ssn' ? stem : null;
}

/** A spreadsheet drops the zeros that a part begins with. */
function holdsParts(sample: readonly (readonly string[])[], at: number): boolean {
  let filled = 0;
  for (const row of sample) {
    const cells = widths.map((_, k) => (row[at + k] ?? '').trim());
    if (cells.every((cell) => cell === '')) continue;
    filled++;
    if (!cells.every((cell, k) => /^\d+$/.test(cell) && cell.length <= (widths[k] as number)))
      return false;
  }
  return filled > 0;
}
