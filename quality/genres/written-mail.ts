// Mail, chat and notes written out whole: who writes, who is written to, and who is written about.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const writtenMail: Genre = written(
  ['written-mail', 'prose'],
  [
    `From: {s1} <{s1.email}>
Sent: Tuesday, March 19, 2024 8:02 AM
To: {s2} <{s2.email}>
Cc: {s3}
Subject: FW: missing W-2

Can you look this up? See below.

{s1}

From: {a} <{a.email}>
Sent: Monday, March 18, 2024 7:41 PM
To: Payroll
Subject: missing W-2

I never got my W-2. My SSN is {a.ssn}. I moved to {a.address}.

{a}
`,
    `[09:14] {s1}: Benefits help desk, who am I speaking with?
[09:14] {a}: hi its {a}
[09:15] {s1}: Thanks. Member ID please?
[09:15] {a}: {a.member}
[09:16] {s1}: And is this for you or a dependent?
[09:16] {a}: my son {b.first}
[09:17] {s1}: I see {b.first}. Anything else?
@b son a
`,
    `TICKET #{digits:6}
Opened by: {s1}
Requester: {a}
Assigned to: {s2}

{date} {s2}: User locked out. Verified by SSN {a.ssn}.
{date} {s1}: closed
`,
    `Mom,

here is what the bank wants: my routing {a.routing-} and account {a.acct-}. And for the FAFSA they need your social and dad's. Mine
is {a.ssn}. Call me tonight.

love
{a.first}
{a}
`,
    `Subject: New hires for Monday
To: {s1}

{s1.first},

Three starting Monday:

- {a}, SSN {a.ssn}, reports to {s2}
- {b}, SSN {b.ssn}, reports to {s3}
- {c}, SSN {c.ssn}, reports to {s2}

Badge photos at 8.

{s4}
`,
    `voicemail transcript {date}

hi this is {a.lower} calling for {s1.lower} um my date of birth is {a.dob} my social is {a.ssn} please call me back about my
claim at {a.phone} thanks bye
`,
    `Text messages exported {date}

{a.first}: hey its {a} from unit 4
{s1.first}: hi
{a.first}: u needed my license for the lease
{a.first}: {a.dl}
{s1.first}: got it thx
`,
    `Dear {s1},

Please be advised that this firm represents {a}. Kindly forward the complete claim file. For identification, our client's Social
Security number is {a.ssn} and date of birth is {a.dob}.

Very truly yours,

{s2}
cc: {a}
`,
    `CALL RECORD
Agent: {s1}
Caller: {a}
Reason: caller's husband {b} passed away, wants to take him off the policy
Caller SSN: {a.ssn}
Husband SSN: {b.ssn}
@a woman
@b husband a
`,
    `On Mar 4, 2024, at 3:12 PM, {s1} <{s1.email}> wrote:
> Whose passport is this? {a.passport}

That is {a}'s. Sorry for the confusion.

{s2}
`,
    `slack export #hr-ops

{s1.first}  9:02 AM
does anyone have the license number for the new driver, {a}?
{s2.first}  9:05 AM
{a.dl}
{s1.first}  9:06 AM
ty!
`,
    `To: All supervisors
From: {s1}, Human Resources
Re: {a}

Effective today {a} is on medical leave. Please do not contact {a.him}. For those who process the claim: {insurer} ID {a.member};
{a.he} {a.med:is being treated for breast cancer}.
`,
    `Correction to my mail of this morning: the SSN of {a} is {a.ssn}, not the one I sent, which belongs to {b}.

{s1}
`,
    `Hi Dr. {s1.last},

It's {a}. The pharmacy says my metformin needs a new authorization. I {a.med:have type 2 diabetes} as you know. My insurance
changed to {insurer}, ID {a.member}.

Thank you,
{a}
DOB {a.dob}
`,
  ],
);
