// Permits to carry, service long ago, votes from a sickbed, a boat, and a sale on the steps.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const carryPermit: Genre = written(
  ['blind-carry-permit', 'record'],
  [
    `CCW APPLICANTS PICKED UP
{a.lf} | DL {a.dl} | issued
{b.lf} | DL {b.dl} | denied: {b.med:committed to the state hospital 2018}
{c.lf} | DL {c.dl} | issued
`,
    `Deputy {s1} to Sheriff: {a} failed the check. Judge found {a.him} {a.med:incapacitated by schizophrenia}. {b} was fine. {c} forgot the class certificate.
`,
  ],
);

export const serviceOfficer: Genre = written(
  ['blind-service-officer', 'prose'],
  [
    `Walk-in {date}. {a}, Army 67-69. VA file {a.mil:C 99 999 999}. Wants to raise the rating: {a.med:hearing loss, both ears, and diabetes from Agent Orange}. Wife {b} drives. Buddy letter from {c}.
@a man
@b wife a
`,
    `DD-214 copies made: {a} SSN {a.ssn}; {b} (service no. is the old kind); {c} SSN {c.ssn}. Originals returned. {s1}
`,
  ],
);

export const sickbedBallot: Genre = written(
  ['blind-sickbed-ballot', 'record'],
  [
    `Ballot request letter. I, {a}, of {a.address}, cannot go to the polls as I {a.med:am paralyzed from the waist down}. My sister {b} will mail it. Signed {a}
@b sister a
`,
    `BIPARTISAN TEAM ROUTE
1  {a}   Oak Manor 12   {a.med:broken pelvis}
2  {b}   Oak Manor 14   out of county
3  {c}   home   {c.med:ALS, signs with a mark}
Judges {s1} (D), {s2} (R)
`,
  ],
);

export const boatDesk: Genre = written(
  ['blind-boat-desk', 'record'],
  [
    `BOAT TITLE WORK
Owner 1: {a.capsmid}    SSN/FEIN {a.ssn}
Owner 2: {b.capsmid}    SSN/FEIN {b.ssn}
Hull {serial}   Motor {serial}   Trailer plate renewal {money}
@b spouse a
`,
    `Lifetime fishing permit, lady at the window said {a}, operator no. {a.dl}. {a.med:Disabled?} discount because {a.med:lost a leg to diabetes}. Gave {a.him} form and sticker.
`,
  ],
);

export const saleOnSteps: Genre = written(
  ['blind-sale-on-steps', 'record'],
  [
    `TAX SALE
parcel {digits:9}   {a}   {money}
parcel {digits:9}   {b}   {money}
parcel {digits:9}   {c}   withdrawn
Collector {s1}
`,
    `COMMISSION MINUTES. Present {a}, {b}, {c}. Health dept. reports 12 cases of whooping cough, 3 of hepatitis A. Opioid money {money}. {d} spoke for the mental health levy. Road {digits:3} is closed. Adjourned.
`,
    `FORM {digits:4} (BLANK)
Name ______________  SSN ___-__-____
Driver license ______________
[ ] I am ill  [ ] I am disabled  Describe: ______________
Return to {a}, Clerk, room {digits:3}
`,
  ],
);
