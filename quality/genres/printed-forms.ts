// Forms as printers, scanners and word processors leave them: labels above, beside and below, in columns and in boxes.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const printedForms: Genre = written(
  ['printed-forms', 'prose'],
  [
    `APPLICATION FOR BENEFITS                                            Page 1 of 2

 1. LAST NAME            2. FIRST NAME          3. M.I.     4. SOCIAL SECURITY NO.
    {a.lastcaps}         {a.firstcaps}          {a.mi}      {a.ssn}

 5. NAME OF SPOUSE                              6. SPOUSE'S SOCIAL SECURITY NO.
    {b.caps}                                    {b.ssn}

 FOR OFFICE USE ONLY:  TAKEN BY {s1.caps}       REVIEWED {date}
@b spouse a
`,
    `+----------------------------------+----------------------------------+
| Patient name                     | Date of birth                    |
| {a}                              | {a.dob}                          |
+----------------------------------+----------------------------------+
| Insurance ID                     | Primary physician                |
| {a.member}                       | {s1}                             |
+----------------------------------+----------------------------------+
`,
    `{a}
__________________________________________
Signature of Employee

{a.ssn}
__________________________________________
Social Security Number

{s1}
__________________________________________
Witnessed by
`,
    `DRIVER INFORMATION

[X] Driver 1                            [ ] Driver 2
Name: {a.lf}                            Name: {b.lf}
License: {a.dl}                         License: {b.dl}
Insurance: {insurer}                    Insurance: {insurer}

Investigating officer: {s1}
`,
    `SECTION A - EMPLOYEE
Employee name ............... {a}
SSN ......................... {a.ssn}
Job title ................... Machinist

SECTION B - PHYSICIAN
Physician name .............. {s1}
Diagnosis ................... {a.med:carpal tunnel syndrome}
License number .............. R{digits:4}
`,
    `PARENT/GUARDIAN 1                     PARENT/GUARDIAN 2
{a}                                   {b}
SSN {a.ssn}                           SSN {b.ssn}
{a.phone}                             {b.phone}

CAMPER
{c}   DOB {c.dob}
Health concerns: {c.med:severe bee sting allergy, carries EpiPen}
@b spouse a
@c child a
`,
    `Vendor W-9 checklist

Name (as shown on your income tax return)
{a}
Business name, if different from above
{a.last} Lawn & Tree
Social security number
{a.ssn}
Requester's name
{org}, attn {s1}
`,
    `ROOMMATE ADDENDUM
Tenant #1  {a}    SSN {a.ssn}
Tenant #2  {b}    SSN {b.ssn}
Tenant #3  {c}    SSN {c.ssn}
Guarantor  {d}    SSN {d.ssn}
Manager    {s1}
`,
    `EMERGENCY CARD

Name:{a}  Grade: 7
Parent:{b}  Work ph:{phone}
Doctor:{s1}  Ph:{phone}
Medicaid#:{a.dcn}
Conditions: {a.med:type 1 diabetes}
If parent cannot be reached call:{c}
@a child b
`,
    `PASSENGER MANIFEST   Lake Charter   Captain {s1}

Name                      Passport        Emergency contact
{a}                       {a.passport}    {c}
{b}                       {b.passport}    {d}
`,
    `CREDIT APPLICATION

Buyer                                   Co-buyer
Name      {a}                           Name      {b}
SSN       {a.ssn}                       SSN       {b.ssn}
Lic no    {a.dl}                        Lic no    {b.dl}
Salesperson: {s1}        F&I: {s2}
@b spouse a
`,
    `CLAIM FORM (typed copy)

WHO WAS HURT?  {a}
WHEN?  {date}
WHERE?  parking lot of {org}
HOW BADLY?  {a.med:concussion, two broken ribs}
WHO SAW IT?  {b}
INJURED PERSON'S SOCIAL SECURITY NUMBER?  {a.ssn}
WHO FILLED OUT THIS FORM?  {s1}
`,
    `RELEASE OF INFORMATION

I, the undersigned, authorize {clinic} to release to {s1} at {org} the records of:

Patient:        {a}
Date of birth:  {a.dob}
SSN:            {a.ssn}

Signed: {b}
Relationship to patient: daughter / DPOA
Date: {date}
@b daughter a
`,
    `COUNTY  ASSESSOR -- SENIOR  FREEZE
OWNER 1 NAME   {a.caps}
OWNER 1 SSN    {a.ssn}
OWNER 2 NAME   {b.caps}
OWNER 2 SSN    {b.ssn}
PARCEL         {digits:2}-{digits:3}-{digits:4}
CLERK          {s1.caps}
@b spouse a
`,
  ],
);
