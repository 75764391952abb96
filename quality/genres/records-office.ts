// Exports of an office's own programs: cases of a customer system with free text, and the list of vendors for Form 1099.
import type { Someone } from '../cast.ts';
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { plainFact } from '../health.ts';
import { type Cells, delimited, quoted } from '../records-shapes.ts';

/** The text that somebody typed into a case; line breaks and quotes are part of it. */
function caseText(d: Draft, of: Someone): string {
  return d.choose(
    () => `Caller verified with SSN ${d.ssn(of)}.\nWants payoff letter by ${d.date()}.`,
    () =>
      `${d.name(of, 'plain')} sent copy of driver's license (${d.license(of)}).\n\nScanned to file, see "ID" folder.`,
    () => {
      const other = d.relative(of, 'spouse');
      return `Adding spouse ${d.name(other, 'plain')} to the policy; spouse SSN ${d.ssn(other)}.\nEmailed form ${d.date()}`;
    },
    () =>
      `Payment declined. Card ${d.card(of, { covered: 'c' })} exp ${of.expiry}, CVV ${of.cvv} taken over phone.\nTry again tomorrow.`,
    () =>
      `Card ${d.card(of)} exp ${of.expiry} is about to run out, customer will call back with the new one.`,
    () =>
      `${d.name(of, 'plain')} ${plainFact(d, of)}.\nAsked to "pause" the membership for three months.`,
    () => `Package ${d.tracking()} not received. Invoice ${d.invoice()}, part ${d.partNumber()}.`,
    () => `Password reset sent to ${of.email}.\nCall back ${d.phone()} after ${d.time()}.`,
    () => `Caller gave last four ${of.ssn.slice(-4)} and ZIP ${d.zip4()}; verified.`,
    () =>
      `Autopay set up: routing ${d.routing(of)}, checking ${d.account(of)}.\nFirst draft ${d.date()}.`,
  );
}

export const crmCases: Genre = {
  name: 'crm-cases',
  kind: 'record',
  copies: 12,
  extension: 'csv',
  write(d) {
    const by = d.pick(',', ',', ';', '\t');
    const split = d.chance(0.4);
    const names = split ? ['Contact First Name', 'Contact Last Name'] : ['Contact.Name'];
    const heads = [
      'Id',
      'CaseNumber',
      ...names,
      'Contact.Phone',
      'Subject',
      'Description',
      'Owner.Name',
      'CreatedDate',
    ];
    const rows: Cells[] = d
      .people(5, 10)
      .map((of) => [
        `5003x${d.random.digits(5)}${d.random.letters(8)}`,
        `0${d.random.digits(7)}`,
        ...(split ? [of.first, of.last] : [d.name(of, 'plain')]),
        d.phone(),
        d.pick(
          'Account question',
          'Billing',
          'Update my records',
          'RE: your request',
          'Phone call',
        ),
        caseText(d, of),
        d.staff(),
        `${d.isoDate()}T15:2${d.random.digits(1)}:00.000+0000`,
      ]);
    return [heads, ...rows].map((row) => `${quoted(row, by)}\r\n`).join('');
  },
};

interface Vendor {
  readonly name: string;
  readonly printAs: string;
  readonly tax: string;
  readonly street: string;
  readonly city: string;
  readonly is1099: string;
}

/** A person paid under their own number, perhaps under a trade name; or a firm with the number of an employer. */
function vendors(d: Draft): Vendor[] {
  const persons = d.people(4, 8).map((of): Vendor => {
    const trade = d.pick('Hauling', 'Lawn Care', 'Consulting', 'Drywall');
    const doing = d.chance(0.25) ? ` dba ${of.last} ${trade}` : '';
    return {
      name: `${d.name(of, 'last-first')}${doing}`,
      printAs: d.name(of, 'plain', 'middle'),
      tax: d.chance(0.85) ? d.ssn(of, { style: 'dashed' }) : '',
      street: of.street,
      city: `${of.city}, ${of.state} ${of.zip}`,
      is1099: d.pick('Yes', 'Y'),
    };
  });
  const paid = new Set(d.times(3, 5, () => d.pick(d.organisation(), d.clinic(), d.bank())));
  const firms = [...paid].map((name): Vendor => {
    return {
      name,
      printAs: name,
      tax: d.ein(),
      street: `${d.random.between(100, 999)} East Broadway`,
      city: `Columbia, MO ${d.zip4()}`,
      is1099: 'No',
    };
  });
  return d.shuffle([...persons, ...firms]);
}

export const vendorList: Genre = {
  name: 'vendor-list',
  kind: 'record',
  copies: 10,
  extension: 'txt',
  write(d) {
    const isInterchange = d.chance(0.4);
    const all = vendors(d);
    if (isInterchange) {
      const heads = ['!VEND', 'NAME', 'PRINTAS', 'ADDR1', 'ADDR2', 'VTYPE', 'TAXID', '1099'];
      const rows = all.map(({ name, printAs, street, city, tax, is1099 }) => [
        'VEND',
        name,
        printAs,
        street,
        city,
        d.pick('Subcontractor', 'Supplies', 'Utilities'),
        tax,
        is1099[0]!,
      ]);
      return `!HDR\tPROD\tVER\tREL\tIIFVER\tDATE\r\nHDR\tQuickBooks Pro\tVersion 31.0D\tRelease R9P\t1\t${d.isoDate()}\r\n${[heads, ...rows].map((row) => `${delimited(row, '\t')}\r\n`).join('')}`;
    }
    const tax = d.pick('Tax ID', 'Vendor Tax ID', 'TIN', 'Tax ID No.');
    const heads = [
      '',
      'Vendor',
      tax,
      'Eligible for 1099',
      'Print on Check as',
      'Bill from',
      'Total',
    ];
    const rows = all.map(({ name, printAs, street, city, ...one }) => [
      '',
      name,
      one.tax,
      one.is1099,
      printAs,
      `${street} ${city}`,
      d.money(600, 9000).slice(1),
    ]);
    return [
      [d.organisation()],
      [d.pick('1099 Detail by Vendor', 'Vendor Contact List')],
      [`January - December ${d.random.between(2020, 2024)}`],
      [],
      heads,
      ...rows,
      ['TOTAL', '', '', '', '', '', d.money(10_000, 90_000).slice(1)],
      [],
      [`${d.pick('Accrual', 'Cash')} basis  ${d.date()} ${d.time()}   prepared by ${d.staff()}`],
    ]
      .map((row) => `${delimited(row)}\n`)
      .join('');
  },
};
