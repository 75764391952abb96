// What was swallowed and by whom, pricks on a back and drops in vials, limbs and chairs that are made to fit, and results too bad to wait.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const poisonCall: Genre = penned(
  ['blind-poison-call', 'prose'],
  {
    took: [
      'drank about half a cup of drain opener, lips blistered',
      'chewed a dozen of the iron pills and threw up twice',
      'took the blood pressure pill three times this morning, pulse 44',
      'ate the mushrooms by the ditch, cramps since midnight',
      'got sprayed with orchard chemical, drooling and pinpoint pupils',
      'breathed bleach and ammonia in the shower stall, coughing hard',
      'swallowed a button battery, drooling',
      'took thirty Tylenol PM on purpose',
      'was stung eleven times and the tongue is swelling',
    ],
    so: [
      'stay home, call back 2 h',
      'to ER now',
      'rinse 15 min',
      'NAC protocol faxed',
      'no treatment',
    ],
    who: ['neighbor', 'babysitter', 'ER nurse', 'coworker'],
  },
  [
    `POISON CENTER CASE {digits:2}-{digits:6}        SPI {s1.initials}     {date} {time}

Caller       [[who]] ({b})          Exposure site: own residence
Patient      {a}, {a.age} y {a.sex}
Story        {a.first} {a.med:[[took]]}
Advice       [[so]]
Follow up    {time}   [[so]]
`,
    `follow up list for the night shift, bold = must reach

1) {a} - {a.phone} - {a.he} {a.med:[[took]]}. [[so]]
2) {b} - {b.phone} - {b.he} {b.med:[[took]]}. [[so]]
3) info call only, {c} wanted to know if poinsettia hurts cats
4) drug ID for Deputy {s1}: imprint L{digits:3}, no patient
`,
    `"Poison Help, this is {s1.first}." "Yes, hi, my name is {b}, I'm the [[who]] over at {a}'s house." "Okay, who got into something?" "{a.first}. {a.He} {a.med:[[took]]}." "Is {a.he} awake?" "Yes." "Okay. [[so]]. What's the zip there?" "{a.zip}."
(recording ends {time})
`,
    `Toxicology bedside consult

Re {a.capslf}, MICU 4. Asked by Dr. {s1.last} to see this patient who {a.med:[[took]]}. Level pending. Recommend: [[so]]. Thank you. Will follow. {s2}, DO. Spouse {b} at bedside and gives the time of ingestion.
@b spouse a
`,
    `POISON PREVENTION WEEK, packet for {org}
Post the number on the icebox. Bleach and ammonia together make a gas that burns the lungs. Iron pills look like candy. Stickers from {a}; poster winners {b}, {c}. Last year 1,204 calls about vitamins and 377 about
mushrooms. Order {digits:6}. Ask for {s1}: {phone}.
`,
  ],
);

export const allergyVials: Genre = penned(
  ['blind-allergy-vials', 'record'],
  {
    grew: [
      'ragweed 9 mm',
      'cat 12 mm',
      'D. farinae 7',
      'oak 5, birch 8',
      'Alternaria 6',
      'timothy 11',
      'peanut 14',
    ],
    shot: [
      'ragweed 0.05 red, sl swelling',
      'mold 0.3 yellow, no reaction',
      'cat dander 0.5 maint',
      'dust mite 0.2, hives 20 min later, epi given',
      'grass 0.1 green',
    ],
    note: [
      'L arm',
      'R arm',
      'wait 30',
      'bring EpiPen',
      'peak flow first',
      'remix vials',
      'late 3 wk, drop back',
    ],
  },
  [
    `ALLERGY SKIN TEST, MM                                {clinic}

NAME   {a.lf}          AGE {a.age}     OFF ANTIHISTAMINES  Y
 hist 6     neg 0
 1 panel A    {a.med:[[grew]]}
 2 panel B    {a.med:[[grew]]}
 3 panel C   0
 4 panel D    0
read by {s1}     [[note]]
`,
    `IMMUNOTHERAPY CARD (both sides, typed)
patient: {a}         Rx: {a.med:dust mite + mold extract for allergic asthma}
date;vial;dose;reaction;init
{date};A;[[shot]];;{s1.initials}
{date};A;[[shot]];;{s1.initials}
{date};B;[[shot]];;{s2.initials}
`,
    `who's coming for allergy shots thursday

{a.lf}     {a.med:[[shot]]}     [[note]]
{b.lf}     {b.med:[[shot]]}     [[note]]
{c.lf}     first visit, [[note]]
{d.lf}     {d.med:Xolair 300 for chronic hives}     [[note]]
EpiPen check {s1.initials}, lot {digits:5}
`,
    `Challenge day sheet: {a}
0:00  1/10 cap baked milk     nothing
0:15  1/4 cap                 {a.med:lip tingle, two hives on the chin}
0:30  stop, cetirizine
Mother {b} agrees: still avoid. Supervising {s1}, NP
@b mother a
`,
    `vial fridge log - temp, initials
{iso}  38F  {a.initbare}
{iso}  39F  {b.initbare}
{iso}  45F  {a.initbare}  door ajar, moved all
Extract order: ragweed 1:20, cat 10000 BAU, venom kit. PO {digits:6}. Full names: {a}, {b}. Delivery to {c}.
`,
  ],
);

