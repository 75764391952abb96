// What coaches write of who can play, slips between classroom and nurse, and papers about shots given or refused.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const leagueManager: Genre = penned(
  ['blind-league-manager', 'prose'],
  {
    hurt: [
      'rolled his ankle on third base, boot till the 14th',
      'pulled hammy',
      'concussion protocol day 3',
      'stress fracture, shin',
      'has mono, no contact for a month',
      'shoulder popped out again',
      'sprained MCL, brace',
      'jammed thumb, x-ray neg but swollen',
      'broken collarbone',
    ],
    told: [
      'wears hearing aids in both ears',
      'needs an inhaler before running',
      'has a shunt, no headers',
      'nosebleeds that will not stop, von Willebrand',
    ],
    fine: ['ready', 'late', 'band', 'grades', 'forgot cleats', 'owes jersey', 'wants to catch'],
  },
  [
    `VARSITY  wk {digits:1}    who can go Friday

#{digits:2}  {a}        {a.med:[[hurt]]}
#{digits:2}  {b}        [[fine]]
#{digits:2}  {c}        {c.med:[[hurt]]}
#{digits:2}  {d}        [[fine]]
#{digits:2}  {e}        OUT  {e.med:[[hurt]]}

bus leaves {time}. {s1} has the kit.
@a man
@c man
@e man
`,
    `Coach {s1.last}: ok parents quick update
Coach {s1.last}: {a} will miss the tourney, {a.med:[[hurt]]}
{b}: oh no!! tell {a.first} we love him
Coach {s1.last}: {c} is moving up from JV to take the spot
{c}: 👍
Coach {s1.last}: concession money {money}, thank you {d}
@a man
`,
    `Parent - please sign and send back with your player

Player's name (print)    {a}
Team                     10U Hornets
Is there anything about your child's health the coach must know?
   {a.med:[[told]]}
In case we can't reach you, call   {b}     at   {b.phone}
Doctor                             {s1}, {clinic}
`,
    `Return to play - stage sheet

Athlete: {a.lf}              Sport: soccer
Injury: {a.med:[[hurt]]}
Stage 1 {date}   light bike, no symptoms               init {s1.initials}
Stage 2 {date}   jog                                   init {s1.initials}
Stage 3 {date}   drills with {b} and {c}, no contact   init {s2.initials}
Cleared by ________________
@a man
`,
    `Season book, pages {digits:2}-{digits:2}

{a}, c., bats left. 14 rbi. [[fine]].
{b}, 2b. Out the last five games with {b.med:[[hurt]]}. Came back for the sectional.
{c}, rf. [[fine]]. Senior.
{d}, p. 3-1, {digits:2} k.
Trainer's room: ice machine s/n {serial}. Scorer {s1}.
@b man
`,
  ],
);

export const hallPass: Genre = penned(
  ['blind-hall-pass', 'prose'],
  {
    ache: [
      'threw up twice after PE',
      'temp 101.4, sent home',
      'head lice, live',
      'hit head on the monkey bars, goose egg',
      'wheezing, two puffs, went back at 10:20',
      'wet pants again, sees urology in May',
      'blood sugar 58, juice and crackers',
      'rash on the belly, looks like fifths',
      'loose tooth and a bloody lip',
      'had a staring spell, about 20 seconds',
    ],
    trip: ['zoo', 'capitol tour', 'cave', 'spelling bee', 'pumpkin patch', 'symphony'],
  },
  [
    `CLINIC PASS                        no. {digits:5}

Student     {a}                    Gr. 4
From        {s1}, room {digits:3}            left {time}
Complaint   {a.med:[[ache]]}
Returned    {time}                 nurse {s2.initials}
`,
    `NURSE LOG {date}

in      out     who                     what
{time}   {time}   {a.lf}     {a.med:[[ache]]}
{time}   {time}   {b.lf}     {b.med:[[ache]]}
{time}   {time}   {c.lf}     brought a note, picked up {d.lf}'s work
{time}   {time}   {e.lf}     {e.med:[[ache]]}
counted: 14 band-aids, 2 ice, sub nurse {s1}
`,
    `To all fifth grade teachers, [[trip]] trip {date}

Bus 1: {a}, {b}, {c}
Bus 2: {d}, {e}
In the red bag are meds for {a} only ({a.med:seizure rescue spray}). {d.first} and {e.first} sit apart, you know why. Lunches are in the blue coolers.
{s1}, RN
`,
    `Mrs. {s1.last}, {a} was in here three times this week. {a.med:[[ache]]} on Monday, and today says the new pill for the ADHD makes {a.him} shaky. I called the mother, {b}. Could you
move {a.him} away from {c}? Thank you. {s2}, health room
@b mother a
`,
    `Dear families,

A case of strep throat and two of pinkeye were reported in kindergarten. Look for sore throat, fever, red eyes. A child with fever must stay home for 24 hours. Lice checks are {date}. Bring asthma
plans to {s1} by the [[trip]] trip. Room parents: {a}, {b}, {c}. Hearing screenings: {d} needs two more helpers. PTO balance {money}.
`,
  ],
);

export const shotWaiver: Genre = penned(
  ['blind-shot-waiver', 'prose'],
  {
    why: [
      'had an anaphylactic reaction to the first DTaP',
      'is on chemo and may not have live vaccine',
      'is allergic to neomycin',
      'had chickenpox in 2016',
      'has severe combined immunodeficiency',
      'had Guillain-Barre after the flu shot',
      'is taking high dose steroids for nephrotic syndrome',
    ],
    shot: ['MMR', 'varicella', 'Tdap', 'MCV', 'hep B', 'polio'],
  },
  [
    `MEDICAL IMMUNIZATION EXEMPTION                       (file with school health record)

THIS IS TO CERTIFY THAT   {a}                BORN  {a.dob}
SHOULD NOT RECEIVE        [X] [[shot]]     [X] [[shot]]     [ ] other
BECAUSE THE CHILD         {a.med:[[why]]}
PHYSICIAN                 {s1}, DO           LICENSE CLASS  full
PARENT                    {b}
@a child b
`,
    `Transfer in from Illinois. {a}, grade 7. Missing [[shot]] and [[shot]]. The old school faxed a doctor's note that {a.he} {a.med:[[why]]}. In progress till {date}, then out.
{b}, same house, nothing to file. {s1}
@b brother a
`,
    `STATE REGISTRY - CLIENT QUERY

Client       {a.capslf}
State ID     {digits:8}-{digits:2}          DCN  {a.dcn}
{iso}   [[shot]]   lot {digits:4}AB   LD   {clinic}
{iso}   [[shot]]   lot {digits:4}CX   RT   {clinic}
Contraindication: {a.med:[[why]]}
Guardian     {b.capslf}
`,
    `EXEMPTION LIST FOR OUTBREAK CALLS, do not post

{a.lf}     gr 2    religious, form on file
{b.lf}     gr 2    medical: {b.med:[[why]]}
{c.lf}     gr 5    in progress, papers due {date}
{d.lf}     gr 8    medical: {d.med:[[why]]}
Count by building sent to county, {s1}, ref {digits:7}
`,
    `SUMMER SHOT CLINIC
Needed for 8th grade: [[shot]], [[shot]]. Bring the card. No charge with Medicaid; others {money} a shot. People who have had a severe reaction, who are pregnant or who have a weak immune system should ask
first. {a}, {b} and {c} give the shots; {d} signs you in. Form Imm.P.11A is for religious exemptions, Imm.P.12 for medical ones. Lots {digits:5}, {digits:5}.
`,
  ],
);
