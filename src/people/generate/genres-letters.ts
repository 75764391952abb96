// Genres for practice: letters, mails and notes in prose.
import { type Genre, inventFamily } from './genre.ts';

export const letterGenres: Readonly<Record<string, Genre>> = {
  letterCollection: () => `{org}
{street}
{city}, MO {zip}

{date}

<1>
{street}
{city}, MO {zip}

Re: {Past due account|Account in default} [acct:1]

Dear {Mr.|Ms.|Mrs.} <1.l>:

Our records show a balance of {money}. Please quote your Social Security number [ssn:1] when you call {phone}.

Sincerely,

<s>
Collections Manager`,
  emailPayroll: () => `From: <s> ‹payroll@example.com>
To: <t>
Subject: W-2 correction for <1>

Hi <t.f>,

Can you fix the W-2 for <1>? The SSN on file should be [ssn:1]. Direct deposit goes to account [acct:1].

Thanks,
<s.f>`,
  hrFmla: () => `TO: <1>
FROM: <s>, Human Resources
DATE: {date}
RE: FMLA leave

Your request for leave due to [med:1] has been approved. Your employee SSN on file is [ssn:1]. {Please return the form to <t>|Contact <t> with questions}.
`,
  jointLetter: (r, people) => {
    inventFamily(r, people, 2);
    return `Dear <1.f> and <2>,

Your joint loan has closed. <1.f>'s SSN is [ssn:1] and <2.f>'s SSN is [ssn:2]. Please check both numbers.

Regards,
<s>
Loan Officer, {org}
`;
  },
  possessive:
    () => `<1>'s Social Security number is [ssn:1]. <2>'s driver license number is [dl:2]. Both files were copied by <s> on {date}.
`,
  twoPara:
    () => `We interviewed <1> on {date}. {She|He} lives at {street}, {city}. The Social Security number given was [ssn:1].

Later we spoke to <2>, who {works|worked} at {org}. {She|He} provided driver license [dl:2] and stated that <1> had {left|called}.

Investigator <s>
`,
  respectively:
    () => `Employees <1> and <2> have SSNs [ssn:1] and [ssn:2], respectively. Entered by <s>.
`,
  voicemail: () =>
    `Voicemail transcript: Hi this is <1>, I'm calling about my bill. My card number is [card:1] and the code on the back is [cvv:1]. Call me back at {phone}. -- transcribed by <s>`,
  referralFax: () => `FAX
TO: Dr. <s>, {org}
FROM: Dr. <t>
RE: <1>, DOB [dob:1]

Thank you for seeing this patient with [med:1]. Member ID [mbr:1]. {His|Her} daughter, <2>, will drive.
`,
  replyThread: () => `Sounds good, will do.

<s.f>

> On {date}, <t> wrote:
> <s.f> - please add <1> to the plan. {Her|His} SSN is [ssn:1] and {she|he} has [med:1].
> <t.f>
`,
  memoAbout: () => `MEMORANDUM
To: File
From: <s>
Subject: <1> garnishment

The court order names our employee (SSN [ssn:1]) as debtor. Withhold {money} per pay period from the direct deposit to account [acct:1]. <t> in payroll has been told.
`,
  accidentProse:
    () => `On {date} employee <1> slipped in the {city} warehouse. Coworker <2> called <s>, the shift supervisor. <1.l> was admitted to {org} and diagnosed with [med:1]; <1.f>'s SSN for the claim is [ssn:1].
`,
  noteInitial:
    () => `{date} Spoke w/ <1.il>. {Wants|Asked} to change card on file to [card:1], cvv [cvv:1]. Told {him|her} <s.f> will call. -<s.il>
`,
  donorEmail: () => `Hello <s.f>,

Could you charge my gift to [card:1], security code [cvv:1]? The receipt should go to my wife <2>.

Many thanks,
<1>
{phone}
`,
  auditMemo:
    () => `During our walk-through of {org}, we noted that an unencrypted workbook kept by <s> listed the driver license of <1> ([dl:1]) and the passport number of <2> ([pass:2]). <t> of internal audit recommended removal.
`,
  w9Letter: () => `{date}

<s>
Accounts Payable, {org}

Enclosed is my W-9. My Social Security number is [ssn:1] and payments may be sent to account [acct:1].

Yours truly,

<1>
Independent contractor
`,
  disciplinary: () => `Employee: <1>        Employee SSN: [ssn:1]
Supervisor: <s>
HR partner: <t>

On {date} <t> met with <1.f> about absences related to [med:1]. <2>, the union steward, attended.
`,
  emailSig: () => `From: <1> (me at example.com)
To: <s> (hr at example.com)
Subject: direct deposit

Hi <s.f>,
my new account is [acct:1], and my SSN is [ssn:1] in case you need it.

<1>
Warehouse
`,
  itHandover:
    () => `Hey <s.f>, before I leave: <1>'s laptop has a file with her SSN ([ssn:1]), and there is a scan of <2>'s license, [dl:2], on the shared drive. Can you delete both?
- <t.f>
`,
  sticky: () => `<1.il>  ssn [ssn:1]
<2.il>  ssn [ssn:2]
call <s.f> re both
`,
  obitBenefit: (r, people) => {
    inventFamily(r, people, 2);
    return `Death benefit claim. Decedent: <1>, SSN [ssn:1]. Claimant <2>, {widow|son} of the decedent, SSN [ssn:2]; pay to account [acct:2]. Processed by <s>.
`;
  },
  eviction: (r, people) => {
    inventFamily(r, people, 2);
    return `NOTICE TO VACATE

Tenants: <1> and <2>
Property: {street}, {city}
Landlord: {org}

According to the lease application, <1.f> (SSN [ssn:1]) and <2.f> (SSN [ssn:2]) owe {money}.

<s>
Property Manager
`;
  },
};
