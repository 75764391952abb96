// What the help desk, the database and the logs of an agency hold, and the page that says how.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const benefitDump: Genre = written(
  ['blind-benefit-dump', 'record'],
  [
    `CREATE TABLE clnt (k int, nm varchar(60), soc char(9), hh int);
INSERT INTO clnt VALUES (1,'{a.lf}','{a.ssn9}',3);
INSERT INTO clnt VALUES (2,'{b.lf}','{b.ssn9}',1);
INSERT INTO clnt VALUES (3,'{c.lf}',NULL,2);
CREATE TABLE barrier (k int, txt text);
INSERT INTO barrier VALUES (9,'no car');
`,
    `UPDATE enrollee SET medicaid_no='{a.dcn}' WHERE last_name='{a.last}' AND first_name='{a.first}';
UPDATE enrollee SET medicaid_no='{b.dcn}' WHERE last_name='{b.last}' AND first_name='{b.first}';
-- {s1}: ran {date}, 2 rows
`,
  ],
  { extension: 'sql' },
);

export const formLog: Genre = written(
  ['blind-form-log', 'record'],
  [
    `{iso} 10:22:01 INFO POST /apply first={a.first}&last={a.last}&ssn={a.ssn9}&step=2
{iso} 10:22:09 WARN POST /apply first={b.first}&last={b.last}&ssn=*****{b.ssnlast}&step=2
{iso} 10:23:44 INFO GET /health status=200 pod=diabetes-api
{iso} 10:24:10 INFO POST /apply first={c.first}&last={c.last}&dl={c.dl}&step=3
`,
    `{iso}T08:00:01 worker[{digits:4}]: job {digits:9} start
{iso}T08:00:02 worker[{digits:4}]: child {digits:9} died, parent alive
{iso}T08:00:09 worker[{digits:4}]: mail to {a.email} queued by {b.lower}
`,
  ],
  { extension: 'log' },
);

export const rosterYaml: Genre = written(
  ['blind-roster-yaml', 'record'],
  [
    `clients:
  - who: {a}
    plan_member: {a.member}
    needs:
      - {a.med:methadone daily}
      - bus pass
  - who: {b}
    plan_member: none
    needs:
      - rent
`,
    `case_{digits:4}:
  head: {a.lf}
  social: {a.ssn}
  others:
    {b.lf}: {b.ssn}
    {c.lf}: pending
  worker: {s1}
@b spouse a
@c child a
`,
  ],
  { extension: 'yaml' },
);

export const deskTicket: Genre = written(
  ['blind-desk-ticket', 'prose'],
  [
    `#{digits:5} Merge duplicate clients
{s1}: {a} is in twice, one with {a.ssn} and one with a typo. Keep the first.
{s2}: merged. Please don't put socials in tickets.
#{digits:5} Printer
{s1}: jam again
`,
    `#{digits:5} Screen reader for new hire
{a} {a.med:lost most of the sight to macular degeneration} and starts Monday.
`,
    `#{digits:5} Ergonomic chair
Requested by {s1} for {a}, who {a.med:had a spinal fusion}. Cost {money}. Approved by {b}.
`,
  ],
);

export const howTo: Genre = written(
  ['blind-how-to', 'prose'],
  [
    `== Loading test clients ==
Use only made-up ones: "Test Person", ssn 000-00-0000; "Jane Doe", ssn 123-45-6789. Never copy production. Mask all but the last four: XXX-XX-1234. Page owner {a}; reviewers {b}, {c}. Build {digits:9}.
`,
    `field,type,len,note
ssn,char,9,no dashes
dx_code,char,7,ICD-10 e.g. E11.9
mbr_id,char,12,subscriber number
last_nm,char,30,legal
owner: {a}; backup {b}
`,
    `ON CALL
wk 1  {a}  {phone}
wk 2  {b}  {phone}
wk 3  {c}  {phone}
Symptoms of a sick node: seizures of the disk, fever alarm, heart-beat lost. Serial {digits:9}.
`,
  ],
);
