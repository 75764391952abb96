// Walks through JSON of any size: values that fit into memory are read whole, larger ones are entered.
import type { Part } from '../model/part.ts';
import type { TextWindow } from '../text/text-window.ts';
import { findStringEnd, findValueEnd, isBlank, JsonFault, readJsonValue } from './json-value.ts';
import type { Nested } from './nested.ts';
import { addNested, inheritFrom, nothingInherited, type Inherited } from './nested-records.ts';
import { textSegments } from './open-text.ts';
import { batchTables, type TableBatches } from './table-batches.ts';

const maxValueCharacters = 512 * 1024;
const maxMembersHeld = 200;
const maxFrames = 200;
/** Looking for the end of a broken value is dear: after so many, the rest is read as text. */
const maxFaults = 20;

/** A list or object that was entered because it is too large, or cut, to be read whole. */
interface Frame {
  readonly kind: 'list' | 'object';
  readonly table: string;
  inherited: Inherited;
  keys: string[];
  values: Nested[];
  readonly line: number;
  held: number;
}

/** What to do at a fault: skip a line (records by the line), or give the rest up as text. */
export type FaultPolicy = 'skip-line' | 'stop';

export async function* readJsonStream(
  window: TextWindow,
  policy: FaultPolicy,
): AsyncIterable<Part> {
  const batches = batchTables();
  const frames: Frame[] = [];
  let faultLine = 0;
  let faults = 0;
  while (await skipBlanks(window)) {
    const step = await readNext(window, frames, batches);
    if (step.kind === 'fault') {
      faultLine ||= window.line;
      faults += 1;
      for (const frame of frames.splice(0).toReversed()) flushFrame(frame, batches);
      yield* batches.rest();
      yield* policy === 'skip-line' && faults <= maxFaults ? skipLine(window) : restAsText(window);
    } else {
      if (step.kind === 'broken') {
        faultLine ||= step.line;
        yield* textSegments(step.text, { line: step.line });
      } else if (step.kind === 'long') {
        yield* longString(window);
      }
      yield* batches.full();
    }
  }
  const cut = frames.length > 0;
  for (const frame of frames.toReversed()) flushFrame(frame, batches);
  yield* batches.rest();
  if (faultLine > 0)
    yield problem(`line ${faultLine} is not valid JSON; it was read as plain text`);
  else if (cut) yield problem('the JSON ends in the middle; what is there was read');
}

type Step =
  | { readonly kind: 'read' | 'fault' | 'long' }
  | { readonly kind: 'broken'; readonly text: string; readonly line: number };

/** Reads one value, key with value, or closing bracket at the start of the window. */
async function readNext(window: TextWindow, frames: Frame[], batches: TableBatches): Promise<Step> {
  const frame = frames.at(-1);
  const first = window.text[0];
  if (frame !== undefined && first === (frame.kind === 'list' ? ']' : '}')) {
    window.drop(1);
    flushFrame(frame, batches);
    frames.pop();
    return { kind: 'read' };
  }
  if (first === ',' && frame !== undefined) {
    window.drop(1);
    return { kind: 'read' };
  }
  let key = '';
  if (frame?.kind === 'object') {
    const found = await readKey(window);
    if (found === undefined) return { kind: 'fault' };
    key = found;
    if (!(await skipBlanks(window))) return { kind: 'read' };
  }
  let end = findValueEnd(window.text, 0, window.ended);
  while (end === -1 && !window.ended && window.text.length < maxValueCharacters) {
    await window.more();
    end = findValueEnd(window.text, 0, window.ended);
  }
  const opening = window.text[0];
  const entered = opening === '{' || opening === '[';
  if (end === -1 || (entered && end > maxValueCharacters)) {
    if (!entered) return { kind: opening === '"' ? 'long' : 'fault' };
    if (frames.length >= maxFrames) return { kind: 'fault' };
    frames.push(enter(opening === '[' ? 'list' : 'object', key, frame, window.line));
    window.drop(1);
    return { kind: 'read' };
  }
  return takeValue(window, end, key, { frame, batches });
}

