// Names and account numbers in banking records: NACHA, BAI2, ISO 20022, OFX, QIF.
import { describe, expect, it } from 'vitest';
import { bai2Format } from '../../../src/formats/records/bai2.ts';
import { iso20022Format } from '../../../src/formats/records/iso20022.ts';
import { nachaFormat } from '../../../src/formats/records/nacha.ts';
import { ofxFormat } from '../../../src/formats/records/ofx.ts';
import { qifFormat } from '../../../src/formats/records/qif.ts';
import { headOf, readWith } from './read-records.ts';
import { fixed, nachaEntry, nachaFile, routing, samples, withCheckDigit } from './samples.ts';

const entry = { 13: '99887766', 40: '218120043', 55: 'HUGO TALLFERN' };

describe('NACHA', () => {
  it('ties routing number, account and SSN of a payroll entry to its name, on its line', async () => {
    const { rows, problems } = await readWith(nachaFormat, samples['nacha'] ?? '');
    expect(rows.map(({ name, elements, line }) => ({ name, elements, line }))).toEqual([
      { name: '', elements: [`routing-number=${routing}`], line: 1 },
      {
        name: 'HUGO TALLFERN',
        elements: [`routing-number=${routing}`, 'bank-account=99887766', 'ssn=218-12-0043'],
        line: 3,
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('knows a batch, and its entries, that were cut out of their file', () => {
    const lines = (samples['nacha'] ?? '').split('\n');
    for (const from of [1, 2])
      expect(nachaFormat.recognises(headOf(lines.slice(from).join('\n'))), lines[from]).toBe(true);
  });

  it('reads the same from a file without any line break and from one with CRLF', async () => {
    const rowsOf = async (text: string) =>
      (await readWith(nachaFormat, text)).rows.map(({ name, elements }) => [name, ...elements]);
    const lines = samples['nacha'] ?? '';
    expect(await rowsOf(lines.replaceAll('\n', ''))).toEqual(await rowsOf(lines));
    expect(await rowsOf(lines.replaceAll('\n', '\r\n'))).toEqual(await rowsOf(lines));
  });

  it('takes a bare individual number for an SSN only in batches with consumers', async () => {
    const consumer = await readWith(nachaFormat, nachaFile('PPD', [nachaEntry(entry)]));
    expect(consumer.rows[1]?.elements).toContain('ssn=218120043');
    const company = await readWith(nachaFormat, nachaFile('CCD', [nachaEntry(entry)]));
    expect(company.rows[1]?.cells['individual identification number']).toBe('218120043');
    expect(company.rows[1]?.elements).not.toContain('ssn=218120043');
  });

  it('finds the name behind the count of addenda in CTX and before the number in CIE', async () => {
    const exchange = nachaEntry({ 13: '1', 55: '0002TALLFERN HUGO' });
    const ctx = await readWith(nachaFormat, nachaFile('CTX', [exchange]));
    expect(ctx.rows[1]?.name).toBe('TALLFERN HUGO');
    const initiated = nachaEntry({ 13: '1', 40: 'HUGO TALLFERN', 55: '218-12-0043' });
    const cie = await readWith(nachaFormat, nachaFile('CIE', [initiated]));
    expect(cie.rows[1]).toMatchObject({
      name: 'HUGO TALLFERN',
      cells: { 'entry individual SSN': '218-12-0043' },
    });
  });

  it('takes name and address of an international entry from its addenda', async () => {
    const { rows, notes } = await readWith(
      nachaFormat,
      nachaFile('IAT', [
        nachaEntry({ 13: '0007', 40: '99887766' }, '1'),
        fixed(94, { 1: '710ANN', 47: 'HUGO TALLFERN' }),
        fixed(94, { 1: '711INVENTED MILLS' }),
        fixed(94, { 1: '715', 19: '12 ELM ST' }),
        fixed(94, { 1: '716ROLLA*MO\\', 39: 'US*65401\\' }),
      ]),
    );
    expect(rows[1]).toMatchObject({
      name: 'HUGO TALLFERN',
      elements: [`routing-number=${routing}`, 'bank-account=99887766'],
      facts: { street: '12 ELM ST', city: 'ROLLA', state: 'MO', zip: '65401' },
    });
    expect(notes).toContain('INVENTED MILLS');
  });

  it('hands payment information on as text that names the person, on its line', async () => {
    const memo = fixed(94, { 1: '705DED SSN 218-12-0043' });
    const { notes } = await readWith(nachaFormat, nachaFile('PPD', [nachaEntry(entry, '1'), memo]));
    expect(notes.split('\n')[2]).toBe(
      'name: HUGO TALLFERN; payment information: DED SSN 218-12-0043',
    );
  });

  it.each([
    ['CCD', 'DED*CS*CASE17*250103*10000*218120043*Y*TALLFERN,H*2900000*\\', 'TALLFERN,H'],
    ['ENR', '22*08100021*0*99887766*218120043*TALLFERN*HUGO*0\\', 'HUGO TALLFERN'],
    ['DNE', 'DATE OF DEATH*010225*CUSTOMERSSN*218120043*AMOUNT*10.00\\', 'IDA TALLFERN'],
  ])('finds the person inside the payment information of %s', async (code, information, name) => {
    const own = nachaEntry({ 13: '5', 55: code === 'ENR' ? '0001SSA' : 'IDA TALLFERN' }, '1');
    const { rows } = await readWith(
      nachaFormat,
      nachaFile(code, [own, fixed(94, { 1: '705', 4: information })]),
    );
    expect(rows.at(-1)).toMatchObject({
      name,
      line: 4,
      cells: { 'entry individual SSN': '218120043' },
    });
  });

  it('ties the account of a notification of change to the person', async () => {
    const change = fixed(94, { 1: '798C03', 7: '081000210000001', 36: `${routing}   55443322` });
    const { rows } = await readWith(
      nachaFormat,
      nachaFile('COR', [nachaEntry(entry, '1'), change]),
    );
    expect(
      rows.slice(1).flatMap(({ name, elements }) => elements.map((each) => [name, each])),
    ).toContainEqual(['HUGO TALLFERN', 'bank-account=55443322']);
  });

  it('reads entries without a file header, and names a header number only when its check digit is right', async () => {
    const { rows } = await readWith(nachaFormat, nachaEntry(entry));
    expect(rows.map(({ name }) => name)).toEqual(['HUGO TALLFERN']);
    const wrong = (samples['nacha'] ?? '').replace(` ${routing}`, ' 081000219');
    expect((await readWith(nachaFormat, wrong)).rows).toHaveLength(1);
  });

  it('says on which line it is damaged and that it is cut short, and keeps the rest', async () => {
    const lines = nachaFile('PPD', ['what is this', nachaEntry(entry)])
      .split('\n')
      .slice(0, 4);
    const { rows, problems, notes } = await readWith(nachaFormat, lines.join('\n'));
    expect(problems[0]).toBe('Line 3 is not a whole ACH record.');
    expect(problems[1]).toContain('cut short');
    expect(notes).toContain('what is this');
    expect(rows.at(-1)?.name).toBe('HUGO TALLFERN');
  });
});

describe('ISO 20022', () => {
  it('ties account, bank and social security number to the debtor, and the IBAN to the creditor', async () => {
    const { rows, notes } = await readWith(iso20022Format, samples['iso20022'] ?? '');
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['June Meadow', 'bank-account=DE89370400440532013000'],
      ['Hugo Tallfern', 'bank-account=99887766', `routing-number=${routing}`, 'ssn=218120043'],
    ]);
    expect(rows[1]?.facts).toMatchObject({ street: '12 Elm St', state: 'MO' });
    expect(notes).toBe('Ustrd: rent of May\n');
  });

  it('ties the account of a statement to its owner', async () => {
    const { rows } = await readWith(
      iso20022Format,
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><Stmt><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id>' +
        '<Ownr><Nm>Ida Tallfern</Nm></Ownr></Acct><Ntry><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>June Meadow</Nm></Pty></Dbtr>' +
        '</RltdPties></TxDtls></NtryDtls></Ntry></Stmt></Document>',
    );
    expect(rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['June Meadow'],
      ['Ida Tallfern', 'bank-account=DE89370400440532013000'],
    ]);
  });

  it('keeps what stands before the end of a message that is cut short', async () => {
    const text = samples['iso20022'] ?? '';
    const { rows, problems } = await readWith(
      iso20022Format,
      text.slice(0, text.indexOf('<CdtTrf')),
    );
    expect(rows.map(({ name }) => name)).toEqual(['Hugo Tallfern']);
    expect(problems[0]).toContain('cut short');
  });
});

describe('OFX', () => {
  it('reads accounts, credentials and enrolled people, each on its line', async () => {
    const { rows, notes, problems } = await readWith(ofxFormat, samples['ofx'] ?? '');
    expect(rows.map(({ name, elements, line }) => [line, name, ...elements])).toEqual([
      [4, '', 'electronic-id=hugo88', 'access-code=s3cret!x'],
      [5, '', `routing-number=${routing}`, 'bank-account=99887766'],
      [7, '', 'payment-card=4111111111111111'],
      [8, 'Hugo Tallfern', 'ssn=218120043'],
    ]);
    expect(notes).toBe('NAME: MEADOW & SON; MEMO: rent of May\n');
    expect(problems).toEqual([]);
  });

  it('reads the XML form, where every field is closed', async () => {
    const { rows } = await readWith(
      ofxFormat,
      `<?xml version="1.0"?><?OFX OFXHEADER="200"?><OFX><BANKACCTFROM><BANKID>${withCheckDigit('02100002')}</BANKID><ACCTID>5</ACCTID></BANKACCTFROM></OFX>`,
    );
    expect(rows[0]?.elements).toEqual([
      `routing-number=${withCheckDigit('02100002')}`,
      'bank-account=5',
    ]);
  });

  it('does not take an anonymous sign-on for a credential', async () => {
    const { rows } = await readWith(
      ofxFormat,
      '<OFX><SONRQ><USERID>anonymous00000000000000000000000<USERPASS>anonymous00000000000000000000000</SONRQ></OFX>',
    );
    expect(rows).toEqual([]);
  });
});

describe('BAI2', () => {
  it('takes the accounts and banks of a statement, and its words as text', async () => {
    const { rows, notes, problems } = await readWith(bai2Format, samples['bai2'] ?? '');
    expect(rows.map(({ elements, line }) => [line, ...elements])).toEqual([
      [1, 'routing-number=081000032'],
      [2, 'routing-number=081000032'],
      [3, 'bank-account=0099887766'],
    ]);
    expect(notes.trim().split('\n')).toEqual(['ACH CREDIT HUGO TALLFERN', 'RENT OF MAY']);
    expect(problems).toEqual([]);
  });

  it('knows a group that was cut out of its file, and no list that begins alike', () => {
    const lines = (samples['bai2'] ?? '').split('\n');
    expect(bai2Format.recognises(headOf(lines.slice(1).join('\n')))).toBe(true);
    for (const text of ['01,Lincoln,120\n02,Monroe,80\n', '01,a,b,c,d\n', '02,A,B,1,250824\n']) {
      expect(bai2Format.recognises(headOf(text)), text).toBe(false);
    }
  });

  it('says that a file was cut short', async () => {
    const text = (samples['bai2'] ?? '').split('\n').slice(0, 4).join('\n');
    const { rows, problems } = await readWith(bai2Format, text);
    expect(rows).toHaveLength(3);
    expect(problems).toEqual([expect.stringContaining('file trailer')]);
  });
});

describe('QIF', () => {
  it('hands payees, memos and account names on as text', async () => {
    const { notes } = await readWith(qifFormat, samples['qif'] ?? '');
    expect(notes.split('\n').filter((line) => line !== '')).toEqual([
      'account name: Checking 99887766',
      'payee: Hugo Tallfern',
      'memo: rent of May',
    ]);
  });
});
