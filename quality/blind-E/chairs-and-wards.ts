// Who sits in which chair for dialysis or a drip, the day's operations, what machines traced of a body, and conferences about residents.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const chairSchedule: Genre = penned(
  ['blind-chair-schedule', 'record'],
  {
    bath: ['2K 2.5Ca', '3K 2.5Ca', '1K 2.5Ca', '2K 3Ca'],
    way: ['LUE AVF', 'R IJ tunneled cath', 'L thigh graft', 'RUA AVG, bruit weak'],
    drip: [
      'Remicade 5 mg/kg q8wk, Crohn’s',
      'Ocrevus dose 3, MS',
      'FOLFOX cycle 6',
      'Venofer 200, post bariatric',
      'Prolia, osteoporosis',
      'IVIG for CIDP',
      'R-CHOP c2, DLBCL',
      'Tysabri, JCV neg',
      'Keytruda, lung ca',
    ],
    note: ['ride w/ OATS', 'wants window', 'port acc', 'labs first', 'bring snack', 'late ok'],
  },
  [
    `TTS 2nd shift                    {date}                CN {s1}

Ch   Patient               Tx            Access               Bath         EDW
1    {a.lastinit}              {a.med:HD 4h}         [[way]]            [[bath]]     71.5
2    {b.lastinit}              {b.med:HD 3.5h}       [[way]]            [[bath]]     88.0
3    - down, RO alarm, biomed {digits:6} -
4    {c.lastinit}              {c.med:HD 4h}         [[way]]            [[bath]]     64.2
5    (iso)  {d.lastinit}       {d.med:HD 3h, HBsAg +}   [[way]]         [[bath]]     59.9
`,
    `Infusion suite, {date}. Pharmacist {s1}, RNs {s2}, {s3}
chair;time;patient;order;comment
A;8:00;{a.lf};{a.med:[[drip]]};[[note]]
A;11:30;{b.lf};{b.med:[[drip]]};[[note]]
B;8:00;hold for stat;;
B;9:15;{c.lf};{c.med:[[drip]]};[[note]]
C;all day;{d.lf};{d.med:[[drip]]};[[note]]
`,
    `from the desk of {s1}, unit secretary

Mon we are two short so I moved:
   {a} 6am to 11 (he still makes it home before dark)
   {b} stays, {b.med:K was 6.4 so no skipping}
   {c} to Tuesday, daughter {d} drives
{e} transferred in from Sedalia, {e.med:new start, crashed into dialysis with a creatinine of 9}
transport conf. {digits:7}
@a man
@d daughter c
`,
    `HOME PD CLINIC - monthly
name | exchanges | exit site | Kt/V | plan
{a} | 4 x 2 L | {a.med:red, culture sent, peritonitis in May} | 1.62 | [[note]]
{b} | cycler 9 h | {b.med:PD catheter clean, no drainage} | 2.01 | [[note]]
{c} | {c.med:training on the cycler?} w/ {s1} | n/a | | start {date}
`,
    `Chair count for the state survey: 18 stations, 1 isolation. Shifts MWF and TTS. RO log reads {digits:5}. Bath concentrates: [[bath]], [[bath]]. Techs certified: {a}, {b}, {c}. Emergency water: {org}. Medical
director {s1}. Certification no. {digits:6}. Last deficiency: chairs not wiped, gloves.
`,
  ],
);

export const operatingSlate: Genre = penned(
  ['blind-operating-slate', 'record'],
  {
    case: [
      'R TKA, spinal',
      'lap appy',
      'L breast lumpectomy w/ SLN',
      'T&A',
      'ORIF L ankle',
      'lap chole w/ IOC',
      'cysto, stent exchange',
      'EGD w/ dilation',
      'CABG x3',
      'ACDF C5-6',
      'I&D perirectal abscess',
    ],
    want: ['C-arm', 'latex free', 'beach chair', 'type+screen', 'HANA table', 'interpreter'],
  },
  [
    `OR SLATE                     {date}                   board: {s1}

rm     time    pt                        proc                          surg        needs
1      0730    {a.capslf}            {a.med:[[case]]}              {s2.last}      [[want]]
1      1000    {b.capslf}            {b.med:[[case]]}              {s2.last}      [[want]]
2      0730    {c.capslf}            {c.med:[[case]]}              {s3.last}      [[want]]
3      --      closed, air exchange
`,
    `{s1.last} block Thurs

  #1 {a}, {a.age}{a.sex} - {a.med:[[case]]} - [[want]]
  #2 {b}, {b.age}{b.sex} - {b.med:[[case]]} - rep {c} bringing trays
  #3 cxl, ate breakfast
pref card: 2-0 vicryl, size 8, cold room, no country music
`,
    `PACU BOARD

in {time}   bay 1   {a.init}    {a.med:[[case]]}    Aldrete 9
in {time}   bay 2   {b.init}    {b.med:[[case]]}    Aldrete 7, PONV
hold        bay 3   bed 412 not clean. called {s1} x2
waiting rm: {c} for {a.first}, pager {digits:2}
`,
    `Preop phone call - {s1}, RN

Spoke with {a}. Surgery: {a.med:[[case]]} on {date}. Told: nothing by mouth after midnight, bring a driver ({b}). Stops blood thinner five days before. Allergic to none. [[want]] ordered. Read back yes.
`,
    `LATE CASE LOG
date,room,minutes,reason,circulator
{iso},2,35,surgeon in clinic,{a}
{iso},4,20,tray wet,{b}
{iso},1,50,[[want]] missing,{a}
{iso},3,15,elevator,{c}
Top procedures this month: [[case]]; [[case]]. Chair of committee: {s1}
`,
  ],
);

