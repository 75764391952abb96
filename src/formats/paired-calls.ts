// Objects that a call builds from names and values in turn: jsonb_build_object('name', …) of SQL, Map.of("name", …) of programs.
import { countLineEndsIn } from '../text/lines.ts';
import type { LooseObject } from './loose-objects.ts';
import type { Nested } from './nested.ts';
import { findClosingQuote } from './sql-values.ts';

/** PostgreSQL, MySQL, SQLite, Oracle, Snowflake, Spark; Java, Guava, Scala, PHP and Python libraries. */
const heads =
  /(?<![\w$])(?:jsonb?_build_object|jsonb?_object|object_construct(?:_keep_null)?|named_struct|create_map|(?:Immutable)?Map\.of|MapUtil\.of|ImmutableSortedMap\.of|Dict)\s{0,4}\(/gi;
const call = new RegExp(String.raw`^\s*(?:${heads.source})`, 'i');
const key = /^[A-Za-z_][\w .#/-]{0,60}$/;
const maxLength = 64 * 1024;
const maxDepth = 8;
const fewestPairs = 2;
const maxCalls = 5000;

/** The calls of a text whose arguments are names and values in turn, in their order; calls inside calls are nested. */
export function findPairedCalls(text: string): LooseObject[] {
  const found: LooseObject[] = [];
  let line = 1;
  let counted = 0;
  heads.lastIndex = 0;
  for (let head = heads.exec(text); head !== null; head = heads.exec(text)) {
    const read = readCall(text, head.index + head[0].length, 1);
    if (read === null) continue;
    line += countLineEndsIn(text, counted, head.index);
    counted = head.index;
    found.push({ from: head.index, to: read.end, value: objectOf(read.values, line) });
    heads.lastIndex = read.end;
    if (found.length >= maxCalls) break;
  }
  return found;
}

interface Arguments {
  readonly values: readonly Nested[];
  /** Behind the closing parenthesis. */
  readonly end: number;
}

/** Arguments from behind the opening parenthesis; null where they do not end, or are no names and values. */
function readCall(text: string, from: number, depth: number): Arguments | null {
  const values: Nested[] = [];
  let at = from;
  while (at < text.length && at - from < maxLength) {
    const one = readValue(text, at, depth);
    if (one === null) return null;
    values.push(one.value);
    at = one.end;
    // "'k' VALUE 'v'" (SQL/JSON) and "'k': 'v'" (Oracle).
    const divider = /^\s{0,40}(?:,|:|\bVALUE\b|\))\s{0,200}/i.exec(text.slice(at, at + 260))?.[0];
    if (divider === undefined) return null;
    at += divider.length;
    if (divider.includes(')')) return isPaired(values) ? { values, end: at } : null;
  }
  return null;
}

const isPaired = (values: readonly Nested[]): boolean =>
  values.length >= fewestPairs * 2 &&
  values.length % 2 === 0 &&
  values.every((value, i) => i % 2 === 1 || (typeof value === 'string' && key.test(value)));

function readValue(
  text: string,
  from: number,
  depth: number,
): { readonly value: Nested; readonly end: number } | null {
  const start = from + (/^\s{0,400}/.exec(text.slice(from, from + 400))?.[0].length ?? 0);
  const quote = text.charAt(start);
  if (quote === "'" || quote === '"') return readString(text, start, quote);
  const rest = text.slice(start, start + 400);
  const inner = depth < maxDepth ? call.exec(rest) : null;
  if (inner) {
    const read = readCall(text, start + inner[0].length, depth + 1);
    return read === null ? null : { value: objectOf(read.values, 1), end: read.end };
  }
  // A number, a name, a plain call without strings: as it is written.
  const plain = /^[\w.:$-]{1,80}(?:\([^()'"]{0,200}\))?/.exec(rest)?.[0];
  return plain === undefined ? null : { value: plain, end: start + plain.length };
}

function readString(
  text: string,
  start: number,
  quote: string,
): { readonly value: string; readonly end: number } | null {
  const close = findClosingQuote(text, start, true);
  if (close === -1) return null;
  const cast = /^::\w{1,30}/.exec(text.slice(close + 1, close + 40))?.[0].length ?? 0;
  const value = text.slice(start + 1, close).replaceAll(quote + quote, quote);
  return { value, end: close + 1 + cast };
}

function objectOf(values: readonly Nested[], line: number): Nested {
  const keys = values.filter((_, i) => i % 2 === 0) as string[];
  return { kind: 'object', keys, values: values.filter((_, i) => i % 2 === 1), line };
}
