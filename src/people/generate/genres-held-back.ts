// Genres that training and tuning never saw: they measure how pairing does on documents of an unknown kind.
import { type Genre, inventFamily, rows } from './genre.ts';

export const heldBackGenres: Readonly<Record<string, Genre>> = {
  sheriffSale: () => `NOTICE OF LEVY
To the judgment debtor, <1>:
The sheriff has levied on your account [acct:1] at {org} to satisfy a judgment in favor of <2>.
Deputy <s>
`,
  medicationLog: (random) =>
    `MEDICATION ADMINISTRATION LOG - Camp {Ozark|Sunnen}\n` +
    rows(
      random,
      3,
      5,
      (i) => `{clock}  Camper: <${i}>   Condition: [med:${i}]   Given by: <s.il>
`,
    ),
  unemploymentProtest: () => `Division of Employment Security
Claimant: <1>
Claimant SSN: [ssn:1]
Employer: {org}
Employer contact: <s>, {phone}

The claimant quit on {date}. She told her supervisor, <t>, that [med:1] kept her from working.
`,
  giftLetter: (random, people) => {
    inventFamily(random, people, 2);
    return `GIFT LETTER
I, <1>, hereby certify that I have given {money} to my {son|daughter}, <2>, toward the purchase of {street}. The funds came from my account [acct:1].

Donor signature: <1>
Lender: {org}, attention <s>
`;
  },
  inspectionMemo:
    () => `While inspecting the copier that was returned to {org}, <s> found images on its drive. They included the passport of <1>, number [pass:1], and a letter to <2> about [med:2].
`,
  pensionStatement: () => `{org} Retirement Plan
Statement for: <1>
Member SSN: [ssn:1]
Beneficiary: <2>
Questions? Ask your plan representative, <s>.
`,
  emailForward: () => `---------- Forwarded message ----------
From: <1>
Date: {date}
Subject: bank change
To: <s>

Please change my deposit to [acct:1]. My old bank closed.

<1.f>
`,
  intakeCall: () => `INTAKE - Legal Aid
Client: <1>     Opposing party: <2>
Intake by: <s>
Client says she was fired after telling <2.l> about [med:1]. Client's SSN [ssn:1].
`,
  dmvBatch: (random) =>
    rows(
      random,
      3,
      5,
      (i) => `REC {id} NAME=<${i}.LcF> OLN=[dl:${i}] CLERK=<s.il>
`,
    ),
  parentEmail: () => `Dear Mrs. <s.l>,

My son <1> will be out this week. Dr. <t> says he has [med:1].

Thank you,
<2>
`,
  sponsorList: (random) =>
    `Refugee sponsorship list prepared for {org}
` +
    rows(
      random,
      2,
      4,
      (i) => `(${i}) <${i}>, passport [pass:${i}], sponsored by <s>
`,
    ),
  auditFinding:
    () => `Finding 3. The personnel file of <1> contained an unredacted Social Security number ([ssn:1]). The custodian, <s>, could not explain why. A second file, that of <2>, contained a bank account number ([acct:2]).
`,
  hospiceNote: () => `Visit note {date}
Pt <1> resting. Dx: [med:1]. Wife <2> at bedside, asked about Medicare card; number on chart is [mbr:1].
RN <s>
`,
  billOfSale: () => `BILL OF SALE
Seller: <1>      Seller DL: [dl:1]
Buyer: <2>       Buyer DL: [dl:2]
Notarized by <s>
`,
  jsonLog: (random) =>
    rows(
      random,
      3,
      5,
      (i) =>
        `{"ts":"2024-01-0${i}T08:00:00Z","actor":"<s>","event":"update","member_name":"<${i}>","ssn":"[ssn:${i}]"}
`,
    ),
  stopPayment: () => `STOP PAYMENT ORDER
Account holder <1> requests that {org} stop payment on check {id} drawn on account [acct:1], payable to <2>.
Teller: <s>
`,
  careTeam: () => `Care conference for <1>
Present: <s>, MSW; <t>, RN; <2> (daughter)
<1.f> was told that she has [med:1]. Insurance number [mbr:1] confirmed by <t>.
`,
  idTheftAffidavit: () => `IDENTITY THEFT AFFIDAVIT
My full legal name is <1.fml>.
My Social Security number is [ssn:1].
My driver's license number is [dl:1].
I believe that <2> used my information.
Sworn before me on {date}. <s>, Notary Public
`,
};
