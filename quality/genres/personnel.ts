// What a personnel office writes: letters to and about employees, and their absences.
import type { Genre } from '../document.ts';
import { plainFact } from '../health.ts';
import { address, form, letterHead, signature, word } from '../phrases.ts';

/** A letter with one subject, who is addressed or written about. */
export const hrLetter: Genre = {
  name: 'hr-letter',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const firm = d.organisation();
    const ssn = word(d, 'ssn');
    const body = d.choose(
      () =>
        `We are pleased to confirm your appointment as ${d.pick('payroll clerk', 'line supervisor', 'warehouse associate')} effective ${d.date()} at ${d.money(14, 41)} an hour. Our records show your ${ssn} as ${d.ssn(who)}${d.maybe(' and your date of birth as ' + d.born(who))}. Please tell us by ${d.date()} if either is wrong. Your employee number will be ${d.employeeNumber()}.`,
      () =>
        `This letter confirms that ${d.name(who, 'plain', 'middle')} (${ssn} ${d.ssn(who)}) has been employed by ${firm} since ${d.date(2001, 2018)} and earns ${d.money(2100, 5200)} a month. Questions may be directed to this office at ${d.phone()}.`,
      () =>
        `Enclosed is the corrected W-2 for ${d.name(who)}. The first one showed the wrong number; the right one is ${d.ssn(who)}. Your own copy carries control number ${d.random.digits(9)}, which is not a ${ssn}.`,
      () =>
        `Your final check in the amount of ${d.money()} was mailed on ${d.date()} to the address above. For unemployment purposes the Division needs the following:\n\n${form(
          d,
          [
            [word(d, 'name'), d.name(who, 'plain', 'last-first')],
            [ssn, d.ssn(who, { style: d.pick('any', 'bare') })],
            ['Last day worked', d.date()],
            [d.pick('Employer account', 'Employer no.', 'UI employer ID'), d.random.digits(7)],
          ],
        )}`,
    );
    const greeting = d.pick(
      `Dear ${d.titled(who)}:`,
      `Dear ${d.name(who, 'plain')},`,
      'To whom it may concern:',
    );
    const re = d.pick(
      `RE: ${d.name(who, 'plain', 'last-first')}`,
      `Re: Employment of ${d.name(who, 'plain')}`,
      `Subject: ${d.name(who)}`,
    );
    const top = d.pick(
      `${d.date()}\n\n${d.name(who)}\n${address(who)}\n`,
      `${d.name(who, 'plain')}\n${address(who)}\n\n${d.date()}\n`,
    );
    return d.wrap(
      `${letterHead(d, firm)}\n${top}\n${d.maybe(`${re}\n\n`, 0.6)}${greeting}\n\n${body}\n\n${signature(d, d.pick('Director of Human Resources', 'HR Generalist', 'Payroll Manager'))}\n${d.maybe(`\ncc: ${d.staff()}, ${d.staff()}\n`)}`,
    );
  },
};

/** Notes and mails about absences: health in plain words, with and without a full name. */
export const absenceNote: Genre = {
  name: 'absence-note',
  kind: 'prose',
  extension: (random) => random.pick(['txt', 'txt', 'md']),
  write(d) {
    const [who, other] = [d.someone(), d.someone()];
    const boss = d.staff();
    const vague = d.pick(
      `${other.first} will be out on vacation until ${d.date()}.`,
      `${d.name(other)} has used 32.5 hours of PTO and has 11 left.`,
      `Reminder: flu shots are offered in the break room on ${d.date()}.`,
      `${d.name(other)} swapped shifts with ${boss}.`,
    );
    const story = d.choose(
      () =>
        `${d.name(who)} ${plainFact(d, who)}. ${d.titled(who)} expects to return on ${d.date()}. ${vague}`,
      () =>
        `Per our call, ${who.first} ${who.last} called in today. ${d.he(who) === 'he' ? 'He' : 'She'} ${plainFact(d, who)}. FMLA packet mailed ${d.date()}. ${vague}`,
      () =>
        `${vague}\n\nLeave request: ${d.name(who, 'last-first')}, badge ${d.random.digits(5)}. Reason given: employee ${plainFact(d, who)}.`,
      () =>
        `Accommodation request no. ${d.random.digits(6)}\nEmployee: ${d.name(who)}\nSupervisor: ${boss}\n\nThe employee ${plainFact(d, who)}. A sit/stand desk (part ${d.partNumber()}) was ordered for ${d.money(200, 900)}.`,
      () =>
        `${boss} wrote: ${d.name(who)} ${plainFact(d, who)}; please route ${d.his(who)} mail to me. ${vague}`,
    );
    const head = d.pick(
      `Memo to file, ${d.date()}\n\n`,
      `${d.date()} ${d.time()} - note by ${boss}\n`,
      `To: ${boss}\nFrom: Attendance desk\nDate: ${d.date()}\nSubject: absences\n\n`,
    );
    return d.wrap(`${head}${story}\n${d.maybe(`\nCopied to ${d.staff()}, HR.\n`)}`);
  },
};
