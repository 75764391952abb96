// The literals of SQL: one parenthesised list of values, read from a text at some offset.

/** Values decoded, and the offset behind the closing parenthesis. */
export interface SqlTuple {
  readonly values: readonly string[];
  readonly end: number;
}

const prefixedString = /^(?:N|E|U&|B|_\w{1,20}\s?)?'/i;
const hexString = /^(?:_binary\s)?(?:X'([0-9a-f]*)'|0x([0-9a-f]+))$/i;

/**
 * The list whose opening parenthesis stands at `from`; -1 where it does not end in the text.
 * `slashed` says that a backslash escapes inside strings (MySQL).
 */
export function readTuple(text: string, from: number, slashed: boolean): SqlTuple | -1 {
  const values: string[] = [];
  let start = from + 1;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x27 || code === 0x22 || code === 0x60) {
      at = findClosingQuote(text, at, slashed || isEscapeString(text, at));
      if (at === -1) return -1;
    } else if (code === 0x28) {
      depth += 1;
    } else if (code === 0x29 && depth > 0) {
      depth -= 1;
    } else if (code === 0x29 || (code === 0x2c && depth === 0)) {
      values.push(decodeValue(text.slice(start, at).trim(), slashed));
      start = at + 1;
      if (code === 0x29) return { values, end: at + 1 };
    }
  }
  return -1;
}

/** The offset of the quote that closes the one at `from`; -1 where none does. */
export function findClosingQuote(text: string, from: number, slashed: boolean): number {
  const quote = text.charAt(from);
  for (let at = text.indexOf(quote, from + 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    let slashes = 0;
    if (slashed) while (at - slashes - 1 > from && text[at - slashes - 1] === '\\') slashes += 1;
    if (slashes % 2 === 1) continue;
    if (text[at + 1] !== quote) return at;
    at += 1;
  }
  return -1;
}

/** PostgreSQL's E'…'. */
function isEscapeString(text: string, quote: number): boolean {
  return /[eE]/.test(text.charAt(quote - 1)) && !/\w/.test(text.charAt(quote - 2));
}

/** A literal as the text it stands for; an expression as it is written. */
export function decodeValue(literal: string, slashed: boolean): string {
  if (/^null$/i.test(literal)) return '';
  const hex = hexString.exec(literal);
  if (hex !== null) return decodeHex(hex[1] ?? hex[2] ?? '', literal);
  const prefix = literal.startsWith("'") ? "'" : (prefixedString.exec(literal)?.[0] ?? '"');
  if (!literal.startsWith(prefix)) return literal;
  const escaped = slashed || /^E/i.test(prefix);
  const close = findClosingQuote(literal, prefix.length - 1, escaped);
  // 'x' || 'y' and the like are expressions; 'x'::text is a string.
  if (close === -1 || !/^(?:$|::)/.test(literal.slice(close + 1))) return literal;
  const quote = prefix.slice(-1);
  const inner = literal.slice(prefix.length, close).replaceAll(quote + quote, quote);
  return escaped && inner.includes('\\') ? unescapeSlashes(inner) : inner;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  Z: '\u001a',
};

/** Backslash escapes of MySQL strings and of PostgreSQL's COPY. */
export function unescapeSlashes(text: string): string {
  return text.replace(/\\([^])/g, (_, character: string) => escapes[character] ?? character);
}

/** Hexadecimal bytes as text where they are text. */
function decodeHex(digits: string, literal: string): string {
  const bytes = Buffer.from(digits, 'hex');
  const text = bytes.toString('utf8');
  const printable =
    bytes.length > 0 &&
    bytes.length === digits.length / 2 &&
    !/[\0-\x08\x0e-\x1f\x7f\ufffd]/.test(text);
  return printable ? text : literal;
}

/** What stands for a value that is given elsewhere. */
export const isBound = (value: string): boolean =>
  /^(?:\?|[$:@]\w{1,40}|%s|%\(\w{1,40}\)s|#?[{$]{1,2}[\w.]{0,60}\}{1,2})$/.test(value);
