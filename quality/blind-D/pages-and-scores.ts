// Abstracts with their authors, shelves and stages, box scores, offices to call, and counties in figures.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

const ills = [
  'gout',
  'preeclampsia',
  'Lyme disease',
  'lung cancer',
  'obesity',
  'delirium',
  'stuttering',
  'sepsis',
];

export const abstractBook: Genre = penned(
  ['blind-abstract-book', 'prose'],
  {
    ill: ills,
    venue: ['Poster hall B', 'Breakout 3', 'J Rural Med', 'Grand rounds', 'Student day'],
  },
  [
    `[[venue]] {digits:2}

{a.init}, {b.init}, {c.init}. Outcomes of [[ill]] in rural clinics.
BACKGROUND: Little is known of [[ill]] beyond cities. METHODS: Charts of 412 adults, mean age 61. RESULTS: 38% had [[ill]]; 6% died. CONCLUSION: More is needed.
Correspondence: {a}, {a.email}. Grant R01-{digits:6}. Abstract {digits:9}.
`,
    `REFERENCES

1. {a.last} {a.mi}, {b.last} {b.mi}. [[ill]] and sleep. [[venue]]. 2019;{digits:2}({digits:1}):{digits:3}-{digits:3}. PMID {digits:8}
2. {c}. Living with [[ill]]. ISBN 978-0-{digits:4}-{digits:4}-{digits:1}
3. {d} et al. A trial of aspirin for [[ill]]. NCT0{digits:7}
`,
    `IRB minutes. Present {a}, {b}, {c}. Protocol {digits:7}, PI {d}: [[ill]] in veterans, approved 5-0. Protocol {digits:7}, PI {s1}: consent form must say that the SSN is asked only for the gift card. Adverse events: one fall, one rash, both in the placebo arm.
`,
    `[[venue]] - {date}, {time}

"[[ill]]: what I wish I had known"
{a}, MD, PhD
Learning points: diagnosis, treatment, when to refer. 1.0 CME, activity {digits:8}. Dr. {a.last} consults for two makers of drugs for [[ill]]. Host: {b}. Lunch: {s1}.
`,
  ],
);

export const shelfAndStage: Genre = penned(
  ['blind-shelf-and-stage', 'prose'],
  {
    ill: ills,
    word: ['tender', 'funny', 'slow to start', 'a page-turner', 'overlong', 'a triumph'],
  },
  [
    `NEW ON THE SHELF

The [[ill]] Year, by {a}. A memoir of a town and its one doctor; [[word]]. Call no. 616.{digits:3}
Understanding [[ill]], {b} and {c}. With diets. 616.{digits:2}
The Blind Watch, mystery by {d}; [[word]]. Barcode 3{digits:13}. Librarian {s1}.
`,
    `PLAYBILL

A DOCTOR IN SPITE
Sganarelle .......... {a}
The patient ......... {b}
The nurse ........... {c}
Man with a cough .... {d}
Lights {s1}. Seats {digits:1}A to {digits:2}K. The star of act two is the cough. Critics: "[[word]]". Box office {phone}, order {digits:9}.
`,
    `{a}, who led the Senate's farm committee for two decades, was remembered Friday as a man of few words. {b}, his biographer, called him [[word]]. He served with {c} and wrote the 1978 soil act. A fund for research on [[ill]] has been named for the farm. Burial was private.
@a man
`,
    `Book club, {date}, at the home of {a}. We read the novel about a village with [[ill]]. {b} thought it [[word]], {c} did not finish. Next: something cheerful. Dues {money}. Library hold {digits:8}. {d} brings cake.
`,
  ],
);

export const boxScore: Genre = penned(
  ['blind-box-score', 'record', 'txt'],
  {
    team: ['Hornets', 'Mules', 'Jays', 'Bearcats', 'Lady Tigers', 'Griffons'],
    note: ['WP', 'HBP', 'DNP', 'DP', 'PB', 'SB'],
  },
  [
    `[[team]] at [[team]], {date}

player               AB   R   H   RBI   AVG    SB* 
{a.lastinit}              4    1   2    1    .{digits:3}   1
{b.lastinit}              3    0   1    0    .{digits:3}   0
{c.lastinit}              4    2   2    3    .{digits:3}   2
* stolen, season. E: {b.last}. [[note]]: {c.last}. Att {digits:4}. T 2:11. Ump {s1}
`,
    `bib,name,school,event,mark,place,athlete_no
{digits:3},{a},[[team]],1600,5:12.{digits:2},2,{digits:9}
{digits:3},{b},[[team]],discus,{digits:3}-{digits:2},1,{digits:9}
{digits:3},{c},[[team]],pole vault,9-06,4,{digits:9}
`,
    `Bowling league, week 9     lanes 1-12    sec. {s1}

{a}     171  203  188    562    hdcp 31    USBC {digits:4}-{digits:5}
{b}     144  160  151    455    hdcp 52    USBC {digits:4}-{digits:5}
{c}     222  198  240    660    hdcp 4     USBC {digits:4}-{digits:5}
Strikes for cancer night: {money} raised. Jackpot {money}.
`,
    `DRAFT BOARD   [[team]] front office
rd  pick   name                 pos   40yd   bench   ht    wt
1   {digits:2}     {a}            LB    4.5{digits:1}   26      6-1   231
2   {digits:2}     {b}            CB    4.4{digits:1}   14      5-11  188
7   {digits:3}    {c}            K     -      -       6-0   190
Medical re-checks are kept by the team doctor, not here. Wire id {digits:9}. [[note]].
`,
  ],
);

