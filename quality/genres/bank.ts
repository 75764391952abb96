// What banks and their customers write: wires, deposits, joint accounts, and how to log on.
import type { Genre } from '../document.ts';
import { address, form, letterHead, signature, word } from '../phrases.ts';

/** Routing and account number, with or without the PIN that opens the account. */
export const wireInstructions: Genre = {
  name: 'wire-instructions',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'txt', 'eml.txt']),
  write(d) {
    const who = d.someone();
    const hasPin = d.chance(0.6);
    const account = d.account(who, { covered: hasPin ? 'c' : null });
    const routing = d.routing(who, { covered: hasPin ? 'd' : null });
    const bank = d.bank();
    const pin = hasPin ? who.pin : '';
    const body = d.choose(
      () =>
        form(d, [
          [
            d.pick('Beneficiary', 'Credit to', 'Account holder', 'For further credit to'),
            d.name(who, 'plain', 'middle', 'caps'),
          ],
          ['Bank', bank],
          [word(d, 'routing'), routing],
          [word(d, 'account'), account],
          ['SWIFT', `${d.random.letters(4)}US${d.random.between(10, 99)}`],
          hasPin
            ? [d.pick('Wire PIN', 'Call-back PIN', 'PIN'), pin]
            : ['Amount', d.money(900, 90_000)],
          ['Reference', d.invoice()],
        ]),
      () =>
        `Please wire ${d.money(900, 90_000)} to ${bank}, ${word(d, 'routing')} ${routing}, for ${d.name(who, 'plain')}, ${word(d, 'account')} ${account}.${hasPin ? ` The ${d.pick('wire', 'phone', 'account')} PIN is ${pin}.` : ''} Our file is ${d.random.digits(7)}.`,
      () =>
        `${d.name(who, 'plain')} asked us to send the closing proceeds to ${d.his(who)} account at ${bank}: ABA ${routing} / acct ${account}${hasPin ? ` / PIN ${pin}` : ''}. Confirmed by ${d.staff()} at ${d.phone()}.`,
    );
    return d.wrap(
      `${d.pick('WIRE TRANSFER INSTRUCTIONS', 'Outgoing wire request', 'Funds transfer')}  ${d.date()}\n\n${body}\n\n${d.maybe(`Approved: ${d.staff()}, Vice President\n`)}`,
      90,
    );
  },
};

/** A direct deposit form or slip: numbers and a name, no code, so nothing is covered. */
export const depositForm: Genre = {
  name: 'deposit-form',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const rows: [string, string][] = [
      [
        d.pick('Employee', 'Depositor', 'Name', 'Account holder'),
        d.name(who, 'plain', 'last-first'),
      ],
      ['Bank name', d.bank()],
      [word(d, 'routing'), d.routing(who)],
      [word(d, 'account'), d.account(who)],
      ['Type', d.pick('[x] Checking  [ ] Savings', 'Checking', 'Savings')],
      ['Employee no.', d.employeeNumber()],
    ];
    const cheque = `⑆${d.routing(who)}⑆ ${d.account(who)}⑈ ${d.random.digits(4)}`;
    const slip = `${d.name(who, 'plain')}\n${address(who)}\n\nDEPOSIT TICKET   Date ${d.date()}\nCash ${d.money()}\nChecks ${d.money()}\nTotal ${d.money()}\n\n${cheque}`;
    return `${d.chance(0.6) ? `${d.pick('DIRECT DEPOSIT AUTHORIZATION', 'Payroll direct deposit', 'ACH enrollment')}\n\n${form(d, rows)}\n\nI authorize ${d.organisation()} to deposit my pay.\nSigned ____________ ${d.date()}` : slip}\n`;
  },
};

/** Who may log on where: covered for a bank, nothing for a shop. */
export const logonNote: Genre = {
  name: 'logon-note',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const [who, other] = [d.someone(), d.someone()];
    const user = d.element('electronic-id', who.userId, who, { covered: 'd' });
    const bank = d.choose(
      () =>
        `${d.name(who, 'plain')} - ${d.bank()} online banking\n${d.pick('user name', 'User ID', 'login')}: ${user}\n${d.pick('password', 'Password', 'pw')}: ${who.password}`,
      () =>
        `Online banking for ${d.name(who, 'plain')} at ${d.bank()}: user id ${user}, password ${who.password}.`,
      () =>
        form(d, [
          ['Customer', d.name(who, 'plain')],
          ['Institution', d.bank()],
          ['Online banking user ID', user],
          ['Online banking password', who.password],
        ]),
    );
    const shop = `${d.name(other, 'plain')} - ${d.pick('garden club newsletter', 'library catalog', 'recipe forum')}: user ${d.element('electronic-id', other.userId, other, { optional: true })}, password ${other.password}`;
    return `${d.pick('Passwords (private!)', 'Logons', 'For my records')}\n\n${d.pick(`${bank}\n\n${shop}`, `${shop}\n\n${bank}`)}\n`;
  },
};

/** An account of two people: it belongs to both. */
export const jointAccount: Genre = {
  name: 'joint-account',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const spouse = d.relative(who, 'spouse');
    const both = [who, spouse];
    const names = d.pick(
      `${who.first} and ${spouse.first} ${who.last}`,
      `${d.name(who, 'plain')} and ${d.name(spouse, 'plain')}`,
      `${who.first} ${who.middle}. ${who.last} or ${spouse.first} ${spouse.middle}. ${spouse.last}, JTWROS`,
    );
    const hasPin = d.chance(0.6);
    const account = d.account(who, { of: both, covered: hasPin ? 'c' : null });
    const body = d.choose(
      () =>
        `Your joint ${d.pick('checking', 'savings', 'money market')} account ${account} has been opened.${hasPin ? ` The telephone banking PIN for this account is ${who.pin}.` : ''} Checks will arrive in ten days.`,
      () =>
        form(d, [
          ['Owners', names],
          [word(d, 'account'), account],
          hasPin ? [word(d, 'pin'), who.pin] : ['Opened', d.date()],
          ['Branch', `${d.random.between(1, 40)}`],
        ]),
      () =>
        `Signature card for account ${account}${hasPin ? ` (PIN ${who.pin})` : ''}\n\nOwner 1: ${d.name(who, 'plain')}   SSN ${d.ssn(who)}\nOwner 2: ${d.name(spouse, 'plain')}   SSN ${d.ssn(spouse)}`,
    );
    return d.wrap(
      `${letterHead(d, d.bank())}\n${names}\n${address(who)}\n\n${d.date()}\n\nDear ${who.sex === 'F' ? 'Mrs. and Mr.' : 'Mr. and Mrs.'} ${who.last}:\n\n${body}\n\n${signature(d, 'Branch Manager')}\n`,
    );
  },
};
