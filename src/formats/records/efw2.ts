// W-2 files for the Social Security Administration (EFW2, SSA Pub. 42-007) and corrections (EFW2C, Pub. 42-014).
import { decodeHead } from '../../text/decode.ts';
import { defineFormat, type Format } from '../format.ts';
import { cutRecords, field, firstRecords } from './fixed-width.ts';
import { isItin } from './number-shapes.ts';
import { defineTable, element, personColumns, type RecordPerson } from './record-table.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';

/** First columns of an employee's fields, in the order of the record; each group has the same widths. */
interface EmployeeFields {
  readonly label: string;
  readonly length: number;
  /** A correction has the number as first reported before the right one. */
  readonly ssn: readonly number[];
  readonly name: number;
  readonly address: number;
}

const layouts: Readonly<Record<string, EmployeeFields>> = {
  RW: { label: 'RW employee', length: 512, ssn: [3], name: 12, address: 66 },
  RS: { label: 'RS employee', length: 512, ssn: [10], name: 19, address: 73 },
  RCW: { label: 'RCW employee', length: 1024, ssn: [13, 4], name: 72, address: 122 },
};

const tables = new Map(
  Object.entries(layouts).map(([id, { label }]) => [
    id,
    defineTable(id, {
      ...personColumns(label),
      ssn: element('ssn', `${label} SSN`),
      itin: element('itin', `${label} ITIN`),
    }),
  ]),
);

export const efw2Format: Format = defineFormat({
  id: 'efw2',
  title: 'W-2 file (EFW2)',
  recognises(head) {
    const isCorrection = isCorrectionFile(head.text);
    const length = isCorrection ? 1024 : 512;
    const [first, second] = firstRecords(head.text, length);
    const isLong = first.length > length * 0.6 && first.length <= length;
    const start = isCorrection ? /^RCA[\d ]{9}/ : /^(?:RA[\d ]{9}|RE\d{4}.\d{9})/;
    const follows = second === '' || /^(?:R[EWOSTUF]|RC[EWOTUF])/.test(second);
    return isLong && ((start.test(first) && second !== '') || cutOut.test(first)) && follows;
  },
  async *read(input) {
    const recorder = createRecorder();
    const start = decodeHead(input.head);
    const isCorrection = isCorrectionFile(start);
    const isWhole = /^RC?A/.test(start);
    const length = isCorrection ? 1024 : 512;
    let bad = 0;
    let isClosed = false;
    const source = readRecords(input, { maxBytes: length * 2048 });
    for await (const { text, line } of source.records) {
      for (const record of cutRecords(text, length)) {
        const id = isCorrection ? record.slice(0, 3) : record.slice(0, 2);
        isClosed ||= id === 'RF' || id === 'RCF';
        if (!/^RC?[AEWOSTUFV]/.test(id)) {
          if (bad++ === 0) recorder.corrupt(`Line ${line} is no EFW2 record.`);
          recorder.note(record, line);
        } else recordEmployee(record, id, { line, recorder });
      }
      yield* recorder.ready();
    }
    if (isWhole && !isClosed)
      recorder.corrupt('The W-2 file ends without its final record: it is cut short.');
    yield* recorder.rest();
    source.rethrow();
  },
});

const isCorrectionFile = (text: string): boolean => /^RC[AEW]/.test(text);

/** Employees without the submitter of their file: number, first name; in a correction the number twice. */
const cutOut = /^(?:RW[\d ]{9}|RS\d\d {5}[\d ]{9}|RCW[\d ]{18}.{50})[A-Z][A-Z '-]{14}/;

function recordEmployee(
  record: string,
  id: string,
  { line, recorder }: { readonly line: number; readonly recorder: Recorder },
): void {
  const layout = layouts[id];
  const table = tables.get(id);
  if (layout === undefined || table === undefined) return;
  const numbers = layout.ssn.map((from) => field(record, from, from + 8));
  const issued = numbers.filter((number) => !/^0*$/.test(number));
  recorder.record(
    table,
    readEmployee(record, layout),
    { ssn: issued.filter((number) => !isItin(number)), itin: issued.filter(isItin) },
    line,
  );
}

/** First 15, middle 15, last 20; location 22, delivery address 22, city 22, state 2, ZIP 5. */
function readEmployee(record: string, { name, address }: EmployeeFields): RecordPerson {
  return {
    given: field(record, name, name + 14),
    middle: field(record, name + 15, name + 29),
    family: field(record, name + 30, name + 49),
    street: field(record, address + 22, address + 43) || field(record, address, address + 21),
    city: field(record, address + 44, address + 65),
    state: field(record, address + 66, address + 67),
    zip: field(record, address + 68, address + 72),
  };
}
