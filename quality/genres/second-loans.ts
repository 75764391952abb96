// What somebody signs who wants money or a membership: applications for a mortgage and contracts of a gym.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { address, form, word } from '../phrases.ts';

interface Answers {
  readonly heads: readonly string[];
  readonly of: (who: Someone) => readonly string[];
}

/** Section 1a: who you are. */
function personal(d: Draft): Answers {
  return {
    heads: [
      'Name (First, Middle, Last, Suffix)',
      'Social Security Number',
      'Date of Birth',
      'Dependents / Ages',
      'Home Phone',
      'Current Address',
    ],
    of: (who) => [
      d.name(who, 'middle', 'plain'),
      d.ssn(who),
      d.born(who),
      `${d.random.between(0, 3)} / ${d.random.between(1, 9)}`,
      d.phone(),
      `${who.street}, ${who.city}, ${who.state} ${who.zip}`,
    ],
  };
}

/** As text comes off the form: beside each other, one after the other, or the answers below all the questions. */
function asked(d: Draft, people: readonly Someone[]): string {
  const { heads, of } = personal(d);
  const answers = people.map(of);
  const titles = ['Borrower', 'Co-Borrower'];
  return d.choose(
    () =>
      [
        ['', ...titles.slice(0, people.length)],
        ...heads.map((head, at) => [head, ...answers.map((one) => one[at]!)]),
      ]
        .map(([head, ...cells]) =>
          `${d.pad(head!, 36)}${cells.map((cell) => d.pad(cell, 46)).join('')}`.trimEnd(),
        )
        .join('\n'),
    () =>
      answers
        .map(
          (one, at) =>
            `${titles[at]}\n${heads.map((head, row) => `${head}: ${one[row]!}`).join('\n')}`,
        )
        .join('\n\n'),
    () =>
      answers
        .map(
          (one, at) =>
            `${titles[at]} Information\n${heads.map((head, row) => `${head}\n${one[row]!}`).join('\n')}`,
        )
        .join('\n\n'),
    () =>
      answers
        .map((one, at) => `${titles[at]}\n${heads.join('\n')}\n\n${one.join('\n')}`)
        .join('\n\n'),
  );
}

export const loanApplication: Genre = {
  name: 'second-loan-application',
  kind: 'prose',
  copies: 10,
  extension: 'txt',
  write(d) {
    const first = d.someone();
    const people = d.chance(0.6) ? [first, d.relative(first, 'spouse')] : [first];
    const assets = d.times(1, 2, (at) =>
      at === 0
        ? `Checking      ${d.bank()}      ${d.account(first, { of: people })}      ${d.money(500, 40_000)}`
        : `Retirement    ${d.insurer()}      statement of ${d.date()}      ${d.money(500, 90_000)}`,
    );
    const owed = d.times(
      1,
      3,
      () =>
        `${d.pick('Revolving', 'Installment', 'Lease')}   ${d.organisation()}   ending ${d.random.digits(4)}   ${d.money(200, 20_000)}   ${d.money(20, 600)}/mo`,
    );
    return `Uniform Residential Loan Application\nTo be completed by the Lender: Lender Loan No. ${d.random.digits(7)}   Agency Case No. ${d.random.digits(3)}-${d.random.digits(7)}\n\nSection 1: Borrower Information\n\n${asked(d, people)}\n\nSection 1b: Employer ${d.organisation()}   Base ${d.money(2000, 9000)}/month   ${d.maybe('Self-employed [ ]')}\n\nSection 2a: Assets\nAccount Type  Financial Institution  Account Number  Cash Value\n${assets.join('\n')}\n\nSection 2c: Liabilities\n${owed.join('\n')}\n\nSection 5: Declarations\nA. Will you occupy the property? YES   M. Bankruptcy in 7 years? NO\n\nSection 9: Originator ${d.staff()}   NMLSR ID ${d.random.digits(6)}   ${d.bank()}   NMLSR ID ${d.random.digits(6)}\n`;
  },
};

const complaints = [
  'had a stent put in last year',
  'has exercise-induced asthma and carries an inhaler',
  'had a knee replaced in 2022',
  'is being treated for high blood pressure',
  'has type 2 diabetes, diet controlled',
  'had back surgery and may not lift overhead',
] as const;

/** How the dues are paid; a code for the door opens no account. */
function dues(d: Draft, who: Someone): string {
  return d.choose(
    () =>
      `EFT AUTHORIZATION: I authorize monthly drafts of ${d.money(19, 60)} from my checking account ${d.account(who)}, routing ${d.routing(who)}.`,
    () =>
      `CARD ON FILE: ${d.card(who, { covered: 'c' })}  exp ${who.expiry}  ${word(d, 'code')} ${who.cvv}. Dues ${d.money(19, 60)} on the ${d.pick('1st', '15th')}.`,
    () =>
      `Card ${d.card(who)} exp ${who.expiry} is charged on the 5th. Your 24-hour door code is ${d.random.digits(4)}; do not share it.`,
    () => `Paid in full by check ${d.random.digits(4)}. Key tag ${d.random.digits(6)}.`,
  );
}

function fitness(d: Draft, who: Someone): string {
  return d.choose(
    () =>
      `HEALTH HISTORY\nHeart trouble? ${d.pick('N', 'No')}\nChest pain? N\nDizziness? N\nAnything a trainer should know? ${who.first} ${d.health(who, d.random.pick(complaints))}\n`,
    () =>
      `HEALTH HISTORY\n${d.health(who, 'Heart trouble [ ]   Asthma [ ]   Diabetes [ ]   Pregnancy [ ]   None of these [X]', { optional: true })}\n`,
    () =>
      'By signing I state that I am in good health and have asked a doctor before starting to exercise.\n',
  );
}

export const gymContract: Genre = {
  name: 'second-gym-contract',
  kind: 'prose',
  copies: 10,
  extension: 'txt',
  write(d) {
    const [who, friend] = [d.someone(), d.someone()];
    const top = form(d, [
      ['Member', d.name(who, 'plain', 'middle', 'last-first')],
      ['Address', address(who).replace('\n', ', ')],
      [word(d, 'born'), d.born(who)],
      ['Emergency contact', `${d.name(friend, 'plain')}, ${d.phone()}`],
      ['Agreement no.', d.random.digits(8)],
    ]);
    return d.wrap(
      `${d.pick('IRONWOOD FITNESS', 'Katy Trail Athletic Club')}\nMEMBERSHIP AGREEMENT   ${d.date()}\n\n${top}\n\n${dues(d, who)}\n\n${fitness(d, who)}\nTerm 12 months. You may cancel within three business days.\n\nSold by ${d.staff()}, club ${d.random.digits(3)}\n`,
      100,
    );
  },
};
