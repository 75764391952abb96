// What everybody may read or nobody need hide: obituaries, minutes, shipping papers, and mail that is sick of things.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const obituaries: Genre = written(
  ['second-obituaries', 'prose'],
  [
    `{a.caps} - {a}, 81, passed away {date} surrounded by family. {a.He} was born {a.dob} and worked forty years for the railroad as a
machinist. {a.He} is survived by {a.his} children, {b} and {c}, and nine grandchildren. In lieu of flowers the family asks for gifts to the
American Cancer Society or the Diabetes Foundation. Arrangements by {org}.
@b child a
@c child a
`,
    `CARD OF THANKS. The family of the late {a} thanks the nurses of 3 West, Dr. {s1} and the hospice, the ladies who brought food, and {b} for the
music. Your kindness was good medicine.
`,
    `SCHOOL BOARD CANDIDATES. {a}, a nurse anesthetist, says class size is a symptom. {b}, who sells crop insurance, wants to cut {money} from the
budget: "The patient is bleeding." {c} did not return our call. Polls open at six on {date}; bring a photo ID such as a driver's license.
`,
    `FIFTY YEARS AGO. {a} won the cake walk. {b} was named administrator of the tuberculosis sanatorium. The polio clinic at the high
school gave 412 doses. {c} sold {money} in war bonds. Corn closed at 2.41.
`,
    `Engagement. Mr. and Mrs. {a} announce the engagement of their daughter {b.first} to {c}. She is an oncology nurse at {clinic}; he manages the
pharmacy on Elm. A June wedding is planned.
@b daughter a
@c man
`,
    `LOCAL SPORTS. {a} ran for 141 yards before the rain slowed the line. {b}, back at guard, blocked well. Coach {s1} is allergic to moral victories.
Final: 21-17. JV plays {date}. Tickets 00{digits:4} to 00{digits:4} were drawn at the half; the quilt went to {c}.
`,
  ],
);

export const boardMinutes: Genre = written(
  ['second-board-minutes', 'prose'],
  [
    `MINUTES, AMBULANCE DISTRICT BOARD, {date}

Present: {a}, chair; {b}, treasurer; {c}; {d}. Absent: none. Guest: {s1}, auditor.
The bills were approved: checks 10441 to 10462, {money}. {b.last} reported one account at {bank}, reconciled.
Moved by {c.last}, second {d.last}, to buy two cardiac monitors (serials {serial}, {serial}). Ayes 4, nays 0.
Closed session under 610.021(3) and (14), personnel and health records. Nothing was voted. Adjourned {time}.
`,
    `Trustees met in the parlor. {a} prayed. The furnace is on its last legs and the roof has a fever blister, says {b}. We will take bids. {c}
gave the finance report: offering {money}, insurance {money} to {insurer}, policy {digits:3}-{digits:6} on the building. Next time bring ideas.
`,
    `COUNTY COMMISSION - {county}
In the matter of the health department levy, Presiding Commissioner {a} heard {b}, R.N., on sexually transmitted disease, teen pregnancy and opioid
deaths in the county. Ordered that {money} be paid to {org}, vendor {digits:6}, P.O. {digits:9}. Attest: {s1}, clerk.
`,
    `Rotary notes. 31 present. {a} introduced our speaker, Dr. {b}, who repairs hearts with a wire. Happy dollars: {c}, for a grandson on the honor roll; {d}, for rain. Raffle pot {money}, ticket {digits:6}, no winner.
`,
    `BOARD OF HEALING ARTS - AGENDA
1. Call to order, {a}, president
2. License applications, list attached (41)
3. Rule 20 CSR 2150-{digits:1}.{digits:3}, telemedicine
4. Report of the executive director, {b}
5. Next meeting {date}, room 400; dial {phone}, access code {digits:7}#
`,
  ],
);

export const freight: Genre = written(
  ['second-freight', 'prose'],
  [
    `PACKING SLIP            Order {digits:9}            Ship date {date}

Ship to: {a}, {org}, Columbia MO {zip4}
Line  Item               Lot              Qty
1     {part}             {digits:9}       12
2     {part}             {digits:3}-{digits:2}-{digits:4}      4
3     insulin syringes   {digits:9}       10
Carrier pro no. {digits:10}   Tracking {tracking}
Packed by {s1}
`,
    `INVOICE {invoice}                         Customer no. {digits:9}

Sold to  {a}, Purchasing, {clinic}
Terms    net 30. Remit to {org}, P.O. Box {digits:4}

2 ea   wheelchair, bariatric, s/n {serial}        {money}
1 cs   glucose strips, NDC {digits:5}-{digits:4}-{digits:2}      {money}
Salesperson {s1}, rep code {digits:5}, fed ID {ein}
`,
    `Hi {s1.first}, UPS shows {tracking} delivered to the dock, signed {a.last}. The other, {tracking}, is in Hazelwood. RMA {digits:3}-{digits:2}-{digits:4} is open for
the pump that came DOA. PO {digits:9} has been closed, please use {digits:9}. The meter at the annex reads {digits:9}. - {s2}
`,
    `BILL OF LADING {digits:8}
SHIPPER {org}        CONSIGNEE {org}
40 bags lime, NMFC {digits:6}, class 50, 2,000 lb
DRIVER {a.caps}  TRACTOR {digits:4}  TRAILER {digits:6}  SEAL {digits:7}
RECEIVED {date} {time} BY {b.caps}
`,
    `ticket,parcel,owner,acres,account
{digits:5},{digits:2}-{digits:3}-{digits:2}-{digits:4},{a},{digits:2}.{digits:2},{a.acct?}
{digits:5},{digits:2}-{digits:3}-{digits:2}-{digits:4},{b},{digits:2}.{digits:2},{b.acct?}
{digits:5},{digits:2}-{digits:3}-{digits:2}-{digits:4},{c},{digits:2}.{digits:2},{c.acct?}
`,
  ],
);

/** Bodies, diseases and cures in a manner of speaking. */
export const figureOfSpeech: Genre = written(
  ['second-figure-of-speech', 'prose'],
  [
    `{s1.first},

The server had a stroke at noon. {a} did CPR on the mail queue and {b} stopped the bleeding by turning off the old relay, which has been on
life support since March. {a.first} says the root cause is a chronic lack of disk. I am sick of it. Ticket {digits:9}.

{s2}
`,
    `Team, {a} is the heart of this office and {b} the backbone, so let us not break either over a {money} stapler. {c} has been asked to
diagnose the printer. If the toner cures it, good; if not we amputate. {s1}
`,
    `Performance review: {a}. Communication: {a.he} has a good ear and a thick skin. Tends to be blind to deadlines and deaf to the phone. {a.His} reports
are healthy. Goal: treat the budget disease before {date}. Reviewer: {b}.
`,
    `{a} wrote:
> The contract with {org} is dead on arrival.
Agreed. It was a headache from the start, and {b} has been allergic to clause 9 all along. Let {s1} put it out of its misery. Reference no. {digits:9}.
`,
    `Little League: {a} was on fire, {b} killed the ball, and {c} choked in the ninth, but nobody was hurt. {s1} is crazy about this bunch. Bring {money}
for trophies. Field insurance certificate {digits:3}-{digits:5} is in the shed.
`,
  ],
);
