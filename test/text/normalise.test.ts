// Folding Unicode forms into ASCII.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../src/text/normalise.ts';

describe('normaliseText', () => {
  it('folds every hyphen and dash into -', () => {
    expect(normaliseText('1\u20102\u20113\u20124\u20135\u20146\u20157\u22128\ufe639\uff0d0')).toBe(
      '1-2-3-4-5-6-7-8-9-0',
    );
  });
  it('folds blanks and keeps line ends', () => {
    expect(normaliseText('a\u00a0b\u2003c\u3000d\u202fe\r\nf\u2028g\n')).toBe(
      'a b c d e\r\nf\u2028g\n',
    );
  });
  it('drops soft hyphens and zero-width characters', () => {
    expect(normaliseText('\ufeff000\u00ad-12\u200b-\u20603\u200d4')).toBe('000-12-34');
  });
  it('folds digits of other scripts and styles', () => {
    expect(normaliseText('٠١٢٣٤٥٦٧٨٩ ०१२३४५६७८९ １２３ 𝟎𝟗𝟘𝟡𝟢𝟫𝟶𝟿')).toBe(
      '0123456789 0123456789 123 09090909',
    );
  });
  it('keeps names and curly quotes', () => {
    expect(normaliseText('Zoë “O’Neil” Nuñez')).toBe('Zoë “O’Neil” Nuñez');
  });
  it('drops what terminals and printers have left', () => {
    expect(normaliseText('\x1b[1mSSN\x1b[0m: \x1b[38;5;2m000-12\x1b[K-3456')).toBe(
      'SSN: 000-12-3456',
    );
    expect(normaliseText('\x1b]0;a title\x07S\bSS\bSN\bN: 000-12-3456')).toBe('SSN: 000-12-3456');
  });
  it('takes other control characters for blanks', () => {
    expect(normaliseText('Ada\0\0\0Birch\x01000-12-3456\x1f')).toBe('Ada   Birch 000-12-3456 ');
  });
  it('reads a stretch of UTF-16 within a text of bytes', () => {
    const little = Buffer.from('SSN: 000-12-3456\r\n', 'utf16le').toString('latin1');
    const big = Buffer.from('SSN: 000-12-3456\r\n', 'utf16le').swap16().toString('latin1');
    expect(normaliseText(`before\n${little}${big}after`)).toBe(
      'before\nSSN: 000-12-3456\r\nSSN: 000-12-3456\r\nafter',
    );
  });
  it('never changes the number of lines, and leaves plain ASCII as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normaliseText(text).split('\n').length).toBe(text.split('\n').length);
        const ascii = text.replace(/[^\t-\r\x20-\x7e]/g, '');
        expect(normaliseText(ascii)).toBe(ascii);
      }),
    );
  });
});
