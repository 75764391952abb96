// Who may join a trial, minutes of therapy that a school bills, ramps that volunteers build, and whom officers should know of before they knock.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const trialScreen: Genre = penned(
  ['blind-trial-screen', 'record'],
  {
    fit: [
      'metastatic melanoma, BRAF V600E',
      'moderate plaque psoriasis, PASI 18',
      'refractory epilepsy, 6/mo',
      'NASH, stage F3',
      'relapsed myeloma, 3 prior lines',
      'treatment resistant depression',
    ],
    out: [
      'EF 34%',
      'creatinine 3.1',
      'hepatitis B core +',
      'brain mets on MRI',
      'suicidal last month',
      'A1c 10.4',
    ],
    arm: ['wk 4', 'wk 12', 'EOT', 'screen', 'randomized'],
    pay: ['$75 card', 'parking', 'no-show', 'reconsent v3', 'diary lost'],
  },
  [
    `SUBJECT ID / NAME LINK - KEEP LOCKED        site {digits:4}     PI {s1}

subj      name                  dx                       visit         note
{digits:3}-{digits:3}   {a}           {a.med:[[fit]]}          [[arm]]       [[pay]]
{digits:3}-{digits:3}   {b}           {b.med:[[fit]]}          [[arm]]       [[pay]]
{digits:3}-{digits:3}   {c}           {c.med:[[fit]]}          [[arm]]       [[pay]]
`,
    `pre-screen tally, study "HORIZON"
no.,initials,full name,ok,reason
1,{a.initbare},{a},N,"{a.med:[[out]]}"
2,{b.initbare},{b},Y,
3,{c.initbare},{c},N,lives too far
4,{d.initbare},{d},N,"{d.med:[[out]]}"
`,
    `SAE narrative, draft 2
On {date} the participant, {a} (will become 104-{digits:3} before it leaves this office!), {a.med:collapsed at home and was found to have a pulmonary embolism}. {b}, her wife, called us. Not related per {s1}. Drug held, [[pay]].
@a woman
@b woman
`,
    `From: {s1.email}
To: {s2.email}
Subject: stipends

cards out: {a} [[pay]], {b} [[pay]]. {c} is a screen fail ({c.med:[[out]]}) but still gets the $25. W-9 only over 600. Box {digits:3} has the consent forms.
`,
    `CONSENT FORM v{digits:1}.2. You are asked to join because you have moderate to severe psoriasis. Risks: infection, liver trouble, depression. You may stop. Study doctor {a}; IRB chair {b}; emergency {phone}. Protocol {digits:9}. Subject ______ Date ______
Coordinators: {c}, {s1}
`,
  ],
);

export const therapyMinutes: Genre = penned(
  ['blind-therapy-minutes', 'record'],
  {
    work: [
      'tongue thrust, /s/ in phrases, apraxia of speech',
      'sensory diet, autism, bit self x2',
      'stretch hamstrings, spastic diplegia, AFOs on',
      'stutters, 14 blocks in 100 words',
      'hearing aid batteries dead, mod-severe loss',
      'oral feeding after the cleft repair',
      'pencil grip, low tone, Down syn.',
    ],
    took: ['30 m grp 3', '20 m ind', '15 m push-in', 'absent', 'fire drill', 'make up Thurs'],
  },
  [
    `SLP LOG - {s1}, CCC                       week of {date}

M   {a}     [[took]]     {a.med:[[work]]}
T   {b}     [[took]]     {b.med:[[work]]}
W   IEPs all day
Th  {c}     [[took]]     screen only, passed
F   {d}     [[took]]     {d.med:[[work]]}
`,
    `S  "I don't like the swing."
O  {a} came on time. {a.med:[[work]]}. [[took]].
A  Slow gain. Mom ({b}) reports seizures are back? Said ask neuro.
P  Cont. 2x wk. {s1}, OTR/L, lic. {digits:10}
@b mother a
`,
    `MEDICAID SDAC UPLOAD
dcn;pupil;svc;units;dx_text;therapist
{a.dcn};{a.lf};97530;2;{a.med:[[work]]};{s1}
{b.dcn};{b.lf};92507;1;{b.med:[[work]]};{s1}
;{c.lf};no consent on file;0;;{s2}
{d.dcn};{d.lf};92507;2;{d.med:[[work]]};{s2}
`,
    `text thread, mom & PT
{b}: did {a} do stairs
{s1.first} PT: 4 up 2 down!! {a.he} {a.med:is still weak on the left from the stroke at birth} but wow
{b}: crying
{s1.first} PT: same. [[took]] tmrw
@b mother a
`,
    `THERAPY ROOM SCHEDULE: 8:00 {a.last} grp; 8:30 {b.last} grp; 9:00 hearing screens, grade 1; 9:30 open. Staff: {a}, SLP; {b}, OT; {c}, COTA. Order: putty, chewy tubes, PECS cards. Evaluation kit no. {digits:6}. Key is with {s1}.
`,
  ],
);

