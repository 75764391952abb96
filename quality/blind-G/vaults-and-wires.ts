// A wire that must go today, a card that was lost, a box that was drilled, an agent's power, and what it costs.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const wireDesk: Genre = written(
  ['blind-wire-desk', 'record'],
  [
    `OUTGOING WIRE   {date}   by phone, callback done
Originator: {a}
DDA: {a.acct+c}   passcode given: {a.pw}
Bene: {b}, {bank}, ABA {b.routing-}, a/c {b.acct-}
Amount {money}   fee waived
{s1.initials}
`,
    `callback log
{time} {a} verified w/ code word and DL {a.dl}
{time} {b} no answer
{time} {c} verified w/ full ssn {c.ssn}
{time} {d} hung up
`,
  ],
);

export const lostCard: Genre = written(
  ['blind-lost-card', 'prose'],
  [
    `Agent: card services, {s1.first}. Caller: I dropped my card at the gas pump. Agent: your name? Caller: {a}. Agent: the number, if you have it? Caller: {a.card+c}, and the three on the back are {a.cvv}. Agent: you did not need to tell me that. New one in 5 days.
`,
    `Hot card list
{a.lf}    {a.card-}    lost
{b.lf}    {b.card-}    skimmed at pump
{c.lf}    ends 4471     stolen
`,
  ],
);

export const boxDrill: Genre = written(
  ['blind-box-drill', 'record'],
  [
    `SAFE DEPOSIT DRILLING INVENTORY
Box 318   renter {a.mid}   SSN on contract {a.ssn}
Found: will; 12 silver dollars; passport {a.passport}; letters
Deputy renter {b}, DL {b.dl}
Locksmith {s1}, notary {s2}
`,
    `box rent due: {a} 214, {b} 215, {c} 216 (keys 2). Locksmith {digits:3}-{digits:3}-{digits:4}. Drill fee {money}.
`,
  ],
);

export const onlineHelp: Genre = written(
  ['blind-online-help', 'prose'],
  [
    `Ticket {digits:6} [bill pay locked out]
Customer {a} writes: my online banking user name is {a.user+d} and I always use {a.pw} as the password but it says locked.
Internal: DO NOT paste passwords. {s1}
`,
    `Ticket {digits:6} [statement]
Customer {a} can't print. Browser updated. Chequing nickname "Bass boat". Closed by {s1}.
`,
  ],
);

export const feeBoard: Genre = written(
  ['blind-fee-board', 'prose'],
  [
    `WHAT IT COSTS
Stop payment {money}. Wire {money}. Our routing number is 081000168 for all customers. PIN reset free. Ask {a}, branch manager, or {b}, {c}, tellers. Never tell anyone your PIN.
`,
    `TRAINING: how a check is read. Line along the bottom: routing, account, check no. Example: 123456789 / 000111222333 / 1001. Name on example: "Pat Q. Sample". Trainer {a}; attended {b}, {c}.
`,
  ],
);
