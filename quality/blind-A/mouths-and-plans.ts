// Papers of dentists, of plans that go on after a job, and of the courts that appoint guardians.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const dentalPaper: Genre = penned(
  ['blind-dental-paper', 'prose'],
  {
    tooth: [
      'an abscess under #19',
      'full bony impaction of #32',
      'gum disease with 6 mm pockets',
      'cracked cusp on number 3, root canal',
      'TMJ locking, night guard ordered',
      'dry socket after the extraction',
      'rampant decay from dry mouth',
      'a fractured lower denture and sore ridge',
      'oral lichen planus, biopsy sent',
    ],
    premed: [
      'premed with amoxicillin because of a heart valve',
      'no epi, irregular heartbeat',
      'on Fosamax, watch the jaw',
      'latex reaction, use nitrile',
      'insulin at noon, book mornings',
      'Coumadin, get an INR first',
      'faints at the sight of needles, lay flat',
      'sleep apnea, no sedation here',
    ],
  },
  [
    `PRE-DETERMINATION OF BENEFITS (this is not a bill)

Patient ............. {b}
Subscriber .......... {a}            Subscriber ID ..... {a.member}
Relationship ........ child          Employer group .... {org} / {digits:6}
Finding ............. {b.med:[[tooth]]}
Proc D7240           Fee {money}     Plan pays {money}
Treating dentist .... {s1}, DMD      NPI {npi}
@b child a
`,
    `tomorrow's huddle, ops 1-4

8:00   {a}    {a.med:[[premed]]}
9:10   {b}    {b.med:cleaning?}, bring the kid's sticker book
10:30  {c}    {c.med:[[tooth]]}
1:00   {d}    {d.med:seat crown?} (lab case {digits:6}), balance {money}
`,
    `Dear Dr. {s1.last},

Thank you for sending {a} to us. The panoramic film shows {a.med:[[tooth]]}. Please note for your chart: {a.med:[[premed]]}. We will see {a.him} again on {date}. With kind regards, {s2}, DDS, MS

PS: {b}, the young man who rode along, is not a patient of ours.
@b man
`,
    `RECALL POSTCARDS PRINTED {date}

{a}        {a.street}        {a.city} {a.zip}
{b}        {b.street}        {b.city} {b.zip}
{c}        {c.street}        {c.city} {c.zip}
{d}        {d.street}        {d.city} {d.zip}

Fluoride varnish 2 cases, lot {digits:6}. Autoclave spore test passed, strip {digits:5}. {s1}, hygiene
`,
  ],
);

const planHead = {
  plan: [
    'PPO 1500',
    'HDHP/HSA',
    'Choice Plus',
    'EPO Basic',
    'Open Access',
    'Base',
    'Buy-up',
    'Silver',
  ],
};

export const continuedCover: Genre = penned(
  ['blind-continued-cover', 'prose'],
  {
    ...planHead,
    evidence: [
      'treated for kidney cysts in the last five years',
      'had a melanoma taken off the back',
      'blood pressure above 150 on three readings',
      'declined before because of bipolar illness',
      'uses a CPAP',
      'scoliosis with a rod',
      'sees a rheumatologist for lupus nephritis',
      'two admissions for pancreatitis',
      'a heart murmur found at a DOT physical',
    ],
  },
  [
    `COBRA CONTINUATION COVERAGE ELECTION NOTICE

{date}
{a} and covered dependents
{a.street}
{a.city}, {a.state} {a.zip}

Qualifying event: end of employment with {org}
Plan: {insurer} [[plan]]        Your member ID: {a.member}
Premium {money} a month. Elect by {date}. Make checks payable to the administrator, P.O. Box {digits:4}; do not send cash.
Questions: {s1}, {phone}
`,
    `EVIDENCE OF INSURABILITY - section 3

Employee {a.lfm}         SSN {a.ssn}
Spouse   {b.lfm}         SSN {b.ssn}

3c. In the past ten years has anyone applying been told of, or been treated for, a disorder? YES
Give name and details:
    {b}: {b.med:[[evidence]]}
3d. Tobacco: no
@b spouse a
`,
    `Benefits hotline, call back list

{a.init}.. no wait, full name is {a}, mbr {a.member}, wants to know if [[plan]] covers the baby from birth. Yes within 31 days.
{b}: ex-spouse fell off at the divorce, which is right. No number given.
{c} sent the wrong premium, {money} not {money}. Sub no. {c.member}. Grace ends {date}.
{s1}
`,
    `To: all staff
From: {s1}, Benefits
Open enrollment runs from {date} to {date}. The [[plan]] deductible goes up, the [[plan]] stays. Diabetes supplies move to the pharmacy side, and the plan
now pays for weight-loss surgery after six months of visits. Group number {digits:6}. RxBIN 610{digits:3}, PCN ADV. Bring questions about cancer riders to {s2}.
`,
  ],
);

export const wardPaper: Genre = penned(
  ['blind-ward-paper', 'prose'],
  {
    unable: [
      'Alzheimer disease, moderate to severe',
      'an anoxic brain injury after a near drowning',
      'schizoaffective disorder, off medication',
      'Down syndrome with early memory loss',
      'a left-hemisphere stroke and global aphasia',
      'Lewy body dementia',
      'profound intellectual disability from birth',
      "Huntington's disease",
      'Korsakoff syndrome from drinking',
    ],
  },
  [
    `IN THE CIRCUIT COURT OF {county}, MISSOURI        PROBATE DIVISION
In the matter of {a.caps}, an alleged incapacitated person          Est. {case}

PETITION
1. Petitioner {b} is next of kin of Respondent and lives at {b.address}.
2. Respondent is unable to manage {a.his} affairs by reason of {a.med:[[unable]]}.
3. Respondent's Social Security number is {a.ssn}, filed under seal on form CCADM93.
4. Petitioner's attorney is {s1}, Mo. Bar {digits:5}.
`,
    `ANNUAL REPORT OF GUARDIAN

Ward: {a}          Guardian: {b} (public administrator's deputy)
Residence: {org}, a licensed facility
Present condition: {a.med:[[unable]]}
Benefits: Medicare {a.mbi}; MO HealthNet {a.dcn}
Visits made: 11          Changes recommended: none

Sworn before me, {s1}, Notary Public. My commission expires {date}
`,
    `Conservator's inventory, {case}

Protectee {a}
1. House at {a.street}, appraised {money}
2. {bank}, checking, {a.acct}, {money}
3. 40 acres, Range 12, parcel {digits:2}-{digits:2}-{digits:3}
4. 2009 Buick, VIN 1G4HP572X9U{digits:6}
Bond {money}, surety {insurer}, no. {digits:8}. Prepared by {s1}.
`,
    `Memo to file. Spoke with {s1} at the home. {a} knows {a.his} name but not the year; the doctor calls it {a.med:[[unable]]}. {b}, the brother, lives in Tulsa,
drives a truck, and holds the power of attorney. {b} gave me {b.his} license to copy ({b.dl}). Bill .7 hours.
@b man
`,
  ],
);
