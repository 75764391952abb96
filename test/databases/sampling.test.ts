// What a sample proves, in words: the rule of three, never more than the draw supports.
import { expect, test } from 'vitest';

import { sampledProblem } from '../../src/databases/sampling.ts';

test('three thousand random rows bound what they do not show at a tenth of a percent', () => {
  const problem = sampledProblem({
    rows: 3000,
    of: 1_000_000,
    how: 'at random',
    drawn: { count: 3000, unit: 'rows' },
  });
  expect(problem).toEqual({
    reason: 'sampled',
    partial: true,
    detail:
      'a sample of 3,000 rows of about 1,000,000 was read, at random; what none of its 3,000 rows shows is in fewer than 0.1 % of the rows, with 95 % confidence. --sample all reads every row',
  });
});

test.each([
  [1, '95 %'],
  [10, '26 %'],
  [59, '5 %'],
  [100_000, '0.003 %'],
])('%i draws bound at %s, rounded up', (count, bound) => {
  const { detail } = sampledProblem({ rows: 1, how: '', drawn: { count, unit: 'pages' } });
  expect(detail).toContain(`fewer than ${bound} of the pages`);
});

test('what is no random sample bounds nothing', () => {
  const { detail } = sampledProblem({ rows: 5, how: 'its first ones', drawn: null });
  expect(detail).toContain('it is no random sample, so it bounds nothing');
});
