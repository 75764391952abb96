// Quarterly wage reports for state unemployment insurance (ICESA/NASWA format): 275 characters, one S record an employee.
import { defineFormat, type Format } from '../format.ts';
import { cutRecords, field, firstRecords } from './fixed-width.ts';
import { isItin } from './number-shapes.ts';
import { defineTable, element, personColumns } from './record-table.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder } from './recorder.ts';

const employeeTable = defineTable('S', {
  ...personColumns('S employee'),
  ssn: element('ssn', 'S employee SSN'),
  itin: element('itin', 'S employee ITIN'),
});

export const icesaFormat: Format = defineFormat({
  id: 'icesa',
  title: 'State wage report (ICESA)',
  recognises(head) {
    const [first, second] = firstRecords(head.text, 275);
    const isLong = (record: string): boolean => record.length === 275 || record.length === 276;
    return (
      isLong(first) &&
      isLong(second) &&
      /^(?:[ABE](?:19|20)\d{2}\d{9}|S\d{9}[A-Z][A-Z '-]{19})/.test(first) &&
      /^(?:[BE](?:19|20)\d{2}\d{9}|S\d{9}[A-Z][A-Z '-]{19}|T\d{7})/.test(second)
    );
  },
  async *read(input) {
    const recorder = createRecorder();
    let bad = 0;
    const source = readRecords(input, { maxBytes: 275 * 4096 });
    for await (const { text, line } of source.records) {
      for (const record of cutRecords(text, 275)) {
        if (/^S[\d ]{9}/.test(record) && record.length > 42) {
          const number = field(record, 2, 10);
          recorder.record(
            employeeTable,
            {
              family: field(record, 11, 30),
              given: field(record, 31, 42),
              middle: field(record, 43, 43),
              ssn: isItin(number) ? '' : number,
              itin: isItin(number) ? number : '',
            },
            {},
            line,
          );
        } else if (!/^[ABETF]/.test(record)) {
          if (bad++ === 0) recorder.corrupt(`Line ${line} is not a whole wage record.`);
          recorder.note(record, line);
        }
      }
      yield* recorder.ready();
    }
    yield* recorder.rest();
    source.rethrow();
  },
});
