// Information returns for the IRS (1099, 1098, W-2G …) as IRS Publication 1220 lays them out: 750-character records.
import { defineFormat, type Format } from '../format.ts';
import { cutRecords, field, firstRecords } from './fixed-width.ts';
import { isItin } from './number-shapes.ts';
import { defineTable, element, nothing, personColumns, plain } from './record-table.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const recordLength = 750;

const payeeTable = defineTable('B', {
  ...personColumns('B payee'),
  ssn: element('ssn', 'B payee SSN'),
  itin: element('itin', 'B payee ITIN'),
  ein: nothing('B payee EIN'),
  tin: plain('B payee TIN'),
  account: plain("B payer's account number for payee"),
});

/** A payer or a payee without the transmitter of the file: year, kind, name control, type of number, the number. */
const cutOut =
  /^(?:A(?:19|20)\d{2}[1 ] {5}\d{9}[A-Z -]{4}|B(?:19|20)\d{2}[GC ][A-Z0-9& -]{4}[12 ]\d{9}.{34}\d{12})/;

export const fire1099Format: Format = defineFormat({
  id: 'fire-1099',
  title: 'IRS information returns (FIRE)',
  recognises(head) {
    const [first, second] = firstRecords(head.text, recordLength);
    return (
      first.length <= recordLength &&
      first.length > 500 &&
      ((/^T(?:19|20)\d{2}[P ]\d{9}[\w ]{5}/.test(first) && /^A(?:19|20)\d{2}/.test(second)) ||
        (cutOut.test(first) && /^(?:[BCKF]|$)/.test(second)))
    );
  },
  async *read(input) {
    const recorder = createRecorder();
    let bad = 0;
    let isClosed = false;
    let isWhole = false;
    const source = readRecords(input, { maxBytes: recordLength * 2048 });
    for await (const { text, line } of source.records) {
      for (const record of cutRecords(text, recordLength)) {
        isClosed ||= record.startsWith('F');
        isWhole ||= record.startsWith('T');
        if (/^B\d{4}/.test(record)) recordPayee(record, line, recorder);
        else if (!/^[TACKF]/.test(record)) {
          if (bad++ === 0) recorder.corrupt(`Line ${line} is no record of Publication 1220.`);
          recorder.note(record, line);
        }
      }
      yield* recorder.ready();
    }
    if (isWhole && !isClosed)
      recorder.corrupt('The file ends without its F record: it is cut short.');
    yield* recorder.rest();
    source.rethrow();
  },
});

function recordPayee(record: string, line: number, recorder: Recorder): void {
  const tin = field(record, 12, 20);
  const type = record[10];
  // Since tax year 2021 two more amounts push the first name line from column 248 to 288.
  const isOlder = /[A-Za-z]/.test(record.slice(247, 271));
  const nameLine = isOlder ? field(record, 248, 287) : field(record, 288, 327);
  const further = isOlder ? field(record, 288, 327) : field(record, 328, 367);
  recorder.record(
    payeeTable,
    {
      name: nameLine,
      street: field(record, 368, 407),
      city: field(record, 448, 487),
      state: field(record, 488, 489),
      zip: field(record, 490, 498),
      ssn: type === '2' && !isItin(tin) ? tin : '',
      itin: type === '2' && isItin(tin) ? tin : '',
      ein: type === '1' ? tin : '',
      tin: type === '1' || type === '2' ? '' : tin,
      account: field(record, 21, 40),
    },
    {},
    line,
  );
  const special = field(record, 663, 722);
  const notes = [further, /[A-Za-z]/.test(special) ? special : ''].filter((text) => text !== '');
  if (notes.length > 0) recorder.note(`name: ${nameLine}; ${notes.join('; ')}`, line);
}
