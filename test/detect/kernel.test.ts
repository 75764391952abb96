// The seam between bytes and detectors: nothing that could be something is passed over.
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { anchorClass } from '../../src/detect/anchors.ts';
import { detectText } from '../../src/detect/detect-text.ts';
import { findAnchors, makeAnchors } from '../../src/detect/kernel.ts';
import { gate } from '../../src/detect/windows.ts';

const anchorsOf = (text: string): { at: number; class: number }[] => {
  const out = makeAnchors();
  findAnchors(Buffer.from(text, 'latin1'), out);
  return Array.from({ length: out.count }, (_, i) => ({
    at: out.at[i] as number,
    class: out.class[i] as number,
  }));
};

const filler = fc.stringMatching(/^[a-z ,.;\n]{0,80}$/);

describe('anchors', () => {
  test('a formatted SSN is seen at every alignment, whatever surrounds it', () => {
    fc.assert(
      fc.property(filler, filler, fc.constantFrom('-', ' '), (before, after, separator) => {
        const text = `${before}\n489${separator}31${separator}7726\n${after}`;
        expect(anchorsOf(text)).toContainEqual({
          at: before.length + 1,
          class: anchorClass.ssnShape,
        });
      }),
    );
  });

  test('long numbers are seen grouped or not', () => {
    for (const card of ['4539578763621486', '4539 5787 6362 1486', '4539-5787-6362-1486']) {
      expect(anchorsOf(`x ${card} y`)).toContainEqual({ at: 2, class: anchorClass.longNumber });
    }
  });

  test('dates, and letters inside hashes, are no anchors', () => {
    expect(anchorsOf('2026-01-31\n31/01/2026\n9cc4dea')).toEqual([]);
  });

  test('any number of anchors fits', () => {
    expect(anchorsOf('ssn '.repeat(20_000))).toHaveLength(20_000);
  });
});

describe('the gate', () => {
  test('looking through windows finds the numbers that looking at the whole finds', () => {
    const noise = 'the quick brown fox went over the hill and came back again at noon\n'.repeat(40);
    const numbers = Array.from({ length: 60 }, (_, i) => `SSN: 489-31-${String(1001 + i)}`);
    const text = numbers.map((number) => noise + number + '\n').join('');
    const bytes = Buffer.from(text, 'latin1');
    const out = makeAnchors();
    findAnchors(bytes, out);
    const seen = gate(bytes, out).flatMap(({ from, to }) =>
      detectText(bytes.subarray(from, to).toString('latin1')).map((candidate) => candidate.raw),
    );
    expect(seen).toEqual(detectText(text).map((candidate) => candidate.raw));
    expect(seen).toHaveLength(60);
  });

  test('stretches are in order and never overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(filler, fc.constant('SSN: 489-31-7726'), fc.constant('4539578763621486')),
          { minLength: 400, maxLength: 1200 },
        ),
        (lines) => {
          const bytes = Buffer.from(lines.join('\n').padEnd(70_000, ' '), 'latin1');
          const out = makeAnchors();
          findAnchors(bytes, out);
          let last = 0;
          for (const { from, to } of gate(bytes, out)) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
