// What members, tellers and shops write down of money: logins with their passwords, cards with and without codes.
import type { Genre } from '../document.ts';
import { word } from '../phrases.ts';
import { chat, couple, mailbox, openFormats, publish, reply, scanned } from '../papers.ts';

const deskFormats = openFormats('txt', 'txt', 'log', 'eml');

/** A password or PIN to the person's own account completes (c) and (d); a login without one does not. */
export const bankingHelp: Genre = {
  name: 'banking-help',
  kind: 'prose',
  extension: deskFormats.extension,
  write(d) {
    const who = d.someone();
    const bank = d.bank();
    const login = (covered: 'd' | null, optional = false): string =>
      d.element('electronic-id', who.userId, who, { covered, ...(optional && { optional }) });
    const text = d.choose(
      () =>
        `TICKET ${d.random.digits(6)}   Queue: Online Banking   Status: Closed\nMember: ${d.name(who, 'plain')}   Member since ${d.random.between(1994, 2021)}\n\n${d.date()} ${d.time()}  ${d.staff()}: Member locked out after three tries. Verified by callback.\n${d.date()} ${d.time()}  ${d.staff()}: Reset done. Username ${login('d')} / temporary password ${who.password} - told member to change it at first login to online banking.\n${d.date()} ${d.time()}  ${d.staff()}: Member did not call back. Closing.\n`,
      () =>
        chat(d, [
          {
            by: 'Agent',
            says: `Thank you for contacting ${bank}. This is ${d.staff().split(' ')[0]}. May I have your name?`,
          },
          { by: 'Visitor', says: d.name(who, 'plain') },
          { by: 'Agent', says: 'How can I help you today?' },
          {
            by: 'Visitor',
            says: `it wont let me in to see my checking. user id ${login('d')} password ${who.password}`,
          },
          {
            by: 'Agent',
            says: 'Please do not share your password in the chat. I can send you a reset link.',
          },
        ]),
      () =>
        d.wrap(
          `To: ${bank}, member service\nFrom: ${d.name(who, 'plain')}\n\nI cannot get the telephone banking to work. My account is ${d.account(who, { covered: 'c' })} and the ${d.pick('PIN I picked', 'telephone PIN', 'four digit PIN')} is ${who.pin}. It says invalid. I just want to move ${d.money(50, 900)} to savings. You can reach me at ${who.phone} after five.\n\n${who.first}\n`,
        ),
      () =>
        `${who.sex === 'F' ? "mom's" : "dad's"} stuff - dont lose\n\n${d.name(who, 'plain').toLowerCase()}\n${bank.toLowerCase()} online\nuser: ${login('d')}\npw: ${who.password}\n${d.maybe(`checking acct ${d.account(who, { covered: 'c' })}\n`)}\nlight co - pay at the window, due the ${d.random.between(4, 19)}th\n${d.pick('garage code is on the fridge', 'netflix is under my email')}\n`,
      () =>
        `CARD SERVICES - PIN MAILER REPRINT\n\n${d.pad('Cardholder', 18)}${d.name(who, 'plain', 'caps')}\n${d.pad('Debit card', 18)}${d.card(who, { covered: 'c' })}\n${d.pad('Expires', 18)}${who.expiry}\n${d.pad('New PIN', 18)}${who.pin}\n${d.pad('Requested by', 18)}${d.staff()}, branch ${d.random.between(1, 14)}\n${d.pad('Address', 18)}${who.street}, ${who.city}\n`,
      () =>
        `TICKET ${d.random.digits(6)}   Queue: Online Banking   Status: Waiting on member\nMember: ${d.name(who, 'plain')}\nAccount: ${d.account(who)}\n\n${d.date()}  ${d.staff()}: Member forgot password. User id on file is ${login(null, true)}. Sent reset link to e-mail on file.\n${d.date()}  ${d.staff()}: No answer. Will try again Monday.\n`,
      () =>
        reply(
          d,
          `Your ${d.pick('library', 'school lunch', 'gym')} login has been set up again, see below. Nothing else has changed.\n\n${d.staff()}, help desk`,
          {
            by: d.staff(),
            says: `User: ${d.name(who, 'plain')}\nLogin: ${login(null, true)}\nPassword: ${who.password}\nSite: ${d.pick('library catalog', 'cafeteria menu page', 'class schedule')}`,
          },
        ),
      () => {
        const spouse = d.relative(who, 'spouse');
        return `${bank}\nMEMO TO FILE   ${d.date()}   ${d.staff()}\n\nJoint account ${d.account(who, { of: [who, spouse], covered: 'c' })} of ${couple(d, who, spouse)}.\nBoth came to the branch. They want a verbal password on the account so that nobody else can move money by phone. Password chosen: ${who.password}\nTold them to keep it to themselves.\n`;
      },
    );
    return publish(d, deskFormats.of(d), text, {
      subject: d.pick('login', 'ticket update', 'Fwd: account'),
    });
  },
};

