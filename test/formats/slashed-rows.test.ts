// Rows that strokes part are a table where a line above names their columns, and numbers stand in them.
import { describe, expect, it } from 'vitest';
import { findSlashedRows } from '../../src/formats/slashed-rows.ts';

describe('rows that strokes part', () => {
  it('are read with the names of their columns and the lines they stand on', () => {
    const text =
      'MED CARDS\ndriver / lic / expires\nAnn Roe / S204718395 / July 17, 2020\nTom Low / T204718396 / May 1, 2021\nend\n';
    const [found, ...others] = findSlashedRows(text);
    expect(others).toEqual([]);
    expect(found?.tables[0]?.columns.map(({ name }) => name)).toEqual(['driver', 'lic', 'expires']);
    expect(found?.tables[0]?.rows).toEqual([
      ['Ann Roe', 'S204718395', 'July 17, 2020'],
      ['Tom Low', 'T204718396', 'May 1, 2021'],
    ]);
    expect(found?.tables[0]?.lines).toEqual([3, 4]);
    const [stretch] = found!.stretches;
    expect(text.slice(stretch!.from, stretch!.to)).toMatch(/^driver[^]*2021$/);
  });

  it.each([
    ['choices', 'yes / no / maybe\nred / green / blue\nup / down / left\n'],
    ['one row', 'name / phone / ssn\nAnn Roe / 573-555-0144 / none\nno more\n'],
    [
      'rows of another width',
      'name / phone / ssn\nAnn Roe / 573-555-0144\nTom Low / 573-555-0145\n',
    ],
    ['paths', 'a / b / c\nusr / lib / x\nusr / bin / y\n'],
  ])('are none where they are %s', (_, text) => {
    expect(findSlashedRows(text)).toEqual([]);
  });
});
