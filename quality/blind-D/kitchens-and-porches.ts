// Diaries of aides in the homes of the old, threads among kin about who is ill, and the list of whoever gets which lunch.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const aideDiary: Genre = penned(
  ['blind-aide-diary', 'prose'],
  {
    seen: [
      'sugar was 311 before lunch, called it in',
      'has the shingles on her back, wearing the loose gown',
      'bedsore on the heel is open again',
      'choked on toast, swallow study is Friday',
      'cath bag was pink',
      'saw the little men in the curtains again, the Lewy body',
      'oxygen up to 3',
      'had one of her spells and did not know me',
      'toes black on the right, won’t go in',
    ],
    did: [
      'stripped bed',
      'took out ashes',
      'made beans',
      'set hair',
      'mopped kitchen',
      'read the mail to her',
      'fed cats',
    ],
  },
  [
    `In-Home Services - daily record            Worker: {s1}

Client: {a}                                DCN: {a.dcn}
Mon  9:00-11:00   [[did]], [[did]]
Tue  9:00-11:00   {a.med:[[seen]]}
Wed               client at daughter's ({b})
Thu  9:00-11:30   [[did]]
Client signature  x {a}
@a woman
@b daughter a
`,
    `spiral notebook on the icebox, for {a.first}'s girls

{date} - {s1.first}: slept good, [[did]]
{date} - {s2.first}: {a.med:[[seen]]}. told the nurse line
{date} - {s1.first}: {b} came with pie, [[did]]
(inside cover) {a}, {a.street}. Drug store {phone}. Son {c}, {c.phone}
@a woman
@c son a
`,
    `EVV exception, visit {digits:9}

clocked in {time} by phone, not GPS. Reason: {b} (next door) had to let me in because {a} {a.med:fell in the hall and could not get up, hurt hip}. EMS came, refused. Supervisor {s1} told {time}.
Approved units 8. [[did]] not done.
`,
    `memo 4, transcribed
  okay this is {s1.first}, it's {time}, I'm at {a}'s. [[did]], [[did]]. Um, {a.he} {a.med:hasn't kept food down since Sunday and the pee is brown}. {b} from church sat with {a.him} till I came. Please tell {s2}.
`,
    `Nurse visit report, personal care               RN {s1}

1. {a}, apt 3       {a.med:[[seen]]}
2. {b}, apt 7       plan of care unchanged, [[did]]
3. {c}, Oak St      not home x2
4. {d}, apt 9       {d.med:[[seen]]}
Aide {s2} observed washing hands. Gloves size M, {money}/case.
@a woman
@d woman
`,
    `Aide inservice: pressure sores and low sugar. A sore starts red. Sugar under 70: juice. Call the nurse if a client is confused, short of breath, or has blood in the urine. Present: {a}, {b}, {c},
{d}, {s1}. Make-up session {date}. Certificates {digits:6} to {digits:6}. Next month: Lewy body dementia. Snacks: [[did]] crew.
`,
  ],
);

export const familyThread: Genre = penned(
  ['blind-family-thread', 'prose'],
  {
    news: [
      'biopsy came back and it is the bad kind',
      'they are taking the leg Thursday below the knee',
      'lymph nodes are clear!!',
      'coded twice but they got him back',
      'the baby has RSV and is under the hood',
      'moved to the psych floor, on watch',
      'liver numbers are worse, jaundiced',
      'out of ICU and off the vent',
      'is in the hospital with a blood clot in the lung',
      'they put in a feeding tube',
    ],
    talk: ['who has the dog', 'I can do Tuesday', 'crying', 'praying', 'parking is $9', 'call me'],
  },
  [
    `[{date}, {time}] {s1.first}: anybody heard
[{date}, {time}] {b.first}: ok so Dr came in. for {a}: {a.med:[[news]]}
[{date}, {time}] {s2.first}: [[talk]]
[{date}, {time}] {b.first}: visiting 10-8, ask for {c}, the charge nurse
[{date}, {time}] {s1.first}: [[talk]]
@a man
@b sister a
`,
    `Journal of {a}'s care page, written by {b}

Day {digits:2}. Thank you for every card. Today's news: {a.med:[[news]]}. We are tired. {c} organized the meals, please sign up there. {d} mowed. [[talk]]?
114 hearts, 31 comments
@a man
@b spouse a
`,
    `Prayer chain - call the next one down, then {s1}

1  {a.init}    thanks be, new grandson
2  {b}         {b.med:[[news]]}
3  {c}         traveling mercies
4  family of {d}, who is deployed
5  {e}         {e.med:starts radiation on the throat Monday}
unspoken (4)
@b man
@e man
`,
    `mom its me dont freak. {a} passed out at work and they say {a.med:its his heart, some kind of A-fib}. im at the ER w/ {b}. bring his charger. the insurance card is in the truck. [[talk]]
@a man
`,
    `Reunion thread
{a}: I'll bring the ham. Is the shelter reserved?
{b}: yes {money}, conf {digits:8}
{c}: who is doing the walk for diabetes in the morning
{d}: me! and the blood drive bus is there too, {time}
{a}: [[talk]]
`,
  ],
);

export const mealRoute: Genre = penned(
  ['blind-meal-route', 'prose'],
  {
    diet: [
      'renal diet, no bananas',
      'diabetic, no dessert tray',
      'puree, had a stroke',
      'gluten will put her in the hospital',
      'low salt for the heart failure',
      'chop fine, no teeth since the jaw cancer',
      'blind, set tray at 6 o’clock',
      'on coumadin, no greens',
    ],
    door: ['side door', 'dog ok', 'ring twice', 'leave w/ manager', 'key under frog', 'hold Weds'],
  },
  [
    `ROUTE C                             {date}              driver {s1}

stop  name                      address                     note
1     {a}             {a.street}                [[door]]
2     {b}             {b.street}                {b.med:[[diet]]}
3     {c}             {c.street}                [[door]]
4     {d}             {d.street}                {d.med:[[diet]]}
5     {e}             {e.street}                2 meals
Milk {digits:2}, hot {digits:2}, cold {digits:2}
@b woman
@d woman
`,
    `NUTRITION SCREEN

Name ......................... {a}
Lives alone .................. Y
Eats fewer than 2 meals ...... N
Illness that changed what I eat  Y -> {a.med:[[diet]]}
Three or more medicines ...... Y
Emergency contact ............ {b}, {b.phone}
Score 7       by {s1}
@a woman
`,
    `Kitchen - as of Monday. {a} starts, {a.street}: {a.med:[[diet]]}. {b} stops, moved to Fulton. {c} back from vacation, [[door]]. {d.mr} at the duplex gets {c.last}'s old cooler. Volunteers short on {date}, ask {s1}.
@a woman
`,
    `SENIOR CENTER MENU

Mon  baked cod, peas, roll           (renal: rice for potato)
Tue  meat loaf, green beans          (diabetic: fruit cup)
Wed  chicken and noodles
Thu  CLOSED, board: {a}, {b}, {c}
Blood pressure {time} with {d}, LPN. Bingo: {s1}. Suggested gift {money}. Flu shots {date}, bring Medicare card. Fraud talk: never give your number by phone.
`,
  ],
);
