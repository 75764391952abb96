// Papers of coroners, of those who sit with the dying, and of children in the care of the state.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const coronerDesk: Genre = penned(
  ['blind-coroner-desk', 'prose'],
  {
    cause: [
      'blunt trauma of the chest',
      'fentanyl toxicity',
      'hypertensive heart disease',
      'acute subdural hematoma',
      'end-stage emphysema',
      'diabetic ketoacidosis',
      'a ruptured aortic aneurysm',
      'sepsis from a bedsore',
      'metastatic melanoma',
    ],
    chore: [
      'cooler 2 alarmed at four',
      'gurney wheel sticks',
      'the county van needs tires',
      'toner for the label printer',
      'evidence fridge defrosted',
      'gate remote is with the sheriff',
    ],
  },
  [
    `CORONER CALL SHEET {digits:2}-{digits:4}                    {date}

Decedent       {a.lf}
Soc Sec        {a.ssn}
Found by       {b} (neighbor), {b.phone}
Pronounced     {time}, {s1}, deputy coroner
Likely cause   {a.med:[[cause]]}
Next of kin    {c}, told {time} by {s2}
Body bag seal  {digits:7}
`,
    `{s1.first}, for the certificate on {a}: the family physician will sign, part I line a {a.med:[[cause]]}, onset months. Informant is the daughter, {b}. The Social is
{a.ssn}. Hold the cremation permit until {s2} is back. Also [[chore]].
@b daughter a
`,
    `Dear {b},

You asked what we learned about your husband, {a}. The examination is finished. {a.He} died of {a.med:[[cause]]}, and nobody could have helped {a.him} in time. The full report
may be had for {money} at this office. His watch and keys are in locker {digits:2}.

{s1}, Coroner of {county}
@a man
@b wife a
`,
    `QUARTERLY REPORT TO THE COMMISSION

Deaths reported 71; scenes attended 24; autopsies 6. By manner: natural 58, accident 8, suicide 3, undetermined 2. Of the accidents, five were drug overdoses
and one was a drowning. Three deaths from influenza were passed on to the state.
On call: {a} (Jan), {b} (Feb), {c} (Mar). Mileage {digits:4}. [[chore]]. Claim {claim} for the fender is paid, {money}.
`,
  ],
);

export const hospiceVisit: Genre = penned(
  ['blind-hospice-visit', 'prose'],
  {
    state: [
      'pancreatic cancer, yellow now',
      'heart failure, feet like balloons',
      'ALS, talks with the eyes',
      'liver disease and fluid in the belly',
      'bone pain, morphine pump turned up',
      'a brain tumor, sleeps most of the day',
      'pulmonary fibrosis on 6 liters',
      'kidney failure, has stopped dialysis',
    ],
    act: [
      'read the sale bills aloud',
      'sang from the red hymnal',
      'mended the porch step',
      'sorted old photographs',
      'made a pot of chili',
      'walked the dog to the creek',
    ],
  },
  [
    `VOLUNTEER VISIT        {date}   {time}

Patient: {a}          Volunteer: {b}
What we did: [[act]].
How the patient seemed: worn. {a.med:[[state]]}.
Follow-up: call {s1} about the recliner.
Miles {digits:2}
`,
    `From: {s1} <{s1.email}>
To: {s2} <{s2.email}>
Subject: admit tomorrow, 2 pm

{s2.first},

{a}, {a.street}. Medicare {a.mbi}. Terminal dx is {a.med:[[state]]}. The son-in-law, {b}, has the key, and [[act]] while we talked. DNR is on the icebox.

{s1.first}
> Do we have room for one more on the east side?
`,
    `Dear {b},

It has been three months since {a} died at home with {a.med:[[state]]}. You may find that some days are harder than others. Our grief group meets in the library, {date}. {s1} and
{s2} lead it. Nothing is asked of you but to come.
@b spouse a
`,
    `Volunteer hours for the cost report

{a}        14.5       [[act]]
{b}         6.0       [[act]]
{c}        22.0       front desk
{d}         3.5       [[act]]

In-service topics: signs of dying, cancer pain, dementia and touch, how to wash your hands. TB tests are due in May. Badge order {digits:8}, {money}.
`,
  ],
);

export const fosterFile: Genre = penned(
  ['blind-foster-file', 'prose'],
  {
    kid: [
      'fetal alcohol syndrome',
      'reactive attachment disorder',
      'a cleft palate, second repair in June',
      'scoliosis, wears a brace 18 hours',
      'cerebral palsy, uses a walker',
      'a lead level of 14',
      'selective mutism',
      'asthma and eczema',
      'PTSD, sees a play therapist',
      'a clubfoot, recast every week',
    ],
    need: [
      'a twin mattress',
      'bus form',
      'winter boots size 3',
      'school clothes voucher',
      'car seat',
      'library card',
      'trombone rental',
    ],
  },
  [
    `PLACEMENT - CHILD INFORMATION

Child .............. {a}
DCN ................ {a.dcn}
Placed with ........ {b} and {c}
Worker ............. {s1}, {s1.email}
Health needs ....... {a.med:[[kid]]}
Sent along ......... [[need]], one bag
Judge .............. {s2}      Case {case}
@c spouse b
`,
    `{b.first}, here is what I know before they get to you tonight. {a} is the older one and has {a.med:[[kid]]}; the state card is {a.dcn}. Little brother {c} starts at the middle school on
Monday and needs [[need]]. Grandma may call twice a week. I will bring the rest of the file.

{s1}, Children's Division
@c brother a
`,
    `HOME STUDY, references and background

Applicants {a} and {b}, married eleven years. Numbers for the fingerprint card: {a.ssn} ({a.first}) and {b.ssn} ({b.first}).
Physician's form: {a.first} {a.med:takes a pill for high blood pressure}; nothing else of note. References {c}, {d}; both glowing.
Well water tested {date}. Dog shots current, tag {digits:5}.
@b spouse a
`,
    `COULD YOU FOSTER?
Children come to us with asthma, with autism, with broken bones, and with nothing wrong at all. You will learn first aid, trauma, and how to give medicine. {a} and {b}, foster parents
of 31 children, will speak; {s1} takes questions. No Social Security card needed the first night, only bring [[need]] for the drive. {date}, {time}, {org}.
`,
  ],
);
