// An open XML element: what it holds so far, and what becomes of it when it is closed.
import { textOf, type Nested, type NestedList, type NestedObject } from './nested.ts';
import { nothingInherited, type Inherited } from './nested-records.ts';
import { localName } from './xml-parser.ts';

export interface Frame {
  /** Name without its prefix. */
  readonly name: string;
  readonly parent: Frame | undefined;
  readonly line: number;
  readonly inherited: Inherited;
  /** Attributes as '@name', and children; parallel to `values`. */
  keys: string[];
  values: Nested[];
  /** Text directly inside, before the first child. */
  text: string;
  /** All text in its order, once text and children are mixed; then children keep their attributes only. */
  mixed: string | undefined;
  /** Children that are known to repeat, because some were handed on already. */
  repeating: ReadonlySet<string>;
  /** Characters held. */
  held: number;
  children: number;
}

const nothing: ReadonlySet<string> = new Set();

export function openFrame(
  name: string,
  attributes: Readonly<Record<string, string>>,
  line: number,
  parent: Frame | undefined,
): Frame {
  const frame: Frame = {
    name,
    parent,
    line,
    inherited: parent?.inherited ?? nothingInherited,
    keys: [],
    values: [],
    text: '',
    mixed: undefined,
    repeating: nothing,
    held: 0,
    children: 0,
  };
  for (const key in attributes) {
    if (key.startsWith('xmlns')) continue;
    const value = attributes[key] ?? '';
    frame.keys.push(`@${localName(key)}`);
    frame.values.push(value);
    frame.held += value.length;
  }
  return frame;
}

/** Dotted path below the outermost element, whose own path is ''. */
export function pathOf({ name, parent }: Frame): string {
  if (parent === undefined) return '';
  const above = pathOf(parent);
  return above === '' ? name : `${above}.${name}`;
}

export function addText(frame: Frame, text: string): void {
  frame.held += text.length;
  if (frame.mixed !== undefined) {
    frame.mixed += text;
  } else if (frame.children > 0 || frame.repeating.size > 0) {
    // Blanks between children only lay the file out.
    if (text.trim() === '') return;
    const before = frame.values.filter((_, at) => !isAttribute(frame.keys[at])).map(textOf);
    // A blank before the first words may have come alone, and been dropped.
    frame.mixed = `${frame.text} ${before.join(' ')} ${text.trimStart()}`;
    keepAttributes(frame);
  } else {
    frame.text += text;
  }
}

/** Children of one name become a list. */
export function addChild(frame: Frame, name: string, value: Nested): void {
  frame.children += 1;
  if (frame.mixed === undefined && frame.text.trim() !== '') {
    frame.mixed = frame.text;
    frame.text = '';
  }
  let kept: Nested | undefined = value;
  if (frame.mixed !== undefined) {
    frame.mixed += ` ${textOf(textOnly(value))} `;
    kept = attributesOf(value);
  }
  if (kept === undefined) return;
  const at = frame.keys.lastIndexOf(name);
  const before = frame.values[at];
  if (before === undefined) {
    frame.keys.push(name);
    frame.values.push(frame.repeating.has(name) ? repeat([kept]) : kept);
  } else if (typeof before === 'object' && before.kind === 'list') {
    (before.items as Nested[]).push(kept);
  } else {
    frame.values[at] = repeat([before, kept]);
  }
}

/** The element as a value: its text, or its attributes, children and text. */
export function toValue(frame: Frame): Nested {
  const text = (frame.mixed ?? frame.text).trim();
  if (frame.keys.length === 0) return text;
  const object = asObject(frame);
  if (text === '') return object;
  return { ...object, keys: ['', ...object.keys], values: [text, ...object.values] };
}

export function asObject({ keys, values, line }: Frame): NestedObject {
  return { kind: 'object', keys, values, line };
}

function repeat(items: Nested[]): NestedList {
  return { kind: 'list', items, repeated: true };
}

const isAttribute = (key: string | undefined): boolean => key?.startsWith('@') === true;

function keepAttributes(frame: Frame): void {
  const { keys, values } = frame;
  frame.keys = [];
  frame.values = [];
  keys.forEach((key, at) => {
    const value = values[at] ?? '';
    const kept = isAttribute(key) ? value : attributesOf(value);
    if (kept === undefined) return;
    frame.keys.push(key);
    frame.values.push(kept);
  });
}

/** The attributes inside a value, at their places; undefined where there are none. */
function attributesOf(value: Nested): Nested | undefined {
  return filterNested(value, (key, inner) => (isAttribute(key) ? inner : attributesOf(inner)));
}

/** The value without its attributes. */
function textOnly(value: Nested): Nested {
  if (typeof value === 'string') return value;
  return (
    filterNested(value, (key, inner) => (isAttribute(key) ? undefined : textOnly(inner))) ?? ''
  );
}

function filterNested(
  value: Nested,
  keep: (key: string, inner: Nested) => Nested | undefined,
): Nested | undefined {
  if (typeof value === 'string') return undefined;
  if (value.kind === 'list') {
    const items = value.items.map((item) => keep('', item)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : repeat(items);
  }
  const keys: string[] = [];
  const values: Nested[] = [];
  value.keys.forEach((key, at) => {
    const kept = keep(key, value.values[at] ?? '');
    if (kept === undefined) return;
    keys.push(key);
    values.push(kept);
  });
  return keys.length === 0 ? undefined : { ...value, keys, values };
}