const payFormats = openFormats('txt', 'txt', 'eml', 'html');

/** Only a card with its code is covered; the expiry date is no code. */
export const cardSlip: Genre = {
  name: 'card-slip',
  kind: 'prose',
  extension: payFormats.extension,
  write(d) {
    const who = d.someone();
    const code = who.card.startsWith('3') ? '4-digit code' : '3-digit code';
    const text = d.choose(
      () => {
        const child = d.relative(who, 'child');
        return `SUMMER CAMP REGISTRATION\n\nCamper: ${d.name(child, 'plain')}   Age: ${d.random.between(7, 14)}   T-shirt: ${d.pick('YS', 'YM', 'YL')}\nParent: ${d.name(who, 'plain')}   Cell: ${who.phone}\n\nPayment of ${d.money(80, 450)}\n[ ] check enclosed   [x] card\n   Name on card: ${d.name(who, 'plain', 'caps')}\n   Number: ${d.card(who, { covered: 'c' })}\n   Exp: ${who.expiry}     ${d.pick('CVV', 'CVC', code)}: ${who.cvv}\n\nQuestions? ${d.staff()}, camp director, ${d.phone()}\n`;
      },
      () =>
        d.wrap(
          `Enclosed please find my pledge for the ${d.pick('new roof', 'food pantry', 'fire truck')}. You may put ${d.money(25, 500)} on my card, ${d.card(who)}, good through ${who.expiry}.\n\n${d.name(who, 'plain')}\n${who.street}\n${who.city}, ${who.state} ${who.zip}\n`,
        ),
      () => {
        const client = d.someone();
        return `${d.staff().split(' ')[1]} & ${d.staff().split(' ')[1]}, Attorneys at Law\nCREDIT CARD AUTHORIZATION FOR RETAINER\n\nClient: ${d.name(client, 'plain')}        Matter: ${d.caseNumber()}\nI am paying for the client named above. I authorize a charge of ${d.money(500, 5000)}.\n\nCardholder: ${d.name(who, 'plain')}\nBilling address: ${who.street}, ${who.city} ${who.zip}\nCard number: ${d.card(who, { covered: 'c' })}\nExpiration: ${who.expiry}\nSecurity code: ${who.cvv}\n\nSignature of cardholder ______________________\n`;
      },
      () =>
        `${d.time()} ${d.pick('phone order', 'call in order', 'took this over phone')}\n${d.product()} x${d.random.between(1, 6)}, pick up ${d.pick('fri', 'sat am', 'after 4')}\n${d.name(who, 'plain').toLowerCase()} ${who.phone}\n${d.pick('cc', 'card')} ${d.card(who, { covered: 'c' })} ${who.expiry} ${d.pick('code', 'cvv', 'back of card')} ${who.cvv}\n- ${d.staff().split(' ')[0]!.toLowerCase()}\n`,
      () =>
        `UTILITY AUTO-PAY ENROLLMENT        City of ${d.pick('Fulton', 'Boonville', 'Moberly')}\n\nCustomer  ${d.name(who, 'plain', 'last-first')}\nService address  ${who.street}\nUtility account  ${d.random.digits(7)}\n\n( ) Bank draft    (X) Card\nCard no.  ${d.card(who)}    Exp.  ${who.expiry}\n\nFor your safety do not write the security code on this form. We will call you for it.\n\nClerk  ${d.staff()}\n`,
      () =>
        `RECEIPT\n${d.organisation()}\n${d.date()} ${d.time()}   Term ${d.random.digits(4)}  Batch ${d.random.digits(4)}\n\nSALE           ${d.money(9, 300)}\nVISA           ************${who.card.slice(-4)}\nAPPROVED       Auth ${d.random.digits(6)}\nCUSTOMER       ${d.name(who, 'caps')}\n\nThank you, your cashier was ${d.staff().split(' ')[0]}\n`,
      () =>
        reply(d, `Got it, you are booked. ${d.staff().split(' ')[0]}`, {
          by: mailbox(`${who.first} ${who.last}`, 'example.com'),
          says: d.wrap(
            `Please hold the ${d.pick('banquet room', 'pavilion', 'two rooms')} for ${d.date()}. Charge it to ${d.card(who, { covered: 'c' })}, exp ${who.expiry}, and the ${d.pick('code on it', 'security code')} is ${who.cvv}. Let me know if you need anything else.\n\n${d.name(who, 'plain')}`,
            72,
          ),
        }),
      () =>
        scanned(
          d,
          `COUNTY COLLECTOR OF REVENUE\nPAYMENT BY MAIL\nOwner ${d.name(who, 'plain')}\nParcel ${d.random.digits(2)}-${d.random.digits(3)}-${d.random.digits(2)}-00-0${d.random.digits(2)}.00\nAmount due ${d.money(200, 4000)}\nCard number ${d.card(who, { covered: 'c' })}\nExpires ${who.expiry} CVV ${who.cvv}\nSigned ${d.name(who, 'plain')}\nReceived by ${d.staff()}, deputy`,
        ),
    );
    return publish(d, payFormats.of(d), text, {
      subject: d.pick('payment', 'card', 'Re: booking'),
    });
  },
};

