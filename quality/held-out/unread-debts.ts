// What is owed and who says so: orders to withhold pay, answers of garnishees, and reports of credit bureaus.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { address, form, letterHead, signature, word } from '../phrases.ts';

function order(d: Draft): string {
  const [payer, payee] = [d.someone(), d.someone()];
  const children = d.times(1, 2, () => d.relative(payer, 'child'));
  const listed = children.map((one) => `   ${d.name(one, 'plain', 'middle')}      ${d.born(one)}`);
  const rows = form(d, [
    ['Employer/Income Withholder', d.organisation()],
    ["Employer's FEIN", d.ein()],
    ['Employee/Obligor', d.name(payer, 'last-first-middle', 'plain')],
    [d.pick("Obligor's Social Security Number", 'Obligor SSN', 'SSN of obligor'), d.ssn(payer)],
    ['Custodial Party/Obligee', d.name(payee, 'plain', 'last-first-middle')],
  ]);
  return `INCOME WITHHOLDING FOR SUPPORT\n${d.pick('ORIGINAL', 'AMENDED')} ORDER   Date ${d.date()}\nCase ${d.caseNumber()}   Order ID ${d.random.digits(11)}   Remittance ID ${d.random.digits(8)}\n\n${rows}\n\nChild(ren)'s name(s)      Date(s) of birth\n${listed.join('\n')}\n\n${d.money(100, 900)} per ${d.pick('month', 'biweekly pay period')} current child support\n${d.money(10, 90)} past-due support   FIPS 29${d.random.digits(3)}00\n`;
}

function wageWrit(d: Draft): string {
  const debtor = d.someone();
  return `EXECUTION/GARNISHMENT APPLICATION AND ORDER\nCase ${d.caseNumber()}\n\nPlaintiff/Creditor: ${d.organisation()}\nDefendant/Debtor: ${d.name(debtor, 'plain', 'middle')}, ${debtor.street}, ${debtor.city}, ${debtor.state} ${debtor.zip}\n${word(d, 'ssn')}: ${d.ssn(debtor)}\nGarnishee: ${d.organisation()}\n\nJudgment ${d.money(900, 9000)}, interest at 9%, costs ${d.money(40, 200)}. Return date ${d.date()}.\n`;
}

/** The bank holds an account; a number alone opens nothing. */
function bankAnswer(d: Draft): string {
  const debtor = d.someone();
  return `GARNISHEE'S ANSWERS TO INTERROGATORIES\nCase ${d.caseNumber()}\n\n1. Do you hold property of the defendant, ${d.name(debtor, 'plain')}? Yes.\n2. Describe it. ${d.pick('Checking', 'Savings')} account no. ${d.account(debtor)}, balance ${d.money(20, 2000)} on the day of service.\n3. Is any of it exempt? ${d.pick('Not known.', 'Two deposits of benefits are exempt.')}\n\n${d.staff()}, Legal Process, ${d.bank()}\n`;
}

function payrollMemo(d: Draft): string {
  const debtors = d.people(2, 4);
  const rows = debtors.map(
    (who) =>
      `- ${d.name(who, 'plain', 'last-first')}, ${d.pick('SSN', 'SS#')} ${d.ssn(who)}: ${d.pick('support', 'tax levy', 'student loan')}, ${d.money(40, 300)} a check, case ${d.caseNumber()}`,
  );
  return `To payroll: start the following deductions with the next run.\n\n${rows.join('\n')}\n\n${d.staff()}\n`;
}

/** A levy on which the number is shortened as the collector shortens it. */
function shortened(d: Draft): string {
  const debtor = d.someone();
  return `NOTICE OF LEVY ON WAGES\n${d.date()}\n\nRe: ${d.name(debtor, 'plain')}   ${word(d, 'ssn')} ${d.lastFour(debtor.ssn)}\n${address(debtor)}\n\nTotal due ${d.money(500, 9000)}. Notice ${d.random.digits(9)}. Send the statement of exemptions within three days.\n`;
}

