// Papers of those who carry and keep people: rides for the disabled, summer camps, and runs of the ambulance.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

const transit = [
  'a stroke in 2019 that left the whole left side weak',
  'legally blind since a detached retina in both eyes',
  'spina bifida, uses a power chair',
  'a spinal cord injury at T6',
  'late-stage kidney failure and dialysis on Mon/Wed/Fri',
  'cerebral palsy affecting gait',
  'a below-the-knee amputation on the right',
  'severe emphysema; cannot walk half a block',
  'muscular dystrophy, Becker type',
  'a traumatic brain injury with poor judgment around traffic',
] as const;

export const rideEligibility: Genre = penned(
  ['blind-ride-eligibility', 'prose'],
  {
    why: transit,
    aid: [
      'wheelchair',
      'rollator',
      'white cane',
      'oxygen cart',
      'attendant',
      'scooter',
      'leg brace',
      'none',
    ],
  },
  [
    `SHARED RIDE ELIGIBILITY - PART B

1. Rider's printed name ........ {a}
2. Date of birth ............... {a.dob}
3. MO HealthNet number ......... {a.dcn}
4. What keeps the rider from using the fixed route bus?
   {a.med:[[why]]}
5. Mobility aid ................ [[aid]]
6. Person filling in this page . {b}  (X) daughter ( ) agency

Office use: approved [x]   denied [ ]   review {date}   by {s1.initials}
@b woman
`,
    `From: {s1} <{s1.email}>
To: Dispatch
Subject: standing orders starting Monday

Standing orders, please key before noon Friday.

* {a}, {a.street}, 5:10 a.m. pick up. Driver note: {a.med:[[why]]}. Bring the lift van.
* {b} wants the same run but has only the senior pass. No note needed.
* {c}, {c.street}: {c.med:[[why]]}, so door to door, and wait for the aide.

Fare media: tickets {digits:6} through {digits:6} were lost at the garage, void them.
{s1}
`,
    `Appeal hearing, paratransit                          {date}

Present: {s1} (chair), {s2} (ADA coordinator), the appellant.

The appellant, {a.mid}, lives {digits:1}.4 miles from the nearest stop. {a.He} told the panel about {a.med:[[why]]} and brought a letter. {s2} said the
first reviewer had overlooked page two. On a motion by {s1} the denial was reversed and {a.mr} was certified through {date}.
`,
    `MANIFEST  Route P-7   Veh 1142   Driver {s1.init}     {date}

0612  {a.lf}            [[aid]]       {a.med:[[why]]}
0655  {b.lf}            none          grocery
0740  {c.lf}            none          no show, charge 1
0815  {d.lf}            none          work

Odometer out {digits:6}   in {digits:6}   Fuel {digits:2}.4 gal   Fares {money}
`,
  ],
);

const camper = [
  'bedwetting; wake at 11 and put on a pull-up',
  'an egg allergy with hives',
  'Type 1, checks sugar before canoeing',
  'a fractured collarbone last month, no climbing wall',
  'night terrors and sleepwalking',
  'Tourette syndrome, may shout',
  'exercise-induced wheezing; two puffs first',
  'Strattera every morning with food',
  'ear tubes, must wear plugs in the lake',
  'an eating disorder, sits with a counselor at meals',
] as const;

