// Papers in which names stand beside words of illness that are nobody's: contests, herds, what insurers sell, lessons, characters.
import { describe, expect, test } from 'vitest';
import { facts } from './medical-facts.ts';

describe('words of illness beside names that do not have them', () => {
  test.each([
    'COUNTY SPELLING BEE\nRound 6   Cody Marsh   pneumonia   ok\nRound 7   Judy Harris   eczema   ok\n',
    'SCIENCE FAIR ENTRIES\n101  Ann Kessler  Diabetes and sugar in pop\n102  Tom Becker  Asthma and the air in our town\n',
    'Vocabulary quiz, period 3\nAnn Kessler   asthma   5/5\nTom Becker   anemia   4/5\n',
    'HERD BOOK\ntag       sire     owner          remark\n857975724   Titan   Judy Harris   pinkeye, LA-200\n',
    'BROKER DIRECTORY\nJudy Harris   disability, cancer plans   573-555-0169\n',
    'Helpers Ann Kessler, Tom Becker.\nThe patient in our story has HIV and a broken leg. What may you tell?\n',
    'UPWARDS TRIANGLE-HEADED ARROW WITH DOUBLE HORIZONTAL STROKE\nFACE WITH OPEN MOUTH VOMITING\n',
    'E-Tugra EBG A.S. Trust Center\nSHA256 Fingerprint: ef:66:b0:b1:0a:3c\n',
  ])('%j', (text) => {
    expect(facts(text)).toEqual([]);
  });

  test.each([
    'SICK CALL\nAnn Kessler   pneumonia   sent to ER\n',
    'We cannot offer coverage to Judy Harris because our records show type 2 diabetes.\n',
    'Judy Harris, echo today: EF 35, on metoprolol\n',
  ])('whose they are, they stay: %j', (text) => {
    expect(facts(text)).not.toEqual([]);
  });
});
