// Formularies, who is on call, sick plants, engines with a diagnosis, and questions of an examination about a man who never was.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

const organs = [
  'nephrology',
  'psychiatry',
  'oncology',
  'OB',
  'cardiology',
  'ortho',
  'neurology',
  'ID',
];

export const formularyPage: Genre = penned(
  ['blind-formulary-page', 'record'],
  {
    drug: [
      'ADALIMUMAB 40 MG PEN',
      'APIXABAN 5 MG',
      'BICTEGRAVIR/FTC/TAF',
      'DULOXETINE 60 MG',
      'INSULIN LISPRO',
      'NALTREXONE ER',
      'OZEMPIC 1 MG',
      'RISPERIDONE 2 MG',
    ],
    use: [
      'rheumatoid arthritis',
      'HIV-1',
      'type 2 diabetes',
      'opioid dependence',
      'schizophrenia',
      'A-fib',
    ],
  },
  [
    `PREFERRED DRUG LIST                 eff. {date}           P&T chair {a}

Class / drug                     Status        Criteria
[[drug]]             PDL           dx of [[use]]
[[drug]]             non-PDL       failed two, dx of [[use]]
[[drug]]             PDL           none
[[drug]]             CE edit       age 18+
Comments: {b}, PharmD; {c}, MD. GSN {digits:6}, {digits:6}
`,
    `tier,label,ndc,qty_limit,step,editor
1,[[drug]],{digits:5}-{digits:4}-{digits:2},60,N,{s1}
3,[[drug]],{digits:5}-{digits:4}-{digits:2},2,Y,{a}
5,[[drug]],{digits:11},4,Y,{b}
2,[[drug]],{digits:11},30,N,{s1}
`,
    `P & T MINUTES. Present: {a}, {b}, {c}. [[drug]] added for [[use]]; {a} recused, owns stock. [[drug]] removed, no claims in a year. {b.mr} asked whether [[use]] needs a step. Vote 5-1. Next {date}. Class review {digits:4}.
`,
    `Crash cart par sheet, 3 East
adenosine 6 mg   3
amiodarone 150   6
[[drug]]         2
checked by {a} {date} lock {digits:7}
checked by {b} {date} lock {digits:7}
expired: {c} to return, RMA {digits:9}
`,
  ],
);

export const onCallGrid: Genre = penned(
  ['blind-on-call-grid', 'record'],
  { organ: organs, swap: ['swap w/ above', 'until 7a', 'home call', 'backup', 'vacation', 'CME'] },
  [
    `CALL CALENDAR     week of {date}

            Mon               Tue               Wed               Thu
[[organ]]       {a.last}          {b.last}          {a.last}          {c.last}
[[organ]]       {d.last}          {d.last}          {e.last}          {e.last}
[[organ]]       {f.last}          ---               {f.last}          {f.last}
Full names: {a}, {b}, {c}, {d}, {e}, {f}. Answering service {phone}
`,
    `Dr. {a} - [[organ]] - pager {digits:4} - [[swap]]
Dr. {b} - [[organ]] - pager {digits:4} - [[swap]]
Dr. {c} - dialysis unit rounds M/W/F - [[swap]]
NP {d} - wound and ostomy - x{digits:4}
RN {e} - PICC team - x{digits:4}
switchboard {s1.first}: do not page the diabetes educator after 5
`,
    `date;unit;charge;float;sitter
{iso};behavioral;{a};{b};{c}
{iso};burn;{d};{e};none
{iso};hospice;{b};{a};{f}
note;[[swap]] approved by {s1};;;
`,
    `{s1.first} here. {a} can't take [[organ]] Saturday, it's the prom. {b} will if {c} covers the stress lab Monday. {d} is the stroke doc on the tele robot, serial {serial}. Payroll code {digits:5}. [[swap]]?
`,
  ],
);

