// What agencies write and keep: veterans, voters, inmates, students, travellers, drivers.
import type { Genre } from '../document.ts';
import { conditions } from '../health.ts';
import { form, letterHead, signature, word } from '../phrases.ts';

export const veteranLetter: Genre = {
  name: 'veteran-letter',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const edipi = d.element('military-id', d.numbers.military(), who, { or: ['government-id'] });
    const file = d.element('military-id', `C${d.random.digits(8)}`, who, { or: ['government-id'] });
    const body = d.choose(
      () =>
        `This certifies that ${d.name(who, 'plain')}, DoD ID Number ${edipi}, served on active duty from ${d.date(1990, 2005)} to ${d.date(2006, 2015)}.`,
      () =>
        `${form(d, [
          ['Veteran', d.name(who, 'plain', 'last-first')],
          ['VA File Number', file],
          [word(d, 'ssn'), d.ssn(who)],
          ['Branch', d.pick('Army', 'Navy', 'Air Force')],
        ])}\n\nWe granted service connection. The veteran ${d.health(who, `has ${d.random.pick(conditions)}`)}.`,
      () =>
        `In reply refer to ${file}\n${d.name(who, 'plain')}\n\nYour claim for an increase was received on ${d.date()}. Your EDIPI is ${edipi}. Our number is ${d.phone()}.`,
    );
    return d.wrap(
      `${letterHead(d, 'Veterans Regional Office')}\n${d.date()}\n\n${body}\n\n${signature(d, 'Veterans Service Officer')}\n`,
    );
  },
};

export const studentRecord: Genre = {
  name: 'student-record',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const body = d.choose(
      () =>
        form(d, [
          ['Student', d.name(who, 'last-first', 'plain')],
          [
            'University ID',
            d.element('government-id', d.random.digits(8), who, { optional: true }),
          ],
          [word(d, 'ssn'), d.ssn(who)],
          ['Major', d.pick('Nursing', 'Welding', 'History')],
          ['Advisor', `Dr. ${d.staff()}`],
          ['GPA', `3.${d.random.digits(2)}`],
        ]),
      () =>
        `The FAFSA of ${d.name(who, 'plain')} (SSN ${d.ssn(who)}) was selected for verification. Parent: ${d.name(d.relative(who, 'spouse'), 'plain')}. Aid offered ${d.money(900, 9000)}.`,
      () =>
        `Disability services: ${d.name(who, 'plain')} ${d.health(who, `has documented ${d.pick('ADHD', 'dyslexia', 'epilepsy', 'depression')}`)} and may take exams in a quiet room. Instructor: ${d.staff()}.`,
      () =>
        `To the registrar: I, ${d.name(who, 'plain')}, request my transcript. My social security number is ${d.ssn(who)}. Course HIST-${d.random.digits(4)}, section ${d.random.digits(5)}.`,
    );
    return d.wrap(`${letterHead(d, 'Boone Valley Community College')}\n${body}\n\n${d.date()}\n`);
  },
};

export const jailRoster: Genre = {
  name: 'jail-roster',
  kind: 'record',
  extension: 'txt',
  write(d) {
    const people = d.people(5, 12);
    const label = d.pick('INMATE NO', 'Inmate ID', 'DOC NO', 'BOOKING ID');
    const isState = label !== 'BOOKING ID';
    const rows = people.map((of) => {
      const number = d.random.digits(7);
      return `${d.pad(isState ? d.element('government-id', number, of) : d.element('government-id', number, of, { optional: true }), 12)}${d.pad(`${of.last}, ${of.first}`, 28)}${d.pad(of.birthDate, 12)}${d.pad(d.ssn(of), 13)}${d.pick('A', 'B', 'C')}-${d.random.digits(2)}`;
    });
    return `${d.county()} Detention Center   ${d.date()}\n\n${d.pad(label, 12)}${d.pad('NAME', 28)}${d.pad('DOB', 12)}${d.pad('SSN', 13)}CELL\n${rows.join('\n')}\n`;
  },
};

export const travelPapers: Genre = {
  name: 'travel-papers',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const body = d.choose(
      () =>
        `Dear Consul,\n\nPlease grant a visa to our employee ${d.name(who, 'plain')}, holder of U.S. passport ${d.passport(who)}, who will visit our plant from ${d.date(2025, 2025)}.`,
      () =>
        form(d, [
          ['Surname', who.last],
          ['Given names', who.first],
          ['Nationality', 'USA'],
          [word(d, 'passport'), d.passport(who)],
          ['Date of expiry', d.date(2026, 2032)],
          ['Flight', `UA ${d.random.digits(4)}`],
        ]),
      () =>
        `${d.name(who, 'plain')} became a permanent resident on ${d.date()}; USCIS ${word(d, 'alien')} ${d.alien(who)}. Attorney: ${d.staff()}, bar ${d.random.digits(5)}.`,
      () =>
        `Group list\n\n1. ${d.name(who, 'plain')}   passport ${d.passport(who)}   aisle seat\nLeader: ${d.staff()}, ${d.phone()}`,
    );
    return d.wrap(
      `${d.pick('Travel desk', 'VISA REQUEST', 'Immigration practice')}  ${d.date()}\n\n${body}\n`,
      96,
    );
  },
};

export const driverCorrespondence: Genre = {
  name: 'driver-correspondence',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'eml']),
  write(d) {
    const who = d.someone();
    const clerk = d.staff();
    const text = d.choose(
      () =>
        `My name is ${d.name(who, 'plain')} and I lost my license. The number was ${d.license(who)}. I moved from ${who.street} last month.`,
      () =>
        `RE: ${d.name(who, 'last-first')} / DLN ${d.license(who)}\n\nPoints were assessed for the conviction of ${d.date()} in ${d.caseNumber()}.`,
      () =>
        `We could not verify license no. ${d.license(who)} for ${d.name(who, 'plain')}. Please send a copy of the birth certificate. Reference ${d.random.digits(9)}.`,
      () =>
        `SR-22 filed for ${d.name(who, 'plain')}; operator's license ${d.license(who)} (${who.state}); policy ${d.random.letters(2)}${d.random.digits(7)}; agent ${d.staff()}.`,
    );
    return `From: ${clerk} <dl@example.com>\nTo: records@example.com\nSubject: ${d.pick('license', 'driver record', 'reinstatement')}\nDate: Mon, 18 Mar 2024 09:30:00 -0500\n\n${d.wrap(text)}\n\n${clerk}\nDriver Services\n`;
  },
};

export const voterList: Genre = {
  name: 'voter-list',
  kind: 'record',
  extension: (random) => random.pick(['csv', 'tsv', 'txt']),
  write(d) {
    const by = d.pick(',', '\t', '|');
    const names = d.pick(
      ['voter_id', 'last_name', 'first_name', 'precinct', 'registered'],
      ['Voter ID', 'Last', 'First', 'Pct', 'Reg Date'],
      ['VOTER REG NO', 'LNAME', 'FNAME', 'WARD', 'DT'],
    );
    const rows = d
      .people(6, 14)
      .map((of) => [
        d.element('government-id', d.numbers.voter(), of),
        of.last,
        of.first,
        d.random.digits(3),
        d.isoDate(1990, 2023),
      ]);
    return `${[names, ...rows].map((row) => row.join(by)).join('\n')}\n`;
  },
};
