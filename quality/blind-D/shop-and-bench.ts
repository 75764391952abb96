// Logs of who was hurt at work, notes that ask for lighter duty, reports of what somebody can still do, and courts that treat.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const shopLog: Genre = penned(
  ['blind-shop-log', 'prose'],
  {
    hurt: [
      'laceration, left thumb, 6 sutures',
      'weld flash, both eyes',
      'heat exhaustion, IV fluids',
      'dislocated finger, ring',
      'acid splash to forearm, 1st deg.',
      'inguinal hernia after lifting a motor',
      'needle stick, source HCV pos',
      'standard threshold shift, hearing',
      'bit by a patron’s dog, rabies series begun',
      'passed out, low blood sugar',
    ],
    spot: ['dock 3', 'paint booth', 'fryer', 'Bus 12', 'loading pit', 'bay 2', 'reading room'],
  },
  [
    `OSHA 300 (work copy)                        Establishment: {org}

case  employee                job           date      where         describe                              days away
01    {a}          fitter        {date}    [[spot]]     {a.med:[[hurt]]}                 3
02    {b}          packer        {date}    [[spot]]     {b.med:[[hurt]]}                 0
03    privacy case
04    {c}          driver        {date}    [[spot]]     {c.med:[[hurt]]}                 11
page total                                                                                          14
`,
    `REPORT OF INJURY                            WC-1 data sheet

Employee        {a.lfm}                      SSN  {a.ssn}
Employer        {org}                        FEIN {ein}
Injury          {a.med:[[hurt]]}
Where           [[spot]]
Reported to     {s1}                         Witness  {b}
Carrier claim   {claim}
`,
    `From: {s1} <{s1.email}>
Subject: last night

2nd shift had a little excitement at [[spot]]. {a} - {a.med:[[hurt]]}. {b} drove {a.him} to {clinic}; {c} shut off the line and filled in the card. Line was down 22 min, scrap {money}. No need to call {d}, not on shift.
`,
    `First aid box sign-out, [[spot]]

{date}   {a.initbare}    2 gauze         {a.med:[[hurt]]}
{date}   {b.initbare}    tweezers        brought back
{date}   {c.initbare}    cold pack       {c.med:[[hurt]]}
{date}   restocked by {s1}, lot {digits:6}
`,
    `TOOLBOX TALK: EYES. Weld flash feels like sand. Acid: 15 minutes of water. Hernias happen when you twist. Since January we had 2 cuts, 1 burn, 0 lost days. Attending: {a}, {b}, {c}, {d}. Led by {s1}. Next at
[[spot]]. Glasses, Z87, part {part}. EMR 0.84. Policy WC {digits:9}.
`,
  ],
);

export const lightDuty: Genre = penned(
  ['blind-light-duty', 'prose'],
  {
    limit: [
      'a bad disc at L5',
      'a pacemaker put in Monday',
      'carpal tunnel release, right',
      'vertigo',
      'Crohn’s flare',
      'seasonal depression',
      'narcolepsy',
      'a new ostomy',
      'early MS',
      'a colostomy reversal',
      'long COVID',
    ],
    ask: ['a stool', 'a later start', 'no ladders', 'a parking spot', 'two rest breaks', 'a fan'],
  },
  [
    `RE: {a}

To whom it may concern,

The above named may work with these limits until {date}: no lifting over 10 lb, [[ask]]. Reason: {a.med:[[limit]]}. Questions to my nurse, {s1}.

{s2}, MD
`,
    `REQUEST FOR REASONABLE ACCOMMODATION

1. Who is asking           {a}, Assessor's office
2. What do you need        [[ask]] and [[ask]]
3. What makes it necessary {a.med:[[limit]]}
4. Supervisor              {b}
5. Decision                granted through {date}, {s1}, HR
`,
    `CERTIFICATION OF HEALTH CARE PROVIDER (family leave), typed from the paper

Employee:  {b}
Patient:   {a}, the employee's parent
Facts:     {a.med:[[limit]]}; needs help with bathing, 2 visits a month
Length:    through {date}
Provider:  {s1}, FNP
@b child a
`,
    `hey {s1.first} just so you know before the meeting. {a} told me (and said I could tell you) it's {a.med:[[limit]]}, that's why [[ask]]. {b} thinks it is favoritism, it isn't. Desk by the door is free, {c} moved. keep it quiet
`,
    `Temporary transitional duty - open slots

shred room       4 h      sit           [[ask]]
gate 2           8 h      sit/stand     [[ask]]
phone bank       6 h      sit           headset
Slots last 12 weeks. A doctor's note need not name the diagnosis. Coordinators {a} and {b}; grievances to {c}, steward. Form HR-{digits:3}.
`,
    `who            until        can do              because
{a}          {date}       sit, phone          {a.med:[[limit]]}
{b}          {date}       all but forklift    forklift card lapsed
{c}          {date}       half days           {c.med:[[limit]]}
kept by {s1}, not on the shared drive please
`,
  ],
);

