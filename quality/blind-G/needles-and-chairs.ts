// An infusion room's day, what a sleeper did, messages to a doctor, eyes read by a machine, and a leaflet.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const infusionDay: Genre = written(
  ['blind-infusion-day', 'record'],
  [
    `CHAIR   NAME                  DRUG                     START
1       {a.lf}       {a.med:Remicade for Crohn's}      8:00
2       {b.lf}       {b.med:iron sucrose, anemia}      8:30
3       BLOCKED      pump down                
4       {c.lf}       {c.med:Ocrevus, MS}      9:15
Charge RN {s1}
`,
    `{a.first} {a.last}
    chair 2
    {a.med:rituximab cycle 4}
    reaction last time: {a.med:hives}
{b.first} {b.last}
    chair 5
    labs only
{c.first} {c.last}
    chair 6
    {c.med:Herceptin, breast}
@c woman
`,
  ],
);

export const sleeper: Genre = written(
  ['blind-sleeper', 'prose'],
  [
    `Polysomnogram tech notes. Pt: {a.lfm}   DOB {a.dob}
22:41 lights out. 23:10 {a.med:snores?}. 01:15 {a.med:CPAP on at 8?}. {a.med:AHI diagnostic part 47?}.
Impression: {a.med:severe obstructive sleep apnea}. Ins id {a.member}.
{s1}, RPSGT
`,
    `{s1}: did {a} bring the {a.med:CPAP?} back?
{s2}: yes, says {a.he} can't stand it. Doctor wants {a.him} to use it, {a.med:stops breathing 30 times an hour}
{s1}: and {b}?
{s2}: that was only a mask order for the store. no idea who it's for
`,
  ],
);

export const portalTalk: Genre = written(
  ['blind-portal-talk', 'prose'],
  [
    `From: {a} (patient)
To: {clinic} nurse pool
Since starting the {a.med:Zoloft} I can't sleep. Also is it okay while {a.med:breastfeeding}? My husband {b} says hi.
Reply ({s1.first}, RN): Take it in the morning. Yes.
@a woman
@b husband a
`,
    `chat id {digits:8}
Visitor: my name is {a}
Visitor: i need the {a.med:morning after thing?}. also i think {a.med:i have a uti}
Agent {s1.first}: ok {a.first}, any allergies?
Visitor: {a.med:sulfa, i get a rash}
Agent {s1.first}: insurance id?
Visitor: {a.member}
@a woman
`,
  ],
);

export const eyeScan: Genre = written(
  ['blind-eye-scan', 'prose'],
  [
    `. {a.lastcaps} , {a.firstcaps}          ~ exam {date}
OD  -2.25   OS -2 .50   {a.med:IOP 27 / 29?}
A/P  {a.med:primary open-angle glaucoma} ,
  start {a.med:latanoprost}   qhs
  |  RTC 6 wks      Dr {s1.last}
`,
    `VISION PLAN AUTH
memb {a.member}   {a.capslf}
frame 130 allow   lens SV
dep 02 {b.capslf}   same id
auth {digits:9}
@b spouse a
`,
  ],
);

export const leafletRack: Genre = written(
  ['blind-leaflet-rack', 'prose'],
  [
    `LIVING WITH ATRIAL FIBRILLATION. Your heart may flutter. You may be given warfarin or a newer drug. Call 911 for signs of a stroke. Written by {s1}, RN, for {clinic}. Reviewed by {a}, {b} and {c} of the patient council. Reorder no. {digits:9}.
`,
    `SUPPORT GROUPS
Breast cancer, 2nd Tue, call {a} {phone}
Bipolar and depression, Thu 6 pm, room {digits:3}, leader {b}
Al-Anon, church basement
Stroke club, {c}, facilitator
`,
    `FEE SCHEDULE (self pay)
{digits:5}  colonoscopy        {money}
{digits:5}  insulin pump start    {money}
{digits:5}  MRI brain          {money}
Questions: {a}, billing; {b}, front desk
`,
  ],
);
