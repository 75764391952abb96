// Gathers the rows and notes of a record-wise grammar and hands them on in batches of bounded size.
import type { Part } from '../../model/part.ts';
import { maxTableRows, type Column } from '../../model/segment.ts';
import { memoryInput } from '../memory-input.ts';
import type { Cells, RecordTable } from './record-table.ts';

const maxBatchChars = 256 * 1024;
const maxNoteChars = 64 * 1024;
/** Notes further apart than this many lines start a segment of their own. */
const maxLineGap = 200;
/** Notes of one line of the file get lines of their own; more than this many would put the numbering wrong. */
const maxLineDrift = 3;

export interface Recorder {
  /**
   * One record: the cells that stand once (a person) and those of which it has several (its elements).
   * Further elements repeat the single cells in rows of their own, so that each row is whole.
   */
  record<Key extends string>(
    table: RecordTable<Key>,
    once: Cells<NoInfer<Key>>,
    several: Readonly<Partial<Record<NoInfer<Key>, readonly string[]>>>,
    line?: number,
  ): void;
  /** Free text for the text detectors, on its line where it has one. */
  note(text: string, line?: number): void;
  /** A document that lies inside a record. */
  attach(name: string, bytes: Uint8Array): void;
  corrupt(detail: string): void;
  /** What is complete so far; empties it. */
  ready(): Part[];
  /** Everything that is left. */
  rest(): Part[];
}

interface Batch {
  readonly columns: readonly Column[];
  rows: string[][];
  lines: number[];
  chars: number;
  firstRow: number;
}

export function createRecorder(): Recorder {
  const batches = new Map<string, Batch>();
  const encoder = new TextEncoder();
  let done: Part[] = [];
  let notes = '';
  let notesLine: number | undefined;
  let nextNoteLine = 0;

  function closeBatch(table: string, batch: Batch): void {
    if (batch.rows.length === 0) return;
    const { rows, lines, columns, firstRow } = batch;
    const placed = lines.length === rows.length && lines[0] !== undefined;
    done.push({
      kind: 'table',
      table,
      columns,
      rows,
      firstRow,
      ...(placed ? { lines, at: { line: lines[0] as number } } : { at: {} }),
      records: true,
    });
    batches.set(table, {
      columns,
      rows: [],
      lines: [],
      chars: 0,
      firstRow: firstRow + rows.length,
    });
  }

  function closeNotes(continues: boolean): void {
    if (notes === '') return;
    done.push({
      kind: 'text',
      bytes: encoder.encode(notes),
      charset: 'utf-8',
      at: notesLine === undefined ? { part: 'notes' } : { line: notesLine },
      ...(continues ? { continues: true as const } : {}),
    });
    notes = '';
  }

  function addRow(table: RecordTable<string>, cells: string[], line: number | undefined): void {
    let batch = batches.get(table.id);
    if (batch === undefined) {
      batch = { columns: table.columns, rows: [], lines: [], chars: 0, firstRow: 1 };
      batches.set(table.id, batch);
    }
    batch.rows.push(cells);
    if (line !== undefined) batch.lines.push(line);
    for (const cell of cells) batch.chars += cell.length;
    if (batch.rows.length >= maxTableRows || batch.chars >= maxBatchChars) {
      closeBatch(table.id, batch);
    }
  }

  return {
    record(table, once, several, line) {
      let count = 1;
      for (const key of table.keys) count = Math.max(count, several[key]?.length ?? 0);
      for (let index = 0; index < count; index++) {
        const cells = table.keys.map((key) => (several[key]?.[index] ?? once[key] ?? '').trim());
        if (cells.some((cell) => cell !== '')) addRow(table, cells, line);
      }
    },
    note(text, line) {
      if (text.trim() === '') return;
      const gap = line === undefined ? 0 : line - nextNoteLine;
      const isOff = gap < -maxLineDrift || gap > maxLineGap;
      if (isOff || notes.length > maxNoteChars) closeNotes(true);
      if (notes === '') {
        notesLine = line;
        nextNoteLine = line ?? 0;
      } else if (gap > 0) {
        notes += '\n'.repeat(gap);
        nextNoteLine += gap;
      }
      for (let at = 0; at < text.length; at += maxNoteChars) {
        if (at > 0) closeNotes(true);
        notes += text.slice(at, at + maxNoteChars);
      }
      notes += '\n';
      nextNoteLine += text.split('\n').length;
    },
    attach(name, bytes) {
      const input = memoryInput(name, bytes);
      done.push({ kind: 'member', member: { name, as: 'attachment', input, facts: [] } });
    },
    corrupt(detail) {
      done.push({ kind: 'problem', problem: { reason: 'corrupt', detail, partial: true } });
    },
    ready() {
      const parts = done;
      done = [];
      return parts;
    },
    rest() {
      for (const [table, batch] of batches) closeBatch(table, batch);
      closeNotes(false);
      const parts = done;
      done = [];
      return parts;
    },
  };
}
