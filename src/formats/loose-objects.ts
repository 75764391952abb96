// Objects inside text as programs print or write them: dumps of Python, PHP, Java, Ruby, Perl, .NET and Go, literals in code, JSON.
import { countLineEndsIn } from '../text/lines.ts';
import { bareAt, bracketAt, keyAt, quotedAt, typedAt } from './loose-tokens.ts';
import type { Nested } from './nested.ts';

/** An object or a list of objects at its place; `to` exclusive. */
export interface LooseObject {
  readonly from: number;
  readonly to: number;
  readonly value: Nested;
}

const maxDepth = 40;
const maxLength = 256 * 1024;
/** What fails to read is read again from its next bracket: so many times. */
const maxFailures = 100;
const maxFailedCharacters = 2 * 1024 * 1024;
const fewestPairs = 2;
const endsWithin = /[,}\]"'\d]\s{0,400}$/;
const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')', '#': '>' };
const promising = /^[{[(#][\s\S]{0,160}?["'\w\]]\s{0,10}(?:=>|->|[:=])\s{0,10}\S|^\{\s{0,40}:\w/;

/** The objects of a text that hold at least two keys, in their order. */
export function findLooseObjects(text: string): LooseObject[] {
  const found: LooseObject[] = [];
  const opening = /[{[(]|#</g;
  let failures = 0;
  let failed = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const from = match.index;
    if (!promising.test(text.slice(from, from + 200))) continue;
    const reader = readFrom(text, from);
    if (reader !== null && reader.pairs >= fewestPairs) {
      found.push({ from, to: reader.end, value: reader.value });
      opening.lastIndex = reader.end;
      continue;
    }
    failures += 1;
    failed += (reader?.end ?? Math.min(text.length, from + maxLength)) - from;
    if (failures > maxFailures || failed > maxFailedCharacters) break;
  }
  return found;
}

/** "#<Person:0x00007f3c @name=…": the class and the address are no field. */
const rubyClass = /#<[\w:]{1,80}?(?::0x[0-9a-fA-F]{1,16})?(?=[\s>])/y;

interface Read {
  readonly value: Nested;
  readonly end: number;
  readonly pairs: number;
}

/** The value whose bracket stands at `from`; null where it does not close. */
function readFrom(whole: string, from: number): Read | null {
  const piece = whole.slice(from, from + maxLength);
  // A document that is itself a string: its quotes are escaped.
  const text = /^[{[]\s{0,20}\\"/.test(piece) ? piece.replaceAll('\\"', ' "') : piece;
  // A log or an excerpt may end before its last objects do; prose ends otherwise.
  const mayBeCut =
    piece.length < maxLength && /^[{[]/.test(piece) && endsWithin.test(piece.slice(-420));
  let pairs = 0;
  let line = countLineEndsIn(whole, 0, from) + 1;
  let counted = 0;
  let at = 0;

  const skip = (pattern: RegExp): void => {
    while (at < text.length && pattern.test(text[at] ?? '')) at += 1;
  };
  const readValue = (depth: number): Nested | null => {
    skip(/[ \t\r\n]/);
    const type = typedAt(text, at);
    if (type !== null) {
      at = type.end;
      if (type.value !== null) return type.value;
    }
    const first = text[at] ?? '';
    if (first === '"' || first === "'" || first === '`') {
      const quoted = quotedAt(text, at);
      if (quoted === null) return null;
      at = quoted.end;
      return quoted.text;
    }
    const bracket = bracketAt(text, at);
    if (bracket !== -1) {
      at = bracket;
      return readBracket(depth + 1);
    }
    const bare = bareAt(text, at);
    at = bare.end;
    return /^(?:null|nil|None|undefined|NULL|<null>)$/.test(bare.text) ? '' : bare.text;
  };
  const readBracket = (depth: number): Nested | null => {
    if (depth > maxDepth) return null;
    const close = closing[text[at] ?? ''];
    line += countLineEndsIn(text, counted, at);
    counted = at;
    const own = line;
    rubyClass.lastIndex = at;
    at = rubyClass.test(text) ? rubyClass.lastIndex : at + 1;
    const keys: string[] = [];
    const values: Nested[] = [];
    const items: Nested[] = [];
    for (;;) {
      skip(/[\s,;]/);
      if (close === undefined || (at >= text.length && !mayBeCut)) return null;
      if (at >= text.length || text[at] === close) break;
      const before = at;
      const key = keyAt(text, at);
      if (key !== null) {
        at = key.end;
        const value = readValue(depth);
        if (value === null) return null;
        pairs += 1;
        keys.push(key.name);
        values.push(value);
        continue;
      }
      const item = readValue(depth);
      if (item === null || at === before) return null;
      const last = values.at(-1);
      // "name=Smith, John, ssn=…": the comma was part of the value.
      if (typeof item === 'string' && typeof last === 'string') {
        if (item !== '') values[values.length - 1] = `${last}, ${item}`;
      } else if (item !== '') items.push(item);
    }
    at += 1;
    if (keys.length > 0 && items.length > 0 && keys.every((key) => /^\d+$/.test(key)))
      return { kind: 'list', items: [...values, ...items] };
    if (keys.length === 0) return asPairs(items, own) ?? { kind: 'list', items };
    if (keys.every((key, i) => key === String(i))) return { kind: 'list', items: values };
    return { kind: 'object', keys, values, line: own };
  };
  const value = readBracket(0);
  return value === null ? null : { value, end: Math.min(whole.length, from + at), pairs };
}

/** [('name', 'Ann'), ('ssn', …)]: an object as a list of pairs. */
function asPairs(items: readonly Nested[], line: number): Nested | null {
  const pairs = items.map((item) =>
    typeof item === 'object' && item.kind === 'list' && item.items.length === 2 ? item.items : null,
  );
  if (pairs.length < 2 || pairs.some((pair) => pair === null || !isKey(pair[0]))) return null;
  return {
    kind: 'object',
    keys: pairs.map((pair) => (typeof pair?.[0] === 'string' ? pair[0] : '')),
    values: pairs.map((pair) => pair?.[1] ?? ''),
    line,
  };
}

function isKey(value: Nested | undefined): boolean {
  return typeof value === 'string' && /^[A-Za-z_][\w .-]{0,60}$/.test(value);
}
