// Tables made of the records that lie in the cells of a table: one for each set of fields, so that they are typed once.
import type { Inherited } from '../formats/nested-records.ts';
import type { Column, TableSegment } from '../model/segment.ts';
import { readPayload } from './cell-payload.ts';
import type { Desk } from './evidence.ts';
import type { TableExamination } from './examine-table.ts';
import type { PersonColumns } from './person-columns.ts';
import type { Row } from './settle-row.ts';

export interface Payloads {
  /** Examines the records in the row's cells, and gives the row without them. */
  take(row: Row): readonly string[];
  close(): void;
}

/** Tables kept open at the same time; further sets of fields are opened and closed for their row alone. */
const maxTables = 200;
/** Whether a cell is worth reading as a record. */
export const mayHoldRecord = (cell: string): boolean =>
  cell.length > 11 && (mayHoldRecords.test(cell) || mayHoldFields(cell) || mayHoldCalls(cell));
const mayHoldRecords = /PID\||(?:NM1|BPR|INS)\*|(?:ANSI ?|AAMVA)\d{10}/;
const mayHoldCalls = (cell: string): boolean =>
  cell.endsWith(')') && /(?:object|struct|map|of)\s?\(/i.test(cell);
const mayHoldFields = (cell: string): boolean =>
  /[=":<]/.test(cell) &&
  ((cell.includes('=') && cell.includes('&')) ||
    cell.includes('":') ||
    cell.includes('" :') ||
    cell.includes('</'));

export function openPayloads(
  desk: Desk,
  columns: readonly Column[],
  people: PersonColumns,
  open: (desk: Desk, first: TableSegment) => TableExamination,
): Payloads {
  const tables = new Map<string, TableExamination>();

  function examine(segment: TableSegment): void {
    const key = [segment.table, ...segment.columns.map(({ name }) => name)].join('\n');
    const known = tables.get(key);
    const table = known ?? open(desk, segment);
    table.push(segment);
    if (known) return;
    if (tables.size < maxTables) tables.set(key, table);
    else table.close();
  }

  return {
    take(row) {
      if (!row.cells.some(mayHoldRecord)) return row.cells;
      const inherited = namesOf(row.cells, columns, people);
      return row.cells.map((cell, i) => {
        const payload = mayHoldRecord(cell) ? readPayload(cell, inherited) : null;
        if (payload === null) return cell;
        desk.span?.leans('its cells hold records');
        const { row: number, line, ...at } = row.at;
        const column = columns[i]?.name || i + 1;
        for (const segment of payload.tables) {
          examine({
            ...segment,
            columns: markJoined(segment.columns, columns),
            at: { ...at, column },
            firstRow: typeof number === 'number' ? number : 1,
            lines: segment.rows.map(() => line ?? 1),
          });
        }
        return payload.rest;
      });
    },
    close() {
      for (const table of tables.values()) table.close();
    },
  };
}

/** What was carried down from columns of another table is still joined. */
function markJoined(carried: readonly Column[], columns: readonly Column[]): readonly Column[] {
  if (!columns.some(({ joined }) => joined !== undefined)) return carried;
  return carried.map((column) => {
    const key = columns.find(({ name }) => column.name === `..${name}`)?.joined;
    return key === undefined ? column : { ...column, joined: key };
  });
}

/** Who the row is about, for records that name nobody: marked as inherited, as in nested records. */
function namesOf(
  cells: readonly string[],
  columns: readonly Column[],
  people: PersonColumns,
): Inherited {
  const at = people.names.flatMap(({ type }, i) =>
    type !== 'other' && type !== 'staff' && (cells[i] ?? '') !== '' ? [i] : [],
  );
  return {
    names: at.map((i) => `..${columns[i]?.name ?? ''}`),
    cells: at.map((i) => cells[i] ?? ''),
  };
}
