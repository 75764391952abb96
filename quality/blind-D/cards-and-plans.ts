// Chats with a health plan, cards typed off at the window, benefits explained in sentences, and the state's card in case notes.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const planChat: Genre = penned(
  ['blind-plan-chat', 'prose'],
  {
    about: [
      'a new card',
      'why I got two bills',
      'gym reimbursement',
      'a dentist near Ava',
      'my PCP',
    ],
    call: ['the number under my name', 'ID', 'mbr no', 'subscriber', 'the long number on the card'],
  },
  [
    `Visitor: hello I need help with [[about]]
{s1.first}: I can help. May I have the member's name and [[call]]?
Visitor: {a}   {a.member}
{s1.first}: And you are?
Visitor: {b}, the husband
{s1.first}: Thank you. Reference for this chat is {digits:10}.
@a woman
@b husband a
`,
    `[{time}] AGENT {s1.caps} joined
[{time}] {a}: its about [[about]]
[{time}] AGENT: what is [[call]] please
[{time}] {a}: {a.member}
[{time}] AGENT: group number?
[{time}] {a}: {digits:6}
[{time}] AGENT: I see two people, {a.first} and {b}. Who is it for?
[{time}] {a}: me
@b child a
`,
    `SMS shortcode 55{digits:3}
IN   this is {a}, medicare # {a.mbi}. did my part d go thru
OUT  Hi {a.first}, yes, effective {date}. Reply STOP to end.
IN   and my wifes? {b} her number is {b.mbi}
OUT  Her application {digits:9} is pending.
@a man
@b wife a
`,
    `Chat survey
Q1 Did {s1.first} solve your problem? yes
Q2 What was it about? [[about]]
Q3 May we call you? {a}, {a.phone}
Q4 Anything else? {b} at the front was nice too
Chat id {digits:10}, queue MED-{digits:2}. Never type [[call]] into the comment box.
`,
  ],
);

export const cardRead: Genre = penned(
  ['blind-card-read', 'prose'],
  {
    co: ['Heartland Health Plan', 'Prairie HMO', 'Gateway Advantage PPO', 'Ozark Select'],
    pays: ['OV $20  SPEC $50  ER $150', 'PCP 35 / SPC 60 / ER 250', 'Office $0  Urgent $40'],
    fix: ['photo blurry', 'rescan back', 'copay changed', 'verified by phone', 'old card shredded'],
  },
  [
    `[[co]]                                  (front)
{a.caps}
{a.member}
GRP {digits:6}     RxBIN {digits:6}     RxPCN ADV
[[pays]]

(back) Claims: PO Box {digits:4}. Payer {digits:5}. Providers call 1-800-555-0{digits:3}
`,
    `front desk, what the card says

pt: {a}
holder: {b} (mom)
co: [[co]]
# : {b.member}
sfx: 03
note: [[fix]], {s1.initials}
@b mother a
`,
    `MEDICARE HEALTH INSURANCE
Name/Nombre
{a.caps}
Medicare Number/Numero de Medicare
{a.mbi}
Entitled to/Con derecho a        Coverage starts/Cobertura empieza
HOSPITAL (PART A)                03-01-2019
MEDICAL  (PART B)                03-01-2019
[scan {digits:6}, [[fix]]]
`,
    `sample card for the window, laminated

[[co]]
MEMBER NAME HERE
ID: XXX000000000      GRP: 000000
Point out: 1 name, 2 ID, 3 group, 4 plan. If the patient says "I lost it", run eligibility. Questions: {a} (east), {b} (west), {s1}. [[fix]] means do over. Order more: {part}.
`,
  ],
);

export const benefitStory: Genre = penned(
  ['blind-benefit-story', 'prose'],
  {
    care: [
      'the sleep study',
      'the varicose vein procedure',
      'an MRI of the cervical spine',
      'Wegovy',
      'a residential eating disorder stay',
      'genetic testing for BRCA',
      'speech therapy after the stroke',
    ],
    end: ['not medically necessary', 'out of network', 'no referral', 'past the timely limit'],
  },
  [
    `This is not a bill.

{a}, on {date} you saw {s1}, MD at {clinic}. The charge was {money}. We allowed {money}. You owe {money}.
Your identification number with us is {a.member}. The claim is {digits:12}.
{insurer}
`,
    `To the Appeals Unit
Re: {a} / {a.member} / denial of {date}

I am writing to ask you to look again at your refusal to pay for {a.med:[[care]]}. You called it "[[end]]". My employer's HR person, {b}, says it should be covered.

{a}
@a man
`,
    `External review - Department of Commerce and Insurance

The consumer, {a}, asked for review after {insurer} declined {a.med:[[care]]} as [[end]]. File {digits:6}. Reviewer {s1}, MD, board certified. Plan counsel {s2}. The plan's certificate no. for this person is {a.member}. UPHELD / OVERTURNED
@a man
`,
    `Explanation read over the phone, note to file: {a}'s claim for {b} (son) bounced, the claim had {a.first}'s old number {a.member}. New one starts next month. Patient resp {money}. {s1.initials}
@b son a
`,
    `HOW TO READ YOUR EOB
Look for: your name, your member number, the claim number, the date, what we paid. "[[end]]" means you may appeal within 180 days. Ask {a} or {b} at the consumer hotline. Example: a sleep study billed at {money} is
allowed at {money}. Notice {digits:8}.
`,
  ],
);

export const stateCard: Genre = penned(
  ['blind-state-card', 'prose'],
  {
    plan: ['Home State', 'Healthy Blue', 'Show Me Healthy Kids', 'fee for service', 'ME code 05'],
    step: ['spend-down not met', 'active thru EOM', 'TPL on file', 'needs annual review', 'closed'],
  },
  [
    `elig check {date} {time}

{a.lf}     {a.dob}     {a.dcn}     [[plan]]     [[step]]
{b.lf}     {b.dob}     {b.dcn}     [[plan]]     [[step]]
{c.lf}     {c.dob}     no match, asked for card
run by {s1.initials}, conf {digits:10}
`,
    `s/w {b}, mother of {a}. MO HealthNet number for {a.first} is {a.dcn}. [[plan]], [[step]]. Will not see until the transfer from {s1}'s panel goes through. NEMT trip {digits:7} set for {date}.
@b mother a
`,
    `FAMILY SUPPORT DIVISION - notice (text layer)

{a.caps}
{a.street}
{a.city} {a.state} {a.zip}
                                   Case name: {a.caps}
                                   DCN: {a.dcn}
We looked at your MO HealthNet. Result: [[step]]. If you think we are wrong ask for a hearing. Worker {s1}, load {digits:4}.
`,
    `{s1.first}:
- {a} / {a.dcn} / [[step]]
- {b} / {b.dcn} / [[plan]] since {date}
- {c} / private pay
- {d} / {d.dcn} / see the remit, ICN {digits:13}
thx {s2.first}
`,
    `Participant services desk aid. The DCN is eight digits and stands on the red card. Do not confuse it with the ICN (13 digits) or the prior auth ({digits:10}). [[plan]] calls go to ext {digits:4}. If it says [[step]], look at screen 2. Trainers: {a}, {b}. Cheat sheet by {c}.
`,
  ],
);
