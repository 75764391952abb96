// Whose an element is: one test for each form of text in which nearness alone would mislead.
import { describe, expect, it } from 'vitest';
import { type ElementSpan, pairText } from '../../src/people/pair-text.ts';

/** Elements are invented: SSN-shaped numbers of an area that the SSA published for advertising, and account numbers. */
const elementsIn = (text: string): ElementSpan[] =>
  [...text.matchAll(/219-09-\d{4}|\b00\d{8}\b/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: match[0].startsWith('219') ? 'ssn' : 'bank-account',
  }));
const owners = (text: string): string[] =>
  pairText(text, elementsIn(text)).map(({ name }) =>
    name ? `${name.first} ${name.last}` : 'nobody',
  );

describe('pairText', () => {
  it.each([
    [
      'relations in brackets behind the names',
      "Robert Howell (husband) and Mary Howell (wife) came in. Husband's SSN: 219-09-0001, wife's SSN 219-09-0002.",
      ['Robert Howell', 'Mary Howell'],
    ],
    [
      'relations said of those who are listed',
      "Household of Paul Howell (student). Listed: Mary Howell, mother, 46; Robert Howell, brother, 11. Student's SSN\n219-09-0001. Mother's SSN 219-09-0002.",
      ['Paul Howell', 'Mary Howell'],
    ],
    [
      'relations said the other way round',
      "Ann Mendoza, daughter, and Paul Mendoza, son, are covered. The son's SSN is 219-09-0001, the daughter's SSN is 219-09-0002.",
      ['Paul Mendoza', 'Ann Mendoza'],
    ],
    [
      'parts that a sentence hands out',
      'The borrower is Robert Howell and the co-borrower is Mary Howell. Borrower SSN 219-09-0001. Co-borrower SSN 219-09-0002.',
      ['Robert Howell', 'Mary Howell'],
    ],
    [
      'a part that somebody had',
      "The victim was Mary Howell, the suspect was Robert Mendoza. Suspect's SSN 219-09-0001. Victim's SSN 219-09-0002.",
      ['Robert Mendoza', 'Mary Howell'],
    ],
    ['a label', 'Patient: Mary Howell   SSN: 219-09-0001', ['Mary Howell']],
    [
      'a possessive',
      "Mary Howell's SSN is 219-09-0001. Robert Mendoza's is 219-09-0002.",
      ['Mary Howell', 'Robert Mendoza'],
    ],
    [
      'staff nearer than the subject',
      'Patient: Mary Howell\nSeen by Dr. Robert Mendoza   SSN 219-09-0001',
      ['Mary Howell'],
    ],
    [
      'a letter and its signer',
      'Dear Ms. Mary Howell:\n\nYour SSN is 219-09-0001. Call us.\n\nSincerely,\n\nRobert Mendoza\nClaims Manager\n',
      ['Mary Howell'],
    ],
    [
      'the first person of whoever signs',
      'Dear Robert Mendoza,\n\nPlease pay me. My SSN is 219-09-0001.\n\nRegards,\n\nMary Howell\n',
      ['Mary Howell'],
    ],
    [
      'a self-introduction',
      "Hi Robert, this is Mary Howell. My SSN is 219-09-0001, that's all.",
      ['Mary Howell'],
    ],
    [
      'he and she',
      'We met Mary Howell today. She gave the number 219-09-0001.\n\nLater Robert Mendoza came. He gave 219-09-0002.',
      ['Mary Howell', 'Robert Mendoza'],
    ],
    [
      'a parallel list',
      'Employees Mary Howell and Robert Mendoza have SSNs 219-09-0001 and 219-09-0002.',
      ['Mary Howell', 'Robert Mendoza'],
    ],
    [
      'two people side by side',
      'Borrower                 Co-Borrower\nMary Howell              Robert Mendoza\nSSN: 219-09-0001         SSN: 219-09-0002\n',
      ['Mary Howell', 'Robert Mendoza'],
    ],
    [
      'role words',
      'Insured: Mary Howell\nDriver: Robert Mendoza\nInsured SSN: 219-09-0001\nDriver SSN: 219-09-0002\n',
      ['Mary Howell', 'Robert Mendoza'],
    ],
    [
      'an apposition',
      "Between Mary Howell, Petitioner, and Robert Mendoza, Respondent.\n\nRespondent's SSN is 219-09-0002. Petitioner's SSN is 219-09-0001.",
      ['Robert Mendoza', 'Mary Howell'],
    ],
    [
      'a household',
      'Taxpayer: Mary Howell  SSN: 219-09-0001\nSpouse: Robert Howell  SSN: 219-09-0002\nPreparer: Linda Okafor, CPA\n',
      ['Mary Howell', 'Robert Howell'],
    ],
    [
      'Mr. and Mrs.',
      'Home study of Robert Howell and Mary Howell.\n\nMr. Howell (SSN 219-09-0001) works. Mrs. Howell (SSN 219-09-0002) does too.',
      ['Robert Howell', 'Mary Howell'],
    ],
    [
      'a joint name',
      "Dear John and Mary Howell,\n\nJohn's SSN is 219-09-0001 and Mary's SSN is 219-09-0002.\n\nRegards,\nLinda Okafor\n",
      ['John Howell', 'Mary Howell'],
    ],
    [
      'an answer in the next turn of a chat',
      "Linda Okafor  9:14 AM\nwhat's the ssn for Mary Howell?\nRobert Mendoza  9:15 AM\n219-09-0001\n",
      ['Mary Howell'],
    ],
    [
      'a speaker about themselves',
      'Mary Howell [10:02]: I need help\nLinda Okafor [10:03]: your ssn please\nMary Howell [10:04]: its 219-09-0001\n',
      ['Mary Howell'],
    ],
    [
      'an agent about the customer',
      'Requester: Mary Howell\n[10:02] Linda Okafor: user gave SSN 219-09-0001 by phone\n',
      ['Mary Howell'],
    ],
    [
      'fields',
      'first_name: Mary\nlast_name: Howell\nssn: 219-09-0001\nagent: Linda Okafor\n',
      ['Mary Howell'],
    ],
    [
      'an SQL update',
      "UPDATE m SET ssn='219-09-0001', first_name='Mary', last_name='Howell' WHERE id=1; -- by Linda Okafor",
      ['Mary Howell'],
    ],
    [
      '"whose"',
      'Retiree Mary Howell died; the spouse is Robert Howell, whose account is 0012345678.',
      ['Robert Howell'],
    ],
    [
      'somebody in brackets',
      '- Mary Howell (parent Robert Howell): 219-09-0001\n',
      ['Mary Howell'],
    ],
    [
      'a writer who asks the reader',
      'Hello Linda,\n\nCould you change my account to 0012345678? My wife is Susan Howell.\n\nMany thanks,\nRobert Howell\n(816) 555-0111\n',
      ['Robert Howell'],
    ],
    [
      'a mail about a third person',
      'From: Linda Okafor\nTo: Susan Schmidt\nSubject: W-2 for Mary Howell\n\nThe SSN on file should be 219-09-0001.\n\nThanks,\nLinda\n',
      ['Mary Howell'],
    ],
  ])('sees through %s', (_, text, expected) => {
    expect(owners(text)).toEqual(expected);
  });
});