export const tracings: Genre = penned(
  ['blind-tracings', 'prose'],
  {
    read: [
      'AHI 42.6, nadir sat 71%, severe OSA',
      'left temporal sharp waves, consistent w/ focal epilepsy',
      'FEV1 38% of predicted, severe obstruction',
      'sinus brady 44, LBBB, new',
      'silent aspiration of thin liquids',
      'EF 20-25%, moderate MR',
      'median neuropathy at the wrist, bilat, severe',
      'T-score -3.1 at the hip, osteoporosis',
      'moderate to severe SNHL, worse on the right',
    ],
    also: [
      'electrode T3 fell off',
      'poor effort',
      'slept on the left',
      'repeat in 6 mo',
      'good study',
    ],
  },
  [
    `{clinic}
SLEEP LAB - technician's summary

Patient ............... {a}
Lights out / on ....... 22:41 / 05:12
Impression ............ {a.med:[[read]]}
Comment ............... [[also]]
Tech .................. {s1}, RPSGT
Scorer ................ {s2}
`,
    `** UNCONFIRMED **                      {date}  {time}
{a.capslf}     ID {digits:7}     {a.age} yr {a.sex}
Vent rate 44   PR 178   QRS 146   QT/QTc 502/430
{a.med:[[read]]}
Ordered by {s1}     Ref: {s2}     Loc: ER-{digits:1}
`,
    `Doctor {s1.last} dictating on {a}, A as in apple. The study shows {a.med:[[read]]}. [[also]]. Send a copy to {s2} and to the patient's niece, {b}, who is on the release. End of dictation, job {digits:6}.
`,
    `list for read-out, Friday
1. {a}: {a.med:[[read]]}
2. {b}: {b.med:normal swallow?}, [[also]]
3. {c}: {c.med:[[read]]}
4. machine QC, cal gas {digits:5}, {s1}
`,
    `EQUIPMENT: PFT cart, spirometer s/n {serial}. Predicted set: NHANES III. Example print: FEV1 38%, "severe obstruction" - delete before leaving the room. Biologic QC by {a} and {b} weekly: 4.11 L, 4.08 L, 3.02 L.
Service: {org}, ticket {digits:9}. [[also]].
`,
  ],
);

export const careConference: Genre = penned(
  ['blind-care-conference', 'prose'],
  {
    now: [
      'down 9 lb since Thanksgiving, pockets food',
      'third fall this month, hip hurts, x-ray neg',
      'stage 2 to coccyx, 1.4 x 0.9',
      'exit seeking after supper, Alzheimer’s',
      'on Seroquel 25, GDR due',
      'UTI, finishing Macrobid',
      'BIMS 6, was 11',
      'hospice eval, end-stage COPD',
      'foley out, voiding, retains 300',
      'cries for husband, PHQ-9 of 17',
    ],
    life: [
      'likes polka',
      'wants fried eggs',
      'new roommate',
      'lost upper plate',
      'POA wants calls',
    ],
  },
  [
    `CARE PLAN CONFERENCE             {date}    {time}

Resident:  {a}        Room {digits:3}A
Here:      {s1} (MDS), {s2} (SW), {s3} (dietary), {b} (daughter, by phone)
Nursing    {a.med:[[now]]}
Dietary    [[life]]
Activity   [[life]]
Family     {b.first} asks about the cost of a private room, {money}
Next       92 days
@b daughter a
`,
    `falls huddle, 6 lines max
who: {a.init}, 214
what: {a.med:[[now]]}
where: bathroom, call light on floor
why: grip sock inside out
fix: dycem, toilet at 0200
by: {s1.initials}
`,
    `WEIGHTS & WOUNDS, week of {date}
{a.last}, {a.first} - {a.med:[[now]]} - supplement tid
{b.last}, {b.first} - stable, [[life]]
{c.last}, {c.first} - {c.med:[[now]]} - wound doc Tues
{d.last}, {d.first} - new admit, [[life]]
rd: {s1}  don: {s2}
`,
    `{s1.first},
Spoke to the son of {a} again ({b}, {b.phone}). He is upset about the laundry and about {a.his} roommate, and does not believe that {a.he} {a.med:has vascular dementia and cannot go home alone}. He wants the doctor to say it. Meeting moved to {date}. [[life]].
{s2.first}, LNHA
@b son a
`,
    `RESIDENT COUNCIL
President {a}, secretary {b}. Old business: cold eggs. New: {c} asks for a polka band; {d} says call lights are slow on the weekend. Ombudsman {s1} told of rights. Flu clinic {date}. Bingo made {money}.
In memory: two residents of east hall. [[life]].
`,
  ],
);
