// Names and numbers in filings of fixed width: W-2, 1099, wage reports, credit reports.
import { describe, expect, it } from 'vitest';
import { efw2Format } from '../../../src/formats/records/efw2.ts';
import { fire1099Format } from '../../../src/formats/records/fire-1099.ts';
import { icesaFormat } from '../../../src/formats/records/icesa.ts';
import { metro2Format } from '../../../src/formats/records/metro2.ts';
import { metro2PackedFormat } from '../../../src/formats/records/metro2-packed.ts';
import { readWith, type Reading } from './read-records.ts';
import { fixed, packedConsumer, samples } from './samples.ts';

const facts = ({ rows }: Reading): (string | number | undefined)[][] =>
  rows.map(({ line, name, elements }) => [line, name, ...elements]);

describe('W-2 files', () => {
  it('ties the SSN of federal and state records to the name, with the address', async () => {
    const reading = await readWith(efw2Format, samples['efw2'] ?? '');
    expect(facts(reading)).toEqual([
      [3, 'HUGO KARL TALLFERN', 'ssn=218120043'],
      [4, 'HUGO KARL TALLFERN', 'ssn=218120043'],
    ]);
    for (const { facts: address } of reading.rows) {
      expect(address).toEqual({ street: '12 ELM ST', city: 'ROLLA', state: 'MO', zip: '65401' });
    }
  });

  it('reads files without line breaks and corrections with both numbers', async () => {
    const joined = await readWith(efw2Format, (samples['efw2'] ?? '').replaceAll('\r\n', ''));
    expect(joined.rows).toHaveLength(2);
    const correction = [
      fixed(1024, { 1: 'RCA123456789' }),
      fixed(1024, { 1: 'RCW218120034218120043', 72: 'HUGO', 102: 'TALLFERN' }),
      fixed(1024, { 1: 'RCF' }),
    ];
    expect(facts(await readWith(efw2Format, correction.join('\n')))).toEqual([
      [2, 'HUGO TALLFERN', 'ssn=218120043'],
      [2, 'HUGO TALLFERN', 'ssn=218120034'],
    ]);
  });

  it('says that a file is cut short or has a line of something else', async () => {
    const lines = (samples['efw2'] ?? '').split('\r\n').slice(0, 3);
    const { rows, problems } = await readWith(efw2Format, [...lines, 'hello'].join('\n'));
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([
      'Line 4 is no EFW2 record.',
      'The W-2 file ends without its final record: it is cut short.',
    ]);
  });
});

describe('1099 files', () => {
  it('tells SSN, ITIN and EIN apart and finds the name in both layouts', async () => {
    const reading = await readWith(fire1099Format, samples['fire-1099'] ?? '');
    expect(facts(reading)).toEqual([
      [3, 'TALLFERN HUGO K', 'ssn=218120043'],
      [4, 'MEADOW JUNE', 'itin=912701234'],
      [5, 'BARN LLC'],
    ]);
    expect(reading.rows[0]?.facts).toMatchObject({ street: '12 ELM ST', state: 'MO' });
  });

  it('says that a file is cut short', async () => {
    const { problems } = await readWith(
      fire1099Format,
      (samples['fire-1099'] ?? '').slice(0, 2000),
    );
    expect(problems[0]).toContain('cut short');
  });
});

describe('state wage reports', () => {
  it('ties the SSN to the name and reports a broken record', async () => {
    const reading = await readWith(icesaFormat, `${samples['icesa']}\nS21812`);
    expect(facts(reading)).toEqual([[3, 'HUGO K TALLFERN', 'ssn=218120043']]);
    expect(reading.problems).toEqual(['Line 5 is not a whole wage record.']);
  });
});

describe('Metro 2', () => {
  it('ties account, SSN and birth date to the consumer and to the one in the J1 segment', async () => {
    const reading = await readWith(metro2Format, samples['metro2'] ?? '');
    expect(facts(reading)).toEqual([
      [2, 'HUGO KARL TALLFERN', 'ssn=218120043', 'bank-account=ACC123456'],
      [2, 'IDA TALLFERN', 'ssn=219120044', 'bank-account=ACC123456'],
    ]);
    expect(reading.rows.map((row) => row.facts['birth-date'])).toEqual([
      '1960-01-01',
      '1962-01-02',
    ]);
  });

  it('reads records that follow each other without line breaks', async () => {
    const { rows, problems } = await readWith(
      metro2Format,
      (samples['metro2'] ?? '').replaceAll('\n', ''),
    );
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it('reads packed base segments and the character segments behind them', async () => {
    const joint =
      packedConsumer('\u0001\u00d2') + fixed(100, { 1: 'J1 TALLFERN', 29: 'IDA', 70: '219120044' });
    const file = (samples['metro2-packed'] ?? '') + joint;
    const reading = await readWith(metro2PackedFormat, Buffer.from(file, 'latin1'));
    expect(reading.rows.map(({ name, elements }) => [name, ...elements])).toEqual([
      ['HUGO KARL TALLFERN', 'ssn=217120043', 'bank-account=ACC123456'],
      ['HUGO KARL TALLFERN', 'ssn=217120043', 'bank-account=ACC123456'],
      ['IDA TALLFERN', 'ssn=219120044', 'bank-account=ACC123456'],
    ]);
    expect(reading.rows[0]?.facts['birth-date']).toBe('2001-01-01');
    expect(reading.problems).toEqual([]);
  });

  it('says which record is not whole', async () => {
    const { problems } = await readWith(metro2Format, (samples['metro2'] ?? '').slice(0, 600));
    expect(problems).toEqual(['Line 2 is not a whole Metro 2 record.']);
  });
});
