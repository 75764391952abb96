// XML: elements that repeat are the rows of a table, everything else is lines of 'path: value'.
import { Parser } from 'htmlparser2';
import type { Part } from '../model/part.ts';
import {
  addChild,
  addText,
  asObject,
  openFrame,
  pathOf,
  toValue,
  type Frame,
} from './markup-xml-frame.ts';
import type { LineAt, MarkupReader } from './markup-reader.ts';
import { textOf, type Nested, type NestedObject } from './nested.ts';
import { addInner, addNested, flatten, inheritFrom } from './nested-records.ts';
import { textSegments } from './open-text.ts';
import { batchTables, type TableBatches } from './table-batches.ts';
import { localName } from './xml-parser.ts';

const maxHeldCharacters = 256 * 1024;
const maxChildren = 500;
const maxFrames = 200;

/** Where finished parts go. */
interface Output {
  readonly batches: TableBatches;
  put(text: string, line: number, part?: string): void;
}

export function openXmlReader(lineAt: LineAt): MarkupReader {
  const frames: Frame[] = [];
  const batches = batchTables();
  let beside: Part[] = [];
  let depth = 0;
  const output: Output = {
    batches,
    put(text, line, part) {
      const at = part === undefined ? { line } : { part, line };
      if (text.trim() !== '') beside.push(...textSegments(text, at));
    },
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxFrames) return;
        const line = lineAt(parser.startIndex);
        frames.push(openFrame(localName(name), attributes, line, frames.at(-1)));
      },
      onclosetag() {
        depth -= 1;
        if (depth < maxFrames) closeFrame(frames, output);
      },
      ontext(data) {
        const frame = frames.at(-1);
        if (frame === undefined) output.put(data, lineAt(parser.startIndex));
        else addText(frame, data);
        if (frame !== undefined && frame.held > maxHeldCharacters) spill(frame, output);
      },
      oncomment(data) {
        output.put(`${data.trim()}\n`, lineAt(parser.startIndex), 'comment');
      },
      onprocessinginstruction(name, data) {
        // Entities are never expanded; what they say is still there to be read.
        if (/^!doctype/i.test(name) && data.includes('ENTITY')) output.put(data, 1, 'doctype');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return {
    parser,
    depth: () => depth,
    *take() {
      yield* batches.full();
      yield* beside;
      beside = [];
    },
    *finish() {
      yield* batches.rest();
      yield* beside;
    },
  };
}

function closeFrame(frames: Frame[], output: Output): void {
  const frame = frames.pop();
  if (frame === undefined) return;
  if (frame.repeating.size > 0) handOnRepeated(frame, output);
  const value = toValue(frame);
  const parent = frames.at(-1);
  if (parent === undefined) {
    putLines(frame, value, output);
    return;
  }
  addChild(parent, frame.name, value);
  parent.held += frame.held;
  if (parent.held > maxHeldCharacters || parent.children > maxChildren) {
    handOnRepeated(parent, output);
    if (parent.held > maxHeldCharacters) spill(parent, output);
  }
}

/** Hands the children that repeat on as rows, and forgets them. */
function handOnRepeated(frame: Frame, { batches }: Output): void {
  const { keys, values } = frame;
  frame.keys = [];
  frame.values = [];
  const lists: { readonly key: string; readonly items: readonly Nested[] }[] = [];
  keys.forEach((key, at) => {
    const value = values[at] ?? '';
    if (typeof value === 'object' && value.kind === 'list') {
      lists.push({ key, items: value.items });
    } else {
      frame.keys.push(key);
      frame.values.push(value);
    }
  });
  const inherited = inheritFrom(asObject(frame), frame.inherited);
  const path = pathOf(frame);
  frame.repeating = new Set([...frame.repeating, ...lists.map(({ key }) => key)]);
  for (const { key, items } of lists) {
    const table = path === '' ? key : `${path}.${key}`;
    for (const item of items) {
      const record: NestedObject =
        typeof item === 'object' && item.kind === 'object'
          ? item
          : { kind: 'object', keys: [key], values: [textOf(item)], line: frame.line };
      addNested(batches, record, { table, inherited, line: frame.line });
    }
  }
  frame.children = frame.keys.length;
  frame.held = textOf(asObject(frame)).length + frame.text.length + (frame.mixed?.length ?? 0);
}

/** Hands all that an element holds on as lines, because it is too much to wait for its end. */
function spill(frame: Frame, output: Output): void {
  putLines(frame, toValue(frame), output);
  frame.keys = [];
  frame.values = [];
  frame.text = '';
  if (frame.mixed !== undefined) frame.mixed = '';
  frame.held = 0;
  frame.children = 0;
}

function putLines(frame: Frame, value: Nested, output: Output): void {
  const above = pathOf(frame);
  if (typeof value === 'string') {
    output.put(above === '' ? `${value}\n` : `${above}: ${value}\n`, frame.line);
    return;
  }
  if (value.kind !== 'object') return;
  const flat = flatten(value);
  const lines = flat.names.map((name, at) => {
    const path = [above, name].filter((step) => step !== '').join('.');
    const cell = flat.cells[at] ?? '';
    return path === '' ? `${cell}\n` : `${path}: ${cell}\n`;
  });
  output.put(lines.join(''), frame.line);
  addInner(output.batches, flat, {
    table: above,
    inherited: frame.inherited,
    line: frame.line,
  });
}
