// Papers of union halls, of the doctor who says who may drive or climb, and of farms with hands from afar.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const unionHall: Genre = penned(
  ['blind-union-hall', 'prose'],
  {
    hurt: [
      'a blown-out knee',
      'silicosis',
      'an arc-flash burn to the face',
      'two crushed toes',
      'a heart bypass in April',
      'kidney cancer',
      'vertigo, cannot climb',
      'a detached biceps',
      'alcoholism, is at the rehab in Farmington',
    ],
    gripe: [
      'bumped out of overtime',
      'written up for a phone call',
      'no relief on the line',
      'short on the per diem',
      'foreman did bargaining-unit work',
      'denied the bid job',
    ],
  },
  [
    `SICK AND ACCIDENT CLAIM, Local {digits:3}

Member ........ {a}
S.S. No. ...... {a.ssn}
Classification  journeyman
Off work since  {date}
On account of   {a.med:[[hurt]]}
Weekly benefit  {money}
Steward ....... {s1}
`,
    `Grievance {digits:2}-{digits:4}

Aggrieved: {a}, {b}. Nature: [[gripe]]. The company says {a} was gone too often. {a.first} was gone because of {a.med:[[hurt]]}, and gave notice each time. {b}'s case is only about pay. Remedy: make
whole. Steward {c}; first step heard by {s1}.
`,
    `PENSION FUND, death benefit cards pulled for retyping

{a.lf}     {a.ssn}     beneficiary {b} (wife)
{c.lf}     {c.ssn}     beneficiary: none named
{d.lf}     card blank, write to {d.him}
Fund EIN {ein}, plan 001, box {digits:4}
@a man
@b wife a
`,
    `OUT-OF-WORK BOOK, read {time}

1. {a}      card {digits:6}      signed {date}
2. {b}      card {digits:6}      signed {date}
3. {c}      card {digits:6}      signed {date}
Old business: [[gripe]]. New business: stress first aid class, pulmonary screening van, {money} to the strike kitchen. Dues receipts {digits:6} on. Good and welfare: {d} thanks the hall for the flowers.
`,
  ],
);

export const fitForDuty: Genre = penned(
  ['blind-fit-for-duty', 'prose'],
  {
    found: [
      'blood pressure 190/110, untreated',
      'insulin-treated diabetes, needs the federal form',
      'monocular vision',
      'sleep apnea, mask used 40% of nights',
      'a seizure eleven months ago',
      'hernia, no lifting until repaired',
      'panic attacks since the mill fire',
      'color blindness, fails red and green',
      'low back strain with sciatica',
    ],
    gear: [
      'bunker coat',
      'SCBA bottle',
      'helmet 61',
      'radio',
      'pager',
      'forestry pack',
      'turnout boots',
    ],
  },
  [
    `MEDICAL EXAMINER'S WORKSHEET - COMMERCIAL DRIVER

Driver       {a.lfm}
CDL          {a.dl}     State {a.state}
Finding      {a.med:[[found]]}
Decision     temporarily disqualified, return {date}
Examiner     {s1}, DC, fax {phone}
`,
    `MEMORANDUM                                    {date}
TO: Captain {b}
FROM: Chief {s1}

Effective this shift {a} is on light duty. The occupational clinic found {a.med:[[found]]}. {a.He} may answer telephones and inspect hydrants. Keep this between us. {c} moves to Engine 2 and
takes [[gear]] with {c.him}.
`,
    `Drivers whose cards run out in the next 60 days:

{a}      CDL {a.dl}      card {date}
{b}      CDL {b.dl}      card {date}
{c}      no CDL, van only
{s1} books the exams; bring glasses and a list of medicines. Fee {money}.
`,
    `JOB DEMANDS: FIREFIGHTER
Climb 100 ft of ladder. Carry 50 lb. Hearing no worse than 40 dB at 500 to 3000. No seizures within five years. Vision 20/40 with both eyes. Diabetes and asthma are looked at case by case.
Approved {a}, {b}, {c} (board). Test dates: {date}. Issued: [[gear]] {digits:5}, [[gear]] {digits:5}. Contact {s1}.
`,
  ],
);

export const farmOffice: Genre = penned(
  ['blind-farm-office', 'prose'],
  {
    sick: [
      'organophosphate poisoning, drooling and shaking',
      'heat stroke in the melon field',
      'farmer’s lung from moldy hay',
      'a hand crushed in the auger',
      'ringworm from the calves',
      'a tick-borne fever, on doxycycline',
      'a kick to the ribs, two broken',
      'pinkeye and a swollen lid',
    ],
    work: [
      'detassel',
      'box peaches',
      'pull hoses',
      'drive grain cart',
      'milk, evening shift',
      'vaccinate calves',
      'mend fence',
    ],
  },
  [
    `H-2A crew, van 2                         {date}

{a}      pasaporte {a.passport}      [[work]]
{b}      pasaporte {b.passport}      [[work]]
{c}      pasaporte en tramite        [[work]]
Cabin keys {digits:3}-{digits:3}. Boss {s1}, {phone}
`,
    `Dear FSA office,

Please add my son {b} to the operation at farm {digits:4}, tract {digits:5}. His Social is {b.ssn} and mine, {a}, is on file under the LLC. We planted 212 acres of beans. He will
[[work]] while {a.med:my hip heals?}.

{a}
@b son a
`,
    `INCIDENT, pesticide, to be kept two years

Who: {a}. What: {a.med:[[sick]]}. Product: EPA Reg. No. {digits:4}-{digits:3}, lot {digits:6}. Where: north quarter. Taken to {clinic} by {b}, who was upwind and is fine to work. Handler card of {s1} seen.
`,
    `SALE BARN, {date}

{a}      41 blk steers 612 lb      {money}
{b}      12 red hfrs 540 lb        {money}
{c}      3 bred cows, one bad eye, pinkeye     {money}
{d}      bull, fertility tested, Trich negative     {money}
Back tag 43{digits:2}-{digits:4}. EID 840003{digits:9}. Premises 00{digits:5}. Vet {s1}, DVM. Ring man wanted: [[work]].
`,
  ],
);
