// Encodings that are taken for encryption, in single values and in running text. Every number is invented.
import { deflateSync, gzipSync } from 'node:zlib';
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { describeField, describeNamedField } from '../../src/protection/ciphertext.ts';
import { decodeText } from '../../src/protection/encoded-text.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const number = '489-31-7726';
const base64 = (bytes: string | Buffer): string => Buffer.from(bytes).toString('base64');

describe('a value', () => {
  it.each([
    ['base64+gzip', base64(gzipSync(number))],
    ['base64+zlib', base64(deflateSync(number))],
    ['hex+gzip', gzipSync(number).toString('hex')],
    ['percent signs', '489%2D31%2D7726'],
    ['percent signs+base64', encodeURIComponent(base64(`no ${number}`))],
  ])('in %s is decoded', (mechanism, value) => {
    const decoded = mechanism.endsWith('+base64') ? `no ${number}` : number;
    expect(describeField(value)).toEqual({ state: 'encoded', mechanism, decoded });
  });

  it('that unpacks to far more than a field holds is left alone', () => {
    expect(describeField(base64(gzipSync(Buffer.alloc(10_000_000, 65))))).toBeNull();
  });
});

describe('a value under a telling name', () => {
  it.each([
    ['123e4567-e89b-12d3-a456-426614174000', 'token', 'uuid'],
    ['q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=', 'hash', 'sha256'],
    [
      'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJDaQq83vEjRWeJD',
      'encrypted',
      'ciphertext of no known envelope',
    ],
    [`\\x${'9f3c'.repeat(12)}`, 'encrypted', 'ciphertext of no known envelope'],
  ])('%s is %s by %s', (value, state, mechanism) => {
    expect(describeNamedField(value)).toEqual({ state, mechanism });
  });

  it.each([number, '489317726', 'Administration', 'Springfield/Greene', 'MEMBER4893A'])(
    'says nothing of %s',
    (value) => expect(describeNamedField(value)).toBeNull(),
  );
});

describe('running text', () => {
  it('is decoded where it stands, with both its places', () => {
    const text = `SSN: ${base64(number)} as agreed`;
    const plain = decodeText(text);
    expect(plain?.text).toBe(`SSN: ${number} as agreed`);
    expect(plain?.spans).toEqual([{ start: 5, end: 16, from: 5, to: 21, mechanism: 'base64' }]);
  });

  it('is decoded over the lines of an encoded file', () => {
    const text = `Employee: Dana Whitfield\nSSN: ${number}\nAddress: 12 Elm Street, Columbia, Missouri\n`;
    const lines = base64(text.repeat(4)).replaceAll(/.{76}/g, '$&\n');
    expect(decodeText(`${lines}\n`)?.text.trim()).toBe(text.repeat(4).trim());
  });

  it('is turned back from ROT13 where its words say so', () => {
    const turned = `Anzr: Qnan Juvgsvryq\nFFA: ${number}\n`;
    expect(decodeText(turned)?.text).toBe(`Name: Dana Whitfield\nSSN: ${number}\n`);
    expect(decodeText('The name and the SSN stand in the card file; ebg13 "ffa"')).toBeNull();
  });

  it('of words, paths, hashes, tokens and random bytes is left as it is', () => {
    for (const text of [
      'https://example.com/Some/Path/2024/Report-Final-v2.pdf',
      'sha512-9JzPcVZmTlKSGlvhpq3xQXlNlmwkPUmkQ1zOJHTyvLbJ/BnpmwPzPHQ==',
      'class AbstractSingletonProxyFactoryBean2 {}',
      `id ${'9f3c'.repeat(8)}`,
    ])
      expect(decodeText(text)).toBeNull();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 24, maxLength: 80 }), (bytes) => {
        const ciphered = bytes.map((byte) => byte | 0x80);
        expect(decodeText(`x ${base64(Buffer.from(ciphered))} y`)).toBeNull();
      }),
    );
  });

  it('takes its time from the length alone', () => {
    const started = cpuMilliseconds();
    for (const one of ['a', 'aB3', '%41', 'ffa ', `${'A'.repeat(76)}\n`])
      decodeText(one.repeat(64_000 / one.length));
    expect(cpuMilliseconds() - started).toBeLessThan(500);
  });
});
