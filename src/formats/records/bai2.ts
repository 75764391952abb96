// Statements that banks send their customers in BAI2 (BAI, Cash Management Balance Reporting Specifications, version 2).
import { defineFormat, type Format } from '../format.ts';
import { isRoutingNumber } from './number-shapes.ts';
import { readRecords } from './record-lines.ts';
import { defineTable, element } from './record-table.ts';
import { createRecorder, type Recorder } from './recorder.ts';

const accountTable = defineTable('account', {
  account: element('bank-account', 'customer account number'),
});
const bankTable = defineTable('bank', {
  sender: element('routing-number', 'bank that sends'),
  receiver: element('routing-number', 'bank that receives'),
});

const fileHeader =
  /^\s{0,16}01,[^,\r\n]{0,40},[^,\r\n]{0,40},\d{6},\d{0,4},[^,\r\n]{0,20},\d{0,4},\d{0,4},[123] {0,8}\//;
/** A group without the header of its file: whom it is for, from whom, status, date; an account follows. */
const groupHeader =
  /^\s{0,16}02,[^,\r\n]{0,40},[^,\r\n]{0,40},[1-4],\d{6},[^\r\n]{0,20}\/\s{1,4}03,/;

/** Fields that funds types S, V and D put between a transaction's amount and its references. */
const fundsFields: Readonly<Record<string, number>> = { S: 3, V: 2 };

export const bai2Format: Format = defineFormat({
  id: 'bai2',
  title: 'Bank statement (BAI2)',
  recognises: (head) => fileHeader.test(head.text) || groupHeader.test(head.text),
  async *read(input) {
    const recorder = createRecorder();
    let hasHeader = false;
    let isClosed = false;
    const source = readRecords(input);
    for await (const { text, line, continued } of source.records) {
      if (continued) recorder.note(text, line);
      else readRecord(text.trim(), line, recorder);
      hasHeader ||= text.startsWith('01,');
      isClosed ||= text.startsWith('99,');
      yield* recorder.ready();
    }
    if (hasHeader && !isClosed)
      recorder.corrupt('The BAI2 file ends without its file trailer (99): it is cut short.');
    yield* recorder.rest();
    source.rethrow();
  },
});

function readRecord(text: string, line: number, recorder: Recorder): void {
  const fields = text.replace(/\/$/, '').split(',');
  const [code, first = '', second = ''] = fields;
  if (code === '01' || code === '02') {
    const banks = { sender: routingNumber(first), receiver: routingNumber(second) };
    recorder.record(bankTable, banks, {}, line);
  } else if (code === '03') recorder.record(accountTable, { account: first.trim() }, {}, line);
  else if (code === '16') recorder.note(textOf(fields), line);
  // A continuation is text or amounts; amounts are told by their type codes and nobody reads a person into them.
  else if (code === '88') recorder.note(fields.slice(1).join(','), line);
  else if (!['49', '98', '99'].includes(code ?? '')) recorder.note(text, line);
}

function routingNumber(text: string): string {
  return isRoutingNumber(text.trim()) ? text.trim() : '';
}

/** The words of a transaction, behind type, amount, funds type and the references of bank and customer. */
function textOf(fields: readonly string[]): string {
  const funds = (fields[3] ?? '').trim().toUpperCase();
  const more = funds === 'D' ? 1 + 2 * (Number(fields[4]) || 0) : (fundsFields[funds] ?? 0);
  return fields.slice(6 + more).join(',');
}
