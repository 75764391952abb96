// Notes stuck to screens in a billing office, remittances printed line by line, benefits read over the phone, and Medicare at the library table.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const billingSticky: Genre = penned(
  ['blind-billing-sticky', 'prose'],
  {
    task: ['rebill', 'call Mon', 'w/o small bal', 'need new card', 'appeal by Fri', 'wrong suffix'],
    gripe: [
      'printer 2 is out of toner again',
      'who took my good pen',
      'the fax is busy all day',
      'do not use code 12',
    ],
  },
  [
    `(yellow) {a} - ID is {a.member} NOT the one in the system!! [[task]]

(yellow) {s1.first}: [[gripe]]

(pink) {b} paid {money} ck 4{digits:3}, post to his mom's acct

(pink) BCBS prov line opt 3,3,0. {c}'s # ends up being {c.member}
`,
    `on my monitor
1 - {a.lf} {a.dcn} retro elig, [[task]]
2 - {b.lf} {b.mbi} {b.med:hospice overlap?}, [[task]]
3 - {c.lf} self pay, promised {money}
4 - password hint: the dog
5 - [[gripe]]
`,
    `Hi girls, out Thurs/Fri. Hot ones:
{a} ({insurer}, subscriber {b}, {b.member}): [[task]]
{c}: moved, mail came back
{d}: says she has nothing, then found this in her purse {d.member}
[[gripe]]. xo {s1.first}
@a woman
@b husband a
@d woman
`,
    `whiteboard photo, text layer
AR > 90  {money}          GOAL {money}
{s1.firstcaps}   A-F      {s2.firstcaps}  G-M    {s3.firstcaps} N-Z
{a.last}  {digits:9}  ICN   [[task]]
{b.last}  {digits:9}  ICN   [[task]]
BIRTHDAYS: {c}, {d}.   [[gripe]]
`,
  ],
);

export const remitLines: Genre = penned(
  ['blind-remit-lines', 'record'],
  {
    adj: ['CO-45', 'PR-1', 'CO-29', 'OA-23', 'CO-97', 'PR-3', 'CO-16 N382'],
    proc: ['99213', '99214 25', 'G0439', '90837', '36415', '97110 GP', 'J1100'],
  },
  [
    `PROVIDER REMITTANCE       CK/EFT {digits:9}       {date}

NAME {a.capslf}    HIC {a.mbi}    ACNT {digits:6}    ICN {digits:13}
  {npi}  0114  11  1  {a.med:[[proc]]?}    142.00   88.12   [[adj]]    53.88    70.50
NAME {b.capslf}    HIC {b.mbi}    ACNT {digits:6}    ICN {digits:13}
  {npi}  0116  11  1  {b.med:[[proc]]?}    96.00    61.40   [[adj]]    34.60    49.12
  {npi}  0116  11  1  {b.med:[[proc]]?}    12.00    0.00    [[adj]]    12.00    0.00
TOTALS  # OF CLAIMS 2   BILLED 250.00   PAID 119.62
`,
    `Patient,Member,Svc date,Proc,Billed,Allowed,Adj,Paid,Claim
"{a.lf}",{a.member},{iso},{a.med:[[proc]]?},"{money}","{money}",[[adj]],"{money}",{digits:12}
"{b.lf}",{b.member},{iso},{b.med:[[proc]]?},"{money}","{money}",[[adj]],0.00,{digits:12}
"{c.lf}",{c.member},{iso},{c.med:[[proc]]?},"{money}","{money}",[[adj]],"{money}",{digits:12}
,,,,,,TOTAL,"{money}",
`,
    `MO HEALTHNET RA   {digits:8}   PAGE 1
RECIPIENT {a.dcn} {a.lastcaps}, {a.firstcaps}
   ICN {digits:13}  FDOS {iso}  {a.med:[[proc]]?}  PD  31.20
RECIPIENT {b.dcn} {b.lastcaps}, {b.firstcaps}
   ICN {digits:13}  FDOS {iso}  {b.med:[[proc]]?}  DENY [[adj]]
RECIPIENT {c.dcn} {c.lastcaps}, {c.firstcaps}
   ICN {digits:13}  FDOS {iso}  {c.med:[[proc]]?}  SUSP
`,
    `pat: {a}
ins: {b} / {b.member}
dos {date} {b.med:[[proc]]?} chg {money} pd {money} [[adj]]
---
pat: {c}
ins: same / {c.member}
dos {date} {c.med:[[proc]]?} chg {money} pd 0 [[adj]]
---
posted {s1.initials} batch {digits:6}
@b spouse a
`,
    `ADJUSTMENT CODES, wall chart
[[adj]]   charge exceeds fee schedule
[[adj]]   deductible
[[adj]]   time limit
PLB WO = overpayment recovery. FB forwarding balance {money}. Check {digits:9} voided, reissued {digits:9}. Posting team: {a}, {b}. ERA enrolment with {c}, form {digits:3}.
`,
  ],
);

