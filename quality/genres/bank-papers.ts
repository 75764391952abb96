// What banks, lenders and bookkeepers put on paper, written out whole: owners, signers, tellers and heirs.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const bankPapers: Genre = written(
  ['bank-papers', 'prose'],
  [
    `SIGNATURE CARD                                        {bank}

Account number: {ab.acct}          Type: Joint with right of survivorship

Owner 1: {a}              SSN: {a.ssn}     DOB: {a.dob}
Owner 2: {b}              SSN: {b.ssn}     DOB: {b.dob}
POD beneficiary: {c}

Opened by: {s1}      Branch manager: {s2}
@b spouse a
@c child a
`,
    `Hi {s1.first},

please change my direct deposit starting with the next pay run. New bank is {bank}, routing {a.routing-}, account {a.acct-}.
My employee number is {empno} and my social is {a.ssn} in case you need it.

Thank you!
{a}
Warehouse
`,
    `DISPUTE FORM

Cardholder name
  {a}
Card number
  {a.card-}
Merchant
  {org}
Amount
  {money}
Explain
  I did not make this charge. I talked to {s1} at your call center on {date}.
Social Security number
  {a.ssn}
`,
    `INTERNAL MEMO
To: {s1}, Deposit Operations
From: {s2}, Compliance
Subject: Name change {a}

Customer {a} (formerly {a.first} Tillotson), SSN {a.ssn}, presented a marriage certificate and Missouri driver license {a.dl}.
Please update the records. Notary on the form was {s3}.
`,
    `Estate account checklist

Decedent           {a}            date of death {date}
SSN of decedent    {a.ssn}
Executor           {b}
SSN of executor    {b.ssn}
Attorney           {s1}
Opened at branch by {s2}
@b child a
`,
    `Wire request taken by phone {date} {time}

Originator: {a}
Callback verified by: {s1.init}
Debit account: {a.acct+c} - phone PIN {a.pin} verified
Beneficiary: {org}
Beneficiary bank: {bank}
`,
    `{bank}
Loan committee {date}

1. {a} - home equity {money}. SSN {a.ssn}. Presented by {s1}.
2. {b} - auto, {money}. SSN {b.ssn}. Presented by {s2}.
3. {c} and {d} - refinance {money}. SSNs {c.ssn} and {d.ssn}. Presented by {s1}.
@d spouse c
`,
    `Collections notes

{date} {s1.initials}: spoke to {a}, states lost job. SSN verified {a.ssn}.
{date} {s2.initials}: called again, {b} answered, is spouse of debtor, would not take msg.
{date} {s1.initials}: payment arrangement {money}/mo.
@b spouse a
`,
    `Dear {a.mr},

Your application for a small business loan was reviewed by {s1}. We could not verify your Social Security number {a.ssn}. Please call
{s2} in our loan department.

{s1}
Vice President, {bank}

Applicant: {a}
Co-signer: {b}, SSN {b.ssn}
`,
    `GIFT LETTER

I/We {a} and {b} give {c} the amount of {money} toward the purchase of the home at {c.address}. No repayment is expected.

Donor signature: {a}        Donor SSN: {a.ssn}
Recipient signature: {c}    Recipient SSN: {c.ssn}
Lender contact: {s1}
@b spouse a
`,
    `Teller log - {date}

Cust {a} cashed ck {digits:4}, ID MO DL {a.dl}, teller {s1.first}
Cust {b} deposit, no ID
Cust {c} opened safe deposit box, ID passport {c.passport}, teller {s2.first}
`,
    `Online banking enrollment - completed by branch

Member name........ {a}
Member number...... {digits:6}
User ID............ {a.user+d}
Temp password...... {a.pw}
Enrolled by........ {s1}
`,
    `Payable on death designation

I hereby revoke all previous designations. At my death pay the balance of account {a.acct-} to my niece {b}, SSN {b.ssn}, and my
nephew {c}, SSN {c.ssn}, in equal shares.

{a}, account owner
Sworn before {s1}, notary public
@b woman
@c man
`,
  ],
);
