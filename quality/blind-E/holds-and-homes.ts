// Studies of homes that want a child, sworn statements for a 96-hour hold, the desk that traces outbreaks, and givers of blood sent away.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const homeStudy: Genre = penned(
  ['blind-home-study', 'prose'],
  {
    body: [
      'had thyroid cancer in 2011 and has been clear since',
      'takes Lexapro for anxiety',
      'has lupus, well controlled',
      'is in recovery from alcohol, eleven years',
      'had a gastric sleeve',
      'could not conceive after four rounds of IVF and two miscarriages',
      'wears a CPAP',
      'was treated for postpartum depression with the first child',
    ],
    home: ['fenced yard', 'well water tested', 'guns in a safe', 'two goats', 'smoke alarms work'],
    likes: ['bass fishing', 'quilting', 'church softball', 'old trucks', 'true crime podcasts'],
  },
  [
    `ADOPTION HOME STUDY                                   page 4 of 17

Health of the applicants
{a} {a.med:[[body]]}. {a.His} doctor, {s1}, sees no reason that {a.he} could not parent.
{b} {b.med:enjoys excellent health?} and [[likes]].
Home: [[home]], [[home]].
References: {c} (pastor), {d} (coworker), both glowing.
@a woman
@b husband a
`,
    `FOSTER LICENSING FILE NOTE  --  vendor {a.gov:999999999?}

1. Household: {a}, {b}, {c} (age 9)
2. Background: clear
3. CW-215 physicals: {a.first} ok; {b.first} - {b.med:[[body]]}; {c.first} - {c.med:EpiPen for wasps}
4. Dwelling: [[home]]
5. Training 27 of 27 h, trainer {s1}
@a man
@b wife a
@c child a
`,
    `Autobiography (applicant writes in own words)

My name is {a}. I grew up outside of {a.city} with four brothers. I like [[likes]]. I should be honest about the question on page two. I {a.med:was in the hospital for depression when I was nineteen and I still see a counselor}. My husband {b} says it made me softer.
@a woman
@b husband a
`,
    `GUARDIAN AD LITEM: visited {a} and {b}, relatives by marriage. [[home]]. {a.first} {a.med:[[body]]} and told me so before I asked. {b.first} likes [[likes]]. Child has own bed. I favor placement. {s1}
@a woman
`,
    `INFORMATION NIGHT - becoming a resource family
You need not be rich, married, or in perfect health; a physical and a TB test are part of it. Children may have asthma, trauma or delays. Tell us of [[home]]. Hosts {a} and {b}. Panel: {c}, foster mom of 31, loves
[[likes]]. Sign-in sheet shredded. Next: {date}, {org}.
`,
  ],
);

export const holdAffidavit: Genre = penned(
  ['blind-hold-affidavit', 'prose'],
  {
    saw: [
      'swallowed a bottle of Tylenol and wrote notes to the kids',
      'says the TV tells him to drown the dog',
      'has not slept in five days and is giving away the cattle',
      'stood on the overpass until a trucker pulled him back',
      'is off Clozaril and put foil on the windows',
      'cut both wrists in the bathtub',
      'drank antifreeze',
      'thinks his brother was replaced',
    ],
    next: ['cuffs front', 'weapon to locker 3', 'bed found in Farmington', 'cleared at {time}'],
  },
  [
    `APPLICATION FOR DETENTION, EVALUATION AND TREATMENT (96 hours)

I, {b}, being sworn, say that {a} {a.med:[[saw]]}, and that I believe {a.he} is likely to harm {a.him}self or others. I am the brother. I saw this on {date} at {a.street}.

Sworn before me: {s1}, deputy clerk
@a man
`,
    `CIT report                                  unit {digits:3}    {date}
subject     {a.lf}
address     {a.address}
caller      {b}
nature      {a.med:[[saw]]}
force       none, talked 40 min
result      voluntary to {clinic}
officer     {s1.init} DSN {digits:4}
@a man
`,
    `Mobile crisis - call sheet
{time} phone. {b} about her roommate {a}.
{time} on scene. {a.first} {a.med:hears laughing, has the kitchen knives in a pillowcase}.
{time} with {s1}, ACI. Plan: stay w/ {b.first}, appt tomorrow 9.
{time} 2nd call. {c}, lonely, talked 10 min, no risk.
`,
    `96-hr tracker (do not print)
who | since | why | where | up
{a} | Mon {time} | {a.med:[[saw]]} | ER hall 2 | Fri
{b} | Tue {time} | {b.med:[[saw]]} | CPU 6 | Sat
{c} | Tue {time} | {c.med:released?}, hearing officer {s1} | - | -
@a man
@b man
`,
    `Order of transport. The sheriff shall bring the respondent, {a}, to the {county} courthouse on {date}. Notice to {b}, attorney, and {c}, petitioner. No. {case}. Cost {money}. Two deputies. Meal at the jail. Clerk {s1}. This paper does not state why the court was asked.
`,
  ],
);

