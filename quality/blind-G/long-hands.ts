// Longer papers: a thread quoted thrice, minutes with a closed part, a scan of a typed intake, a day of a social worker, a fixed-width print, and a training deck.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const thriceQuoted: Genre = written(
  ['blind-thrice-quoted', 'prose'],
  [
    `From: {s1.email}
To: {s2.email}
Subject: RE: RE: roster for Monday

Fine with me. But {c} cannot lift, {c.he} {c.med:had hernia surgery two weeks ago}. Try {d}.

> On {date} {s2} wrote:
> Can {c} cover the dock then? {a} called, {a.he} {a.med:is in detox till the 14th} and
> HR says we hold the job.
>
> > On {date} {s1} wrote:
> > Who is out Monday? I have {b} on vacation.
> > Also payroll still needs the social for the new guy, {e}.
> >
> > > {e.ssn}, he says. License {e.dl} for the forklift file.
@e man
`,
    `{s1} <{s1.email}>
to me

Sorry, attached the wrong sheet. For {a}: the number on the insurance card is {a.member}, not the one I sent. And the {a.med:insulin} needs prior auth again. For {b}: nothing yet.

--
Confidentiality notice: this e-mail may contain health information about patients. Diabetes Education Center, {org}
`,
  ],
);

export const closedPart: Genre = written(
  ['blind-closed-part', 'prose'],
  [
    `LIBRARY DISTRICT BOARD, {date}
Present: {s1}, {s2}, {s3}. Absent: {a} ({a.med:recovering from a heart attack}).
1. Minutes approved.
2. Roof: low bid {money}.
3. Patron {b} thanked the staff for the large print books.
4. Closed session, personnel: {c}, page, asks for twelve weeks because {c.he} {c.med:is expecting twins and has preeclampsia}. Granted 3-0. {d}, clerk, resigned.
5. Book club will read a novel about a cancer ward.
@c woman
`,
    `TOWNSHIP ROAD BOARD
Roll call: {a}, {b}, {c}. Gravel {money}. Culvert on 14 has collapsed. {d} asked when the dead deer will be moved. A letter from the county on rabies was read. Grader is sick again. Next meeting {date}.
`,
  ],
);

export const typedIntake: Genre = written(
  ['blind-typed-intake', 'prose'],
  [
    `.  COMMUNITY ACTION   INTAKE        ~
Name :   {a.lastcaps} ,   {a.firstcaps}
S oc. Sec.   {a.ssn}          DOB  {a.dob}
Others in   home
   {b}        {b.ssn}
   {c}        none yet   ( born  Tues )
Anyone disabled ?   Yes  -  {b} {b.med:is on dialysis} ,
   can not   work
Utility acct   {digits:9}          shutoff  {date}
@b spouse a
@c child a
`,
    `Date {date}       Worker {s1}
Client is {a}. Came on foot. No photo ID; will get one. Read me {a.his} number from memory: {a.ssn}. Says {a.he} {a.med:hears voices when off the Haldol}. Shelter full. Called {b} at the mission, who has a mat.
`,
  ],
);

export const workerDay: Genre = written(
  ['blind-worker-day', 'prose'],
  [
    `8:15 {a} - home visit. House clean. {b} (mom) {b.med:relapsed on meth}, says once. 9:40 drove to school, {c} fine. 11:00 court on {d}; judge late. 1:30 {e}: foster mom says {e.he} {e.med:wets the bed and screams at night, ADHD meds doubled}. 3:00 notes. 4:00 dentist (mine).
@b woman
@a child b
`,
    `SMS {phone}
{s1.first}: at the hospital w {a}, baby came. {a.med:tested positive for fentanyl at delivery}
{s2.first}: ok. dad?
{s1.first}: {b}, in jail. his DL was {b.dl} for the form
{s2.first}: got it. {c} wants you at 3
@a woman
@b man
`,
  ],
);

export const longPrint: Genre = written(
  ['blind-long-print', 'record'],
  [
    `1RPT 4410-B        MO HEALTHNET SPENDDOWN REGISTER        PAGE   12
0DCN        RECIPIENT                     LVL   MEDICARE
 {a.dcn}    {a.capslf}          41    {a.mbi}
 {b.dcn}    {b.capslf}          41    {b.mbi}
 {c.dcn}    {c.capslf}          11    NONE
-TOTAL RECIPIENTS       3
`,
    `1RPT 2201-A        STOCK REORDER        PAGE   3
0NSN             DESCRIPTION              BUYER
 {digits:9}    GAUZE PAD 4X4          {a.capslf}
 {digits:9}    CATHETER TRAY          {b.capslf}
 {digits:9}    CAST SAW BLADE         {c.capslf}
-TOTAL LINES            3
`,
  ],
);

export const trainingDeck: Genre = written(
  ['blind-training-deck', 'prose'],
  [
    `SLIDE 7  Would this be a breach?
 * A list of names with diagnoses left on a bus
 * A stolen laptop, encrypted
 * An SSN on a sticky note (example: 987-65-4321)
Presenter {a}. Helpers {b}, {c}.
SLIDE 8  The patient in our story has HIV and a broken leg. What may you tell the boss? Nothing.
`,
    `QUIZ (key on back)
1. A PHI element is: a) a diagnosis b) the weather
2. Jane fills in a form with her member number. Who may see it?
Graded by {a}: {b} 9/10, {c} 7/10, {d} 10/10.
`,
  ],
);
