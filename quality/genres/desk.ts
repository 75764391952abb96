// What call centres and help desks note down: accounts with their PINs, cards read over the phone, member numbers.
import type { Genre } from '../document.ts';
import { form, word } from '../phrases.ts';

export const accountTicket: Genre = {
  name: 'account-ticket',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'md', 'log']),
  write(d) {
    const who = d.someone();
    const tech = d.staff();
    const hasPin = d.chance(0.7);
    const account = (): string => d.account(who, { covered: hasPin ? 'c' : null });
    const story = d.choose(
      () =>
        `${d.time()} ${tech}: caller ${d.name(who, 'plain')} locked out of telephone banking. Verified ${word(d, 'account')} ${account()}${hasPin ? `, reset PIN to ${who.pin}` : ', PIN reset sent by mail'}.`,
      () =>
        form(d, [
          ['Ticket', d.random.digits(7)],
          [d.pick('Customer', 'Requester', 'Caller'), d.name(who, 'plain', 'last-first')],
          [word(d, 'account'), account()],
          hasPin ? [word(d, 'pin'), who.pin] : ['Status', 'waiting'],
          ['Assigned to', tech],
          ['Call back', who.phone],
        ]),
      () =>
        `Customer ${d.name(who, 'plain')} writes:\n"My account ${account()} is not shown in the app.${hasPin ? ` My PIN is ${who.pin}.` : ' I never received a PIN.'}"\n\nAssigned to ${tech}. Device serial ${d.serial()}.`,
      () =>
        `Name: ${d.name(who, 'plain')}\nProblem: debit card declined\nCard: ${d.card(who, { covered: hasPin ? 'c' : null })}${hasPin ? ` pin ${who.pin}` : ' exp ' + who.expiry}\nTerminal ${d.random.digits(8)}, batch ${d.random.digits(6)}`,
    );
    return `${d.pick(`Ticket #${d.random.digits(6)}`, `INC00${d.random.digits(5)}`, `Case ${d.random.digits(8)}`)} opened ${d.date()}\n\n${story}\n\n${d.maybe(`Closed by ${tech}, ref ${d.invoice()}.\n`)}`;
  },
};

/** Notes of several calls in one file, each with a caller of its own. */
export const callNotes: Genre = {
  name: 'call-notes',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const agent = d.staff();
    const notes = d.people(2, 4).map((who) =>
      d.choose(
        () =>
          `${d.date()} ${d.time()} ${d.name(who, 'plain')} called about claim ${d.claimNumber()}. ${word(d, 'member')} ${d.member(who)}. Told ${who.sex === 'F' ? 'her' : 'him'} to allow 30 days. -${agent.split(' ')[0]![0]}. ${agent.split(' ')[1]}`,
        () =>
          `${d.date()} - ${d.name(who, 'last-first')} - verified last 4 and DOB ${d.born(who)}. New ${word(d, 'card')} ${d.card(who)} exp ${who.expiry} on file for autopay.`,
        () =>
          `${d.date()} ${agent}: spoke w/ ${d.name(who, 'plain')} (${word(d, 'ssn')} ${d.ssn(who)}) re refund of ${d.money()}, check ${d.random.digits(6)}.`,
        () => `${d.date()} ${d.titled(who)} called back, no new information. Ph ${d.phone()}.`,
      ),
    );
    return `${d.pick('CALL LOG', 'Phone notes', 'Service notes')} ${agent}\n\n${notes.join(d.pick('\n', '\n\n', '\n---\n'))}\n`;
  },
};

/** Orders and gifts: lists of donors with cards, and receipts. */
export const donorList: Genre = {
  name: 'donor-list',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const lines = d.people(4, 9).map((who) => {
      const hasCode = d.chance(0.5);
      const card = d.card(who, { covered: hasCode ? 'c' : null });
      return d.chance(0.5)
        ? `${d.name(who, 'plain', 'last-first', 'suffix')}, ${who.street}, ${who.city} - ${d.money(10, 500)} - card ${card} ${who.expiry}${hasCode ? ` cvv ${who.cvv}` : ''}`
        : `${d.name(who, 'plain', 'last-first')}   ${d.money(10, 500)}   check no. ${d.random.digits(4)}   thank-you sent ${d.date()}`;
    });
    return `${d.organisation()}\n${d.pick('Spring appeal', 'Pledge sheet', 'Gala donors')} - kept by ${d.staff()}, treasurer\nTax ID ${d.ein()}\n\n${lines.join('\n')}\n`;
  },
};
