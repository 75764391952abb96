// What case workers and schools write: households with children of one last name, and pupils with their numbers.
import type { Genre } from '../document.ts';
import { conditions, plainFact } from '../health.ts';
import { form, letterHead, signature, word } from '../phrases.ts';

/** Dependants stand by their first name and inherit the last name of the household. */
export const householdNote: Genre = {
  name: 'household-note',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const head = d.someone();
    const [a, b] = [d.relative(head, 'child'), d.relative(head, 'child')];
    const kids = a.first === b.first ? [a] : [a, b];
    const worker = d.staff();
    const body = d.choose(
      () =>
        `Head of household: ${d.name(head, 'plain')}, ${word(d, 'ssn')} ${d.ssn(head)}, ${word(d, 'dcn')} ${d.dcn(head)}\nHousehold members:\n${kids.map((kid) => `  - ${kid.first}, ${kid.sex === 'F' ? 'daughter' : 'son'}, DOB ${d.born(kid)}, SSN ${d.ssn(kid)}`).join('\n')}`,
      () =>
        `${d.name(head, 'plain')} applied for SNAP on ${d.date()} for ${d.his(head) === 'her' ? 'herself' : 'himself'} and ${kids.length === 1 ? 'one child' : 'two children'}. ${d.his(head) === 'her' ? 'Her' : 'His'} DCN is ${d.dcn(head)}. ${kids.map((kid) => `${kid.first}'s DCN is ${d.dcn(kid)}.`).join(' ')} Rent is ${d.money(400, 1200)}.`,
      () =>
        `Name                 Rel      DOB         SSN\n${[head, ...kids].map((one, at) => `${d.pad(`${one.first} ${one.last}`, 21)}${d.pad(at === 0 ? 'self' : one.sex === 'F' ? 'dau' : 'son', 9)}${one.birthDate}  ${d.ssn(one)}`).join('\n')}`,
      () =>
        `${d.name(head, 'plain')} reports that ${kids[0]!.first} ${plainFact(d, kids[0]!)}. The child's MO HealthNet number is ${d.dcn(kids[0]!)}.`,
    );
    return d.wrap(
      `${d.pick('Case note', 'Eligibility interview', 'CASE RECORD')}  ${d.date()}\n${d.pick('Worker', 'Eligibility specialist')}: ${worker}, ext ${d.random.digits(4)}\n${d.county()} Family Support Division\n\n${body}\n${d.maybe(`\nNext review ${d.date()}, ${worker}\n`)}`,
      96,
    );
  },
};

export const pupilRecord: Genre = {
  name: 'pupil-record',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const parent = d.someone();
    const pupil = d.relative(parent, 'child');
    const mosis = d.element(
      'government-id',
      `${d.random.between(1, 9)}${d.random.digits(9)}`,
      pupil,
    );
    const label = d.pick('MOSIS ID', 'State Student ID', 'MOSIS No.', 'State ID (MOSIS)');
    const body = d.choose(
      () =>
        form(d, [
          [d.pick('Student', 'Pupil', 'Student name'), d.name(pupil, 'plain', 'last-first')],
          [label, mosis],
          ['Grade', `${d.random.between(1, 12)}`],
          ['Parent/guardian', d.name(parent, 'plain')],
          ['Teacher', d.staff()],
          ['Locker', d.random.digits(3)],
        ]),
      () =>
        `${d.name(pupil, 'plain')} (${label} ${mosis}) is transferring to ${d.pick('Fulton', 'Rolla')} R-III. Records were requested by ${d.staff()}, registrar. GPA 3.${d.random.digits(2)}.`,
      () =>
        `Nurse's visit ${d.date()} ${d.time()}: ${d.name(pupil, 'plain')} ${plainFact(d, pupil)}. Called ${d.name(parent, 'plain')} at ${parent.phone}. Seen by ${d.staff()}, RN.`,
      () =>
        `Dear ${d.titled(parent)},\n\nOur records show that your child ${d.name(pupil, 'plain')} ${d.health(pupil, `has ${d.random.pick(conditions)}`)}. Please have the enclosed care plan signed by a physician.`,
    );
    return d.wrap(
      `${letterHead(d, 'Harmony Grove School District')}\n${d.date()}\n\n${body}\n\n${signature(d, d.pick('Principal', 'School Nurse', 'Counselor'))}\n`,
    );
  },
};

export const medicareLetter: Genre = {
  name: 'medicare-letter',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const mbi = d.mbi(who);
    const body = d.choose(
      () =>
        `Your new Medicare card is enclosed. Your ${word(d, 'mbi')} is ${mbi}. Destroy the old card.`,
      () =>
        form(d, [
          [d.pick('Beneficiary', 'Name', 'Enrollee'), d.name(who, 'plain', 'caps')],
          [word(d, 'mbi'), mbi],
          ['Part A effective', d.date()],
          ['Part B effective', d.date()],
        ]),
      () =>
        `This is to confirm that ${d.name(who, 'plain')}, ${word(d, 'mbi')} ${mbi}, has Part A from ${d.date()}. Control ${d.random.letters(2)}${d.random.digits(8)}.`,
      () =>
        `We received a claim from ${d.staff()}, MD (NPI ${d.npi()}) for services on ${d.date()}. Medicare no. ${mbi}. You may be billed ${d.money(12, 90)}.`,
    );
    return d.wrap(
      `${letterHead(d, d.pick('Medicare Service Center', 'State Health Insurance Assistance', 'Gateway Advantage'))}\n${d.name(who, 'plain')}\n${who.street}\n${who.city} ${who.state} ${who.zip}\n\n${d.pick(`Dear ${d.titled(who)}:`, `Dear ${d.name(who, 'plain')}:`)}\n\n${body}\n\n${signature(d, 'Beneficiary Services')}\n`,
    );
  },
};

export const medicaidNote: Genre = {
  name: 'medicaid-note',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const [one, two] = [d.someone(), d.someone()];
    const line = (who: typeof one): string =>
      d.pick(
        `${d.name(who, 'last-first')}  ${word(d, 'dcn')} ${d.dcn(who)}  eff ${d.date()}`,
        `${d.name(who, 'plain')}: ${word(d, 'dcn')} ${d.dcn(who)}, spend-down ${d.money(10, 300)}`,
        `${word(d, 'dcn')} ${d.dcn(who)} - ${d.name(who, 'plain')} - reviewed by ${d.staff()}`,
      );
    return `${d.pick('MO HealthNet', 'Medicaid')} ${d.pick('review', 'prior authorizations', 'spend-down list')} ${d.date()}\nPA number ${d.random.digits(10)}\n\n${line(one)}\n${line(two)}\n\nProvider NPI ${d.npi()}, ICN ${d.random.digits(13)}\n`;
  },
};
