// What insurers send out: decisions on claims and appeals, and the explanations of benefits that go with the cheque.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { written } from '../written.ts';

export const claimDecision: Genre = written(
  ['second-claim-decision', 'prose'],
  [
    `{insurer}
Appeals and Grievances

{date}

{a}
{a.street}
{a.city}, {a.state} {a.zip}

Patient: {b}          Identification no.: {b.member}
Claim: {claim}       Provider: {clinic}

Dear {a.mr}:

You asked us to look again at the claim above. {b} was taken to the emergency room for {b.med:a seizure on the school bus}, and the
hospital billed the visit as out of network. Dr. {s2}, who did not take part in the first decision, has reviewed the file. We agree
with you and will pay {money}.

{s1}
Appeals Analyst
@b child a
`,
    `NOTICE OF ADVERSE BENEFIT DETERMINATION

We received a request from {s1}, MD, on {date} for {a}, ID {a.member}. The request was for {a.med:removal of varicose veins in both legs}.
After review by a board-certified surgeon the request is DENIED as not medically necessary.

You have 180 days to appeal. Write to P.O. Box {digits:4} or fax {phone}. Please put reference {digits:9} on every page.
`,
    `FAX    {date}  {time}    2 pages
TO: {clinic}, attn. {s1}
FROM: {insurer} Utilization Mgmt, {s2} RN

PT NAME       {a.capslf}
MBR NBR       {a.member}
AUTH NBR      {digits:10}
REQUESTED     {a.med:HUMIRA 40 MG Q2WK FOR PLAQUE PSORIASIS}
DECISION      APPROVED {date} THRU {date}
UNITS         26
NPI           {npi}
`,
    `Re: other coverage

Our records show that {a} may also be covered by the plan of {a.his} spouse, {b}. With us {a.he} is {a.member}. {b.first}'s plan lists
subscriber {b.member}. Please tell us which plan pays first for the children. Until you do, claims will wait.

Thank you,
{s1}
Coordination of Benefits, {insurer}
@b spouse a
`,
    `REQUEST FOR REFUND OF OVERPAYMENT                              {date}

To: {clinic}, NPI {npi}, tax ID {ein}

The following were paid twice. Please remit within 30 days.

Beneficiary               Medicare no.       Control no.        Amount
{a.lf}                    {a.mbi}            {digits:13}        {money}
{b.lf}                    {b.mbi}            {digits:13}        {money}
{c.lf}                    {c.mbi}            {digits:13}        {money}

{s1}, Recoupment Unit
`,
    `ACCIDENT QUESTIONNAIRE

We paid for treatment of an injury and need to know whether somebody else should have. Please answer and return.

Insured             {a}
Insured's number    {a.member}
Who was hurt?       {b.first}
How?                thrown from a horse at camp
What was hurt?      {b.med:left collarbone broken, spleen bruised}
Lawyer?             none
Signed              {a}, parent of {b}
@b child a
`,
    `{date}

Dear {a}:

Claim {claim} was returned because it came in more than twelve months after the date of service. Your group number is {digits:6} and
your employer is {org}. Nothing in this letter is about whether the service was needed. Check {digits:7} for {money} was voided. If
you call us at {phone}, have this letter with you; our reference is {digits:9}.

{s1}
{insurer}
`,
    `Short term disability - status of your claim

Claimant {a}; employer {org}; benefit {money} a week. Your doctor, {s1}, wrote on {date} that you {a.med:cannot stand for more than
twenty minutes because of plantar fasciitis and a fused ankle}. We approve benefits through {date}. Your co-worker {b} asked about your
date of return; we told {b.him} nothing.
`,
    `hi {s1.first}, me again about {a}. {a.He} faxed the appeal twice. The ID on the appeal is {a.member} but the claim was keyed under
{a.his} brother {b}, {b.member}, that is why it denied. Same address, same last name. Can somebody move it over? claim {claim}, dos
{date}. The procedure was {a.med:a septoplasty}, done as an outpatient. thx
{s2}
@a man
@b brother a
`,
  ],
);

const services = [
  'CHEMOTHERAPY INFUSION',
  'COLONOSCOPY W/ POLYP REMOVAL',
  'PHYSICAL THERAPY, LUMBAR',
  'MRI LEFT KNEE W/O CONTRAST',
  'PSYCHOTHERAPY 45 MIN',
  'CPAP DEVICE RENTAL',
  'FETAL NON-STRESS TEST',
  'DIALYSIS, ONE SESSION',
  'SUBOXONE 8 MG FILM',
  'CATARACT EXTRACTION, RIGHT EYE',
] as const;

function serviceLines(d: Draft, who: Someone): string {
  const fitting = services.filter((one) => who.sex === 'F' || !one.startsWith('FETAL'));
  const chosen = d.shuffle(fitting).slice(0, d.random.between(1, 3));
  return chosen
    .map((one, at) => {
      const words = d.health(who, one, at === 0 ? {} : { optional: true });
      const money = d.times(4, 4, () => d.pad(d.money(5, 900).slice(1), 10, 'left')).join('');
      return `${d.random.between(1, 12)}/${d.random.between(10, 28)}/24  ${d.pad(words, 32)}${money}`;
    })
    .join('\n');
}

function explained(d: Draft, holder: Someone, patient: Someone): string {
  const member = d.member(holder);
  const lines = serviceLines(d, patient);
  const heads =
    'DATE     SERVICE                              BILLED   ALLOWED      PAID   YOU OWE';
  return d.choose(
    () =>
      `${d.insurer().toUpperCase()}\nEXPLANATION OF BENEFITS            THIS IS NOT A BILL\n\nSUBSCRIBER: ${d.name(holder, 'caps')}\nSUBSCRIBER ID: ${member}      GROUP: ${d.random.digits(6)}\nPATIENT: ${d.name(patient, 'caps')}\nCLAIM: ${d.claimNumber()}   PROVIDER: ${d.staff().toUpperCase()} MD\n\n${heads}\n${lines}\n\nREMARK CODES: ${d.random.digits(3)} PR-1\n`,
    () =>
      `${d.name(holder, 'plain')}\n${holder.street}\n${holder.city}, ${holder.state} ${holder.zip}\n\nHere is how we paid for ${patient === holder ? 'your' : `${d.name(patient, 'plain')}'s`} care. Your ID: ${member}\n\n${heads}\n${lines}\n\nDeductible met so far ${d.money(100, 2500)}. Questions? ${d.phone()}, Monday to Friday.\n`,
    () =>
      `EOB${' '.repeat(30)}Page 1 of 1\nMember            Member ID           Patient                 Check\n${d.pad(d.name(holder, 'last-first'), 18)}${d.pad(member, 20)}${d.pad(d.name(patient, 'last-first'), 24)}${d.random.digits(8)}\n\n${heads}\n${lines}\nTotals                                       ${d.money(100, 900)}\n`,
  );
}

/** The number is the subscriber's, the treatment the patient's. */
export const benefitPrint: Genre = {
  name: 'second-benefit-print',
  kind: 'prose',
  copies: 10,
  extension: 'txt',
  write(d) {
    const holder = d.someone();
    const patient = d.choose(
      () => holder,
      () => d.relative(holder, 'spouse'),
      () => d.relative(holder, 'spouse'),
    );
    return explained(d, holder, patient);
  },
};
