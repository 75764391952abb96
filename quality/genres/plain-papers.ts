// What looks like a find and is none: goods and invoices, made-up records in manuals, numbers cut down to their last four.
import type { Genre } from '../document.ts';
import { letterHead, signature } from '../phrases.ts';
import { chat, couple, openFormats, publish, reply, scanned } from '../papers.ts';

const tradeFormats = openFormats('txt', 'txt', 'html', 'eml');
const nobody = { of: null, optional: true } as const;

export const tradePaper: Genre = {
  name: 'trade-paper',
  kind: 'prose',
  extension: tradeFormats.extension,
  write(d) {
    const who = d.someone();
    const lines = (): string =>
      d
        .times(
          3,
          6,
          () =>
            `${d.pad(d.partNumber(), 16)}${d.pad(d.product(), 26)}${d.pad(d.random.between(1, 40), 6, 'left')}${d.pad(d.money(4, 400), 14, 'left')}`,
        )
        .join('\n');
    const text = d.choose(
      () =>
        `INVOICE ${d.invoice()}        ${d.date()}\n\nFrom: ${d.organisation()}        Fed. ID ${d.ein()}\nBill to: ${d.clinic()}, Attn: ${d.staff()}\nP.O. ${d.random.digits(9)}   Terms net 30   Customer no. ${d.random.digits(9)}\n\n${lines()}\n\nTotal ${d.money(90, 9000)}\nRemit by ACH to ${d.bank()}, routing ${d.routing(who, nobody)}, account ${d.account(who, nobody)}\n`,
      () =>
        `Your order has shipped!\n\nHello ${d.name(who, 'plain')},\n\nOrder ${d.random.digits(3)}-${d.random.digits(7)}-${d.random.digits(7)}\nTracking ${d.tracking()}\nShip to: ${who.street}, ${who.city}, ${who.state} ${who.zip}\n\n${lines()}\n\nPaid with Visa ${d.lastFour(who.card)}. Questions? ${d.phone()}\n`,
      () =>
        `${d.organisation()} - ${d.pick('SPRING', 'FALL')} PRICE LIST   (medical offices)\n\n${d.pad('Exam gloves, nitrile, 200', 36)}${d.money(8, 30)}\n${d.pad('Insulin syringe 31G, 100', 36)}${d.money(12, 40)}\n${d.pad('Glucose meter kit', 36)}${d.money(15, 60)}\n${d.pad('Wheelchair, 18 in', 36)}${d.money(120, 400)}\n${d.pad('Blood pressure cuff, adult', 36)}${d.money(20, 90)}\n\nYour salesman: ${d.name(who, 'plain')}, ${who.phone}\nUPC ${d.random.digits(12)}   Catalog ${d.isbn()}\n`,
      () =>
        `PACKING SLIP\n\nShip via: UPS   Tracking: ${d.tracking()}   Packed by: ${d.staff().split(' ')[0]}\nSold to: ${d.name(who, 'plain')}, ${d.organisation()}\nZIP: ${d.zip4()}   Ref: ${d.random.digits(3)}-${d.random.digits(2)}-${d.random.digits(4)}\n\n${lines()}\n\nBack ordered: ${d.partNumber()}\n`,
      () =>
        d.wrap(
          `BID TABULATION ${d.random.digits(4)}-${d.random.digits(2)}   Opened ${d.date()} by ${d.staff()}\n\n${d
            .times(
              3,
              4,
              () =>
                `${d.organisation()} (${d.name(d.someone(), 'plain')}): ${d.money(9000, 90_000)}; bond no. ${d.random.digits(8)}`,
            )
            .join('\n')}\n\nAwarded to the low bidder. Vendor number ${d.random.digits(9)}.\n`,
        ),
      () =>
        `WORK ORDER ${d.random.digits(7)}\n\nCustomer:   ${d.name(who, 'plain')}\nPhone:      ${who.phone}\nUnit:       furnace, model ${d.partNumber()}, serial ${d.serial()}\nProblem:    ${d.pick('pilot will not stay lit', 'blower has a bad bearing', 'cold spots upstairs')}\nMeter:      ${d.random.digits(9)}\nTechnician: ${d.staff()}   Gas permit ${d.random.digits(6)}\nTotal:      ${d.money(89, 900)}\n`,
      () =>
        reply(d, `Hi, it should be there by Friday. Tracking is ${d.tracking()}.\n${d.staff()}`, {
          by: d.name(who, 'plain'),
          says: `where is my ${d.product().toLowerCase()}? order ${d.random.digits(9)}, ordered ${d.date()}. confirmation said 3 days. ${who.first}`,
        }),
    );
    return publish(d, tradeFormats.of(d), text, { subject: d.pick('Order', 'Invoice', 'Quote') });
  },
};

