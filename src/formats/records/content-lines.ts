// Content lines of vCard (RFC 6350, 2426, vCard 2.1) and iCalendar (RFC 5545): unfolded, decoded, unescaped.
import type { Input } from '../../model/store.ts';
import { readRecords, type RecordLine } from './record-lines.ts';

interface ContentLine {
  /** Upper case, without group: 'X-SSN' of 'item1.X-SSN'. */
  readonly name: string;
  /** Parameters as written: 'TYPE=home;CN="Ann Poe"'. */
  readonly parameters: string;
  /** As written but for transfer encodings; `split` cuts it into its fields. */
  readonly value: string;
  readonly line: number;
}

const maxValue = 1024 * 1024;

export interface ContentFile {
  /** Every content line; what is none comes with an empty name. */
  readonly lines: AsyncIterable<ContentLine>;
  /** Throws what ended the file early; call it after everything read has been handed on. */
  rethrow(): void;
}

export function readContentLines(input: Input): ContentFile {
  const source = readRecords(input);
  return { lines: unfold(source.records), rethrow: () => source.rethrow() };
}

async function* unfold(records: AsyncIterable<RecordLine>): AsyncGenerator<ContentLine> {
  let held = '';
  let heldLine = 1;
  for await (const { text, line, continued } of records) {
    const isSoftBreak =
      held.endsWith('=') && /^[^:]{0,200}QUOTED-PRINTABLE[^:]{0,200}:/i.test(held);
    const isFolded = /^[ \t]/.test(text) || continued;
    if ((isFolded || isSoftBreak) && held.length < maxValue) {
      held = isSoftBreak ? held.slice(0, -1) + text : held + (continued ? text : text.slice(1));
      continue;
    }
    if (held !== '') yield parseLine(held, heldLine);
    held = text;
    heldLine = line;
  }
  if (held !== '') yield parseLine(held, heldLine);
}

function parseLine(text: string, line: number): ContentLine {
  const start = /^(?:[\w-]{1,60}\.)?([\w-]{1,80})((?:;(?:[^":]|"[^"]{0,500}"){0,500})?):/.exec(
    text,
  );
  if (start === null) return { name: '', parameters: '', value: text, line };
  const [whole, name = '', parameters = ''] = start;
  const raw = text.slice(whole.length);
  const isQuoted = /QUOTED-PRINTABLE/i.test(parameters);
  const value = isQuoted ? decodeQuotedPrintable(raw) : raw;
  return { name: name.toUpperCase(), parameters: parameters.slice(1), value, line };
}

function decodeQuotedPrintable(text: string): string {
  const bytes = Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  );
  return bytes.toString('utf8');
}

/** The fields of a structured value, unescaped. */
export function splitValue(value: string): string[] {
  return value.split(/(?<!\\);/).map(plainText);
}

/** A text value, unescaped. */
export function plainText(value: string): string {
  return value
    .replace(/\\([nN,;\\])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark))
    .trim();
}
