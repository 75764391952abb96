// Answers above the quoted mail, forms read by a scanner with their dots, contracts between two, and letters with a Re: line.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const quotedThread: Genre = penned(
  ['blind-quoted-thread', 'prose', 'eml'],
  {
    want: [
      'the badge',
      'the W-2 reprint',
      'his fingerprint slot',
      'the van list',
      'her 1095',
      'the bond',
    ],
    aside: ['Thanks!', 'Sent from my phone', 'Sorry for the delay', 'FYI', 'See below'],
  },
  [
    `From: {a} <{a.email}>
To: {s1} <{s1.email}>
Subject: RE: RE: what I need from you
Date: {date}

{a.ssn}
[[aside]]

On {date}, {s1} wrote:
> {a.first},
> I still need your social for [[want]].
> Ticket {digits:9}
>> On {date}, {b} wrote:
>> can you add {a.first} to the list
`,
    `From: {s1} <{s1.email}>
To: {s2} <{s2.email}>
Subject: FW: license copies

[[aside]]

----- Original Message -----
From: {a}
Sent: {date}
Mine is {a.dl}, {a.state}. {b} will ride with me and has none.

----- Original Message -----
From: {c}
Sent: {date}
here you go, {c.dl} ({c.state})
`,
    `From: {a} <{a.email}>
To: billing
Subject: Re: Unpaid {invoice}

See my answers inline.

> 1. Name on the card?
{b}, my husband
> 2. Card number and expiration?
{b.card+c}  {b.exp}
> 3. Security code (CVV)?
{b.cvv}
> 4. Amount?
{money}, [[aside]]
@a woman
@b husband a
`,
    `From: {s1} <{s1.email}>
To: all
Subject: Re: Re: Re: potluck and [[want]]

[[aside]]
> {a} brings slaw
>> {b}: can I get the order number? is it {digits:3}-{digits:2}-{digits:4}x
>> {c}: no, {digits:9}
>>> Please do not mail your SSN or your license, use the drop box. {s2}
`,
  ],
);

export const dottedForm: Genre = penned(
  ['blind-dotted-form', 'prose'],
  {
    form: ['APPLlCATION FOR PERMIT', 'RECORD 0F SERVICE', 'AFFIDAVlT', 'REQUEST TO AMEND'],
    blot: ['(illegible)', '~', 'I I I', '| ,', '[stamp RECEIVED]', '. . ;'],
  },
  [
    `[[form]]                    page 1 of 2   [[blot]]

1. Last name, first, middle . . . . . . . {a.lfm}
2. Social security number . . . . . . . . {a.ssn}
3. Driver license no. and state . . . . . {a.dl}  {a.state}
4. Ever known by another name? . . . . . . no
5. Receipt . . . . . . . . . . . . . . . . {digits:9}
6. Clerk . . . . . . . . . . . . . . . . . {s1}
`,
    `[[form]]
[[blot]]
Name........................{a}
S0c. Sec. N0................{a.ssn}
Spouse......................{b}
S0c. Sec. N0................{b.ssn}
Telephone...................{a.phone}
Book/page...................{digits:4}/{digits:3}
@b spouse a
`,
    `{a.caps} ______________________________     {date}
   (print name of applicant)                    (date)

___ {a.passport} ___________________________     USA
   (passport number)                            (country)

{b.caps} ______________________________     [[blot]]
   (print name of person to call)

[[form]]   DO NOT WRITE BELOW   {digits:9}
`,
    `[[form]]                                 page 2 of 2
[[blot]]
Applicant ................ {a}
Doctor's statement: the above ..... {a.med:is legally blind, 20/400 both eyes}
State ID (non-driver) .... {a.dl}
Witness .................. {b}, {b.street}
Fee ...................... {money}
`,
    `[[form]]                       [[blot]]
1  Offender ........... {a.lf}
2  DOC number ......... {a.gov:1999999}
3  Visitor ............ {b}
4  Visitor's lic. ..... {b.dl}  {b.state}
5  Locker ............. {digits:3}
`,
    `[[form]]                          THIS COPY IS BLANK
Name ............................................
Social Security number ..........................
License number and state ........................
Physical or mental disability ...................
Notary: {s1}, comm. {digits:8}, expires {date}       [[blot]]
Questions? {a}, {a.phone}, or {b}.
`,
  ],
);

export const partiesSigned: Genre = penned(
  ['blind-parties-signed', 'prose'],
  {
    deal: [
      'a 2011 grain truck',
      'the north forty',
      'a pontoon boat',
      'the upstairs flat',
      'a bay gelding',
    ],
    rest: ['as is', 'free of liens', 'keys at closing', 'hay included', 'no smoking'],
  },
  [
    `AGREEMENT made {date} between {a}, SSN {a.ssn} ("Seller"), and {b}, SSN {b.ssn} ("Buyer").

Seller sells [[deal]] for {money}, [[rest]]. Buyer pays half now. If Buyer does not pay, Seller may take it back. Title no. {digits:8}.

Witness: {s1}
`,
    `{s1}
Attorney at Law

Re:  {a} v. {b}, No. {case}
     Plaintiff's Social Security number: {a.ssn}
     Date of loss: {date}

Dear Counsel:

Enclosed is the wage form. Your man has not sent his. We will take {money} and [[deal]].
`,
    `LEASE of [[deal]]. Landlord {s1}. Tenants {a} and {b}, jointly. Identification shown: first tenant, {a.state} license {a.dl}; second tenant, passport {b.passport}. Rent {money}. [[rest]]. Unit {digits:3}, meter {digits:9}.
`,
    `POWER OF ATTORNEY. I, {a}, name {b} to sign for me at {bank} on account {a.acct}. My A-number, should the bank ask, is {a.alien}. This ends {date}.

Before me, {s1}, notary, commission {digits:8}.
`,
    `BILL OF SALE. {a} to {b}: [[deal]], serial {serial}, [[rest]]. Paid {money} by cashier's check {digits:9}. VIN 1GNEK13T36R{digits:6}. Odometer {digits:6}. Signed {date}. Both say that they hold a driver's license. Recorded in book {digits:4}.
`,
    `PROMISSORY NOTE

Maker   {a}, individual taxpayer no. {a.itin}
Holder  {b}
Maker owes {money} for [[deal]], ten payments, first {date}. Voter card shown by Holder, registrant no. {b.gov:799999999}. Signed before {s1}, seal {digits:8}.
`,
  ],
);
