// What hospitals and therapists write when somebody leaves, comes for an hour, or has a tube of blood drawn.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { written } from '../written.ts';

export const dischargePaper: Genre = written(
  ['second-discharge-paper', 'prose'],
  [
    `DISCHARGE SUMMARY

PATIENT: {a.capslf}                     MRN: {digits:7}
ADMITTED: {date}                        DISCHARGED: {date}
ATTENDING: {s1.caps} MD                 PCP: {s2.caps} DO

HOSPITAL COURSE:
This is a {a.age} y/o who presented with fever and flank pain. {a.med:Urosepsis} was confirmed by culture. The patient was
given ceftriaxone and improved. Hemoglobin was stable. No complications.

DISCHARGE MEDS: ciprofloxacin 500 mg po bid x 7d
FOLLOW UP: {s2.caps} DO in one week. Call {phone}.
`,
    `AFTER VISIT SUMMARY for {a}

You were seen on {date} by {s1}, NP for: {a.med:poison ivy, infected}
What to do: finish the cephalexin. Do not scratch. Wash the bedding.
Your next visit: {date}, {time}, with {s2}.

If you have trouble breathing, call 911. To see your results go to the portal; your activation code is {digits:4}-{digits:4}.
Insurance on file: {insurer} {a.member}
`,
    `Pt is a 3 do female born to {a} at 37w2d by vacuum. Mom {a.med:had preeclampsia and was on magnesium}. Baby girl {a.last} did well,
passed hearing screen, bili 9.1. Father, {b}, at the bedside. D/c home with mom. Newborn screen card {digits:9}.

{s1}, MD
@a woman
`,
    `TRANSFER FORM - nursing home to hospital

Resident's name: {a}                Room 114-B
Medicare no.: {a.mbi}               Medicaid no.: {a.dcn}
Person to notify: {b}, nephew, {phone}
Code status: DNR
Reason for transfer: {a.med:new confusion, foul urine, fell twice overnight}
Last took: Coumadin 2 mg at 1700
Report called to: {s1} RN
@b man
`,
    `ED NOTE dictated but not read
{s1} MD. I saw {a} in bed 9 at {time}. {a.last} {a.med:swallowed a button battery} according to {b}, who is {a.his} aunt and drove.
X-ray shows it past the pylorus. {b} was also seen here last month herself. Home with strict return instructions.
@b woman
`,
    `PATIENT BELONGINGS

Name on band: {a}           Bed: 4 West 22
[x] glasses   [x] phone (S/N {serial})   [ ] dentures   [x] keys, 5   [x] cash {money} to safe, envelope {digits:6}
Given to: {b}               Released by: {s1}, tech
`,
    `Hospice weekly IDT

1. {a}: {a.med:end-stage ALS, no longer swallowing}. Morphine 5 mg q2h. Wife tired, volunteer twice a week.
2. {b}: {b.med:lung ca w/ bone mets}, comfortable. Chaplain {s1} visited.
3. {c}: {c.med:died Sunday at home?}. Bereavement letters to daughter {d}, next at 3 and 6 months.
4. Budget: mileage is over by {money}; use the new forms.
@a man
`,
  ],
);

export const therapyNote: Genre = written(
  ['second-therapy-note', 'prose'],
  [
    `Client: {a}      Session 11 of 20      {time}-{time}      CPT 90834

S: "I slept maybe three hours." Talked about the divorce and about {b}, who has moved out.
O: Tearful, oriented x3, no SI.
A: {a.med:Adjustment disorder with mixed anxiety and depressed mood}, some gain.
P: Sleep log, return in a week.

{s1}, LCSW
`,
    `group 6pm thurs - {s1} and {s2} leading. present: {a}, {b}, {c}. {a.first} {a.med:celebrated 90 days off meth}. {b} passed. {c} late, had
forgotten his folder, asked to sit in the lobby till his ride came. topic: triggers. 2 new folders ordered.
@c man
`,
    `PHYSICAL THERAPY DAILY NOTE
Name {a.lf}   Visit 4/12   Auth {digits:8}
Dx: {a.med:s/p R total hip arthroplasty}
Tx: gait 3x50 ft w/ FWW, quad sets, heel slides. Tolerated well, pain 4/10.
Insurance {insurer} / {a.member} / copay {money}
{s1} PTA
`,
    `Dear Judge:

As ordered on {date} in {case}, I have met with both parents. {a} {a.med:shows signs of borderline personality disorder and stopped her
mood stabilizer without telling anyone}. I found no disorder in {b}. The boys, {c.first} and {c.first}'s brother, are on target for
their ages. My fee of {money} has been paid by the county.

{s1}, PhD
@a woman
@b husband a
@c son a
`,
    `CRISIS LINE LOG

{date} {time}  Caller gave the name {a}, {a.his} phone is {a.phone}. {a.He} {a.med:has been cutting again} and is alone. {s1} stayed on the line.
{date} {time}  Caller would not give a name. Says a pill bottle is in his hand. EMS sent to the cell tower area.
{date} {time}  {b} asked for the address of the food bank. Given.
`,
    `No-show letter

{date}

Dear {a.first},

We missed you on {date}. Three missed visits in a row mean that your file is closed. Please call {phone} to set up a time. There may be
a charge of {money}. Our office moved to suite 220; the old fax is off.

{s1}, office manager
{clinic}
`,
  ],
);

