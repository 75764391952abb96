// Those who ask before they insure, heat a house, give from the plate, or pay for a drug.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const underwritingCall: Genre = penned(
  ['blind-underwriting-call', 'prose'],
  {
    has: [
      'a stent in 2017, Plavix since',
      'melanoma cut out of the back',
      'type 2 diabetes, A1c 8.1',
      'gout twice a year',
      'two stays at a detox unit',
      'barrett esophagus',
      'lupus, sees a rheumatologist',
      'depression after the divorce, on Lexapro',
      'an irregular heartbeat',
      'a kidney donated to a sister',
    ],
    hobby: ['flies ultralights', 'dives', 'hunts', 'gardens', 'races go-karts', 'plays banjo'],
  },
  [
    `TELE-APP  {date} {time}                      interviewer {s1}

Proposed insured   {a}
SSN                {a.ssn}
Driver license     {a.state} {a.dl}
Face amount        {money}
Owner/beneficiary  {b} (spouse)
Health             {a.med:[[has]]}
Avocation          [[hobby]]
@b spouse a
`,
    `{s1.first}, rate-up on the {a.last} case is table 4. It is {a} who has {a.med:[[has]]}. The wife, {b}, came back preferred, and {b.he} [[hobby]] too, ha. Offer goes out {date}, premium {money}.
@a man
@b wife a
`,
    `ADVERSE DECISION
{date}

Dear {a.mr}:

We cannot offer long-term care coverage at this time because our records show {a.med:[[has]]}. You may ask for the name of the source in writing. Your check {digits:4} is enclosed.

Policy services        cc: agent {s1}        Re: {a.mid}, app. {digits:8}
`,
    `FIELD UNDERWRITING GUIDE, page {digits:2}

Client says                       Likely offer
[[has]]                           call first
[[has]]                           table 2 to 6
[[has]]                           postpone a year
[[hobby]]                         flat extra {money}
Never put a Social Security number in the subject line. Chief medical director {a}, MD; help desk {b}, {c}.
`,
  ],
);

export const heatingHelp: Genre = penned(
  ['blind-heating-help', 'prose'],
  {
    why: [
      'hours cut at the poultry plant',
      'furnace red-tagged',
      'truck needs a transmission',
      'rent went up',
      'propane at ten percent',
      'new baby',
    ],
    ill: [
      'is on disability for rheumatoid arthritis',
      'cannot work since the stroke',
      'has congestive heart failure and must stay warm',
      'is blind in both eyes',
      'gets chemo on Wednesdays',
      'has epilepsy and does not drive',
      'has asthma that the kerosene heater makes worse',
      'lost a foot to diabetes',
    ],
  },
  [
    `ENERGY ASSISTANCE, household page

#  name                      social security      relation     income
1  {a.lf}                    {a.ssn}              self         {money}
2  {b.lf}                    {b.ssn}              spouse       0
3  {c.lf}                    {c.ssn}              child        0
Fuel propane. Reason: [[why]]. Taken by {s1}, outreach
@b spouse a
@c child a
`,
    `intake call, {time}: {a}, {a.city}. [[why]]. {a.He} {a.med:[[ill]]}. Food stamps yes, case DCN {a.dcn}. Landlord is {b}, will sign the form. Appt {date} with {s1}
`,
    `From: {s1} <{s1.email}>
To: energy-team
Subject: 3 that were kicked back

{a} - social on the form ({a.ssn}) does not match the card, off by one
{b} - missing page 2, [[why]]
{c} - says {c.he} {c.med:[[ill]]}; needs the doctor's line before we can do the crisis money
`,
    `TIPS TO STAY WARM. Seal the attic hatch. Old people and people with heart failure feel cold sooner. A space heater killed two in {county} last year. Ask about help: [[why]]? Call {a}, {b} or {c} at the
community action agency. Bring: last bill, proof of income, Social Security cards for all, one photo ID. Served last year: {digits:4} homes, {money}.
`,
  ],
);

export const churchHelp: Genre = penned(
  ['blind-church-help', 'prose'],
  {
    asks: ['two nights of motel', 'water bill', 'tires', 'groceries', 'bus to Tulsa', 'a crib'],
    ill: [
      'cancer of the tongue',
      'a bad heart valve',
      'MS, third relapse',
      'cancer of the lung',
      'a brain bleed at 34',
      'pneumonia in both lungs',
      'early Parkinson disease',
      'a liver that is failing',
    ],
  },
  [
    `BENEVOLENCE COMMITTEE, please return to {s1}

Helped: {a}          ID seen: {a.state} DL {a.dl}
Asked for: [[asks]]. Gave: {money}, check {digits:4} to the vendor.
Story: laid off in March, and the husband, {b}, has {b.med:[[ill]]}.
@a woman
@b husband a
`,
    `Mission trip - what I have and what I lack

{a}      passport {a.passport}      visa sent
{b}      passport {b.passport}      owes {money}
{c}      no passport yet, birth certificate mailed
{d}      not going after all
Host church holds 14 cots. {s1} drives van 2.
`,
    `Supper for {a}, Saturday {time}, fellowship hall. As most of you know {a.first} has {a.med:[[ill]]} and the insurance will not pay for the flights. {b} is frying fish; {c} has the pie table. Every
dollar goes to the family. Thanks to {org} for the paper plates.
`,
    `ANNOUNCEMENTS
The deacons gave [[asks]] to a family passing through. Cancer support circle meets Tuesday with {a}. Blood pressure checks after second service, {b}, RN. {c} and {d} are engaged. Pray for those with
depression. Hymnals: {digits:3}. Offering {money}; building fund {money}. Bulletin by {s1}.
`,
  ],
);

export const drugApproval: Genre = penned(
  ['blind-drug-approval', 'prose'],
  {
    drug: [
      'Humira 40 mg pens',
      'Stelara',
      'Xolair injections',
      'Epclusa',
      'Dupixent',
      'Trulicity 1.5',
      'Ocrevus',
      'Invega Sustenna',
    ],
    ill: [
      'plaque psoriasis over a third of the body',
      'ulcerative colitis, bloody stools',
      'severe allergic asthma',
      'hepatitis C genotype 1a',
      'atopic dermatitis',
      'relapsing multiple sclerosis',
      'schizoaffective disorder',
      'ankylosing spondylitis',
    ],
  },
  [
    `PRIOR AUTHORIZATION REQUEST - FAX

Patient .......... {a}
Insured ID ....... {a.member}
Drug ............. [[drug]]
Diagnosis ........ {a.med:[[ill]]}
Tried and failed . two others
Prescriber ....... {s1}, NPI {npi}
Urgent ........... no
`,
    `We have DENIED {a.med:[[drug]]} for {a}, member {a.member}. The plan pays only after three months of the other drug. Your doctor, {s1}, may call the reviewer, {s2}, within 14 days at
{phone}. Case {digits:9}.
`,
    `Chart sticky: pharm called re {a} again. She is {a.med:on [[drug]] for [[ill]]}. Card on file is old, the new one is in {b}'s name (husband), {b.member}. Resubmit. {s1.initials}
@a woman
@b husband a
`,
    `DRUG LIST CHANGES, effective {date}

[[drug]]            tier 5      PA, QL
[[drug]]            tier 4      ST: try two others
[[drug]]            removed
Used for: [[ill]]; [[ill]]. Committee: {a}, PharmD, chair; {b}, MD; {c}, RN. Minutes {digits:2}-{digits:2}. Carrier code {digits:6}, BIN {digits:6}. Copay card offers end {date}.
`,
  ],
);