export const rampRequest: Genre = penned(
  ['blind-ramp-request', 'prose'],
  {
    why: [
      'lost both feet to diabetes',
      'has MS and falls on the steps',
      'is coming home from rehab after a broken neck',
      'is on oxygen and cannot do stairs',
      'had polio and now uses a scooter',
      'has a brain injury from the motorcycle',
    ],
    wood: [
      '24 ft, 1:12',
      '2x6 deck, 5x5 landing',
      'needs permit',
      'dig Sat',
      'screws not nails',
      'handrail both sides',
    ],
  },
  [
    `RAMP CREW            build #{digits:3}           {date}

for:      {a}, {a.street}, {a.city}
because:  {a.He} {a.med:[[why]]}
plan:     [[wood]]; [[wood]]
crew:     {b}, {c}, {d} + youth group
lumber:   {org}, {money}
`,
    `Independent Living Center - home mod waitlist

rank | consumer | need | est | status
1 | {a} | {a.med:roll-in shower, paraplegic} | {money} | bid out
2 | {b} | {b.med:grab bars after hip surgery} | {money} | [[wood]]
3 | {c} | {c.med:strobe doorbell, deaf} | {money} | ordered
4 | {d} | landlord says no | - | closed
`,
    `To the Zoning Board: I ask to set a ramp four feet into the side yard at {a.street}. My husband {b} {b.med:[[why]]}. Our neighbor {c} signed that he does not mind. [[wood]]. Check no. {digits:4}.
{a}
@a woman
@b husband a
@c man
`,
    `facebook group, "Neighbors of {county}"
{a}: anyone have a used ramp?? dad {b} {b.med:[[why]]}
{c}: my uncle has one, [[wood]]
{d}: call the Lions, they did ours. prayers
{a}: ty ty
@b man
`,
    `Specs for a ramp: rise 1 inch in 12; 36 in. clear; landing at each turn. For people who use wheelchairs, walkers or have a heart condition, add a bench. Foremen: {a}, {b}. Saw safety by {c}. Permit {digits:2}-{digits:5}. Lions Club tax no. {ein}. [[wood]].
`,
  ],
);

export const safeReturn: Genre = penned(
  ['blind-safe-return', 'record'],
  {
    mind: [
      'autistic, nonverbal, goes to water',
      'Alzheimer’s, looks for the old farm',
      'bipolar, off meds, fears uniforms',
      'traumatic brain injury, will run',
      'deaf and schizophrenic, signs',
      'PTSD, sleeps with the lights on',
      'diabetic, looks drunk when low',
    ],
    tip: [
      'no sirens',
      'loves trains',
      'likes gum',
      'ask about Elvis',
      'approach from front',
      'key under frog',
    ],
  },
  [
    `PREMISE HAZARD / CAUTION FILE                 printed {date}

ADDR  {a.street}       RP {b}
CAUT  {a.caps} {a.med:[[mind]]}
TIP   [[tip]]
ADDR  {c.street}       RP {c}
CAUT  two dogs
ADDR  {d.street}       RP {d}
CAUT  {d.caps} {d.med:[[mind]]}
`,
    `Take Me Home application
Person enrolled          {a}
Height / weight / hair   5-4 / 140 / gray
Condition                {a.med:[[mind]]}
What calms them          [[tip]], [[tip]]
Caregiver                {b}, {b.phone}
Photo                    attached
`,
    `ENDANGERED PERSON ADVISORY
{a}, {a.age}, walked away from {a.street} about {time}. {a.He} {a.med:has dementia and takes heart medicine}. Last seen in a Cardinals cap. If found call {phone}. Reported by {b}. Vehicle: none. Case {digits:2}-{digits:6}.
`,
    `911: what's the address
caller: {a.street}. it's my son {a}
911: is he armed
caller: no, he {a.med:is schizophrenic, he stopped the shot in June}
911: and your name?
caller: {b}
911: officers {s1.last} and {s2.last} are CIT, [[tip]]
@a man
@b mother a
`,
    `CIT CLASS ROSTER, 40 h: {a} (PD), {b} (SO), {c} (jail), {d} (dispatch). Units: autism, dementia, suicide, veterans. Role play: "man off his lithium". Instructor {s1}, POST {digits:6}. Lunch {money}. [[tip]]? Evaluation 4.8.
`,
  ],
);
