// Shots billed by the roll, what the state claims of an estate, bills that open a spend-down, and the clock of those who bathe and cook for others.
import type { Genre } from '../document.ts';
import { penned } from '../penned.ts';

export const rosterBill: Genre = penned(
  ['blind-roster-bill', 'record'],
  {
    shot: ['FLUAD', 'Fluzone HD', 'PREVNAR 20', 'Spikevax', 'ABRYSVO'],
    note: ['left', 'right', 'cash pd', 'card copied', 'consent signed', 'sat 15 min'],
  },
  [
    `MASS IMMUNIZER ROSTER        {org}       {date}       page 1

   Beneficiary                        Medicare number         DOB
1  {a.lf}                         {a.mbi}            {a.dob}
2  {b.lf}                         {b.mbi}            {b.dob}
3  {c.lf}                         {c.mbi}            {c.dob}
4  {d.lf}                         paid cash              {d.dob}
Lot {digits:6}    Nurse {s1}
`,
    `vax event export
stamp,first,last,product,payer,payer_id,site
{iso}T09:04,{a.first},{a.last},{a.med:[[shot]]?},MEDICARE,{a.mbi},[[note]]
{iso}T09:09,{b.first},{b.last},{b.med:[[shot]]?},{insurer},{b.member},[[note]]
{iso}T09:11,{c.first},{c.last},{c.med:[[shot]]?},SELF,,[[note]]
{iso}T09:20,{d.first},{d.last},{d.med:[[shot]]?},MOHEALTHNET,{d.dcn},[[note]]
`,
    `Sticky labels from the drive-thru clinic

[ {a} / red-white-blue card {a.mbi} / {a.med:[[shot]]?} ]
[ {b} / {insurer} {b.member} / {b.med:[[shot]]?} ]
[ {c} / no card, bill later / {c.med:[[shot]]?} ]
[ {d} / {insurer} {d.member} (husband {e} same #s but ends 02) / {d.med:[[shot]]?} ]
@d woman
@e husband d
`,
    `{s1.first}, the biller kicked out 3 from the feed store clinic. {a}: number has an O in it, real one is {a.mbi}. {b}: is in an Advantage plan, bill {insurer} {b.member}. {c}: dead since May. [[note]] - {s2.first}
`,
    `CLINIC SETUP LIST: 3 tables, sharps (lot {digits:7}), [[shot]] 40 doses, [[shot]] 20, band-aids, cookies. Greeters {a} and {b}; vaccinator {c}, RN. Remind people: bring the Medicare card, not the drug card. Sign 'NO COST'. Fridge log {digits:5}.
`,
  ],
);

export const estateClaim: Genre = penned(
  ['blind-estate-claim', 'prose'],
  {
    kin: [
      'no spouse survives',
      'a disabled child survives',
      'home deeded in 2016',
      'small estate, under $40,000',
    ],
    act: ['claim filed', 'claim withdrawn', 'hardship waiver', 'paid in full', 'lien released'],
  },
  [
    `MO HEALTHNET DIVISION - COST RECOVERY

Estate of {a}, deceased                         Probate {case}
DCN {a.dcn}
Paid on behalf of decedent from {date} to {date}: {money}
Please send an inventory within 30 days. Our file shows [[kin]].
{s1}, recovery specialist
cc: {b}, personal representative
`,
    `recoveries worksheet
DECEDENT / PARTICIPANT NO. / PAID / STATUS
{a.lf} / {a.dcn} / {money} / [[act]]
{b.lf} / {b.dcn} / {money} / [[act]]
{c.lf} / not a participant / 0 / closed
{d.lf} / {d.dcn} / {money} / [[act]]
worker {s1.initials}
`,
    `"...this is {b}, I'm the one handling my aunt's things, {a}. You sent a letter with her Medicaid number, {a.dcn}, and it says {money}. There's nothing here but a Buick. [[kin]]. Call me at {b.phone}. And the funeral home is {s1.last}'s."
@a woman
`,
    `MOTION. Comes now {b}, by counsel, and moves to disallow the claim. 1. {a} died on {date}. 2. The Division's affidavit of {s1} gives DCN {a.dcn} and a sum of {money}. 3. [[kin]]. Wherefore the estate prays. Certificate of service: {c}.
`,
    `Notice to funeral directors: send the pre-need contract and itemized bill within 60 days. Ask the family if the decedent got Medicaid. Do not write the number on the envelope. Directors' luncheon: {a}, {b}, {c}. Case count: [[act]] 14; [[act]] 9. RSMo 473.398. Ref {digits:8}.
`,
  ],
);

