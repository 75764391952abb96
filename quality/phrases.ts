// The words that offices put before a number, and the shapes in which they lay out a form.
import type { Draft } from './draft.ts';

const words = {
  ssn: [
    'SSN',
    'SSN',
    'Social Security Number',
    'Social Security No.',
    'Soc. Sec. No.',
    'SS#',
    'Social Security #',
    'Soc Sec #',
    'S.S.N.',
    'SS No.',
  ],
  license: [
    "Driver's License",
    "Driver's License No.",
    'DL#',
    'DL No.',
    'DLN',
    'OLN',
    'Driver License Number',
    "Driver's Lic. #",
    'Driver Lic.',
    'Operator License',
  ],
  member: [
    'Member ID',
    'Member ID#',
    'Subscriber ID',
    'Subscriber No.',
    'Insured ID',
    'Insurance ID',
    'Member Number',
    'Mbr ID',
    'Health Plan ID',
    'Policy / Member ID',
  ],
  account: [
    'Account Number',
    'Account No.',
    'Acct #',
    'Acct. No.',
    'Checking Account',
    'Checking Acct #',
    'Savings account no.',
    'Bank account',
    'Account #',
  ],
  routing: [
    'Routing Number',
    'Routing No.',
    'ABA Routing',
    'ABA #',
    'Routing/Transit',
    'RTN',
    'Bank routing #',
    'Transit/ABA',
  ],
  card: [
    'Card Number',
    'Card No.',
    'Credit Card #',
    'CC#',
    'Visa/MC #',
    'Debit card number',
    'Card #',
    'Credit card',
  ],
  code: [
    'CVV',
    'CVV2',
    'CVC',
    'Security Code',
    'Sec. Code',
    '3-digit code',
    'Card Security Code',
    'CID',
  ],
  pin: ['PIN', 'PIN', 'ATM PIN', 'Phone PIN', 'Telephone banking PIN', 'Account PIN'],
  passport: ['Passport No.', 'Passport Number', 'Passport #', 'U.S. Passport', 'Passport'],
  alien: [
    'A-Number',
    'Alien Registration No.',
    'A#',
    'Alien Reg. Number',
    'USCIS A-Number',
    'Alien number',
  ],
  mbi: [
    'Medicare Number',
    'MBI',
    'Medicare No.',
    'Medicare ID',
    'Medicare #',
    'Medicare Beneficiary Identifier',
    'Medicare claim no. (MBI)',
  ],
  dcn: [
    'DCN',
    'MO HealthNet No.',
    'Medicaid ID',
    'MO HealthNet ID',
    'Medicaid #',
    'DCN #',
    'MO HealthNet/DCN',
  ],
  itin: [
    'ITIN',
    'ITIN',
    'Individual Taxpayer ID No.',
    'ITIN #',
    'Indiv. Taxpayer Identification Number',
  ],
  name: ['Name', 'Full Name', 'Name (print)', 'Full legal name', 'NAME'],
  born: ['DOB', 'Date of Birth', 'Birth Date', 'D.O.B.', 'Born'],
} as const;

export type Word = keyof typeof words;

export function word(draft: Draft, kind: Word): string {
  const chosen = draft.random.pick<string>(words[kind]);
  return draft.chance(0.12) ? chosen.toUpperCase() : chosen;
}

/** Rows of a form in one of the layouts that offices use. */
export function form(draft: Draft, rows: readonly (readonly [string, string])[]): string {
  const filled = rows.filter(([label]) => label !== '');
  const width = Math.max(...filled.map(([label]) => label.length));
  const columns = Math.max(
    ...filled.map(([label, value]) => `${label}: ${draft.pad(value, 0)}`.length),
    34,
  );
  const layouts: readonly (() => string)[] = [
    () => filled.map(([label, value]) => `${label}: ${value}`).join('\n'),
    () => filled.map(([label, value]) => `${label}: ${value}`).join('\n'),
    () => filled.map(([label, value]) => `${draft.pad(label, width + 3)}${value}`).join('\n'),
    () =>
      filled.map(([label, value]) => `${`${label} `.padEnd(width + 4, '.')} ${value}`).join('\n'),
    () => filled.map(([label, value]) => `${label}:\t${value}`).join('\n'),
    () => filled.map(([label, value]) => `${label}\n    ${value}`).join('\n'),
    () => filled.map(([label, value]) => `${label.toUpperCase()}: ${value}`).join('\n'),
    () => filled.map(([label, value]) => `${label}: __${value}__`).join('\n'),
    () =>
      filled
        .map(([label, value]) => `| ${draft.pad(label, width)} | ${draft.pad(value, 28)} |`)
        .join('\n'),
    () =>
      pairs(filled)
        .map((two) =>
          two
            .map(([label, value]) => draft.pad(`${label}: ${value}`, columns))
            .join('  ')
            .trimEnd(),
        )
        .join('\n'),
    () =>
      pairs(filled)
        .map((two) => two.map(([label, value]) => `${label}: ${value}`).join('   '))
        .join('\n'),
  ];
  return draft.pick(...layouts)();
}

function pairs<T>(items: readonly T[]): T[][] {
  const out: T[][] = [];
  for (let at = 0; at < items.length; at += 2) out.push(items.slice(at, at + 2));
  return out;
}

export function letterHead(draft: Draft, from: string): string {
  return draft.pick(
    `${from}\n${draft.random.between(100, 990)} East Broadway\nColumbia, MO ${draft.zip4()}\nPhone ${draft.phone()}   Fax ${draft.phone()}\n`,
    `${from.toUpperCase()}\nP.O. Box ${draft.random.between(100, 9900)}, Jefferson City, Missouri 65102\n`,
    `${from}\n`,
  );
}

/** A closing with somebody of the office. */
export function signature(draft: Draft, role: string): string {
  const name = draft.staff();
  return draft.pick(
    `Sincerely,\n\n${name}\n${role}`,
    `Regards,\n${name}, ${role}\n${draft.phone()}`,
    `${draft.pick('Thank you', 'Very truly yours', 'Respectfully')},\n\n\n${name}\n${role}\nExt. ${draft.random.digits(4)}`,
    `-- \n${name} | ${role} | ${draft.phone()}`,
  );
}

export function address({
  street,
  city,
  state,
  zip,
}: {
  street: string;
  city: string;
  state: string;
  zip: string;
}): string {
  return `${street}\n${city}, ${state} ${zip}`;
}
