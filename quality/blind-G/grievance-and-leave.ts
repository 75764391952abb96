// Leaves laid out sideways, a grievance, a pension cut in two, a nurse's line at the plant, and a seniority list.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const leaveAcross: Genre = written(
  ['blind-leave-across', 'record'],
  [
    `employee,{a},{b},{c}
badge,{digits:5},{digits:5},{digits:5}
out since,{iso},{iso},{iso}
why,{a.med:hysterectomy},vacation,{c.med:rehab for opioids}
back,{iso},{iso},unknown
@a woman
`,
    `who,,fmla,,
last,first,from,hrs,cert says
{a.last},{a.first},{iso},120,{a.med:migraine with aura}
{b.last},{b.first},{iso},40,care of father
{c.last},{c.first},{iso},480,{c.med:bone marrow transplant}
`,
  ],
  { extension: 'csv' },
);

export const grievanceFile: Genre = written(
  ['blind-grievance-file', 'prose'],
  [
    `Step 2 answer. Grievant {a}, steward {b}. The company charged points for {date}, when {a.last} {a.med:was in the ER with kidney stones}. A slip was given to foreman {s1}. The union asks that the points come off. {c} testified that the slip was on the desk.
`,
    `Steward notebook
{a} - wants day shift
{b} - {b.med:diabetic}, needs break to eat, foreman says no
{c} - written up for boots
{d} - back Mon from {d.med:carpal tunnel surgery}
`,
  ],
);

export const pensionSplit: Genre = written(
  ['blind-pension-split', 'prose'],
  [
    `Under the order the Alternate Payee, {b.mid} (SSN {b.ssn}), receives 50% of the marital share of the Participant, {a.mid} (SSN {a.ssn}). Pay by deposit to {bank}, account {b.acct-}, until death. Addresses on the sealed sheet.
@b spouse a
`,
    `pension_rec|{a.ssn9}|{a.capslf}|vested|{digits:2}.{digits:1} yrs
pension_rec|{b.ssn9}|{b.capslf}|term|0.0
pension_hdr: type|ssn|participant|status|service
`,
  ],
);

export const plantLine: Genre = written(
  ['blind-plant-line', 'prose'],
  [
    `Call-off recap, 2nd shift
{a}, line 4: {a.med:pink eye}
{b}, line 2: car trouble
{c}, line 4: {c.med:miscarried Tuesday}, be kind
{d}, no call
@c woman
`,
    `{s1.first} - {a} says {a.he} can't wear the respirator because {a.his} {a.med:lungs are scarred from silica}. Put {a.him} in packing? {b} can swap. {s2.first}
`,
  ],
);

export const seniorityWall: Genre = written(
  ['blind-seniority-wall', 'record'],
  [
    `SENIORITY LIST (posted)
clock     name              dept      date
{digits:9}   {a}     press     {date}
{digits:9}   {b}     press     {date}
{digits:9}   {c}     dock      {date}
`,
    `POLICY 8.2 Sick leave may be used for illness, pregnancy, surgery, mental health or the care of a child with a fever. A note is due after three days. Approved by {a}, {b}, {c}, board of trustees, {date}.
`,
    `OPENING: caseworker, HIV services. Experience with addiction and bipolar disorder wanted. Send resume to {a}, {phone}. Req. {digits:3}-{digits:2}-{digits:4}.
`,
  ],
);
