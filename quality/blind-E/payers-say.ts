// What a pharmacy's switch answers, which plan pays first, the front page of a nursing home's chart, and nurses whom a plan pays to call.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const rejectPrint: Genre = penned(
  ['blind-reject-print', 'record'],
  {
    drug: [
      'Eliquis 5',
      'Jardiance 10',
      'Biktarvy',
      'Humira pen',
      'Vyvanse 40',
      'Trelegy',
      'Latuda',
    ],
    msg: [
      '75 PRIOR AUTH REQUIRED',
      '79 REFILL TOO SOON',
      '70 NDC NOT COVERED',
      '65 PATIENT NOT COVERED',
      '7X DAYS SUPPLY',
      '41 SUBMIT TO PRIMARY',
    ],
    house: ['pd cash', 'called dr', 'on hold bin 6', 'try coupon', 'reversed', 'will wait'],
  },
  [
    `*** CLAIM REJECTED ***                    {date} {time}

PATIENT    {a.capslf}
CARDHOLDER {a.member}
BIN/PCN    {digits:6} / MEDDADV
RX         {digits:7}        {a.med:[[drug]]}
[[msg]]
HELP DESK  800-555-0{digits:3}        RPH {s1.initials}
`,
    `REJ QUEUE store {digits:4}
rx {digits:7}  {a.lf}  id {a.member}  pc 01  [[msg]]  [[house]]
rx {digits:7}  {b.lf}  id {b.member}  pc 03  [[msg]]  [[house]]
rx {digits:7}  {c.lf}  no ins  cash                 [[house]]
rx {digits:7}  {d.lf}  id {d.dcn}  MO MCD            [[msg]]  [[house]]
`,
    `302-C2 {a.member}
301-C1 {digits:6}
310-CA {a.firstcaps}
311-CB {a.lastcaps}
306-C6 1
402-D2 {digits:12}
511-FB [[msg]]
526-FQ MAX 30 DS
`,
    `sticky on bag: {a} - new card!! {a.member}, grp RX{digits:4}, old one rejects. {b.first} at the plan said so. {a.med:[[drug]]} [[house]]. {s1.initials}
`,
    `PHARMACY PAYER SHEET (for all stores)

BIN {digits:6}   PCN ADV    group optional    cardholder ID 9-11 characters
BIN {digits:6}   PCN MCAIDMO   ID = 8 digit DCN
Rejects: [[msg]]; [[msg]]
Owner {a}, {a.email}. Backup {b}. Test claim 00000000000. NCPDP {digits:7}.
`,
  ],
);

export const whoPaysFirst: Genre = penned(
  ['blind-who-pays-first', 'prose'],
  {
    why: [
      'the birthday rule',
      'active employment',
      'the divorce decree',
      'the working-aged rule',
      'retiree coverage',
      'the auto med-pay',
    ],
    end: ['answer in 15 days', 'we will hold claims', 'no action needed', 'call to update'],
  },
  [
    `{insurer}                                     Other Insurance Unit

{a}                                           {date}
{a.street}
{a.city}, {a.state} {a.zip}                             ID: {a.member}

Do you or {b} have other coverage? Because of [[why]], another plan may pay first. [[end]].
[ ] no   [ ] yes, through ____________
@b spouse a
`,
    `COB line, notes of {s1}
{a} says wife has the better plan. Hers: {b}, {b.member}, {insurer}. His: {a.member}. Primary for the kids by [[why]] is {b.first}. Claims reprocessed {digits:3}.
@a man
@b wife a
`,
    `MEDICARE SECONDARY PAYER QUESTIONNAIRE
beneficiary  {a.caps}
HIC/MBI      {a.mbi}
1 black lung     N
2 VA             N
3 accident       N
4 employed       spouse, {b}, {org}
5 group plan     {insurer}, policy {b.member}
6 because of     [[why]]
@b spouse a
`,
    `From: recovery@example.net
To: {s1.email}
Subject: overpayment, {claim}

Our member {a} ({a.member}) was also covered by you through {b}. Under [[why]] you were primary from {date}. Please remit {money} within 45 days. Your own number for {a.him} seems to be {a.health:K99999-99}. [[end]].
@b spouse a
`,
    `Which plan pays first?
Birthday rule: the parent whose birthday comes first in the year. Divorce: the decree. Medicare at 65: the group plan if the employer has 20 or more. Example: Pat turns 65 in June. Class taught by {a}; handouts by {b}. [[end]]. Series {digits:7}.
`,
  ],
);

