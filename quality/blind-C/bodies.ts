// What is read off a film or a lens, who must not lose the current, and mothers with their newborn.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const readingRoom: Genre = penned(
  ['blind-reading-room', 'prose'],
  {
    seen: [
      '8 mm spiculated nodule in the right upper lobe',
      'nondisplaced fracture of the fibular head',
      'moderate hydronephrosis with a 6 mm distal stone',
      'severe obstructive sleep apnea, AHI 44',
      'invasive ductal carcinoma, grade 2',
      'tubular adenoma with low-grade dysplasia',
      'high-grade stenosis of the LAD',
      'left bundle branch block',
      'acute cholecystitis with wall thickening',
      'deep vein thrombosis of the left popliteal vein',
    ],
    exam: [
      'CT CHEST W CONTRAST',
      'XR KNEE 3V LEFT',
      'US RENAL',
      'MR BRAIN WO',
      'POLYSOMNOGRAM',
      'ECHO COMPLETE',
      'BX, RIGHT',
    ],
  },
  [
    `{clinic}
FINAL REPORT                         Accession {digits:9}

PATIENT: {a.capslf}          DOB: {a.dob}          MR#: {digits:7}
EXAM: [[exam]]               ORDERED BY: {s1.caps}, NP
TECHNIQUE: Standard.   COMPARISON: None available.

IMPRESSION:
 1. {a.med:[[seen]]}.
 2. Remainder as above.

Electronically signed {s2}, MD   {date} {time}
`,
    `CRITICAL RESULT CALL LOG

{date} {time}   {a} / [[exam]] / {a.med:[[seen]]}. Called to {s1}, RN, 3 North. Read back: yes.
{date} {time}   {b} / [[exam]] / {b.med:[[seen]]}. Dr. {s2} paged twice, answered at {time}.
{date} {time}   test page by {s3}, ignore
`,
    `{s1.first} - the outside disc for {a} would not load so I went by the paper. Their read says {a.med:[[seen]]}; I agree. {b}, next on the list, did not come. Insurance for {a.first}: {insurer},
{a.member}. I dictated both under my own name by mistake, please fix, job {digits:6}.  {s2}
`,
    `PHYSICS SURVEY OF SCANNER 2              {date}

Medical physicist: {a}, MS, DABR          Witness: {b}, RT(R)(CT)
Phantom s/n {digits:9}. A simulated 8 mm nodule and a simulated stenosis were both seen by three readers ({c}, MD; {d}, MD; {s1}, MD).
CTDI within 4%. Tube hours {digits:5}. Lead apron no. {digits:3} is cracked; discard. Next: {date}. Invoice {invoice}, {money}. Typical exam: [[exam]].
`,
  ],
);

export const eyesAndEars: Genre = penned(
  ['blind-eyes-and-ears', 'prose'],
  {
    bad: [
      'dry macular degeneration in both eyes',
      'keratoconus',
      'a 60 dB hearing loss on the left',
      'tinnitus after years in the quarry',
      'diabetic retinopathy',
      'a lazy eye, patch two hours',
      'double vision since the accident',
      'a detached retina, repaired in May',
      'Meniere disease',
      'a below-knee amputation, new socket',
    ],
    sold: [
      'progressives, gray tint',
      'size 312 batteries, 8 pk',
      'shrinker sock',
      'ear molds',
      'safety frame 54/18',
      'cleaning kit',
    ],
  },
  [
    `LAB TRAY {digits:4}                          promised {date}

{a.lf}                 plan {insurer}   auth for {a.member}
OD -2.25 -0.50 x 180   OS -2.00 sph     add 2.00    PD 62
[[sold]]
Dr note: {a.med:[[bad]]}
Optician {s1}, balance {money}
`,
    `To the Driver License Bureau, vision unit

I examined {a}, license {a.dl}, on {date}. {a.He} has {a.med:[[bad]]}. With glasses {a.he} reads 20/60 and should drive by day only. Nothing here concerns {a.his} wife, {b}, who drove {a.him} in.

{s1}, OD
@a man
@b wife a
`,
    `voicemail to text, {time}
"yes this is {b.lower} calling for my father {a.lower} he is the one with {a.med:[[bad]]} and the new [[sold]] is not working right can we come thursday thank you my number is {b.phone}"
@a man
@b child a
`,
    `SPRING SALE

[[sold]] .......... {money}
[[sold]] .......... {money}
Second pair half price. Ask Dr. {a} or Dr. {b} about cataracts, glaucoma and dry eye. Hearing loss? {c}, our audiologist, is here Tuesdays. Most plans taken; have your member ID handy.
Coupon {digits:8}, good thru {date}.
`,
  ],
);

