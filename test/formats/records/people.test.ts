// People in directories, address books, calendars and licence barcodes.
import { describe, expect, it } from 'vitest';
import { aamvaFormat } from '../../../src/formats/records/aamva.ts';
import { icalendarFormat } from '../../../src/formats/records/icalendar.ts';
import { ldifFormat } from '../../../src/formats/records/ldif.ts';
import { vcardFormat } from '../../../src/formats/records/vcard.ts';
import { readWith } from './read-records.ts';
import { samples } from './samples.ts';

describe('LDIF', () => {
  it('gives every attribute a column of its own name beside the person', async () => {
    const { rows } = await readWith(ldifFormat, samples['ldif'] ?? '');
    expect(rows.map(({ name, line }) => [line, name])).toEqual([
      [4, 'Hugo Tallférn'],
      [16, 'June Meadow'],
    ]);
    expect(rows[0]?.cells).toMatchObject({
      employeeNumber: '218-12-0043',
      description: 'long folded text',
      userPassword: '{SSHA}abc',
    });
    expect(rows[0]?.facts).toEqual({ city: 'Rolla', state: 'MO' });
    expect(rows[1]?.cells['extensionAttribute1']).toBe('219-12-0044');
  });

  it('says which line is no attribute and goes on', async () => {
    const text = `${samples['ldif']}rubbish here\n\ndn: cn=a,dc=b\ncn: Ida Tallfern\nemployeeID: 5\n`;
    const { rows, problems, notes } = await readWith(ldifFormat, text);
    expect(problems).toEqual(['Line 19 is no LDIF attribute.']);
    expect(notes).toContain('rubbish here');
    expect(rows.at(-1)?.name).toBe('Ida Tallfern');
  });
});

describe('vCard', () => {
  it('reads name, birthday, address, added fields and notes', async () => {
    const { rows, notes, problems } = await readWith(vcardFormat, samples['vcard'] ?? '');
    expect(rows[0]).toMatchObject({
      name: 'Hugo Karl Tallfern',
      line: 1,
      cells: { 'X-SSN': '218120043' },
      facts: { 'birth-date': '1960-01-01', street: '12 Elm St', zip: '65401' },
    });
    expect(notes).toBe('name: Hugo Tallfern; note: call at noon, please and again\n');
    expect(problems).toEqual([]);
  });

  it('reads quoted-printable of vCard 2.1 and a last card without its end', async () => {
    const text =
      'BEGIN:VCARD\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 Tall=\nfern\nX-ID:1\n';
    const { rows, problems } = await readWith(vcardFormat, text);
    expect(rows[0]?.name).toBe('José Tallfern');
    expect(problems[0]).toContain('END:VCARD');
  });
});

describe('iCalendar', () => {
  it('hands on what events say and who attends, on their lines', async () => {
    const { notes } = await readWith(icalendarFormat, samples['icalendar'] ?? '');
    expect(notes).toBe(
      'SUMMARY: Chemo for June Meadow\n\nATTENDEE: Hugo Tallfern mailto:h@example.org\n',
    );
  });
});

describe('licence barcodes', () => {
  it('ties licence number and SSN to the holder, in the newest and the oldest version', async () => {
    const { rows } = await readWith(aamvaFormat, samples['aamva'] ?? '');
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['HUGO KARL TALLFERN', 'drivers-license=T123456789'],
      ['JUNE A MEADOW', 'drivers-license=T987654321', 'ssn=219120044'],
    ]);
    expect(rows[0]?.facts).toEqual({
      'birth-date': '1960-01-01',
      street: '12 ELM ST',
      city: 'ROLLA',
      state: 'MO',
      zip: '65401',
      // The number of the card, not of its holder.
      nothing: 'X1',
    });
    expect(rows[1]?.facts['birth-date']).toBe('1962-01-02');
  });

  it('reads separators that a scanner wrote as escapes', async () => {
    const text =
      '@\\n\\x1e\\rANSI 636030080102DL00410278ZM03190008DLDAQT123456789\\nDCSTALLFERN\\nDACHUGO\n';
    const { rows } = await readWith(aamvaFormat, text);
    expect(rows[0]).toMatchObject({
      name: 'HUGO TALLFERN',
      elements: ['drivers-license=T123456789'],
    });
  });

  it('keeps text that is no element', async () => {
    const { notes } = await readWith(aamvaFormat, `${samples['aamva']}scanned at the counter\n`);
    expect(notes).toContain('scanned at the counter');
  });
});
