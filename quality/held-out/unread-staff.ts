// What personnel offices keep: tickets, papers for a new hire, and lists of those who work there.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const personnelTicket: Genre = written(
  ['unread-personnel-ticket', 'prose'],
  [
    `#HR-{digits:5}  opened by {s1}  priority normal
Subject: leave question
{a} turned in the doctor's form. It says {a.med:tennis elbow, surgery set for the 14th} and out six weeks. Does {a.he} have enough hours?
--- {s2} replied {date}
{a.He} has 1,311, so yes. Put it under FMLA. Cover for {a.him} will be {b}.
--- status: closed
`,
    `I-9 AUDIT, LINE 14
Employee: {a.lf}
List A document: {a.passport} (U.S. passport), expires {date}
Examined by {s1} on {date}

I-9 AUDIT, LINE 15
Employee: {b.lf}
List B: driver's license, {b.state}, {b.dl}
List C: social security card {b.ssn}
Examined by {s1} on {date}

I-9 AUDIT, LINE 16
Employee: {c.lf}
List A document: permanent resident card, USCIS no. {c.alien}
Examined by {s2} on {date}
`,
    `From the third-party administrator: the random on {date} for {a} came back {a.med:positive for amphetamines, confirmed by GC/MS}.
Specimen {digits:7}. {b} and {c} {bc.med:were also drawn and are clear of further action?}. Per policy 4.11 {s1} will meet with {a.mr} today.
`,
    `hey {s1.first}. new guy starts monday - {a}. he texted me his social, {a.ssn9}, and a pic of a voided check, looks like routing {a.routing}
acct {a.acct}. can u set him up? shirt XL. truck 14. thx
@a man
`,
    `ACCOMMODATION REQUEST - CONFIDENTIAL

1. Employee          {a}, Water Plant Operator II
2. Supervisor        {b}
3. What is needed    a stool at the panel, no nights
4. Why               {a.med:multiple sclerosis; heat and fatigue make the numbness worse}
5. Documentation     letter of {s1}, MD, attached
6. Decision          granted {date}, {s2}
`,
    `Exit interview. {a} said the pay was fine, but the schedule made {a.him} sick and tired, and that morale has a chronic cough. {b} will take
over {a.his} desk. Keys returned, badge {digits:5} off, laptop {serial} wiped. PTO of {money} will be on the next check.
{s1}
`,
    `EMPLOYEE EMERGENCY CARD

NAME {a.caps}                         EMP NO {empno}
CALL FIRST {b.caps} (SPOUSE) {phone}
DOCTOR {s1.caps} {phone}
ALLERGIES OR CONDITIONS: {a.med:TAKES PLAVIX, SULFA ALLERGY}
HOSPITAL: NO PREFERENCE
@b spouse a
`,
    `BENEFICIARY CHANGE      Group life certificate {digits:8}

Employee {a}, social security number {a.ssn}
Primary: {b}, wife, 100%, social security number {b.ssn}
Contingent: {c}, son. No number given.
Witness {s1}
@a man
@b wife a
@c son a
`,
  ],
);

/** Names with numbers that open nothing, mean nothing outside the office, or are printed in the telephone book. */
export const staffList: Genre = written(
  ['unread-staff-list', 'prose'],
  [
    `PHONE LIST - rev. {date}

Administrator            {a}                     ext. {digits:4}
Payroll                  {b}                     ext. {digits:4}
Medical records          {c}                     ext. {digits:4}
Cardiac rehab            {d}                     ext. {digits:4}
Diabetes education       {e}                     ext. {digits:4}
Pharmacy, after hours                            {phone}
Switchboard              {phone}                 Fax {phone}
`,
    `name,badge,key ring,radio,locker
{a},{digits:9},{digits:3},{serial},{digits:3}
{b},{digits:9},{digits:3},{serial},{digits:3}
{c},{digits:9},{digits:3},{serial},{digits:3}
{d},{digits:9},{digits:3},{serial},{digits:3}
`,
    `On-call, weekend of {date}: surgery {a}, MD; anesthesia {b}, CRNA; OB {c}, MD (pager {digits:7}); psych {d}, DO until Saturday noon, then
{e}, MD. Trades go through {s1}. Oncology calls roll to the answering service, {phone}.
`,
    `SENIORITY LIST, LOCAL {digits:3}

 1  {a.lf}             hired {date}     clock {digits:6}
 2  {b.lf}             hired {date}     clock {digits:6}
 3  {c.lf}             hired {date}     clock {digits:6}
 4  {d.lf}             hired {date}     clock {digits:6}
Posted by {s1}. Errors must be reported in ten days.
`,
    `OPEN POSITION {digits:6}: Social Security Claims Specialist. Reports to {a}. You will help clients with diabetes, cancer and
mental illness file for disability, read medical records, and keep account of {money} in client funds. Valid driver's license
and a clean record needed. Send a resume with reference {digits:9} to {b}, {org}, {phone}. Please do not send your SSN.
`,
    `Employees of the month: {a} (Billing), {b} (Imaging) and {c} (Insurance Verification). {a.first} found {money} in old
credits. {b.first} trained the new techs on the MRI. {c.first} has the patience of a saint and the memory of an elephant. Parking spot
no. 1 goes to {b.mr} this time. Congratulations!
`,
    `VEHICLE ASSIGNMENTS

Unit   VIN                  Plate       Driver                    Fuel card
101    1FTEW{digits:12}     {digits:3}-4KT     {a}                       ends {digits:4}
102    1FTEW{digits:12}     {digits:3}-9PV     {b}                       ends {digits:4}
103    3GCUK{digits:12}     {digits:3}-1HL     {c}                       ends {digits:4}
Questions to {s1}, fleet.
`,
  ],
);
