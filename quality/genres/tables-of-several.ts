// Tables with several people in a row, names in pieces, and people who are named in a heading or in another table.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const tablesOfSeveral: Genre = written(
  ['tables-of-several', 'record'],
  [
    `EmpNo,Employee,Employee SSN,Spouse,Spouse SSN,Child 1,Child 1 SSN,Benefits Rep
{digits:4},{a},{a.ssn},{b},{b.ssn},{c},{c.ssn},{s1}
{digits:4},{d},{d.ssn},{e},{e.ssn},{f},{f.ssn},{s1}
{digits:4},{g},{g.ssn},,,,,{s2}
@b spouse a
@c child a
@e spouse d
@f child d
`,
    `Patient Last,Patient First,Patient MI,Guarantor Last,Guarantor First,Guarantor SSN,Subscriber Name,Subscriber ID,Attending
{a.last},{a.first},{a.mi},{b.last},{b.first},{b.ssn},{c},{c.member},{s1}
{d.last},{d.first},{d.mi},{d.last},{d.first},{d.ssn},{d},{d.member},{s2}
{e.last},{e.first},{e.mi},{f.last},{f.first},{f.ssn},{f},{f.member},{s1}
@e child f
`,
    `closing_dt,buyer_nm,buyer_dl,seller_nm,seller_ssn,closer
{iso},{a},{a.dl},{b},{b.ssn},{s1}
{iso},{c},{c.dl},{d},{d.ssn},{s2}
{iso},{e},{e.dl},{f},{f.ssn},{s1}
`,
    `prefix,first,middle,last,suffix,ssn,entered_by
Mr,{a.first},{a.mi},{a.last},Jr,{a.ssn},{s1}
Ms,{b.first},{b.mi},{b.last},,{b.ssn},{s2}
,{c.first},,{c.last},III,{c.ssn},{s1}
Dr,{d.first},{d.mi},{d.last},,{d.ssn},{s1}
`,
    `Claim,Insured,Claimant,Claimant SSN,Adjuster,Insured DL
{claim},{a},{b},{b.ssn},{s1},{a.dl}
{claim},{c},{d},{d.ssn},{s2},{c.dl}
{claim},{e},{f},{f.ssn},{s1},{e.dl}
`,
    `student_name,student_dcn,parent_1,parent_1_ssn,parent_2,teacher
{a},{a.dcn},{b},{b.ssn},{c},{s1}
{d},{d.dcn},{e},{e.ssn},,{s2}
{f},{f.dcn},{g},{g.ssn},{h},{s1}
@a child b
@d child e
@f child g
`,
    `Tenant 1 Name,Tenant 1 SSN,Tenant 2 Name,Tenant 2 SSN,Unit,Leasing Agent
{a},{a.ssn},{b},{b.ssn},4{digits:2},{s1}
{c},{c.ssn},,,1{digits:2},{s1}
{d},{d.ssn},{e},{e.ssn},2{digits:2},{s2}
`,
    `Household,Member,Relation,DCN,Medicaid Worker
{digits:6},{a},Self,{a.dcn},{s1}
{digits:6},{b.first},Spouse,{b.dcn},{s1}
{digits:6},{c.first},Child,{c.dcn},{s1}
{digits:6},{d},Self,{d.dcn},{s2}
{digits:6},{e.first},Child,{e.dcn},{s2}
@b spouse a
@c child a
@e child d
`,
    `Decedent,Decedent SSN,Date of Death,Beneficiary,Beneficiary SSN,Examiner
{a.lf},{a.ssn},{iso},{b.lf},{b.ssn},{s1.lf}
{c.lf},{c.ssn},{iso},{d.lf},{d.ssn},{s2.lf}
{e.lf},{e.ssn},{iso},{f.lf},{f.ssn},{s1.lf}
`.replaceAll('.lf}', '}'),
    `NAME;SOC SEC;SUPERVISOR;EMERGENCY CONTACT;EC PHONE
{a.capsmid};{a.ssn};{s1.caps};{b.caps};{b.phone}
{c.capsmid};{c.ssn};{s1.caps};{d.caps};{d.phone}
{e.capsmid};{e.ssn};{s2.caps};{f.caps};{f.phone}
`,
  ],
  { extension: 'csv' },
);

export const namedAbove: Genre = written(
  ['named-above', 'record'],
  [
    `EMPLOYEE: {a}
  Dependent   SSN            Relation
  {b.first}   {b.ssn}    spouse
  {c.first}   {c.ssn}    child

EMPLOYEE: {d}
  Dependent   SSN            Relation
  {e.first}   {e.ssn}    child
@b spouse a
@c child a
@e child d
`,
    `{a}
  DL: {a.dl}
  SSN: {a.ssn}
{b}
  DL: {b.dl}
  SSN: {b.ssn}
{c}
  DL: {c.dl}
  SSN: {c.ssn}
`,
    `Member: {a}
Id type        Number
SSN            {a.ssn}
Passport       {a.passport}

Member: {b}
Id type        Number
SSN            {b.ssn}
DL             {b.dl}
`,
    `                 {a.first}         {b.first}
Last name        {a.last}          {b.last}
SSN              {a.ssn}           {b.ssn}
License          {a.dl}            {b.dl}
Agent            {s1}              {s1}
`,
    `name={a}
ssn={a.ssn}
supervisor={s1}
---
name={b}
ssn={b.ssn}
supervisor={s1}
---
name={c}
ssn={c.ssn}
supervisor={s2}
`,
    `Full Name        : {a}
Social Security  : {a.ssn}
Reviewed By      : {s1}
================================
Full Name        : {b}
Social Security  : {b.ssn}
Reviewed By      : {s2}
================================
`,
  ],
  { extension: 'txt' },
);
