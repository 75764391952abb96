// Genres for practice that were once held back: their first look was taken, then they were read.
import { type Genre, inventFamily, rows } from './genre.ts';

export const formerGenres: Readonly<Record<string, Genre>> = {
  probationReport: () => `PRE-SENTENCE INVESTIGATION
Offender: <1>            Date of birth: [dob:1]
Social Security #: [ssn:1]     Operator license #: [dl:1]
Prosecuting attorney: <s>     Defense: <t>
Prepared for the Honorable <u>

The offender reports treatment for [med:1] at {org}. His mother, <2>, confirmed this by telephone.

<v>
Probation and Parole Officer
`,
  benefitsElection: (random, people) => {
    inventFamily(random, people, 3);
    return `OPEN ENROLLMENT ELECTION
Employee name: <1.lf>     Employee SSN: [ssn:1]
Covered dependents
1. <2>   spouse    SSN [ssn:2]
2. <3>   child     SSN [ssn:3]
Benefits counselor: <s>
`;
  },
  garnishmentLetter: () => `{date}

{org}
Attn: Payroll

Judgment debtor: <1>
Social Security number: [ssn:1]
Judgment creditor: {org}

Dear Sir or Madam:

Please withhold 10 percent of the wages of the above-named employee.

Very truly yours,

<s>
Attorney for Plaintiff
`,
  vetVolunteerMail: () => `Hi <s.f>,

Background check came back for <1>. License [dl:1] is valid, SSN [ssn:1] matched. I still need one for <2>.

<t.f>
`,
  deathNotice: (random, people) => {
    inventFamily(random, people, 2);
    return `REPORT OF DEATH - PENSION UNIT
Retiree <1> (SSN [ssn:1]) died on {date}. The surviving spouse is <2>, SSN [ssn:2], whose bank account is [acct:2].
Reported by <s>, funeral director.
`;
  },
  travelVisa: (random) =>
    `GROUP VISA LIST - {org}
` +
    rows(
      random,
      2,
      4,
      (i) => `Passenger ${i}: <${i}.LcF>
  Passport No. [pass:${i}]  Exp. {date}
`,
    ) +
    `Tour leader: <s>
`,
  jailRoster: (random) =>
    `CURRENT INMATES
` +
    rows(
      random,
      3,
      5,
      (i) => `<${i}.LF>   DOB [dob:${i}]   SSN [ssn:${i}]   Ofc <s.l>
`,
    ),
  hrHotline: () => `Case {id} (anonymous report)
The caller said that payroll clerk <s> e-mailed the SSN of <1>, [ssn:1], to everyone in the department. <2> from {org} saw it too.
`,
  unionGrievance: () => `GRIEVANCE FORM
Grievant: <1>     Steward: <s>
Supervisor involved: <t>
Statement: My Social Security number [ssn:1] was posted on the bulletin board by <t>. I want it removed.
`,
  ledgerCsv: (random) =>
    `Date,Tenant,Unit,Account,Received By
` +
    rows(random, 3, 5, (i) =>
      `{date},<${i}>,${i}B,[acct:${i}],<s>
`.replace('{date}', '2023-02-1' + i),
    ),
  appraisalNotes: () => `Performance notes for <1> (employee SSN [ssn:1])
Written by <s>

<1.f> missed nine days because of [med:1]. <t>, who covered the shifts, should get a bonus.
`,
  reimbursement: () => `EXPENSE REIMBURSEMENT
Payee: <1>
Payee account: [acct:1]
Approved by: <s>
Purpose: lunch with <2> and <3>
`,
  dischargePlan: () => `Discharge summary
Pt: <1>   MRN: [mrn:1]
Attending: <s>, MD
Mr. <1.l> is a 64-year-old man admitted for [med:1]. He will live with his daughter <2> at {street}.
Home health RN: <t>
`,
  yamlTenants: (random) =>
    'tenants:\n' +
    rows(
      random,
      2,
      4,
      (i) => `- unit: ${i}0${i}
  leaseholder:
    first: <${i}.f>
    last: <${i}.l>
    ssn: [ssn:${i}]
  manager: <s>
`,
    ),
  adjusterLog: () => `CLAIM ACTIVITY LOG  {id}
{date} <s>: called insured <1>, left message.
{date} <s>: insured <1> called back, confirmed DL [dl:1], wants check mailed to {street}.
{date} <t>: claimant <2> reports [med:2], represented by <u>.
`,
  scholarshipList: (random) =>
    `Scholarship committee notes (chair: <s>)
` +
    rows(
      random,
      3,
      5,
      (i) => `* <${i}>, SSN [ssn:${i}], {Truman High|Lincoln High}, nominated by <t>
`,
    ),
  daycareCard: () => `CHILD ENROLLMENT CARD
Child's name: <1>
Allergies / conditions: [med:1]
Parent or guardian: <2>
Parent SSN: [ssn:2]
Authorized pickup: <3>
Director: <s>
`,
  collectionsCall:
    () => `{date} {clock} TT <1.fml>, verified last 4. Promised {money} from acct [acct:1] on {date}. rep: <s>
{date} {clock} TT <2.fml>, gave card [card:2] cvv [cvv:2]. rep: <s>
`,
  warrantText: () => `STATE OF MISSOURI to any peace officer:
You are commanded to arrest <1.FL>, DL [dl:1], SSN [ssn:1], charged with {stealing|forgery}.
Issued by Judge <s> on the complaint of <2>.
`,
};
