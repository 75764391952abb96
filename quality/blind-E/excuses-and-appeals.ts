// Jurors who cannot come, pages that ask for gifts, guardians who report to a court, and applications for the blue placard.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const jurorExcuse: Genre = penned(
  ['blind-juror-excuse', 'prose'],
  {
    ill: [
      'I have IBS and cannot sit for more than twenty minutes',
      'I had a triple bypass in the spring',
      'I am on oxygen around the clock for pulmonary fibrosis',
      'I see a psychiatrist for PTSD and trials set it off',
      'I am thirty-six weeks pregnant with twins',
      'I lost most of my hearing to meningitis',
      'my doctor put me on bed rest after the miscarriage',
      'I take a water pill and the chemo makes me sick',
    ],
    else: [
      'I farm alone and it is calving',
      'I have no sitter',
      'I moved to Kansas in May',
      'we have tickets to Branson',
      'I served last year',
    ],
  },
  [
    `(back of the questionnaire, by hand)

Judge, please excuse me. {a.med:[[ill]]}. I would serve if I could. Also [[else]].
                               {a}, juror {a.gov:999999?}
@a woman
`,
    `Juror line messages, {date}
1. {a}, number {a.gov:999999?}. "[[else]]."
2. {b}, number {b.gov:999999?}. "{b.med:[[ill]]}."
3. no name, hung up
4. {c}. "Do I get paid for parking?"
5. {d}, number {d.gov:999999?}, for his wife {e}: "{e.med:she is in the stroke unit at the university and cannot speak}."
{s1.initials}
@b woman
@d man
@e wife d
`,
    `EXCUSAL DOCKET                 presiding {s1}

badge    juror                 ground                    ruling
{a.gov:9999?}     {a}           age over 75               granted
{b.gov:9999?}     {b}           {b.med:Meniere’s disease, falls without warning}      granted, statement of {s2}, DO
{c.gov:9999?}     {c}           farm                      deferred
{d.gov:9999?}     {d}           {d.med:colostomy}                 granted
`,
    `voir dire, excerpt

THE COURT: Anyone with a health problem that makes it hard to sit?
JUROR {digits:2}: Yes sir. {a}. {a.med:[[ill]]}.
THE COURT: Thank you, {a.mr}. You may step down. Anyone know the lawyers?
JUROR {digits:2}: {b}. {s1.first} did my will.
MR. {s1.lastcaps}: No objection.
@a woman
`,
    `JURY HANDBOOK. You may be excused for undue hardship, for age (75), or if a physician states in writing that your health keeps you from serving. Do not send medical records. Deputy clerk {a}; bailiff {b}. Pay $6.00 and mileage. Park at the lot on Walnut, code {digits:4}. If "[[else]]", call before Friday. Panel {digits:6}.
`,
  ],
);

export const fundPage: Genre = penned(
  ['blind-fund-page', 'prose'],
  {
    blow: [
      'was born at 27 weeks and is fighting in the NICU',
      'found out the headaches were a glioblastoma',
      'lost both legs below the knee to sepsis',
      'needs a bone marrow match',
      'got burned over half the body when the grill blew up',
      'is paralyzed from the waist down since the rollover',
      'was told the ALS is moving fast',
      'had a heart attack at 34',
    ],
    gift: ['gas cards', 'a fish fry', 'a quilt raffle', 'a 5K', 'Casey’s pizza', 'hay'],
  },
  [
    `{money} raised of $15,000

Help {a.first} come home
{b} is organizing this fundraiser on behalf of {a}.

Most of you know {a.first} as the one who fixes everybody's tractor. By now you have heard that {a.he} {a.med:[[blow]]}. There is no insurance. Anything helps, even [[gift]].
Words of support: {c} - "{money}. Love you guys." {d} - "Anonymous was me lol"
@a man
`,
    `BENEFIT SUPPER AND AUCTION
for the {a.last} family
SAT. {date}  VFW Hall   5 til gone
{a}, {a.age}, {a.med:[[blow]]}. All proceeds to medical bills.
Bring [[gift]] & pie. Call {b} {b.phone} or drop at {bank}.
`,
    `Deacon fund requests (closed)
- {a}: rent, {money}, one time. approved
- {b}: {b.he} {b.med:[[blow]]}; motel in St. Louis x9 nights. approved
- {c}: car tires. tabled. ask {s1}
- {d}: thanks for [[gift]]
`,
    `Radio spot :30
"Folks, the neighbors of {a} are holding [[gift]] this Sunday. You heard that {a.first} {a.med:[[blow]]}. {b} of the feed store will match every dollar. That's Sunday, noon, at the fairgrounds. Paid for by {org}."
`,
    `RELAY WEEKEND: teams "Kick It", "Fight Like Sally", "No One Fights Alone". Captains {a}, {b} and {c}. Last year's event raised {money} for research on leukemia and brain tumors. Luminaria $10. Baskets: [[gift]], [[gift]].
Bank night with {d}. Square reader {serial}.
`,
  ],
);

