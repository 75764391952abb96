// What crosses a desk in a day: referrals by fax, chats as they are exported, loan folders, and vacancies.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const faxedReferral: Genre = written(
  ['second-faxed-referral', 'prose'],
  [
    `** FAX ** {date} {time}  P.01/03   {phone}

TO:  {clinic}          ATTN: REFERRAL DESK
FR:  {s1.caps} MD
RE:  {a.caps}   DOB {a.dob}

PLS EVAL FOR {a.med:THYROID NODULE 2.3 CM, HOARSE X 6 WKS}. US REPORT FOLLOWS. INS {insurer} ID {a.member} GRP {digits:5}.
PT PREFERS MORNINGS. THIS FAX MAY HOLD PROTECTED HEALTH INFORMATION. IF IT IS NOT YOURS CALL {phone}.
`,
    `Home oxygen order

Beneficiary     {a.lf}
Medicare        {a.mbi}
Room air sat    84 %
For             {a.med:pulmonary fibrosis}
Length of need  99
Ordering        {s1}, NPI {npi}
Caller          {b}, respiratory
`,
    `Dear {s1.first},

Thanks for seeing two from one house. {a} {a.med:has had gout in both big toes since spring} and drinks more than {a.he} says. {b}, the spouse, is fine and
only needs a camp physical signed. Their cards: {a.member} for {a.first}, {b.member} for {b.first}.

{s2}
@b spouse a
`,
    `REFERRAL STATUS - week of {date}

{a.lfm}      ortho         {a.med:ACL tear}              seen {date}
{b.lfm}      GI            {b.med:rectal bleeding}       no answer x3
{c.lfm}      dietitian     {c.med:BMI 41}                auth {digits:8}
Clerk {s1}     Ext. {digits:4}
`,
    `** TRANSMISSION REPORT **
JOB {digits:4}   {date} {time}   TO {phone}   PAGES 04   RESULT OK
JOB {digits:4}   {date} {time}   TO {phone}   PAGES 11   BUSY
JOB {digits:4}   {date} {time}   TO {phone}   PAGES 01   OK   SENDER {a.caps}
`,
    `Interfacility dental referral. Child {a}, MO HealthNet {a.dcn}, {a.med:six carious primary molars, needs OR}. Mother {b} will drive. {s1}, DDS
@a child b
@b woman
`,
  ],
);

export const chatExport: Genre = written(
  ['second-chat-export', 'prose'],
  [
    `[{date}, {time}] {s1}: who has the {a.last} file
[{date}, {time}] {s2}: me. {a}, right?
[{date}, {time}] {s1}: yes. need the social for the 1095
[{date}, {time}] {s2}: {a.ssn}
[{date}, {time}] {s1}: and the kid?
[{date}, {time}] {s2}: {b}, {b.ssn}
[{date}, {time}] {s1}: ty
@b child a
`,
    `{s1.first}  {time}
is {a} in today
{s2.first}  {time}
no {a.he} {a.med:is having a biopsy}, don't say anything
{s1.first}  {time}
oh no. ok. {b} can take the window
{s2.first}  {time}
invoice {invoice} is still open btw
`,
    `#helpdesk  {date}
{a}: my badge {digits:9} stopped working again
{s1}: rebooted the reader. try now
{a}: nope, what a headache. also {b} can't print
{s1}: ticket {digits:6}, {b.first} power cycle the thing
{b}: cured!
`,
    `visitor_{digits:6} joined
bot: Hi! What is your name?
visitor: {a.lower}
bot: How can I help?
visitor: is my license ready, the number was {a.dl}
agent {s1.first}: It was mailed {date}. Anything else?
visitor: my brother {b.lower} lost his too but he will call
chat closed, duration 00:04:11, rating 5
@a man
@b brother a
`,
    `{a} <-> {s1}   SMS export
-> Reminder: you have an appointment {date} at {time}. Reply C to confirm.
<- C
-> Thank you.
<- do i need my medicare card the number is {a.mbi}
-> Yes please bring it.
`,
    `{# "channel": "billing", "msgs": [
  {# "u": "{s1}", "t": "refund for {a}? she paid with the card on file" #},
  {# "u": "{s2}", "t": "which card" #},
  {# "u": "{s1}", "t": "{a.card-} exp {a.exp}" #},
  {# "u": "{s2}", "t": "done, conf {digits:9}. dont paste those here" #} ] #}
@a woman
`,
  ],
);

export const loanFolder: Genre = written(
  ['second-loan-folder', 'prose'],
  [
    `LOAN FILE CHECKLIST             No. {digits:8}             Officer {s1}

[x] application of {a}          [x] ID: {a.state} license {a.dl}
[x] guarantor: {b}              [x] ID: passport {b.passport}
[x] two pay stubs               [ ] title to the 2014 Tahoe
[x] auto pay from {bank} acct {a.acct} of {a}
`,
    `COLLECTION CARD

{a}, note {a.acct?}, 61 days. {date} called, {b} answered, says {a.he} {a.med:broke his pelvis in a tree stand} and is not working. {date} promise {money}.
{date} kept. Skip trace not needed. SSN on app {a.ssn}. {s1}
@a man
`,
    `TITLE COMMITMENT {digits:3}-{digits:5}. Proposed insured: {bank}. Vested in: {a} and {b}, husband and wife, book {digits:4} page {digits:3}. Requirements: release of
deed of trust {digits:9}; affidavit that {a.first} is not the same {a} in judgment {case}. Closer {s1}, file {digits:6}, escrow no. {digits:8}.
@b spouse a
`,
    `VERIFICATION OF DEPOSIT
Applicant {a}; co-applicant {b}
Type        Number                   Balance
Checking    {ab.acct}                {money}
Signed {s1}, {bank}
Applicant's soc. sec. no. {a.ssn}; co-applicant's {b.ssn}
@b spouse a
`,
    `Denied: {a}, ratio too high. {b}: approved, member no. {b.acct?}, rate 7.49, first payment {date}. {c}: wants {money} for a boat, needs {c.his} DL copy again, ours
is blurred. {d} withdrew. Meeting ended {time}. {s1}, secretary of the loan committee
`,
  ],
);

export const vacancies: Genre = written(
  ['second-vacancies', 'prose'],
  [
    `REGISTERED NURSE, DIALYSIS - requisition {digits:9}
You will care for people with kidney failure, watch blood pressure, give heparin and keep records. Active Missouri license. {money} a year. Ask for {a},
nurse manager, {phone}. We test for drugs.
`,
    `Wanted: school bus drivers. CDL with S endorsement, clean driving record, TB test. {org}, call {a}. Route 12 pays {money}. Posting no. {digits:6}.
`,
    `MEDICAL CODER (remote). Knows ICD-10-CM (E11.9 from E11.65, I10 from I11.0), CPT 99202-99215. Team lead {a}; recruiter {b}, {b.email}. Job {digits:3}-{digits:2}-{digits:4}.
`,
    `We are looking for {digits:2} healthy volunteers and {digits:2} people with asthma for a study by {a}, MD. Pay {money}. Protocol {digits:9}. Call {phone}. Pregnant
women cannot take part.
`,
    `INTERVIEW SCHEDULE, Claims Examiner
{time}   {a}     room 2
{time}   {b}     room 2
{time}   {c}     phone, {phone}
Panel: {s1}, {s2}. Ask all: How would you tell a member that chemotherapy was denied?
`,
  ],
);
