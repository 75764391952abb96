// Papers as their programs save them: a workbook, a letter from a word processor, a statement as PDF.
import { writeDocx } from '../../fixtures/generate/write-docx.ts';
import { writePdf } from '../../fixtures/generate/write-pdf.ts';
import { writeXlsx } from '../../fixtures/generate/write-xlsx.ts';
import type { Genre } from '../document.ts';
import { plainFact } from '../health.ts';
import { address, word } from '../phrases.ts';

export const workbook: Genre = {
  name: 'workbook',
  kind: 'record',
  extension: 'xlsx',
  write(d) {
    const cells = (rows: readonly (readonly string[])[]): string[][] =>
      rows.map((row) => row.map((cell) => d.settle(cell)));
    const people = d.people(4, 12);
    const staff = d.choose(
      () => [
        ['Last Name', 'First Name', 'SSN', 'Hire Date', 'Phone'],
        ...people.map((of) => [of.last, of.first, d.ssn(of), d.isoDate(), of.phone]),
      ],
      () => [
        ['Member', 'Member ID', 'Group', 'Tier'],
        ...people.map((of) => [
          `${of.last}, ${of.first}`,
          d.member(of),
          d.random.digits(6),
          d.pick('EE', 'EE+SP', 'FAM'),
        ]),
      ],
      () => [
        ['Driver', 'License', 'State', 'Truck'],
        ...people.map((of) => [
          `${of.first} ${of.last}`,
          d.license(of),
          of.state,
          d.random.digits(3),
        ]),
      ],
    );
    const stock = [
      ['Item', 'Part No', 'Qty', 'Price'],
      ...d.times(4, 9, () => [d.product(), d.partNumber(), d.random.digits(2), d.money()]),
    ];
    const sheets = [
      { name: d.pick('Staff', 'Sheet1', '2023'), rows: cells(staff) },
      { name: 'Stock', rows: cells(stock) },
    ];
    return writeXlsx(d.chance(0.5) ? sheets : sheets.toReversed());
  },
};

export const wordLetter: Genre = {
  name: 'word-letter',
  kind: 'prose',
  copies: 8,
  extension: 'docx',
  write(d) {
    const who = d.someone();
    const paragraphs = d.choose(
      () => [
        `Employee: ${d.name(who, 'plain')}`,
        `The employee ${plainFact(d, who)}. Please treat this as confidential.`,
      ],
      () => [
        `Our client ${d.name(who, 'plain')}, ${word(d, 'ssn')} ${d.ssn(who)}, was injured on ${d.date()}.`,
        `Please send all records to ${d.staff()}, Attorney at Law, bar no. ${d.random.digits(5)}.`,
      ],
      () => [
        `I, ${d.name(who, 'middle')}, being of sound mind, hold account ${d.account(who)} at ${d.bank()}.`,
        `Notary: ${d.staff()}, commission ${d.random.digits(8)}`,
      ],
    );
    const lines = [
      d.date(),
      d.name(who, 'plain'),
      ...address(who).split('\n'),
      '',
      `Dear ${d.staff()}:`,
      '',
      ...paragraphs,
      '',
      'Sincerely,',
      d.staff(),
    ];
    return writeDocx({ paragraphs: lines.map((line) => d.settle(line)) });
  },
};

export const pdfStatement: Genre = {
  name: 'pdf-statement',
  kind: 'prose',
  copies: 8,
  extension: 'pdf',
  write(d) {
    const who = d.someone();
    const lines = d.choose(
      () => [
        'PATIENT STATEMENT',
        '',
        `Patient: ${d.name(who, 'plain')}`,
        `${word(d, 'member')}: ${d.member(who)}`,
        `Statement ${d.random.digits(8)}`,
        `Amount due ${d.money()}`,
        `Seen by ${d.staff()}, MD`,
      ],
      () => [
        'WAGE AND TAX STATEMENT',
        '',
        `Employee: ${d.name(who, 'plain')}`,
        `Employee's SSN: ${d.ssn(who)}`,
        `Employer EIN: ${d.ein()}`,
        `Wages ${d.money()}`,
        `Control no. ${d.random.digits(9)}`,
      ],
      () => [
        'LICENSE APPLICATION',
        '',
        `Applicant   ${d.name(who, 'plain')}`,
        `${word(d, 'license')}   ${d.license(who)}`,
        `Receipt   ${d.random.digits(9)}`,
      ],
    );
    return writePdf({ title: 'Statement', pages: [lines.map((line) => d.settle(line))] });
  },
};
