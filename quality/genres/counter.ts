// What is written where customers are served: chats, tickets, card forms and calls.
import type { Genre } from '../document.ts';
import { form, word } from '../phrases.ts';

/** A chat: the agent asks, the customer answers in the next turn. */
export const chatTranscript: Genre = {
  name: 'chat-transcript',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'txt', 'log']),
  write(d) {
    const who = d.someone();
    const agent = d.staff().split(' ')[0]!;
    const [asker, speaker] = d.pick(
      [agent, who.first],
      ['Agent', 'Customer'],
      [`${agent} (agent)`, `${who.first} ${who.last[0]}.`],
      [agent, `${who.first} ${who.last}`],
    );
    const turns: [string, string][] = [
      [
        asker,
        `Thank you for contacting ${d.pick(d.bank(), d.bank(), d.bank().replace('Bank', 'Bank & Trust'))}, this is ${agent}. May I have your full name?`,
      ],
      [
        speaker,
        d.pick(
          d.name(who, 'plain'),
          `its ${who.first} ${who.last}`,
          `My name is ${d.name(who, 'plain')}.`,
          `${who.first} ${who.last}, DOB ${d.born(who)}`,
        ),
      ],
      ...d.choose<[string, string][]>(
        () => [
          [asker, `And your ${word(d, 'ssn')}, please?`],
          [speaker, d.pick(d.ssn(who), `sure ${d.ssn(who)}`, `it is ${d.ssn(who)} thx`)],
        ],
        () => [
          [asker, 'What is the account number?'],
          [speaker, d.account(who, { covered: 'c' })],
          [asker, 'And the phone PIN?'],
          [speaker, who.pin],
        ],
        () => [
          [asker, 'Can you read me the card number?'],
          [speaker, d.card(who, { covered: 'c' })],
          [asker, d.pick('expiration and the security code?', 'Exp date and CVV please')],
          [speaker, `${who.expiry}, ${who.cvv}`],
        ],
        () => [
          [
            asker,
            d.pick(
              'What is the member ID on your health insurance card?',
              'And the subscriber ID of your health plan?',
            ),
          ],
          [speaker, d.member(who)],
        ],
        () => [
          [asker, "And your driver's license number?"],
          [speaker, d.license(who)],
        ],
      ),
      [
        asker,
        d.pick(
          `Thanks! I have opened case ${d.random.digits(8)}.`,
          `One moment. Your order ${d.invoice()} shipped, tracking ${d.tracking()}.`,
        ),
      ],
      [speaker, d.pick('ok', 'great, thank you', `you can call me at ${who.phone}`)],
    ];
    const stamp = d.pick(0, 1, 2);
    const hour = d.random.between(9, 11);
    const lines = turns.map(([name, text], at) =>
      stamp === 0
        ? `${name}: ${text}`
        : stamp === 1
          ? `[${hour}:${10 + at}] ${name}: ${text}`
          : `${name} (${hour}:${20 + at} AM)\n${text}`,
    );
    return `${d.maybe(`Chat transcript ${d.random.digits(10)} - ${d.date()}\n\n`)}${lines.join('\n')}\n`;
  },
};

/** Orders by card: covered with the security code, and only a card without it. */
export const cardForm: Genre = {
  name: 'card-payment-form',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const hasCode = d.chance(0.65);
    const rows: [string, string][] = [
      [
        d.pick('Name on card', 'Cardholder', 'Cardholder name', 'Bill to'),
        d.name(who, 'plain', 'middle', 'caps'),
      ],
      [word(d, 'card'), d.card(who, { covered: hasCode ? 'c' : null })],
      [d.pick('Exp', 'Expiration', 'Exp. date', 'Expires'), who.expiry],
      hasCode ? [word(d, 'code'), who.cvv] : [d.pick('Authorization', 'Amount'), d.money()],
      ['Billing ZIP', who.zip],
    ];
    return `${d.organisation()}\n${d.pick('PAYMENT AUTHORIZATION', 'Credit card order form', 'Registration and payment')}   Invoice ${d.invoice()}\n\n${form(d, rows)}\n\nItem: ${d.product()}   Qty ${d.random.between(1, 9)}   Part ${d.partNumber()}   Total ${d.money()}\n${d.maybe(`\nTaken by phone by ${d.staff()} on ${d.date()}\n`)}`;
  },
};
