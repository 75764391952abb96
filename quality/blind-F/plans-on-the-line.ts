// A broker between an employer and a plan, enrollments that are recorded, complaints that the insurance department opens, and who must ride lying down.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const brokerMail: Genre = penned(
  ['blind-broker-mail', 'prose'],
  {
    fix: [
      'new card ordered',
      'term date wrong',
      'dup record',
      'spouse dropped by mistake',
      'file 834 hung',
      'PCP not set',
    ],
    sign: ['Sent from my iPhone', 'Please think before you print', 'Thx', 'Best'],
  },
  [
    `From: {s1} <{s1.email}>
To: eligibility@example.com
Cc: {s2.email}
Subject: RE: RE: URGENT at pharmacy now

Hi team, employee is {a}. ID on the old card {a.member}. Pharmacy says inactive. Please reinstate today.

[[sign]]

> From: {s2.first}
> {a.first} is standing at the counter with a sick kid.
>> Who is this about? We have two {a.last}s.
`,
    `Open items as of {date} - {org} / {insurer}

EE                  their #               issue                  owner
{a}             {a.member}           [[fix]]            {s1.first}
{b}             {b.member}           [[fix]]            {s1.first}
{c}             none yet              [[fix]]            {s2.first}
{d}             {d.member}           done                   --
`,
    `{s1.first} - per our call. Pls term eff. EOM: {a} ({a.member}), {b} ({b.member}). Pls add: {c}, single, no number until they key it. COBRA notice to {a.first} only. [[fix]]. Renewal meeting moved, bring donuts. [[sign]], {s2.first}
`,
    `Carrier reply (portal message {digits:8})
Member: {a.firstcaps} {a.lastcaps}
Sub ID: {a.member}
Dependents on file: {b.firstcaps} {b.lastcaps}
Outcome: [[fix]]
Rep: {s1.first} {digits:4}
@b child a
`,
    `Renewal talking points: +11.4 % medical, dental flat, vision flat. Options: HSA 3300, PPO 1500. Meeting with {a} (owner), {b} (HR), {c} (CFO). Group number {digits:7}; quote {digits:9}. Broker of record letter {date}. [[sign]], {s1}
`,
  ],
);

export const enrollCall: Genre = penned(
  ['blind-enroll-call', 'prose'],
  {
    plan: ['Gold Plus HMO', 'Saver PDP', 'Dual Complete', 'Honor PPO', 'Bronze 60'],
    hm: [
      'Mm-hm.',
      'Let me get my glasses.',
      'Hold on, the dog.',
      'Which one?',
      'Okay.',
      'Say that again?',
    ],
  },
  [
    `VOICE ENROLLMENT {digits:10}   licensed agent {s1}

AGENT: Please state your full name for the recording.
CALLER: {a}.
AGENT: And the number on the red, white and blue card?
CALLER: [[hm]] It's {a.mbi}.
AGENT: You are enrolling in [[plan]]. Do you understand that this replaces what you have?
CALLER: [[hm]]
`,
    `scope of appt + app, kitchen table
Client  {a}
PTD     {a.dob}
MBI     {a.mbi}
Part A/B  yes/yes
LIS?    Medicaid {a.dcn}
Picks   [[plan]]
Spouse {b} will wait
agt {s1.initials} NPN {digits:8}
@b spouse a
`,
    `Marketplace assister notes
1. {a} - app ID {digits:10}, plan picked [[plan]], {insurer} gave him {a.member} by phone
2. {b} - app ID {digits:10}, stuck on identity proofing
3. {c} - kids go to Medicaid, state number {c.dcn} is for {c.first} himself
4. {d} - no show
@a man
@c man
`,
    `Complaint tracking memo (CTM)
Beneficiary {a.lf} / {a.mbi} says: "A man named {b} signed me up for [[plan]]. I only wanted the grocery card." Agent of record {s1}. Retro disenroll requested. Plan contact {s2}. Case {digits:9}.
@b man
`,
    `AGENT SCRIPT v{digits:1}: "Please have your card ready. I will ask for the number. It has eleven characters." Never enroll without the disclaimer. Top sellers: {a} 41, {b} 37, {c} 22 ([[plan]]). Leads file {digits:6}. Compliance: {s1}.
`,
  ],
);

