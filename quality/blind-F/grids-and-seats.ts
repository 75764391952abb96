// Pills in a grid of days, children in the seats of a bus, cots in a gymnasium after the storm, and the rounds of a chaplain.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const marGrid: Genre = penned(
  ['blind-mar-grid', 'record'],
  {
    pill: [
      'Depakote ER 500 HS (seizures)',
      'Namenda 10 BID',
      'Eliquis 5 BID, a-fib',
      'Lantus 18 u HS',
      'clozapine 100 BID',
      'methadone 60 q AM',
      'Lasix 40 AM, CHF',
      'Truvada/Isentress daily',
      'lithium 300 TID',
    ],
    gave: ['X X X R X X X', 'X X O X X X X', 'X X X X X H H', '/ / X X X X X'],
    why: ['R = refused', 'H = hospital', 'O = out, called pharmacy', '/ = not started'],
  },
  [
    `MEDICATION ADMINISTRATION RECORD         month {date}

Resident  {a.capslf}          Rm 12
                                           1 2 3 4 5 6 7
{a.med:[[pill]]}        8p         [[gave]]
{a.med:[[pill]]}        8a         [[gave]]
MVI daily                       8a         [[gave]]
[[why]]                          init {s1.initials} {s2.initials}
`,
    `blister pack order, Model Drug -> group home
{a}: {a.med:[[pill]]}
{b}: {b.med:[[pill]]}
{c}: none now, {c.he} self-administers vitamin C
{d}: {d.med:[[pill]]}
deliver Fri. short 2 cards last week ({s1.first})
`,
    `MED ERROR REPORT - level 1 med aide
Who got it:      {a}
Meant for:       {b}
What:            {b.med:[[pill]]}
Effect:          {a.med:sleepy, BP 88/50, watched overnight in the ER}
Found by:        {s1}        Family told: {c}, {time}
Fix:             [[why]]
`,
    `narc count off by one
{s1.first}: count sheet says 14, I see 13
{s2.first}: {a} had one at 2, I forgot, {a.he} {a.med:was screaming with the bone mets}
{s1.first}: ok sign it. and {b}?
{s2.first}: {b.first} slept
`,
    `med aide class, skills check
{a}   eye drops P   insulin P   hand wash F
{b}   eye drops P   insulin F   hand wash P
{c}   eye drops P   insulin P   hand wash P
Practice cards: "Depakote", "Eliquis", "Lasix". No real residents. Instr {s1}, cert {digits:7}
`,
  ],
);

export const busSeats: Genre = penned(
  ['blind-bus-seats', 'prose'],
  {
    tag: [
      'EpiPen in front pouch (nuts)',
      'seizures: mark the time, lay on side',
      'insulin pump, juice ok',
      'hemophilia, no rough play',
      'asthma, inhaler in backpack',
      'harness, autism, bolts',
      'trach, nurse rides along',
      'wheelchair 4-pt, spina bifida',
    ],
    bus: ['sits alone', 'last stop', 'gate dog', 'let off w/ adult', 'a.m. only', 'window stuck'],
  },
  [
    `BUS {digits:2} SEATING         driver {s1}        sub: read the stars!!

        LEFT                         RIGHT
row 1   {a.init} *                 {b.init}
row 2   {c.init}                   {d.init} *
row 3   empty                        {e.init}

* {a}: {a.med:[[tag]]}
* {d}: {d.med:[[tag]]}
`,
    `route sheet w/ alerts
06:41;Hwy J;{a};;[[bus]]
06:48;County 220;{b};"{b.med:[[tag]]}";[[bus]]
06:55;trailer ct;{c};;[[bus]]
07:02;church lot;{d};"{d.med:[[tag]]}";
mile {digits:5} fuel 1/2
`,
    `Radio, typed by dispatch
{time} 14 to base. I got a kid down in the aisle.
{time} base to 14, who?
{time} 14. {a}. {a.He} {a.med:is having a seizure, it's been two minutes}.
{time} base to 14, EMS from Hallsville. Any other hurt?
{time} 14. No. {b} is holding {a.his} head, good kid.
`,
    `Transportation request, special ed (from case manager {s1})
Pupil {a}, grade {digits:1}. Needs a lift bus because {a.he} {a.med:has Duchenne and no longer walks}. Aide? yes. Car seat? no. Pick up at {b}'s (grandma), {b.street}. [[bus]].
`,
    `DRIVER MEETING: pre-trip, mirrors, evacuation drill. Epi training pens are on the table (they are fake). Seizure video 12 min. Bids: {a} took 14, {b} took 9, {c} stays on the lift bus. CDL physicals due by {date}. Safety pin: {d}, 20 years.
`,
  ],
);

