// What courts, lawyers and the police put on paper, written out whole: parties, officers, counsel and witnesses.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const courtPapers: Genre = written(
  ['court-papers', 'prose'],
  [
    `IN THE CIRCUIT COURT OF {county}, MISSOURI
FAMILY COURT DIVISION

In re the Marriage of:             )
{a.caps},                          )
            Petitioner,            )
and                                ) Case No. {case}
{b.caps},                          )
            Respondent.            )

CONFIDENTIAL CASE FILING INFORMATION SHEET

Petitioner's SSN: {a.ssn}      Petitioner's attorney: {s1}
Respondent's SSN: {b.ssn}      Respondent's attorney: {s2}

Minor children:
{c}, born {c.dob}, SSN {c.ssn}
{d}, born {d.dob}, SSN {d.ssn}
@b spouse a
@c child a
@d child a
`,
    `POLICE DEPARTMENT - FIELD INTERVIEW CARD

Name (Last, First, MI): {a.lfm}
DOB {a.dob}  Sex {a.sex}  OLN {a.dl} State {a.state}
Companion: {b.lf}   OLN {b.dl}
Officer: {s1.lf}  DSN {digits:4}
Remarks: parked behind closed business, said waiting for {c.first}.
`,
    `PROBABLE CAUSE STATEMENT

I, {s1}, a deputy of {county}, knowing that false statements are punishable, state: I have probable cause to believe that on {date}
{a}, SSN {a.ssn}, committed forgery. The facts are: {b}, owner of {org}, told me that {a.last} presented a check drawn on the
account of {c}. I compared the signature with that on {a.last}'s driver's license, number {a.dl}.
`,
    `WITNESS LIST
State v. {a}

Det. {s1}, badge {digits:4}
{b}, SSN {b.ssn}, {b.street}
{c}, SSN {c.ssn}, {c.street}
Dr. {s2}, medical examiner
`,
    `Attorney work product

Client: {a}
Adverse party: {b}
Adjuster: {s1}, {insurer}
Date of loss: {date}

Client's SSN {a.ssn}. Adverse driver's license {b.dl} per the crash report by Trooper {s2}. Client {a.med:treated for a herniated
disc} with Dr. {s3}.
`,
    `LETTERS TESTAMENTARY / APPLICATION

Estate of {a}, deceased
SSN of deceased: {a.ssn}

Applicant: {b}, {b.address}
Relationship: daughter
Applicant's SSN: {b.ssn}

Heirs: {c}, {d}
Attorney for applicant: {s1}, Bar # {digits:5}
@b daughter a
@c child a
`,
    `BOND RECEIPT
Received from: {b}
For release of: {a}
Charge: DWI
Defendant DL: {a.dl}  Defendant SSN: {a.ssn}
Posted at: {county} jail, rec'd by Dep. {s1.last}
`,
    `ORDER OF PROTECTION - SERVICE INFORMATION

Person to be served (respondent)
Name: {b}
Date of birth: {b.dob}
SSN: {b.ssn}
Works at: {org}, supervisor {s1}

Person asking for protection (petitioner)
Name: {a}
Phone: {a.phone}
`,
    `SETTLEMENT STATEMENT

{s1} Law Firm                            {date}

Our client: {a} (SSN {a.ssn})
Medicare beneficiary number: {a.mbi}
Total settlement {money}
Attorney fee {money}
Lien - {clinic} {money}

Approved: {a}           {s1}, Attorney at Law
`,
    `Dispatch log

{time} Unit 14 ({s1.last}) traffic stop I-70 MM 128
{time} Driver {a} OLN {a.dl} MO valid
{time} Passenger {b} OLN {b.dl} MO suspended
{time} Unit 14 requests tow
{time} Released, citation {digits:9} to driver
`,
    `JUROR QUESTIONNAIRE

1. Your full name: {a}
2. Your spouse's name: {b}
3. Your employer: {org}
4. Have you or a member of your family been a victim of a crime? My brother, {c}.
5. Do you have a medical condition that makes it hard to serve? {a.med:I have multiple sclerosis}
6. Social Security number (for payment): {a.ssn}
@b spouse a
`,
    `PRESENTENCE INVESTIGATION

Offender: {a}        DOC {a.gov:9999999}
Prepared by: {s1}, Probation and Parole Officer
Judge: {s2}
Prosecutor: {s3}

Offender's SSN is {a.ssn}. Mother, {b}, reports that the offender {a.med:was diagnosed with bipolar disorder} at age 19.
@b mother a
`,
    `Child support worksheet intake

Parent receiving support: {a}       SSN {a.ssn}
Parent paying support:    {b}       SSN {b.ssn}
Child: {c}                          SSN {c.ssn}
Caseworker: {s1}   Case {digits:8}
@c child a
`,
  ],
);
