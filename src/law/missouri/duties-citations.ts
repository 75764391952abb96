// Where RSMo 407.1500 says what, and since when in these words. Citations are written here and nowhere else.
import type { Citation, LimbView } from '../../model/law-view.ts';
import type { Limb } from '../../model/verdict.ts';

const section = {
  number: 'RSMo 407.1500',
  // Laws 2009, H.B. 62; not amended since, as of the copy that was read.
  wording: '2009-08-28',
  address: 'https://revisor.mo.gov/main/OneSection.aspx?section=407.1500',
} as const;

/**
 * A place in 407.1500. A subdivision is named only where a copy of the text or of a work that quotes it by number was
 * read: 1(4), 1(9), 1(10), 2(4), 2(5), 2(6) and 4. Everything else is cited by its subsection.
 */
export function cite(place: string): Citation {
  return {
    text: `${section.number}${place}`,
    wording: section.wording,
    address: section.address,
  };
}

const limb = (letter: Limb, title: string, words: string): LimbView => ({
  citation: cite(`.1(9)(${letter})`),
  title,
  words,
});

export const limbViews: Readonly<Record<Limb, LimbView>> = {
  a: limb('a', 'Social Security number', 'a Social Security number'),
  b: limb(
    'b',
    'Driver license or other government ID',
    'a driver license number or another unique number that a government body created or collected',
  ),
  c: limb(
    'c',
    'Account or card number with its code',
    'a financial account or card number and the code that opens the account',
  ),
  d: limb(
    'd',
    'Electronic ID or routing number with its code',
    'an electronic identifier or routing code and the code that opens the account',
  ),
  e: limb('e', 'Medical information', 'medical information'),
  f: limb('f', 'Health insurance information', 'health insurance information'),
};
