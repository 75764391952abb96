// Genres for practice, the second set that was once held back and then read.
import { type Genre, inventFamily, rows } from './genre.ts';

export const laterGenres: Readonly<Record<string, Genre>> = {
  birthCertificateRequest: () => `APPLICATION FOR MISSOURI VITAL RECORD
Full name on certificate: <1.fml>
Mother's maiden name: {Miller|Walker|Nelson}
Applicant's name (person requesting): <2>
Applicant's driver license number: [dl:2]
Notary public: <s>
`,
  patientPortal: () => `Message from: <1>
To: Dr. <s>
Subject: insurance

Hi Dr. <s.l>, my new member number is [mbr:1]. I still have symptoms of [med:1]. Can you refer me to Dr. <t>?

<1.f>
`,
  incidentBullets: () => `Data incident - what we know
- A laptop belonging to <s> was stolen from a car in {city}
- It held the SSN of <1> ([ssn:1])
- It also held the driver license of <2>, number [dl:2]
- Privacy officer <t> was notified {date}
`,
  taxEngagement: (random, people) => {
    inventFamily(random, people, 2);
    return `Dear Mr. and Mrs. <1.l>:

Thank you for choosing {org}. Your returns list the following: <1> - [ssn:1]; <2> - [ssn:2]. Your refund will go to account [acct:1-2].

<s>, CPA
`;
  },
  ptReferral: () => `PHYSICAL THERAPY PRESCRIPTION
{org}
Name  <1.LcF>          DOB  [dob:1]
Dx  [med:1]
Ins. ID  [mbr:1]
Ordering MD  <s>
`,
  xmlPeople: (random) =>
    '‹employees>\n' +
    rows(
      random,
      2,
      3,
      (i) => ` ‹employee mgr="<s>">
  ‹name><${i}>‹/name>
  ‹taxId>[ssn:${i}]‹/taxId>
 ‹/employee>
`,
    ) +
    '‹/employees>\n',
  smsThread: () => `<s>: Hey its <s.f> from the bank
<1>: hi
<s>: Whats your card number
<1>: [card:1]
<1>: cvv [cvv:1]
`,
  clinicSchedule: (random) =>
    `Schedule for Dr. <s> - {date}
` +
    rows(
      random,
      3,
      5,
      (i) => `${8 + i}:30  <${i}>   [mrn:${i}]   [med:${i}]
`,
    ),
  transcriptRequest: () => `Registrar,

Please send my transcript to {org}. I attended under the name <1>. My SSN is [ssn:1].

Thank you.
<1>
`,
  liheapApplication: () => `ENERGY ASSISTANCE APPLICATION
Applicant: <1.fml>                         SSN: [ssn:1]
Spouse/other adult: <2>                    SSN: [ssn:2]
Landlord name: <s>                         Phone: {phone}
Worker initials: <t.il>
`,
  medicaidNotice: () => `{date}

<1>
{street}
{city} MO {zip}

Dear MO HealthNet participant:

Your coverage will end on {date} because we did not receive proof of income. Your participant number is [mbr:1].

If you have questions, your eligibility specialist is <s>, {phone}.
`,
  crashReport: () => `DRIVER 1
NAME: <1.LcF>      LICENSE NO. [dl:1]
DRIVER 2
NAME: <2.LcF>      LICENSE NO. [dl:2]
WITNESS: <s.LcF>
INVESTIGATING OFFICER: <t.LcF>
`,
  schoolIncident:
    () => `On {date}, <1>, a {fourth|ninth} grader, became ill during gym. According to the 504 plan, <1.f> has [med:1]. Coach <s> called the office and <t> drove <1.f> home.
`,
  onboardingChecklist: (random) =>
    'New hire checklist\n' +
    rows(
      random,
      2,
      4,
      (i) => `[x] <${i}> - W-4 received, SSN [ssn:${i}], direct deposit acct [acct:${i}]
`,
    ) +
    'Completed by <s>\n',
  mortgageForm: (random, people) => {
    inventFamily(random, people, 2);
    return `UNIFORM RESIDENTIAL LOAN APPLICATION
Borrower Name: <1>
Social Security Number: [ssn:1]
Co-Borrower Name: <2>
Social Security Number: [ssn:2]
Loan Originator: <s>     NMLS {id}
`;
  },
  dissolution:
    () => `COMES NOW the Petitioner, <1>, by and through counsel <s>, and states that Petitioner's Social Security number is [ssn:1] and that Respondent, <2>, whose Social Security number is [ssn:2], resides at {street}.
`,
  subrogation: () => `Our insured: <1>
Your insured: <2>
Date of loss: {date}

Dear <s>:

Our insured's medical bills for [med:1] total {money}. Your insured's license number is [dl:2].

<t>
Subrogation Specialist
`,
  webChat: () => `[{clock}] Visitor <1>: I cannot log in
[{clock}] Support (<s>): Happy to help. What is your member ID?
[{clock}] Visitor <1>: [mbr:1]
[{clock}] Support (<s>): And the SSN?
[{clock}] Visitor <1>: [ssn:1]
`,
  helpdeskTicket: () => `Ticket: INC{id}
Reported by: <1>
Assigned to: <s>
Description: I sent my W-4 to the wrong printer. It had my SSN [ssn:1] on it.
Resolution: <t> shredded the page.
`,
  leaseClause: (random, people) => {
    inventFamily(random, people, 2);
    return `This lease is between {org} ("Landlord") and <1> and <2> ("Tenants"). Tenant <1.f> <1.l> has given driver license [dl:1]; Tenant <2.f> <2.l> has given driver license [dl:2]. Signed for the Landlord by <s>.
`;
  },
  committeeMinutes: () => `Finance Committee, {date}. Attendance: <s> (chair), <t>, <u>.
Hardship withdrawal for <1>: approved. Member's account is [acct:1]; the reason given was [med:1].
Hardship withdrawal for <2>: tabled until the SSN ([ssn:2]) is verified by <u>.
`,
  resumeFooter: () => `<1.fml>
{street}, {city}, Missouri {zip}

Skills: Microsoft Excel, QuickBooks, Spanish
References: <s>, {org}; <t>, {org}
Driver License: [dl:1]
`,
  w2Spouse:
    () => `Hi <s>, attached are two W-2s, mine and my husband's. My SSN is [ssn:1]. His is [ssn:2] (his name is <2>). Please file jointly.

Thanks!
<1>
`,
  radiologyHeader: () => `EXAM: CT HEAD
PATIENT NAME: <1.LF>
MRN: [mrn:1]
ORDERING: <s.LcF>
READ BY: <t>, MD
IMPRESSION: findings consistent with [med:1].
`,
  payrollException: (random) =>
    'Name                 Check     Account\n' +
    rows(
      random,
      3,
      5,
      (i) => `<${i}.fml>       {id}    [acct:${i}]
`,
    ) +
    'Prepared <s>    Approved <t>\n',
  claimVoicemail: () => `New voicemail from {phone}
"Yeah, hi, <s>, it's <1>. You asked for my license number, it's [dl:1]. Thanks, bye."
`,
  hipaaAuth: () => `I authorize Dr. <s> to release to {org} the records of:
Patient: <1>    DOB: [dob:1]    SSN: [ssn:1]
Personal representative (if any): <2>
`,
};
