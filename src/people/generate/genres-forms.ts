// Genres for practice: forms with labels and values.
import { type Genre, inventFamily, rows } from './genre.ts';

export const formGenres: Readonly<Record<string, Genre>> = {
  intakeForm: () => `PATIENT INTAKE FORM

Patient Name: <1.{lf|lfm|fml}>
Date of Birth: [dob:1]    SSN: [ssn:1]
Address: {street}, {city} MO {zip}
Phone: {phone}
Emergency Contact: <2>  Relationship: {spouse|sister|father}
Reason for visit: [med:1]
Referring Physician: Dr. <s>
Insurance ID: [mbr:1]`,
  claimAuto: () => `CLAIM NO. {id}
Insured: <1>
Driver: <2>
Insured DL: [dl:1]
Driver DL: [dl:2]
Adjuster: <s>
Narrative: <2> struck a parked vehicle at {street}. <2.f> was taken to {org} with [med:2].
`,
  household: (r, people) => {
    inventFamily(r, people, 4);
    return `HOUSEHOLD MEMBERS
Head of household: <1>  SSN [ssn:1]
Spouse: <2>  SSN [ssn:2]
Child: <3>  SSN [ssn:3]
Child: <4>  SSN [ssn:4]
Caseworker: <s>
`;
  },
  jointTax: (r, people) => {
    inventFamily(r, people, 2);
    return `Form 1040 {2021|2022}
Taxpayer: <1>    SSN: [ssn:1]
Spouse: <2>    SSN: [ssn:2]
Preparer: <s>, CPA   {org}
Refund to account [acct:1-2]
`;
  },
  rentalApp: () => `RENTAL APPLICATION - {org}
Applicant  <1>
Social Security No.  [ssn:1]
Driver License  [dl:1]
Current landlord  <s>
Co-Applicant  <2>
Social Security No.  [ssn:2]
Reference  <t>, {phone}
`,
  wcReport: () => `FIRST REPORT OF INJURY
Employer: {org}
Employee name (last, first): <1.lf>
Employee SSN: [ssn:1]
Supervisor: <s>
Treating physician: <t>, MD
Witness: <2>
Injury: [med:1]
`,
  student504: () => `Student: <1>      Grade: 7
Parent/Guardian: <2>
Case manager: <s>
Disability: [med:1]
Medicaid no.: [mbr:1]
Nurse <t> will keep the medication.
`,
  wire: () => `WIRE TRANSFER REQUEST
Originator: <1>
Originator account: [acct:1]  PIN: [pin:1]
Beneficiary: <2>
Beneficiary account: [acct:2]
Banker: <s>
`,
  signatureBlock: () => `I, <1>, authorize {org} to release my records concerning [med:1].

SSN: [ssn:1]

______________________
<1>

Witnessed by: <s>
Notary: <t>
`,
  dependentsTbl: (r, people) => {
    inventFamily(r, people, 3);
    return `Subscriber: <1>    Member ID: [mbr:1]    SSN: [ssn:1]
Dependents:
  <2>   {spouse|son}   [ssn:2]
  <3>   daughter   [ssn:3]
Agent of record: <s>, {org}
`;
  },
  passportCopy: () =>
    `Travel list for {org}
` +
    `Traveler: <1.LcF>  Passport: [pass:1]
Traveler: <2.LcF>  Passport: [pass:2]
Booked by: <s>
`,
  invoiceMed: () => `{org}
Statement date {date}
Guarantor: <1>
Patient: <2>
Diagnosis: [med:2]
Guarantor card on file: [card:1]
Provider: <s>, DO
`,
  resumeLike: () => `<1.FL>
{street}, {city}, MO {zip}
{phone}

SSN: [ssn:1]   DL: [dl:1]

EXPERIENCE
Clerk, {org}, 2015-2020. Supervisor: <s>
REFERENCES
<t>, {org}
<u>, {phone}
`,
  pharmacyLabel: () => `{org} Pharmacy
<1.LcF>
Member [mbr:1]
For [med:1]
Dr. <s.LcF>
RPh: <t.il>
`,
  depositSlip: () => `DIRECT DEPOSIT AUTHORIZATION
I authorize {org} to deposit my pay.
Account [acct:1]
Print name  <1>
HR use only: verified by <s>
`,
  benefitCall: () => `Call notes - agent <s>
Caller: <2> (daughter of member)
Member: <1>
Member DOB [dob:1], member ID [mbr:1]
Caller says her mother was just told she has [med:1].
`,
  twoCol: () => `Borrower                      Co-Borrower
<1>              <2>
SSN: [ssn:1]              SSN: [ssn:2]
Loan officer: <s>
`,
  keyvalue: (r) =>
    rows(
      r,
      2,
      3,
      (i) => `first_name: <${i}.f>
last_name: <${i}.l>
dl_number: [dl:${i}]
ssn: [ssn:${i}]
agent: <s>

`,
    ),
};