export const spendDown: Genre = penned(
  ['blind-spend-down', 'record'],
  {
    bill: [
      'ambulance 612.00',
      'Walmart Rx 48.17',
      'in-home hours 310',
      'eyeglasses 189',
      'premium 174.70',
    ],
    met: ['met on the 4th', 'short 61.20', 'pay-in by ACH', 'not met', 'met, lock-in doctor'],
  },
  [
    `SPENDDOWN DESK                 month {date}                wkr {s1.initials}

DCN          PARTICIPANT              BILL                      RESULT
{a.dcn}     {a.capslf}           {a.med:[[bill]]?}             [[met]]
{b.dcn}     {b.capslf}           {b.med:[[bill]]?}             [[met]]
{c.dcn}     {c.capslf}           {c.med:[[bill]]?}             [[met]]
PENDING      {d.capslf}           {d.med:[[bill]]?}             no number assigned
`,
    `Fax to 855-555-01{digits:2}        pages 4
From: {b} (daughter)
About: {a}, the DCN on your letter is {a.dcn}
Bills enclosed: {a.med:[[bill]]?}; {a.med:[[bill]]?}
Mom says [[met]] last month. Did you get it?
@a woman
@b daughter a
`,
    `chat w/ FSD info center
{time} Visitor: I am {a}. my coverage shows closed
{time} Rep {s1.first}: May I have your MO HealthNet ID?
{time} Visitor: {a.dcn}
{time} Rep {s1.first}: I see {a.med:[[bill]]?} received, [[met]].
{time} Visitor: so am I on or off
{time} Rep {s1.first}: On from today.
`,
    `pharmacy counter spiral notebook
Hold till spenddown:
 {a.lf}  -- # {a.dcn} mcd -- {a.med:[[bill]]?}
 {b.lf}  -- card at home -- {b.med:[[bill]]?}
 {c.lf}  -- mcd {c.dcn} -- [[met]]
tell {s1.first} NOT to fill w/o a yes
`,
    `How spend-down works. Say your income is {money} over the line. You turn in bills, or you pay in. Then your card is good for the rest of the month. Classes taught by {a}; questions to {b}. Handouts in Spanish by {c}. Example card number is XXXXXXXX. Form IM-{digits:2}.
`,
  ],
);

export const visitClock: Genre = penned(
  ['blind-visit-clock', 'record'],
  {
    task: ['bath, laundry', 'cook, dishes', 'errand', 'transfer, toilet', 'clean bedroom'],
    flag: ['GPS off 0.4 mi', 'manual edit', 'late 22 min', 'OK', 'missed', 'landline'],
  },
  [
    `visit_id;aide;participant;ppt_dcn;svc;in;out;flag
{digits:8};{s1};{a.lf};{a.dcn};T1019;08:02;10:00;[[flag]]
{digits:8};{s1};{b.lf};{b.dcn};T1019;10:31;12:30;[[flag]]
{digits:8};{s2};{c.lf};PRIVATE;PVT;13:00;15:00;[[flag]]
{digits:8};{s2};{d.lf};{d.dcn};S5130;08:00;09:58;[[flag]]
`,
    `TIMESHEET, CONSUMER DIRECTED SERVICES

Consumer:   {a}                 Medicaid no.:  {a.dcn}
Attendant:  {b}                 Week of:       {date}
Sun --   Mon 2.0   Tue 2.0   Wed 1.5   Thu 2.0   Fri 2.0   Sat --
Tasks: {a.med:[[task]]?}; {a.med:[[task]]?}
Signed both.  Office: [[flag]]
`,
    `EVV exception mail, auto-sent
The following visits will NOT bill.

  > {a} (client ID {a.dcn}), [[flag]]
  > {b} (client ID {b.dcn}), [[flag]]

Reply FIX with reason code. Scheduler: {s1}
`,
    `{s1.first}, {c} quit. Who can take: {a} M-F {a.med:[[task]]?}, her auth under {a.dcn} has 9 units left; {b} Sat only, {b.he} is {insurer} {b.member} now not state. [[flag]] again on both
@a woman
`,
    `AIDE OF THE MONTH: {a}! Runner-up {b}. Clock in by phone within 7 minutes. Mileage {money}. Background line 855-555-01{digits:2}. Worker numbers: {a} {digits:6}, {b} {digits:6}. Picnic at {c}'s. Tasks we never do: [[task]]? no, injections.
`,
  ],
);
