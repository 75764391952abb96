// Running text in which something is merely encoded: base64, hex and percent signs decoded where they stand, ROT13 turned back. Pure.
import { decodeField } from './encodings.ts';

/** A text with everything decoded; null where there was nothing to decode. */
export interface PlainText {
  readonly text: string;
  /** What was decoded, in order, by its offsets in `text`. */
  readonly spans: readonly DecodedSpan[];
}

export interface DecodedSpan {
  readonly start: number;
  readonly end: number;
  /** Where it stood in the text as found. */
  readonly from: number;
  readonly to: number;
  /** 'base64', 'ROT13'. */
  readonly mechanism: string;
}

/** One run of an encoding's letters, or the lines of a whole encoded file. */
const run =
  /(?<![\w+/=%-])(?:(?:[A-Za-z0-9+/]{60,76}\r?\n){1,1000}[A-Za-z0-9+/]{0,76}={0,2}|[\w+/%-]{12,4000}={0,2})(?![\w+/=%-])/g;
const telling = /\d{4}|[a-z] [a-z]+ [a-z]+ /i;

export function decodeText(text: string): PlainText | null {
  const turned = turnBack(text);
  if (turned !== null) {
    const { length } = turned;
    return {
      text: turned,
      spans: [{ start: 0, end: length, from: 0, to: length, mechanism: 'ROT13' }],
    };
  }
  if (!mayHoldRun(text)) return null;
  const spans: DecodedSpan[] = [];
  let plain = '';
  let taken = 0;
  for (const match of text.matchAll(run)) {
    const [whole] = match;
    if (!mayBeEncoded(whole)) continue;
    const found = decodeField(whole.replaceAll(/\s/g, ''));
    if (!found || found.mechanism.startsWith('jwt') || !telling.test(found.decoded)) continue;
    plain += text.slice(taken, match.index);
    const start = plain.length;
    plain += found.decoded;
    taken = match.index + whole.length;
    spans.push({
      start,
      end: plain.length,
      from: match.index,
      to: taken,
      mechanism: found.mechanism,
    });
  }
  return spans.length === 0 ? null : { text: plain + text.slice(taken), spans };
}

const inRun = 1;
const telltale = 2;
const beyondHex = 4;
const kindOf = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const letter = String.fromCharCode(code);
  if (!/[\w+/%-]/.test(letter)) continue;
  kindOf[code] =
    inRun | (/[\d%]/.test(letter) ? telltale : 0) | (/[\da-f]/i.test(letter) ? 0 : beyondHex);
}

const shortestRun = 12;
const shortestHex = 18;
const shortestLine = 60;

/** Whether a run may be encoded at all: it holds a digit or a percent sign, is hexadecimal, or as long as a line of Base64. */
function mayHoldRun(text: string): boolean {
  let length = 0;
  let seen = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const kind = code < 128 ? (kindOf[code] as number) : 0;
    if (kind !== 0) {
      length++;
      seen |= kind;
      continue;
    }
    if (length >= shortestRun) {
      const isHex = (seen & beyondHex) === 0 && length >= shortestHex;
      if ((seen & telltale) !== 0 || isHex || length >= shortestLine) return true;
    }
    length = 0;
    seen = 0;
  }
  return false;
}

/** Words and paths are runs of the same letters: what was encoded mixes them. */
function mayBeEncoded(text: string): boolean {
  if (/^[0-9a-f]+$/i.test(text)) return text.length >= 18 && !/^\d{1,17}$/.test(text);
  if (text.includes('%')) return /%[0-9a-f]{2}/i.test(text);
  return /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text);
}

const rotate = (text: string): string =>
  text.replaceAll(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });

const words =
  'ssn|social|security|name|account|card|employee|patient|birth|address|number|phone|date|the';
const plainWords = new RegExp(`\\b(?:${words})\\b`, 'gi');
const turnedWords = new RegExp(`\\b(?:${rotate(words)})\\b`, 'gi');
const fewestTurned = 2;

/** A text whose telling words make sense only thirteen letters on. */
function turnBack(text: string): string | null {
  const turned = text.match(turnedWords)?.length ?? 0;
  if (turned < fewestTurned || turned <= 2 * (text.match(plainWords)?.length ?? 0)) return null;
  return rotate(text);
}
