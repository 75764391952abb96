import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { piecesFrom } from '../../src/formats/string-pieces.ts';

const from = (line: string, sign: string): readonly string[] =>
  piecesFrom(line, line.indexOf(sign)).pieces;

describe('what stands in a line of a program', () => {
  test.each([
    ['m = "MSH|a\\rPID|b\\r"', 'MSH', ['MSH|a', 'PID|b']],
    ["m = 'MSH|a\\r\\nPID|b' + rest", 'MSH', ['MSH|a', 'PID|b']],
    ['"MSH|^~\\\\&|EPIC"', 'MSH', ['MSH|^~\\&|EPIC']],
    ['const m = `MSH|a', 'MSH', ['MSH|a']],
    ['PID|b`;', 'PID', ['PID|b']],
    ['PID|b"""', 'PID', ['PID|b']],
    ['2024-01-01 INFO MSH|a', 'MSH', ['MSH|a']],
    ['"DAQT6423\\x1eDCSDOE"', 'DAQ', ['DAQT6423', 'DCSDOE']],
    ['"DAQT6423\\u001eDCSDOE"', 'DAQ', ['DAQT6423', 'DCSDOE']],
    ["x = \"O'Brien|b\" 'c'", 'O', ["O'Brien|b"]],
  ])('%s', (line, sign, pieces) => {
    expect(from(line, sign)).toEqual(pieces);
  });

  test('the rest of a line behind its string is looked at again', () => {
    const line = '["A|1", "B|2"]';
    const { end } = piecesFrom(line, line.indexOf('A'));
    expect(line.slice(end)).toBe('", "B|2"]');
  });

  test('nothing is made up: what has no escapes stays as it stands', () => {
    const plain = fc.stringMatching(/^[A-Z|^*~ 0-9]{1,40}$/).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(plain, (text) => {
        expect(piecesFrom(`"${text}"`, 1).pieces).toEqual([text.trimEnd()]);
      }),
    );
  });
});
