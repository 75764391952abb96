// Path patterns as in .gitignore.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../src/sources/glob.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const matches = (pattern: string, path: string, isFolder = false): boolean =>
  parsePattern(pattern)?.matches(path, isFolder) ?? false;

describe('a pattern', () => {
  it.each([
    ['*.csv', 'a.csv', true],
    ['*.csv', 'deep/er/a.csv', true],
    ['*.csv', 'a.csv.gz', false],
    ['/a.csv', 'a.csv', true],
    ['/a.csv', 'b/a.csv', false],
    ['b/a.csv', 'b/a.csv', true],
    ['b/a.csv', 'c/b/a.csv', false],
    ['**/a', 'a', true],
    ['**/a', 'b/c/a', true],
    ['a/**', 'a/b/c', true],
    ['a/**/z', 'a/z', true],
    ['a/**/z', 'a/b/c/z', true],
    ['a/**/z', 'a/b/c/y', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['[]x]', ']', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['*.{csv,txt}', 'a.txt', true],
    ['*.{csv,txt}', 'a.tx', false],
    ['{a,b}{c,d}', 'bd', true],
    ['caf?', 'café', true],
    ['a[', 'a[', true],
  ])('%j on %j: %j', (pattern, path, expected) => {
    expect(matches(pattern, path)).toBe(expected);
  });

  it('with a slash at its end means folders only', () => {
    expect(matches('cache/', 'cache', true)).toBe(true);
    expect(matches('cache/', 'cache', false)).toBe(false);
  });

  it('is none in a blank line and a comment', () => {
    expect(parsePattern('  ')).toBeNull();
    expect(parsePattern('# note')).toBeNull();
  });

  it('matches every name that equals it', () => {
    const plain = fc
      .stringMatching(/^[a-z0-9 ._-]{1,20}[a-z]$/u)
      .filter((one) => !/^[#! ]/u.test(one));
    fc.assert(
      fc.property(plain, (name) => matches(name, name) && matches(`*${name}*`, `x${name}y`)),
    );
  });

  it('with many wildcards stays quick on a name that almost fits', () => {
    const started = cpuMilliseconds();
    expect(matches('*a'.repeat(60) + 'b', 'a'.repeat(255))).toBe(false);
    expect(matches('**/a/'.repeat(60) + 'b', 'a/'.repeat(2000) + 'c')).toBe(false);
    expect(matches('{a,b}'.repeat(40), 'a'.repeat(40))).toBe(false);
    expect(cpuMilliseconds() - started).toBeLessThan(1000);
  });
});
