// Health that is nobody's: booklets of plans, packets of boards, and places to work at.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

const illnesses = [
  'osteoporosis',
  'whooping cough',
  'colon polyps',
  'postpartum depression',
  'heat exhaustion',
  'lead poisoning',
  'shaken baby syndrome',
  'congestive heart failure',
  'measles',
  'anorexia',
  'tick-borne fever',
  'stroke',
] as const;

export const healthBooklet: Genre = penned(
  ['blind-health-booklet', 'prose'],
  {
    ill: illnesses,
    place: [
      'the lobby',
      'Extension Hall',
      'the VFW post',
      'the library annex',
      'Room 110',
      'the gym',
      'the fairgrounds',
      'the senior center',
    ],
  },
  [
    `Know the signs of [[ill]]

One Missourian in nine will deal with it. You may feel worn out, run a fever, or notice nothing at all. Your doctor may order blood work, start you on a
medicine, or send you to a specialist. Never stop taking a pill because you feel better.

See also our sheets on [[ill]] and [[ill]]. Written by {s1}, RN, and reviewed by {a}, MD. Item no. {digits:4}-{digits:5}
`,
    `SUMMARY OF BENEFITS - PLAN YEAR 2025

If you have ...                You pay in network
a test for [[ill]]             $0
treatment for [[ill]]          20% after the deductible
a stay for [[ill]]             $350 a day, days 1 to 5
insulin                        $35 a month

Call the number on the back of your ID card. Have your member number, group number and date of birth ready. Group {digits:6}. TTY 711.
`,
    `HEALTH FAIR  -  {date}, [[place]]

Booth 3    skin checks, Dr. {a}
Booth 4    blood pressure and sugar, {b}, BSN
Booth 5    [[ill]]: ask a survivor
Booth 9    Medicare counselors {c} and {d}
Raffle tickets {digits:6} to {digits:6}. Vendors: pay {money} to {s1} by the first.
`,
    `From the desk of the health officer

We have had calls about [[ill]] at two day cares. No names can be given out. Keep a sick child home for 24 hours after the last fever. Exposed
staff who are pregnant should call a doctor. The clinic hour at [[place]] is moved to Thursday. Flu shots, lot {digits:5}, are in.

{s1}, {county} Health Department, {phone}
`,
  ],
);

export const boardPacket: Genre = penned(
  ['blind-board-packet', 'prose'],
  {
    ill: illnesses,
    item: [
      'bids for the roof',
      'the mower lease',
      'gravel on 412',
      'the dog ordinance',
      'a new copier',
      'sewer jetting',
      'the audit letter',
      'flagpole lights',
    ],
  },
  [
    `MINUTES of the {county} Health Center Board                {date}

Members present: {a}, chair; {b}, treasurer; {c}; {d}. Absent: {e} (excused).
Public comment: none.
Nurse's report: 14 cases of [[ill]] in the quarter against 9 a year ago. The grant for [[ill]] screening ended.
Motion by {b}, second by {c}, to table [[item]]. Carried 4-0.
Warrants {digits:5} through {digits:5} approved, {money}.
`,
    `AGENDA ITEM 7B

Requested by: {s1}, Emergency Management
Subject: [[item]]; also a defibrillator for the annex, model 9390E, serial {serial}
Background: After a member of the public collapsed last winter the council asked for a plan. Staff took a class on [[ill]].
Cost: {money} from line {digits:3}-{digits:4}-{digits:5}
Contact: {a}, {a.phone}
`,
    `Draft for discussion, school board policy committee

Present {a}, {b}, {s1}. The committee read policy JLCB on shots and JLCD on giving medicine at school. {b} asked whether [[ill]] is on the list of the state;
{s1} said yes. {a} would like a line about inhalers and one about head lice. Next: [[item]]. Adjourned {time}.
`,
    `LIBRARY TRUSTEES - correspondence file

1. Letter of {a} praising the talk on [[ill]].
2. Letter of {b}, who wants more books about [[ill]] in large print.
3. Complaint of {c} about [[item]].
4. Invoice {invoice}, {org}, {money}.
5. Thank-you from {d}, whose father's bench was placed in the garden.
`,
  ],
);

export const workWanted: Genre = penned(
  ['blind-work-wanted', 'prose'],
  {
    ill: illnesses,
    perk: [
      'sign-on bonus',
      'tuition help',
      'no weekends',
      'paid CEUs',
      'shift differential',
      'free scrubs',
      'day care on site',
      'MOSERS pension',
    ],
  },
  [
    `Job # {digits:6}   RN, Oncology infusion, .9 FTE
{clinic} seeks a nurse to give chemotherapy and watch for reactions. You will teach patients about neutropenia, mouth sores and [[ill]]. ONS card
within a year. [[perk]], [[perk]]. Apply to {a}, Talent, {a.phone}. Drug screen and two-step TB test needed before day one.
`,
    `WANTED: paraprofessional, {org}. Works one on one with pupils who have autism, seizures or feeding tubes. 60 college hours or the ParaPro. Must lift 40 lb.
Substitute license is fine. [[perk]]. Ask for {a} or {b} in the central office. Posting closes {date}. Req. {digits:5}.
`,
    `From: {s1} <{s1.email}>
To: {s2}
Subject: interview Thursday

{s2.first},

Two for the [[ill]] educator job: {a} at 9 and {b} at 10:30. {a} ran a diabetes class in Quincy for six years; {b} wrote a thesis on [[ill]]. References are in the
folder, no. {digits:4}. Offer can go to {money} plus [[perk]].

{s1.first}
`,
    `Grant writer (contract). Topic: suicide prevention and [[ill]] among farm families. 14 pages, budget, logic model. Pay {money}, EIN or W-9 required at signing.
Prior work for {insurer} or {county} a plus. Send a sample to {a}, {org}, box {digits:3}. RFP {digits:2}-{digits:4}.
`,
  ],
);
