// What a clinic writes: visit notes, referrals to another doctor, and the forms that patients fill in.
import type { Genre } from '../document.ts';
import { codeOf, conditions, drugs } from '../health.ts';
import { form, letterHead, word } from '../phrases.ts';

/** A visit note: the patient is the subject, the clinicians are not. */
export const clinicNote: Genre = {
  name: 'clinic-note',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'txt', 'rtf.txt']),
  write(d) {
    const who = d.someone();
    const doctor = d.staff();
    const condition = d.random.pick(conditions);
    const head = d.choose(
      () =>
        form(d, [
          ['Patient', d.name(who, 'plain', 'last-first', 'last-first-middle', 'caps')],
          [word(d, 'born'), d.born(who)],
          ['MRN', d.random.digits(7)],
          ['Provider', `${doctor}, ${d.pick('MD', 'DO', 'NP', 'PA-C')}`],
          ['Date of service', d.date()],
        ]),
      () =>
        `${d.clinic()}\nProgress note ${d.date()}\nPt: ${d.name(who)} ${d.random.between(19, 84)} y/o ${who.sex}   MRN ${d.random.digits(8)}\nSeen by: Dr. ${doctor}`,
      () =>
        `${d.name(who, 'last-first')}   #${d.random.digits(6)}   DOS ${d.date()}   ${doctor} RN`,
    );
    const body = d.choose(
      () =>
        `CC: follow up.\nHPI: ${who.sex === 'F' ? 'She' : 'He'} ${d.health(who, `presents with ${condition}, taking ${d.random.pick(drugs)}`)}. BP ${d.random.between(108, 158)}/${d.random.between(62, 98)}.\nA/P: ${condition} (${codeOf(condition)}). Return in ${d.random.between(2, 12)} weeks.`,
      () =>
        `S: Pt c/o fatigue. O: BMI ${d.random.between(21, 41)}.${d.random.digits(1)}, SpO2 ${d.random.between(92, 99)}%. A: ${d.health(who, condition)}. P: ${d.random.pick(drugs)}.`,
      () =>
        `Assessment: ${d.health(who, `${condition}, stable`)}\nPlan: continue ${d.random.pick(drugs)}. Labs ordered, accession ${d.random.digits(9)}.`,
      () =>
        `Diagnosis: ${d.health(who, `${condition} ${codeOf(condition)}`)}\nMedications: ${d.random.pick(drugs)}\nAllergies: NKDA`,
    );
    const insurance = d.maybe(`\n${word(d, 'member')}: ${d.member(who)}\n`, 0.4);
    return `${head}\n${insurance}\n${body}\n\n${d.pick(`Electronically signed by ${doctor}, MD ${d.date()} ${d.time()}`, `/s/ ${doctor}`, `Dictated: ${doctor} / transcribed ${d.staff()}`)}\n`;
  },
};

/** From one doctor to another: two clinicians named before the patient. */
export const referralLetter: Genre = {
  name: 'referral-letter',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const [from, to] = [d.staff(), d.staff()];
    const condition = d.random.pick(conditions);
    const re = d.pick(
      `RE: ${d.name(who)}   DOB: ${d.born(who)}`,
      `Re: ${d.name(who, 'last-first')}, born ${d.born(who)}`,
      `Patient: ${d.name(who)}`,
    );
    const body = d.choose(
      () =>
        `Thank you for seeing ${d.name(who, 'plain')}, who ${d.health(who, `has ${condition} and takes ${d.random.pick(drugs)}`)}. I would value your opinion.`,
      () =>
        `I am referring this pleasant ${d.random.between(20, 80)}-year-old for evaluation. ${d.titled(who)} ${d.health(who, `was found to have ${condition} in ${d.random.between(2015, 2023)}`)}. ${d.his(who) === 'her' ? 'Her' : 'His'} ${word(d, 'member')} is ${d.member(who)}.`,
      () =>
        `The above patient of mine ${d.health(who, `was treated for ${condition}`)} here in ${d.pick('May', 'June', 'the fall')}. Imaging is on disc ${d.random.digits(8)}. ${who.sex === 'F' ? 'Mrs.' : 'Mr.'} ${who.last} is covered by ${d.insurer()}, ${word(d, 'member')} ${d.member(who)}.`,
    );
    return d.wrap(
      `${letterHead(d, d.clinic())}\n${d.date()}\n\n${to}, M.D.\n${d.clinic()}\n\n${re}\n\nDear Dr. ${to.split(' ')[1]}:\n\n${body}\n\n${d.pick('Sincerely', 'With kind regards', 'Yours truly')},\n\n${from}, ${d.pick('M.D.', 'D.O.', 'FNP-C')}\nNPI ${d.npi()}\n`,
    );
  },
};

/** A new patient's form, filled in; the emergency contact is somebody else. */
export const intakeForm: Genre = {
  name: 'intake-form',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const contact = d.relative(who, 'spouse');
    const rows: [string, string][] = [
      [
        d.pick('Patient Name', 'Patient', 'Name of patient'),
        d.name(who, 'plain', 'last-first', 'middle'),
      ],
      [word(d, 'born'), d.born(who)],
      [word(d, 'ssn'), d.ssn(who)],
      d.chance(0.5) ? [word(d, 'license'), d.license(who)] : ['', ''],
      ['Address', `${who.street}, ${who.city}, ${who.state} ${who.zip}`],
      ['Home phone', who.phone],
      ['Insurance company', d.insurer()],
      [word(d, 'member'), d.member(who)],
      ['Group #', d.random.digits(5)],
      d.chance(0.6)
        ? [
            'Emergency contact',
            `${d.name(contact, 'plain')} (${contact.sex === 'F' ? 'wife' : 'husband'}) ${d.phone()}`,
          ]
        : ['', ''],
      ['Primary physician', `Dr. ${d.staff()}`],
      d.chance(0.6)
        ? d.pick<[string, string]>(
            [d.pick('Current medications', 'Medications'), d.health(who, d.random.pick(drugs))],
            [
              d.pick('Medical conditions', 'Reason for visit', 'Medical history'),
              d.health(who, d.random.pick(conditions)),
            ],
          )
        : ['', ''],
    ];
    return `${letterHead(d, d.clinic())}\n${d.pick('NEW PATIENT INFORMATION', 'Patient Registration', 'INTAKE FORM - please print')}\n\n${form(d, rows)}\n\nSignature: ______________________  Date: ${d.date()}\n`;
  },
};
