// What `npm run quality -- …` may be told.
import { expect, test } from 'vitest';
import { readArguments, usualSeed } from '../../quality/arguments.ts';

test('nothing said is the usual seed, all genres and no misses', () => {
  expect(readArguments([])).toMatchObject({ seed: usualSeed, misses: 0, genre: null, trees: [] });
});

test('--trees takes one folder or several', () => {
  expect(readArguments(['--trees', 'a', 'b', '--misses', '3'])).toMatchObject({
    trees: ['a', 'b'],
    misses: 3,
  });
});

test('--blind takes one of the seven sets, and no other', () => {
  expect(readArguments(['--blind', 'G']).blind).toBe('G');
  expect(() => readArguments(['--blind', 'H'])).toThrow(
    '--blind takes A, B, C, D, E, F or G, not H',
  );
});

test('a seed that is no whole number, and a stray word, are refused', () => {
  expect(() => readArguments(['--seed', 'spring'])).toThrow('--seed takes a whole number');
  expect(() => readArguments(['hr-letter'])).toThrow('hr-letter');
});