export const complaintDesk: Genre = penned(
  ['blind-complaint-desk', 'prose'],
  {
    why: [
      'they will not pay for the insulin pump I need as a type 1 diabetic',
      'they said my back fusion was experimental',
      'they denied the second week of rehab after my stroke',
      'they called my lumpectomy cosmetic',
      'they say my asthma was there before',
    ],
    line: ['health', 'Medicare supplement', 'dental', 'association plan', 'short term'],
    step: ['to company 20 days', 'overturned', 'upheld', 'no jurisdiction, ERISA', 'IRO review'],
  },
  [
    `CONSUMER COMPLAINT (web form) no. {digits:6}

Your name: {a}
Company: {insurer}
Type of cover: [[line]]
Policy or ID number: {a.member}
Tell us what happened: I pay {money} a month and {a.med:[[why]]}. I called {s1.first} four times.
What would be fair? Pay it.
`,
    `To: {insurer}, consumer affairs
From: {s1}, specialist
RE: complainant {a}; your insured {b}; certificate {b.member}

Answer in 20 days: why was the claim for {b.med:a bone marrow transplant} refused? Send the whole file. [[step]].
@b spouse a
`,
    `weekly report, life & health section
file  complainant  id given  gist  result
{digits:6}  {a.lf}  {a.member}  "{a.med:[[why]]}"  [[step]]
{digits:6}  {b.lf}  none  agent was rude  [[step]]
{digits:6}  {c.lf}  {c.member}  premium doubled  [[step]]
`,
    `My dear Commissioner. I am {a}, eighty-one. I have paid Prairie Mutual for my supplement, number {a.member}, since my husband passed. Now {b} of that company tells me it is "closed block". [[step]]? I keep every letter in a ham tin.
{a.city}, {date}
@a woman
`,
    `Complaint index, calendar year. Denials 412; delays 390; service 88; rate 61. Recoveries {money}. Examiners {a}, {b}, {c}. NAIC company code {digits:5}. Most asked about: GLP-1 drugs, autism therapy, ambulance. [[step]] 31 %. Bulletin {digits:2}-{digits:2}.
`,
  ],
);

export const necessityForm: Genre = penned(
  ['blind-necessity-form', 'prose'],
  {
    why: [
      'stage 4 sacral ulcer, cannot sit',
      'on a vent, trach suction en route',
      'bilateral hip fractures, non-weight bearing',
      'contractures of both knees after the stroke',
      'combative, dementia, needs restraint',
      'morbid obesity, 480 lb, bed confined',
    ],
    leg: [
      'dialysis M/W/F',
      'wound clinic',
      'chemo, chair 4',
      'radiation, one time',
      'hospice house',
    ],
  },
  [
    `PHYSICIAN CERTIFICATION STATEMENT - NON-EMERGENCY AMBULANCE

Patient      {a}                    Medicare / ID  {a.mbi}
From / to    {clinic}   {a.med:[[leg]]}
[x] unable to get up without help    [x] unable to walk    [x] unable to sit
Describe     {a.med:[[why]]}
Signed       {s1}, RN, discharge planner          Date {date}
`,
    `dispatch sheet, stretcher side
0600  {a}  {a.med:[[leg]]}  {a.dcn} medicaid, PCS good to {date}
0730  {b}  {b.med:[[leg]]}  {insurer} {b.member}, auth {digits:9}
0900  {c}  walked to the truck himself, no bill, tell {s1.first}
1015  {d}  {d.med:[[leg]]}  no PCS no go
@c man
`,
    `ADR response. Dear reviewer: You ask why {a} ({a.mbi}) went by ambulance on {date}. Our crew, {s1.first} and {s2.first}, wrote of {a.him}: {a.med:[[why]]}. The facility's van was down. {b}, {a.his} guardian, was told. Run {digits:2}-{digits:5}.
`,
    `voicemail for billing {time}: this is the unit clerk, on {a}, the PCS you sent back, you wanted a reason, it's {a.med:[[why]]}, and the Medicaid is {a.dcn}, and can you please stop faxing the kitchen. thanks, {s1.first}
`,
    `IN-SERVICE: who may ride? "Bed confined" means all three boxes. Diabetes, dialysis or dementia alone is no reason. Crews: {a}, {b}, {c}. Unit 4 stretcher s/n {serial}. [[leg]] runs pay {money} plus mileage. Quiz Friday, {s1}.
`,
  ],
);
