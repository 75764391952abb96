// Prints of mainframes: the first character of each line is for the printer, and no part of the first column.
import { describe, expect, it } from 'vitest';
import { isForPrinter, withoutControl } from '../../src/formats/carriage-control.ts';

const print = [
  '1RPT 4410-B        SPENDDOWN REGISTER        PAGE   12',
  '0DCN        RECIPIENT                     LVL',
  ' 00000001   ROE, ANN J   41',
  ' 00000002   LOW, TOM G   41',
  '-TOTAL RECIPIENTS       2',
];

describe('a print with control characters', () => {
  it('is known by a new page, a spaced header and rows', () => {
    expect(isForPrinter(print)).toBe(true);
    expect(print.map(withoutControl)[1]).toBe(' DCN        RECIPIENT                     LVL');
  });

  it.each([
    ['numbered lines', ['1 Ann', '2 Tom', '0 Mo', ' x']],
    ['a table that begins with blanks', [' name  id', ' Ann   1', ' Tom   2', ' Mo    3']],
    ['a diff', ['--- a', '+++ b', ' x', '-y', '+z']],
    ['a list of ones and zeros', ['1', '0', '1', '0', ' ']],
  ])('is not %s', (_, lines) => {
    expect(isForPrinter(lines)).toBe(false);
  });
});
