// Patterns of users: what is refused and why, and that what is accepted stays linear on hostile text.
import {
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  tuple,
  type Arbitrary,
} from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { checkPattern } from '../../src/own-detectors/check-pattern.ts';

const faultsOf = (source: string, flags = ''): readonly string[] =>
  checkPattern(source, flags).faults;

describe('a pattern is refused', () => {
  test.each([
    // Without an upper bound.
    [String.raw`MRN-\d+`, '"+" has no upper bound; say how many at most, such as {1,20}'],
    [String.raw`MRN-\d*?`, '"*?" has no upper bound; say how many at most, such as {1,20}'],
    [String.raw`MRN-\d{5,}`, '"{5,}" has no upper bound; say how many at most, such as {1,20}'],
    [
      String.raw`(?<=a{2,})\d{5}`,
      '"{2,}" has no upper bound; say how many at most, such as {1,20}',
    ],
    // No regular language, or none that means something here.
    [String.raw`(\d)\1{8}`, 'it refers back to a group, which cannot be matched in bounded time'],
    [
      String.raw`^\d{8}`,
      '"^" has no meaning inside a text; leave it out, since a match never begins or ends inside a word or number',
    ],
    [
      String.raw`\d{8}$`,
      '"$" has no meaning inside a text; leave it out, since a match never begins or ends inside a word or number',
    ],
    // Too much, or nothing.
    [String.raw`(?:\d{4} ){60}`, 'it matches up to 300 characters; 256 are the most'],
    [String.raw`\d{0,9}`, 'it also matches an empty text'],
    [String.raw`(?=MRN)`, 'it also matches an empty text'],
    [String.raw`(?<=x{300})\d{5}`, 'a look-around looks at more than 256 characters'],
    // The group that is the value.
    [
      String.raw`MRN(?<value>-\d{5})?`,
      'its group "value" is not part of every match; keep it out of ?, {…}, | and look-arounds',
    ],
    [
      String.raw`MRN-(?<value>\d{5})|MBR-\d{5}`,
      'its group "value" is not part of every match; keep it out of ?, {…}, | and look-arounds',
    ],
    [String.raw`MRN-(?<value>\d{0,5})`, 'its group "value" may be empty'],
    // No regular expression at all.
    ['MRN-(', 'it is no regular expression: Unterminated group'],
    ['MRN-[9-0]', 'it is no regular expression: Range out of order in character class'],
  ])('%s: %s', (source, fault) => {
    expect(faultsOf(source)).toEqual([fault]);
  });

  test.each([
    ['nested repetition', String.raw`(?:\d{1,9}){1,9}`],
    ['nested repetition of an option', String.raw`(?:a?b?){1,20}x`],
    ['many options before what they may match', 'a?'.repeat(25) + 'a'.repeat(25)],
    ['three runs of the same signs', String.raw`\d{1,30}\d{1,30}\d{1,30}x`],
    ['two long runs of the same signs', String.raw`[a-z ]{1,90}[ a-z]{1,90}\d`],
    ['alternatives that begin alike, repeated', '(?:ab|a|b){1,30}c'],
    ['case that differs only without i', '(?:a{1,12}A{1,12}){1,5}b', 'i'],
    ['empty rounds without end', '(?:(?:){0,99999999}){0,99999999}x'],
    ['a look-around that is as bad', String.raw`MRN(?=(?:\d{1,9}){1,9}x)\d{5}`],
  ])('for its time: %s', (_why, source, flags = '') => {
    expect(faultsOf(source, flags)).toEqual([
      expect.stringMatching(/^it could need (?:\d+|more than a million) steps at one place/),
    ]);
  });
});