export const limbFitter: Genre = penned(
  ['blind-limb-fitter', 'prose'],
  {
    made: [
      'transtibial, right, K3, pin lock',
      'AFO for foot drop after the stroke',
      'TLSO, 42 degree curve',
      'above-knee, left, diabetic, skin breaking down',
      'cranial helmet for plagiocephaly',
      'myoelectric hand, congenital',
      'hip disarticulation, sarcoma',
    ],
    brings: [
      'oxygen concentrator 5 L, COPD',
      'BiPAP and full face mask, ALS',
      'semi-electric bed, hip fracture',
      'Hoyer lift and sling, quadriplegia',
      'wound vac supplies, sacral ulcer',
      'enteral pump, Jevity 1.5',
      'power chair, muscular dystrophy',
    ],
    shop: [
      'cast Tues',
      'liner size 28',
      'strap too short',
      'pt unhappy w/ color',
      'deliver after 4',
      'dog in yard',
    ],
  },
  [
    `BENCH TICKET #{digits:5}            tech {s1.first}

{a}        {a.med:[[made]]}
  socket check #2, [[shop]]
{b}        {b.med:[[made]]}
  [[shop]]
{c}        shoe lift? no order yet
`,
    `{org} HOME MEDICAL
DELIVERY TICKET                                    No. {digits:6}

Ship to:   {a}
           {a.street}
           {a.city}, {a.state} {a.zip}
Qty 1      {a.med:[[brings]]}
Set up by  {s1}       Trained: {b} (caregiver)
I have received the above in good order   X ____________     [[shop]]
`,
    `driver {s1.first}: stop 3 done, {a.last} {a.med:[[brings]]}, lady at the door was {b} not {a}, she signed
dispatch: ok stop 4 is {c} pick up only, rental over
driver: [[shop]]
dispatch: 10-4
@b woman
`,
    `Dear Doctor {s1.last},

I saw your patient {a} for evaluation. {a.He} {a.med:lost the leg below the knee to a corn picker in 2019} and {a.his} current limb no longer fits. A pin-lock liner will do. Please sign the enclosed order and return it. ([[shop]].)

{s2}, CPO
`,
    `price book, cash, effective {date}
wheelchair, manual, week ......... {money}
knee walker, week ................ {money}
compression hose, pair ........... {money}
Sold this month: {a} 12 items, {b} 9, {c} 7 (sales staff). Serial of loaner scooter {serial}. [[shop]]
`,
  ],
);

export const criticalCall: Genre = penned(
  ['blind-critical-call', 'record'],
  {
    bad: [
      'K 6.9',
      'troponin 4.21',
      'Hgb 5.1',
      'gram pos cocci in clusters, 2 of 2 bottles',
      'glucose 28',
      'INR 9.4',
      'lactate 7.7',
      'large right pneumothorax',
      'free air under the diaphragm',
      'acute subdural, 9 mm shift',
    ],
    did: ['RBV', 'read back ok', 'no ans x2', 'told charge', 'paged', 'rapid called'],
  },
  [
    `CRITICAL RESULT LOG            dept: chemistry          {date}

time      patient                result                 called to        rb    by
{time}    {a.capslf}         {a.med:[[bad]]}            {s1.init}       [[did]]    {s3.initials}
{time}    {b.capslf}         {b.med:[[bad]]}            {s2.init}       [[did]]    {s3.initials}
{time}    QC level 3             out 2SD                repeat ok        --        {s3.initials}
{time}    {c.capslf}         {c.med:[[bad]]}            {s1.init}       [[did]]    {s3.initials}
`,
    `radiology -> floor, secure text
{time}  {s1.last}: {a}, 7W. {a.med:[[bad]]}. call me
{time}  {s2.last}: on my way
{time}  {s1.last}: other one you asked for, {b}, looks fine, no change since Friday
{time}  {s2.last}: thx
`,
    `CODE BLUE RECORD (typed from the paper)
Patient: {a.lfm}     Location: room {digits:3}     Recorder: {s1}
{time}  found by CNA {s2.first}; {a.med:pulseless, VF, shock 200 J}
{time}  epi 1 mg IV
{time}  {a.med:ROSC, BP 82/40, intubated 7.5}
Family: {b} called by chaplain. Team leader {s3}
`,
    `{#"ts":"{iso}T03:12","acc":"{digits:9}","pt":{#"fam":"{a.last}","giv":"{a.first}"#},"flag":"CRIT","txt":"{a.med:[[bad]]}","ack":"{s1}"#}
{#"ts":"{iso}T03:40","acc":"{digits:9}","pt":{#"fam":"{b.last}","giv":"{b.first}"#},"flag":"CRIT","txt":"{b.med:[[bad]]}","ack":"{s2}"#}
{#"ts":"{iso}T04:01","acc":"{digits:9}","pt":null,"flag":"QC","txt":"level 2 in","ack":"{s1}"#}
`,
    `Critical values, revised {date}: potassium under 2.8 or over 6.2; hemoglobin under 7; INR over 5; any positive blood culture. Call within 30 minutes and have it read back. Compliance: {a} 98 %, {b} 96 %, {c} 71 % (retrain).
Signed {s1}, lab director, CLIA 26D{digits:7}
`,
  ],
);
