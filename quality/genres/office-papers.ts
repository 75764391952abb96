// What employers, schools and landlords put on paper, written out whole: supervisors, teachers and agents beside one person.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const officePapers: Genre = written(
  ['office-papers', 'prose'],
  [
    `ACCIDENT/INJURY REPORT (complete within 24 hours)

Injured employee: {a}            Badge {empno}
SSN: {a.ssn}
Foreman: {s1}
Witnesses: {b}, {c}
What happened: {a.first} slipped on a wet floor and {a.med:fractured the left wrist}.
Treated at: {clinic}, Dr. {s2}
Completed by: {s3}, Safety
`,
    `Verification of employment

To: {bank}, attn {s1}
Applicant: {a}
SSN {a.ssn}
Position: Welder          Hire date: {date}
Rate of pay: {money}

Verified by {s2}, Payroll Coordinator, {org}
`,
    `{s1} -

FMLA paperwork came back for {a}. {a.He} {a.med:is having back surgery} on {date}. {b} will cover the route. HR needs the doctor's
note from {s2} before the leave starts.

{s3}
`,
    `Substitute teacher packet cover

Packet received from {a} on {date}
W-4: yes   I-9: yes (MO DL {a.dl}, SS card {a.ssn})
Background: sent {date}
Principal notified: {s1}
Checked by {s2.init}
`,
    `SCHOOL NURSE LOG

{date}  {a}, gr 4, {a.med:seizure in gym}, mother {b} called, picked up {time}
{date}  {c}, gr 2, stomach ache, back to class
{date}  {d}, gr 5, {d.med:has severe peanut allergy}, epipen given, Dr. {s1} notified
Nurse: {s2}
@b mother a
`,
    `IEP MEETING NOTES

Student: {a}          DOB: {a.dob}
Parents: {b} and {c}
Case manager: {s1}
School psychologist: {s2}
LEA rep: {s3}

Eligibility: {a.med:autism spectrum disorder}. MO HealthNet DCN for billing: {a.dcn}
@a child b
@c spouse b
`,
    `Residential Lease Application

APPLICANT                              CO-APPLICANT
Name: {a}                              Name: {b}
SSN: {a.ssn}                           SSN: {b.ssn}
DL: {a.dl}                             DL: {b.dl}

Current landlord: {s1}  {phone}
Leasing agent: {s2}
`,
    `Exit interview

Employee: {a}
Manager: {s1}
Final check: mail to {a.address}
COBRA: yes - spouse {b}, child {c}
SSNs for COBRA notice: {a.ssn} (employee), {b.ssn} (spouse), {c.ssn} (child)
@b spouse a
@c child a
`,
    `To whom it concerns

I rented to {a} from 2019 to 2023 at {a.street}. {a.He} always paid on time. {a.His} social on the application is {a.ssn}. Feel free to call.

{s1}, landlord
`,
    `Coach {s1.last},

{a} will miss practice this week. He {a.med:has mono} according to Dr. {s2}. Please excuse him.

{b} (mom)
@b woman
@a child b
`,
    `Dependent verification

Employee name: {a}
Last four: xxx-xx-{a.ssnlast}
Dependents to be covered:
  1) {b} - spouse - {b.ssn}
  2) {c.first} - child - {c.ssn}
  3) {d.first} - child - {d.ssn}
HR representative: {s1}
@b spouse a
@c child a
@d child a
`,
    `PERSONNEL ACTION FORM
EMPLOYEE NAME          EMPLOYEE ID     SSN
{a.capslf}             {empno}         {a.ssn}
DEPARTMENT HEAD        HR DIRECTOR
{s1.caps}              {s2.caps}
REASON: {a.med:SHORT TERM DISABILITY - KNEE REPLACEMENT}
`,
    `Good morning {s1.first},

Attached is the I-9 for {a}, our new groundskeeper. Passport {a.passport}, Social {a.ssn}. {s2} interviewed him. Start date {date}.

Thanks
{s3}
Office Manager
{org}
`,
    `scholarship application

my name is {a.lower} and i am a senior. my counselor is {s1} and my english teacher {s2} will write the letter. my mother is
{b}. my social is {a.ssn}. i want to be a nurse.
@b mother a
`,
  ],
);
