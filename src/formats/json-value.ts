// Reads one JSON value (RFC 8259) from a text into nested values: numbers keep their digits, and no key is dropped.
import { countLineEndsIn } from '../text/lines.ts';
import type { Nested } from './nested.ts';

const maxDepth = 200;
const scalar = /^(?:true|false|null|NaN|-?Infinity|-?\d[\d.eE+-]*)$/;
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Where the text stops being JSON. */
export class JsonFault extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super(`not JSON at offset ${offset}`);
    this.name = 'JsonFault';
    this.offset = offset;
  }
}

/** `line` is the line that `from` stands in. @throws JsonFault */
export function readJsonValue(text: string, from: number, line: number): Nested {
  let at = from;
  let counted = from;
  let currentLine = line;

  const skipBlanks = (): string | undefined => {
    while (isBlank(text.charCodeAt(at))) at += 1;
    return text[at];
  };
  const readString = (): string => {
    const end = findStringEnd(text, at);
    if (end === -1) throw new JsonFault(at);
    const inner = text.slice(at + 1, end);
    at = end + 1;
    return inner.includes('\\') ? unescape(inner) : inner;
  };
  const readValue = (depth: number): Nested => {
    const first = skipBlanks();
    if (first === '"') return readString();
    if (first !== '{' && first !== '[') {
      const end = findScalarEnd(text, at);
      const word = text.slice(at, end);
      if (!scalar.test(word)) throw new JsonFault(at);
      at = end;
      return word === 'null' ? '' : word;
    }
    if (depth > maxDepth) throw new JsonFault(at);
    currentLine += countLineEndsIn(text, counted, at);
    counted = at;
    at += 1;
    return first === '{' ? readObject(currentLine, depth) : readList(depth);
  };
  const readObject = (line: number, depth: number): Nested => {
    const keys: string[] = [];
    const values: Nested[] = [];
    for (let next = skipBlanks(); next !== '}'; next = skipComma('}')) {
      if (next !== '"') throw new JsonFault(at);
      keys.push(readString());
      if (skipBlanks() !== ':') throw new JsonFault(at);
      at += 1;
      values.push(readValue(depth + 1));
    }
    at += 1;
    return { kind: 'object', keys, values, line };
  };
  const readList = (depth: number): Nested => {
    const items: Nested[] = [];
    for (let next = skipBlanks(); next !== ']'; next = skipComma(']'))
      items.push(readValue(depth + 1));
    at += 1;
    return { kind: 'list', items };
  };
  const skipComma = (close: string): string | undefined => {
    const next = skipBlanks();
    if (next === close) return next;
    if (next !== ',') throw new JsonFault(at);
    at += 1;
    return skipBlanks();
  };
  return readValue(0);
}

/**
 * The offset behind the value that starts at `from`, found by its brackets and quotes alone; -1 where it does not end
 * in the text.
 */
export function findValueEnd(text: string, from: number, ended: boolean): number {
  const first = text[from];
  if (first === '"') {
    const end = findStringEnd(text, from);
    return end === -1 ? -1 : end + 1;
  }
  if (first !== '{' && first !== '[') {
    const end = findScalarEnd(text, from);
    return end === text.length && !ended ? -1 : end;
  }
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = findStringEnd(text, at);
      if (at === -1) return -1;
    } else if (code === 0x7b || code === 0x5b) {
      depth += 1;
    } else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** The offset of the quote that closes the string opened at `from`; -1 where none does. */
export function findStringEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (at - slashes - 1 > from && text.charCodeAt(at - slashes - 1) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

function findScalarEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && at - from < 512) {
    const code = text.charCodeAt(at);
    if (isBlank(code) || code === 0x2c || code === 0x5d || code === 0x7d || code === 0x3a) break;
    at += 1;
  }
  return at;
}

export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xfeff || code === 0x1e;
}

function unescape(inner: string): string {
  return inner.replace(
    /\\(?:u([0-9a-fA-F]{4})|(.))/gs,
    (_, hex: string | undefined, other: string) =>
      hex === undefined ? (escapes[other] ?? other) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
