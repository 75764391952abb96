// Tables for records whose attributes differ from one to the next: entries of a directory, cards of an address book.
import type { Column } from '../../model/segment.ts';
import {
  defineTable,
  personColumns,
  plain,
  type RecordPerson,
  type RecordTable,
} from './record-table.ts';

const maxShapes = 500;

/** Gives every set of attribute names a table of its own, so that each column has its attribute's name. */
export interface OpenTables {
  tableFor(attributes: readonly string[]): RecordTable<string>;
}

/** `label` names the record ('entry', 'card'); the person's columns come first. */
export function createOpenTables(label: string): OpenTables {
  const shapes = new Map<string, RecordTable<string>>();
  return {
    tableFor(attributes) {
      const shape = attributes.join('\n');
      let table = shapes.get(shape);
      if (table === undefined) {
        const columns: Record<string, Column> = { ...personColumns(label) };
        for (const name of attributes) columns[attributeKey(name)] = plain(name);
        // Past the limit a shape is made anew each time; its batches are told apart by their number only.
        table = defineTable(`${label} ${shapes.size + 1}`, columns);
        if (shapes.size < maxShapes) shapes.set(shape, table);
      }
      return table;
    },
  };
}

/** Cells of an open table: the person, and the attributes under keys that cannot clash with the person's. */
export function openCells(
  person: RecordPerson,
  attributes: ReadonlyMap<string, string>,
): Readonly<Record<string, string | undefined>> {
  const cells: Record<string, string | undefined> = { ...person };
  for (const [name, value] of attributes) cells[attributeKey(name)] = value;
  return cells;
}

function attributeKey(name: string): string {
  return `@${name}`;
}
