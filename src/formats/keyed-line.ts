// One line of a log that names its values: logfmt, CEF, LEEF, syslog's structured data, query strings.

/** The fields of a line in their order, and what stands outside them. */
export interface KeyedLine {
  readonly names: readonly string[];
  readonly values: readonly string[];
  /** The line without its fields; '' where it is nothing but fields. */
  readonly beside: string;
}

/** A key, right behind the beginning of the line or something that parts fields, with its sign. */
const keyed = /(?<![^\s,;|&?[])([A-Za-z_][\w.@-]{0,60})\s?=(?!=)/g;
/** ArcSight's CEF names its free fields in a field of their own: cs2Label=dcn cs2=… */
const labelOfField = /^(.{1,40})Label$/;
const words = /^\p{Lu}[\p{L}.'’-]{0,40}(?:,? \p{L}[\p{L}.'’-]{0,40}){1,5}$/u;
const escaped = /%[0-9A-Fa-f]{2}/;

/** Reads the fields of `line`. Linear in its length. */
export function readKeyedLine(line: string): KeyedLine {
  const names: string[] = [];
  const values: string[] = [];
  let beside = '';
  let from = 0;
  keyed.lastIndex = 0;
  for (let key = keyed.exec(line); key !== null;) {
    beside += line.slice(from, key.index);
    const start = keyed.lastIndex;
    const quoted = quotedFrom(line, start);
    if (quoted !== null) keyed.lastIndex = quoted.end;
    const next = keyed.exec(line);
    const bare = quoted ?? bareFrom(line, start, next?.index ?? line.length);
    names.push(key[1] ?? '');
    const inQuery = /[&?]/.test(line[key.index - 1] ?? '') || line[bare.end] === '&';
    values.push(unescapeUrl(inQuery && quoted === null ? withBlanks(bare.text) : bare.text));
    from = bare.end;
    key = next;
  }
  return { ...withOwnNames(names, values), beside: (beside + line.slice(from)).trim() };
}

/** The string that opens at `at`, with its inner quotes escaped by a backslash or doubled; null where none closes. */
function quotedFrom(
  line: string,
  at: number,
): { readonly text: string; readonly end: number } | null {
  const quote = line[at];
  if (quote !== '"' && quote !== "'") return null;
  for (let end = at + 1; end < line.length; end += 1) {
    if (line[end] === '\\') end += 1;
    else if (line[end] === quote && line[end + 1] === quote && quote === '"' && end > at + 1)
      end += 1;
    else if (line[end] === quote)
      return { text: line.slice(at + 1, end).replaceAll(/\\(["'\\])|""/g, '$1'), end: end + 1 };
  }
  return null;
}

/** Up to the next key where that is a name or a phrase in capitals; else the first word, and the rest is prose. */
function bareFrom(
  line: string,
  at: number,
  next: number,
): { readonly text: string; readonly end: number } {
  const whole = line.slice(at, next).replace(/[\s,;|&)\]}]+$/, '');
  const first = /^[^\s;|&]*[^\s;|&,)\]}]|/.exec(whole)?.[0] ?? '';
  const text = words.test(whole) ? whole : first;
  return { text, end: at + text.length };
}

/** Between `&`, a plus sign is a blank (WHATWG URL Standard, 5.1); whoever writes an address plainly encodes nothing. */
const withBlanks = (value: string): string =>
  value.includes('@') ? value : value.replaceAll('+', ' ');

function unescapeUrl(value: string): string {
  if (!escaped.test(value)) return value;
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Puts the names that fields have in fields beside them, `cs1Label=patient cs1=…`, in their places. */
function withOwnNames(
  names: readonly string[],
  values: readonly string[],
): Pick<KeyedLine, 'names' | 'values'> {
  const own = new Map<string, string>();
  for (const [at, name] of names.entries()) {
    const labelled = labelOfField.exec(name)?.[1];
    if (labelled !== undefined && names.includes(labelled)) own.set(labelled, values[at] ?? '');
  }
  if (own.size === 0) return { names, values };
  const kept = names
    .map((_, at) => at)
    .filter((at) => !own.has(labelOfField.exec(names[at] ?? '')?.[1] ?? ''));
  return {
    names: kept.map((at) => own.get(names[at] ?? '') ?? names[at] ?? ''),
    values: kept.map((at) => values[at] ?? ''),
  };
}
