// What lenders, agents and courts of property write: loans, evictions, hotel guarantees, estates with a notary.
import type { Genre } from '../document.ts';
import { address, form, letterHead, signature, word } from '../phrases.ts';

export const loanFile: Genre = {
  name: 'loan-file',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const borrower = d.someone();
    const other = d.relative(borrower, 'spouse');
    const officer = d.staff();
    const loan = d.element('bank-account', d.random.digits(10), borrower, { optional: true });
    const body = d.choose(
      () =>
        `Borrower: ${d.name(borrower, 'plain', 'middle')}\nBorrower's ${word(d, 'ssn')}: ${d.ssn(borrower)}\nCo-Borrower: ${d.name(other, 'plain', 'middle')}\nCo-Borrower's ${word(d, 'ssn')}: ${d.ssn(other)}\nLoan no. ${loan}   Amount ${d.money(40_000, 300_000)}`,
      () =>
        `We reviewed the application of ${d.name(borrower, 'plain')} (SSN ${d.ssn(borrower)}) and ${d.name(other, 'plain')} (SSN ${d.ssn(other)}). Score 7${d.random.digits(2)}, DTI 3${d.random.digits(1)}%. Appraiser: ${d.staff()}, file ${d.random.digits(7)}.`,
      () =>
        `${d.titled(borrower)} applied for a home equity line. The deposit account for payments is ${d.account(borrower)} at ${d.bank()}, ABA ${d.routing(borrower)}.\n\nApplicant of record: ${d.name(borrower, 'plain')}`,
      () =>
        `NOTE\n\nFor value received, ${d.name(borrower, 'caps')} promises to pay ${d.bank()} the sum of ${d.money(9000, 90_000)}. Maker's driver's license ${d.license(borrower)}.\n\nWitness: ${d.staff()}`,
    );
    return d.wrap(
      `${letterHead(d, d.bank())}\n${d.date()}\nLoan officer: ${officer}, NMLS ${d.random.digits(6)}\n\n${body}\n\n${d.maybe(signature(d, 'Loan Processor'))}\n`,
      96,
    );
  },
};

export const evictionNotice: Genre = {
  name: 'eviction-notice',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const [tenant, landlord] = [d.someone(), d.staff()];
    const body = d.choose(
      () =>
        `Plaintiff ${landlord} states that defendant ${d.name(tenant, 'plain')} owes rent of ${d.money(600, 3000)}. For service: defendant's ${word(d, 'ssn')} ${d.ssn(tenant)}, ${word(d, 'license')} ${d.license(tenant)}.`,
      () =>
        `TO: ${d.name(tenant, 'plain')}\n${address(tenant)}\n\nYou are hereby notified to vacate within ten days. Ledger: balance ${d.money(600, 3000)}, ${word(d, 'ssn')} on lease ${d.ssn(tenant)}.\n\nLandlord: ${landlord}`,
      () =>
        `Collections referral\nDebtor ${d.name(tenant, 'last-first', 'plain')}, last known ${tenant.street}, SSN ${d.ssn(tenant)}. Creditor contact ${landlord} ${d.phone()}. Account ref ${d.random.digits(6)}.`,
    );
    return d.wrap(
      `IN THE CIRCUIT COURT OF ${d.county().toUpperCase()}, MISSOURI\nCase ${d.caseNumber()}\n\n${body}\n\n${d.staff()}, Clerk\n`,
    );
  },
};

export const hotelGuarantee: Genre = {
  name: 'hotel-guarantee',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const [guest, payer] = [d.someone(), d.someone()];
    const hasCode = d.chance(0.6);
    const card = d.card(payer, { covered: hasCode ? 'c' : null });
    const code = hasCode ? `, ${word(d, 'code')} ${payer.cvv}` : '';
    const body = d.choose(
      () =>
        `Please charge the room of ${d.name(guest, 'plain')} to the card of ${d.name(payer, 'plain')}: ${card}, exp ${payer.expiry}${code}.`,
      () =>
        form(d, [
          ['Guest', d.name(guest, 'plain')],
          ['Confirmation', d.random.digits(8)],
          ['Cardholder', d.name(payer, 'plain', 'caps')],
          [word(d, 'card'), card],
          ['Exp', payer.expiry],
          hasCode ? [word(d, 'code'), payer.cvv] : ['Rate', d.money(90, 240)],
        ]),
      () =>
        `I, ${d.name(payer, 'plain')}, authorize the hotel to charge my card ${card} (${payer.expiry}${code}) for the stay of ${d.name(guest, 'plain')} from ${d.date()}.`,
    );
    return d.wrap(
      `${d.pick('CREDIT CARD AUTHORIZATION', 'Third party billing')}   fax ${d.phone()}\n\n${body}\n\nFront desk: ${d.staff()}\n`,
      96,
    );
  },
};

/** Signed before a notary: the notary and the witnesses have no numbers of their own here. */
export const affidavit: Genre = {
  name: 'affidavit',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const ward = d.relative(who, 'child');
    const body = d.choose(
      () =>
        `I, ${d.name(who, 'plain', 'middle')}, being duly sworn, state that my ${word(d, 'ssn')} is ${d.ssn(who)} and that I never signed the check.`,
      () =>
        `${d.name(who, 'plain')} is appointed guardian of the person of ${d.name(ward, 'plain')}, a minor, born ${d.born(ward)}, ${word(d, 'ssn')} ${d.ssn(ward)}.`,
      () =>
        `Letters of guardianship issue to ${d.name(who, 'plain')}. The ward, ${d.name(ward, 'plain')}, ${d.health(ward, d.pick('suffers from cerebral palsy', 'is incapacitated by a traumatic brain injury', 'has severe autism'))}. The ward's MO HealthNet number is ${d.dcn(ward)}.`,
      () =>
        `Affiant ${d.name(who, 'plain')} produced driver's license ${d.license(who)} as identification.`,
    );
    const notary = d.staff();
    return d.wrap(
      `STATE OF MISSOURI )\nCOUNTY OF ${d.county().replace(' County', '').toUpperCase()} ) ss.\n\n${body}\n\nSubscribed and sworn before me on ${d.date()}.\n\n${notary}, Notary Public\nCommission # ${d.random.digits(8)}, expires ${d.date(2025, 2028)}\n`,
    );
  },
};