export const frontPage: Genre = penned(
  ['blind-front-page', 'record'],
  {
    dx: ['I69.354 hemiplegia', 'G30.9 Alzheimer’s', 'S72.001D hip fx', 'J44.1 COPD', 'N18.6 ESRD'],
    told: ['DNR', 'full code', 'funeral home: chosen', 'Methodist', 'widowed', 'retired welder'],
  },
  [
    `ADMISSION RECORD                                              Facility {digits:6}

Resident              {a.lfm}          Bed      {digits:3}-B
Social Security       {a.ssn}                    Medicare     {a.mbi}
Medicaid              {a.dcn}                    Sex          {a.sex}
Responsible party     {b}, {b.phone}             [[told]]
Admit dx              {a.med:[[dx]]}
Attending             {s1}                       NPI {npi}
@b child a
`,
    `FACESHEET
name | {a}
payer 1 | Medicare A, {a.mbi}
payer 2 | {insurer}, {a.member}
payer 3 | pending MO HealthNet, no number
contact | {b}, son
advance directive | [[told]]
pharmacy | {org}
@b son a
`,
    `{a.caps}    adm {date}    from {clinic}
1st: HMO {a.member}  auth {digits:9}  thru {date}
2nd: none
notify {b} ({b.phone}) then {c} ({c.phone})
[[told]], [[told]]
dx {a.med:[[dx]]}
typed {s1.initials}
`,
    `Census change slip

IN   {a}    rm {digits:3}   PVT PAY
IN   {b}    rm {digits:3}   MCR  {b.mbi}
OUT  {c}    home, with {d}
BEDHOLD {e} ... 3 days, DCN {e.dcn}
{s1}, business office, {time}
`,
    `Tour packet. Private room {money}, semi {money}. We take Medicare, Medicaid and most HMOs; bring the cards and a list of medicines. Admissions: {a}, {b}. Administrator {c}. Stars: 4. Provider {digits:6}. CLIA 26D{digits:7}.
[[told]]? Ask the social worker.
`,
  ],
);

export const planNurse: Genre = penned(
  ['blind-plan-nurse', 'prose'],
  {
    ill: [
      'A1c was 11.2, foot ulcer not closing',
      'home from a CHF admission, up four pounds',
      'is on day 3 after a bowel resection',
      'high-risk pregnancy, placenta previa',
      'uses the rescue inhaler every night',
      'stopped his Plavix because of the cost',
      'waits for a spot at the eating disorder unit',
      'wound vac, home health twice a week',
    ],
    goal: [
      'quit smoking',
      'get a scale',
      'see PCP in 7 days',
      'no goal set',
      'wants no more calls',
    ],
  },
  [
    `OUTREACH  attempt 2 of 3         nurse {s1}, RN, CCM

Member:     {a}     ({a.member})
Reached:    yes, verified by DOB
Heard:      {a.med:[[ill]]}
Barrier:    no car since {b}'s wreck
Goal:       [[goal]]
Next call:  {date}
@a man
`,
    `Concurrent review {date}
fac {clinic}, UR nurse {s1.first} on phone
{a} {a.member} - {a.med:[[ill]]} - IP day 4 - approve 2
{b} {b.member} - {b.med:[[ill]]} - obs only - to MD {s2}
{c} {c.member} - {c.med:discharged before call?} - close
@a man
@b man
`,
    `left vm for {a}. wife {b} rang back, says he {a.med:passed a stone Sunday and is peeing blood again}. told her ER if fever. mailed booklet. ref no {digits:10}. [[goal]] --{s1.initials}
@a man
@b wife a
`,
    `Supervisor ride-along: listened to {a} and {b} on {digits:2} calls. Greeting 5/5, privacy check 4/5, empathy 5/5. {c} needs the heart failure script. Nobody may leave a diagnosis on a machine. Queue: asthma 212,
diabetes 640, maternity 55. Incentive {money}, [[goal]]. Batch {digits:9}.
`,
  ],
);
