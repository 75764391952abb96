// The progress line, at any width and moment.
import { describe, expect, it } from 'vitest';
import {
  parseCountOrAll,
  parsePositive,
  parseSize,
  formatBytes,
} from '../../src/commands/amounts.ts';
import { formatDuration, progressLine, startProgress } from '../../src/commands/progress.ts';

const progress = { files: 812, bytes: 1.2 * 2 ** 30, exposed: 3 };

describe('progressLine', () => {
  it('tells files, bytes, rate and what is exposed', () => {
    const line = progressLine(progress, { elapsedMs: 40_000, sinceChangeMs: 0, columns: 80 });
    expect(line).toBe(' 812 files read   1.2 GB   30.7 MB/s   exposed 3');
  });

  it('drops the rate, then the bytes, until it fits', () => {
    const at = (columns: number): string =>
      progressLine(progress, { elapsedMs: 40_000, sinceChangeMs: 0, columns });
    expect(at(48)).toBe(' 812 files read   1.2 GB   exposed 3');
    expect(at(30)).toBe(' 812 files read   exposed 3');
    for (let columns = 5; columns < 100; columns++)
      expect(at(columns).length).toBeLessThan(columns);
  });

  it('says how long one file takes', () => {
    const line = progressLine(progress, { elapsedMs: 90_000, sinceChangeMs: 41_000, columns: 80 });
    expect(line).toBe(' 812 files read   1.2 GB   the next takes 0 min 41 s so far   exposed 3');
  });
});

it('on a terminal rewrites one line and takes it away at the end', async () => {
  const written: string[] = [];
  const line = startProgress({ isTTY: true, columns: 80, write: (text) => written.push(text) });
  line.update(progress);
  await new Promise((later) => setTimeout(later, 250));
  line.stop();
  expect(written.length).toBeGreaterThan(1);
  expect(written[0]).toMatch(/^\r 812 files read .*\u001b\[K$/u);
  expect(written.at(-1)).toBe('\r\u001b[K');
  expect(written.join('')).not.toContain('\n');
});

it('in a log writes nothing for a short scan', async () => {
  const written: string[] = [];
  const line = startProgress({ isTTY: false, columns: 80, write: (text) => written.push(text) });
  line.update(progress);
  await new Promise((later) => setTimeout(later, 150));
  line.stop();
  expect(written).toEqual([]);
});

describe('amounts', () => {
  it.each([
    ['0', 0],
    ['4096', 4096],
    ['500MB', 500 * 2 ** 20],
    ['1.5g', 1.5 * 2 ** 30],
    ['2 KiB', 2048],
  ])('%s is %d bytes', (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each(['', 'x', '-1', '3Q', '1,5g', '1e9', 'MB'])('%j is no size', (text) => {
    expect(() => parseSize(text)).toThrow('Give a size');
  });

  it('are whole numbers, or all', () => {
    expect(parsePositive('3')).toBe(3);
    expect(() => parsePositive('0')).toThrow('above 0');
    expect(() => parsePositive('1.5')).toThrow('whole number');
    expect(parseCountOrAll('all')).toBe('all');
    expect(parseCountOrAll('0')).toBe(0);
  });

  it.each([
    [0, '0 bytes'],
    [1023, '1023 bytes'],
    [1536, '1.5 KB'],
    [123 * 2 ** 20, '123 MB'],
    [4.1 * 2 ** 30, '4.1 GB'],
  ])('%d bytes reads %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it('of time read in minutes and seconds', () => {
    expect(formatDuration(130_400)).toBe('2 min 10 s');
  });
});
