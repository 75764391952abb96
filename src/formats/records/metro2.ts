// Credit bureau reports in Metro 2 (CDIA Credit Reporting Resource Guide), character format: base and J1/J2 segments.
import { defineFormat, type Format } from '../format.ts';
import { field } from './fixed-width.ts';
import { isItin, isoDateFromMonthFirst } from './number-shapes.ts';
import { defineTable, element, personColumns, plain, type RecordPerson } from './record-table.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const baseLength = 426;
const shortestRecord = 320;
const segmentLengths: Readonly<Record<string, number>> = {
  J1: 100,
  J2: 200,
  K1: 34,
  K2: 34,
  K3: 40,
  K4: 30,
  L1: 54,
  N1: 146,
};

const consumerTable = defineTable('base', {
  ...personColumns('consumer'),
  ssn: element('ssn', 'consumer SSN'),
  itin: element('itin', 'consumer ITIN'),
  account: element('bank-account', 'consumer account number'),
  phone: plain('consumer telephone'),
});

/** A consumer's record without the header: its length, indicator, time, correction; surname and SSN where they must stand. */
const cutOut =
  /^(?!0000)0[3-9]\d{2}1[\d ]{14}[01 ][^\n]{211}[A-Z][A-Z '-]{24}[A-Z][A-Z '-]{19}[^\n]{21}\d{9}/;

export const metro2Format: Format = defineFormat({
  id: 'metro2',
  title: 'Credit report (Metro 2)',
  recognises: (head) =>
    (/^\d{4}HEADER.{24}/.test(head.text) && !head.text.startsWith('0000')) ||
    cutOut.test(head.text),
  async *read(input) {
    const recorder = createRecorder();
    let rest = '';
    let restLine = 1;
    let bad = 0;

    function take(isEnd: boolean): void {
      // The record descriptor word is the record's length, itself included.
      for (let length = descriptor(rest); length > 0; length = descriptor(rest)) {
        // Blanks at the end of a line may be gone.
        if (rest.length < length && !(isEnd && rest.length > shortestRecord)) break;
        const record = rest.slice(0, length);
        rest = rest.slice(length);
        if (!/^.{4}(?:HEADER|TRAILER)/.test(record)) recordConsumers(record, restLine, recorder);
      }
      if (!isEnd || rest.trim() === '') return;
      if (bad++ === 0) recorder.corrupt(`Line ${restLine} is not a whole Metro 2 record.`);
      recorder.note(rest, restLine);
    }

    const source = readRecords(input);
    for await (const { text, line, continued } of source.records) {
      if (!continued) take(true);
      rest = continued ? rest + text : text;
      restLine = line;
      take(false);
      yield* recorder.ready();
    }
    take(true);
    yield* recorder.rest();
    source.rethrow();
  },
});

function descriptor(text: string): number {
  const length = Number(/^\d{4}/.exec(text)?.[0] ?? 0);
  return length > shortestRecord ? length : 0;
}

/** Records everybody whom a record in the character format names. */
export function recordConsumers(
  record: string,
  line: number | undefined,
  recorder: Recorder,
): void {
  const account = field(record, 43, 72);
  const base = record.slice(0, baseLength);
  recordConsumer(readConsumer(base, 232, 330), { base, at: 298, account, line, recorder });
  for (let at = baseLength; at < record.length;) {
    const id = record.slice(at, at + 2);
    const length = segmentLengths[id] ?? 0;
    if (length === 0) break;
    const segment = record.slice(at, at + length);
    if (id === 'J1' || id === 'J2') {
      const person = readConsumer(segment, 4, id === 'J2' ? 102 : 0);
      recordConsumer(person, { base: segment, at: 70, account, line, recorder });
    } else if (id === 'L1') {
      recorder.record(
        consumerTable,
        { ...readConsumer(base, 232, 330), account: field(segment, 4, 33) },
        {},
        line,
      );
    }
    at += length;
  }
}

/** Surname 25, first name 20, middle name 20; address 32 + 32, city 20, state 2, ZIP 9. */
function readConsumer(segment: string, name: number, address: number): RecordPerson {
  const person = {
    family: field(segment, name, name + 24),
    given: field(segment, name + 25, name + 44),
    middle: field(segment, name + 45, name + 64),
  };
  if (address === 0) return person;
  return {
    ...person,
    street: field(segment, address, address + 31),
    city: field(segment, address + 64, address + 83),
    state: field(segment, address + 84, address + 85),
    zip: field(segment, address + 86, address + 94),
  };
}

/** SSN 9, date of birth 8 (MMDDYYYY), telephone 10, one after the other from `at`. */
function recordConsumer(
  person: RecordPerson,
  from: {
    readonly base: string;
    readonly at: number;
    readonly account: string;
    readonly line: number | undefined;
    readonly recorder: Recorder;
  },
): void {
  const { base, at, account, line, recorder } = from;
  const number = field(base, at, at + 8);
  const isReported = !/^0*$/.test(number) && !/^9{9}$/.test(number);
  const birthDate = isoDateFromMonthFirst(field(base, at + 9, at + 16));
  recorder.record(
    consumerTable,
    {
      ...person,
      birthDate,
      ssn: isReported && !isItin(number) ? number : '',
      itin: isReported && isItin(number) ? number : '',
      account,
      phone: field(base, at + 17, at + 26).replace(/^0+$/, ''),
    },
    {},
    line,
  );
}
