// What leaves the corridor shows no more than the statute lets show.
import * as fc from '../properties.ts';
import { describe, expect, test } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import {
  makeKeyedPrinter,
  makePrinter,
  maskName,
  maskRedacted,
  maskValue,
  normaliseValue,
} from '../../src/detect/mask.ts';
import { createHmac } from 'node:crypto';

const kinds = [...new Set(detectors.map((detector) => detector.element))];

describe('masks', () => {
  test('show at most the last four characters of any value, RSMo 407.1500.1(10)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.stringMatching(/^[A-Z0-9][A-Z0-9 -]{3,24}$/),
        (kind, raw) => {
          const shown = maskValue(kind, raw).replace(/[^A-Z0-9]/g, '');
          expect(shown.length).toBeLessThanOrEqual(4);
          expect(normaliseValue(raw).endsWith(shown)).toBe(true);
        },
      ),
    );
  });

  test('medical information and codes show nothing', () => {
    expect(maskValue('medical', 'HIV positive')).not.toContain('HIV');
    expect(maskValue('access-code', '4471')).not.toMatch(/\d/);
  });

  test('a value that was covered over already stays as covered', () => {
    expect(maskRedacted('ssn', '***-**-7726')).toBe('***-**-7726');
    expect(maskRedacted('ssn', '489-31-77**')).not.toContain('489');
  });

  test('names keep their initials only', () => {
    expect(maskName({ first: 'Judy', last: 'Harris', text: 'Judy Harris' })).toBe('J… H…');
    expect(maskName({ first: '', last: 'Harris', text: 'Harris' })).toBe('H…');
  });
});

describe('prints', () => {
  test('are HMAC-SHA-256, cut to 64 bits', () => {
    const key = Buffer.alloc(32, 7);
    const expected = createHmac('sha256', key).update('ssn:489317726').digest('hex').slice(0, 16);
    expect(makePrinter(key).print('ssn:489317726')).toBe(expected);
  });

  test('differ by key and by value, and nothing prints as nothing', () => {
    const one = makePrinter(Buffer.alloc(32, 1));
    const two = makePrinter(Buffer.alloc(32, 2));
    expect(one.print('a')).not.toBe(two.print('a'));
    expect(one.print('a')).not.toBe(one.print('b'));
    expect(one.print('')).toBe('');
  });
});

describe('keys one behind the other', () => {
  const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const chain = makeKeyedPrinter(Buffer.concat([first, second]));

  test('print each print again, so that old prints become new ones without the value', () => {
    const old = makePrinter(first).print('ssn:486123456');
    expect(chain.print('ssn:486123456')).toBe(makePrinter(second).print(old));
    expect(chain.seal(old)).toBe(chain.print('ssn:486123456'));
    expect(chain.core('ssn:486123456')).toBe(old);
    expect(chain.print('')).toBe('');
  });

  test('one key prints as it always did', () => {
    const one = makeKeyedPrinter(first);
    expect(one.print('x')).toBe(makePrinter(first).print('x'));
    expect(one.seal('0123456789abcdef')).toBe('0123456789abcdef');
  });
});
