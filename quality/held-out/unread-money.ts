// What banks and preparers of taxes keep: transfers, boxes in the vault, registers of cheques, and organizers.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const bankDesk: Genre = written(
  ['unread-bank-desk', 'prose'],
  [
    `OUTGOING WIRE REQUEST                        Branch 07        {date} {time}

Customer            {a}
ID shown            {a.state} DL {a.dl}
Debit account       {a.acct}
Amount              {money}
Pay to              {b}
At                  {bank}, ABA {b.routing}
Credit account      {b.acct}
Purpose             down payment
Call-back done by   {s1}
`,
    `SAFE DEPOSIT - BOXES PAST DUE

Box      Renter                     Size     Key       Rent
0114     {a}                        3x5      {digits:4}      {money}
0207     {b} & {c.first}            5x10     {digits:4}      {money}
0391     {d}                        3x10     {digits:4}      {money}
0415     {e}                        10x10    {digits:4}      {money}

Drill on {date} unless paid. {s1}, vault
`,
    `CHECK REGISTER of the household of {a}

No.     Date        Paid to                       Amount       Balance
1401    {date}      Ameren                        {money}      {money}
1402    {date}      {clinic}                      {money}      {money}
1403    {date}      {b}, mowing                   {money}      {money}
        {date}      deposit, Social Security      {money}      {money}
1404    {date}      void
`,
    `from the branch chat, {date}
{s1.first}: customer {a} at my window, forgot his card. wants to reset. he reads me {a.card+c}, and the pin he says is {a.pin}, machine ate it
{s2.first}: STOP he shouldn't tell you the pin!! reissue
{s1.first}: done. also {b} called about cd rates, no account with us
@a man
`,
    `Telephone banking enrollment. {a} picked the access code {a.pin} for account {a.acct+c}. {a.He} was told to change it after first use.
{b} is a signer on the business account of {org} and did not enroll.
{s1}, member services
`,
    `Elder fraud report: On {date} {a} read the numbers off her debit card to a caller "from Medicare": {a.card+c}, good thru {a.exp}, the three on
the back {a.cvv}. Daughter {b} found out. Card blocked by {s1}, loss {money}. The caller's number was {phone}.
@a woman
@b daughter a
`,
    `ATM BALANCING - terminal {digits:6}
Cassette 1 {money}, cassette 2 {money}. Captured cards: one, ending {digits:4}, name {a}, destroyed {date} by {s1} and {s2}. Seal
{digits:7} replaced by {digits:7}. Journal {digits:9}.
`,
  ],
);

export const taxOrganizer: Genre = written(
  ['unread-tax-organizer', 'prose'],
  [
    `TAX ORGANIZER - PERSONAL INFORMATION

                         Taxpayer                       Spouse
First name               {a.first}                      {b.first}
Last name                {a.last}                       {b.last}
Social Security no.      {a.ssn}                        {b.ssn}
Occupation               welder                         aide
Blind?                   no                             no

DEPENDENTS
{c}                      {c.ssn}                        son
Direct deposit: routing {a.routing}   account {a.acct}   [x] checking
@a man
@b wife a
@c son a
`,
    `{date}

{a} and {b}
{a.street}, {a.city}

Enclosed is your return. Sign both lines. Your refund of {money} goes to the account ending {digits:4}. On Form 8879, check that the last four
of each number, {a.ssnlast} and {b.ssnlast}, are right. Our invoice {invoice} for {money} is attached.

{s1}, CPA, firm EIN {ein}
@b spouse a
`,
    `2848 list for the week - {s1}
{a.lf} / {a.ssn} / 1040 / 2021 2022
{b.lf} / {b.itin} / 1040 / 2022
{c.lf} / {c.ssn} / civil pen / 2019
{org} / {ein} / 941 / 2023
`,
    `1099-NEC    payer {org}, {ein}
recipient   {a}
            {a.street}
            {a.city}, {a.state} {a.zip}
recip tin   {a.ssn}
acct no     {digits:6}
box 1       {money}

1099-INT    payer {bank}, {ein}
recipient   {b}
recip tin   ***-**-{b.ssnlast}
box 1       {money}
`,
    `Deductible or not? Notes for {a}: acupuncture for {a.med:chronic tension headaches} yes with a letter; gym no; mileage to {clinic}, 22 cents;
{b.med:hearing aids?} for {b} yes, {b.he} is on the return. {a.His} W-2 says {money}. Property tax parcel {digits:2}-{digits:3}-{digits:2}. Ask {s1} about the boat.
@b spouse a
`,
    `NOTICE CP2000 - our reply

Taxpayer: {a}                           SSN on notice: xxx-xx-{a.ssnlast}
Tax year: 2022                          AUR control: {digits:5}-{digits:4}

The {money} was a rollover. See the 1099-R of {insurer}. The taxpayer's power of attorney, {s1}, may be reached at {phone}.
`,
  ],
);