export const campPaper: Genre = penned(
  ['blind-camp-paper', 'prose'],
  {
    kid: camper,
    cabin: ['Osage', 'Otter', 'Redbud', 'Bluestem', 'Lantern', 'Heron', 'Oak', 'Fox'],
  },
  [
    `CAMPER HEALTH HISTORY     Session 3      Cabin [[cabin]]

Camper ___{a}___   Age _9_
Parent/guardian ___{b}___   Cell {b.phone}
Insurance: {insurer}   Subscriber: {b}   ID: {b.member}   Group: {digits:5}

Anything our nurse must know?
  {a.med:[[kid]]}
Sunscreen may be applied  [X] yes [ ] no
Swim level (circle)  1  (2)  3
Signed {b} {date}
@a child b
`,
    `Nurse's cheat sheet for opening day - keep in the lock box!!

[[cabin]]: {a} = {a.med:[[kid]]}. {b} = {b.med:[[kid]]}
[[cabin]]: nobody
[[cabin]]: {c} = {c.med:[[kid]]}; {d} = homesick, call grandma

{s1}, RN - radio channel 4
`,
    `To the camp director:

We were told at pick-up that {a.first} may not come back next year, and nobody would say why. Our guess is that it has to do with {a.med:[[kid]]},
which we wrote on the form in February. {a} loved [[cabin]] cabin and talks about it every night. Please call me, and please stop charging us for
the canoe; your invoice {invoice} is for {money} and the canoe was cracked before.

{b}, {b.street}, {b.city}
@a child b
`,
    `CAMP STORE AND SUPPLIES

Camper first names only on the shirts: {a.first}, {b.first}, {c.first}, {d.first}
First-aid shelf: Benadryl 2 boxes, calamine 4, EpiPen trainers (no drug) 3, tick keys 12
Poison ivy soap back-ordered, PO {digits:6}, tracking {tracking}
Ask {s1} whether asthma spacers are paid by the council. Lifeguard rota is with {e}.
`,
  ],
);

const dispatched = [
  'crushing substernal chest pressure radiating to the jaw',
  'unresponsive, pinpoint pupils, two doses of Narcan given',
  'open tib-fib fracture after a fall from a ladder',
  'facial droop and slurred speech, last known well 0640',
  'full arrest, ROSC after the second shock',
  'sugar of 31, came round after an amp of D50',
  'a seizure in the tub, lips blue on arrival',
  'grand mal lasting six minutes, postictal on arrival',
  'anaphylaxis after shrimp, tongue swelling',
  'partial-thickness burns to both forearms from a grease fire',
] as const;

export const ambulanceRun: Genre = penned(
  ['blind-ambulance-run', 'prose'],
  {
    found: dispatched,
    crew: ['M-12', 'Medic 4', 'A-31', 'Unit 7', 'M-2', 'Rescue 9', 'Medic 21', 'A-6'],
  },
  [
    `RUN REPORT {digits:2}-{digits:6}        [[crew]]        {date}

Disp {time}   Enr {time}   OS {time}   Trans {time}   AtHosp {time}

PT: {a.caps}      DOB {a.dob}      SS {a.ssn}
ADDR: {a.address}
CC/HPI: {a.med:[[found]]}
INS 1: MEDICARE {a.mbi}      INS 2: none
RECEIVING: {clinic}      REPORT TO: {s1} RN
LEAD: {s2}, NRP, lic. on file      SECOND: {s3}, EMT
`,
    `narr: [[crew]] dispatched emergent to a private residence. Met at the door by {b}, who stated that {b.his} husband, {a}, had been found in the garage.
Pt was {a.med:[[found]]}. Vitals q5. {b} declined to ride. Transferred care to {s1}. Clear {time}. Box 2 seal {digits:7} broken and replaced.
@a man
@b wife a
`,
    `REFUSAL OF CARE

I, {a}, have been told by {s1} of [[crew]] that I may have {a.med:[[found]]} and that I could die or become disabled if I am not taken to a
hospital. I refuse anyway.

Signed {a}       Witness {b}       {date} {time}
DL shown: {a.state} {a.dl}
`,
    `SHIFT LOG  [[crew]]  B shift    {date}

{time}  Checked off truck, O2 {digits:4} psi, LP15 s/n {serial}
{time}  Standby, ball field. Bandaged {r.med:a skinned knee~}, no name taken.
{time}  Lift assist at {a.street}, {a}, {a.med:no injury?}, left in chair
{time}  Transfer, {b}, {clinic} to St. Louis: {b.med:[[found]]}
{time}  Narcan class for the Rotary, 22 people, taught by {s1}
`,
  ],
);
