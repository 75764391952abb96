// Records inside one cell: a JSON document or the fields of a web form, as logs and queues keep them.
import { addNested, type Inherited } from '../formats/nested-records.ts';
import { findPairedCalls } from '../formats/paired-calls.ts';
import { JsonFault, readJsonValue } from '../formats/json-value.ts';
import { describeField } from '../protection/ciphertext.ts';
import { batchTables } from '../formats/table-batches.ts';
import type { TableSegment } from '../model/segment.ts';
import { findRecords } from './text-structures.ts';

/** What a cell holds: tables, and the text around them. */
export interface Payload {
  readonly tables: readonly TableSegment[];
  readonly rest: string;
}

const shortest = 12;
const longest = 64 * 1024;
const formFields =
  /(?:[\w.[\]-]|%5[BbDd]|%20){1,80}=[^&=\s"'<>]{0,400}(?:&(?:amp;)?(?:[\w.[\]-]|%5[BbDd]|%20){1,80}=[^&=\s"'<>]{0,400}){1,200}/;

/** null where the cell is a plain value or text. `inherited` is what the row around it says of its person. */
export function readPayload(cell: string, inherited: Inherited): Payload | null {
  if (cell.length < shortest || cell.length > longest) return null;
  // An envelope of ciphertext is one value, not a record.
  if (cell.startsWith('{') && describeField(cell)?.state === 'encrypted') return null;
  return (
    readRecords(cell) ??
    readJson(cell, inherited) ??
    readCalls(cell, inherited) ??
    readForm(cell, inherited) ??
    readElements(cell, inherited)
  );
}

/** A message or an interchange, as the queue of an interface keeps it. */
function readRecords(cell: string): Payload | null {
  const found = findRecords(cell);
  if (found.length === 0) return null;
  const taken = found.flatMap(({ stretches }) => stretches).toSorted((a, b) => a.from - b.from);
  let rest = '';
  let at = 0;
  for (const { from, to } of taken) {
    rest += `${cell.slice(at, from)} `;
    at = Math.max(at, to);
  }
  const notes = found.flatMap((one) => one.notes ?? []).map(({ text }) => text);
  return {
    tables: found.flatMap(({ tables }) => tables),
    rest: [rest + cell.slice(at), ...notes].join('\n').trim(),
  };
}

function readJson(cell: string, inherited: Inherited): Payload | null {
  const start = cell.search(/[{[]\s*[{"]/);
  const end = Math.max(cell.lastIndexOf('}'), cell.lastIndexOf(']')) + 1;
  if (start < 0 || end <= start || (!cell.includes('":', start) && !cell.includes('" :', start)))
    return null;
  try {
    const batches = batchTables();
    const value = readJsonValue(cell.slice(start, end), 0, 1);
    addNested(batches, value, { table: '', inherited, line: 1 });
    return { tables: [...batches.rest()], rest: around(cell, start, end) };
  } catch (error) {
    if (error instanceof JsonFault) return null;
    throw error;
  }
}

/** "jsonb_build_object('name', …)", the value of a column in a statement. */
function readCalls(cell: string, inherited: Inherited): Payload | null {
  const calls = cell.includes('(') ? findPairedCalls(cell) : [];
  const [first] = calls;
  const last = calls.at(-1);
  if (!first || !last) return null;
  const batches = batchTables();
  for (const { value } of calls) addNested(batches, value, { table: '', inherited, line: 1 });
  return { tables: [...batches.rest()], rest: around(cell, first.from, last.to) };
}

/** Elements that hold text alone, each name once: a flat document of XML. */
const leaf = /<([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,200})?>([^<>]{1,400})<\/\1>/g;

function readElements(cell: string, inherited: Inherited): Payload | null {
  if (!cell.includes('</')) return null;
  const leaves = [...cell.matchAll(leaf)];
  const names = leaves.map(([, name = '']) => name.replace(/^.*:/, ''));
  if (leaves.length < 2 || new Set(names).size < names.length) return null;
  const cells = leaves.map(([, , text = '']) => text.trim());
  return { tables: [oneRow(names, cells, inherited)], rest: cell.replace(leaf, ' ') };
}

function oneRow(
  names: readonly string[],
  cells: readonly string[],
  inherited: Inherited,
): TableSegment {
  const columns = [...names, ...inherited.names].map((name) => ({ name }));
  const rows = [[...cells, ...inherited.cells]];
  return { kind: 'table', table: '', columns, rows, firstRow: 1, at: {} };
}

function readForm(cell: string, inherited: Inherited): Payload | null {
  if (!cell.includes('=') || !cell.includes('&')) return null;
  const match = formFields.exec(cell);
  if (!match) return null;
  const names: string[] = [];
  const cells: string[] = [];
  for (const field of match[0].split(/&(?:amp;)?/)) {
    const equals = field.indexOf('=');
    names.push(decode(field.slice(0, equals)));
    cells.push(decode(field.slice(equals + 1)));
  }
  return {
    tables: [oneRow(names, cells, inherited)],
    rest: around(cell, match.index, match.index + match[0].length),
  };
}

function around(cell: string, start: number, end: number): string {
  return `${cell.slice(0, start)} ${cell.slice(end)}`.trim();
}

/** application/x-www-form-urlencoded (WHATWG URL Standard, 5.1); what is no valid escape stays as it is. */
function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
