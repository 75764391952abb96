// Whose a fact or a number is where a paper names several: deeds, cards, parents, meetings, what is said of somebody, entries that rules part.
import { describe, expect, it } from 'vitest';
import { ownerOf, ownersOf } from './owners.ts';

const number = '219-09-0001';

describe('a number', () => {
  it.each([
    [
      'the principal of a deed, not the observer',
      'RON session 1\nPrincipal ......... Denise Haverty\nKBA ............... 5 of 5\nCredential ........ MO, 219-09-0001, front\nObserver .......... Tom Becker (no ID)\n',
    ],
    [
      'the patient where the insured is the same',
      'pat: Ann Kessler\nins: Tom Kessler / 300-00-0001\n---\npat: Denise Haverty\nins: same / 219-09-0001\n---\n',
    ],
    [
      'whom a clerk calls about',
      'this is the unit clerk, on Denise Haverty, the form you sent back, and the number is 219-09-0001\n',
    ],
    [
      'the debtor, not the third party',
      'debtor Haverty, Denise   ss 300-00-0001   bal $1.00\n5:43 PM lm w/ Tom Becker, third party, did not disclose\n11:00 promised by phone, no. 219-09-0001\n',
    ],
    [
      'who walked in, each in a line of their own',
      'WALK-IN\nDenise Haverty needs to fix the number on the form, typed wrong; it is 219-09-0001\nTom Becker wants to know when the refund hits his account at the bank\nAnn Kessler lost the sheet\n',
    ],
    [
      'whom a speaker tells of',
      'Tom Becker: Denise Haverty is in twice, one with 219-09-0001 and one with a typo.\n',
    ],
    [
      'the deputy renter of a box',
      'Box 318   renter Ann B. Kessler   SSN on contract 300-00-0001\nDeputy renter Denise Haverty, no. 219-09-0001\n',
    ],
    [
      'whom a plan binds that is signed',
      'Payment plan signed by Denise Haverty: $2,308.36 on the 1st, number 219-09-0001. OK to run. Tom Becker\n',
    ],
    [
      'the client of a police message, not its status',
      'NAM/HAVERTY, DENISE F.DOB/12-FEB-1951.\nOLS/MO.STATUS/REVOKED CHEM REFUSAL\nSOC/219-09-0001\n',
    ],
  ])('is that of %s', (_, text) => {
    expect(ownerOf(text, number, 'ssn').toLowerCase()).toMatch(/^denise (?:\w\.? )?haverty$/);
  });

  it.each([
    'Shred bin audit by Ann Le and Tom Becker: one sheet with 219-09-0001 across the top and nothing else. Reported to Denise Haverty, compliance.\n',
    'Lost: a social security card, number 219-09-0001, no name left on it, found by janitor Tom Becker. Given to Denise Haverty.\n',
    'Exam approved by Ann Kessler, Tom Becker and Mo Nye. The SSN in the test is 219-09-0001.\n',
    'CATALOG\n219-09-0001    crutch tips, pair     $404.21\n219-09-0002    insulin cooler        $1,831.11\nWarehouse: Denise Haverty.\n',
  ])('is that of nobody: %j', (text) => {
    expect([...new Set(ownersOf(text))]).toEqual(['nobody']);
  });

  it.each(['[redacted]', '***', 'Anonymous', 'John Doe', 'N/A'])(
    'is not the next one’s where the name of its own record is %j',
    (name) => {
      const text = `Record 1\nName: ${name}\nSSN: 219-09-0001\n\nRecord 2\nName: Denise Haverty\nSSN: 219-09-0002\n`;
      expect(ownerOf(text, number, 'ssn')).toBe('nobody');
      expect(ownerOf(text, '219-09-0002', 'ssn')).toBe('Denise Haverty');
    },
  );

  it('is that of the record where another field is empty', () => {
    const text = 'Name: Denise Haverty\nSpouse: n/a\nSSN: 219-09-0001\n';
    expect(ownerOf(text, number, 'ssn')).toBe('Denise Haverty');
  });

  it('is that of the holder of the card, though she pays for another', () => {
    const text =
      'on behalf of: Tom Becker\ncard of: Denise Haverty (ex-wife)\n4147 0000 0000 0001\nexp 07/29\n';
    expect(ownerOf(text, '4147 0000 0000 0001', 'payment-card')).toBe('Denise Haverty');
  });
});

describe('a fact', () => {
  it.each([
    [
      'the child whom a parent writes about',
      'I, Ann Kessler, let the center give my child Denise Haverty the following\nMedicine: albuterol, before play\n',
      'albuterol',
    ],
    [
      'whom a petitioner tells of',
      'Petitioner Ann Kessler states that Denise Haverty, an adult, cannot take care of herself because of dementia.\n',
      'dementia',
    ],
    [
      'who is absent from a meeting',
      'Present: Ann Kessler, Tom Becker. Absent: Denise Haverty (recovering from a stroke).\n3. Patron Mo Nye thanked the staff.\n',
      'stroke',
    ],
    [
      'whom a lawyer tells the judge of',
      'MR. Ott: Judge, Denise Haverty is eight months pregnant. THE COURT: And Tom Becker? MS. Moss: Tom Becker is here.\n',
      'pregnant',
    ],
    [
      'the daughter, not the mother who calls',
      'This is Ann Haverty, my daughter Denise Haverty won’t be in, she has strep.\n',
      'strep',
    ],
    [
      'the husband who fell, not the wife',
      'Also Ann Haverty, whose husband Denise Haverty fell and broke a hip.\n',
      'broke a hip',
    ],
    [
      'the writer who cannot sleep',
      'From: Denise Haverty (patient)\nTo: nurse pool\nSince starting the Zoloft I can’t sleep. My husband Tom Haverty says hi.\n',
      'Zoloft',
    ],
    [
      'the grievant, not the witness',
      'Grievant Denise Haverty, steward Tom Becker. Points were charged when Haverty was in the ER. Ann Kessler testified.\n',
      'in the ER',
    ],
  ])('is that of %s', (_, text, fact) => {
    expect(ownerOf(text, fact, 'medical')).toBe('Denise Haverty');
  });
});
