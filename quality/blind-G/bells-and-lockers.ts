// What parents leave on the school's machine, a plan for a pupil, a knock on the head, money for college, and a spelling bee.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const absenceLine: Genre = written(
  ['blind-absence-line', 'prose'],
  [
    `Attendance line, msgs transcribed {date}
1. "This is {a}, my daughter {b} won't be in, she {b.med:has strep}."
2. "{c} is absent, we are at the lake."
3. "Yeah {d} has {d.med:the flu, tested positive last night}, he'll be out til Monday."
@b daughter a
@d man
`,
    `[{time}] attendance-bot: {a} marked A
[{time}] mom: {a.first} {a.med:threw up all night and has a 102 fever}
[{time}] attendance-bot: {b} marked T
[{time}] dad: bus was late
`,
  ],
);

export const playAgain: Genre = written(
  ['blind-play-again', 'record'],
  [
    `RETURN TO PLAY LADDER
Athlete {a}   {a.med:concussion}, step 3 of 6
Athlete {b}   cleared
Athlete {c}   {c.med:mono, spleen still big}, no contact
AT: {s1}
`,
    `Coach {s1.last}, quick list before Friday: {a} out, {a.med:stress fracture of the shin}. {b} out, grades. {c} plays but {c.med:has asthma, inhaler in the kit}. {d} is back.
`,
  ],
);

export const aidVerify: Genre = written(
  ['blind-aid-verify', 'record'],
  [
    `{#"student":{#"first":"{a.first}","last":"{a.last}","ssn":"{a.ssn}"#},"parent1":{#"first":"{b.first}","last":"{b.last}","ssn":"{b.ssn}"#},"verif":"V5","notes":"parent 2 deceased"#}
@a child b
`,
    `FIN AID WALK-IN
{a} needs to fix the SSN on the form, typed wrong; the card says {a.ssn}
{b} wants to know when refund hits
{c} has no social, alien reg. {c.alien}, permanent resident
{d} lost work-study sheet
`,
  ],
);

export const planNote: Genre = written(
  ['blind-plan-note', 'prose'],
  [
    `504 meeting, {a}, grade 7. Parent {b}, teacher {s1}, counselor {s2}. {a.first} {a.med:was diagnosed with generalized anxiety disorder}; may leave for the counselor without asking, extra time. Parent asks about {a.med:dyslexia testing?}. Next meeting {date}.
@a child b
`,
    `sub plans for {s1.last}: {a} line leader. {b} sits up front, {b.med:hearing aids}. {c} may NOT have nuts, {c.med:carries an EpiPen}. {d} will say he needs water; he doesn't. Fire drill 10:15.
@d man
`,
  ],
);

export const spellingBee: Genre = written(
  ['blind-spelling-bee', 'record'],
  [
    `COUNTY SPELLING BEE
Round 6   {a}   pneumonia   ok
Round 6   {b}   psoriasis   missed
Round 7   {a}   diarrhea    ok
Round 7   {c}   eczema      ok
Champion: {a}. Judge: {s1}.
`,
    `SCIENCE FAIR ENTRIES
101  {a}  Do antibiotics kill yogurt?
102  {b}  Diabetes and sugar in pop
103  {c}  Asthma and the air in our town
104  {d}  Which wing is best
`,
    `HEALTH CLASS ROLES FOR SKIT: "The Clinic." Patient with fever: student 1. Doctor: student 2. Mother: student 3. Assistant directors {a} and {b}. Props by {c}. Sample card for the skit reads MEMBER ID XXXXXXXXX.
`,
  ],
);