const manualFormats = openFormats('txt', 'md', 'html', 'md');

/** The numbers are the published ones that nobody has, or only say how a number looks. */
export const manualPage: Genre = {
  name: 'manual-page',
  kind: 'prose',
  extension: manualFormats.extension,
  write(d) {
    const text = d.choose(
      () =>
        d.wrap(
          `# Handling Social Security numbers\n\nPolicy ${d.random.digits(3)}.${d.random.digits(2)}, owner ${d.staff()}, reviewed ${d.date()}\n\nNever put a Social Security number in an e-mail. Write only the last four (XXX-XX-1234). A number has nine digits in the form AAA-GG-SSSS; it never starts with 000, 666 or 9. If a form is misdirected, tell ${d.staff()} within one day.\n`,
        ),
      () =>
        `TRAINING DATABASE - screen 3 of ${d.random.between(6, 14)}\n\nUse this made-up record only:\n\n  Name      Jane Q. Sample\n  SSN       ${d.pick('123-45-6789', '078-05-1120', '219-09-9999', '000-00-0000')}\n  Card      4111 1111 1111 1111   Exp 12/30   CVV 123\n  Phone     ${d.phone()}\n\nPress F8 to save. Help desk: ${d.staff()}, ${d.phone()}\n`,
      () =>
        `Card terminal acceptance test   ${d.date()}   Tester ${d.name(d.someone(), 'plain')}\n\n| Case | Number | CVV | Expect |\n| --- | --- | --- | --- |\n| 1 | 4242 4242 4242 4242 | 123 | approved |\n| 2 | 5555 5555 5555 4444 | 999 | approved |\n| 3 | 4000 0000 0000 0002 | 123 | declined |\n| 4 | 3782 822463 10005 | 1234 | approved |\n\nResult: ${d.pick('pass', '1 failed, retest Monday')}\n`,
      () =>
        d.wrap(
          `FAMILY AND MEDICAL LEAVE - WHAT SUPERVISORS SHOULD KNOW\n\nA serious health condition may be cancer, a heart attack, a stroke, severe asthma, or a difficult pregnancy. Do not ask an employee for the diagnosis. Send the request to ${d.staff()} in Human Resources. For example, "my doctor took me off work" is enough to start the clock. Medical papers go in a locked file apart from the personnel file.\n\nAdopted ${d.date()} on motion of ${d.name(d.someone(), 'plain')}.\n`,
        ),
      () =>
        `REPORTABLE CONDITIONS, ${d.county()}, ${d.random.between(2019, 2024)}\n\n${[
          'Influenza, lab confirmed',
          'Hepatitis C, chronic',
          'Salmonellosis',
          'Gonorrhea',
          'Pertussis',
        ]
          .map(
            (name) =>
              `${d.pad(name, 34)}${d.pad(d.random.between(3, 900).toLocaleString('en-US'), 8, 'left')}${d.pad(`${d.random.between(1, 400)}.${d.random.digits(1)}`, 10, 'left')}`,
          )
          .join(
            '\n',
          )}\n\nRate per 100,000. Population ${d.random.between(10_000, 180_000).toLocaleString('en-US')}. Prepared by ${d.staff()}, epidemiologist.\n`,
      () =>
        `How to fill in the deposit form\n\n1. Write your name as it stands on your pay stub (for example SMITH, PAT).\n2. The routing number is the nine digits at the bottom left of a check.\n3. The account number is to the right of it. Leave out the check number.\n4. Never write your PIN on this form.\n5. Give it to ${d.staff()} in payroll by the ${d.random.between(4, 19)}th.\n`,
      () =>
        chat(d, [
          {
            by: d.staff().split(' ')[0]!,
            says: 'what do we print on the sample insurance card for the flyer',
          },
          {
            by: d.staff().split(' ')[0]!,
            says: 'name JOHN DOE, member id XXXXXXXXX, group 00000. do not use a real one again please',
          },
          { by: d.staff().split(' ')[0]!, says: `ok. proof to ${d.staff()} by ${d.time()}` },
        ]),
    );
    return publish(d, manualFormats.of(d), text, { subject: 'Manual' });
  },
};

const maskedFormats = openFormats('txt', 'eml', 'html', 'txt');

