// ACH files as NACHA lays them out (Operating Rules, appendix on file records): 94-character records, one entry a person.
import { defineFormat, type Format } from '../format.ts';
import { cutRecords } from './fixed-width.ts';
import { isRoutingNumber } from './number-shapes.ts';
import type { LineGrammar } from './line-grammar.ts';
import { entryCells, entryTable, type Entry } from './nacha-entry.ts';
import { defineTable, element } from './record-table.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const recordLength = 94;

const headerTable = defineTable('file header', {
  destination: element('routing-number', 'immediate destination routing number'),
  origin: element('routing-number', 'immediate origin routing number'),
});

const fileHeader = /^101[ \d]\d{9}[ \w]{10}\d{6}[\d ]{4}.094101/;
const batchHeader = /^5(?:200|220|225|280).{46}[A-Z]{3}.{25}[ \d]\d{15}$/;
const entryDetail = /^6[2-5]\d\d{9}.{17}\d{10}.{37}..[01]\d{15}$/;

export const nachaFormat: Format = defineFormat({
  id: 'nacha',
  title: 'NACHA ACH file',
  recognises(head) {
    const first = /^\s{0,8}([^\r\n]{1,94})/.exec(head.text)?.[1] ?? '';
    return opensNacha(first);
  },
  async *read(input) {
    const recorder = createRecorder();
    const grammar = openNacha(recorder);
    const source = readRecords(input, { maxBytes: recordLength * 10_000 });
    for await (const each of source.records) {
      grammar.take(each);
      yield* recorder.ready();
    }
    grammar.close();
    if (grammar.isCutShort()) {
      recorder.corrupt('The ACH file ends without its file control record: it is cut short.');
    }
    yield* recorder.rest();
    source.rethrow();
  },
});

/** Whether the line is the header of a file or a batch, or an entry whose bank exists. */
export function opensNacha(line: string): boolean {
  if (fileHeader.test(line) || batchHeader.test(line)) return true;
  return entryDetail.test(line) && isRoutingNumber(line.slice(3, 12));
}

/** `isCutShort`: a header was there, and no file control record. */
export function openNacha(recorder: Recorder): LineGrammar & { isCutShort(): boolean } {
  const file: FileState = { code: '', entry: null, hasHeader: false, isClosed: false, bad: 0 };
  return {
    take({ text, line }) {
      for (const record of cutRecords(text, recordLength)) readRecord(record, line, file, recorder);
    },
    close: () => closeEntry(file, recorder),
    isCutShort: () => file.hasHeader && !file.isClosed,
  };
}

interface FileState {
  /** Standard entry class of the batch. */
  code: string;
  /** The entry whose addenda may follow. */
  entry: Entry | null;
  hasHeader: boolean;
  isClosed: boolean;
  bad: number;
}

function readRecord(record: string, line: number, file: FileState, recorder: Recorder): void {
  const type = record[0];
  if (type !== '7') closeEntry(file, recorder);
  if (type === '1' && record.startsWith('101')) {
    file.hasHeader = true;
    const destination = record.slice(4, 13);
    const origin = record.slice(14, 23);
    recorder.record(
      headerTable,
      {
        destination: isRoutingNumber(destination) ? destination : '',
        origin: isRoutingNumber(origin) ? origin : '',
      },
      {},
      line,
    );
  } else if (type === '5' && record.length > 52) {
    file.code = record.startsWith('IATCOR', 4) ? 'IAT' : record.slice(50, 53);
    const [company, data, purpose] = [
      record.slice(4, 20),
      record.slice(20, 40),
      record.slice(53, 63),
    ];
    recorder.note(`batch header: ${company.trim()}; ${data.trim()}; ${purpose.trim()}`, line);
  } else if (type === '6' && record.length > 29) {
    file.entry = { code: file.code, record, line, addenda: [] };
    if (record.trimEnd().length < recordLength) reportBad(line, file, recorder);
  } else if (type === '7' && record.length > 3) {
    if (file.entry === null) recorder.note(`addenda: ${record.slice(3, 83).trim()}`, line);
    else file.entry.addenda.push({ text: record, line });
  } else if (type === '9') {
    file.isClosed = true;
  } else if (type !== '8' && record.trim() !== '') {
    reportBad(line, file, recorder);
    recorder.note(record, line);
  }
}

function closeEntry(file: FileState, recorder: Recorder): void {
  if (file.entry === null) return;
  const { once, several, payments, notes } = entryCells(file.entry);
  recorder.record(entryTable, once, several, file.entry.line);
  for (const { cells, line } of payments) recorder.record(entryTable, cells, {}, line);
  for (const note of notes) recorder.note(note.text, note.line);
  file.entry = null;
}

function reportBad(line: number, file: FileState, recorder: Recorder): void {
  if (file.bad++ === 0) recorder.corrupt(`Line ${line} is not a whole ACH record.`);
}
