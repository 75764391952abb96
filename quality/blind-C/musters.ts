// Papers of armories, of helpers of those who have just arrived, and of wages that are to go to a bank.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const armoryDesk: Genre = penned(
  ['blind-armory-desk', 'prose'],
  {
    hurt: [
      'a torn meniscus from the ruck march',
      'hearing loss from the mortar pit',
      'heat exhaustion with an IV',
      'a stress fracture of the hip',
      'nightmares since the convoy, seen at Behavioral Health',
      'a hernia',
      'asthma found after basic',
      'a broken jaw from the hatch',
    ],
    kit: ['poncho liner', 'NVG mount', 'wet weather top', 'tough box', 'camelbak', 'ear pro'],
  },
  [
    `LINE OF DUTY WORKSHEET

SM ................ {a.lfm}
DoD ID ............ {a.mil:1999999999}
SSN ............... {a.ssn}
Unit .............. 1138th, Farmington
Injury ............ {a.med:[[hurt]]}
Witness ........... {b}, SGT
Tracking .......... {digits:9}, by {s1}
`,
    `Sir, three for the profile board: {a} with {a.med:[[hurt]]}; {b} is a paperwork fix only; {c} with {c.med:[[hurt]]}. {a.last}'s DoD ID is {a.mil:1999999999}. I have no number for the others yet.
R/ SSG {s1.last}
`,
    `Veterans service office, walk-ins {date}

{a}      wants headstone form for father
{b}      C-file {b.mil:C99999999}, asks for a copy
{c}      DD-214 lost in the 1973 fire, NA Form 13055
{d}      ride to the VA, van seat 4
Officer {s1}. Coffee fund {money}.
`,
    `HAND RECEIPT, annex to DA 2062

{a}     [[kit]]     s/n {digits:9}     NSN 8465-01-{digits:3}-{digits:4}
{b}     [[kit]]     s/n {digits:9}     NSN 8465-01-{digits:3}-{digits:4}
{c}     [[kit]]     s/n {digits:9}     NSN 8415-01-{digits:3}-{digits:4}
Classes: combat lifesaver, heat injury, suicide awareness (all). POC {s1}, bldg {digits:3}. Lost [[kit]] costs {money}.
`,
  ],
);

export const newArrivals: Genre = penned(
  ['blind-new-arrivals', 'prose'],
  {
    ill: [
      'latent TB, on isoniazid',
      'worms, pill given',
      'hepatitis B carrier',
      'a cleft lip',
      'shrapnel in the thigh',
      'thalassemia',
      'sleepless and grieving, referred to counseling',
      'malaria twice, last in the camp',
    ],
    todo: ['enroll kids', 'bus orientation', 'bank visit', 'winter coats', 'phone SIM', 'ESL test'],
  },
  [
    `ARRIVAL PACKET, {org}

PA (principal)    {a}         A#  {a.alien}
Spouse            {b}         A#  {b.alien}
Health screen     {a.first}: {a.med:[[ill]]}
                  {b.first}: nothing to do
To do             [[todo]], [[todo]]
Caseworker        {s1}
@b spouse a
`,
    `VITA intake, table 6. {a} has no social yet; the ITIN is {a.itin}, letter seen. {b} came along to translate and has {b.his} own return done already. Refund {money}, mailed check. Preparer {s1}. [[todo]] is next door.
`,
    `> {s1.first}, did the cards come?
Two did. {a}: A number {a.alien}, passport of the old country {a.passport}. {b}: A number {b.alien}. Nothing yet for {c}, whose case was sent back. Next with {s2}: [[todo]].
`,
    `WELCOME CIRCLE, minutes

{a}, {b} and {c} (volunteers) met with {s1}. Topics: [[todo]], [[todo]]; what an A-number is and why not to text it; TB and shots for school; grief. Van plates swapped, titles {digits:8}, {digits:8}.
Donations {money}; receipt book {digits:5}. {d} sings in the choir that gave the rice cookers.
`,
  ],
);

export const payToBank: Genre = penned(
  ['blind-pay-to-bank', 'prose'],
  {
    split: ['all of it', '$50 a check', 'the rest', 'half', '10 percent', 'overtime only'],
    join: ['mobile app', 'web branch', 'online bill pay', 'e-statements'],
  },
  [
    `DIRECT DEPOSIT ENROLLMENT

Employee     {a}            Emp no. {digits:5}
Bank         {bank}
ABA          {a.routing}
Account      {a.acct}       [ ] chk  [X] sav
Amount       [[split]]
Old account closed {date}. Entered by {s1}, voided check {digits:4} stapled
`,
    `From: {a} <{a.email}>
To: payroll

please send [[split]] to my new acct {a.acct}, routing {a.routing} at {bank}. my wife {b} keeps the old one. thanks
@a man
@b wife a
`,
    `Member services chat saved to file

{a}: i cant get in the [[join]]
{s1.first}: What user name do you type?
{a}: {a.user+d} and the password is {a.pw}
{s1.first}: Please never send that here. I will reset it.
{a}: ok. my brother {b} has the same trouble but he will call
`,
    `WHERE TO FIND THE NUMBERS ON YOUR CHECK
The first nine digits at the lower left are the routing number of the bank. Then comes your account number, then the check number. Payroll ({a}, {b}) needs a voided check, not a deposit slip. Sign
up for the [[join]] at the lobby desk; {s1} has pens. Pay dates {date}, {date}. Direct deposit is required for [[split]].
`,
  ],
);
