// Names that are whole, short, or missing: initials count, a last or a first name alone never does.
import type { Genre } from '../document.ts';
import { plainFact } from '../health.ts';
import { form, letterHead, signature, word } from '../phrases.ts';

/** A first initial and a last name are a name under the statute. */
export const initials: Genre = {
  name: 'initial-and-last-name',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const people = d.people(2, 4);
    const lines = people.map((who) => {
      const name = `${who.first[0]}${d.pick('. ', ' ')}${who.last}`;
      return d.choose(
        () => `${name}, ${word(d, 'ssn')} ${d.ssn(who)}, shift ${d.random.between(1, 3)}`,
        () => `${name} - ${word(d, 'license')} ${d.license(who)} - van ${d.random.digits(3)}`,
        () => `${who.last}, ${who.first[0]}. - ${word(d, 'member')} ${d.member(who)}`,
      );
    });
    return `${d.pick('Driver list', 'Crew sheet', 'Roster')}  ${d.date()}  ${d.organisation()}\n\n${lines.join('\n')}\n`;
  },
};

/** Elements beside a last name or a first name alone: found, and never covered. */
export const shortNames: Genre = {
  name: 'one-name-only',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const nobody = { of: null } as const;
    const body = d.choose(
      () =>
        `Mr. ${who.last} left his card at the desk. SSN ${d.ssn(who, nobody)}. Please call the locksmith, part ${d.partNumber()}.`,
      () =>
        `${who.first}'s social security number is ${d.ssn(who, nobody)} - ask ${who.first} to come by.`,
      () =>
        form(d, [
          ['Unit', `${d.random.between(1, 90)}`],
          ['Tenant', who.last],
          [word(d, 'license'), d.license(who, nobody)],
          ['Plate', `${d.random.letters(3)} ${d.random.digits(3)}`],
        ]),
      () =>
        `Found in the hallway: an envelope marked ${d.ssn(who, nobody)} (${word(d, 'ssn')}) and a key no. ${d.random.digits(4)}.`,
      () => `Mrs. ${who.last} ${plainFact(d, who, nobody)}.`,
    );
    return `${d.pick('Note', 'Front desk', 'Lost and found')} ${d.date()}\n\n${body}\n`;
  },
};

/** Numbers cut down to what the statute lets stand, or further than it: at most five digits of an SSN, the last four else. */
export const redactedLetter: Genre = {
  name: 'redacted-letter',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const who = d.someone();
    const tail = who.account.slice(-4);
    const rows: [string, string][] = d
      .shuffle<[string, string]>([
        [
          word(d, 'ssn'),
          d.pick(
            d.lastFour(who.ssn),
            `***-**-${who.ssn.slice(-4)}`,
            `${who.ssn.slice(0, 6)}-XXXX`.replace('--', '-'),
          ),
        ],
        [word(d, 'account'), d.pick(`****${tail}`, `xxxxxx${tail}`, `ending ${tail}`)],
        [word(d, 'card'), `${d.pick('XXXX-XXXX-XXXX-', '**** **** **** ')}${who.card.slice(-4)}`],
        [word(d, 'license'), `${'*'.repeat(6)}${who.license.slice(-4)}`],
      ])
      .slice(0, d.random.between(1, 4));
    const still = d.chance(0.3)
      ? `\n\nOur earlier letter of ${d.date()} showed the number in full (${d.ssn(who)}); please destroy it.`
      : '';
    return d.wrap(
      `${letterHead(d, d.bank())}\nRE: ${d.name(who, 'plain')}\n\n${form(d, rows)}${still}\n\n${signature(d, 'Customer Care')}\n`,
    );
  },
};

/** One letter, two people, each with numbers of their own. */
export const twoPeople: Genre = {
  name: 'two-people-letter',
  kind: 'prose',
  extension: 'txt',
  write(d) {
    const [one, two] = [d.someone(), d.someone()];
    const body = d.choose(
      () =>
        `${d.name(one, 'plain')} and ${d.name(two, 'plain')} were hired on ${d.date()}. Their Social Security numbers are ${d.ssn(one)} and ${d.ssn(two)}, respectively.`,
      () =>
        `Please change the badge of ${d.name(one, 'plain')} (SSN ${d.ssn(one)}) to the one of ${d.name(two, 'plain')} (SSN ${d.ssn(two)}), badge ${d.random.digits(5)}.`,
      () =>
        `Petitioner ${d.name(one, 'plain')} and Respondent ${d.name(two, 'plain')} were married in ${d.county()}. Petitioner's ${word(d, 'ssn')} is ${d.ssn(one)}. Respondent's ${word(d, 'ssn')} is ${d.ssn(two)}. Cause ${d.caseNumber()}.`,
      () =>
        `The insured vehicle was driven by ${d.name(one, 'plain')}. ${d.he(one) === 'she' ? 'Her' : 'His'} license is ${d.license(one)}. The other car was driven by ${d.name(two, 'plain')}, whose license is ${d.license(two)}. Claim ${d.claimNumber()}.`,
      () => {
        const width = 38;
        const side = (a: string, b: string): string => `${d.pad(a, width)}${b}`;
        return [
          side('SELLER', 'BUYER'),
          side(d.name(one, 'plain'), d.name(two, 'plain')),
          side(one.street, two.street),
          side(`SSN: ${d.ssn(one)}`, `SSN: ${d.ssn(two)}`),
          side(`DL: ${d.license(one)}`, `DL: ${d.license(two)}`),
        ].join('\n');
      },
    );
    return d.wrap(
      `${letterHead(d, d.organisation())}\n${d.date()}\n\nTo: ${d.staff()}\n\n${body}\n\n${signature(d, 'Office Manager')}\n`,
      100,
    );
  },
};
