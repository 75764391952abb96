// Records to be closed, pay to be withheld, a sheet that the respondent may not see, and a docket.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const expungement: Genre = written(
  ['blind-expungement', 'prose'],
  [
    `IN THE CIRCUIT COURT OF {county}
{a.capsmid}, Petitioner.
PETITION FOR EXPUNGEMENT
1. Petitioner's full name is {a.mid}. 2. Petitioner was born {a.dob}. 3. Petitioner's driver's license is {a.dl} and the Social Security number {a.ssn}. 4. The offense is trespass. 5. Petitioner {a.med:completed inpatient treatment for methamphetamine addiction} and has been sober since.
`,
    `intake line, legal aid
name? {a} ok. last 4 {a.ssnlast}. charge from 2009 stealing. wants nurse license back. {b} also asked, same bar fight, doesn't want to give number.
conflict check: {c}
`,
  ],
);

export const orderSheet: Genre = written(
  ['blind-order-sheet', 'record'],
  [
    `CONFIDENTIAL CASE FILING INFORMATION SHEET
                 PETITIONER          RESPONDENT
Name             {a}             {b}
SSN              {a.ssn}         {b.ssn}
Lic. no.         {a.dl}          unknown
Children: {c}, SSN {c.ssn}
@c child a
`,
    `Withhold from {a} $212.00 a week. Obligor SSN {a.ssn}. Remit to FSPC, case {case}. Obligee: {b}. Employer EIN {ein}. Child {c} is covered under plan number {c.member}.
@c child a
`,
  ],
);

export const mitigation: Genre = written(
  ['blind-mitigation', 'prose'],
  [
    `Notes for sentencing, {a}
- mother {b} {b.med:drank all through the pregnancy}
- {a.first} {a.med:was hospitalized twice for bipolar disorder}
- jail won't give {a.him} the {a.med:lithium}
- teacher {c} will write
- prosecutor {s1}: 5 yrs
@b mother a
`,
    `THE COURT: Is there any reason we cannot proceed? MR. {s1.last}: Judge, {a} is {a.med:eight months pregnant and on bed rest}. THE COURT: And {b}? MS. {s2.last}: {b} is here, Judge. THE COURT: Reset to {date}.
@a woman
`,
  ],
);

export const docketSheet: Genre = written(
  ['blind-docket-sheet', 'record'],
  [
    `DIVISION 3          {date}
{case}   ST V {a.capslf}   ARRAIGN   9:00
{case}   ST V {b.capslf}   PLEA      9:00
{case}   {c.capslf} V {d.capslf}   MOTION   10:30
Mental health court moved to Div 5. Drug court at 1:30.
`,
    `JURY INSTRUCTION (draft). You must find for plaintiff {a} if you believe the doctor failed to diagnose a condition. "Negligent" means the failure to use that degree of care. {b} v. {c}, cited, is no longer law. Counsel: {s1}, bar no. {digits:5}.
`,
  ],
);
