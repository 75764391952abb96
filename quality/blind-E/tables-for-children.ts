// Meetings about a pupil's plan, the day sheets of a daycare, and what lifeguards and rangers wrote of a guest who was hurt.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const planTable: Genre = penned(
  ['blind-plan-table', 'prose'],
  {
    why: [
      'Other Health Impairment (ADHD)',
      'a specific learning disability, basic reading',
      'Autism, level 2',
      'Emotional Disturbance, generalized anxiety',
      'cerebral palsy, right hemiplegia',
      'Type 1 diabetes',
      'an auditory processing disorder',
      'TBI after the ATV wreck',
      'selective mutism',
      'Tourette syndrome',
    ],
    help: [
      'extra time',
      'seat near the door',
      'break card',
      'scribe',
      'small group testing',
      'fidget ok',
    ],
    say: [
      'he hates the bus',
      'math is the best part of the day',
      'mornings are hard',
      'no concerns',
    ],
  },
  [
    `IEP MEETING NOTES (not the IEP)                        {date}, {time}

Student   {a}      gr {digits:1}
Present   {b} (mother), {s1} (LEA), {s2} (sp ed), {s3} (reg ed)
1  Safeguards offered, parent has three copies already.
2  Present levels. {s3.first}: [[say]]. Reads 41 wcpm.
3  Eligibility stays {a.med:[[why]]}.
4  Accommodations: [[help]], [[help]].
5  Minutes 300/wk resource. LRE 79%.
Adjourned {time}
@b mother a
`,
    `SECTION 504 PLAN AT A GLANCE for substitutes

period   student             because of                         do this
1        {a}          {a.med:[[why]]}                [[help]]
3        {b}          {b.med:[[why]]}                [[help]]
3        {c}          (no plan, ask {s1})                [[help]]
6        {d}          {d.med:[[why]]}                [[help]]
Shred at end of day.
`,
    `Dear {s1},

I'm {b}, {a.first}'s mom. I am asking in writing for {a} to be evaluated for special education. {a.He} was diagnosed by {clinic} last month with {a.med:[[why]]} and you said to wait for the MAP scores. I do not want to wait. {a.He} says [[say]] and cries at night about it.

{b}
{b.phone}
@b mother a
`,
    `PRIOR WRITTEN NOTICE
The district       [x] proposes   [ ] refuses
to                 change placement
of                 {a.caps}
because            {a.med:[[why]]} affects progress
we considered      [[help]]; rejected, tried since fall
we used            WISC-V, BASC-3, records of {s1}
Case manager {s2}, ext {digits:4}
`,
    `manifestation determination {date}
q1 was it caused by the disability?   YES
q2 failure to implement?              NO
kid: {a.init} (full name in SIS)
what: threw chromebook {serial}
disab: {a.med:[[why]]}
team: {s1}, {s2}, {b} for parent
outcome: no long term suspension; BIP
`,
    `Process coordinator's tickler
IEPs due this month: 14. Reevals: 3. Transfers in: 2. Category codes: 05 = LD, 08 = OHI, 13 = autism. {a} chairs the K-2 meetings and {b} the rest; {c} translates. Who has the WISC kit (s/n {serial})? [[help]] is not a
goal. Audit file {digits:6}, {s1}.
`,
  ],
);

