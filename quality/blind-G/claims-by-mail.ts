// A daughter argues for long care, receipts for a spending account, a life that was insured, who is in the group, and a rate filing.
import type { Genre } from '../document.ts';
import { written } from '../written.ts';

export const longCare: Genre = written(
  ['blind-long-care', 'prose'],
  [
    `Dear {insurer}, I write for my mother {a}, policy holder id {a.member}. You say that {a.he} can bathe alone. {a.He} cannot. {a.He} {a.med:has Lewy body dementia and is incontinent}. I am {b} and hold the power of attorney. Please look again.
@a woman
@b daughter a
`,
    `ADL review, telephone. Insured {a.lf}. Dressing: helps. Toileting: {a.med:needs two people to transfer}. Cognition: {a.med:MMSE 14 of 30}. Informant: {b}, neighbor. Reviewer {s1}, RN.
`,
  ],
);

export const flexReceipt: Genre = written(
  ['blind-flex-receipt', 'record'],
  [
    `claimant;ssn;expense;amount;ok
{a};{a.ssn};{a.med:braces for crossbite};{money};Y
{b};{b.ssn};sunscreen;{money};N
{c};{c.ssn};{c.med:hearing aid batteries};{money};Y
`,
    `{s1.first}, receipt from {a} attached. It says {a.med:fertility treatment, cycle 2} and employer pays up to 15k. {b}'s was for a treadmill, no letter, deny.
`,
  ],
);

export const lifeClaim: Genre = written(
  ['blind-life-claim', 'prose'],
  [
    `Deceased: {a.mid}   SSN {a.ssn}   Cause on certificate: {a.med:cirrhosis of the liver}
Beneficiary: {b.mid}   SSN {b.ssn}   pay to acct {b.acct-}
Contestable: yes, app said no alcohol. Ordered records.
@b child a
`,
    `Phone note {date}: {b} asks when the check on {a} is mailed. Told 10 days. Policy L{digits:7}. No health talk. {s1}
@b spouse a
`,
  ],
);

export const groupCensus: Genre = written(
  ['blind-group-census', 'record'],
  [
    `<group no="{digits:6}" name="{org}">
 <emp><n>{a.lf}</n><sub>{a.member}</sub><tier>EF</tier></emp>
 <emp><n>{b.lf}</n><sub>{b.member}</sub><tier>EO</tier></emp>
 <emp><n>{c.lf}</n><sub/><tier>WAIVED</tier></emp>
</group>
`,
    `New hire cards came: {a} {a.member}, {b} {b.member}. {c} waived, is on Tricare. Group no. is {digits:6} for everybody. Dental the same.
`,
  ],
);

export const rateFiling: Genre = written(
  ['blind-rate-filing', 'prose'],
  [
    `RATE FILING {digits:9}. Trend for specialty drugs 14%. Diabetes 9% of claims, cancer 17%. Group of 2-50 lives. Actuary {a}, FSA; contact {b}; reviewed by {c}. Filed {date}. Page 3 of 80.
`,
    `SAMPLE ID CARD (proof 2)
MEMBER NAME: YOUR NAME HERE
MEMBER ID: ABC123456789
GROUP: 000000
Artwork by {a}. Approved: {b}. Print run {digits:6}.
`,
    `BROKER DIRECTORY
{a}   health, life     lic. on request   {phone}
{b}   disability, cancer plans     {phone}
{c}   Medicare supplements    {phone}
`,
  ],
);
