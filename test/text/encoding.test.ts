// Recognising text and its encoding from the first bytes.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { betterCharset, sniffEncoding } from '../../src/text/encoding.ts';

const sentence = 'Employee roster, May\r\nname,department\r\nJ. Example,Roads\r\n';
const bytesOf = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('sniffEncoding', () => {
  it('knows UTF-8 and UTF-16 by their byte order marks', () => {
    expect(sniffEncoding(Buffer.from(`\ufeff${sentence}`))).toEqual({
      encoding: 'utf-8',
      bomBytes: 3,
    });
    const little = Buffer.from(`\ufeff${sentence}`, 'utf16le');
    expect(sniffEncoding(little)).toEqual({ encoding: 'utf-16le', bomBytes: 2 });
    expect(sniffEncoding(utf16be(`\ufeff${sentence}`))).toEqual({
      encoding: 'utf-16be',
      bomBytes: 2,
    });
  });

  it('knows UTF-16 without a mark by its zeros', () => {
    expect(sniffEncoding(Buffer.from(sentence, 'utf16le'))?.encoding).toBe('utf-16le');
    expect(sniffEncoding(utf16be(sentence))?.encoding).toBe('utf-16be');
  });

  it('takes UTF-8 whose last character is cut for UTF-8', () => {
    const whole = Buffer.from(`${sentence}José`);
    expect(sniffEncoding(whole.subarray(0, -1))?.encoding).toBe('utf-8');
  });

  it('falls back to Windows-1252 where bytes break UTF-8', () => {
    expect(sniffEncoding(Buffer.from(`${sentence}Jos\xe9 Nu\xf1ez\n`, 'latin1'))?.encoding).toBe(
      'windows-1252',
    );
  });

  it('keeps UTF-8 when one stray byte stands in it', () => {
    const mixed = Buffer.concat([
      Buffer.from('José, Nuñez, Zoë\n'),
      bytesOf(0xff),
      Buffer.from('\nall the rest\n'),
    ]);
    expect(betterCharset(mixed)).toBe('utf-8');
  });

  it('still calls a text with one NUL, or with trailing NULs, text', () => {
    expect(sniffEncoding(Buffer.from('a,b\n1,\0\n2,3\n'))?.encoding).toBe('utf-8');
    expect(
      sniffEncoding(Buffer.concat([Buffer.from(sentence), Buffer.alloc(4000)]))?.encoding,
    ).toBe('utf-8');
  });

  it('takes fields that end in zeros, and a few stray control bytes, for text', () => {
    expect(sniffEncoding(Buffer.from('name=Ada\0unit=roads\0\0\0key=none\0'))?.encoding).toBe(
      'utf-8',
    );
    expect(sniffEncoding(Buffer.from('unit\x01: \x02roads\x03, room 4\x04'))?.encoding).toBe(
      'utf-8',
    );
  });

  it('refuses PNG, executables, all zeros, EBCDIC and 16-bit samples', () => {
    const png = bytesOf(
      0x89,
      0x50,
      0x4e,
      0x47,
      0x0d,
      0x0a,
      0x1a,
      0x0a,
      0,
      0,
      0,
      0x0d,
      0x49,
      0x48,
      0x44,
      0x52,
      0,
      0,
      1,
    );
    const elf = bytesOf(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0);
    const ebcdic = Uint8Array.from({ length: 800 }, (_, at) =>
      at % 8 === 0 ? 0x40 : 0xc1 + (at % 9),
    );
    const samples = Uint8Array.from({ length: 800 }, (_, at) => (at % 2 === 0 ? at % 31 : 0));
    for (const bytes of [png, elf, new Uint8Array(100), ebcdic, samples]) {
      expect(sniffEncoding(bytes)).toBeNull();
    }
  });

  it('refuses random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 512, maxLength: 2048 }), (bytes) => {
        // The generator also makes arrays of few distinct values; those are not random bytes.
        fc.pre(new Set(bytes).size > 200);
        expect(sniffEncoding(bytes)).toBeNull();
      }),
      { seed: 7 },
    );
  });
});