export const functionReport: Genre = penned(
  ['blind-function-report', 'prose'],
  {
    body: [
      'fibromyalgia and migraines',
      'hip dysplasia',
      'schizoaffective disorder',
      'an ejection fraction of 25%',
      'spina bifida',
      'cirrhosis with encephalopathy',
      'a failed back surgery',
      'borderline intellectual functioning',
      'Stage 4 kidney disease',
      'retinitis pigmentosa',
    ],
    day: ['feeds two goats', 'naps', 'watches court TV', 'walks to the mailbox', 'needs reminders'],
  },
  [
    `DISABILITY DETERMINATION EXPLANATION

Claimant          {a}
SSN               {a.ssn}
Alleged           {a.med:[[body]]}
Third party       {b}, in-law
Vocational        light, unskilled, DOT {digits:3}.{digits:3}-{digits:3}
Examiner          {s1}          MC   {s2}, MD
`,
    `I am {b}, a neighbor of {a}. I see {a.him} every day. {a.He} [[day]] and then lies down. I know that {a.he} has {a.med:[[body]]} because I drive {a.him} to the doctor. {a.He} used to fix my mower. I have nothing to gain by writing this.
{b}, {date}
`,
    `MEDICAL REVIEW TEAM                       county {county}

DCN {a.dcn}       {a.caps}
Disabled? [X] yes [ ] no       review in 12 mo
Basis: {a.med:[[body]]}
DCN {b.dcn}       {b.caps}
Disabled? [ ] yes [X] no       evidence not sent
Physician {s1}      Typed {s2.initials}
`,
    `{a.caps}
------------------------------------------
alleged onset      {date}
what is wrong      {a.med:[[body]]}
a usual day        [[day]], then [[day]]
form filled by     {b}, {b.phone}
returned           {date}, {s1}
`,
    `Hearing notes, ALJ {s1.last}

Rep {s2}. VE {s3} by phone. Clmt {a}, {a.age}, 11th grade, past work hog confinement. Testified [[day]]. Severe: {a.med:[[body]]}. Listing not met. Mother {b} did not testify. Decision in 60 days.
@b mother a
`,
    `LISTINGS CHEAT SHEET for new examiners

1.15  spine          nerve root and imaging and need for walker
4.02  heart failure  EF 30 or less
12.03 schizophrenia  A and B, or A and C
Ask {a} or {b} (unit 6) before you send a consult. CE fees: {money}, {money}. Never leave a folder with an SSN on the ledge. [[day]] is not an activity of daily living we rate.
`,
  ],
);

export const treatmentCourt: Genre = penned(
  ['blind-treatment-court', 'prose'],
  {
    state: [
      'UA hot for meth and fentanyl',
      '90 days sober',
      'relapsed Saturday, went to detox',
      'on Vivitrol, second shot',
      'dual dx, bipolar and alcohol',
      'suboxone 16 mg, doing well',
      'in residential till the 3rd',
      'OD’d in the parking lot, Narcan x2',
    ],
    rest: ['phase up', '8 hrs service', 'new job at the mill', 'owes fees', 'moved in w/ aunt'],
  },
  [
    `STAFFING {date}                     Judge {s1}

{a}      ph 2     {a.med:[[state]]}           [[rest]]
{b}      ph 1     {b.med:[[state]]}           sanction
{c}      ph 4     [[rest]]                    graduation {date}
{d}      ref      screening not done
Team: {s2} (PA), {s3} (PD), tracker {s4}
`,
    `RECEIVING SCREEN

Booked        {a.capslf}             Bkg {digits:7}
SSN           {a.ssn}
Officer       {s1.caps}
Sick now?     {a.med:[[state]]}
Suicide?      denies
Cell          B-{digits:2}, with {b.capslf}
`,
    `Progress letter to the court

Your Honor: {a} attends group Tuesday and Thursday. Current status: {a.med:[[state]]}. {a.His} sponsor is {b}, who also gives {a.him} rides. We recommend [[rest]].

{s1}, CRADC, {org}
`,
    `Sober house board

rm 1  {a.first} & {b.first}
rm 2  {c}, [[rest]]
rm 3  {d} - {d.med:[[state]]}. {s1} is with {d.him}
chores: {a.first} dishes, {b.first} trash. Rent {money} due Friday. Lost key {digits:3}.
`,
    `SPECIALTY COURTS, annual numbers

enrolled 61, graduated 22, terminated 9. Drug of choice: meth 38, alcohol 14, opioids 9. Babies born drug free: 2. Commissioner {a}; coordinator {b}; treatment provider {c}, LPC. Tests at {money} each, cups lot
{digits:7}. Alumni picnic: {d} has the grill. [[rest]].
`,
  ],
);
