// What one shift tells the next, what is typed to a nurse on the line, and short notes of those who knead, press and stretch.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const shiftReport: Genre = penned(
  ['blind-shift-report', 'prose'],
  {
    why: [
      'SBO, NG to LIS',
      'CHF exac, lasix gtt',
      'r/o MI, trops neg x2',
      'COPDer on bipap',
      'GIB, 2 u PRBC',
      'POD 1 lap chole',
      'etoh w/d, CIWA 14',
      'DKA, gap closed',
      'CVA w/ L sided weakness',
      'C diff, contact iso',
      'urosepsis on zosyn',
    ],
    todo: ['am labs', 'd/c today?', 'fam mtg 2p', 'NPO p MN', 'needs sitter', 'bed alarm'],
  },
  [
    `4 WEST REPORT SHEET   7a-7p   RN {s1.first}

rm      pt                     MD        dx                         to do
401     {a.lastinit}             {s2.last}     {a.med:[[why]]}            [[todo]]
402     empty, terminal clean
403     {b.lastinit}             {s2.last}     {b.med:[[why]]}            [[todo]]
404     {c.lastinit}             {s3.last}     {c.med:[[why]]}            [[todo]]
crash cart checked {time}, lock {digits:7}
`,
    `S: {a}, {a.age} y/o, room {digits:3}.
B: {a.med:[[why]]}. Full code. Lives with {b}.
A: better than last night, sat 94 on 2.
R: [[todo]]. Call {s1} if the pressure is under 90.
`,
    `House supervisor, nights

ED holding 4. {a} to 412 ({a.med:[[why]]}). {b} to ICU ({b.med:[[why]]}), {s1} took report. Float: {c} went to peds, {d} called off, {s2} stayed over till {time}. Elevator 2 down, ticket {digits:6}.
`,
    `Tape recorded report, typed by the unit clerk

"Okay, bed one. This is Mr. {a.last}, first name {a.first}. He is here with {a.med:[[why]]}. Bed two went to rehab. Bed three, {b}, {b.med:[[why]]}, and the daughter is a handful. That is all, [[todo]]."
@a man
`,
    `STAFFING GRID                              {date}

7a   {a}, {b}, {c}    charge {s1}        census 18
7p   {d}, {e}                            census 16
Isolation: 2 C diff, 1 flu. Tele: 6. Sitters: 2. Drips: lasix 1, heparin 2.
Sick calls 2. Agency RN {f}, badge {digits:6}. [[todo]].
`,
  ],
);

export const triageLine: Genre = penned(
  ['blind-triage-line', 'prose'],
  {
    says: [
      'I think I have a UTI it burns when I pee',
      'my chest feels tight and my left arm tingles',
      'the stitches in my knee opened up',
      'I took two of my Xanax by mistake',
      'my period is 9 days late and the test was positive',
      'I cant stop throwing up since the new chemo pill',
      'lump under my arm the size of a grape',
      'ran out of my Zoloft and I feel like I want to die',
      'my incision is green and smells',
    ],
    small: ['what are your hours', 'do I need to fast', 'ty', 'is there a bus', 'wrong chat sorry'],
  },
  [
    `Portal message
From: {a}
To: Nurse pool
Subject: question

{a.med:[[says]]}. Should I come in? Also [[small]]

-- Reply, {s1}, RN, {time}: Please come today, 2:40.
@a woman
`,
    `chat transcript {digits:8}
bot: Hi, I'm the virtual nurse. Your full name?
visitor: {a.lower}
bot: Thanks {a.first}! What is going on today?
visitor: {a.med:[[says]]}
bot: On a scale of 1-10?
visitor: 7
bot: Transferring you to {s1} (LPN)
visitor: [[small]]
@a woman
`,
    `{time}  caller {a} re self     "{a.med:[[says]]}"       -> ER now
{time}  caller {b} re form      [[small]]                          -> front desk
{time}  caller {c} re self     "{c.med:[[says]]}"       -> appt {date}
{time}  hang up
Protocol book 2023, {s1}, log {digits:4}
@a woman
@c woman
`,
    `Crisis text line counselor summary (warm handoff)

Texter gave name as {a}, age {a.age}. {a.med:Cuts on thighs, hears a voice, off lithium since May}. Friend {b} is with {a.him}. Safety plan made. Mobile team {s1} / {s2} sent. [[small]] was a joke at the end.
`,
    `TEST SCRIPT for the symptom bot, v{digits:1}.{digits:2}

Tester {a} enters "chest pain" -> expect red banner. Tester {b} enters "sore throat" -> expect self care page. Enters nothing -> expect greeting. Bug {digits:5}: bot says "[[small]]" twice. Fixed by {s1}.
`,
  ],
);

export const bodyWork: Genre = penned(
  ['blind-body-work', 'prose'],
  {
    part: [
      'frozen shoulder, flexion 110',
      'plantar fasciitis worse in a.m.',
      'sciatica to the left calf',
      'TMJ, clicks on opening',
      'whiplash grade II',
      'post-op ACL, week 9',
      'lymphedema of the right arm',
      'ingrown nail with pus, both great toes',
      'tennis elbow',
      'scoliosis, 28 degrees',
    ],
    done: ['US 5 min', 'adj C5, T4', 'kinesio tape', 'bike 8 min', 'nail cut back', 'cupping x6'],
  },
  [
    `{clinic}            visit {digits:1} of 12

{a.lf}                 DOB {a.dob}       ref {s1}, DO
S  "about the same"
O  {a.med:[[part]]}
A  slow progress
P  [[done]], [[done]], RTC Thurs
                       {s2}, PT, DPT
`,
    `New client card - massage

NAME  {a}                              TODAY  {date}
Pregnant?  no     Blood clots?  no
Injuries, surgeries, pain?     {a.med:[[part]]}
How did you hear of us?        my boss, {b}
Pressure    light / medium / firm
`,
    `Foot care day at the senior tower, {s1}, DPM

8:30   {a}       {a.med:[[part]]}                   [[done]]
8:45   {b}       {b.med:routine trim?}                       paid {money}
9:00   {c}       {c.med:diabetic neuropathy, no feeling to the ankle}       new shoes ordered
9:15   {d}       no show
`,
    `To {insurer}, re continued chiropractic visits for {a}, ID {a.member}

{a.He} came to us with {a.med:[[part]]}. After ten visits pain fell from 8 to 3. We ask for six more ([[done]]). Enclosed are notes of {s1} and a letter from {b}, the employer.
`,
    `CLASS SCHEDULE
Mon  chair yoga        {a}
Tue  knees and hips    {b}, PTA
Wed  pelvic floor talk {c}, DPT
Thu  TMJ and headache, open Q&A with {d}, DC
Groupon code {digits:8}. New table [[done]] {money}. Towels, model {part}.
`,
  ],
);
