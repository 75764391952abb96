// Policies on houses and hail, members of clubs and co-ops, meters that are read, grades, races for a cause, and bids.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const otherPolicies: Genre = penned(
  ['blind-other-policies', 'record'],
  {
    line: [
      'homeowners HO-3',
      'crop hail',
      'personal auto',
      'inland marine',
      'umbrella',
      'farm liability',
    ],
    loss: ['hail on roof', 'deer vs. bumper', 'tree on shed', 'stolen saddle', 'wind', 'no loss'],
  },
  [
    `FARM BUREAU AGENCY - renewal list

insured                policy no.        line                 premium
{a}         {digits:9}        [[line]]             {money}
{b}         FP{digits:7}      [[line]]             {money}
{c}         {digits:9}        [[line]]             {money}
{d}         AU-{digits:8}     [[line]]             {money}
agent {s1}, code {digits:5}
`,
    `ACORD 25 - certificate of liability
Named insured: {a} dba {a.last} Drywall
Policy number: GL{digits:8}    WC {digits:9}
Holder: {org}, attn {b}
Each occurrence $1,000,000
Producer {s1}
`,
    `First notice of loss {claim}
Who: {a}, policy {digits:10}, [[line]]
What: [[loss]], {date}
Anyone hurt: no
Adjuster {s1} will meet {b} at the farm. Estimate {money}
`,
    `hi {s1.first}, need ID cards for the new Tahoe. {a} and {b}, pol # {digits:9}-{digits:2}, VIN 1GNSKBKC8LR{digits:6}. Also add {c} (16, just got a permit) and drop the [[line]]. Any word on the [[loss]]?
`,
    `TITLE COMMITMENT {digits:2}-{digits:5}. Proposed insured: {a} and {b}. Owner's policy {money}; loan policy no. {digits:9}. Vested in {c}. Exceptions: taxes, easement, book {digits:3} page {digits:3}. Closer {s1}. [[line]] binder at closing.
`,
  ],
);

export const memberNumbers: Genre = penned(
  ['blind-member-numbers', 'record'],
  {
    club: [
      'MFA co-op',
      'Elks',
      'county library',
      'Botanical garden',
      'gym',
      'wine club',
      'AKC',
      'PTA',
    ],
    perk: ['guest pass', 'late fee $1.20', 'patronage check', 'renew in May', 'tote bag', 'voted'],
  },
  [
    `Member,Name,Member ID,Plan,Since,Perk
[[club]],{a},{digits:9},Family,{iso},[[perk]]
[[club]],{b},{digits:9},Single,{iso},[[perk]]
[[club]],{c},A{digits:8},Single,{iso},[[perk]]
[[club]],{d},{digits:9},Family,{iso},[[perk]]
`,
    `holds shelf slip
{a.lf}
card 2{digits:13}
"The Emperor of All Maladies"
[[perk]]
---
{b.lf}
card 2{digits:13}
"Living Well With Lupus"
`,
    `Dear {a},
Welcome to the [[club]]. Your member number is {digits:8} and your group is {digits:3}. Show the card at the door. {b} sponsored you. Coverage of towels begins at once. [[perk]].
{s1}, secretary
`,
    `frequent-guest lookup, screen 3
{a.caps}   no. {digits:9}   tier GOLD   pts {digits:5}
{b.caps}   no. {digits:9}   tier BLUE   pts {digits:4}
subscriber since {iso}; plan: none; [[perk]]
`,
    `Electric co-op annual meeting
Registered: {a} ({digits:9}), {b} ({digits:9}), {c} ({digits:9})
Directors: {d}, {e}. Prize: ham to member {digits:9}. Bylaw 4 passed. [[perk]]
`,
  ],
);

export const readingsLog: Genre = penned(
  ['blind-readings-log', 'record'],
  {
    why: ['est.', 'dog', 'register fogged', 'rollover', 'leak at toilet', 'ok', 'vacant'],
  },
  [
    `ROUTE {digits:2}  book {digits:3}           reader {s1}

seq   acct        name                 meter        prev      now       note
010   {digits:9}   {a}         {digits:8}     {digits:6}    {digits:6}    [[why]]
020   {digits:9}   {b}         {digits:8}     {digits:6}    {digits:6}    [[why]]
030   {digits:9}   {c}         {digits:8}     {digits:6}    {digits:6}    [[why]]
`,
    `ts,gauge,observer,inches,ph,temp
{iso}T07:00,MO-BN-{digits:2},{a},0.42,7.1,61
{iso}T07:00,MO-CL-{digits:2},{b},1.10,6.9,62
{iso}T07:00,MO-HW-{digits:2},{c},0.00,7.4,60
`,
    `{a}'s bill looks high. Reading {digits:6} on {date}, {digits:6} on {date}. I re-read it, {digits:6}. [[why]]. Serial {serial}. Service order {digits:9}. {b} next door is on a new register. {s1.initials}
`,
    `LAGOON MONTHLY: BOD 21, TSS 34, E. coli 88. Operator {a}, cert. level C. Lab sheet {digits:9}. Influent meter {digits:7}. Permit MO-0{digits:6}. Bypass: none. {b} mowed. Blood-red tint was paint; {c} fined {money}.
`,
  ],
);

