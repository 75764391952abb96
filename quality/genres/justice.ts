// What probation, jails and agencies that look into people write.
import type { Genre } from '../document.ts';
import { plainFact } from '../health.ts';
import { form, word } from '../phrases.ts';

export const probationNote: Genre = {
  name: 'probation-note',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const officer = d.staff();
    const doc = d.element('government-id', d.random.digits(7), who);
    const label = d.pick(
      'DOC #',
      'DOC No.',
      'Offender ID',
      'MODOC number',
      'Inmate No.',
      'Inmate ID',
    );
    const body = d.choose(
      () =>
        `${d.name(who, 'plain')} (${label} ${doc}) reported as directed. ${d.he(who) === 'she' ? 'She' : 'He'} is working at ${d.organisation()} and has paid ${d.money(20, 200)} toward costs in ${d.caseNumber()}. ${d.maybe(`Client ${plainFact(d, who)}.`)}`,
      () =>
        `${form(d, [
          ['Client', d.name(who, 'last-first', 'plain')],
          [label, doc],
          [word(d, 'ssn'), d.ssn(who)],
          ['Cause no.', d.caseNumber()],
          ['Officer', officer],
        ])}\n\nMissed office visit ${d.date()}. Employer ${d.organisation()} confirmed hours.`,
      () =>
        `Home visit ${d.date()}. ${d.titled(who)} was not there; spoke with the landlord, ${d.staff()}, at ${d.phone()}.\nSubject of supervision: ${d.name(who, 'plain')}, ${word(d, 'license')} ${d.license(who)}.`,
    );
    return d.wrap(
      `${d.county()} Probation & Parole\nOfficer ${officer}   ${d.date()}\n\n${body}\n`,
    );
  },
};

export const backgroundCheck: Genre = {
  name: 'background-check',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const [referee, analyst] = [d.staff(), d.staff()];
    const rows: [string, string][] = d.shuffle<[string, string]>([
      [word(d, 'ssn'), d.ssn(who)],
      [word(d, 'born'), d.born(who)],
      [word(d, 'license'), `${d.license(who)} (${who.state})`],
      ['Current address', `${who.street}, ${who.city} ${who.state} ${who.zip}`],
      ['Order', d.random.digits(9)],
    ]);
    return d.wrap(
      `${d.pick('CONFIDENTIAL BACKGROUND REPORT', 'Pre-employment screening')}\nRequested by ${d.organisation()}, attn. ${d.staff()}\n\n${form(d, [[d.pick('Applicant', 'Subject', 'Candidate'), d.name(who, 'plain', 'last-first-middle', 'middle')], ...rows])}\n\nCriminal search, ${d.county()}: ${d.pick('no records', `one record, ${d.caseNumber()}`)}.\nReference ${referee} (${d.organisation()}, ${d.phone()}) said the applicant was "${d.pick('always on time', 'a hard worker', 'eligible for rehire')}".\n\nPrepared by ${analyst}\n`,
      96,
    );
  },
};

/** Tenants and what landlords ask of them; the landlord and the agent are not the subject. */
export const rentalApplication: Genre = {
  name: 'rental-application',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const second = d.chance(0.5) ? d.someone() : null;
    const block = (one: typeof who, title: string): string =>
      `${title}\n${form(d, [
        [word(d, 'name'), d.name(one, 'plain', 'last-first', 'middle')],
        [word(d, 'ssn'), d.ssn(one)],
        [word(d, 'license'), d.license(one)],
        [word(d, 'born'), d.born(one)],
        ['Employer', d.organisation()],
        ['Monthly income', d.money(1800, 7000)],
      ])}`;
    const blocks = [
      block(who, d.pick('APPLICANT', 'Applicant 1')),
      ...(second ? [block(second, d.pick('CO-APPLICANT', 'Applicant 2'))] : []),
    ];
    return `${d.pick('Rental application', 'APPLICATION TO RENT', 'Lease application')} - unit ${d.random.between(1, 40)}${d.random.letters(1)}\nLandlord: ${d.staff()}, Gateway Property Management, LLC ${d.phone()}\n\n${blocks.join('\n\n')}\n\nPresent landlord: ${d.staff()} ${d.phone()}\nVehicle plate ${d.random.letters(3)} ${d.random.digits(3)}\n`;
  },
};