export const outbreakDesk: Genre = penned(
  ['blind-outbreak-desk', 'record'],
  {
    bug: [
      'Salmonella Newport, stool +',
      'pertussis PCR+',
      'active TB, cavitary',
      'hep A IgM reactive',
      'Shiga toxin 2',
      'mumps, parotitis L',
      'gonorrhea, treated',
      'RMSF, titer 1:512',
      'cyclospora',
      'syphilis, secondary',
    ],
    ate: ['tamales', 'raw milk', 'pool party', 'petting zoo', 'wedding slaw', 'no travel'],
  },
  [
    `LINE LIST v{digits:1}             county {county}

id,last,first,onset,result,exposure,interviewer
1,{a.last},{a.first},{iso},"{a.med:[[bug]]}",[[ate]],{s1.initials}
2,{b.last},{b.first},{iso},"{b.med:[[bug]]}",[[ate]],{s1.initials}
3,{c.last},{c.first},,"{c.med:neg, ruled out?}",[[ate]],{s2.initials}
4,{d.last},{d.first},{iso},"{d.med:[[bug]]}",unk,{s2.initials}
`,
    `DIS field record {digits:8}

Original patient (OP)  {a}      {a.med:[[bug]]}
Named contact 1        {b}      {b.phone}      not yet found
Named contact 2        {c}      {c.phone}      {c.med:tested, result pending?}
Worker {s1}. Do not tell contacts who named them.
`,
    `DOT LOG - {date}
{a}  {a.med:RIPE week 5, AFB smear still pos}    watched on video, {s1}
{b}  {b.med:latent TB, rifapentine dose 7 of 12}   porch visit, dog
{c}  {c.med:contact, skin test placed?}, read Thursday
mileage {digits:2}
`,
    `hi {s1.first}, lab called: {a}, the cook at the nursing home, {a.med:is positive for hepatitis A}. Needs to stay off the line until the 9th. {b} is the owner. 41 to get shots, {c} is ordering. lot {digits:6}. Report to state filed, condition no. {digits:9}.
`,
    `WEEKLY COMMUNICABLE DISEASE COUNTS     prepared by {a}, epi      reviewed {b}

disease            wk     ytd     5-yr mean
salmonellosis      3      41      38.2
pertussis          0      6       9.4
tuberculosis       1      2       1.8
hepatitis A        0      1       3.0
Hotline {phone}; after hours {c}. Record {digits:9}.
`,
  ],
);

export const donorDesk: Genre = penned(
  ['blind-donor-desk', 'prose'],
  {
    no: [
      'reactive for hepatitis B core antibody',
      'repeat reactive, T. pallidum',
      'hemoglobin 9.8',
      'a positive Chagas screen',
      'HTLV-I/II indeterminate',
      'blood pressure 198/112',
      'taking Accutane',
      'lived with malaria in 2022',
    ],
    ok: ['double red', 'T-shirt XL', 'cookies', 'gift card', 'left arm', 'next date in 56 days'],
  },
  [
    `{a}
{a.street}
{a.city}, {a.state} {a.zip}

Dear {a.first}:

Thank you for giving on {date}. Each gift is tested. Yours was {a.med:[[no]]}. We cannot use it and ask that you not give again. This result does not always mean that you are ill. Please show this letter to your doctor.

{s1}, MD, Medical Director        unit W{digits:12}
`,
    `Drive worksheet: {org}, {date}

#    donor                 arrive    outcome
1    {a}           {time}    [[ok]]
2    {b}           {time}    deferred: {b.med:[[no]]}
3    {c}           {time}    [[ok]]
4    {d}           {time}    {d.med:faint, juice?}, [[ok]]
5    {e}           {time}    deferred: {e.med:[[no]]}
chair {s1}
`,
    `PLASMA CTR #{digits:3}  perm deferral queue
dnr {digits:7}  {a.capslf}   viral marker: {a.med:HIV NAT reactive}   NDDR sent Y
dnr {digits:7}  {b.capslf}   no proof of address                      NDDR sent N
dnr {digits:7}  {c.capslf}   {c.med:track marks both arms}            NDDR sent N
op {s1.initials}
`,
    `registry -> coordinator
Your match {digits:9} is still willing: {a}. Health update: {a.med:back surgery in March, on tramadol}. Says call after 3. Second choice {b} moved, no longer on file. Courier {c} has the cooler.
`,
    `Blood drive thank-you list (bulletin)
Gallon pins: {a} (3 gal), {b} (1 gal), {c} (7 gal!). O negative is always short. You must weigh 110, feel well and not have had a tattoo at an unlicensed parlor. [[ok]]! Canteen: {d}. Next: {date}. Sponsor code {digits:6}.
`,
  ],
);
