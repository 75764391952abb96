// What insurers and agencies put on paper, written out whole: members, holders, adjusters, workers and heads of households.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const benefitPapers: Genre = written(
  ['benefit-papers', 'prose'],
  [
    `FAMILY SUPPORT DIVISION - HOUSEHOLD SUMMARY

Head of household: {a}  DCN {a.dcn}  SSN {a.ssn}
Others in home:
   {b} (wife) DCN {b.dcn} SSN {b.ssn}
   {c} (son) DCN {c.dcn} SSN {c.ssn}
   {d} (not related, boarder)
Eligibility specialist: {s1}
@a man
@b wife a
@c son a
`,
    `CLAIM FILE NOTE

Insured: {a}     Policy: auto {digits:8}
Claimant: {b}    Claimant SSN (MMSEA): {b.ssn}
Claimant attorney: {s1}
Adjuster: {s2}

Spoke w/ claimant. {b.He} {b.med:had surgery for a torn rotator cuff}. Our insured's DL is {a.dl}.
`,
    `Life insurance claim form

1. Deceased's name: {a}
2. Deceased's Social Security number: {a.ssn}
3. Cause of death: {a.med:pancreatic cancer}
4. Claimant (beneficiary) name: {b}
5. Claimant's Social Security number: {b.ssn}
6. Attending physician: {s1}, MD
7. Agent: {s2}
@b spouse a
`,
    `Medicaid spenddown call

Worker {s1} spoke with {b}, authorized representative for {a}. Participant's DCN is {a.dcn}. Rep states participant
{a.med:is on dialysis}. Bills faxed by {clinic}.
`,
    `UNEMPLOYMENT HEARING NOTICE

Claimant: {a}                     Employer: {org}
{a.street}                        c/o {s1}
{a.city}, {a.state} {a.zip}

Claimant SSN: {a.ssn}
Hearing officer: {s2}
You may bring a representative. The employer's witness is {b}.
`,
    `ENROLLMENT FORM

SUBSCRIBER
Last {a.last}   First {a.first}   MI {a.mi}
SSN {a.ssn}

SPOUSE
Last {b.last}   First {b.first}   MI {b.mi}
SSN {b.ssn}

BROKER: {s1}    GROUP ADMIN: {s2}
@b spouse a
`,
    `Subject: ID cards

Hi {s1.first},

Member {a} says the new cards never came. ID {a.member}. Wife is {b}, same ID ending -01. Can you reissue both?

{s2}
@a man
@b wife a
`,
    `Veterans service office visit sheet

Veteran: {a}    VA file {a.gov:C99999999?}
Branch: Army    SSN: {a.ssn}
Service officer: {s1}
Complaint: {a.med:PTSD, sleep apnea}
Spouse: {b}    SSN: {b.ssn}
@b spouse a
`,
    `Home visit

Visited {a} at {a.street} on {date}. {a.first} lives with granddaughter {b}. {a.first} {a.med:has dementia} and could not find the
Medicare card, but {b.first} read the number to me: {a.mbi}. Follow-up in 30 days.

{s1}, Aging Services
@b daughter a
`,
    `FOSTER PLACEMENT REFERRAL

Child(ren): {a} (DCN {a.dcn}), {b} (DCN {b.dcn})
Biological mother: {c}, SSN {c.ssn}
Resource parents: {d}
Children's Division worker: {s1}; GAL: {s2}
Medical: {a.first} {a.med:has asthma}
@c woman
@a child c
@b child c
`,
    `Workers' compensation - first report

Employer: {org}      FEIN {ein}
Employee: {a.lf}     SSN {a.ssn}
Supervisor: {s1}
Doctor: {s2}
Nature of injury: {a.med:lumbar strain}
Carrier: {insurer}
Preparer: {s3}
`,
    `OVERPAYMENT LETTER

{a}
{a.street}
{a.city}, {a.state} {a.zip}

Re: Your Social Security number {a.ssn}

We paid you {money} too much. If you disagree, ask for a hearing. Your worker is {s1}.

{s2}, Unit Supervisor
`,
    `LIHEAP APPLICATION (read by scanner)

Appl1cant name:   {a.caps}
S0cial Security #   {a.ssn}
Other  members    {b.caps}     {b.ssn}
                  {c.caps}     {c.ssn}
Utility  account holder  {a.caps}
Agency  worker   {s1.caps}
@b spouse a
@c child a
`,
  ],
);
