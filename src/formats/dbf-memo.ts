// Memo files of dBASE and FoxPro (.dbt, .fpt): the texts that their tables point to, one after the other.
import { StoreProblem } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';

const headerBytes = 512;
const shortestText = 4;
const maxTextBytes = 200 * 1024;

export const dbfMemoFormat: Format = defineFormat({
  id: 'dbf-memo',
  title: 'Memos of dBASE and FoxPro tables',
  recognises({ bytes, size, extension }) {
    if (extension !== 'dbt' && extension !== 'fpt') return false;
    return bytes.length >= headerBytes && size !== undefined && size % 64 === 0;
  },
  async *read(input) {
    if (input.size === undefined) throw new StoreProblem('corrupt', 'its size is not known');
    let line = 1;
    let held = '';
    for (let at = headerBytes; at < input.size; at += maxTextBytes) {
      const bytes = Buffer.from(await input.read(at, maxTextBytes));
      const pieces = (held + bytes.toString('latin1')).split(/[\0-\x08\x0e-\x1f\x7f]+/);
      // A text may go on in what is read next.
      held = at + maxTextBytes < input.size ? (pieces.pop() ?? '') : '';
      for (const piece of pieces) {
        const text = piece.trim();
        if (text.length < shortestText) continue;
        yield {
          kind: 'text',
          bytes: Buffer.from(`${text}\n`, 'latin1'),
          charset: 'windows-1252',
          at: { part: `memo ${line}`, line: 1 },
        };
        line += 1;
      }
    }
    if (held.trim().length >= shortestText)
      yield {
        kind: 'text',
        bytes: Buffer.from(`${held.trim()}\n`, 'latin1'),
        charset: 'windows-1252',
        at: { part: `memo ${line}`, line: 1 },
      };
  },
});
