// What clinics and pharmacies put on paper, written out whole: many hands around one patient.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const clinicPapers: Genre = written(
  ['clinic-papers', 'prose'],
  [
    `{clinic}
AFTER VISIT SUMMARY

{a}                                  MRN {digits:7}
{a.dob}   {a.sex}                    Visit: {date}

You were seen today by {s1}, FNP-C. Your primary care provider is {s2}, MD.

Why you came in: {a.med:shortness of breath, asthma flare}
New prescription: albuterol inhaler
Your insurance: {insurer}, member ID {a.member}

Call {s1.first} at {phone} with questions.
`,
    `TELEPHONE ENCOUNTER  {date} {time}
Caller: {b} (daughter)
Re: {a}, DOB {a.dob}
Taken by: {s1}, LPN

Daughter states pt fell in bathroom last night. Pt {a.med:takes warfarin for atrial fibrillation}. Wants to know if she should
bring {a.him} in. Medicare {a.mbi}. Advised ER. Routed to Dr. {s2.last}.
@b daughter a
`,
    `PRIOR AUTHORIZATION REQUEST

Prescriber        {s1}, MD        NPI {npi}
Contact person    {s2}            Phone {phone}
Patient           {a}             DOB {a.dob}
Plan              {insurer}       ID {a.member}
Diagnosis         {a.med:rheumatoid arthritis}
Medication        adalimumab 40 mg

Prescriber signature: {s1}        Date: {date}
`,
    `FAX
To: {s1}, Release of Information
From: {s2}, paralegal
Pages: 3

Enclosed is a signed authorization for the records of our client {a}, born {a.dob}, SSN {a.ssn}, who was treated by Dr. {s3}
following the collision on {date}. Please bill {org}.
`,
    `Pharmacy note

RX {digits:7}  filled {date} by {s1.init}, RPh
for {a.caps}
{a.street}, {a.city}
insurance id {a.member}  grp {digits:5}
prescriber {s2.caps} MD
picked up by {b} (relationship: spouse)
@b spouse a
`,
    `NEWBORN REGISTRATION WORKSHEET

Mother's name: {a}
Mother's SSN: {a.ssn}
Father's name: {b}
Father's SSN: {b.ssn}
Child's name: {c}
Attending physician: {s1}
Registrar: {s2}
@a woman
@b husband a
@c child a
`,
    `From the desk of {s1}, PhD, Licensed Psychologist

{date}

To Whom It May Concern:

I have been treating {a} since last spring. {a.He} {a.med:has generalized anxiety disorder} and would benefit from an emotional
support animal in {a.his} apartment at {a.street}. Please direct any question to my office manager, {s2}, at {phone}.

{s1}
`,
    `DISCHARGE PLANNING - {clinic}

Pt name: {a.lf}      Room 4{digits:2}-B
Admitting MD: {s1.lf}
Case mgr: {s2.lf}
Emergency contact: {b.lf} (son) {phone}
Payer: Medicare {a.mbi}

Pt to be discharged to SNF. Hx: {a.med:congestive heart failure}. Son has POA.
@b son a
`,
    `Immunization record

Child: {a}     Born: {a.dob}
Parent/guardian: {b}   Phone {b.phone}
MO HealthNet #: {a.dcn}

{a.med:DTaP} {date}   given by {s1}, RN   lot {digits:5}
{a.med:MMR}  {date}   given by {s2}, RN   lot {digits:5}
@a child b
`,
    `Consent for treatment of a minor

I, {b}, am the parent or legal guardian of {a} and give permission for {clinic} to treat my {pick:child|daughter|son}.
Insurance: {insurer}, policy holder {b}, member number {b.member}.
Allergies of the child: {a.med:allergic to penicillin}

Signed {b}
Witness {s1}
@a child b
`,
    `{s1}, DDS
Referral to oral surgery

Dear Dr. {s2.last},

Thank you for seeing {a}. This 34 year old {a.med:has type 1 diabetes} and needs extraction of #17 and #32. {a.His} dental plan is
{insurer}, subscriber ID {a.member}; the subscriber is {a.his} spouse.

With regards,
{s1}
`,
    `lab results callback sheet

{a}  {phone}  - {a.med:tested positive for hepatitis C} - left vm x2 ({s1.first})
{b}  {phone}  - {b.med:A1C 9.8, type 2 diabetes} - will come in friday ({s2.first})
{c}  {phone}  - normal - called {date}
`,
    `PATIENT: {a.capslf}
ATTENDING: {s1.caps}, DO
DICTATED BY: {s2.caps}, PA-C
TRANSCRIBED: {s3.initials}/{date}

HISTORY OF PRESENT ILLNESS: The patient is a 61-year-old who {a.med:presents with chest pain and a history of COPD}. Patient lives
with a sister, {b}, who provided some of the history.
@b sister a
`,
    `Hello,

this is {b}, I am writing for my mother {a}. She was in your office on {date} and Dr. {s1.last} said she would send the
referral to Dr. {s2} at {clinic}. It has not arrived. Mom's Medicare number is {a.mbi} and her birthday is {a.dob}.

Thanks,
{b.first}
@a woman
@b daughter a
`,
  ],
);