/** Puts the value that ends at `end` where it belongs. */
function takeValue(
  window: TextWindow,
  end: number,
  key: string,
  { frame, batches }: { frame: Frame | undefined; batches: TableBatches },
): Step {
  const { line } = window;
  const text = window.text.slice(0, end);
  try {
    const value = readJsonValue(text, 0, line);
    window.drop(end);
    if (frame?.kind === 'object') {
      frame.keys.push(key);
      frame.values.push(value);
      frame.held += end;
      if (frame.keys.length >= maxMembersHeld || frame.held > maxValueCharacters)
        flushFrame(frame, batches);
    } else {
      const { table, inherited } = frame ?? { table: '', inherited: nothingInherited };
      addNested(batches, value, { table, inherited, line });
    }
    return { kind: 'read' };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const bracketed = text[0] === '{' || text[0] === '[';
    // Outside of every bracket there is no telling where the next value begins, but by the line.
    if (!bracketed || frame === undefined) return { kind: 'fault' };
    window.drop(end);
    return { kind: 'broken', text, line };
  }
}

function enter(kind: Frame['kind'], key: string, parent: Frame | undefined, line: number): Frame {
  const table = [parent?.table ?? '', key].filter((name) => name !== '').join('.');
  let inherited = parent?.inherited ?? nothingInherited;
  if (parent !== undefined && parent.keys.length > 0) {
    inherited = inheritFrom({ ...parent, kind: 'object' }, inherited);
  }
  return { kind, table, inherited, keys: [], values: [], line, held: 0 };
}

/** Hands on what an entered object holds so far as a record. */
function flushFrame(frame: Frame, batches: TableBatches): void {
  if (frame.keys.length === 0) return;
  const { keys, values, line, table, inherited } = frame;
  addNested(batches, { kind: 'object', keys, values, line }, { table, inherited, line });
  frame.inherited = inheritFrom({ kind: 'object', keys, values, line }, inherited);
  frame.keys = [];
  frame.values = [];
  frame.held = 0;
}

/** Steps over `"key" :`; undefined where there is none. */
async function readKey(window: TextWindow): Promise<string | undefined> {
  if (window.text[0] !== '"') return undefined;
  let end = findStringEnd(window.text, 0);
  while (end === -1 && window.text.length < maxValueCharacters && (await window.more())) {
    end = findStringEnd(window.text, 0);
  }
  if (end === -1) return undefined;
  const key = readJsonValue(window.text.slice(0, end + 1), 0, 1);
  window.drop(end + 1);
  if (!(await skipBlanks(window))) return undefined;
  if (!window.text.startsWith(':') || typeof key !== 'string') return undefined;
  window.drop(1);
  return key;
}

/** False at the end of the text. */
async function skipBlanks(window: TextWindow): Promise<boolean> {
  for (;;) {
    let at = 0;
    while (at < window.text.length && isBlank(window.text.charCodeAt(at))) at += 1;
    window.drop(at);
    if (window.text.length > 0) return true;
    if (window.ended || !(await window.more())) return false;
  }
}

/** A string too long for a cell (an embedded file, say) goes out as text. */
async function* longString(window: TextWindow): AsyncIterable<Part> {
  for (let opening = 0; ; opening = -1) {
    const end = findStringEnd(window.text, opening);
    const to = end === -1 ? window.text.length : end + 1;
    // A backslash at the end escapes what comes next.
    const kept = end === -1 && !window.ended && window.text.endsWith('\\') ? to - 1 : to;
    yield* textSegments(window.text.slice(0, kept), { line: window.line });
    window.drop(kept);
    if (end !== -1 || window.ended) return;
    await window.more();
  }
}

async function* skipLine(window: TextWindow): AsyncIterable<Part> {
  for (;;) {
    const end = window.text.indexOf('\n');
    const to = end === -1 ? window.text.length : end + 1;
    yield* textSegments(window.text.slice(0, to), { line: window.line });
    window.drop(to);
    if (end !== -1 || window.ended) return;
    await window.more();
  }
}

async function* restAsText(window: TextWindow): AsyncIterable<Part> {
  for (;;) {
    yield* textSegments(window.text, { line: window.line });
    window.drop(window.text.length);
    if (window.ended) return;
    await window.more();
  }
}

function problem(detail: string): Part {
  return { kind: 'problem', problem: { reason: 'corrupt', detail, partial: true } };
}
