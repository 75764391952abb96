// A table that stands in a text: its columns by name, and each row with the line that it stands on.
import type { TableSegment } from '../model/segment.ts';

export interface LinedRow {
  readonly cells: readonly string[];
  /** From 1, within the text. */
  readonly line: number;
}

/** All rows as one batch. */
export function linedTable(names: readonly string[], rows: readonly LinedRow[]): TableSegment {
  return {
    kind: 'table',
    table: '',
    columns: names.map((name) => ({ name })),
    rows: rows.map(({ cells }) => cells),
    firstRow: 1,
    lines: rows.map(({ line }) => line),
    at: {},
  };
}
