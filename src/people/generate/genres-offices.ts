// Genres for practice: what offices of agencies, schools, insurers and employers write every day.
import { type Genre, inventFamily, rows } from './genre.ts';

export const officeGenres: Readonly<Record<string, Genre>> = {
  benefitsAward: () => `{org}
Family Support Division
{street}, {city}, MO {zip}

{date}

<1>
{street}
{city}, MO {zip}

Case name: <1>          DCN: {id}

Dear <1>:

You have been approved for {SNAP|MO HealthNet|Temporary Assistance} beginning {date}. Your Social Security number, [ssn:1], was {verified|matched}.
If you disagree, you may ask for a hearing. Questions: call <s> at {phone}.

<s>, Eligibility Specialist
`,
  policeNarrative: () => `{city} POLICE DEPARTMENT
NARRATIVE SUPPLEMENT    Case {id}

On {date} at {clock} I, Officer <s>, was dispatched to {street} in reference to a {theft|disturbance|collision}. I contacted the victim, <1>, who handed me a Missouri driver license ([dl:1]). <1.l> told me that <2>, her {ex-husband|neighbor}, had taken a purse.

I later located <2> at {street}. <2.l> identified himself by license number [dl:2] and provided SSN [ssn:2]. Ofc. <t> transported <2.l> to booking.
`,
  nurseNote: () => `HEALTH ROOM VISIT
Student: <1>   Grade {3|5|8}   Teacher: <s>
{date} {clock}
<1.f> came to the nurse with a headache. History of [med:1] per health plan. Mother, <2>, called; she will bring medication.
Medicaid ID on file [mbr:1].
Nurse: <t>, RN
`,
  hrMail: () => `From: <s>
To: HR Team
Cc: <t>
Subject: {New hire paperwork|I-9 follow-up} - <1>

All,

<1> starts Monday in {Accounts Payable|the warehouse|Nursing}. I-9 was done with a driver license, [dl:1], and SSN card [ssn:1].
Please have <t.f> order the badge.

{Thanks|Best},
<s>
{Recruiter|HR Generalist}
`,
  loanMemo: (random, people) => {
    inventFamily(random, people, 2);
    return `CREDIT MEMORANDUM
Borrower: <1>
Co-Borrower: <2>
Loan officer: <s>     Processor: <t>

<1.f> <1.l> (SSN [ssn:1]) has been employed with {org} since 2014. <2.f> (SSN [ssn:2]) is self-employed. Funds to close come from account [acct:1-2] at {org}.
Underwriter <u> approved the file on {date}.
`;
  },
  courtFiling: () => `IN THE CIRCUIT COURT OF {GREENE|BOONE|CASS} COUNTY, MISSOURI

IN THE MATTER OF <1.FL>, a minor          Case No. {id}

CONFIDENTIAL CASE FILING INFORMATION SHEET

1. The minor's Social Security number is [ssn:1].
2. Petitioner <2> resides at {street}, {city}, Missouri. Petitioner's driver license number is [dl:2].
3. The guardian ad litem is <s>.

Respectfully submitted,

<t>, #{id}
Attorney for Petitioner
`,
  claimDenial: () => `{org}
{date}
RE: Claim {id}    Member: <1>    Member ID: [mbr:1]

Dear <1.f> <1.l>,

We reviewed the claim from {org} for treatment of [med:1] on {date}. The services provided by Dr. <s> were not authorized in advance.

You may appeal within 180 days.

Sincerely,
<t>
Appeals Department
`,
  callCentre: () => `Agent <s>: Thank you for calling {org}, this is <s.f>. Who am I speaking with?
Customer: This is <1>.
Agent <s>: Thanks, <1.f>. Can I have the last card you used?
Customer: Sure, [card:1], and the code is [cvv:1].
Agent <s>: Perfect. Anything else?
`,
  tenantScreen: (random) =>
    'TENANT APPLICATIONS RECEIVED\n' +
    rows(
      random,
      2,
      4,
      (i) => `
Applicant: <${i}>
SSN: [ssn:${i}]
Driver's license: [dl:${i}]
Current address: {street}, {city}, MO {zip}
Employer: {org}, supervisor <s>
Previous landlord: <t>
`,
    ) +
    '\nScreened by <u>\n',
  boardMinutes: () => `{city} CITY COUNCIL - CLOSED SESSION
Members present: <s>, <t>, <u>. Absent: <v>.

Item 1. Worker's compensation, <1>. Mr. Clerk read the report: <1.l> was diagnosed with [med:1] after a fall at {street}. <t> moved to settle for {money}, seconded by <u>.
Item 2. Personnel. Employee <2>, SSN [ssn:2], requested garnishment relief. No action.
Adjourned {clock}. Respectfully submitted, <v>, City Clerk
`,
  resumeHeader: () => `<1>
{street} · {city}, MO {zip} · {phone}
Social Security No. [ssn:1]

OBJECTIVE
A position in {accounting|patient care|sales}.

EXPERIENCE
{Johnson Controls|Mercy Hospital|Walker Foods, Inc.}, 2016-2021
Reported to <s>, {Director of Nursing|Plant Manager}
`,
  w2Cover: () => `To: <1>
From: Payroll, {org}
Subject: Your {2023|2024} W-2

Hello <1.f>,

Attached is your W-2. The form shows your Social Security number as [ssn:1]; please tell <s> in payroll if that is wrong. Your refund can be deposited to account [acct:1].

Payroll Department
`,
  lowerIntake: () => `name: <1.low>
ssn [ssn:1]
phone {phone}
my name is <1.low> and i was told by <s.low> to send this. dob [dob:1]
`,
  fosterFile: (random, people) => {
    inventFamily(random, people, 3);
    return `CASE PLAN
Mother: <1>      SSN: [ssn:1]
Child: <2>       SSN: [ssn:2]
Child: <3>       SSN: [ssn:3]
Caseworker: <s>    Supervisor: <t>
{date}: <2.f> was seen by Dr. <u> and diagnosed with [med:2]. <1.f> attended the visit.
`;
  },
};
