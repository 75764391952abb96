// Papers of those who take people in, of police and courts, and of the trade that fills offices with numbers.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const intakeSheet: Genre = penned(
  ['blind-intake-sheet', 'prose'],
  {
    ill: [
      'hears a dead father at night',
      'drinks a fifth of vodka a day',
      'swollen legs and short of breath lying flat',
      'cutting on the thighs, no plan',
      'COPD, two packs a day for 40 years',
      'schizophrenia, last shot of Invega in May',
      'wounds on both heels that smell',
      'an open sore on the tailbone',
      'black stools for a week',
      'memory going, leaves the stove on',
    ],
    plan: [
      'see again in two weeks',
      'ride set up',
      'bus card given',
      'food box',
      'cot 14',
      'no beds, wait list',
      'warm handoff',
      'call the landlord',
    ],
  },
  [
    `Shelter intake          bed {digits:2}          {date}

Goes by: {a.first}        Legal: {a}
ID: {a.state} {a.dl}      Soc #: {a.ssn}
Health: {a.med:[[ill]]}
Case plan: [[plan]]; [[plan]]
Taken by {s1}, night desk
`,
    `CMHC ACCESS CRISIS - face sheet

client.......... {a.lf}
medicaid........ {a.dcn}
presents........ {a.med:[[ill]]}
brought by...... {b}, deputy
guardian........ none
disposition..... [[plan]]
qmhp............ {s1}
`,
    `Home visit, Area Agency on Aging
1) {a}, 84, lives alone. {a.med:[[ill]]}. [[plan]].
2) {b}, 79, and wife {c.first}. Roof leaks. {b.med:No health worries?}, they square dance. [[plan]].
3) {d}, 91. Medicare {d.mbi}. {d.med:[[ill]]}. [[plan]].
Mileage {digits:2}. {s1}
@c woman
`,
    `Monthly counts, all sites: intakes 212; unduplicated 187; with serious mental illness 64; with substance use 71; pregnant 6; veterans 22. Site lead {a}. Narcan kits, lot
{digits:6}, 140 given. Grant no. 1H79SM{digits:6}, DUNS {digits:9}, EIN {ein}. Next count {date}.
`,
  ],
);

export const courtAndPolice: Genre = penned(
  ['blind-court-and-police', 'prose'],
  {
    ill: [
      'a broken orbital bone',
      'a gunshot wound through the hand',
      'four staples in the scalp',
      'bruised ribs and a chipped tooth',
      'stab wound of the flank, stable',
      'strangulation marks on the neck',
      'a dislocated elbow',
      'smoke inhalation',
    ],
    scene: [
      'porch light was out',
      'dog on chain',
      'door forced',
      'glass on floor',
      'truck idling',
      'snow falling',
      'radio playing',
      'two shell casings',
    ],
  },
  [
    `INCIDENT {digits:2}-{digits:6}                    {date} {time}

VICTIM   {a.capslf}     DOB {a.dob}     OLN {a.dl}
SUSPECT  {b.capslf}     DOB {b.dob}     SSN {b.ssn}
WITNESS  {c.capslf}     PH {c.phone}
INJURY TO VICTIM: {a.med:[[ill]]}
NARR: [[scene]]. VEH VIN 3GCUKREC1EG{digits:6}. EVID {digits:8}. R/O {s1} #{digits:3}
`,
    `IN THE CIRCUIT COURT OF {county}          {case}

{a}, Petitioner, v. {b}, Respondent.

CONFIDENTIAL CASE FILING INFORMATION SHEET
Petitioner SSN {a.ssn}      Respondent SSN {b.ssn}
Child {c}                   SSN {c.ssn}
Attorney {s1}, Bar {digits:5}      Clerk's receipt {digits:9}
@c child b
`,
    `Property room. Item 1, wallet of {a}: license {a.dl}, bank card (number not logged), {money}. Item 2, phone, IMEI 35{digits:13}. Item 3, pill bottle made out to {b}: {b.med:Xanax 1 mg}.
Released to {s1}, lab no. {digits:9}. [[scene]].
`,
    `Traffic docket, {date}, Judge {s1}

{a}     speeding 71/55     {digits:9}     paid {money}
{b}     no seat belt       {digits:9}     FTA
{c}     expired tags       {digits:9}     dismissed
{d}     careless, hurt no one     {digits:9}     cont'd
`,
  ],
);

export const tradePile: Genre = penned(
  ['blind-trade-pile', 'prose'],
  {
    part: [
      'seal kit',
      'ultrasound gel',
      'walker tips',
      'bus mirror',
      'blood bank freezer',
      'pill counter tray',
      'dental chair foot',
      'scale, wheelchair',
      'biohazard bags',
    ],
    term: [
      'net 30',
      '2/10',
      'COD',
      'prepaid',
      'on account',
      'FOB Sedalia',
      'will call',
      'blanket PO',
    ],
  },
  [
    `INVOICE {digits:3}-{digits:2}-{digits:4}                         {date}
Sold to: {org}, attn {a}
Ship to: {clinic}, attn {b}

1  [[part]]     item {digits:9}     {money}
2  [[part]]     item {digits:9}     {money}
Terms [[term]]. Remit to {bank}, ABA {c.routing!}, acct {c.acct!}. Tracking {tracking}
`,
    `RMA request. {a} says the [[part]] came cracked. Serial {digits:9}, lot {digits:7}, order {digits:3}-{digits:7}-{digits:7}. Send a new one to {a.address}; [[term]]. {s1} at {phone}
`,
    `survey notes, {date}
corner 1  38.95{digits:4}, -92.33{digits:4}   elev 7{digits:2}.{digits:1}
corner 2  38.95{digits:4}, -92.33{digits:4}   elev 7{digits:2}.{digits:1}
book {digits:4} page {digits:3}, doc {digits:10}; grantor {a}, grantee {b}
Parcel {digits:2}-{digits:3}-{digits:2}-{digits:2}-{digits:3}. Chain {s1}, {s2}
`,
    `library weeding list, {s1}
978-0-{digits:4}-{digits:4}-{digits:1}     Living with Lupus           {a}           3{digits:13}
978-0-{digits:4}-{digits:4}-{digits:1}     My Stroke of Luck           {b}           3{digits:13}
978-0-{digits:4}-{digits:4}-{digits:1}     The Diabetes Cookbook       {c}           3{digits:13}
978-0-{digits:4}-{digits:4}-{digits:1}     Small Engines, 4th ed.      {d}           3{digits:13}
`,
  ],
);
