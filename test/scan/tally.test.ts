// The print of all values of a finding: the same in whatever order they come, another with any of them.
import * as fc from '../properties.ts';
import { expect, test } from 'vitest';
import type { Fingerprint, Masked } from '../../src/model/element.ts';
import { makeTally, type Occurrence, type Tally } from '../../src/scan/tally.ts';

const core = fc
  .bigInt({ min: 0n, max: 2n ** 64n - 1n })
  .map((n) => n.toString(16).padStart(16, '0'));

function occurrence(print: string): Occurrence {
  return {
    kind: 'ssn',
    ruling: { limb: 'a', disposition: 'covered', because: [] },
    confidence: 'high',
    because: [],
    at: { column: 'SSN' },
    masked: '***-**-6789' as Masked,
    print: print as Fingerprint,
    core: print,
    bond: null,
    persons: [],
  };
}

function tallyOf(cores: readonly string[]): Tally {
  const tally = makeTally({ maxPlaces: 2 });
  for (const one of cores) tally.add(occurrence(one));
  return tally;
}

const contentOf = (tally: Tally, seal = (text: string): string => text): unknown =>
  tally.findings('s_1', seal)[0]?.content;

test('order does not matter, nor that a part was gathered apart', () => {
  fc.assert(
    fc.property(fc.array(core, { minLength: 1, maxLength: 30 }), fc.nat(), (cores, at) => {
      const cut = at % cores.length;
      const whole = tallyOf(cores);
      const joined = tallyOf(cores.slice(cut));
      joined.merge(tallyOf(cores.slice(0, cut)));
      expect(contentOf(joined)).toBe(contentOf(whole));
      expect(contentOf(tallyOf(cores.toReversed()))).toBe(contentOf(whole));
    }),
  );
});

test('a value more, less or other makes another, also beyond the places that are kept', () => {
  fc.assert(
    fc.property(fc.array(core, { minLength: 3, maxLength: 20 }), core, (cores, other) => {
      const whole = contentOf(tallyOf(cores));
      fc.pre(other !== cores.at(-1) && /[1-9a-f]/.test(other));
      expect(contentOf(tallyOf([...cores, other]))).not.toBe(whole);
      expect(contentOf(tallyOf([...cores.slice(0, -1), other]))).not.toBe(whole);
    }),
  );
});

test('the sum is 64 bits, and sealed by newer keys', () => {
  const tally = tallyOf(['ffffffffffffffff', '0000000000000002']);
  expect(contentOf(tally)).toBe('0000000000000001');
  expect(contentOf(tally, (text) => `sealed ${text}`)).toBe('sealed 0000000000000001');
});
