// Words under oath, wrecks on the road, and liens on what the lawsuit brings.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const deposition: Genre = penned(
  ['blind-deposition', 'prose'],
  {
    mine: [
      'I have had two surgeries on my neck',
      'they told me I have nerve damage in the left hand',
      'I take Cymbalta for the pain and for depression',
      'I was diagnosed with fibromyalgia in 2012',
      'I have had headaches every day since the concussion',
      'the doctor says I need a new hip',
      'I have had diabetes since I was ten',
      'I was in the hospital for a nervous breakdown',
    ],
    dull: [
      'I turned left at the bank',
      'It was getting dark',
      'I did not sign it',
      'The dog was on a leash',
      'I was holding a coffee',
      'Maybe forty feet',
    ],
  },
  [
    `DEPOSITION OF {a.caps}, taken {date}

 1      Q.  State your name, please.
 2      A.  {a.mid}.
 3      Q.  Any injuries or illnesses before this?
 4      A.  Well, {a.med:[[mine]]}.
 5      Q.  Who treats you for that?
 6      A.  Dr. {s1}.
 7      Q.  Where were you when the truck came?
 8      A.  [[dull]].
 9          MR. {s2.last}: Objection, form.
`,
    `{a.caps}, having been duly sworn, testified:

BY MS. {s1.last}:
Q. What is your Social Security number?
A. {a.ssn}.
Q. And your husband's name?
A. {b}.
Q. Did {b} see the fall?
A. No. [[dull]].
@a woman
@b husband a
`,
    `The witness: {a}. Direct by {s1}. {s2} for the defense, {s3} reporting, CCR {digits:4}.

Q. You showed the officer a license?
A. Yes, Missouri, number {a.dl}.
Q. [Exhibit {digits:2} marked.] Whose chart is this?
A. That's {b}'s. {b.He} {b.med:was being treated for a back injury}, that is all I know.
Q. And then?
A. [[dull]].
`,
    `DEPOSITION OF {a.caps}, M.D.

Q. Doctor, what is a herniated disc?
A. The soft part of the disc pushes out. It may press on a nerve and cause sciatica.
Q. In general, who gets it?
A. Anyone. Smokers more than others.
Q. Do you know {b}?
A. I never met {b.him}. I was asked to teach the jury, at {money} an hour. [[dull]], if you want to know.
`,
  ],
);

export const crashPaper: Genre = penned(
  ['blind-crash-paper', 'prose'],
  {
    hurt: [
      'a broken pelvis',
      'glass in the eye',
      'a concussion and a cut scalp',
      'whiplash, in a collar',
      'a collapsed lung',
      'a seat belt bruise and sore ribs',
      'a shattered wrist',
      'a ruptured spleen',
    ],
    auto: ['Prairie Auto Mutual', 'Gateway Motor Club', 'Farm & Road Casualty'],
    seen: ['icy', 'sun in eyes', 'deer', 'wet leaves', 'construction cones', 'fog near the creek'],
  },
  [
    `MISSOURI UNIFORM CRASH REPORT (copy)        {digits:9}

VEH 1  DRIVER {a.capslf}      DLN {a.dl}  {a.state}      INS [[auto]] POL {digits:9}
VEH 2  DRIVER {b.capslf}      DLN {b.dl}  {b.state}      INS none
OCC 2-3 {c.capslf}            seat RF, belted
ROAD   [[seen]]               OFFICER {s1.caps} 4{digits:2}
`,
    `Claim {claim}, first call. Our insured {a} was rear-ended at a light ([[seen]]). {a.His} passenger {b} {b.med:has [[hurt]]}. {a.first} is not hurt. Other driver {c}, policy {digits:8} with another
company, admits it. Rental set up, {money}. {s1}
`,
    `Statement of {a}, written at the scene

I was going to work. It was [[seen]]. The white car came over the line. I got out and saw that {b} {b.med:had [[hurt]]} so I held {b.his} hand until the ambulance came. Someone named {c} called 911. This
is true. {a}, {date}, {a.phone}
`,
    `CRASH FACTS, {county}

Crashes 412, injuries 131, deaths 4. Most common: neck strain, cuts, broken bones. [[seen]]: 38. Not belted: 3 of 4 killed. Fatal crashes with alcohol: 1.
Seat-belt class taught by Trooper {a}, badge {digits:4}, and {b}, RN, trauma coordinator. Report {digits:9} was voided.
`,
  ],
);

export const lienLetter: Genre = penned(
  ['blind-lien-letter', 'prose'],
  {
    care: [
      'treatment of a fractured tibia',
      'surgery on a torn meniscus',
      'burn care and skin grafts',
      'lumbar fusion at L5-S1',
      'therapy after a head injury',
      'repair of a facial fracture',
      'treatment of a dog bite that became infected',
      'wound care for a gangrenous toe',
    ],
    say: ['as sent to us', 'the second one', 'as we discussed', 'all three pages'],
  },
  [
    `NOTICE OF LIEN under section 430.230

To: {s1}, attorney; {insurer}
Patient: {a}
For: {a.med:[[care]]}, {date} to {date}
Charges: {money}
Patient account {digits:8}, [[say]].

{clinic}, by {s2}, billing
`,
    `RE: Conditional payment, our client {a}, Medicare no. {a.mbi}

The payment summary, [[say]], is wrong. We dispute lines 4 to 9, which are for eyeglasses and flu shots and not for {a.med:[[care]]}. The check for {money} goes out when {b}, the adjuster, signs.

{s1}, paralegal
`,
    `Letter of protection

I, {a}, tell my lawyer, {s1}, to pay {clinic} out of my settlement for {a.med:[[care]]}. I know I still owe the bill if I lose.
My health plan is {insurer}, ID {a.member}, and they will want theirs first.

{a}      {date}      Accepted: {s1}      Witness: {b}
`,
    `HURT? Broken bones, burns, brain injury, the wrong drug at the pharmacy: call {a} or {b}, trial lawyers. No fee unless we win. {c}, a nurse paralegal, reads the chart for you. Se habla. Bar numbers
{digits:5} and {digits:5}. Say nothing to the adjuster. {org}, suite {digits:3}, {phone}.
`,
  ],
);
