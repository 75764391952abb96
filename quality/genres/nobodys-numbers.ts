// Numbers that are nobody's: things, companies, samples and facts about health in general, beside the names of officials.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const nobodysNumbers: Genre = written(
  ['nobodys-numbers', 'prose'],
  [
    `Dear {s1},

Thank you for your order. Invoice {digits:3}-{digits:2}-{digits:4} covers the following: part no. {part}, qty 4, and part no. {part}, qty 2.
The shipment left under tracking number {tracking}. Our federal tax ID is {ein}.

{s2}
Sales, {org}
`,
    `Lunch and learn: living with diabetes

Dr. {s1} of {clinic} will speak about type 2 diabetes, high blood pressure and heart disease. Register with {s2} at {phone}.
`,
    `HOW TO FILL OUT THE FORM

Line 1: print your name, for example Jane Q. Sample.
Line 2: enter your Social Security number, for example 123-45-6789.
Line 3: enter your date of birth.
Questions? Ask {s1}.
`,
    `Board of Aldermen, {date}

Alderman {s1} asked about the ambulance contract. Chief {s2} said that calls for stroke and chest pain were up. Bill No. {digits:4}-{digits:2} was read. Voucher
{digits:3}-{digits:2}-{digits:4} was approved on a motion by {s3}.
`,
    `Contract {digits:9} between {org} and {bank}. Remit to account ending {digits:4}. Contact {s1}, CFO. D-U-N-S {digits:2}-{digits:3}-{digits:4}.
`,
    `Obituary notice policy

Send obituaries to {s1}. We print the cause of death (cancer, heart failure, accident) only if the family asks. Call {phone}.
`,
    `Inventory by {s1}, {date}

Laptop, serial {serial}, asset {digits:9}
Monitor, serial {serial}, asset {digits:9}
Key fob {digits:3}-{digits:2}-{digits:4}
`,
    `The employee's SSN has been removed from this letter at the request of {s1}. Reference: xxx-xx-{digits:4}.
`,
    `Press release

{clinic} welcomes {s1}, MD, an oncologist who treats breast cancer and lymphoma, and {s2}, RN, a diabetes educator. NPI {npi}.
`,
    `Safety talk given by {s1}: back injuries, hearing loss and heat stroke. Attendance: 14. Next talk by {s2}: needle sticks and hepatitis B.
`,
    `From: {s1} <{s1.email}>
To: {s2} <{s2.email}>
Subject: PO {digits:3}-{digits:2}-{digits:4}

{s2.first}, the PO number is above. Lot {digits:9} ships Friday. Meter 4 reads {digits:9}.

{s1.first}
`,
    `Job posting: nurse for our asthma and allergy clinic. Experience with COPD patients preferred. Apply to {s1}, Human Resources, {clinic}.
`,
    `Grant summary. Principal investigator: {s1}. Award {digits:2}-{digits:9}. Aim: to study depression and PTSD among farmers. Program officer: {s2}.
`,
    `{org} payroll uses test employee John Doe, SSN 123-45-6789, for training. Do not pay. {s1}
`,
  ],
);