describe('a pattern is accepted', () => {
  test.each([
    [String.raw`MRN-\d{8}`],
    [String.raw`[A-Z]{1,3}[ -]?\d{6,9}(?:[ -]\d{2})?`],
    [String.raw`(?:case|file) (?<value>CASE-20\d{2}-\d{6})`],
    [String.raw`7\d{3}(?:[ -]?\d{4}){3}`],
    [String.raw`(?:MO|MA|MI|MN|MS|MT|KS|KY|IA|IL|IN|ID)[ -]?\d{6,9}`],
    [String.raw`[A-Z0-9]{6,20}`],
    [String.raw`(?<!\$ ?)\b\d{3}[A-HJ-NP-Z]{2,4}\d{2}(?![ -]?USD)`],
    [String.raw`[\p{Lu}]{2}\d{6}`, 'u'],
    // Runs that a sign of neither keeps apart.
    [String.raw`[A-Z]{1,40}-\d{1,40}-[A-Z]{1,40}`],
  ])('%s', (source, flags = '') => {
    expect(faultsOf(source, flags)).toEqual([]);
  });
});

describe('what tells where a match could be', () => {
  test.each([
    [String.raw`MRN-\d{8}`, ['mrn']],
    [String.raw`(?:MRN|Mbr)[ -]?\d{8}`, ['mrn', 'mbr']],
    [String.raw`#?MRN\d{8}`, ['mrn']],
    [String.raw`MemberNo: \d{4}`, ['member']],
    [String.raw`MRN(?:-\d{4}){2}`, ['mrn']],
    [String.raw`MRN\d?X\d{8}`, ['mrn', 'mrnx']],
    // Enough digits in a row are seen anywhere.
    [String.raw`\d{12}`, []],
    [String.raw`7\d{3}(?:[ -]?\d{4}){3}`, []],
    [String.raw`MRN-\d{3}|\d{14}`, ['mrn']],
    // Nothing does.
    [String.raw`\d{8}`, null],
    [String.raw`M-\d{8}`, null],
    [String.raw`MRN[A-Z]\d{8}`, null],
    [String.raw`\d{2}MRN-\d{5}`, null],
    [String.raw`(?:MRN-)?\d{8}`, null],
    [String.raw`\d{6}X\d{6}`, null],
    [String.raw`\d{4}(?:-\d{4}){1,2}`, null],
  ])('%s: %j', (source, anchors) => {
    expect(faultsOf(source)).toEqual([]);
    expect(checkPattern(source, '').anchors).toEqual(anchors);
  });
});

const hostile = ['1', 'a', 'A', ' ', '1 ', 'a1', '-1', '1-', 'aA', 'ab', '1a ', '-', 'b-'].map(
  (piece) => piece.repeat(100_000 / piece.length),
);

function millisecondsOf(source: string): number {
  const start = process.cpuUsage().user;
  for (const text of hostile) {
    let count = 0;
    for (const match of text.matchAll(new RegExp(source, 'g'))) count += match[0].length;
    expect(count).toBeLessThanOrEqual(text.length);
  }
  return (process.cpuUsage().user - start) / 1000;
}

const atom = constantFrom(
  String.raw`\d`,
  'a',
  'A',
  '[a-z]',
  '[A-Z0-9]',
  '[ -]',
  '1',
  'b',
  String.raw`\w`,
);
const repeated = (piece: Arbitrary<string>): Arbitrary<string> =>
  tuple(piece, integer({ min: 0, max: 3 }), integer({ min: 0, max: 40 })).map(
    ([one, least, more]) => `(?:${one}){${least},${least + more}}`,
  );
const row = (piece: Arbitrary<string>): Arbitrary<string> =>
  tuple(piece, piece, piece).map((all) => all.join(''));
const either = (piece: Arbitrary<string>): Arbitrary<string> =>
  tuple(piece, piece).map(([one, other]) => `(?:${one}|${other})`);
const inner = oneof(atom, repeated(atom), either(atom), row(atom));
const outer = oneof(inner, repeated(inner), either(inner), row(inner));

test('whatever is accepted reads 1.3 MB of hostile text within seconds', () => {
  let accepted = 0;
  assert(
    property(row(outer), (pattern) => {
      if (faultsOf(`${pattern}!`).length > 0) return;
      accepted++;
      expect(millisecondsOf(`${pattern}!`)).toBeLessThan(4000);
    }),
    { numRuns: 300, seed: 407_1500 },
  );
  expect(accepted).toBeGreaterThan(20);
}, 120_000);
