// Forms that nobody has filled in, rosters where somebody unnamed is sick, and binders of rules with specimens in them.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const blankPacket: Genre = penned(
  ['blind-blank-packet', 'prose'],
  {
    ill: ['epilepsy', 'cancer', 'a back injury', 'hepatitis', 'asthma', 'depression', 'a stroke'],
    box: [
      'Check all that apply',
      'Use black ink',
      'One letter per box',
      'Attach a copy',
      'Initial here',
    ],
  },
  [
    `PATIENT HISTORY          [[box]]

Name ______________________________   DOB ____/____/______   SSN ____-___-_____
Have you ever had:
  [ ] [[ill]]     [ ] [[ill]]     [ ] [[ill]]     [ ] none of these
Insurance ID ______________________   Group ______________
Reviewed by {a}, RN _______   {b}, MD _______         form {digits:4}-{digits:2}
`,
    `INSTRUCTIONS FOR LINE 14

Write the nine digits of the child's Social Security number, no dashes. If you have applied but do not have one, write "applied for". Line 15: license number of the driver. Line 16: has the driver been
treated for [[ill]] or [[ill]]? [[box]]. Mail to {a}, permit clerk, {org}, room {digits:3}. Questions: {b}, {b.phone}.
`,
    `<form action="/intake" method="post">
  <!-- {s1}, ticket {digits:9}; {a} wants bigger type -->
  <label>First name <input name="fname"></label> <label>Last name <input name="lname"></label>
  <label>SSN <input name="ssn" placeholder="123-45-6789" maxlength="11"></label>
  <select name="dx"><option>[[ill]]</option><option>[[ill]]</option></select>
  <small>[[box]]. Our privacy officer is {b}.</small>
</form>
`,
    `NEW VOLUNTEER CHECKLIST for {a}

[ ] application, with SSN for the background check
[ ] copy of driver's license
[ ] TB test read by {b}, RN
[ ] list of allergies or illness for the red book
[ ] vehicle card, policy number
[[box]] and hand to {s1}. Parking tag {digits:5}.
`,
    `CERTIFICATE OF DISABILITY (physician completes part B)

A. Applicant's name: ____________________  DLN: ____________________
B. I certify that the person named above cannot walk 50 feet because of:
   ( ) heart class III or IV   ( ) lung disease, FEV1 under one liter   ( ) loss of a limb   ( ) other ____________
   Printed name of doctor ____________________  Lic. no. ____________
Rev. {date}. Bureau chief {a}. Forms printed by {b}, job {digits:9}. [[box]].
`,
  ],
);

export const rosterHole: Genre = penned(
  ['blind-roster-hole', 'prose'],
  {
    gap: ['flu', 'stomach bug', 'doctor appt', 'family ill', 'strep going round', 'two out sick'],
    bug: ['flu', 'stomach bug', 'strep', 'pinkeye'],
    post: ['Gate 1', 'triage desk', 'lunch line', 'Engine 3', 'dispatch', 'pool deck', 'Unit B'],
  },
  [
    `DUTY ROSTER            week of {date}

post            day                       night
[[post]]        {a}             {b}
[[post]]        OPEN ([[gap]])            {c}
[[post]]        {d}             OPEN ([[gap]])
Relief {e}. Post orders {digits:4}. Sgt {s1}
`,
    `Sub finder: 14 jobs open. Reasons given: illness 6, [[bug]] 3, school business 3, no reason 2. Filled by {a} (art), {b} (gym), {c} (grade 2). {d} can come after {time}. Job numbers {digits:9}, {digits:9}. Reminder: we never write down what a teacher is ill with.
`,
    `{time} - {s1}: two at the [[post]] have the [[bug]], need hands
{time} - {a}: I can stay till 8
{time} - {b}: me too
{time} - {s1}: thanks {a.first}, thanks {b.first}. {c} you are still on for Sunday at the [[post]]?
{time} - {c}: yep
`,
    `EMPLOYEE HEALTH - work restrictions table (policy, for managers)

condition             keep off work until             who calls
[[bug]]               24 h without fever              {a}
shingles              lesions dry                     {b}
conjunctivitis        discharge stops                 {a}
scabies               one treatment                   {b}
On call nights: {c}. Pager {digits:7}.
`,
  ],
);

export const specimenBinder: Genre = penned(
  ['blind-specimen-binder', 'prose'],
  {
    rule: ['Lock the cart', 'Shred at noon', 'Two people open the mail', 'Verify by callback'],
    sign: ['VOID', 'SPECIMEN', 'SAMPLE ONLY', 'NOT A REAL CARD', 'FOR TRAINING'],
  },
  [
    `PROCEDURE {digits:1}.{digits:2}  Keying the number

Key it as it stands, with dashes: 078-05-1120 or, without, 078051120. [[sign]]. A number may not begin with 9, 000 or 666. [[rule]].
Owner of this procedure: {a}. Approved: {b}, {c}. Next review {date}.
`,
    `*** [[sign]] ***

JOHN Q PUBLIC                 DL  A123456789   [[sign]]
123 MAIN ST                   DOB 01-01-1980
ANYTOWN MO 65000              SSN 123-45-6789
*** [[sign]] ***
Laminate and hang above window {digits:1}. {a} has the stencil. [[rule]].
`,
    `TEST DECK for the card reader, {date}. Run each once; expect DECLINED.

4111 1111 1111 1111   exp 12/30   cvv 123   Jane Doe
5555 5555 5555 4444   exp 12/30   cvv 999   John Doe
3782 822463 10005     exp 12/30   cid 1234  Test User
Run by {a}, witnessed by {b}. Terminal {digits:8}. [[sign]]. [[rule]].
`,
    `PRIVACY MANUAL, ch. {digits:1}

A Social Security number has the form 000-00-0000. A Medicare number looks like 1EG4-TE5-MK73. Write neither in the subject of a mail. Example of a bad note: "Patient in 4 has you-know-what." Example of a good
one: "Please call me." [[rule]]. Officers: {a} ({a.phone}), {b}. Fines up to {money}.
`,
    `UAT checklist, release {digits:2}.{digits:1}

1 enter 987-65-4320 -> must be refused
2 enter license X000000000 -> must be refused
3 enter diagnosis "TEST" -> saved
4 member ID ABC000000000 -> warning
Testers {a}, {b}, {c}. Defect {digits:9}. [[sign]].
`,
  ],
);
