// Where the Insurance Data Security Act (RSMo 375.1400 to 375.1427) says what, and since when in these words.
import type { Citation, LimbView } from '../../model/law-view.ts';
import type { Limb } from '../../model/verdict.ts';

// Laws 2025, H.B. 974.
const wording = '2026-01-01';

/**
 * A section of the Act, and a place in it. Subdivisions are named where a copy of the text was read: 375.1402(3) and
 * (6), 375.1407, 375.1410.1 and 375.1417.1; what nonpublic information is, is cited by its section.
 */
export function cite(section: string, place: string = ''): Citation {
  return {
    text: `RSMo ${section}${place}`,
    wording,
    address: `https://revisor.mo.gov/main/OneSection.aspx?section=${section}`,
  };
}

const limb = (title: string, words: string): LimbView => ({
  citation: cite('375.1402'),
  title,
  words,
});

/** The data elements of nonpublic information, under the letters that reports use for all laws. */
export const limbViews: Readonly<Record<Limb, LimbView>> = {
  a: limb('Social Security number', 'a Social Security number'),
  b: limb(
    'Driver license or non-driver ID number',
    'a driver license number or a non-driver identification card number',
  ),
  c: limb(
    'Financial account or card number',
    'a financial account number or a credit or debit card number',
  ),
  d: limb(
    'Code that opens a financial account',
    'a security code, access code or password that opens a financial account',
  ),
  e: limb(
    'Health information',
    'information about health that comes from a health care provider or the consumer',
  ),
  f: limb(
    'Health care payment information',
    'information about the payment for health care that comes from a health care provider or the consumer',
  ),
};