export const powerCertificate: Genre = penned(
  ['blind-power-certificate', 'prose'],
  {
    need: [
      'uses an oxygen concentrator day and night',
      'is on home dialysis',
      'needs insulin kept cold',
      'breathes with a ventilator',
      'has COPD and cannot be without the nebulizer',
      'has MS and cannot stand the heat',
      'sleeps with a BiPAP for apnea',
      'is tube fed by an electric pump',
    ],
    job: [
      'tree on the drop',
      'meter base pulled',
      'transformer hum',
      'relocate pole 7',
      'yard light out',
      'book wrong, reread',
    ],
  },
  [
    `MEDICAL CERTIFICATE - DELAY OF DISCONTINUANCE

Service in the name of: {b}        Service no.: {digits:7}
Person whose health would suffer: {a}
Relation: under the same roof
That person {a.med:[[need]]}.
Provider signature: {s1}, NP        Good for 21 days from {date}
@a child b
`,
    `Call center, {time}. {a} rang about the past due {money}. Said {a.he} {a.med:[[need]]} and cried. Gave {a.him} till {date}, told {a.him} about the certificate. Paid {money} with card ending {digits:4}.
Rep {s1}, ref {digits:8}.
`,
    `CUT LIST, Thursday          truck 12, {s1}

{a}      {a.street}      past due {money}      cut
{b}      {b.street}      past due {money}      cut
{c}      {c.street}      past due {money}      DO NOT CUT, {c.first} {c.med:[[need]]}
{d}      {d.street}      paid {time}           [[job]]
`,
    `TARIFF SHEET 41.2
Service shall not be cut while a physician certifies that a member of the household depends on a ventilator, an oxygen concentrator or dialysis at home. The form has room for a name, a
diagnosis and a license number of the physician. Filed by {a}, reviewed by {b}, P.S.C. docket {digits:2}-{digits:4}. Work orders: [[job]], [[job]].
`,
  ],
);

export const motherAndBaby: Genre = penned(
  ['blind-mother-and-baby', 'prose'],
  {
    hers: [
      'placenta previa',
      'mastitis on the right',
      'a third-degree tear',
      'anemia, hemoglobin 8.9',
      'preeclampsia, on magnesium overnight',
      'gestational diabetes, diet only',
      'the baby blues, scored 17 on the Edinburgh',
      'a postpartum hemorrhage, two units given',
    ],
    its: [
      'jaundice, under the lights',
      'a tongue-tie, clipped',
      'a heart murmur, echo Monday',
      'a broken collarbone from the birth',
      'opioid withdrawal, scored every three hours',
      'hip dysplasia, harness on',
      'reflux and poor weight gain',
      'thrush',
    ],
  },
  [
    `WIC CERTIFICATION                         site {digits:3}

Woman      {a}       category breastfeeding       {a.med:[[hers]]}
DCN        {a.dcn}
Infant     {b}       {b.med:[[its]]}
Checks     {digits:8} - {digits:8}
CPA        {s1}, RD
@a woman
@b child a
`,
    `NURSERY WHITE BOARD, as of {time}

1   {a}     {a.med:[[its]]}
2   {b}     {b.med:[[its]]}
3   {c}     rooming in, going home at noon
4   open, warmer s/n {serial}
Charge {s1}; peds on call {s2}
`,
    `Home visit #2. Mom ({a}) met me at the door in a robe. Mom has {a.med:[[hers]]} and is sleeping in two-hour bits. Baby {b.first} is pink and loud. Grandmother, {c}, does the wash. Left a crib
sheet and my card. {s1}, parent educator
@a woman
@b child a
@c woman
`,
    `CHILDBIRTH CLASSES, winter
Week 1 {a}, CNM: stages of labor. Week 2 {b}, RN: pain, epidurals, C-section. Week 3 {c}, IBCLC: latch, mastitis, jaundice. Week 4 {d}: car seats; bring yours, and its serial number.
Stork report: {s1.first} in billing had a girl. Fee {money}; Medicaid members free. Room {digits:3}.
`,
  ],
);
