// Somebody stands beside the person: clerks, notaries, callers and doctors; figures of speech; and forms that nobody filled in.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const standsBeside: Genre = penned(
  ['blind-stands-beside', 'prose'],
  {
    ill: [
      'a ruptured Achilles',
      'scarlet fever',
      'cirrhosis',
      'a grief that will not lift, on Zoloft',
      'vascular dementia',
      'rectal bleeding',
      'a panic disorder',
      'kidney cancer',
      'burns on the chest',
      'an overdose of Tylenol',
    ],
    role: [
      'notary',
      'deputy clerk',
      'witness',
      'courier',
      'interpreter',
      'teller',
      'records custodian',
      'process server',
    ],
  },
  [
    `AFFIDAVIT OF IDENTITY

Before me, {s1}, [[role]] for {county}, came {a}, who showed a driver license, no. {a.dl}, and who swore that the credit file of {b} is not {a.his} own.
Also present: {c}, [[role]].

Affiant's Social Security number: {a.ssn}
`,
    `Records request received from attorney {a} (Mo. Bar {digits:5}) on behalf of {b}. Patient's Social {b.ssn}. Treating physician {c}, MD. Copy cost {money}, picked up by {d},
[[role]]. Chart shows {b.med:[[ill]]}.
`,
    `{date} {time} inbound. Caller {a}, sister, has POA. Asking about {b}, member {b.member}. Says {b.first} {b.med:has [[ill]]}. Transferred to {s1}. {a} may be reached at {a.phone};
prefers that {c}, the other sister, not be told.
@a woman
@c woman
`,
    `CERTIFICATE OF SERVICE
I, {a}, [[role]], served {b} at {b.address} on {date} at {time}. Person served showed license {b.dl} ({b.state}). Fee {money}. Court {county}, {case}, Judge {s1}.
`,
    `Referral: Dr. {a} sends {b} to Dr. {c} for {b.med:[[ill]]}. Scheduler {s1}. Guarantor {d}, SSN {d.ssn}. Please fax the note back to Dr. {a.last} and call {d.first} {d.last} about the bill.
`,
  ],
);

export const mannerOfSpeech: Genre = penned(
  ['blind-manner-of-speech', 'prose'],
  {
    said: [
      'the budget is hemorrhaging',
      'this server is on life support',
      'we are allergic to meetings',
      'the deal died of old age',
      'the old bus has arthritis',
      'a healthy dose of skepticism',
      'the town was paralyzed by the strike',
      'the schedule is schizophrenic',
      'my printer has a seizure at noon',
      'the website is running a fever',
      'his jokes are contagious',
    ],
    sick: [
      'the heifer with pinkeye',
      'Bella the beagle, heartworm positive',
      'a gelding with colic',
      'two ewes that aborted',
      'the barn cat with mange',
      'the goat, hoof rot',
      'hens with respiratory disease',
      'a blind mule',
    ],
  },
  [
    `From: {s1} <{s1.email}>
To: {a} <{a.email}>
Subject: Q3

{a.first},

Honestly [[said]], and [[said]]. {b} told the council as much. Can you stop the bleeding in line {digits:5}? I would hate to call it terminal.

{s1.first}
`,
    `FARM CALLS - Bar T Large Animal

{a}    {a.street}    [[sick]]
{b}    {b.street}    [[sick]]; penicillin 20 ml, 5 days
{c}    {c.street}    preg check, 31 head, 27 bred
{d}    call back about [[sick]]
Coggins {digits:7}   Premise 00{digits:5}   Tag 840003{digits:9}
`,
    `Community theater notes

{a} plays the doctor, {b} the girl who dies of consumption in act two, {c} the drunk with a limp. Blood packs are from {org}. {a} forgot the line about the amputation again.
"I am dying, Egypt, dying," says {b}. Curtain {time}. As {d} put it, [[said]].
`,
    `OPEN MIC AND BOOK CLUB
{a} reads from a memoir about cancer by another author (ISBN 978-0-{digits:4}-{digits:4}-{digits:1}).
{b} has a poem, "Fever," and {c} a song, "Doctor, My Eyes."
Novel for May: the one with the plague. [[said]], says {s1}.
`,
    `Performance review, {a}, {org}

Strengths: keeps cool, [[said]] and {a.first} still ships. Weak spots: [[said]] when others are late. Goal: nurse the account back to health. Raise {money}.
Reviewer {b}. Employee no. {digits:9}.
`,
  ],
);

export const emptyForm: Genre = penned(
  ['blind-empty-form', 'prose'],
  {
    ask: [
      'Have you had surgery?',
      'Any allergies?',
      'List all medicines',
      'Do you have diabetes?',
      'Are you pregnant?',
      'Date of last seizure',
      'Mental health treatment?',
      'Hospital stays in five years',
    ],
    unit: ['each', 'per hr', 'flat', 'per page', 'per test', 'per visit', 'per mile', 'per month'],
  },
  [
    `PATIENT REGISTRATION (blank - make copies)

Name ____________________  SSN ___-__-____  DL# ______________ State __
Member ID ________________  Group ________  Policyholder ______________
[[ask]]  [ ] yes [ ] no      [[ask]]  [ ] yes [ ] no
[[ask]]  ______________________________________________
Return to {s1}, {phone}.  Form {digits:4}-{digits:3} rev {date}
`,
    `Dues auto-pay sign-up sheet

Name              Bank          Routing #         Account #
______________    _________     _________         ____________
______________    _________     _________         ____________
Questions: {a}, treasurer, {a.phone}. {b} has spare sheets. Deposit only to {bank}, lobby box {digits:3}.
`,
    `Lab price list, cash, effective {date}

Lipid panel 80061      {money}  [[unit]]
HIV screen 87389       {money}  [[unit]]
Pregnancy urine 81025  {money}  [[unit]]
Drug screen 80307      {money}  [[unit]]
Hepatitis C 86803      {money}  [[unit]]
Call {a} at {clinic}, tax ID {ein}, NPI {npi}, CLIA 26D{digits:7}.
`,
    `field        type     len   note
ssn          char     9     required, no dashes
dl_nbr       char     16    letter then digits
mbr_id       char     14    from card
icd10_1      char     7     E11.9 = diabetes, F32.9 = depression
rtg_no       num      9     check digit
cvv          num      3     never store
Data dictionary v{digits:1}.{digits:1}, steward {a}, reviewed by {b}, ticket {digits:9}
`,
  ],
);