export const shelterCot: Genre = penned(
  ['blind-shelter-cot', 'record'],
  {
    need: [
      'dialysis MWF, missed one',
      'oxygen tank down to 300 psi',
      'no insulin since the flood',
      'broke a hip last month, walker is gone',
      'suboxone ran out',
      'just home from bypass',
      'schizophrenia, meds in the house',
      'colostomy bags',
      'cut foot in the water, red streak up the calf',
    ],
    lot: [
      'cot 14',
      'cot by outlet',
      'dog in crate',
      'going to sister',
      'lost teeth',
      'needs shoes 9W',
    ],
  },
  [
    `SHELTER REGISTRATION          site: middle school gym        {date}

Head of household    {a}
Others               {b}, {c}
Pre-disaster addr    {a.address}
Health?              {a.first}: {a.med:[[need]]}
Other needs          [[lot]], [[lot]]
Worker               {s1}
@b spouse a
@c child a
`,
    `health services notebook, nurse {s1.first}
{time} {a} - {a.med:[[need]]} - called {clinic}
{time} {b} - {b.med:[[need]]} - [[lot]]
{time} {c} - wants reading glasses
{time} {d} - {d.med:[[need]]} - squad took {d.him}
`,
    `whiteboard by the kitchen (photo text)
COUNT 61     PETS 9      GENERATOR ON
{a.last}  [[lot]]       {b.last}  [[lot]]
{c} -> ER ({c.med:chest pain})
{d} snores, move
`,
    `EOC message form 213
TO: state ESF-8     FROM: {county} EMA, {s1}
SUBJ: functional needs
1. {a.caps} AT SHELTER 2, {a.med:VENT DEPENDENT, 6 HR BATTERY}. NEED BED.
2. {b.caps}, {b.med:BARIATRIC 520 LB, CELLULITIS BOTH LEGS}. NEED COT.
3. 40 CASES WATER.
REPLY: {s2}
`,
    `Volunteer sign-in: {a} (ham radio), {b} (EMT), {c} (cook), {d} (therapy dog Biscuit). Supplies: 200 masks, 3 wheelchairs, insulin syringes 1 bx, Pedialyte. Shelter closes {date}. Tag numbers {digits:6}-{digits:6}. [[lot]].
`,
  ],
);

export const chaplainRounds: Genre = penned(
  ['blind-chaplain-rounds', 'prose'],
  {
    state: [
      'pancreatic, weeks not months',
      'waiting on the biopsy, shaking',
      'lost the baby at 22 weeks',
      'two days off the vent',
      'amputation tomorrow, made a joke of it',
      'GI bleed from the drinking',
      'asked to stop dialysis',
      'brain dead after the wreck, organ talk today',
    ],
    soul: ['Lutheran', 'wants rosary', 'angry at God', 'sang', 'no visit pls', 'Methodist, lapsed'],
  },
  [
    `rounds {date}

412  {a} -- [[soul]]. {a.med:[[state]]}.
414  {b} -- [[soul]].
501  {c} -- [[soul]]. {c.med:[[state]]}. spouse needs motel voucher.
ER   staff debrief w/ {s1.first}, hard night
@a woman
@c woman
`,
    `SPIRITUAL CARE NOTE
Pt: {a.lf}
Ref'd by: {s1}, RN
Reason: {a.med:[[state]]}
Faith: [[soul]]
Interv: presence, Ps. 46
Plan: tell {b}'s church, with {a.first}'s ok
@a woman
`,
    `Dear Father {s1.last}, before you go up: {a} in ICU, {a.med:[[state]]}, asks to be anointed. {a.His} brother {b} is not speaking to {a.him}. {c} in the next bed ([[soul]]) would like a hello. Park in clergy. Code {digits:4}.
@a woman
@b brother a
`,
    `nursing home hymn sing, who to wheel in
{a} (bring the oxygen, {a.med:emphysema}), {b}, {c} (hard of hearing, so front row), {d}
NOT {e} today, {e.med:has the flu}. [[soul]]
`,
    `CLERGY BREAKFAST. Talk: "When cancer comes to church". Hosts {a} and {b}. Grace by {c}. Bylaws: a visitor never repeats what a patient said. Badge fee {money}. Hymnals from {org}. Attendance 31. [[soul]]!
`,
  ],
);