export const verifySheet: Genre = penned(
  ['blind-verify-sheet', 'prose'],
  {
    plan: ['Choice POS II', 'Bronze 6500', 'Exclusive EPO', 'Medicare Adv HMO', 'FEP Basic'],
    met: [
      'ded met',
      'ded $412 left',
      'no auth',
      'auth req after 12',
      '20 visits/yr',
      'excl. braces',
    ],
  },
  [
    `VERIFICATION OF BENEFITS                     taken by {s1}

Carrier      {insurer}              Rep / ref     Tasha, {digits:10}
Patient      {a}                    Insured       {b}
Insured no.  {b.member}             Group         {digits:6}
Plan         [[plan]]               Says          [[met]], [[met]]
@b spouse a
`,
    `{a.med:ortho consult?} tmrw - {a.lf} - {insurer} - [[plan]] - {a.member} - life max 1500 - [[met]]
{b.med:cleaning?} 8:10 - {b.lf} - cash - needs estimate
{c.med:crown?} 9:00 - {c.lf} - {insurer} - [[plan]] - {c.member} - [[met]] - spoke w/ IVR
hyg: {s1.first}, dr {s2.last}
`,
    `Real-time response, keyed by hand because the printer is down

Active coverage: YES
Subscriber: {a.firstcaps} {a.lastcaps}
Identifier: {a.member}
Dependent: {b.firstcaps}
Plan: [[plan]] / Trace {digits:10}
Notes: [[met]]
@b child a
`,
    `Script for new hires: "May I have the member's name? And the number on the front of the card, letters too? And the group?" Write the rep's name and reference. Never take a number by text. If [[plan]], ask about [[met]].
Shadow {a} Monday, {b} Tuesday. Headsets from {c}. Login {digits:6}. Quiz: 20 questions, pass 16.
`,
  ],
);

export const libraryTable: Genre = penned(
  ['blind-library-table', 'prose'],
  {
    pill: [
      'Xarelto 20',
      'Humalog KwikPen',
      'carvedilol 12.5',
      'donepezil 10',
      'Symbicort',
      'levetiracetam 500',
      'methotrexate Fridays',
    ],
    plan: ['WellTrust PDP', 'Silver Rx', 'Plan G', 'Plan N', 'Advantage PPO', 'none yet'],
    talk: ['brought cookies', 'likes mornings', 'come back w/ card', 'Extra Help maybe'],
  },
  [
    `Counselor sheet            site: library            {date}

Client         {a}, {a.phone}
Medicare no.   {a.mbi}       A 07/19   B 07/19
Drugs          {a.med:[[pill]], [[pill]]}
Now has        [[plan]]
Best 3         [[plan]], [[plan]]
Saved          {money}
Vol            {s1}
`,
    `10:00 {a}. turning 65 {date}. number {a.mbi}. [[plan]]
10:45 {b} & {c}. same plan both. hers {b.mbi} his {c.mbi}
11:30 no show
12:15 {d}. [[talk]]
1:00 {e}, for her mother {f}, {f.mbi}, {f.med:in the nursing home?}
@b woman
@c husband b
@e woman
@f rare
`,
    `Dear Senator's office, I got a letter that my Part B stops. My name is {a}, number {a.mbi}. I paid every month. {b} in your Springfield office helped my neighbor {c}. [[talk]].
{a}, {a.street}, {a.city}
`,
    `VOLUNTEERS: {a} (T), {b} (W), {c} (T, Th). Please never leave a client's card in the copier. [[plan]] and [[plan]] change premiums in January. Formulary finder is slow; key drugs such as [[pill]] by first four letters.
Training certificate {digits:8}. Trainer {s1}: [[talk]].
`,
  ],
);
