// Which label a number stands under decides what it is.
import { describe, expect, test } from 'vitest';
import { detectText } from '../../src/detect/detect-text.ts';
import { cpuMilliseconds } from '../cpu-time.ts';

const kinds = (text: string): string[] =>
  detectText(text).map((candidate) => `${candidate.kind} ${candidate.raw}`);

describe('the nearest label governs', () => {
  test.each([
    ['SSN 489317726', ['ssn 489317726']],
    ['SSN (last name Harris): 489317726', ['ssn 489317726']],
    ['Invoice 489317726', []],
    ['SSN on invoice 489317726', []],
    ['SSN for skip trace 489-31-7726', ['ssn 489-31-7726']],
    ['DL for rental order S204719386', ['drivers-license S204719386']],
    ['Receipt numbers 489317726 to 502449913', []],
    ['Tracking: 489317726, SSN: 502449913', ['ssn 502449913']],
    ['SSN: 489-31-7726 Phone: 314-555-0142', ['ssn 489-31-7726']],
    [
      'SSNs: 489-31-7726, 502-44-9913 and 531-22-7341',
      ['ssn 489-31-7726', 'ssn 502-44-9913', 'ssn 531-22-7341'],
    ],
    ['489-31-7726 (SSN)', ['ssn 489-31-7726']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('a caption below governs', () => {
  test.each([
    [
      '___ A60697839 ______________      USA\n   (passport number)            (country)',
      ['passport A60697839'],
    ],
    [
      'JUDY HARRIS   S204719386\n   (print name)          (driver license number)',
      ['drivers-license S204719386'],
    ],
    [
      'JUDY HARRIS    489-31-7726   204719386\n (print name)   (social security number)  (driver license number)',
      ['ssn 489-31-7726', 'drivers-license 204719386'],
    ],
    ['JUDY HARRIS   20471938\n   (print name)          (policy form)', []],
    ['He paid 204719386 in all\n   (driver license number)', []],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('a label above governs', () => {
  test('a form with labels in the line above', () => {
    expect(
      kinds('Name              SSN           Phone\nJudy Harris       489317726     314-555-0142'),
    ).toEqual(['ssn 489317726']);
  });

  test('a lone label', () => {
    expect(kinds("Driver's license number\nS204719386")).toEqual(['drivers-license S204719386']);
  });

  test.each([
    [
      'Account Type  Financial Institution  Account Number  Cash Value\nChecking      Boone Prairie Credit Union      430116124      $39,868.16',
      ['bank-account 430116124'],
    ],
    [
      'Last, First      Home address      Soc Sec No      Wage\nHarris, Judy A      12 N Elm St      489317726      41,200',
      ['ssn 489317726'],
    ],
    [
      'Plan      Employer name      Member ID      Tier\nGold PPO      Prairie Foods Inc      W257966615      Family plan',
      ['health-insurance-id W257966615'],
    ],
    [
      'Driver and vehicle      License No      State\nJudy Harris      S204719386      Missouri',
      ['drivers-license S204719386'],
    ],
    ['Part description      Part Number      On hand\nLeft hand gasket      489317726      14', []],
    // A cell with a label of its own.
    [
      "Name: A Marsh      Driver's lic.: 343796037      Car\nName: J Harris      Phone: (314)555-0191      Car",
      ['drivers-license 343796037'],
    ],
  ])('columns of several words: %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  test('prose above is no label', () => {
    expect(
      kinds(
        'We discussed checking accounts at length in the meeting of the whole board.\nticket 30967 was closed by the clerk',
      ),
    ).toEqual([]);
  });
});

describe('a neutral label refuses', () => {
  test.each([
    'Order 4471928374',
    'Part 489-31-7726',
    'ISBN 978-3-16-148410-0',
    'Serial: 502449913',
    'Ref 502449913',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('linear time', () => {
  test.each([
    ['digits', '1'.repeat(500_000)],
    ['digits and blanks', '1 '.repeat(250_000)],
    ['labels', 'ssn '.repeat(100_000)],
    ['dashes', '489-'.repeat(100_000)],
    ['letters', 'a'.repeat(500_000)],
    ['numbers under a label', `SSN ${'489317726, '.repeat(20_000)}`],
  ])('half a megabyte of %s', (_, text) => {
    const started = cpuMilliseconds();
    detectText(text);
    expect(cpuMilliseconds() - started).toBeLessThan(8000);
  });
});
