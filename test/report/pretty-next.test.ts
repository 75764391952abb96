// The commands that a report proposes.
import { expect, test } from 'vitest';
import type { Digest } from '../../src/report/pretty-digest.ts';
import { scanCommand } from '../../src/report/pretty-next.ts';

const commandFor = (count: number): string => {
  const targets = Array.from({ length: count }, (_, i) => `file:///srv/${i}`);
  return scanCommand({ data: { scan: { targets } } } as unknown as Digest);
};

test('a scan is named as it was called', () => {
  expect(commandFor(2)).toBe('showme scan /srv/0 /srv/1');
});

test('of what a pattern matched, the first two are named', () => {
  expect(commandFor(300)).toBe('showme scan /srv/0 /srv/1 …');
});
