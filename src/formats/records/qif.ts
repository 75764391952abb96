// Quicken Interchange Format: accounts and transactions, one field a line, a record up to '^'; all of it as text.
import { defineFormat, type Format } from '../format.ts';
import { readRecords } from './record-lines.ts';
import { createRecorder } from './recorder.ts';

/** Letters whose fields are words; the others are dates, amounts and flags. */
const transactionFields: Readonly<Record<string, string>> = {
  P: 'payee',
  M: 'memo',
  A: 'address',
  N: 'number',
  E: 'memo',
};
const accountFields: Readonly<Record<string, string>> = { N: 'account name', D: 'description' };

export const qifFormat: Format = defineFormat({
  id: 'qif',
  title: 'Quicken Interchange Format',
  recognises: (head) =>
    /^\s{0,16}!(?:Type:(?:Bank|Cash|CCard|Invst|Oth [AL]|Invoice|Cat|Class|Memorized|Security|Prices)|Account|Option:\w{2,20}|Clear:\w{2,20})\s/i.test(
      head.text,
    ),
  async *read(input) {
    const recorder = createRecorder();
    let isAccount = false;
    const source = readRecords(input);
    for await (const { text, line, continued } of source.records) {
      if (text.startsWith('!')) isAccount = /^!Account/i.test(text);
      else if (!text.startsWith('^') || continued) {
        const label = (isAccount ? accountFields : transactionFields)[text[0] ?? ''];
        if (continued) recorder.note(text, line);
        else if (label !== undefined) recorder.note(`${label}: ${text.slice(1)}`, line);
      }
      yield* recorder.ready();
    }
    yield* recorder.rest();
    source.rethrow();
  },
});
