// Papers of schools, jails and the state's own screens: plans for pupils, questions at booking, prints of a case.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const pupilFile: Genre = penned(
  ['blind-pupil-file', 'prose'],
  {
    need: [
      'other health impairment due to ADHD, inattentive',
      'a specific learning disability in written expression and anxiety at school',
      'childhood apraxia of speech',
      'hearing loss in the right ear, wears an aid',
      'juvenile arthritis flares',
      'selective mutism',
      'a seizure plan with Diastat in the office',
      'emotional disturbance, two stays at a behavioral unit',
      'cortical vision impairment',
      'fetal alcohol syndrome',
    ],
    help: [
      'extra time',
      'a seat by the door',
      'a scribe',
      'short breaks',
      'a second set of books',
      'large print',
      'a quiet room',
      'an elevator key',
    ],
  },
  [
    `INDIVIDUALIZED EDUCATION PROGRAM                Osage Bend R-II

Student ........... {a}            Grade ... 4
MOSIS ID .......... {a.gov:9999999999}
Parent ............ {b}
Eligibility ....... {a.med:[[need]]}
Supports .......... [[help]]; [[help]]
Minutes/week ...... 150 resource, 30 related service
Case manager ...... {s1}
@a child b
`,
    `Hi {s1.first},

Sub plans are in the top drawer. Please read before the bell:

{a} - {a.med:[[need]]}. Gets [[help]].
{b} - can be chatty, move him
{c} - {c.med:[[need]]}. Gets [[help]].
{d} and {e} - leave at 2 for band

Fire drill may be today.
{s2}
@b man
`,
    `MANIFESTATION DETERMINATION

The team met on {date} about the incident of {date} (desk thrown, no one hurt). Present: {s1}, principal; {s2}, psych examiner; {b}, mother.
Was the conduct caused by the disability of {a}, that is, by {a.med:[[need]]}? Yes. The suspension of ten days is lifted.
{b} asked that {c}, whose desk it was, be moved to another room.
@b woman
@a child b
`,
    `TRANSCRIPT - OFFICIAL                           Seal below

{a.capslf}              DOB {a.dob}
SSN {a.ssn}             Entered 08/16     Graduated 05/20
Eng I A-   Alg I B   Phys Sci B+   Health A   PE A   Art P
Psychology A-   Anatomy B   Family & Cons. Sci A
GPA 3.41   Rank 31/118   ACT 24   A+ hours 50
Registrar {s1}   CEEB 26{digits:4}
`,
  ],
);

export const cellBlock: Genre = penned(
  ['blind-cell-block', 'prose'],
  {
    said: [
      'shakes and sweats without a drink',
      'stitches in the scalp from last night',
      'takes Seroquel but the bottle is at home',
      'a broken jaw, wired shut',
      'hep C, never treated',
      'a bullet fragment near the hip',
      'passed out twice today',
      'heard voices telling to run',
      'a catheter',
      'heroin this morning, nodding off',
    ],
    tier: ['A-2', 'C-11', 'Dorm 4', 'Holding 1', 'F pod', 'Med cell', 'B-8', 'East'],
  },
  [
    `BOOKING - MEDICAL QUESTIONS                  Cell [[tier]]

Arrestee: {a.lfm}              OLN: {a.dl} {a.state}
SSN: {a.ssn}                   Agency: {county} SO
1 Visible injury or complaint?   Y  {a.med:[[said]]}
2 Suicidal now?                  N
3 Insurance?                     none
Officer {s1} #{digits:3}     Nurse notified {time}
`,
    `Jail nurse to {s1}, Lt.: {a} in [[tier]] needs the bottom bunk, {a.med:[[said]]}. {b} in [[tier]] says {b.he} is sick of the food, which I cannot treat. {c} refused to
come out for sick call. No other orders. Sharps count 22, matches.
`,
    `MDOC TRANSFER SHEET
Name                      DOC no.               Bunk          Medical
{a.lf}                    {a.gov:9999999}       [[tier]]      {a.med:[[said]]}
{b.lf}                    {b.gov:9999999}       [[tier]]      -
{c.lf}                    {c.gov:9999999}       [[tier]]      -
Bus 14, seals {digits:6}/{digits:6}. Property bags 3. Released by {s1}.
`,
    `PROBABLE CAUSE STATEMENT
I, {s1}, a deputy, state that on {date} at {a.street} the following occurred. {a} ran from a stop. {a.He} gave the name of {a.his} brother, {b}, and a date of birth
that was made up. A licence check on the number {a.dl} came back to {a.him}. {b} was at work and is not charged. Evidence tag {digits:8}. Weather cold.
@b brother a
`,
  ],
);

export const caseScreen: Genre = penned(
  ['blind-case-screen', 'prose'],
  {
    note: [
      'client missed interview',
      'verif of rent recd',
      'needs new photo for EBT',
      'moved in with aunt',
      'baby added',
      'job ended at plant',
      'car over limit',
      'returned mail',
    ],
    dis: [
      'blind in one eye since birth',
      'SSI for schizophrenia',
      'on oxygen for black lung',
      'MRDD waiver, Rett syndrome',
      'spine fusion that failed',
      'HIV case management',
      'cancer of the tongue',
      'methadone daily',
    ],
  },
  [
    `FAMIS   EUMEMBER   INDIVIDUAL INQUIRY          {date} {time}
DCN: {a.dcn}    NAME: {a.capslf}
SSN: {a.ssn9}   V-CODE: V    DOB: {a.dob}   SEX: {a.sex}
DIS IND: Y    TEXT: {a.med:[[dis]]}
ADDR: {a.street} / {a.city} {a.zip}
WORKER: {s1.caps}  LOAD {digits:4}   COMMENT: [[note]]
PF3=EXIT  PF8=FWD
`,
    `case comments, newest first
{date} {s1.initials}: [[note]]
{date} {s1.initials}: {a} called, wants to know why the stamps stopped. DCN {a.dcn} looked up. [[note]]
{date} {s2.initials}: spoke with landlord {b}, will write letter
{date} {s2.initials}: {a.med:[[dis]]} per doctor's form, so exempt from work hours
`,
    `Child support - NCP locate
CP  {a}        SSN {a.ssn}
NCP {b}        SSN {b.ssn}
CH  {c}        SSN {c.ssn}
Order {case}, {money}/mo. NCP works at {org}. License suspension letter to go out for DL {b.dl}. [[note]]
@c child b
`,
    `Caseload summary - Region 3
Worker        Open    Pending   Over 30 days
{s1}          212     14        2
{s2}          198     9         0
{s3}          240     31        11
Disability reviews due: 47. Blind pension cases: 12. Denied for income: 85.
EBT cards in stock: 16 boxes, serials {digits:9} to {digits:9}. [[note]] is the top reason for churn.
`,
  ],
);
