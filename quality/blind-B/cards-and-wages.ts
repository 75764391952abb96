// Papers that carry numbers of plans and of wages: cards as text, messages to a pharmacy, forms of the year's end, rosters of the supervised.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const planCard: Genre = penned(
  ['blind-plan-card', 'prose'],
  {
    front: [
      'Office visit $25',
      'PCP $0  Spec $40',
      'Urgent care $50',
      'ER $250',
      'Deductible 1500/3000',
      'Coinsurance 80/20',
      'Vision 12/12/24',
      'Dental 100/80/50',
    ],
    id: [
      'ID',
      'Member #',
      'Enrollee ID',
      'Identification No',
      'ID NUMBER',
      'Subscriber',
      'Mem. ID',
      'Certificate',
    ],
  },
  [
    `[front of card, photographed by front desk {date}]

{insurer}
{a.caps}
[[id]]: {a.member}
Grp: {digits:6}      RxBIN 610{digits:3}   RxPCN A4
[[front]]
[back] Providers: payer {digits:5}. Members call 1-800-555-0{digits:3}
`,
    `  MEDICARE HEALTH INSURANCE
  Name/Nombre
     {a.capsmid}
  Medicare Number/Numero de Medicare
     {a.mbi}
  Entitled to/Con derecho a      Coverage starts
     HOSPITAL (PART A)           03-01-2016
     MEDICAL  (PART B)           03-01-2016
  -- scan 2 of 2, operator {s1.initials} --
`,
    `text from mom's helper
{s1.first}: they need {a}'s cards again
{s1.first}: blue one says {a.member} and the state one says {a.dcn}
{b.first}: ok also me? {b} mine is thru work, [[id]] {b.member}
{s1.first}: only hers thx
`,
    `Coverage board (dry erase, typed up)
Bed 1  {a}   {insurer}   [[id]] {a.member}
Bed 2  {b}   self pay
Bed 3  {c}   Medicare   {c.mbi}
Bed 4  {d}   pending
[[front]] does not apply to inpatients. Census 4, RN {s1}, RN {s2}
`,
  ],
);

export const refillMessage: Genre = penned(
  ['blind-refill-message', 'prose'],
  {
    drug: [
      'the Lyrica for the nerve pain',
      'Ozempic, two pens',
      'lithium, the long acting kind',
      'Suboxone films',
      'the eye drops for glaucoma',
      'Eliquis',
      'the birth control patch',
      'Adderall XR 20',
      'the inhaler, the purple disk',
      'methotrexate shots',
    ],
    ask: [
      'out since Tuesday',
      'copay went up',
      'needs it before the trip',
      'cap was loose',
      'wants 90 days',
      'the mail one never came',
      'doctor moved',
      'generic is fine',
    ],
  },
  [
    `Voicemail box 2, {date} {time}

"Hi, this is {a.lower}, {a.last}, uh, I need {a.med:[[drug]]} filled, [[ask]]. My birthday is {a.dob}. And {b.lower} said she would pick it up. Thanks."
@b woman
`,
    `Rx transfer in
from: chain store 4471, RPh {s1}
pt {a}, dob {a.dob}
rx {digits:7}, {a.med:[[drug]]}, 2 refills
ins {a.member}, bin 004336
`,
    `portal message thread
{a}: is {a.med:[[drug]]} ok to take with grapefruit?
{s1}, PharmD: Please stop the grapefruit until we talk.
{a}: [[ask]]
{s1}, PharmD: noted. And {b}'s order for the heating pad came in, it's at the register, no charge.
`,
    `Return to stock {date}
rx {digits:7} - never picked up, [[ask]]
rx {digits:7} - duplicate
rx {digits:7} - never picked up
Wholesaler invoice {digits:10}, totes 14, CII 222 form {digits:9}, DEA audit by {s1}. Ask {a} (driver) about tote {digits:6}.
`,
  ],
);