export const whomToCall: Genre = penned(
  ['blind-whom-to-call', 'record', 'txt'],
  {
    ward: [
      'Oncology',
      'Dialysis',
      'Burn unit',
      'Behavioral health',
      'Diabetes center',
      'Hospice',
      'Stroke team',
    ],
    need: ['fax first', 'no walk-ins', 'Spanish ok', 'accepts Medicaid', 'waitlist 6 wk', 'TTY'],
  },
  [
    `STAFF TELEPHONES

[[ward]]          {a.lf}          x{digits:4}
[[ward]]          {b.lf}          x{digits:4}
[[ward]]          {c.lf}          x{digits:4}   [[need]]
Interpreters      {d.lf}          {phone}
Bridge line {phone}, passcode {digits:9}
`,
    `specialty,provider,npi,phone,taking new,notes
[[ward]],"{a.lf}, MD",{npi},{phone},Y,[[need]]
[[ward]],"{b.lf}, DO",{npi},{phone},N,[[need]]
[[ward]],"{c.lf}, NP",{npi},{phone},Y,HIV care
Eating disorders,"{d.lf}, PhD",{npi},{phone},Y,[[need]]
`,
    `Wanted: RN, [[ward]]. Nights, {money} sign-on. Must not have been excluded from Medicaid. Drug screen, TB test, flu shot, driver's license. Send resume to {a} or {b}. Req {digits:9}. Also wanted: coder (ICD-10), [[ward]]; ask {c}.
`,
    `Support groups in {county}
[[ward]] families        1st Tue    {a}      {phone}
Cancer, men              3rd Mon    {b}      {phone}
AA, beginners            daily      church hall, ask for {c.first}
ALS walk committee       {date}     {d}      [[need]]
`,
  ],
);

export const countyFigures: Genre = penned(
  ['blind-county-figures', 'record', 'csv'],
  {
    ill: ills,
    place: [
      'Clay',
      'Jackson',
      'Howard',
      'Taney',
      'Marion',
      'Henry',
      'Stone',
      'Grant City',
      'Mercer',
    ],
  },
  [
    `county,fips,cause,deaths,rate,lower,upper
[[place]],29{digits:3},[[ill]],{digits:2},{digits:2}.{digits:1},{digits:1}.{digits:1},{digits:2}.{digits:1}
[[place]],29{digits:3},[[ill]],{digits:2},{digits:2}.{digits:1},{digits:1}.{digits:1},{digits:2}.{digits:1}
[[place]],29{digits:3},[[ill]],*,*,*,*
"Source: vital records, {a}; reviewed {b}",,,,,,
`,
    `tract;population;[[ill]] %;[[ill]] %;uninsured;surveyor
29{digits:9};{digits:4};12.1;4.4;{digits:3};{a}
29{digits:9};{digits:4};9.8;6.0;{digits:3};{a}
29{digits:9};{digits:4};14.0;3.7;{digits:3};{b}
`,
    `County,Administrator,Nurse,Clients [[ill]],Clients [[ill]],Budget
[[place]],{a},{b},{digits:3},{digits:2},"{money}"
[[place]],{c},{d},{digits:3},{digits:2},"{money}"
[[place]],vacant,{e},{digits:3},{digits:1},"{money}"
`,
    `year,licenses issued,revoked,medical reviews,of those seizure,of those vision,clerk
2019,{digits:6},{digits:4},{digits:3},{digits:2},{digits:2},{s1}
2020,{digits:6},{digits:4},{digits:3},{digits:2},{digits:2},{s1}
2021,{digits:6},{digits:4},{digits:3},{digits:2},{digits:2},{a}
`,
  ],
);
