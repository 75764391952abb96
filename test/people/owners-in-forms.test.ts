// Whose an element is in forms, mail and court papers that name two people.
import { describe, expect, it } from 'vitest';
import { typeOfHeader } from '../../src/people/column-header.ts';
import { parseName } from '../../src/people/name-parts.ts';
import { pairText } from '../../src/people/pair-text.ts';

function owner(text: string, value: string, kind: string): string | undefined {
  const start = text.indexOf(value);
  const [pairing] = pairText(text, [{ start, end: start + value.length, kind }]);
  return pairing?.name ? `${pairing.name.first} ${pairing.name.last}` : undefined;
}

describe('pairText', () => {
  it.each([
    [
      'gives an account below both borrowers to the first',
      'Borrower:     Ulysses Grantham\nCo-borrower:  Yevgenia Grantham\nLoan number:  2540226168',
      '2540226168',
      'bank-account',
      'Ulysses Grantham',
    ],
    [
      'gives the line "Me:" to the writer',
      'From: "Ottoline Fairweather" <o@mail.example>\n\nI move with my brother Phineas Fairweather.\n\nMe: SSN 219-09-0001\nPhineas: SSN 219-09-0002\n\nThanks,\nOttoline',
      '219-09-0001',
      'ssn',
      'Ottoline Fairweather',
    ],
    [
      'reads the caption of a court',
      "LAVERNE KAY BROADNAX,            )\n         Petitioner,             )\nv.                               )\nEARL THADDEUS MILLS,             )\n         Respondent.             )\n\nPetitioner's SSN: 219-09-0001",
      '219-09-0001',
      'ssn',
      'LAVERNE BROADNAX',
    ],
    [
      'takes a team for people who handle the matter',
      'Student: Calliope Van Nostrand\nSchool: Prairie Rose\n\nTeam: Mr. Ogilvie (counselor), parent Chinwe Ekeh\nMOSIS ID 5498084595',
      '5498084595',
      'government-id',
      'Calliope Van Nostrand',
    ],
    [
      'knows an unheard name behind its role by its comma',
      'ENROLLEE: MACTAVISH, EWAN     NO 12\nENROLLEE: ONYEKACHI, GOODNESS     NO 13\n          SOC SEC NO 219-09-0001',
      '219-09-0001',
      'ssn',
      'GOODNESS ONYEKACHI',
    ],
    [
      'reads a compound surname behind an initial',
      'GERTRUDE N. MALLORY-SINGH     SSN 219-09-0001',
      '219-09-0001',
      'ssn',
      'GERTRUDE MALLORY-SINGH',
    ],
    [
      'gives a card to who pays, not to whom the goods go',
      'To      Robert Howell\nPaid by Mary Howell, aunt: card 4111111111111111',
      '4111111111111111',
      'payment-card',
      'Mary Howell',
    ],
    [
      'counts the parties of a lease in words',
      'Tenants Robert Howell and Mary Jensen, jointly. Shown: first tenant, KS license K20471839; second tenant, a card.',
      'K20471839',
      'drivers-license',
      'Robert Howell',
    ],
    [
      'gives what a witness answers to the witness',
      'The witness: Robert Howell. Direct by Vera Novak.\n\nQ. You showed the officer a license?\nA. Yes, Missouri, number S204719386.\nQ. Whose chart is this?\nA. That is Mary Jensen.',
      'S204719386',
      'drivers-license',
      'Robert Howell',
    ],
    [
      'does not give the witness what they answer of another',
      'The witness: Robert Howell. Direct by Vera Novak.\n\nQ. Do you know her license?\nA. Mary Jensen had S204719386, I think.',
      'S204719386',
      'drivers-license',
      'Mary Jensen',
    ],
    [
      'goes back to whom the text is about behind a relative',
      'For the certificate on Mary Park: the physician will sign. Informant is the daughter, Ann Park. The Social is 219-09-0001.',
      '219-09-0001',
      'ssn',
      'Mary Park',
    ],
    [
      'reads whom a jail books',
      'Booked        HOWELL, ROBERT W   Bkg 8213562\nSSN           219-09-0001\nOfficer       EVAN ASHWORTH\nCell          B-90, with PHAM, EARL L',
      '219-09-0001',
      'ssn',
      'ROBERT HOWELL',
    ],
    [
      'gives an account to who gives another the power over it',
      'I, Mary Howell, name Robert Jensen to sign for me at the bank on account 20471839.',
      '20471839',
      'bank-account',
      'Mary Howell',
    ],
    [
      'knows whom a clerk served',
      'I, Valerie Tidwell, deputy clerk, served Robert Howell at home. Person served showed license S204719386.',
      'S204719386',
      'drivers-license',
      'Robert Howell',
    ],
    [
      'leaves out who is named in a comment among settings',
      '# sandbox? Vera Novak says no\nBANK_USER=mhowell84\nACCOUNT_OWNER="Mary Howell"\nOPERATING_ACCOUNT=268783479417',
      '268783479417',
      'bank-account',
      'Mary Howell',
    ],
    [
      'leaves out with whom somebody lives',
      'Repo order: Robert Howell, tag 683-XK9. Lives w/ Mary Jensen. SSN for skip trace 219-09-0001. No contact w/ Ann Park, attorney.',
      '219-09-0001',
      'ssn',
      'Robert Howell',
    ],
    [
      'reads a cardholder in a query',
      'cardholder=Lucille+Montgomery-Adair&card_number=4111111111111111&cvv2=986',
      '4111111111111111',
      'payment-card',
      'Lucille Montgomery-Adair',
    ],
  ])('%s', (...[, text, value, kind, person]) => {
    expect(owner(text, value, kind)).toBe(person);
  });
});

describe('parseName', () => {
  it('leaves out a remark behind the name', () => {
    expect(parseName('Dagny Hernandez (On Leave)')).toMatchObject({
      first: 'dagny',
      last: 'hernandez',
    });
  });
});

describe('typeOfHeader', () => {
  it.each(['LastFirst', 'last_first_mi', 'Veteran', 'Enrollee'])('knows %s', (header) => {
    expect(typeOfHeader(header)).toBe('full');
  });
});
