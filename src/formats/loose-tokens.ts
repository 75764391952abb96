// The pieces of objects as programs print them: keys with their assignment, quoted and bare values, names before a bracket.

/** A key that stands at some offset, and where its value begins. */
export interface LooseKey {
  readonly name: string;
  readonly end: number;
}

export interface LooseText {
  readonly text: string;
  /** Offset behind it. */
  readonly end: number;
}

const assign = String.raw`\s{0,40}(?:=>|->|[:=](?![:=]))`;
const keys: readonly RegExp[] = [
  // "name": …, 'name' => …
  new RegExp(String.raw`(["'])(?<name>[^"'\n\\]{1,80})\1${assign}`, 'y'),
  // [name] => …, ["name":protected]=>
  /\[\s?["']?(?<name>[^\]"'\n]{1,60})["']?(?::"?\w+"?){0,2}\s?\]\s{0,10}=>?/y,
  // name: …, :name => …, @name=…, first_name = …
  new RegExp(String.raw`[:@$]{0,2}(?<name>[\p{L}_][\p{L}\p{N}_.$-]{0,60}[?!]?)${assign}`, 'uy'),
  // :name "…" of EDN
  /:(?<name>[A-Za-z][\w./-]{0,60})(?=\s{1,10}["\d[{(:]|\s{1,10}(?:nil|true|false)\b)/y,
];

/** The key at `at`; null where none stands there. */
export function keyAt(text: string, at: number): LooseKey | null {
  for (const pattern of keys) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    return { name: (match.groups?.['name'] ?? '').trim(), end: pattern.lastIndex };
  }
  return null;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** The quoted text that opens at `at`; null where it does not close within reach. */
export function quotedAt(text: string, at: number): LooseText | null {
  const quote = text[at];
  const limit = Math.min(text.length, at + maxQuoted);
  for (let end = at + 1; end < limit; end += 1) {
    const character = text[end];
    if (character === '\\') {
      end += 1;
    } else if (character === quote) {
      const inner = text.slice(at + 1, end);
      const plain = inner.includes('\\')
        ? inner.replace(/\\u([0-9a-fA-F]{4})|\\(.)/g, (_, hex: string | undefined, one: string) =>
            hex === undefined
              ? (escapes[one] ?? one)
              : String.fromCharCode(Number.parseInt(hex, 16)),
          )
        : inner;
      return { text: plain, end: end + 1 };
    }
  }
  return null;
}

const maxQuoted = 16 * 1024;
const typed =
  /(?:string|int|float|bool|enum)\(\d{0,12}\)\s(?=["'])|(?:int|float|bool)\((?<value>[^)\n]{0,40})\)/y;

/** "string(4) " before its value, "int(3)" around it: what PHP says of types. Null where nothing of the kind stands here. */
export function typedAt(
  text: string,
  at: number,
): { readonly value: string | null; readonly end: number } | null {
  typed.lastIndex = at;
  const match = typed.exec(text);
  if (match === null) return null;
  return { value: match.groups?.['value'] ?? null, end: typed.lastIndex };
}

const opener =
  /(?:#<|%|&|@|\*|(?:new|const)\s{1,4})?(?:[A-Za-z_][\w.:$\\/]{0,80})?(?:<[\w., ?]{1,60}>)?(?:\s{1,4}Object|\s?\([\w\\]{1,60}\)#?\d{0,9}\s?(?:\(\d{1,9}\))?|\(\d{1,9}\)|#\d{1,9}\s?(?:\(\d{1,9}\))?)?\s{0,80}(?=[{([])/y;

/** Offset of the bracket of an object or list at `at`, behind a name that it may have; -1 where none opens. */
export function bracketAt(text: string, at: number): number {
  opener.lastIndex = at;
  const match = opener.exec(text);
  if (match !== null && match.index === at && '{[('.includes(text[opener.lastIndex] ?? ' '))
    return opener.lastIndex;
  return text.startsWith('#<', at) ? at : -1;
}

const endOfBare = /[,;\n\]})>]/;
/** Go and logs part their pairs by blanks alone. */
const nextPair = /\s(?=[A-Za-z_][\w.]{0,40}[:=]\S)/y;

/** An unquoted value, up to a comma, a line end, a closing bracket or the next pair. */
export function bareAt(text: string, at: number): LooseText {
  const limit = Math.min(text.length, at + maxQuoted);
  let end = at;
  for (; end < limit; end += 1) {
    const character = text[end] ?? '';
    if (endOfBare.test(character)) break;
    if (character !== ' ') continue;
    nextPair.lastIndex = end;
    if (nextPair.test(text)) break;
  }
  return { text: text.slice(at, end).trim(), end };
}