export const withholdingOrder: Genre = {
  name: 'unread-withholding-order',
  kind: 'prose',
  copies: 10,
  extension: 'txt',
  write: (d) => {
    const body = d.pick(order, order, wageWrit, bankAnswer, payrollMemo, shortened)(d);
    return d.wrap(`${d.maybe(letterHead(d, `Circuit Clerk of ${d.county()}`))}\n${body}`, 98);
  },
};

function tradeLines(d: Draft): string {
  return d
    .times(3, 6, () => {
      const tail = d.random.digits(4);
      const shown = d.pick(`XXXXXXXX${tail}`, `****${tail}`, `........${tail}`);
      return `${d.pad(d.pick('BOONE PRAIRIE BANK', 'OZARK MUTUAL', 'FIRST AUTO FIN', 'DISC DEPT STORE', 'STUDENT LOAN SVC'), 20)} ${d.pad(shown, 14)} ${d.pick('REV', 'INST', 'MTG')}  OPENED ${d.random.between(1, 12)}/${d.random.between(10, 23)}  ${d.pad(d.money(200, 40_000), 12, 'left')}  ${d.pick('CURRENT', '30 DAYS', 'PAID', 'CHARGED OFF')}`;
    })
    .join('\n');
}

function credited(d: Draft, who: Someone, social: string): string {
  return `CREDIT FILE   ${d.date()}   REF ${d.random.digits(9)}\n\nNAME  ${d.name(who, 'caps-last-first', 'caps')}\nAKA   ${who.last.toUpperCase()}, ${who.first[0]}\nSSN   ${social}      DOB ${d.born(who)}\nADDR  ${who.street.toUpperCase()}, ${who.city.toUpperCase()} ${who.state} ${who.zip}\nEMPL  ${d.organisation().toUpperCase()}\n\nSCORE ${d.random.between(480, 820)}   FACTORS 18 14 05 38\n\nTRADES\n${tradeLines(d)}\n\nINQUIRIES\n${d.date()}  ${d.bank()}\n${d.date()}  ${d.insurer()}\n`;
}

export const creditFile: Genre = {
  name: 'unread-credit-file',
  kind: 'prose',
  copies: 10,
  extension: 'txt',
  write: (d) =>
    d.choose(
      () => {
        const who = d.someone();
        return credited(d, who, d.ssn(who));
      },
      () => {
        const who = d.someone();
        return credited(d, who, d.lastFour(who.ssn));
      },
      () => {
        const [one, other] = [d.someone(), d.someone()];
        return `MERGED REPORT\n\nBORROWER\n${credited(d, one, d.ssn(one))}\n==========\n\nCO-BORROWER\n${credited(d, other, d.ssn(other))}`;
      },
      () => {
        const who = d.someone();
        return d.wrap(
          `${letterHead(d, d.bank())}\n${d.date()}\n\n${d.name(who, 'plain', 'middle')}\n${address(who)}\n\nNOTICE OF ADVERSE ACTION\n\nWe cannot approve your request for ${d.money(1000, 20_000)}. Reasons: ratio of balances to limits; too few accounts paid as agreed. Your score was ${d.random.between(480, 640)} on ${d.date()}. You may ask the bureau for a free copy of your file within 60 days.\n\n${signature(d, 'Consumer Lending')}\n`,
        );
      },
      () => {
        const who = d.someone();
        return d.wrap(
          `To the fraud department\n\nMy name is ${d.name(who, 'plain', 'middle')} and my ${word(d, 'ssn')} is ${d.ssn(who)}. ${d.pick('Two trades in my file are not mine', 'Please freeze my file')}: ${d.organisation()}, opened ${d.date()}, and account ending ${d.random.digits(4)}. I enclose the police report, number ${d.random.between(20, 24)}-${d.random.digits(6)}.\n\n${who.first} ${who.last}\n${address(who)}\n`,
        );
      },
    ),
};