const wireFormats = openFormats('txt', 'txt', 'eml', 'html');

/** Accounts and routing numbers with names, and no code to any of them: nothing here is covered. */
export const wirePaper: Genre = {
  name: 'wire-paper',
  kind: 'prose',
  extension: wireFormats.extension,
  write(d) {
    const who = d.someone();
    const nobody = { of: null, optional: true } as const;
    const text = d.choose(
      () =>
        `WIRE INSTRUCTIONS - CALL TO VERIFY BEFORE SENDING\n\nBeneficiary:       ${d.organisation()} Escrow Account\nBank:              ${d.bank()}\nABA:               ${d.routing(who, nobody)}\nAccount:           ${d.account(who, nobody)}\nReference:         ${d.name(d.someone(), 'plain')}, File ${d.random.digits(5)}\nEscrow officer:    ${d.staff()}, ${d.phone()}\n`,
      () =>
        d.wrap(
          `Hi ${d.staff().split(' ')[0]},\n\nPlease send the ${d.pick('sale proceeds', 'settlement', 'refund')} of ${d.money(900, 90_000)} by wire to ${d.name(who, 'plain')} at ${d.bank()}, routing ${d.routing(who)}, account ${d.account(who)}. The conference call to go over it is at ${d.time()}, dial ${d.phone()} and use access code ${d.random.digits(6)}#.\n\nThanks,\n${d.staff()}\n`,
        ),
      () => {
        const spouse = d.relative(who, 'spouse');
        const of = [who, spouse];
        return `${couple(d, who, spouse).toUpperCase()}                                  ${d.random.between(1001, 4890)}\n${who.street.toUpperCase()}\n${who.city.toUpperCase()}, ${who.state} ${who.zip}              DATE ________________\n\nPAY TO THE ORDER OF  _____ V O I D _______________   $ __________\n__________________________________________________ DOLLARS\n${d.bank().toUpperCase()}\nMEMO ________________     ________________________\n|: ${d.routing(who, { of })} |:  ${d.account(who, { of })} ||'\n`;
      },
      () =>
        `VENDOR ACH FORM\n\n1. Company: ${d.organisation()}        2. Federal ID: ${d.ein()}\n3. Contact: ${d.staff()}        4. Phone: ${d.phone()}\n5. Bank: ${d.bank()}\n6. Routing: ${d.routing(who, nobody)}        7. Account: ${d.account(who, nobody)}\n8. Remittance by  [x] e-mail  [ ] mail\n\nOffice use: vendor no. ${d.random.digits(5)}, entered by ${d.staff()}\n`,
      () =>
        d.wrap(
          `TUITION PAYMENT PLAN\n\nI, ${d.name(who, 'plain')}, agree to pay ${d.money(120, 700)} on the ${d.pick('5th', '15th', '20th')} of each month by automatic withdrawal from my ${d.pick('checking', 'savings')} account ${d.account(who)} at ${d.bank()} (transit number ${d.routing(who)}). I may stop this by writing to the business manager, ${d.staff()}.\n\nSigned ____________________\n`,
        ),
      () =>
        `${d.bank()}\nSTATEMENT OF ACCOUNT        Page 1 of ${d.random.between(2, 5)}\n\n${d.name(who, 'caps', 'plain')}\n${who.street}\n${who.city} ${who.state} ${who.zip}\n\n${word(d, 'account')}: ${d.account(who)}\nStatement period: ${d.date()} to ${d.date()}\n\nBeginning balance        ${d.money(100, 9000)}\n${d.times(3, 6, () => `${d.pick('01', '04', '07', '11')}/${d.random.between(10, 28)}   ${d.pad(d.pick('CHECK', 'ACH DEBIT ELECTRIC', 'POS GROCERY', 'DEPOSIT'), 24)}${d.money(8, 900)}`).join('\n')}\nEnding balance           ${d.money(100, 9000)}\n\nNever give your PIN or password to anyone who calls you.\n`,
      () =>
        `RETURNED WIRE ADVICE   ${d.date()}\n\nOur ref ${d.packedDate()}${d.random.letters(4)}${d.random.digits(6)}   Amount ${d.money(1000, 80_000)}\nOriginator: ${d.organisation()}\nBeneficiary: ${d.name(who, 'plain')}\nBeneficiary account: ${d.account(who)}\nBeneficiary bank ABA: ${d.routing(who)}\nReason: ${d.pick('account closed', 'name does not match', 'unable to locate')}\nOperator: ${d.staff()}\n`,
    );
    return publish(d, wireFormats.of(d), text, {
      subject: d.pick('wire', 'bank details', 'ACH'),
    });
  },
};
