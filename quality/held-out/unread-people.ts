// Address books: the entries of a directory server, cards of contacts, and the same as a table.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { saidOf } from '../ills.ts';

type Extra = (who: Someone) => string;

/** What a site put into its directory beyond the standard attributes; most put nothing. */
function attributes(d: Draft): Extra {
  const social = d.pick('socialSecurityNumber', 'ssn', 'employeeSSN', 'extensionAttribute7SSN');
  const license = d.pick('moDriverLicense', 'driversLicenseNumber', 'carLicenseDL');
  return d.pick<Extra>(
    () => '',
    () => '',
    (who) => `\n${social}: ${d.ssn(who, { style: 'bare' })}`,
    (who) => `\n${social}: ${d.ssn(who)}`,
    (who) => d.maybe(`\n${license}: ${d.license(who)}`, 0.7),
    (who) => d.maybe(`\ndescription: ${who.first} ${saidOf(d, who)}, on leave`, 0.4),
  );
}

function entry(d: Draft, who: Someone, extra: Extra): string {
  const hash = d.random.letters(28, 'ABCDEFGHJKMNPQRSTUVWXYZabcdefghkmnpqrstuvwxyz23456789');
  // The login of an office is no key to money; whoever lists it as one without its code is not wrong.
  const uid = d.element('electronic-id', who.userId, who, { covered: null, optional: true });
  return `dn: uid=${uid},ou=People,dc=example,dc=org\nobjectClass: top\nobjectClass: inetOrgPerson\nuid: ${uid}\ncn: ${who.first} ${who.last}\nsn: ${who.last}\ngivenName: ${who.first}\nmail: ${who.email}\nemployeeNumber: ${d.random.digits(9)}\ntelephoneNumber: ${d.phone()}\nroomNumber: ${d.random.digits(3)}\nuserPassword: {SSHA}${hash}\nuidNumber: ${d.random.digits(5)}\nentryUUID: ${d.random.digits(8)}-${d.random.digits(4)}-4${d.random.digits(3)}-8${d.random.digits(3)}-${d.random.digits(12)}${extra(who)}`;
}

export const directoryDump: Genre = {
  name: 'unread-directory-dump',
  kind: 'record',
  copies: 10,
  extension: 'ldif',
  write(d) {
    const extra = attributes(d);
    const people = d.people(4, 9).map((who) => entry(d, who, extra));
    const group = `dn: cn=${d.pick('payroll', 'nurses', 'clerks')},ou=Groups,dc=example,dc=org\nobjectClass: posixGroup\ngidNumber: ${d.random.digits(5)}\ncn: ${d.pick('payroll', 'nurses', 'clerks')}`;
    return `version: 1\n\ndn: ou=People,dc=example,dc=org\nobjectClass: organizationalUnit\nou: People\n\n${people.join('\n\n')}\n\n${group}\n`;
  },
};

/** What people write into the notes of a contact, because it is handy. */
function note(d: Draft, who: Someone): string {
  return d.choose(
    () => '',
    () => '',
    () => d.pick('met at the fair', 'gate code 4471', 'prefers text', 'dog bites'),
    () => `ss# ${d.ssn(who)}`,
    () => `DL ${d.license(who)}, exp ${d.random.between(1, 12)}/27`,
    () => `insurance ${d.insurer()} ID ${d.member(who)}`,
    () => `${d.he(who)} ${saidOf(d, who)}`,
    () => `${d.bank()} acct ${d.account(who, { covered: 'c' })} online banking PIN ${who.pin}`,
    () => `check acct ${d.account(who)}`,
    () => `cust no ${d.random.digits(9)}`,
  );
}

function card(d: Draft, who: Someone): string {
  const text = note(d, who);
  const lines = [
    'BEGIN:VCARD',
    `VERSION:${d.pick('3.0', '4.0')}`,
    `N:${who.last};${who.first};${d.maybe(who.middle)};;`,
    `FN:${who.first} ${who.last}`,
    d.maybe(`ORG:${d.organisation().replaceAll(',', '\\,')}`, 0.3),
    `TEL;TYPE=CELL:${d.phone()}`,
    `EMAIL;TYPE=INTERNET:${who.email}`,
    `ADR;TYPE=HOME:;;${who.street};${who.city};${who.state};${who.zip};USA`,
    `BDAY:${who.birthDate}`,
    text === '' ? '' : `NOTE:${text.replaceAll(',', '\\,')}`,
    `UID:${d.random.digits(12)}`,
    'END:VCARD',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function row(d: Draft, who: Someone): string {
  const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell}"` : cell);
  return [
    who.first,
    d.maybe(who.middle),
    who.last,
    d.maybe(d.organisation(), 0.3),
    who.birthDate,
    note(d, who),
    '* myContacts',
    '*',
    who.email,
    'Mobile',
    d.phone(),
    who.street,
    who.city,
    who.state,
    who.zip,
  ]
    .map(quoted)
    .join(',');
}

const googleHeads =
  'First Name,Middle Name,Last Name,Organization Name,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Street,Address 1 - City,Address 1 - Region,Address 1 - Postal Code';

const asTable = new WeakSet<object>();

export const contactBook: Genre = {
  name: 'unread-contact-book',
  kind: 'record',
  copies: 10,
  extension(random) {
    const kind = random.pick(['vcf', 'csv']);
    if (kind === 'csv') asTable.add(random);
    return kind;
  },
  write(d) {
    const people = d.people(5, 10);
    return asTable.has(d.random)
      ? `${[googleHeads, ...people.map((who) => row(d, who))].join('\n')}\n`
      : `${people.map((who) => card(d, who)).join('\n')}\n`;
  },
};
