// Talk of numbers and of sickness in which nobody is meant: training, adverts, pages about staff, weekly counts.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

const ills = [
  'pertussis',
  'hepatitis A',
  'mesothelioma',
  'carpal tunnel syndrome',
  'gout',
  'bipolar disorder',
  'macular degeneration',
  'opioid addiction',
  'psoriasis',
  'kidney stones',
  'chlamydia',
  'RSV',
] as const;

export const privacyTraining: Genre = penned(
  ['blind-privacy-training', 'prose'],
  {
    ill: ills,
    slip: [
      'left on the copier',
      'sent to the wrong fax',
      'read out in the elevator',
      'kept on a thumb drive',
      'posted in the break room',
      'mailed to last year’s address',
    ],
  },
  [
    `ANNUAL PRIVACY QUIZ          Name: {a}          Score: 9/10

1. A chart that says a patient has [[ill]] was [[slip]]. Do you (a) shrug (b) tell the privacy officer?
   b
2. Which is protected: (a) a Social Security number with a name (b) the cafeteria menu?
   a
3. A driver's license has how many digits in Missouri?
   it depends
Graded by {s1}
`,
    `SLIDE 14 - What is personal information?

first name or initial + last name, with any of
 - SSN (three, two and four digits)
 - license or state ID number
 - account or card number with its PIN or password
 - diagnosis, e.g. [[ill]] or [[ill]]
 - member number of a health plan
Speaker notes: {a} tells the story of the list that was [[slip]]. Then {b}, compliance, takes over. Evaluation form {digits:5}.
`,
    `INCIDENT RESPONSE DRILL. Nothing below happened. A box of claim forms is [[slip]]. Roles: {a} is the clerk, {b} plays the reporter, {c} the lawyer, {s1} keeps time. Inject 3: the caller says the forms show
[[ill]]. Inject 4: a bank offers credit watching at {money} a head. How many letters do you send? Who signs? Drill no. {digits:2}-{digits:3}.
`,
    `RECORDS RETENTION SCHEDULE

series {digits:5}   employee medical files             30 years after leaving
series {digits:5}   applications with SSN              3 years, then shred
series {digits:5}   X-rays of minors                   to age 28
series {digits:5}   canceled checks, deposit slips     completion of audit
series {digits:5}   TB and [[ill]] case reports        10 years
Approved {date} by {a}, {b} and {c} for the Local Records Board. Custodian {s1}.
`,
  ],
);

export const adverts: Genre = penned(
  ['blind-adverts', 'prose'],
  {
    ill: ills,
    deal: [
      'free parking',
      'first visit $39',
      'walk-ins till six',
      'we bill Medicare',
      'no referral',
      'new in Rolla',
    ],
  },
  [
    `Diagnosed with [[ill]] or [[ill]] after working in a shop, a mill or a mine? You may be owed money. {a} has tried these cases for 28 years. Call now: {phone}. {a}, attorney, {org}. The choice of a lawyer is
important. Ad {digits:6}.
`,
    `GRAND OPENING

{clinic} welcomes Dr. {a}. [[deal]]! She treats [[ill]], [[ill]], and plain old colds. Open house {date}. Ribbon at {time} with Mayor {b} and {c} of the Chamber. Door prizes: a grill, a quilt, a checkup.
Space no. {digits:4}
@a woman
`,
    `Do you sell insurance? Turning 65 kits, {money} a hundred. Leads with name, age, zip. No SSN or Medicare number is ever sold. Talk to {a} ({a.phone}) or {b}. Also: wanted to buy, old policy forms about
[[ill]], any state. Lot {digits:9}. [[deal]].
`,
    `STUDY SEEKS ADULTS WITH [[ill]]

Are you 18 to 70? Do you take pills for [[ill]]? Get up to {money}. Three visits, two blood draws. Investigator {a}, MD, PhD. Coordinator {b}. IRB {digits:7}. You will be asked for your health card and your
driver's license. [[deal]].
`,
  ],
);

export const careTeamPage: Genre = penned(
  ['blind-care-team-page', 'prose'],
  {
    ill: ills,
    life: [
      'two beagles',
      'a vintage tractor',
      'the Cardinals',
      'sourdough',
      'her church choir',
      'fly rods',
      'a farm near Tipton',
    ],
  },
  [
    `MEET OUR PROVIDERS

{a}, MD, Internal medicine. NPI {npi}. Cares for people with [[ill]], [[ill]] and heart failure. Off duty: [[life]].
{b}, FNP-C. Diabetes and women's health. Off duty: [[life]].
{c}, LCSW. Grief, trauma, [[ill]]. Off duty: [[life]].
Front desk: {d}, {e}. Fax {phone}.
`,
    `{a} joins us from Quincy, where {a.he} ran the dialysis unit. "I like kidneys," {a.he} laughs. {a.He} wrote a guide to [[ill]], and lectures on transplant. With {a.him} comes {b}, a physician assistant
who sees patients for [[ill]]. Both take new patients from {date}. Suite {digits:3}. ([[life]], if you must know.)
`,
    `THANK-YOU WALL

"{a} is the best nurse on the cancer floor." - a grateful wife
"Dr. {b} explained [[ill]] so that even I got it." - anonymous
"{c} in the lab never hurts me." - the man with the hat
Employee of the month: {d}, pharmacy tech. Parking space {digits:2}, gift card {money}. Ballot no. {digits:5}
`,
    `ON CALL, week of {date}

Cardiology      {a}      {phone}
Psychiatry      {b}      {phone}
Infectious dis. {c}      {phone}   ([[ill]], HIV)
Poison line     1-800-222-1222
Interpreter     {d}      code {digits:6}
Swap with {s1} before noon. Holter monitors {digits:4} and {digits:4} are lost. [[life]] raffle in the lounge.
`,
  ],
);

export const weekOfCases: Genre = penned(
  ['blind-week-of-cases', 'record', 'txt'],
  {
    ill: ills,
    site: ['Sunnyvale', 'River Oaks', 'the jail', 'Head Start 2', 'the plant', 'Shelter A'],
  },
  [
    `WEEK,DISEASE,CONFIRMED,PROBABLE,RATE,EPI
12,[[ill]],{digits:2},3,{digits:1}.{digits:2},{s1.lf}
12,[[ill]],{digits:1},0,{digits:1}.{digits:2},{s2.lf}
12,[[ill]],{digits:2},1,{digits:1}.{digits:2},{s1.lf}
12,[[ill]],{digits:1},0,{digits:1}.{digits:2},{s3.lf}
`,
    `site            census   [[ill]]   [[ill]]   falls   contact
[[site]]        {digits:3}        2         0         1      {a}
[[site]]        {digits:2}         0         0         4      {b}
[[site]]        {digits:3}        1         1         0      {c}
`,
    `Outbreak line list (no names leave this office)
id;age;sex;onset;illness;site;status
{digits:6};44;F;{iso};[[ill]];[[site]];recovered
{digits:6};7;M;{iso};[[ill]];[[site]];ill
{digits:6};81;F;{iso};[[ill]];[[site]];died
prepared_by;{a};reviewed_by;{b};;
`,
    `<counts week="14" county="{county}" preparedBy="{a}">
  <disease name="[[ill]]" cases="{digits:2}" prior="{digits:2}"/>
  <disease name="[[ill]]" cases="{digits:1}" prior="{digits:1}"/>
  <specimen lab="{digits:9}" result="negative" source="well water"/>
  <officer>{b}</officer>
</counts>
`,
  ],
);
