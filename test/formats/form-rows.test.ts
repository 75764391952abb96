import { describe, expect, it } from 'vitest';
import { sniffDelimited } from '../../src/formats/delimited-dialect.ts';
import { findAligned } from '../../src/formats/fixed-width-aligned.ts';
import { readsAsForm } from '../../src/formats/form-rows.ts';

describe('readsAsForm', () => {
  it('knows labels with values of several sorts', () => {
    const rows = ['Client|Ada Ott', 'DOC #|5310712', 'SSN|900-11-2222', 'Officer|Rae Lund'];
    expect(readsAsForm(rows.map((row) => ['', ...row.split('|'), '']))).toBe(true);
  });

  it.each([
    [
      'a list of people with their numbers',
      ['Name|SSN', 'Ada Ott|900112222', 'Rae Lund|900113333'],
    ],
    ['numbered lines', ['1001|Ada Ott', '1002|900112222', '1003|Rae Lund', '1004|x']],
    ['three columns', ['Client|Ada Ott|x', 'SSN|900112222|y', 'City|Rolla|z']],
  ])('leaves %s a table', (_, rows) => {
    expect(readsAsForm(rows.map((row) => row.split('|')))).toBe(false);
  });
});

describe('tables that are none', () => {
  it('leaves keyed lines with names turned round as text', () => {
    const lines = ['SUSPECT: Ott, Ada  SSN 900-11-2222', 'VICTIM: Lund, Rae', 'WITNESS: Moss, Cy'];
    expect(sniffDelimited(lines.join('\n'), 'txt', true)).toBeNull();
  });

  it('leaves a form aligned by blanks as text', () => {
    const lines = [
      'Applicant         Ada Ott',
      'DLN               K900000001 (MO)',
      'Order             900548549',
      'Current address   1798 Pinemoor Ln, Boonville MO 65233',
      'Soc Sec #         900-11-2222',
    ];
    expect(findAligned(lines)).toBeNull();
  });
});