export const plantClinic: Genre = penned(
  ['blind-plant-clinic', 'prose'],
  {
    host: [
      'tomato, Celebrity',
      'pin oak',
      'zoysia',
      'peach',
      'soybean V4',
      'hosta',
      'walnut',
      'rose',
    ],
    bug: [
      'early blight and Septoria',
      'iron chlorosis',
      'brown patch',
      'scab, severe',
      'sudden death syndrome',
      'rosette virus, no cure',
      'cankers on the trunk, dying back',
      'fire blight',
    ],
  },
  [
    `PLANT DIAGNOSTIC CLINIC                       Sample {digits:2}-{digits:4}

Submitted by    {a}, {county}
Host            [[host]]
Symptoms        wilting, yellow, lesions on lower leaves
Diagnosis       [[bug]]
Treatment       remove and burn; copper every 10 days
Diagnostician   {s1}          Fee {money}
`,
    `Master gardener hotline, {date}
{a}: [[host]] has [[bug]]. Told to prune.
{b}: what is eating my beans
{c}: [[host]], sick since the frost, [[bug]]. Will bring a leaf.
{d}: soil test {digits:6} results, pH 5.4
vol. {s1}
`,
    `Beekeepers, minutes. {a} lost six hives to mites and nosema; {b} treats with oxalic acid in January. {c}'s queens were weak but have recovered. State inspector {s1} found foulbrood in one yard. Hive tags {digits:9}. Dues {money}.
`,
    `Dear {a.mr},
We looked at the two trees on your lot. The [[host]] is in poor health: [[bug]]. Its heart is rotten. The other will live. We can inject the roots for {money}. Our climber, {b}, comes Tuesday. Work order {digits:9}.
{s1}, certified arborist MW-{digits:4}A
`,
    `GREENHOUSE LOG
bench 1   [[host]]   [[bug]]     {a.initbare}
bench 2   [[host]]   healthy     {b.initbare}
bench 3   [[host]]   [[bug]]     {c.initbare}
EPA est. {digits:5}-MO-1. Re-entry 12 h. Boiler {serial}
`,
  ],
);

export const shopDiagnosis: Genre = penned(
  ['blind-shop-diagnosis', 'prose'],
  {
    fault: [
      'cyl 3 misfire, burnt valve',
      'head gasket, losing coolant',
      'compressor seized',
      'bad ground, bled the battery dry',
      'cracked manifold',
      'pump has a stroke problem',
      'control board dead',
    ],
    fix: ['ordered part', 'cust declined', 'test ok', 'no charge', 'warranty', 'comeback'],
  },
  [
    `REPAIR ORDER {digits:6}            writer {s1}

Customer       {a}               {a.phone}
Unit           2014 Silverado    VIN 3GCUKREC5EG{digits:6}
Complaint      coughs when cold, passes out at lights
Diagnosis      [[fault]]
Treatment      [[fix]]
Tech           {b}     DTC P0303, U0100
`,
    `help desk, closed today
#{digits:5} {a}: laptop infected, wiped, got it back
#{digits:5} {b}: phone died, [[fix]]
#{digits:5} {c}: chronic crash of the HR app, memory leak
#{digits:5} {d}: cannot see, monitor 2 is blind. cable
-- {s1.first}
`,
    `{#"unit":"combine {digits:2}","owner":"{a}","dx":"[[fault]]","status":"[[fix]]","sn":"{serial}"#}
{#"unit":"baler {digits:2}","owner":"{b}","dx":"[[fault]]","status":"[[fix]]","sn":"{serial}"#}
{#"unit":"skid {digits:2}","owner":"{c}","dx":null,"status":"in line","sn":"{serial}"#}
`,
    `voicemail: hey it's {a} about the furnace at the church. {b} looked and says [[fault]]. Is that under the plan? plan number {digits:9}. {c} has the key. She's on her last legs but she blows hot. [[fix]]?
`,
  ],
);

export const examVignette: Genre = penned(
  ['blind-exam-vignette', 'prose'],
  {
    case: [
      'A 54-year-old man with crushing chest pain',
      'A 9-year-old girl with polyuria and a glucose of 412',
      'A 31-year-old primigravida with a headache and 3+ protein',
      'A farmer, 67, with confusion after spraying',
      'A veteran with nightmares and avoidance',
      'A client on lithium with a coarse tremor',
    ],
    pick: ['B', 'C', 'A and D', 'none', 'all of these'],
  },
  [
    `NURS {digits:3} Exam 2                    Dr. {a}, {b}, MSN

1. [[case]] comes to the ED. The nurse first
   a. calls the family   b. applies oxygen   c. charts   d. waits
2. [[case]] is admitted. Which order is questioned?
   a. fluids   b. morphine   c. NPO   d. bed rest
KEY: 1 [[pick]]  2 [[pick]]      Form {digits:9}
`,
    `sim lab schedule
{time}  station 1, actor {a} plays "[[case]]"
{time}  station 2, actor {b} plays the upset wife
{time}  station 3, manikin Hal, serial {serial}
graders {c}, {d}. Moulage: fake blood lot {digits:5}
`,
    `Item review. {a} wrote item {digits:5}: "[[case]]..." {b} says the stem gives away the answer. {c} agrees. Difficulty .62, discrimination .31. Key changed to [[pick]]. Retire item {digits:5} (pneumonia). Psychometrician {s1}.
`,
    `FIRST RESPONDER SKILL SHEET            candidate  {a}         examiner  {b}
Scenario: [[case]]
[1] BSI          [1] scene safe      [1] number of patients
[2] airway       [1] oxygen          [0] transport decision
Score 22 of 26   PASS               Site {digits:4}
`,
  ],
);
