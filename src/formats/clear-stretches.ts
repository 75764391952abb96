// Plain text among bytes that ought to be ciphertext: no cipher leaves it there, so that it was never encrypted.
import type { Input } from '../model/store.ts';

/** Random bytes are printable 64 times in a row once in 10^26 places. */
const fewestBytes = 64;
const window = 1024 * 1024;
/** Larger files are looked into here and there. */
const mostWhole = 64 * 1024 * 1024;
const samples = 32;
const mostText = 4 * 1024 * 1024;

const armor = /^-----BEGIN ([A-Z0-9 ]{3,40})-----/;
/** Base64 and hexadecimal digits by the line; recipients and the code of an age header; checksums and headers of an armor. */
const headerLine =
  /^(?:[A-Za-z0-9+/]{16,}={0,2}|=[A-Za-z0-9+/]{4}|-> .{1,200}|--- \S{43}|-----(?:BEGIN|END) .{3,40}-----|(?:Version|Comment|Hash|Charset|MessageID): .{0,200}|age-encryption\.org\/v1|\$ANSIBLE_VAULT;.{0,80})$/;

/** Without the armor and the header lines of the sealed formats themselves. `from`: the first byte that ought to be ciphertext. */
export async function findClearText(input: Input, from: number): Promise<readonly string[]> {
  const found: string[] = [];
  let characters = 0;
  for (const start of windowsOf(input, from)) {
    const bytes = await input.read(start, window);
    for (const text of stretchesIn(bytes)) {
      characters += text.length;
      if (characters > mostText) return found;
      found.push(text);
    }
    if (input.size === undefined && bytes.length < window) break;
  }
  return found;
}

function* windowsOf({ size = mostWhole }: Input, from: number): Generator<number> {
  const step = size - from <= mostWhole ? window : Math.floor((size - from) / samples);
  for (let start = from; start < size; start += step) yield start;
}

/** Bytes of plain text in a row, long enough to be no chance. */
function* stretchesIn(bytes: Uint8Array): Generator<string> {
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && isPrintable(bytes[at] ?? 0)) continue;
    if (at - start >= fewestBytes) {
      const text = withoutHeaders(Buffer.from(bytes.subarray(start, at)).toString('latin1'));
      if (text.length >= fewestBytes) yield text;
    }
    start = at + 1;
  }
}

function isPrintable(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13;
}

function withoutHeaders(text: string): string {
  const kept: string[] = [];
  let until = '';
  for (const line of text.split(/\r?\n/)) {
    const name = armor.exec(line)?.[1];
    if (name !== undefined && text.includes(`-----END ${name}-----`))
      until = `-----END ${name}-----`;
    if (until === '' && !headerLine.test(line.trim())) kept.push(line);
    else if (line.startsWith(until)) until = '';
  }
  return kept.join('\n').trim();
}
