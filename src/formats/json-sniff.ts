// Tells JSON, and JSON by the line, from other texts that begin with a bracket: by reading the first tokens strictly.
import { findStringEnd, isBlank } from './json-value.ts';

const jsonExtensions = new Set(['json', 'geojson', 'jsonld', 'har', 'ipynb', 'webmanifest']);
const linesExtensions = new Set(['jsonl', 'ndjson', 'jsonlines', 'ldjson']);
const scalar = /(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?=[\s,\]}]|$)/y;

interface PrefixScan {
  /** Offset of the first token that is not JSON; -1 where there is none. */
  readonly fault: number;
  readonly tokens: number;
  /** Offsets at which values at the outermost level begin. */
  readonly roots: readonly number[];
}

export function sniffJson(text: string, extension: string): 'json' | 'ndjson' | null {
  const scan = scanPrefix(text);
  const [first, second] = scan.roots;
  if (first === undefined || (text[first] !== '{' && text[first] !== '[')) return null;
  if (second !== undefined && text.slice(first, second).includes('\n')) return 'ndjson';
  if (linesExtensions.has(extension)) return 'ndjson';
  if (scan.fault === -1) return 'json';
  const commented = text[scan.fault] === '/' || text[scan.fault] === '#';
  return jsonExtensions.has(extension) && scan.tokens > 3 && !commented ? 'json' : null;
}

/** A cut end is no fault, and neither is a comma before a closing bracket. */
function scanPrefix(text: string): PrefixScan {
  const roots: number[] = [];
  const open: string[] = [];
  let tokens = 0;
  let wanted: 'value' | 'key' | 'colon' | 'comma' = 'value';
  const stop = (fault: number): PrefixScan => ({ fault, tokens, roots });
  for (let at = 0; at < text.length && roots.length < 3; tokens += 1) {
    while (isBlank(text.charCodeAt(at))) at += 1;
    const next = text[at];
    if (next === undefined) break;
    const inside = open.at(-1);
    if (inside === undefined) {
      roots.push(at);
      wanted = 'value';
    }
    if (next === '}' || next === ']') {
      const closes = inside === (next === '}' ? '{' : '[');
      if (!closes || wanted === 'colon' || (wanted === 'value' && inside === '{')) return stop(at);
      open.pop();
      wanted = 'comma';
      at += 1;
    } else if (wanted === 'comma' || wanted === 'colon') {
      if (next !== (wanted === 'comma' ? ',' : ':')) return stop(at);
      wanted = wanted === 'comma' && inside === '{' ? 'key' : 'value';
      at += 1;
    } else if (next === '"') {
      const end = findStringEnd(text, at);
      if (end === -1) break;
      wanted = wanted === 'key' ? 'colon' : 'comma';
      at = end + 1;
    } else if (wanted === 'key') {
      return stop(at);
    } else if (next === '{' || next === '[') {
      open.push(next);
      wanted = next === '{' ? 'key' : 'value';
      at += 1;
    } else {
      scalar.lastIndex = at;
      const [word = ''] = scalar.exec(text) ?? [];
      if (word === '')
        return 'truefalsn-'.includes(next) && text.length - at < 6 ? stop(-1) : stop(at);
      wanted = 'comma';
      at += word.length;
    }
  }
  return stop(-1);
}
