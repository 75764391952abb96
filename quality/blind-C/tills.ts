// Cards read over the telephone, passwords in notebooks, and money kept for those who cannot keep it themselves.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const phoneOrder: Genre = penned(
  ['blind-phone-order', 'prose'],
  {
    thing: [
      'two flats of petunias',
      'a get-well basket',
      'cord of split oak',
      'tow from the Elks lot',
      'six dozen rolls',
      'banquet deposit',
      'septic pump-out',
      'choir robe, plum',
    ],
    back: ['3 on back', 'v-code', 'sec #', 'CVC', 'back digits', 'the three little numbers'],
  },
  [
    `PHONE ORDER {digits:5}          taken {time} by {s1.initials}

[[thing]]
for    {b}, {b.street}
from   {a}
       {a.card+c}   {a.exp}   [[back]] {a.cvv}
card to say: thinking of you
total  {money}
`,
    `Message pad. {a} wants [[thing]] held till Saturday. Read me the card, {a.card}, good thru {a.exp}, but would not give the [[back]], will do that in person. {a.phone}
`,
    `YARD RELEASE

Vehicle   1998 F-150, plate on tag, VIN 1FTZX1722WK{digits:6}
To        {a}, OL {a.dl} ({a.state})
Paid by   {b}, uncle: card {b.card+c} exp {b.exp} [[back]] {b.cvv}
Lot fee   {money}      Tow {digits:6}
Keys      left with {s1}
`,
    `Daily settlement, terminal {digits:8}

{time}  ****{digits:4}  {money}  [[thing]]        {a}
{time}  ****{digits:4}  {money}  [[thing]]        {b}
{time}  cash             {money}  [[thing]]        {c}
{time}  ****{digits:4}  {money}  refund, {d}

Batch {digits:6}  approval codes {digits:6}, {digits:6}, {digits:6}.  The [[back]] is never kept after the sale. {s1}
`,
  ],
);

export const passwordSheet: Genre = penned(
  ['blind-password-sheet', 'prose'],
  {
    site: [
      'seed catalog',
      'library card',
      'school lunch portal',
      'weather app',
      'hymn site',
      'crossword',
      'cell phone store',
      'photo printing',
      'deer check',
    ],
    junk: ['Tulip-44', 'goTigers!9', 'Rover2011', 'blueBarn#3', 'pie4Dinner', 'CornRow77'],
  },
  [
    `*** {a} - my passwords - do not throw out ***

[[site]]          {a.email}          [[junk]]
[[site]]          {a.email}          [[junk]]
{bank} online banking     user {a.user+d}     pw {a.pw}
[[site]]          pin {digits:4}
`,
    `Kids, if something happens to me:
The safe is behind the coats. The checking at {bank} is {a.acct+c} and the telephone PIN they ask for is {a.pin}. Lawyer is {s1}. The [[site]] password is [[junk]], not that you will
want it. Love, Mom

({a}, {date})
@a woman
`,
    `New hire setup, {a}                     ticket {digits:6}

AD account      made, first password [[junk]]
E-mail          {a.email}
Door code       {digits:4}
Voicemail       ext {digits:4}, PIN {digits:4}
Copier          {digits:5}
Wi-Fi           [[junk]]
Done by {s1}. {a.first} must change them all by Friday.
`,
    `GOOD PASSWORDS, a lunch talk by {a}

Bad: [[junk]]. Bad: the last four of your Social. Bad: the PIN of your debit card, written on the card. Better: four words. Never tell your online banking password to anyone who
rings you up, not even {s1} from IT. {b} won the raffle, ticket {digits:6}.
`,
  ],
);

export const payeeDesk: Genre = penned(
  ['blind-payee-desk', 'prose'],
  {
    why: [
      'a traumatic brain injury in 2009',
      'schizophrenia',
      'Down syndrome',
      'advanced Alzheimer disease',
      'Korsakoff dementia',
      'a stroke that took speech',
      'severe intellectual disability',
      'bipolar disorder with psychosis',
    ],
    buy: [
      'two pair of jeans',
      'haircut',
      'cable bill',
      'window fan',
      'bus pass',
      'Christmas gift for a niece',
    ],
  },
  [
    `REPRESENTATIVE PAYEE - ACCOUNTING YEAR

Beneficiary     {a.mid}
Claim number    {a.ssn} (own record)
Payee           {org}, attn {s1}
Received        {money}
Room and board  {money}
Personal        {money}  ([[buy]], [[buy]])
Saved           {money}
`,
    `From the office of the Public Administrator, {county}

To {bank}: I was named guardian and conservator of {a} on {date} because of {a.med:[[why]]}. Please retitle account {a.acct} and send the statements here. {b}, the former
attorney in fact, no longer has any power over it. Letters enclosed, case {case}.

{s1}
`,
    `Case aide notes, {date}

{a} lost the debit card again. Old one was {a.card+c} with PIN {a.pin} scratched in the sleeve, so killed it. [[buy]] on the new one.
{b} got [[buy]] out of petty cash.
{c} is not ours any more, {c.his} sister {d} took over.
@d sister c
`,
    `WHAT A PAYEE MAY AND MAY NOT DO

May: pay rent, food, doctors, [[buy]]. May not: keep the money with your own, or lend it. Who needs one? Some people with dementia, mental illness or a head injury; most do not.
Fee cap {money}. Wards in the county: 64. Staff {a}, {b}, {c}. Form SSA-11. Ask {s1}.
`,
  ],
);
