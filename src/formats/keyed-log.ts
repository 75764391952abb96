// Logs whose lines name their values (logfmt, CEF, LEEF, structured syslog): each line a row, each key a column.
import type { Part } from '../model/part.ts';
import { defineFormat, type Format } from './format.ts';
import { readKeyedLine } from './keyed-line.ts';
import { textSegments } from './open-text.ts';
import { readRecords } from './records/record-lines.ts';
import { batchTables } from './table-batches.ts';

const sniffedLines = 200;
const fewestLines = 2;
const wantedShare = 0.6;
const fewestFields = 3;
const mostBeside = 60;
const mostBesideShare = 0.6;
/** What programs write around the fields of a line; a column of its own, since a name may stand in it. */
const besideColumn = 'line';
/** Lines that hold no fields, and are no row, are handed on as text in pieces of about this size. */
const heldCharacters = 64 * 1024;

export const keyedLogFormat: Format = defineFormat({
  id: 'keyed-log',
  title: 'Log that names its values (logfmt, CEF, LEEF)',
  recognises: ({ text }) => isKeyedLog(text),
  async *read(input) {
    const batches = batchTables();
    const source = readRecords(input);
    let prose = '';
    let proseFrom = 1;
    let proseTo = 1;
    const takeProse = function* (): Iterable<Part> {
      if (prose.trim() !== '') yield* textSegments(prose, { line: proseFrom });
      prose = '';
    };
    for await (const { text, line, continued } of source.records) {
      const { names, values, beside } = readKeyedLine(text);
      if (continued || names.length < 2 || isObject(beside)) {
        if (prose === '') proseFrom = proseTo = line;
        // Empty lines do not come.
        prose += `${'\n'.repeat(line - proseTo)}${text}\n`;
        proseTo = line + 1;
        if (prose.length > heldCharacters) yield* takeProse();
        continue;
      }
      yield* takeProse();
      batches.add('', [...names, besideColumn], [...values, beside], line);
      yield* batches.full();
    }
    yield* batches.rest();
    yield* takeProse();
    source.rethrow();
  },
});

/** Objects that a program printed have brackets, and a reader of their own in prose. */
const isObject = (beside: string): boolean => /[{(]|#</.test(beside);

/** Whether nearly all lines are made of fields, and say the same keys again. */
function isKeyedLog(text: string): boolean {
  // Quick for the many texts that are none: a tenth of the lines would do to hold three signs each.
  if (!/=[^\n]{1,400}=[^\n]{1,400}=/.test(text)) return false;
  const lines = text.split('\n').slice(0, sniffedLines);
  // The head may end within a line.
  if (lines.length > fewestLines) lines.pop();
  const filled = lines.filter((line) => line.trim() !== '');
  const keys = new Map<string, number>();
  let keyed = 0;
  for (const line of filled) {
    const { names, beside } = readKeyedLine(line);
    const distinct = new Set(names);
    if (distinct.size < fewestFields || distinct.size < names.length) continue;
    if (isObject(beside)) continue;
    if (beside.length > Math.max(mostBeside, line.length * mostBesideShare)) continue;
    keyed += 1;
    for (const name of distinct) keys.set(name, (keys.get(name) ?? 0) + 1);
  }
  if (keyed < fewestLines || keyed < filled.length * wantedShare) return false;
  return (
    [...keys.values()].filter((count) => count >= Math.max(2, keyed / 4)).length >= fewestFields
  );
}
