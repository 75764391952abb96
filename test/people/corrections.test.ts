// Numbers that a text takes back.
import { describe, expect, it } from 'vitest';
import { isTakenBack } from '../../src/people/corrections.ts';

/** Whether the last number of the text is taken back. */
function last(text: string): boolean {
  const match = [...text.matchAll(/\d{3}-\d{2}-\d{4}/g)].at(-1)!;
  return isTakenBack(text, match.index, match.index + match[0].length);
}

describe('isTakenBack', () => {
  it.each([
    'Her number is 900-55-0001, not 900-55-0002',
    'Use 900-55-0001 instead of 900-55-0002.',
    'It was corrected from 900-55-0002',
    'We had 900-55-0002, which is wrong'.replace(', which', ''),
    '900-55-0002 (incorrect)',
    '900-55-0002 should be',
  ])('sees that %j is wrong', (text) => {
    expect(last(text)).toBe(true);
  });

  it.each([
    'Her number is 900-55-0001',
    'Do not share 900-55-0001 with anybody',
    'Not her real name. SSN 900-55-0001',
    'SSN 900-55-0001, confirmed',
  ])('takes %j as it is', (text) => {
    expect(last(text)).toBe(false);
  });
});
