// Papers of teams, colleges and lawyers of immigrants.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const trainingRoom: Genre = penned(
  ['blind-training-room', 'prose'],
  {
    hurt: [
      'high ankle sprain, boot for two weeks',
      'second concussion since August',
      'shin splints both legs',
      'labrum tear, surgery over Christmas',
      'mono, no contact until the spleen is down',
      'ringworm from the mats, cream and cover',
      'broke the scaphoid on a fall',
      'heart murmur, needs an echo before practice',
      'collapsed at mile two, dehydrated and cramping',
      'stress fracture of the fifth metatarsal',
    ],
    sport: [
      'wrestling',
      'JV soccer',
      'cross country',
      'band',
      'softball',
      'cheer',
      'football',
      'swim',
    ],
  },
  [
    `MSHSAA preparticipation page 2        [[sport]]

Athlete (print) {a}                  Grade 10
Insurance co. {insurer}              ID {b.member}         Policyholder {b}
List any condition: {a.med:[[hurt]]}
Parent signs {b}                     Date {date}
@a child b
`,
    `Out list for Friday, from the trainer

{a} ([[sport]]): {a.med:[[hurt]]}
{b} ([[sport]]): ineligible, grades
{c} ([[sport]]): {c.med:[[hurt]]}
{d} ([[sport]]): {d.med:cleared, full go?}
Ice machine is down again, work order {digits:6}. {s1}, ATC
`,
    `Coach {s1.last},

{a} will not be at practice this week. The doctor says {a.med:[[hurt]]}. Please do not tell the team, kids talk. {a.He} can still ride the bus and keep the book.

Thanks,
{b}
@a child b
`,
    `BOX SCORE  {date}
{a} 6-11 14, {b} 3-9 8, {c} 2-2 4, {d} 0-3 1. Fouls 18. Bench was thin and sick shooting won it. {e} hurt us inside with 22. Next at {county} {time}.
Records 14-{digits:1}. Jersey order {digits:8}, tracking {tracking}.
`,
  ],
);

export const campusOffice: Genre = penned(
  ['blind-campus-office', 'prose'],
  {
    ask: [
      'needs the bill split',
      'changed majors',
      'lost the ring key',
      'wants a parking refund',
      'asks about the meal plan',
      'holds a library fine',
      'left the laptop in class',
      'missed the deadline',
    ],
    ill: [
      'was admitted to the psych ward on Sunday',
      'had an appendix out during midterms',
      'is in treatment for bulimia',
      'has narcolepsy and sleeps through alarms',
      'got meningitis in the dorm',
      'was told the lump in the neck is lymphoma',
      'has cystic fibrosis and must be near the hospital',
      'broke a leg skiing and cannot climb to the third floor',
    ],
  },
  [
    `FAFSA correction memo

Student {a}, SSN {a.ssn}: name did not match, card says {a.mid}.
Parent 1 {b}, SSN {b.ssn}: fine.
Student {c}: [[ask]].
EFC/SAI code 00{digits:4}. School code 00{digits:4}. {s1}, Financial Aid
@b woman
`,
    `International desk: arrivals

1. {a} / passport {a.passport} / SEVIS {a.gov:N0099999999}
2. {b} / passport {b.passport} / SEVIS {b.gov:N0099999999}
3. {c} / passport lost, police report {digits:2}-{digits:6}
Van 3 leaves KCI at {time}. {s1} has the sign.
`,
    `Dean {s1.last},

I ask that {a} be allowed a medical withdrawal. {a.He} {a.med:[[ill]]} and the counselor agrees. {a.His} roommate, {b}, [[ask]], which is a separate matter. The forms are on my
desk, refund {money}.

{s2}, Student Life
`,
    `Help desk ticket {digits:7}
From: {a}
Body: hi i [[ask]] and also the portal says my SSO is locked. my student email is {a.email} and ticket before this was {digits:7}
Agent {s1}: reset, old temp code {digits:6} is void. Closed.
Tags: password, portal, [[ask]]
`,
  ],
);

export const newcomerLaw: Genre = penned(
  ['blind-newcomer-law', 'prose'],
  {
    todo: [
      'translate the birth certificate',
      'get two photos',
      'ask for the FBI rap sheet',
      'civil surgeon exam',
      'pay the lockbox fee',
      'find the I-94',
      'affidavit of support',
      'biometrics at 10',
    ],
    ill: [
      'tuberculosis treated in 2016',
      'a kidney that must be dialyzed',
      'PTSD from the war',
      'an old gunshot wound to the knee',
      'deafness since a blast',
      'syphilis, cured',
      'leprosy as a child',
      'an enlarged heart',
    ],
  },
  [
    `INTAKE - green card through spouse

Petitioner     {a}              SSN {a.ssn}
Beneficiary    {b}              A# {b.alien}
Passport       {b.passport} (beneficiary)
ITIN           {b.itin} (beneficiary)
To do          [[todo]]; [[todo]]
@b spouse a
`,
    `{s1.first} -

{a} came by with the request for evidence. {a.His} A number is {a.alien}. We have to [[todo]]. The exam sheet lists {a.med:[[ill]]}, so call the surgeon's office.
{b} (the neighbor who interprets) should not sign anything.

{s2}
`,
    `HARDSHIP DECLARATION

My name is {a}. I am a citizen. My husband is {b}, file {b.alien}. If he must leave I cannot work, because of {a.med:[[ill]]}. Our church pays the rent. I swear this is true.

{a}        Notary {s1}, {county}
@a woman
@b husband a
`,
    `tax side list
{a}  W-7 sent, no number yet
{b}  ITIN {b.itin}  renew
{c}  ITIN {c.itin}  ok thru 2026
{d}  has an SSN now, see file, do not use the old one
[[todo]] for all. Fee {money} each, firm EIN {ein}
`,
  ],
);
