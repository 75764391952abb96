// Illness that runs in a family, what an interpreter carried across, who was sent a chart, and a fair at work where blood is drawn.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const familyTree: Genre = penned(
  ['blind-family-tree', 'prose'],
  {
    had: [
      'had breast cancer at 38 and again at 51',
      'carries the BRCA2 change',
      'has Huntington’s, onset 44',
      'had colon cancer, Lynch confirmed',
      'is a sickle cell carrier',
      'has long QT and a defibrillator',
      'had two strokes before fifty',
    ],
    not: ['no records', 'estranged', 'lives in Tulsa', 'will ask at Christmas', 'declined to say'],
  },
  [
    `CANCER GENETICS - intake by phone, counselor {s1}

Proband: {a}, {a.age}. {a.He} {a.med:[[had]]}.
  |- mother {b}: {b.med:ovarian cancer, died of it at 59}
  |- brother {c}: well
  |- maternal aunt: [[not]]
Ancestry: German / Irish. Insurance letter: wants copy.
@b mother a
@c son a
`,
    `Letter to relatives (draft for the patient to send)

Dear cousin {b.first},

I am writing because testing showed that I, {a}, {a.med:carry a change in the MLH1 gene that causes colon cancer}. You, {b}, have a one in eight chance of having it. I am not asking what you do about it. The counselor's number is {phone}.

Love, {a.first}
`,
    `pedigree key, typed because fax ate the drawing
II-1   {a.lf}     {a.sex}   {a.med:[[had]]}
II-2   {b.lf}     {b.sex}   [[not]]
III-1  {c.lf}     {c.sex}   {c.med:[[had]]}
III-2  {d.lf}     {d.sex}   [[not]]
arrow = III-1. GC {s1.initials}
`,
    `tumor board sign-in & cases
Case 1 presented by {s1}: {a.capsmid}. {a.med:triple negative breast ca, BRCA1 +}. Plan: both sides, then PARP.
Case 2 presented by {s2}: {b.capsmid}. {b.med:MSI-high endometrial, hearing loss}. Plan: refer.
Attending (CME): {c}, {d}, {e}
@a woman
@b woman
@c woman
`,
    `ASK YOUR FAMILY! A worksheet for reunion day. Who had a heart attack before 55? Who had cancer, and of what? Write the age. Do not guess. Bring it to your doctor.
Reunion chair {a}; horseshoes {b}; oldest attending {c}, 94. Potato salad by [[not]]. T-shirts {money}. Printed by {org}.
`,
  ],
);

export const interpreterLog: Genre = penned(
  ['blind-interpreter-log', 'record'],
  {
    about: [
      'told the tumor in the liver is malignant',
      'consent for gallbladder surgery',
      'new diabetic, how to prick the finger',
      'discharge after stroke, swallow rules',
      'psych eval, hearing voices',
      'HIV result, second test positive too',
      'dialysis class',
    ],
    tongue: [
      'Bosnian',
      'Spanish',
      'Kinyarwanda',
      'ASL',
      'Vietnamese',
      'Swahili',
      'Karen',
      'Burmese',
    ],
    bill: ['2 hr min', 'no show, bill half', 'VRI', 'mileage 31', 'parking 6.00', 'phone 18 min'],
  },
  [
    `INVOICE {digits:4} - interpreter {s1} ([[tongue]])

date        for               where                 what for                    bill
{date}      {a}           {clinic}            {a.med:[[about]]}          [[bill]]
{date}      {b}           {clinic}            {b.med:[[about]]}          [[bill]]
{date}      {c}           DMV                   written test                [[bill]]
{date}      {d}           school                conference                  [[bill]]
`,
    `language line export
call_id,lang,agent,lep_name,note,min
{digits:9},[[tongue]],{s1},{a},"{a.med:[[about]]}",{digits:2}
{digits:9},[[tongue]],{s2},{b},"rent question",{digits:2}
{digits:9},[[tongue]],{s1},{c},"{c.med:[[about]]}",{digits:2}
`,
    `My notes after the visit (to shred). I sat with {a} and her sister {b}. The doctor {a.med:said lymphoma}, I said it in [[tongue]], and {a.first} asked me was I sure of the word. The sister asked about the bus. I told the charge nurse, {s1}, that I need ten minutes. [[bill]].
@a woman
@b sister a
`,
    `Need ASL for Thurs:
 - {a}, deaf since birth?? no, says {a.med:lost hearing to meningitis at 3}; {a.he} signs SEE not ASL
 - 1:40 with Dr. {s1.last}, {a.med:to go over the colonoscopy}
 - mother {b} can't do it
book {s2} if free, [[bill]]
@b mother a
`,
    `REGISTRY OF QUALIFIED INTERPRETERS
{a}  [[tongue]]  medical, legal   no. {digits:6}
{b}  [[tongue]]  medical          no. {digits:6}
{c}  [[tongue]]  oncology, mental health, L&D   no. {digits:6}
Glossary night: words for stroke, seizure, biopsy, miscarriage. Room {digits:3}. RSVP {s1}.
`,
  ],
);

