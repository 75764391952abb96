import { describe, expect, it } from 'vitest';
import { countOf, formatBytes, formatDuration, joinFirst } from '../../src/report/numbers.ts';
import { decodePath, pathShower } from '../../src/report/paths.ts';
import { displayWidth, showControls } from '../../src/report/safe-text.ts';

describe('numbers for people', () => {
  it('separates thousands and speaks of one and of many', () => {
    expect(countOf(0, 'file', 'files')).toBe('0 files');
    expect(countOf(1, 'file', 'files')).toBe('1 file');
    expect(countOf(1001, 'file', 'files')).toBe('1,001 files');
  });

  it('gives sizes in the units of file managers', () => {
    expect([0, 1, 999, 1000, 999_499, 999_500, 4.1e9, 12e9].map(formatBytes)).toEqual([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1.0 KB',
      '999 KB',
      '1.0 MB',
      '4.1 GB',
      '12 GB',
    ]);
  });

  it('gives durations, whatever the clock did', () => {
    expect([-5, 400, 12_300, 59_700, 130_000, 11_100_000, Number.NaN].map(formatDuration)).toEqual([
      '0.0 s',
      '0.4 s',
      '12 s',
      '1 min 0 s',
      '2 min 10 s',
      '3 h 5 min',
      '0 s',
    ]);
  });

  it('lists the first and counts the rest', () => {
    expect(joinFirst(['Legal', 'HR'], 2)).toBe('Legal and HR');
    expect(joinFirst(['Legal', 'HR', 'a', 'b'], 2)).toBe('Legal, HR and 2 more');
  });
});

describe('paths for people', () => {
  it('are relative to the one target, and whole where there are more', () => {
    const show = pathShower(['/srv/office/']);
    expect(show('file:///srv/office/HR/a%20b.csv')).toBe('HR/a b.csv');
    expect(show('file:///srv/office2/x')).toBe('/srv/office2/x');
    expect(pathShower(['/srv/a.zip'])('file:///srv/a.zip!x/y')).toBe('a.zip!x/y');
    expect(pathShower(['/srv/a.csv'])('file:///srv/a.csv')).toBe('a.csv');
    expect(pathShower(['/'])('file:///srv/a.csv')).toBe('srv/a.csv');
    expect(pathShower(['/srv', '/x'])('file:///srv/a.csv')).toBe('/srv/a.csv');
    expect(pathShower(['file:///srv'])('file:///srv/a.csv')).toBe('a.csv');
  });

  it('stand as they are where they cannot be decoded', () => {
    expect(decodePath('file:///srv/100%.csv')).toBe('/srv/100%.csv');
    expect(decodePath('file:///a%20b/%FFx%C3%A9')).toBe('/a b/%FFxé');
    expect(decodePath('file:///C:/Users/x')).toBe('C:/Users/x');
  });
});

describe('text for terminals', () => {
  it('shows what cannot be seen, and leaves what can', () => {
    expect(showControls('a\u202eb\u0000\u200b\u{e0041}\ud800é名')).toBe(
      'a<U+202E>b<U+0000><U+200B><U+E0041><U+D800>é名',
    );
  });

  it('knows how wide a character stands', () => {
    expect(displayWidth('abc')).toBe(3);
    expect(displayWidth('名前')).toBe(4);
    expect(displayWidth('e\u0301')).toBe(1);
  });
});
