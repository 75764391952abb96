// Evidence of living in Missouri.
import { describe, expect, it } from 'vitest';
import { pairText } from '../../src/people/pair-text.ts';
import { isMissouriState, isMissouriZip, missouriPlaces } from '../../src/people/residence.ts';

describe('isMissouriZip', () => {
  it.each(['63005', '63101', '63366', '64108', '64468', '65101', '65807-1234', ' 65899 '])(
    'accepts %s',
    (zip) => {
      expect(isMissouriZip(zip)).toBe(true);
    },
  );
  it.each(['62999', '63201', '64201', '64399', '65900', '66101', '6310', '631011', 'MO', ''])(
    'refuses %s',
    (zip) => {
      expect(isMissouriZip(zip)).toBe(false);
    },
  );
});

describe('isMissouriState', () => {
  it.each(['MO', 'mo', 'Mo.', 'Missouri', 'MISSOURI', 'US-MO', '29'])('accepts %s', (state) => {
    expect(isMissouriState(state)).toBe(true);
  });
  it.each(['KS', 'Montana', 'Moscow', 'M', '', '129'])('refuses %s', (state) => {
    expect(isMissouriState(state)).toBe(false);
  });
});

describe('missouriPlaces', () => {
  const count = (text: string): number => missouriPlaces(text).length;

  it.each([
    'Ada Ott\n12 Oak St\nRolla, MO 65401',
    'name: x, state: MO',
    'name: x, zip: 64108',
    'She lives in Festus, Missouri.',
  ])('takes %j', (text) => {
    expect(count(text)).toBe(1);
  });

  it.each(['Call MO 90210 today', 'the Missouri River', 'phone (573) 555-0100', 'MO 6510'])(
    'does not take %j',
    (text) => {
      expect(count(text)).toBe(0);
    },
  );
});

describe('who lives in Missouri', () => {
  /** For each element of the text whether its person is known to live in Missouri. */
  const residents = (text: string): (true | undefined)[] =>
    pairText(
      text,
      [...text.matchAll(/\b900-55-\d{4}\b|\bH\d{9}\b/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: match[0].startsWith('H') ? 'drivers-license' : 'ssn',
      })),
    ).map(({ missouri }) => missouri);

  it('is who stands with the address, not who stands in the next line', () => {
    const text = `Patrice Lund, 12 Oak St, Fulton MO 65251, SSN 900-55-0001
Igor Janssen, 40 Pine Rd, Peoria IL 61602, SSN 900-55-0002
`;
    expect(residents(text)).toEqual([true, undefined]);
  });

  it('is not who gets a letter from an office in Missouri', () => {
    const text = `Show-Me Title Co., 100 Main St, St. Louis, MO 63101

Wade Culpepper
501 Birch St
Overland Park, KS 66204

Dear Mr. Culpepper, your SSN on file is 900-55-0001.

Sincerely,
Dana Pruitt, Closing Agent
100 Main St, St. Louis, MO 63101
`;
    expect(residents(text)).toEqual([undefined]);
  });

  it('is who writes from an address in Missouri', () => {
    const text = `My Social Security number is 900-55-0001.

Sincerely,
Cornelius Abara
2204 Prospect Ave
Kansas City, MO 64127
`;
    expect(residents(text)).toEqual([true]);
  });

  it('are both of two people side by side with an address each', () => {
    const text = `Name: Thaddeus Brockman            Name: Elena Brockman
SSN: 900-55-0001                   SSN: 900-55-0002
Address: 7 Fox Run, Rolla, MO 65401   Address: 7 Fox Run, Rolla, MO 65401
`;
    expect(residents(text)).toEqual([true, true]);
  });

  it('is not an employee whose employer is in Missouri', () => {
    const text = `Employee: Chidi Anozie, SSN 900-55-0001
Employer: Bass Creek Lumber, Rolla, MO 65401
`;
    expect(residents(text)).toEqual([undefined]);
  });

  it('is who holds a licence of Missouri', () => {
    expect(residents('Driver Ada Ott showed MO DL H123456789.')).toEqual([true]);
    expect(residents('Driver Ada Ott showed KS DL H123456789.')).toEqual([undefined]);
  });
});