export const guardianReport: Genre = penned(
  ['blind-guardian-report', 'prose'],
  {
    state: [
      'profound intellectual disability, nonverbal',
      'paranoid schizophrenia, refuses the shot',
      'late stage Huntington’s',
      'Down syndrome and a leaky valve',
      'Korsakoff’s from the drinking',
      'frontotemporal dementia',
      'brain damage from the overdose',
      'Prader-Willi, food is locked',
    ],
    home: ['group home on Elm', 'my basement', 'ISL with two others', 'the nursing center'],
  },
  [
    `IN THE PROBATE DIVISION                         No. {case}
ANNUAL REPORT ON THE PERSON

In the matter of: {a}, incapacitated
1. Where ward lives:                 [[home]]
2. Times I saw ward:                 26
3. Ward's condition:                 {a.med:[[state]]}
4. Should guardianship go on?        yes
5. Guardian:                         {b}, {b.address}
6. Dated:                            {date}
`,
    `PA caseload memo ({s1}, public administrator)
{a.lf}: [[home]]. {a.med:[[state]]}. Needs burial plan.
{b.lf}: estate only, no ward of the person. Sold truck {money}.
{c.lf}: [[home]]. {c.med:[[state]]}.
{d.lf}: restored by order of {date}.
`,
    `Petitioner {b} states that {a}, an adult, cannot take care of {a.his} person by reason of {a.med:[[state]]}, as shown by the interrogatories of {s1}, MD; that {a.he} lives in [[home]]; and that {c}, a brother, does not object.
`,
    `Interrogatories to physician
Q. Do you know the respondent?
A. {a}, since {date}.
Q. What is the nature of the incapacity?
A. {a.med:[[state]]}.
Q. Will it improve?
A. No.
Q. Who else lives in [[home]]?
A. {b}.
{s1}, DO
`,
    `GUARDIAN TRAINING, evening 2. Duties: see your ward, report once a year, keep money apart. A ward may have dementia, a brain injury or mental illness; say what you see. Speakers {a}, {b}. Coffee {c}. Parking pass {digits:5}. Form {digits:3}-PR is new. "[[home]]" is not an address.
`,
  ],
);

export const placardDesk: Genre = penned(
  ['blind-placard-desk', 'prose'],
  {
    box: [
      'portable oxygen',
      'cannot walk 50 ft without stopping, arthritic',
      'class IV cardiac',
      'prosthesis, left leg',
      'legally blind',
      'wheelchair, paraplegia',
      'severe lung disease, FEV1 under 1 L',
    ],
    desk: ['void placard returned', 'plate DV', 'exp. June', 'temp, 180 days', 'fee waived'],
  },
  [
    `PHYSICIAN'S STATEMENT FOR DISABLED PLATES      (typed copy)

Patient           {a.lfm}
Born              {a.dob}
Reason checked    {a.med:[[box]]}
Permanent         X
Physician         {s1}, MD, lic. {digits:5}
Clerk             {s2.initials}   [[desk]]
`,
    `license office {digits:3}, end of day

placard {a.gov:9999999?}  {a}   {a.med:[[box]]}    [[desk]]
placard {b.gov:9999999?}  {b}   {b.med:[[box]]}    [[desk]]
plate   renewal    {c}   regular             paid {money}
boat    {digits:7}  {d}   regular             [[desk]]
`,
    `CROSSBOW / HUNTING METHOD EXEMPTION
I certify that {a} ({a.city}) cannot use ordinary equipment because of {a.med:a frozen shoulder and a missing right thumb}. Good for deer and turkey seasons.
{s1}, DC              Agent {s2}, {county}
Hunting partner listed: {b}
`,
    `{a.caps} TAG RENEWAL
hi this is {b} calling for my dad, I have his blue tag here it says {a.gov:9999999?}, it ran out. {a} is his name. do we need the doctor again? he {a.med:still has the bad heart and the oxygen}. call me {b.phone}. [[desk]] they told me
@a man
@b child a
`,
    `Audit of placards: 112 issued, 9 temp, 3 voided. Reasons on file, not listed here. Supplies by {a}; counter 1 {b}, counter 2 {c}. Numbers {digits:7} to {digits:7}. [[desk]]. Complaints of misuse go to {s1}. The form asks for
lung disease, heart class, blindness or loss of a limb; the clerk does not ask more.
`,
  ],
);
