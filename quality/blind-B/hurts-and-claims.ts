// Papers of injuries and what they cost: logs of a works nurse, diaries of adjusters, and letters that explain a decision.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

const hurts = [
  'a nail through the boot',
  'chlorine fumes, coughing blood',
  'lost the tip of the ring finger in the slicer',
  'heat stroke on the dock',
  'a pallet jack ran over the foot, three toes broken',
  'bitten by a dog on the calf, 14 stitches',
  'numb hands from the jackhammer',
  'ringing in both ears after the boiler popped',
  'slipped on ice and cracked the tailbone',
  'poke in the eye from rebar, cornea scratched',
  'a groin pull carrying drywall',
] as const;

export const worksNurse: Genre = penned(
  ['blind-works-nurse', 'prose'],
  {
    hurt: hurts,
    dept: [
      'Dock 2',
      'Paint',
      'Kill floor',
      'Maintenance',
      'Shipping',
      'Night crew',
      'Press room',
      'Cooler',
    ],
  },
  [
    `OSHA 300 - {org}, 2024

(A)   (B) Employee's name         (C) Job        (E) Where         (F) Describe
1     {a}                         loader         [[dept]]          {a.med:[[hurt]]}
2     {b}                         temp           [[dept]]          {b.med:[[hurt]]}
3     privacy case                -              [[dept]]          {r.med:needlestick~}
4     {c}                         lead           [[dept]]          {c.med:[[hurt]]}
Totals: days away 19, restricted 40
`,
    `Walk-ins, first aid room
{time}  {a}, [[dept]], {a.med:[[hurt]]}. Ice, sent to {clinic}.
{time}  {b}, [[dept]], wanted ear plugs
{time}  {c}, [[dept]], {c.med:sugar was 412, has been skipping the insulin}. Drove home with {d}.
{time}  drill, nobody came
{s1}, LPN
`,
    `Near miss and injury card                    No. {digits:5}

I saw it: {a} (supervisor, [[dept]])
It happened to: {b}
What happened: {b.med:[[hurt]]}
Could it happen again? yes, the guard is off
Work order {digits:7}    Part {part}    Reviewed {s1}
`,
    `To: {s1}
From: {a}
Re: light duty for {b}

{b.first} {b.last} is back from the clinic with a slip: {b.med:[[hurt]]}; no ladders, no lifting over 15 pounds, until {date}. I can use {b.him} in [[dept]] at the desk. The comp
carrier is {insurer}, their number {claim}. {c} will do {b.his} rounds.
`,
  ],
);

export const adjusterDiary: Genre = penned(
  ['blind-adjuster-diary', 'prose'],
  {
    hurt: [
      'whiplash with numbness down the arm',
      'a lacerated spleen',
      'two herniations, C5-6 and C6-7',
      'facial scars from the airbag',
      'pre-existing arthritis of the neck',
      'nightmares since the wreck, EMDR weekly',
      'a torn meniscus, scope scheduled',
      'a punctured eardrum',
      'a shattered heel',
    ],
    step: [
      'reserve up',
      'diary 30 days',
      'ordered MRI bills',
      'asked for the dashcam',
      'sent medical auth',
      'lien search',
      'wrote the shop',
      'closed PD',
    ],
  },
  [
    `{date}  Rec'd call, claimant atty {s1}. Says {a} has {a.med:[[hurt]]}. [[step]]
{date}  Recorded statement of our insured, {b}. Light was green per {b.him}. DL {b.dl} on police rpt.
{date}  [[step]]
{date}  Medicare query: {a} is a beneficiary, {a.mbi}. Set aside may be needed. [[step]]
@a woman
`,
    `FILE TRANSFER - claim {claim}

Insured      {a}              Policy    PA-{digits:8}
Claimant     {b}              Soc Sec   {b.ssn}
Passenger    {c}              Soc Sec   not given
Injury       {b.med:[[hurt]]} (claimant); none reported (passenger)
Vehicle      VIN 1FTEW1E5{digits:9}
Next         [[step]]
`,
    `{s1.first} - I'm out from Monday. Hot ones:

* {a}: {a.med:[[hurt]]}; mediation {date}; authority {money}
* {b}: property only, rental at {money} a day, [[step]]
* {c}: {c.med:[[hurt]]}; {c.he} treats at {clinic}; [[step]]
* subro against {org}, their file {digits:9}

{s2}
`,
    `Hail and wind desk. {a}, roof, deductible {money}, check {digits:8} mailed. {b}, siding only. {c} is still sick about the barn; so am I. Adjuster code {digits:5}, cat
number 24-{digits:2}, Xactimate {digits:9}. Power lines were down on route B and the vet's barn lost forty head. [[step]].
`,
  ],
);

export const decisionLetter: Genre = penned(
  ['blind-decision-letter', 'prose'],
  {
    care: [
      'gastric sleeve',
      'inpatient detox, seven days',
      'Humira for plaque psoriasis',
      'proton therapy for a skull base tumor',
      'speech therapy after a stroke',
      'a wheelchair ramp for ALS',
      'IVF, second cycle',
      'MRI of the brain for new seizures',
      'ketamine for depression that would not lift',
      'a prosthetic foot',
    ],
  },
  [
    `EXPLANATION OF BENEFITS - THIS IS NOT A BILL

Member     {a}                      ID   {a.member}
Patient    {b}                      Claim {claim}
Provider   {clinic}

Service                                     Billed      Allowed     You owe
{b.med:[[care]]}                            {money}     {money}     {money}
Remark PR-2. Questions? {phone}
@b spouse a
`,
    `{date}

{a}
{a.street}
{a.city}, {a.state} {a.zip}

RE: Appeal of denial, reference {digits:9}

We have upheld our denial of {a.med:[[care]]}. A board-certified reviewer who was not part of the first decision, {s1}, MD, found that the records do not show
medical necessity. You may ask for an external review by the Department of Commerce and Insurance within four months.

{s2}, Grievance Unit, {insurer}
`,
    `Peer to peer scheduled
member {a}, sub id {a.member}
request {a.med:[[care]]}
our medical director {s1}; their doctor {s2}; {date} {time}
case {digits:8} expedite N
`,
    `Dear Provider,

Thank you for your question about prior authorization for [[care]]. The criteria are in policy MP-{digits:3}. Please send chart notes for the last six months,
the drug history, and the form on our site. Do not fax to the old number. Claims filed under tax ID {ein} and NPI {npi} are not affected.

{s1}, Provider Relations
`,
  ],
);
