// What the benefits desk writes: mail threads about enrollment, and letters of health plans.
import type { Genre } from '../document.ts';
import { address, form, letterHead, signature, word } from '../phrases.ts';

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** A mail with a quoted one below it; employees write in the first person, the desk answers. */
export const benefitsMail: Genre = {
  name: 'benefits-mail',
  kind: 'prose',
  extension: (random) => random.pick(['eml', 'eml', 'txt']),
  write(d) {
    const who = d.someone();
    const wife = d.relative(who, 'spouse');
    const child = d.relative(who, 'child');
    const desk = d.staff();
    const ask = d.choose(
      () =>
        `Hi ${desk.split(' ')[0]},\n\nI never got my insurance card. My ${word(d, 'ssn')} is ${d.ssn(who)} and my member id should be ${d.member(who)}. Order number on the letter was ${d.invoice()}.\n\nThanks,\n${d.name(who, 'plain')}`,
      () =>
        `Please add my ${wife.sex === 'F' ? 'wife' : 'husband'} ${wife.first} to the plan. ${d.he(wife) === 'she' ? 'Her' : 'His'} ${d.pick('social', 'SSN')} is ${d.ssn(wife)}, DOB ${d.born(wife)}. Mine is ${d.ssn(who)}.\n\n${d.name(who, 'plain')}\n${who.phone}`,
      () =>
        `Attached is the birth certificate. Our ${child.sex === 'F' ? 'daughter' : 'son'} ${d.name(child, 'plain')} was born ${d.born(child)}, ${d.pick('SSN', 'social security number')} ${d.ssn(child)}.\n\nBest,\n${d.name(who, 'plain')}`,
      () =>
        `I tried the portal with the ID on my card, ${d.member(who)}, and it says invalid. Can you check? Ticket ${d.random.digits(6)}.\n\n${d.name(who, 'plain')}\nShipping & Receiving`,
    );
    const answer = d.pick(
      `I fixed it. Allow 7-10 business days; the carrier's reference is ${d.random.digits(9)}.`,
      `Done, effective ${d.date()}. Confirmation ${d.invoice()}. Premium changes by ${d.money(20, 300)} per pay period.`,
      `Thanks ${who.first}, got it. Please don't send these in plain e-mail again.`,
    );
    const subject = d.pick(
      'insurance card',
      'Open enrollment',
      'adding a dependent',
      'RE: benefits question',
    );
    const sent = 'Mon, 18 Mar 2024 09:30:00 -0500';
    const body = d.pick(
      ask,
      `${answer}\n\n${desk}\nBenefits\n\nOn ${d.date()}, ${d.name(who, 'plain')} <${who.email}> wrote:\n${quoted(ask)}`,
      `${answer}\n\n-----Original Message-----\nFrom: ${d.name(who, 'plain')}\nSent: ${d.date()} ${d.time()}\nTo: ${desk}\nSubject: ${subject}\n\n${ask}`,
    );
    const isFromDesk = body !== ask;
    const [from, to] = isFromDesk
      ? [`${desk} <benefits@example.com>`, `${d.name(who, 'plain')} <${who.email}>`]
      : [`${d.name(who, 'plain')} <${who.email}>`, `${desk} <benefits@example.com>`];
    return `From: ${from}\nTo: ${to}\nSubject: ${subject}\nDate: ${sent}\nMessage-ID: <${d.random.digits(12)}.${d.random.digits(9)}@mail.example.com>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${body}\n`;
  },
};

/** An explanation of benefits: one member, perhaps a patient of the same family, services and amounts. */
export const eobLetter: Genre = {
  name: 'eob-letter',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const member = d.someone();
    const patient = d.chance(0.4) ? d.relative(member, 'child') : member;
    const plan = d.insurer();
    const head = form(d, [
      [
        d.pick('Member', 'Subscriber', 'Insured', 'Member name'),
        d.name(member, 'plain', 'middle', 'last-first'),
      ],
      [word(d, 'member'), d.member(member)],
      [d.pick('Group', 'Group No.', 'Group #'), d.random.digits(6)],
      ['Patient', d.name(patient, 'plain')],
      [d.pick('Claim', 'Claim No.', 'Claim #'), d.claimNumber()],
      ['Provider', `${d.staff()}, MD`],
      [d.pick('Date processed', 'Statement date'), d.date()],
    ]);
    const service = d.pick(
      `Office visit  99213   ${d.date()}   ${d.money(90, 260)}   Plan paid ${d.money(40, 90)}   You owe ${d.money(10, 60)}`,
      `Laboratory    80053   ${d.date()}   ${d.money(30, 160)}   Plan paid ${d.money(10, 30)}   You owe ${d.money(5, 20)}`,
    );
    return d.wrap(
      `${letterHead(d, plan)}\n${d.name(member)}\n${address(member)}\n\nTHIS IS NOT A BILL\nExplanation of Benefits\n\n${head}\n\n${service}\n\n${d.pick('Keep this for your records.', 'If you disagree you may appeal within 180 days.')} Check number ${d.random.digits(8)}. Questions? Call ${d.phone()}.\n${d.maybe(`\n${signature(d, 'Member Services')}\n`)}`,
      100,
    );
  },
};
