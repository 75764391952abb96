// Whose a number is where a paper calls people by their part in a matter: petitioner, respondent, signer, witness.
import { describe, expect, it } from 'vitest';
import { ownerOf, ownersOf } from './owners.ts';

describe('the part that a paper gives to people', () => {
  it.each([
    [
      'In the matter of RUTH MENDOZA, an incapacitated person\n\n1. Petitioner Carl Howell lives in Rolla.\n2. Respondent cannot manage her affairs.\n3. Respondent’s Social Security number is 219-09-0001.\n',
      'RUTH MENDOZA',
    ],
    [
      'In the Interest of Noah Howell, a minor\n\nThe father, Carl Howell, appeared. The juvenile’s SSN is 219-09-0001.\n',
      'Noah Howell',
    ],
    [
      'Mary Howell, Plaintiff,\nv.\nPaul Mendoza, Defendant.\n\nPlaintiff Mary Howell lives in Rolla, and says that defendant’s SSN is 219-09-0001.\n',
      'Paul Mendoza',
    ],
    [
      'Grantor: Mary Howell\nGrantee: Paul Mendoza\n\nThe deed was recorded for Paul Mendoza. SSN of the grantor: 219-09-0001\n',
      'Mary Howell',
    ],
    [
      'Victim Mary Howell was seen at the store. Suspect Paul Mendoza left on foot. Victim SSN 219-09-0001.\n',
      'Mary Howell',
    ],
  ])('%j', (text, name) => {
    expect(ownersOf(text)).toEqual([name]);
  });
});

describe('who speaks of somebody', () => {
  it.each([
    [
      'Neil Ott   00:05\nNext file. Mary Howell, appeal of the denial.\n\nIda Ott   00:26\nI have the member number as 219-09-0001, can you check that?\n',
      'Mary Howell',
    ],
    [
      'Mary Howell called about a bed for her mother, Ann Mendoza, now at the clinic. She has Medicare (219-09-0001).\n',
      'Ann Mendoza',
    ],
    [
      'level=info first=Hunter last=La Rue ssn=219-09-0001\nlogin name="Carl Field" ok\n',
      'Hunter La Rue',
    ],
    [
      'I, Mary Howell, state that I own it.\n\n1  DRILL  SER# LLZ1141899  $119\n\nI showed the clerk my card, no. 219-09-0001. Clerk: Ida Ott.\n',
      'Mary Howell',
    ],
    [
      'LINE 15\nEmployee: Howell, Mary\nList B: driver license on file\nList C: social security card 219-09-0001\nExamined by Ida Ott\n',
      'Mary Howell',
    ],
  ])('%j', (text, name) => {
    expect(ownersOf(text)).toEqual([name]);
  });
});

describe('who declares something and signs it', () => {
  it.each([
    'I, Mary Howell, refuse transport.\n\nSigned Mary Howell   Witness Paul Mendoza\nSSN given: 219-09-0001\n',
    'I, Mary Howell, waive counsel.\nSigned: Mary Howell\nWitness: Paul Mendoza\nSSN 219-09-0001\n',
    'I, Mary Howell, ask for my file.\n\n/s/ Mary Howell        Witnessed by Paul Mendoza\nSSN 219-09-0001\n',
  ])('owns the number below: %j', (text) => {
    expect(ownersOf(text)).toEqual(['Mary Howell']);
  });

  it('but not where a clerk signs below somebody else’s declaration', () => {
    const text =
      'I, Mary Howell, received the check.\nSSN 219-09-0001\nSigned Mary Howell\nProcessed by Paul Mendoza, clerk\n';
    expect(ownersOf(text)).toEqual(['Mary Howell']);
  });
});

describe('whose a fact about health is', () => {
  it.each([
    [
      'Camper: Noah Howell   Age 9\nParent/guardian: Mary Howell\nInsurance: Example   Subscriber: Mary Howell   Group: 34\n\nAnything to know?\n  wheezing, two puffs\n',
      'wheezing',
      'Noah Howell',
    ],
    [
      'Student ........... Noah Howell   Grade ... 4\nParent ............ Mary Howell\nEligibility ....... emotional disturbance\n',
      'emotional disturbance',
      'Noah Howell',
    ],
    [
      'Bus 2\nCarl Howell, Korea, guardian Paul Mendoza, oxygen, 2 liters\nAnn Schmidt, Vietnam, guardian Ida Ott, no needs\n',
      'oxygen',
      'Carl Howell',
    ],
    [
      'My name is Mary Howell. My husband is Paul Howell, who works. I cannot work because of deafness since a blast.\n\nMary Howell\n',
      'deafness',
      'Mary Howell',
    ],
    [
      '1. Veteran   Mary D. Howell\nMy statement: I have neuropathy in the hands and my buddy Paul Mendoza saw it happen.\n',
      'have neuropathy',
      'Mary D. Howell',
    ],
    [
      'Her husband, Paul Howell, had been found in the garage. Pt had a seizure. Transferred care to Ida Ott. Clear 10:39.\n',
      'seizure',
      'Paul Howell',
    ],
  ])('%j: %s', (text, fact, name) => {
    expect(ownerOf(text, fact, 'medical')).toBe(name.replace(' D. ', ' '));
  });
});

describe('who only speaks, greets or marries', () => {
  it.each([
    [
      'Dear reviewer: You ask why Mary Howell (219-09-0001) went. Paul Mendoza, his guardian, was told.\n',
      'Mary Howell',
    ],
    [
      'Dear Claims Manager, I write for Mary Howell (219-09-0001). Paul Mendoza was told.\n',
      'Mary Howell',
    ],
    [
      "1. Mary Howell died on June 20, 2022. 2. The Division's affidavit of Paul Mendoza gives SSN 219-09-0001 and a sum.\n",
      'Mary Howell',
    ],
    [
      "1. Mary Howell died on June 20, 2022. 2. The bank's certification of Paul Mendoza gives SSN 219-09-0001.\n",
      'Mary Howell',
    ],
    ['2/9/23  696,216 Howell, Mary SSN 219-09-0001 intake.pdf\n', 'Mary Howell'],
    ['total 4096 Howell, Mary DOB 1/2/80 219-09-0001\n', 'Mary Howell'],
  ])('owns no number: %j', (text, name) => {
    expect(ownersOf(text)).toEqual([name]);
  });
});
