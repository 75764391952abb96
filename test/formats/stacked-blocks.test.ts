// Prints that stack a record on several lines are told from tables, whatever stands between their blocks.
import { expect, test } from 'vitest';
import { standInBlocks } from '../../src/formats/stacked-blocks.ts';

const block = (lines: string): readonly string[] => lines.split('\n');

test.each([
  [
    'blank lines between',
    `  1  ROE, ANN   73-8\n     12 OAK ST\n     SS NO 1   BAL 2\n\n  2  LOW, BO   43-5\n     9 ELM ST\n     SS NO 3   BAL 4\n\n  3  HAY, CY   81-9\n     4 ASH ST\n     SS NO 5   BAL 6`,
  ],
  [
    'lines further left',
    `ROE, ANN       73-8\n   DOB 1/2/60  SEX F\nLOW, BO        43-5\n   DOB 1/3/61  SEX M\nHAY, CY        81-9\n   DOB 1/4/62  SEX F`,
  ],
  [
    'blocks of different length',
    `Roe, Ann\nPhone   555\nRef  1\n\nLow, Bo\nPhone   556\n\nHay, Cy\nPhone   557\nRef  2\n\nDay, Di\nPhone   558`,
  ],
  [
    'a line of the print above and below few records',
    `20220623 SPOOL 63\n0001  ROE, ANN     FULTON\n      OLN 4 MO  VEH 73\n0002  LOW, BO      AVA\n      OLN 5 MO  VEH 69\n0003  HAY, CY      ROLLA\n      OLN 6 MO  VEH 77\nEND 3`,
  ],
])('%s', (_what, lines) => {
  expect(standInBlocks(block(lines))).toBe(true);
});

test.each([
  [
    'rows in groups of three',
    `ROE ANN    1\nLOW BO     2\nHAY CY     3\n\nDAY DI     4\nFOX ED     5\nKAY FLO    6\n\nMAY GUS    7\nRAY HAL    8\nWAY IDA    9`,
  ],
  [
    'rows that begin with the same word',
    `DEPT  1  ROE\nDEPT  2  LOW\n\nDEPT  3  HAY\nDEPT  4  DAY\n\nDEPT  5  FOX\nDEPT  6  KAY`,
  ],
  ['a table with a header and no blank line', `NAME     SSN\nROE ANN  1\nLOW BO   2\nHAY CY   3`],
  ['two blocks', `Roe, Ann\nPhone 555\n\nLow, Bo\nPhone 556`],
  ['nothing', ``],
])('not %s', (_what, lines) => {
  expect(standInBlocks(block(lines))).toBe(false);
});