/** Within the statute's limits: at most five digits of a Social Security number, the last four of the rest. */
export const maskedLetter: Genre = {
  name: 'masked-letter',
  kind: 'prose',
  extension: maskedFormats.extension,
  write(d) {
    const who = d.someone();
    const spouse = d.relative(who, 'spouse');
    const last = who.account.slice(-4);
    const text = d.choose(
      () =>
        d.wrap(
          `${letterHead(d, d.bank())}\n${d.date()}\n\n${couple(d, who, spouse)}\n${who.street}\n${who.city}, ${who.state} ${who.zip}\n\nRe: Loan ending in ${last}\n\nYour payment of ${d.money(200, 1900)} was taken from the checking account ending in ${spouse.account.slice(-4)} on ${d.date()}. Nothing more is due until ${d.date()}.\n\n${signature(d, 'Loan Servicing')}\n`,
        ),
      () =>
        `2023 Form W-2 (employee copy)\n\na Employee's SSN        XXX-XX-${who.ssn.slice(-4)}\nb Employer ID           ${d.ein()}\nc Employer              ${d.organisation()}\ne Employee              ${d.name(who, 'plain', 'caps')}\n1 Wages                 ${d.money(9000, 70_000)}\n2 Federal tax           ${d.money(500, 9000)}\n`,
      () =>
        d.wrap(
          `IN THE CIRCUIT COURT OF ${d.county().toUpperCase()}\n\nRedacted under Rule 84.015. Petitioner ${d.name(who, 'plain')} (SSN ***-**-${who.ssn.slice(-4)}) and Respondent ${d.name(spouse, 'plain')} (SSN ***-**-${spouse.ssn.slice(-4)}) shall divide the account at ${d.bank()} (xxxxxx${last}) equally. Unredacted numbers are on the confidential sheet. ${d.staff()}, Clerk.\n`,
        ),
      () =>
        `PAY STUB   ${d.date()}\n\n${d.pad('Employee', 18)}${d.name(who, 'last-first', 'plain')}\n${d.pad('SSN', 18)}*****${who.ssn.slice(-4)}\n${d.pad('Net pay', 18)}${d.money(500, 2600)}\n${d.pad('Deposited to', 18)}XXXXXXXX${last}\n${d.pad('Sick leave left', 18)}${d.random.between(4, 300)} h\n`,
      () =>
        d.wrap(
          `Hello ${who.first},\n\nA charge of ${d.money(15, 300)} at ${d.organisation()} was made with your card ending ${who.card.slice(-4)}. If it was not you, call ${d.phone()}. We will never ask for your full number, PIN or password.\n\n${d.bank()}, alerts for ${d.name(who, 'plain')}\n`,
        ),
      () =>
        d.wrap(
          `Archive copy\n\n${d.name(who, 'plain')} asked for a copy of ${d.his(who)} old file. The box had cards with the number cut down to ${who.ssn.slice(0, 7)}XXXX and a licence stub that shows only "...${who.license.slice(-4)}". Shredded the rest on ${d.date()}. ${d.staff()}, records.\n`,
        ),
      () =>
        `DISPUTE   case ${d.random.digits(8)}\n\nCardholder ..... ${d.name(who, 'plain')}\nCard ........... ${d.element('payment-card', `${who.card.slice(0, 6)}${'*'.repeat(who.card.length - 10)}${who.card.slice(-4)}`, who, { optional: true })}\nMerchant ....... ${d.organisation()}\nAmount ......... ${d.money(9, 400)}\nHandled by ..... ${d.staff()}\n`,
      () =>
        scanned(
          d,
          `STUDENT LOAN STATEMENT\nBorrower ${d.name(who, 'plain')}\nSSN xxx-xx-${who.ssn.slice(-4)}\nLoan group A balance ${d.money(2000, 40_000)}\nAutopay from bank account ****${last}\nServicer contact ${d.staff()}`,
        ),
      () =>
        chat(d, [
          {
            by: d.staff().split(' ')[0]!,
            says: `${d.name(who, 'plain')} is at the counter, need the last four to pull it up`,
          },
          { by: d.staff().split(' ')[0]!, says: `${who.ssn.slice(-4)}, born ${d.born(who)}` },
          { by: d.staff().split(' ')[0]!, says: 'got it, license is on file, thx' },
        ]),
    );
    return publish(d, maskedFormats.of(d), text, {
      subject: d.pick('Your account', 'statement', 'notice'),
    });
  },
};
