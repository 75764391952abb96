// Facts about relatives without a name are not those of whoever is named beside them.
import { describe, expect, test } from 'vitest';
import { isOfUnnamedRelative } from '../../src/people/unnamed-relative.ts';

/** The fact stands between two bars. */
function isRelatives(marked: string): boolean {
  const start = marked.indexOf('|');
  const end = marked.indexOf('|', start + 1) - 1;
  return isOfUnnamedRelative(marked.replaceAll('|', ''), { kind: 'medical', start, end });
}

describe('told of a relative', () => {
  test.each([
    'Karen Lane called in, her son |has strep throat| today.',
    'Karen Lane requested leave, her husband, who |has Parkinson\u2019s|, fell.',
    'Ask Karen Lane: |My mother has dementia|.',
    'Karen |Lane\u2019s daughter was diagnosed with leukemia|.',
    'Karen Lane is out to care for her elderly father with |lung cancer|.',
    'FMLA: Karen Lane, |to care for parent with dementia|',
  ])('%j', (text) => {
    expect(isRelatives(text)).toBe(true);
  });
});

describe('told of the one who is named', () => {
  test.each([
    'Karen Lane |has strep throat|.',
    'Karen Lane, her son Tom Lane |has strep throat|.',
    'Her mother says Karen Lane |has strep throat|.',
    'Her mother was here and she |has strep throat|.',
    'Karen Lane, a mother of two, |has lupus|.',
    'Karen Lane, his wife, called: |diagnosis: lupus|',
  ])('%j', (text) => {
    expect(isRelatives(text)).toBe(false);
  });
});