export const disclosureLedger: Genre = penned(
  ['blind-disclosure-ledger', 'record'],
  {
    what: [
      'HIV viral loads 2019-23',
      'psych consult re suicide attempt',
      'burn unit H&P',
      'rehab discharge, alcohol',
      'path report, melanoma',
      'ER visit, overdose',
      'ortho record, crush injury to the hand',
    ],
    to: [
      'Disability Determinations',
      'attorney',
      'VA',
      'life insurer',
      'patient portal',
      'coroner',
      'school',
    ],
    how: ['fax', 'CD', 'mail, certified', 'encrypted mail', 'picked up w/ ID', 'denied, bad form'],
  },
  [
    `ACCOUNTING OF DISCLOSURES        HIM desk {s1.initials}

{date}   {a.lf}   {a.med:[[what]]}   to [[to]]   [[how]]
{date}   {b.lf}   {b.med:[[what]]}   to [[to]]   [[how]]
{date}   {c.lf}   itemized bill only   to [[to]]   [[how]]
{date}   {d.lf}   {d.med:[[what]]}   to [[to]]   [[how]]
`,
    `{#"request":{digits:7},"subject":"{a.lf}","requester":"[[to]]","released":["{a.med:[[what]]}"],"via":"[[how]]","clerk":"{s1}"#}
{#"request":{digits:7},"subject":"{b.lf}","requester":"[[to]]","released":[],"via":"[[how]]","clerk":"{s1}"#}
{#"request":{digits:7},"subject":"{c.lf}","requester":"[[to]]","released":["{c.med:[[what]]}","face sheet"],"via":"[[how]]","clerk":"{s2}"#}
`,
    `From: {s1.email}
Subject: OOPS wrong fax

{s2.first}, at {time} I sent {a}'s chart, the {a.med:[[what]]}, to the muffler shop instead of [[to]]. They called. {b} there says he shredded it. I filled out form {digits:3}. {c} in compliance knows. I feel sick about it.
@b man
`,
    `AUTHORIZATION (page 2, typed)
I, {a}, ask {clinic} to give [[to]] these records:
 [x] {a.med:[[what]]}
 [ ] billing
 [ ] X-ray films
Good until {date}. Witness {b}. I know that I can take this back.
Signature on file
`,
    `COPY FEES {date}: search {money}, page 60 cents, certified {money}. Turnaround is 9 days. HIV, alcohol and drug records need a separate line on the form. Backlog by clerk: {a} 14, {b} 22, {c} 6. Vendor rep {s1}, badge {digits:6}. Shred bin key: {d}.
`,
  ],
);

export const wellnessFair: Genre = penned(
  ['blind-wellness-fair', 'record'],
  {
    num: [
      'BP 164/102',
      'A1c 8.9',
      'LDL 201',
      'fasting glucose 183',
      'BMI 41.2',
      'total chol 288',
      'cotinine positive, smokes',
      'triglycerides 540',
    ],
    next: ['see dr 30 d', 'coach call', 'incentive yes', 'incentive no', 'recheck', 'left early'],
  },
  [
    `HEALTH FAIR RESULTS, {org}, {date}

Emp name            Reading            Next            Initials
{a}             {a.med:[[num]]}         [[next]]        {s1.initials}
{b}             {b.med:[[num]]}         [[next]]        {s1.initials}
{c}             (no show)          --              --
{d}             {d.med:[[num]]}         [[next]]        {s2.initials}
`,
    `last^first^dept^result^credit
{a.last}^{a.first}^Finishing^{a.med:[[num]]}^[[next]]
{b.last}^{b.first}^Finishing^{b.med:[[num]]}^[[next]]
{c.last}^{c.first}^Office^opted out^[[next]]
`,
    `hey {s1.first} heads up before payroll closes. surcharge list: {a} ({a.med:[[num]]}), {b} ({b.med:[[num]]}). {c} appealed, doctor note, {c.med:is pregnant so the weight does not count}. {d} fine. [[next]]
@c woman
`,
    `Desk blood pressure cuff, sign your name

{a.init}    {a.med:148/96}    a.m.
{b.init}    {b.med:171/104}   felt dizzy
{c.init}    cuff broke
(nurse {s1}: {a} and {b} sent home)
`,
    `STEP CHALLENGE STANDINGS
1. {a}  {digits:6} steps
2. {b}  {digits:6} steps
3. {c}  {digits:6} steps
Lunch & learn: "Know Your Numbers: what 120/80 and an A1c of 5.7 mean", by {s1}. Fruit is from {org}. Gift cards {digits:9}, {digits:9}.
`,
  ],
);
