// Tables turned about: two header rows, people in columns, keys in XML, a directory export, a PDF form.
import { writePdf } from '../../fixtures/generate/write-pdf.ts';
import type { Genre } from '../document.ts';
import { plainFact } from '../health.ts';

const cell = (text: string): string => (text.includes(',') ? `"${text}"` : text);

export const twoRowHeaders: Genre = {
  name: 'table-two-row-headers',
  kind: 'record',
  extension: 'csv',
  write(d) {
    const [top, bottom] = d.pick(
      ['Employee,,Social Security,Pay,', 'Last,First,Number,Rate,Per'],
      ['Name,,SSN,Wages,', '(last),(first),(9 digits),Amount,Unit'],
      ['Participant,,SOC SEC,Deferral,', 'Last Name,First Name,NO,Amount,Freq'],
    );
    const rows = d
      .people(6, 14)
      .map((of) =>
        [of.last, of.first, d.ssn(of), d.random.digits(2), d.pick('hour', 'week')]
          .map(cell)
          .join(','),
      );
    return `${[top, bottom, ...rows].join('\n')}\n`;
  },
};

export const transposed: Genre = {
  name: 'table-transposed',
  kind: 'record',
  extension: 'csv',
  write(d) {
    const people = d.people(3, 7);
    const line = (label: string, value: (of: (typeof people)[number]) => string): string =>
      [label, ...people.map(value)].map(cell).join(',');
    const head = d.chance(0.5)
      ? [line('Name', (of) => `${of.first} ${of.last}`)]
      : [line('First', ({ first }) => first), line('Last', ({ last }) => last)];
    const rest = d.choose(
      () => line('SSN', (of) => d.ssn(of)),
      () => line('License', (of) => d.license(of)),
      () => line('Member ID', (of) => d.member(of)),
    );
    return `${[...head, line('Start', () => d.isoDate()), rest, line('Phone', ({ phone }) => phone)].join('\n')}\n`;
  },
};

export const xmlExport: Genre = {
  name: 'xml-export',
  kind: 'record',
  extension: 'xml',
  write(d) {
    const escaped = (text: string): string => text.replaceAll('&', '&amp;');
    const one = d.choose<(of: ReturnType<typeof d.someone>) => string>(
      () => (of) =>
        `<employee id="${d.random.digits(6)}"><firstName>${of.first}</firstName><lastName>${of.last}</lastName><ssn>${d.ssn(of)}</ssn></employee>`,
      () => (of) =>
        `<Borrower FirstName="${of.first}" LastName="${of.last}" SSN="${d.ssn(of)}" LoanOfficer="${d.staff()}"/>`,
      () => (of) =>
        `<driver><name>${of.first} ${of.last}</name><license state="${of.state}">${d.license(of)}</license><carrier>${escaped(d.organisation())}</carrier></driver>`,
      () => (of) =>
        `<Member><Name><Last>${of.last}</Last><First>${of.first}</First></Name><MemberId>${d.member(of)}</MemberId><GroupNumber>${d.random.digits(6)}</GroupNumber></Member>`,
    );
    return `<?xml version="1.0" encoding="UTF-8"?>\n<export created="${d.isoDate()}">\n${d
      .people(3, 9)
      .map((of) => `  ${one(of)}`)
      .join('\n')}\n</export>\n`;
  },
};

/** A directory (RFC 2849) in which the employee number is the Social Security number. */
export const directory: Genre = {
  name: 'ldif',
  kind: 'record',
  extension: 'ldif',
  write(d) {
    const attribute = d.pick('employeeSSN', 'ssn', 'socialSecurityNumber');
    return d
      .people(3, 8)
      .map(
        (of) =>
          `dn: cn=${of.first} ${of.last},ou=people,dc=example,dc=com\nobjectClass: inetOrgPerson\ncn: ${of.first} ${of.last}\nsn: ${of.last}\ngivenName: ${of.first}\n${attribute}: ${d.ssn(of)}\ntelephoneNumber: ${of.phone}\nuidNumber: ${d.random.digits(5)}\n`,
      )
      .join('\n');
  },
};

export const pdfForm: Genre = {
  name: 'pdf-form',
  kind: 'prose',
  copies: 6,
  extension: 'pdf',
  write(d) {
    const who = d.someone();
    const fields = d.choose(
      () => [
        { name: 'name', label: 'Employee name', value: d.name(who, 'plain') },
        { name: 'ssn', label: 'Social Security number', value: d.ssn(who) },
        { name: 'date', label: 'Date', value: d.date() },
      ],
      () => [
        { name: 'applicant', label: 'Applicant', value: d.name(who, 'plain') },
        { name: 'dl', label: "Driver's license no.", value: d.license(who) },
        { name: 'ref', label: 'Reference', value: d.random.digits(9) },
      ],
    );
    return writePdf({
      title: 'Form',
      pages: [['REQUEST FORM']],
      fields: fields.map((field) => ({ ...field, value: d.settle(field.value) })),
    });
  },
};

/** Days off and their reasons, a row each. */
export const absenceSheet: Genre = {
  name: 'absence-sheet',
  kind: 'record',
  extension: 'csv',
  write(d) {
    const header = d.pick(
      'Employee,From,To,Reason',
      'Name,Start,End,Comment',
      'employee_name,date_from,date_to,notes',
    );
    const rows = d.people(6, 12).map((of) => {
      const reason = d.choose(
        () => `${of.first} ${plainFact(d, of)}`,
        () => 'vacation',
        () => 'jury duty',
        () => `bereavement leave, form ${d.random.digits(5)}`,
      );
      return [`${of.last}, ${of.first}`, d.isoDate(), d.isoDate(), reason].map(cell).join(',');
    });
    return `${[header, ...rows].join('\n')}\n`;
  },
};
