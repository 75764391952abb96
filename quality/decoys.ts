// What offices write that belongs to nobody: dates, money, phones, invoices, tracking, parts, organisations, staff.
import type { NumberDesk } from '../fixtures/generate/numbers.ts';
import type { Random } from '../fixtures/generate/random.ts';

export interface Decoys {
  /** '03/14/2024' and five other spellings. */
  date(from?: number, to?: number): string;
  /** '2024-03-14'. */
  isoDate(from?: number, to?: number): string;
  /** '20240314'. */
  packedDate(from?: number, to?: number): string;
  /** A birth date of a person as `american`, ISO or in words. */
  born(person: { readonly birthDate: string }): string;
  time(): string;
  money(from?: number, to?: number): string;
  phone(): string;
  zip4(): string;
  tracking(): string;
  invoice(): string;
  partNumber(): string;
  serial(): string;
  isbn(): string;
  claimNumber(): string;
  caseNumber(): string;
  /** A provider's public number, with its check digit. */
  npi(): string;
  ein(): string;
  employeeNumber(): string;
  organisation(): string;
  clinic(): string;
  bank(): string;
  insurer(): string;
  county(): string;
  product(): string;
  /** Somebody who only works there: never a subject. */
  staff(): string;
  /** A number that nobody has: bars, crosses or stars before the last four. */
  lastFour(number: string): string;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const staffFirst =
  'Alan Beth Carl Diane Evan Fay Glen Holly Irene Joel Karen Lyle Mona Neil Paula Roy Stella Todd Vera'.split(
    ' ',
  );
const staffLast =
  'Ashworth Brandt Coyle Delgado Easley Fitch Gorman Haskins Iverson Jurgens Kessler Lindquist Moss Novak Oakes Pruett Ramsey Swope Tuttle Voss'.split(
    ' ',
  );
const organisations = [
  'Boone Valley Supply Co.',
  'Ozark Ridge Title LLC',
  'Midland Paper & Twine, Inc.',
  'Harmony Grove School District',
  'Riverbend Logistics',
  'Prairie State Foods Inc',
  'Callaway Tool & Die',
  'Gateway Property Management, LLC',
  'First Baptist Church of Moberly',
  'Show-Me Staffing Partners',
];
const clinics = [
  'Boone Family Medicine',
  'Ozark Orthopedic Group',
  'Lakeside Behavioral Health',
  'St. Anselm Medical Center',
  'Capital Region Cardiology',
  'Moberly Pediatrics',
  'Cedar Creek Dental',
];
const banks = [
  'Farmers & Drovers Bank',
  'Capital City Credit Union',
  'Boone Prairie Bank, N.A.',
  'Ozark Mutual Savings',
  'Mid-Missouri Federal Credit Union',
];
const insurers = [
  'Heartland Health Plan',
  'Prairie Mutual Insurance',
  'Gateway Advantage',
  'Show-Me Care Network',
  'Blue Ridge Assurance',
];
const counties = [
  'Boone',
  'Cole',
  'Callaway',
  'Cooper',
  'Randolph',
  'Pettis',
  'Howard',
  'Clay',
  'Greene',
  'Jasper',
];
const products = [
  'Maple Desk 48"',
  'Harper Office Chair',
  'Dixon No. 2 Pencils',
  'Jackson Filter Kit',
  'Stanley Tape 25ft',
  'Eleanor Bath Towel',
  'Russell Work Gloves',
];

export function openDecoys(random: Random, numbers: NumberDesk): Decoys {
  const two = (value: number): string => String(value).padStart(2, '0');
  const parts = (from: number, to: number): [number, number, number] => [
    random.between(from, to),
    random.between(1, 12),
    random.between(1, 28),
  ];
  const spell = (year: number, month: number, day: number, as: number): string => {
    if (as === 0) return `${two(month)}/${two(day)}/${year}`;
    if (as === 1) return `${month}/${day}/${two(year % 100)}`;
    if (as === 2) return `${months[month - 1]} ${day}, ${year}`;
    if (as === 3) return `${year}-${two(month)}-${two(day)}`;
    if (as === 4) return `${two(day)}-${months[month - 1]!.slice(0, 3).toUpperCase()}-${year}`;
    return `${two(month)}-${two(day)}-${year}`;
  };
  const house = random.between(0, 5);
  const isoDate = (from = 2019, to = 2024): string => {
    const [year, month, day] = parts(from, to);
    return `${year}-${two(month)}-${two(day)}`;
  };
  return {
    date: (from = 2019, to = 2024) =>
      spell(...parts(from, to), random.next() < 0.8 ? house : random.between(0, 5)),
    isoDate,
    packedDate: (from, to) => isoDate(from, to).replaceAll('-', ''),
    born: ({ birthDate }) => {
      const [year, month, day] = birthDate.split('-').map(Number);
      return spell(year!, month!, day!, house);
    },
    time: () => {
      const [hour, minute] = [random.between(7, 18), two(random.between(0, 59))];
      const [half, shown] = hour < 12 ? ['AM', hour] : ['PM', hour === 12 ? 12 : hour - 12];
      return random.pick([`${two(hour)}:${minute}`, `${shown}:${minute} ${half}`]);
    },
    money: (from = 12, to = 4800) => {
      const whole = random.between(from, to);
      return `$${whole.toLocaleString('en-US')}.${two(random.between(0, 99))}`;
    },
    phone: () => {
      const [area, line] = [
        random.pick(['573', '314', '417', '816', '660', '636']),
        two(random.between(0, 99)),
      ];
      return random.pick([
        `${area}-555-01${line}`,
        `(${area}) 555-01${line}`,
        `${area}.555.01${line}`,
        `(${area})555-01${line}`,
      ]);
    },
    zip4: () => `65${random.digits(3)}-${random.between(1001, 9899)}`,
    tracking: () =>
      random.pick([
        `1Z${random.letters(3)}${random.digits(3)}${random.digits(10)}`,
        `94${random.digits(20)}`,
        `7${random.digits(11)}`,
      ]),
    invoice: () =>
      random.pick([
        `INV-${random.digits(6)}`,
        `${random.between(10, 99)}-${random.digits(5)}`,
        random.digits(9),
        `${random.digits(4)}-${random.digits(4)}`,
      ]),
    partNumber: () =>
      random.pick([
        numbers.part(),
        `${random.letters(2)}-${random.digits(5)}`,
        `${random.digits(4)}-${random.digits(3)}`,
      ]),
    serial: () =>
      random.pick([
        `SN${random.digits(10)}`,
        `${random.letters(3)}${random.digits(7)}`,
        `C02${random.letters(3)}${random.digits(3)}`,
      ]),
    isbn: () => `978-0-${random.digits(4)}-${random.digits(4)}-${random.digits(1)}`,
    claimNumber: () =>
      random.pick([
        `CLM-${random.digits(8)}`,
        `${random.between(2019, 2024)}${random.letters(2)}${random.digits(6)}`,
        `WC-${random.digits(2)}-${random.digits(5)}`,
      ]),
    caseNumber: () =>
      `${random.between(16, 24)}${random.pick(['BA', 'CW', 'SL', 'JE'])}-${random.pick(['CR', 'CV', 'AC', 'PR', 'DR'])}${random.digits(5)}`,
    npi: () => withNpiDigit(`1${random.digits(8)}`),
    ein: () => `${random.pick(['43', '44', '26', '46', '81'])}-${random.digits(7)}`,
    employeeNumber: () =>
      random.pick([`E${random.digits(5)}`, random.digits(5), `00${random.digits(4)}`]),
    organisation: () => random.pick(organisations),
    clinic: () => random.pick(clinics),
    bank: () => random.pick(banks),
    insurer: () => random.pick(insurers),
    county: () => `${random.pick(counties)} County`,
    product: () => random.pick(products),
    staff: () => `${random.pick(staffFirst)} ${random.pick(staffLast)}`,
    lastFour: (number) => {
      const tail = number.replaceAll(/\D/g, '').slice(-4);
      return random.pick([
        `***-**-${tail}`,
        `XXX-XX-${tail}`,
        `xxx-xx-${tail}`,
        `*****${tail}`,
        `XXXXX${tail}`,
        `ending in ${tail}`,
        `last four ${tail}`,
      ]);
    },
  };
}

/** Luhn over '80840' and the number (CMS, NPI check digit). */
function withNpiDigit(payload: string): string {
  let sum = 24;
  for (const [i, digit] of payload.split('').toReversed().entries()) {
    const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return payload + String((10 - (sum % 10)) % 10);
}