export const yearEnd: Genre = penned(
  ['blind-year-end', 'prose'],
  {
    code: ['12 DD', '12 W', '12 C', '14 SEC125', '13 ret', '12 E', '14 UNION', '12 P'],
    fix: [
      'name is wrong on mine',
      'box 16 is blank',
      'never got it',
      'moved twice',
      'need a copy for the bank',
      'the last 4 are off',
      'state is KS not MO',
      'got two',
    ],
  },
  [
    `a Employee's social security number   {a.ssn}
b Employer identification number      {ein}
c Employer's name                     {org}
e Employee's name                     {a.mid}
f Address                             {a.address}
1 Wages {money}     2 Fed {money}     3 SS wages {money}     [[code]] {money}
15 MO  {digits:8}   16 {money}
`,
    `Reprint requests

{a} - {a.ssn} - [[fix]]
{b} - {b.ssn} - [[fix]]
{c} - would not give a number, come in with ID
{d} - {d.ssn} - [[fix]]
Reprints are {money} after the first. {s1}
`,
    `FORM 1099-MISC COPY B
PAYER {org} {ein} {phone}
RECIPIENT'S TIN {a.ssn}      RECIPIENT'S NAME {a.caps}
Account no. (see instr.) {digits:6}      Box 3 {money}

FORM 1099-G COPY B
PAYER State of Missouri 44-6000987
RECIPIENT'S TIN XXX-XX-{b.ssnlast}     RECIPIENT'S NAME {b.caps}
Box 2 {money}
`,
    `W-2 box legend for staff meeting

[[code]] cost of health coverage   [[code]] HSA   [[code]] life insurance
Employer EIN {ein}, state no. {digits:8}, control no. {digits:6}
Forms go out {date}. {a} from payroll and {b} from benefits will sit in the lunch room. Bring your questions, not your W-4.
`,
  ],
);

export const supervised: Genre = penned(
  ['blind-supervised', 'prose'],
  {
    ua: [
      'positive for fentanyl and meth',
      'positive THC, dropping',
      'positive cocaine, admitted',
      'positive for alcohol by EtG',
      'positive opiates without a script',
      'positive benzos',
      'positive for PCP',
      'dilute, then positive for amphetamine',
    ],
    todo: [
      'pay sheet',
      'new address',
      'job log',
      'curfew 9pm',
      'DWI class',
      'write the victim',
      'GED test',
      'bus pass',
    ],
    treat: [
      'in residential for heroin',
      'on the Vivitrol shot',
      'sees the psychiatrist for bipolar',
      'anger and PTSD group',
      'detox then sober house',
      'hep C pills through the VA',
      'counseling for gambling and depression',
      'methadone clinic at five',
    ],
  },
  [
    `Field book, Officer {s1.last}, {date}

{a}  DOC {a.gov:9999999}   UA {a.med:[[ua]]}   [[todo]]
{b}  DOC {b.gov:9999999}   UA not due   [[todo]]
{c}  DOC {c.gov:9999999}   moved to {county}   [[todo]]
{d}  DOC {d.gov:9999999}   {d.med:[[treat]]}   [[todo]]
`,
    `TREATMENT COURT STAFFING
1. {a}: {a.med:[[treat]]}. Clean 61 days. Phase up.
2. {b}: {b.med:[[ua]]}. Weekend in jail, then report.
3. {c}: no issues. Bring [[todo]].
Judge {s1}; team {s2}, {s3}. Docket {case}.
`,
    `Interstate compact packet
Offender {a.lfm}    SSN {a.ssn}    FBI {a.gov:999999AB9?}
Sponsor {b}, {b.address}, {b.phone}
Plan: lives with sponsor, {a.med:[[treat]]}, [[todo]]
Fee {money}    Receiving state Kansas    Officer {s1}
`,
    `Community service hours
{a} 6, church kitchen; {b} 4, park; {c} 8, animal shelter (sick cats, wear gloves); {d} none, rained out. Van 31, miles {digits:5}. [[todo]] reminders sent. Ask {s1}
for timesheets {digits:6}-{digits:6}.
`,
  ],
);