describe('pairText, between people of one text', () => {
  it.each([
    [
      'a party and its counsel',
      'Claimant: Mary Howell\nAttorney for claimant: Robert Mendoza, Bar 1\nJudge: Linda Schmidt\n\nThe claimant gave 219-09-0001.',
      ['Mary Howell'],
    ],
    [
      'whom counsel acts for',
      'Attorney Robert Mendoza filed on behalf of Mary Howell, Social Security number 219-09-0001.',
      ['Mary Howell'],
    ],
    [
      'whom a doctor refers',
      'Dear Dr. Schmidt, I am referring Mary Howell (SSN 219-09-0001) for evaluation.',
      ['Mary Howell'],
    ],
    [
      'a child and the writer',
      'Please enrol my daughter Susan Howell (SSN 219-09-0001). I am Mary Howell, SSN 219-09-0002.',
      ['Susan Howell', 'Mary Howell'],
    ],
    [
      'who writes in the first person',
      'I, Mary Howell, authorize Ozark Property to run my credit. My SSN is 219-09-0001.',
      ['Mary Howell'],
    ],
    [
      'a couple by pronouns',
      'Clients Robert & Mary Howell. His SSN 219-09-0001, hers 219-09-0002.',
      ['Robert Howell', 'Mary Howell'],
    ],
    [
      'a name behind its number',
      'Sponsor: Robert Mendoza. Applicant 219-09-0001: Mary Howell.',
      ['Mary Howell'],
    ],
    [
      'whom an officer stopped',
      'On 4/1 Officer Reed stopped Cassius Thorne. Thorne gave SSN 219-09-0001.',
      ['Cassius Thorne'],
    ],
    [
      'people named again',
      'Grantor: Otis Quarrels\nGrantee: Nell Vance\nOtis Quarrels SSN 219-09-0001; Nell Vance SSN 219-09-0002',
      ['Otis Quarrels', 'Nell Vance'],
    ],
    [
      'numbered beneficiaries with rare names',
      'Beneficiary 1: Lio Oduya 50% 219-09-0001\nBeneficiary 2: Zed Oduya 50% 219-09-0002',
      ['Lio Oduya', 'Zed Oduya'],
    ],
    ['a sergeant from whoever serves', 'Sgt. Mary Howell, USA, 219-09-0001', ['Mary Howell']],
    [
      'a foreign title',
      'Señora Lucía Benavides, su número de seguro social 219-09-0001',
      ['Lucía Benavides'],
    ],
    [
      'who is thanked by the agent',
      'agent: what is your social?\nvisitor: 219-09-0001\nagent: thanks Mr. Robert Mendoza',
      ['Robert Mendoza'],
    ],
    ['two columns of tabs', 'SSN\tName\n219-09-0001\tMary Howell', ['Mary Howell']],
    [
      'the only name of a note',
      'Ozark Bank user 219-09-0001, word: x - Mary Howell',
      ['Mary Howell'],
    ],
    ['the writer of a note about a patient', 'Pt SSN 219-09-0001 verified. -M. Howell', ['nobody']],
    [
      'lines of a log',
      '9:05 Robert Mendoza – 219-09-0001, left\n9:40 Mary Howell – 219-09-0002, rest',
      ['Robert Mendoza', 'Mary Howell'],
    ],
    [
      'reports in capitals',
      'A# 1  HOWELL,MARY  SS# 219-09-0001  BAL 1\nA# 2  MENDOZA,ROBERT   SS# 219-09-0002  BAL 2',
      ['MARY HOWELL', 'ROBERT MENDOZA'],
    ],
    [
      'a husband by his first name',
      'Present were Mary Howell (SSN 219-09-0001) and her husband Robert (SSN 219-09-0002).',
      ['Mary Howell', 'Robert Howell'],
    ],
    [
      'dependants who take the surname',
      'Enrol Mary Howell, SSN 219-09-0001.\nAdd spouse Robert, SSN 219-09-0002.\nAdd their son Tyler, SSN 219-09-0003.',
      ['Mary Howell', 'Robert Howell', 'Tyler Howell'],
    ],
    [
      "the writer's child",
      "From: Mary Howell\nTo: Benefits\n\nMy SSN is 219-09-0001. My son Tyler's is 219-09-0002.",
      ['Mary Howell', 'Tyler Howell'],
    ],
    [
      'twins',
      'Mother Mary Howell brought twins Ava (SSN 219-09-0001) and Ella (SSN 219-09-0002).',
      ['Ava Howell', 'Ella Howell'],
    ],
    [
      'a list of dependants',
      'Subscriber: Robert Howell   SSN 219-09-0001\nDependents:\n  Ella     spouse   219-09-0002\n  Tyler    child    219-09-0003',
      ['Robert Howell', 'Ella Howell', 'Tyler Howell'],
    ],
    [
      'a full name behind a family word',
      'Mary Howell came with her son Tyler Mendoza, SSN 219-09-0001.',
      ['Tyler Mendoza'],
    ],
    [
      'the number of a listed seller',
      'SELLER(S): Robert Howell and Mary Howell\nSSN (Seller 1): 219-09-0001\nSSN (Seller 2): 219-09-0002',
      ['Robert Howell', 'Mary Howell'],
    ],
    [
      'two roles in one matter',
      "Estate of ROBERT HOWELL, Deceased\n\nDecedent's Social Security Number: 219-09-0001\nPersonal Representative: Mary Mendoza\nPersonal Representative's Social Security Number: 219-09-0002",
      ['ROBERT HOWELL', 'Mary Mendoza'],
    ],
    [
      'an employee over the emergency contact',
      'Employee name ........ Mary Howell\nEmergency contact .... Robert Howell (spouse) 555-0198\nSoc. Sec. No. ........ 219-09-0001',
      ['Mary Howell'],
    ],
    [
      'the writer of a quoted message',
      'From: Robert Mendoza\nTo: Mary Howell\n\nDone, see below.\n\nRobert Mendoza\n\nOn 2024-03-02, Mary Howell <m@example.com> wrote:\n> Hi Robert,\n>\n> My SSN is 219-09-0001.\n>\n> Thanks,\n> Mary Howell\n',
      ['Mary Howell'],
    ],
    [
      'who drove from whom the letter goes to',
      'To: Diane Jurgens\n\nThe insured car was driven by Mary Howell. Her number is 219-09-0001.',
      ['Mary Howell'],
    ],
    [
      'a role over a wrapped line',
      "To: Neil Kessler\n\nPetitioner Mary Howell and Respondent Robert Mendoza were married in May. The Petitioner's SOC\nSEC # is 219-09-0001.",
      ['Mary Howell'],
    ],
    [
      'a caller in a line that an agent writes',
      '07:22 Diane Pruett: caller Mary Howell locked out. Verified account 0012345678, done.',
      ['Mary Howell'],
    ],
    [
      'a surname alone from whoever was named before',
      "Victim Mary Howell says that Noreen Tully, once her aide, took her card at three ATMs. Tully's SSN is 219-09-0001.",
      ['Noreen Tully'],
    ],
    [
      'children of a household by their first names',
      "Franklin Howell applied for himself and two children. His number is 219-09-0001. Vernon's number is 219-09-0002.",
      ['Franklin Howell', 'Vernon Howell'],
    ],
    [
      'a blank filled in between lines',
      'Last name: __Howell__\nFirst name: __Mary__\nSSN: __219-09-0001__\nPrimary physician: __Dr. Robert Mendoza__',
      ['Mary Howell'],
    ],
    [
      'a sentence with abbreviations',
      'From: Mary Howell\nTo: Beth Fitch\n\nHi Beth,\n\nMy Soc. Sec. No. is 219-09-0001.\n\nThanks,\nMary Howell',
      ['Mary Howell'],
    ],
    [
      'who signed from who owes',
      "Dear Ms. Finley:\n\nYou co-signed the note of Robert Mendoza. Our records show Mr. Mendoza's number as 219-09-0001.",
      ['Robert Mendoza'],
    ],
    [
      'a relative under a surname that is a word as well',
      'Debtor 1  Lamar Quick     Number 219-09-0001\nDebtor 2  Felice Quick    Number 219-09-0002',
      ['Lamar Quick', 'Felice Quick'],
    ],
    [
      'fields with the label above the value',
      'Last Name\nHowell\n\nFirst Name\nMary\n\nSocial Security Number\n219-09-0001\n',
      ['Mary Howell'],
    ],
  ])('tells %s', (_, text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  it('gives a medical fact to the patient and not to the insured', () => {
    const text =
      "2. PATIENT'S NAME  HOWELL, SUSAN\n4. INSURED'S NAME  HOWELL, ROBERT\n21. DIAGNOSIS M54.50";
    const start = text.indexOf('M54.50');
    const [pairing] = pairText(text, [{ start, end: text.length, kind: 'medical' }]);
    expect(pairing?.name?.first).toBe('SUSAN');
  });

  it.each([
    ['George and Mary Howell reset their joint checking. Account number 0012345678.', 'George'],
    ['Account title: Howell, Mary & George\nAccount number: 0012345678', 'George'],
    [
      'Primary owner: Mary Howell\nJoint owner: George Howell\nAccount number: 0012345678',
      'George',
    ],
  ])('ties a joint account to both owners: %j', (text, second) => {
    const [pairing] = pairText(text, elementsIn(text));
    const firsts = [pairing!.name, ...(pairing!.coOwners ?? [])].map((name) => name?.first);
    expect(new Set(firsts)).toEqual(new Set([second, 'Mary']));
  });

  it('does not share the account of one of two people', () => {
    const text = "George and Mary Howell called. Mary's account number is 0012345678.";
    const [pairing] = pairText(text, elementsIn(text));
    expect(pairing?.name?.first).toBe('Mary');
    expect(pairing?.coOwners).toBeUndefined();
  });

  it("gives a preparer's own number to the preparer", () => {
    const text = 'Taxpayer: Mary Howell\nPreparer: Robert Mendoza, CPA     PTIN P01234567';
    const start = text.indexOf('P0123');
    const [pairing] = pairText(text, [{ start, end: text.length, kind: 'government-id' }]);
    expect(pairing?.name?.last).toBe('Mendoza');
  });
});
