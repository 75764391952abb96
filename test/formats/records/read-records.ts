// Reads a text through a format of records, in chunks of awkward size, and gives rows as objects.
import type { Format, Head } from '../../../src/formats/format.ts';
import { memoryInput } from '../../../src/formats/memory-input.ts';
import { makeHead } from '../../../src/formats/recognise.ts';
import type { Part } from '../../../src/model/part.ts';
import type { PersonRole } from '../../../src/model/segment.ts';
import type { Input } from '../../../src/model/store.ts';
import { gather } from '../../text/gather.ts';

interface Row {
  readonly table: string;
  readonly line: number | undefined;
  /** Given, middle and family name, or the full name, as one text. */
  readonly name: string;
  readonly roles: readonly PersonRole[];
  /** 'ssn=218-12-0043', in the order of the columns. */
  readonly elements: readonly string[];
  /** Every filled cell by its column's name. */
  readonly cells: Readonly<Record<string, string>>;
  /** birth-date, street, city, state, zip by meaning. */
  readonly facts: Readonly<Record<string, string>>;
}

export interface Reading {
  readonly rows: readonly Row[];
  readonly notes: string;
  readonly problems: readonly string[];
  readonly attachments: readonly string[];
}

function asInput(content: string | Uint8Array, name = 'file'): Input {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return {
    ...memoryInput(name, bytes),
    async *stream() {
      for (let at = 0; at < bytes.length; at += 97) yield bytes.slice(at, at + 97);
    },
  };
}

export function headOf(content: string | Uint8Array, name = 'file'): Head {
  return makeHead(asInput(content, name));
}

export async function readWith(format: Format, content: string | Uint8Array): Promise<Reading> {
  const context = { passwords: [], maxBytesInMemory: 64 * 1024 * 1024 };
  const parts = await gather(format.read(asInput(content), context));
  return {
    rows: parts.flatMap(rowsOf),
    notes: parts
      .map((part) => (part.kind === 'text' ? Buffer.from(part.bytes).toString() : ''))
      .join(''),
    problems: parts.flatMap((part) => (part.kind === 'problem' ? [part.problem.detail] : [])),
    attachments: parts.flatMap((part) => (part.kind === 'member' ? [part.member.name] : [])),
  };
}

function rowsOf(part: Part): Row[] {
  if (part.kind !== 'table') return [];
  return part.rows.map((row, index) => {
    const filled = part.columns.flatMap((column, at) =>
      row[at] === '' ? [] : [{ column, cell: row[at] ?? '' }],
    );
    const names = new Map<string, string>();
    const elements: string[] = [];
    const facts: Record<string, string> = {};
    const roles = new Set<PersonRole>();
    for (const { column, cell } of filled) {
      if (column.means?.kind === 'name') {
        names.set(column.means.part, cell);
        roles.add(column.means.role);
      } else if (column.means?.kind === 'element') elements.push(`${column.means.element}=${cell}`);
      else if (column.means !== undefined) facts[column.means.kind] = cell;
    }
    const parts = ['full', 'given', 'middle', 'family'].map((each) => names.get(each) ?? '');
    return {
      table: part.table,
      line: part.lines?.[index],
      name: parts.filter((each) => each !== '').join(' '),
      roles: [...roles],
      elements,
      cells: Object.fromEntries(filled.map(({ column, cell }) => [column.name, cell])),
      facts,
    };
  });
}
