// Logs whose lines name their values (logfmt, CEF, LEEF, structured syslog): each line a row, each key a column.
import { defineFormat, type Format } from './format.ts';
import { holdLines } from './held-lines.ts';
import { readKeyedLine } from './keyed-line.ts';
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

export const keyedLogFormat: Format = defineFormat({
  id: 'keyed-log',
  title: 'Log that names its values (logfmt, CEF, LEEF)',
  recognises: ({ text }) => isKeyedLog(text),
  async *read(input) {
    const batches = batchTables();
    const source = readRecords(input);
    /** Lines that hold no fields, and are no row. */
    const prose = holdLines();
    for await (const { text, line, continued } of source.records) {
      const { names, values, beside } = readKeyedLine(text);
      if (continued || names.length < 2 || isObject(beside)) {
        prose.add(text, line);
        if (prose.isFull) yield* prose.take();
        continue;
      }
      yield* prose.take();
      batches.add('', [...names, besideColumn], [...values, beside], line);
      yield* batches.full();
    }
    yield* batches.rest();
    yield* prose.take();
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