export const gradeSheet: Genre = penned(
  ['blind-grade-sheet', 'record'],
  {
    topic: [
      'Does sugar feed cancer cells?',
      'Concussions and helmets',
      'Asthma and the school bus',
      'My robot',
      'Ticks of Callaway County',
      'Depression-era dust storms',
    ],
    mark: ['A-', '87', 'B+', 'inc.', '72', 'late'],
  },
  [
    `HEALTH 9, hour {digits:1}                 Mr. {s1.last}

name                    quiz: STDs      project                       avg
{a.lf}              [[mark]]        [[topic]]                     {digits:2}
{b.lf}              [[mark]]        [[topic]]                     {digits:2}
{c.lf}              [[mark]]        [[topic]]                     {digits:2}
`,
    `Science fair, junior division
No. {digits:3}  {a}  "[[topic]]"  blue
No. {digits:3}  {b}  "[[topic]]"  red
No. {digits:3}  {c} & {d}  "[[topic]]"  purple
judges: {e}, PhD; {s1}
`,
    `essay comments, period {digits:1}
{a}: strong thesis on the Great Depression, watch commas. [[mark]]
{b}: the part where Piggy has asthma needs a quote. [[mark]]
{c}: you say Lennie was disabled; show me where. [[mark]]
{d}: no paper
`,
    `CERTIFICATE ROSTER - CPR/AED class, {date}
{a}     written 92    card {digits:9}
{b}     written 88    card {digits:9}
{c}     written 96    card {digits:9}
Instructor {s1}, no. {digits:9}. Manikin lungs, 10 pk {money}
`,
  ],
);

export const causeRace: Genre = penned(
  ['blind-cause-race', 'record'],
  {
    cause: [
      'Breast Cancer 5K',
      'Stride for Epilepsy',
      'Autism Fun Run',
      'Kidney Walk',
      'Out of Darkness',
    ],
    team: ['Team Hope', 'Lung Strong', 'Mutton Busters', 'Bank of Us', 'no team'],
  },
  [
    `[[cause]] - results

pl   bib    name                 age   time       team
1    {digits:3}    {a}         {a.age}    18:{digits:2}    [[team]]
2    {digits:3}    {b}         {b.age}    19:{digits:2}    [[team]]
3    {digits:3}    {c}         {c.age}    19:{digits:2}    [[team]]
timer {s1}, chip {digits:7}
`,
    `volunteers for the [[cause]]: {a} water, {b} parking, {c} first aid tent, {d} survivor tent sign (just the sign), {e} T-shirts ({digits:3} L). Confirm {digits:9}.
`,
    `bib,first,last,shirt,waiver,amount
{digits:4},{a.first},{a.last},M,y,"{money}"
{digits:4},{b.first},{b.last},XL,y,"{money}"
{digits:4},{c.first},{c.last},S,n,"{money}"
`,
    `PRESS RELEASE. The [[cause]] drew 412 walkers. Chair {a} said, "One in eight women." Mayor {b} cut the ribbon; {c}'s band played. {money} goes to research. Sponsors: {org}, {bank}. Photo {digits:8} by {d}.
`,
  ],
);

export const bidPacket: Genre = penned(
  ['blind-bid-packet', 'prose'],
  {
    thing: [
      'dialysis water system',
      'ambulance remount',
      'jail medical services',
      'hearing booths',
      'EHR license',
    ],
    term: ['net 30', 'performance bond', 'prevailing wage', 'HIPAA BAA required', 'no alternates'],
  },
  [
    `REQUEST FOR PROPOSAL {digits:2}-{digits:4}: [[thing]]
Buyer of record {a}; technical questions to {b}.
The vendor shall treat every inmate with diabetes, asthma, HIV or mental illness. The vendor shall keep Social Security numbers encrypted. [[term]]. UEI {digits:12}.
`,
    `bid opening {date}, {time}
{org}, by {a} ........ {money}
{a.last} Medical, by {b} ....... {money}, [[term]]
no bid, {c}
read by {s1}. [[thing]] awarded later. Surety no. {digits:9}
`,
    `Board memo. Staff ({a}, {b}) toured the plant that makes the [[thing]]. {c} counted 212 patients a year statewide. Cost {money}, grant {digits:9}. Ask: approve. [[term]].
`,
    `SAMPLE DATA FOR VENDOR DEMO, [[thing]]
Patient: Test Patient, DOB 01/01/1900, SSN 000-00-0000, Dx: TEST ONLY
Patient: Jane Sample, DOB 01/01/1900, SSN 999-99-9999, Dx: TEST ONLY
Contact {a}. Slot {time}, {b} and {c} score. [[term]].
`,
  ],
);
