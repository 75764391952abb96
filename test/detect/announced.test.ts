// Lists and mails whose title alone says of what kind their numbers are.
import { describe, expect, test } from 'vitest';
import { detectText } from '../../src/detect/detect-text.ts';

const kinds = (text: string): string[] =>
  detectText(text).map((candidate) => `${candidate.kind} ${candidate.raw}`);

describe('a title names the kind of the numbers below', () => {
  test.each([
    [
      'SSN ROSTER\n\nHarris, Judy   489317726\nFoss, Karl     502449913',
      ['ssn 489317726', 'ssn 502449913'],
    ],
    [
      "RANDOLPH COUNTY SHERIFF  INDEX BY NAME, DRIVER'S LICENSE\n\n- H -\nHarris, Judy   902602107  MO\n\n- J -\nJones, Karl R.   P290732189   MO",
      ['drivers-license 902602107', 'drivers-license P290732189'],
    ],
    ['License copies on file:\nJudy Harris 204719386', ['drivers-license 204719386']],
    [
      "Driver's Licenses, Fleet North\n1. Judy Harris - S204719386\n2. Karl Foss - 399377728",
      ['drivers-license S204719386', 'drivers-license 399377728'],
    ],
    [
      'Passports of the choir trip\nJudy Harris, 560697839\nKarl Foss, 560697840\n',
      ['passport 560697839', 'passport 560697840'],
    ],
    [
      'Inmate numbers, work crew B\n1204718  Harris, Judy\n1204719  Foss, Karl\n',
      ['government-id 1204718', 'government-id 1204719'],
    ],
    [
      'Social Security numbers of the temps\nprinted by Roy\n\n* Judy Harris: 489317726\n* Karl Foss: 502449913\n',
      ['ssn 489317726', 'ssn 502449913'],
    ],
    [
      'ITIN list, spring hires\nJudy Harris 912787264\nKarl Foss 912787265\n',
      ['itin 912787264', 'itin 912787265'],
    ],
    [
      'Subject: FW: license copies\n\nSee below\n\nFrom: Judy Harris\nSent: 06-07-2022\nhere you go, 304166089 (MO)\n',
      ['drivers-license 304166089'],
    ],
    [
      'Subject: your social security number\n\nHi Karl,\nas asked it is 489317726\nThanks, Judy Harris\n',
      ['ssn 489317726'],
    ],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('a title says nothing of other numbers', () => {
  test.each([
    ['BADGE ROSTER\nHarris, Judy   489317726\nFoss, Karl     502449913'],
    ['No passport numbers on this sheet please\nJudy Harris 489317726\nKarl Foss 502449913'],
    ["Need driver's license copies from:\nJudy Harris 489317726\nKarl Foss 502449913"],
    ['Nursing licenses on file:\nJudy Harris RN 2014023456\nKarl Foss RN 2014023457'],
    ['SSN ROSTER\n\nThe printer is 489317726 pages old.\nIt was made in 2004.'],
    ['SSN ROSTER\nJudy Harris 573-555-0101\nKarl Foss 573-555-0102'],
    ['DL ROSTER\nprinted by Roy\n\nJudy Harris 4893177 502449913\nKarl Foss 5024499 489317726'],
    ['SSN ROSTER\nJudy Harris, badge 489317726\nKarl Foss, badge 502449913'],
    ['DL and passport list\nprinted by Roy\n\nJudy Harris 489317726\nKarl Foss 502449913'],
    ['MO HealthNet review\nPA Number 4840526691\n\nHarris, Judy  eff 2019-09-16'],
    ['SSN review\nOrder Code 489317726\nHome Phone 502449913'],
    ['Subject: SSN policy\n\nTicket 489317726 is closed.\n'],
    ['Subject: lunch\n\nhere you go, 304166089\n'],
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