export const totSheet: Genre = penned(
  ['blind-tot-sheet', 'prose'],
  {
    no: [
      'NO EGG - swells up, Epi in red bag',
      'soy milk only, milk protein allergy',
      'tree nuts -> hives',
      'strawberries, rash round mouth',
      'latex, use blue gloves',
      'PKU, weighed diet from home',
      'wheat (celiac)',
    ],
    day: [
      'fever 102.3, called mom',
      'ear infection, amox at noon',
      'nebulizer x2, RSV last week',
      'hand foot mouth, blisters on palms',
      'febrile seizure at nap, 911',
      'pink eye, out till drops 24 h',
      'diarrhea x4',
    ],
    fun: ['bottle 4 oz', 'nap 12-2', 'BM 1', 'played w/ blocks', 'loves music', 'needs wipes'],
  },
  [
    `DUCKLING ROOM - taped inside the cabinet

      {a.caps}         {a.med:[[no]]}
      {b.caps}         no pork (family)
      {c.caps}         {c.med:[[no]]}
      {d.caps}         whole milk after birthday
      {e.caps}         {e.med:[[no]]}

posted {date} {s1.initials}. turn face down for tours!!
`,
    `My day at Little Acorns
Name: {a}
Ate:  all / most / some
[[fun]]
[[fun]]
Teacher note: {a.med:[[day]]}
Who picked up: {b}    Time: {time}
@b mother a
`,
    `Medication authorization

I, {b}, let the center give my child {a} the following
Medicine: {a.med:albuterol 2 puffs with spacer, before outdoor play, for asthma}
From {date}. Returned to parent: ____
Staff: {s1}      lic. DVN {digits:9}
@b mother a
`,
    `Brightwheel feed export
{time}  {a}  nap  [[fun]]
{time}  {b}  incident  "{b.med:bit by another child, skin broken, washed and iced}"
{time}  {c}  food  [[fun]]
{time}  {a}  health check  "{a.med:[[day]]}"
{time}  room  ratio 1:4  {s1}
`,
    `to all families: we have had a case of hand foot and mouth in the toddler room. Symptoms are fever and blisters. Please keep your child home until the fever is gone. {a} will disinfect tonight with {b} and {c}. Pizza money
to {s1}. License visit {date}, DVN {digits:9}. Picture day: [[fun]].
`,
  ],
);

export const guestIncident: Genre = penned(
  ['blind-guest-incident', 'prose'],
  {
    got: [
      'hit head on the dive board, 3 cm lac, dizzy',
      'cramped up and went under, 2 rescue breaths, came round',
      'stepped off the trail, ankle the size of a softball',
      'copperhead bite, left hand',
      'passed out in line, says she is diabetic',
      'shoulder out of the socket on the zip line',
      'asthma attack at the top of the tower',
      'chest pain at the slots, pale and sweaty',
      'seizure on the carousel, 90 sec',
      'jellylegs and a heat rash, temp 103',
    ],
    act: ['ice', 'refused EMS', 'AED on scene', 'to first aid', 'ticket refund', 'photo taken'],
  },
  [
    `AQUATIC INCIDENT             guard {s1}      stand 4

Who        {a}, {a.age}, {a.city}
When       {date} {time}
Happened   {a.med:[[got]]}
Did        [[act]], [[act]]
Witness    {b} (snack bar)
Pool water Cl 2.0 pH 7.4
@a woman
`,
    `RANGER LOG, Sector {digits:1}

{time}  gate open
{time}  two kayaks w/o PFD, warned {a} and {b}
{time}  mile 3: {c}, {c.age}, {c.med:[[got]]}. Carried out w/ {s1}. [[act]].
{time}  locked vault toilet
{time}  dog off leash, {d}, cite {digits:7}
@c woman
`,
    `casino security - narrative (guest)

Writer was advised by slots of a guest down at bank 12. Guest identified by player card as {a.capslf}, {a.address}. {a.med:Chest pain, pale, sweating through the shirt}. EMTs {s1} and {s2} responded; [[act]]. Guest's companion {b} took the winnings, TITO {digits:18}. Cam 114 saved.
@a woman
`,
    `To the insurer of the fair association:

{a} rode the Zipper about {time} with {a.his} friend {b} and {a.med:came off with two cracked teeth and a split lip}. The operator, {s1}, had checked the bar. {b.first} was not hurt. We gave [[act]] and offered a wheelchair. Ride serial {serial}, permit {digits:6}.
@a woman
`,
    `season totals, all pools
rescues 41, minor first aid 212 (bee stings 90, scrapes 88, nosebleeds 34), spinal 1, 911 calls 6
guards of the month: {a}, {b}
in-service by {c}: backboard. Missed: {d}
chem: {digits:2} drums, lot {digits:8}. [[act]] forms are in the shack
`,
  ],
);
