// Specimens and test numbers as publishers print them: said to be nobody's, so never a finding.
import type { Genre } from '../document.ts';

/** Published by the Social Security Administration, card networks and CMS as examples. */
const ssns = [
  '078-05-1120',
  '219-09-9999',
  '123-45-6789',
  '111-11-1111',
  '000-00-0000',
  '999-99-9999',
];
const cards = [
  '4111 1111 1111 1111',
  '4242 4242 4242 4242',
  '5555 5555 5555 4444',
  '378282246310005',
  '6011111111111117',
];

export const specimenNotice: Genre = {
  name: 'specimens',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'md', 'html']),
  write(d) {
    return d.wrap(
      d.choose(
        () =>
          `How to fill in the form\n\nName: John Q. Public\nSSN: ${d.random.pick(ssns)}\n\nUse dashes. Do not send this specimen back. Form ${d.random.digits(4)}, ${d.date()}.\n`,
        () =>
          `# Payment testing\n\nUse card ${d.random.pick(cards)} with any future date and CVV 123. Name: Test User. Ask ${d.staff()} for the sandbox key.\n`,
        () =>
          `The wallet that sold with a card numbered 078-05-1120 was used by thousands. The pamphlet of 1940 showed 219-09-9999.\n`,
        () =>
          `Sample Medicare card: JOHN L SMITH, 1EG4-TE5-MK73. Numbers on real cards have eleven characters. Questions? ${d.phone()}\n`,
        () =>
          `Checks show a routing number such as 123456780 at the lower left. Our publication number is ${d.random.digits(9)}.\n`,
      ),
    );
  },
};