const panels: readonly (readonly [test: string, draw: (d: Draft) => string, usual: string])[] = [
  ['HEMOGLOBIN A1C', (d) => `${d.random.between(6, 11)}.${d.random.digits(1)} H`, '<5.7 %'],
  ['TSH', (d) => `${d.random.between(5, 18)}.${d.random.digits(2)} H`, '0.40-4.50 mIU/L'],
  ['CREATININE', (d) => `${d.random.between(1, 4)}.${d.random.digits(2)} H`, '0.60-1.30 mg/dL'],
  ['HIV-1/2 AG/AB', (d) => d.pick('NON-REACTIVE', 'REACTIVE'), 'NON-REACTIVE'],
  ['POTASSIUM', (d) => `${d.random.between(3, 5)}.${d.random.digits(1)}`, '3.5-5.3 mmol/L'],
  ['CHLAMYDIA NAA', (d) => d.pick('DETECTED', 'NOT DETECTED'), 'NOT DETECTED'],
  ['LEAD, VENOUS', (d) => `${d.random.between(4, 22)} H`, '<3.5 mcg/dL'],
  ['PSA, TOTAL', (d) => `${d.random.between(0, 9)}.${d.random.digits(1)}`, '<4.0 ng/mL'],
];

/** One result is asked for; that the others are of the same tube nobody has to say again. */
function results(d: Draft, who: Someone): string {
  return d
    .shuffle(panels.filter(([test]) => who.sex === 'M' || !test.startsWith('PSA')))
    .slice(0, d.random.between(1, 4))
    .map(([test, draw, usual], at) => {
      const line = `${d.pad(test, 18)}${d.pad(draw(d), 16)}`.trimEnd();
      return `${d.pad(d.health(who, line, at === 0 ? {} : { optional: true }), 38)}${usual}`;
    })
    .join('\n');
}

function sheet(d: Draft, who: Someone): string {
  const [order, doctor] = [d.random.digits(9), d.staff()];
  return d.choose(
    () =>
      `LABORATORY REPORT    FINAL\nPATIENT ${d.name(who, 'caps-last-first')}    SEX ${who.sex}    DOB ${d.born(who)}\nACCESSION ${d.random.letters(2)}${d.random.digits(7)}    COLLECTED ${d.date()} ${d.time()}\nORDERING ${doctor.toUpperCase()}    NPI ${d.npi()}\n\n${results(d, who)}\n\nPERFORMED AT LAB 02, CLIA 26D${d.random.digits(7)}\n`,
    () =>
      `${d.clinic()}\nResults for ${d.name(who, 'plain')} (order ${order})\n\n${results(d, who)}\n\nReviewed by Dr. ${doctor.split(' ')[1]!}. Patient to be called.\n`,
    () =>
      `${results(d, who)}\n\n${'-'.repeat(40)}\nSpecimen: blood   Req. ${order}\nDr: ${doctor}\nPt: ${d.name(who, 'plain', 'last-first')}   ${d.born(who)}\n`,
  );
}

export const labSheet: Genre = {
  name: 'second-lab-sheet',
  kind: 'prose',
  copies: 12,
  extension: 'txt',
  write: (d) =>
    d.choose(
      () => sheet(d, d.someone()),
      () => sheet(d, d.someone()),
      () =>
        d
          .people(2, 3)
          .map((who) => sheet(d, who))
          .join('\f\n'),
      // The instrument's control run, signed by whoever ran it.
      () =>
        `QC LOG    ANALYZER ${d.serial()}    LOT ${d.random.digits(9)}\n\n${panels
          .filter(([, , usual]) => /\d/u.test(usual))
          .map(([test, , usual]) => `${d.pad(test, 18)}LEVEL 1   ${d.pad(usual, 18)}IN RANGE`)
          .join('\n')}\n\nRUN BY ${d.staff()} MLT   ${d.date()} ${d.time()}\n`,
    ),
};
