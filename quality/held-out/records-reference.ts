// Tables that are about nobody: codes of health, statistics, catalogues of books, test cards, ledger accounts.
import type { Genre } from '../document.ts';
import type { Draft } from '../draft.ts';
import { codeOf, conditions, drugs } from '../health.ts';
import { type Cells, listed } from '../records-shapes.ts';

function diagnosisCodes(d: Draft): Cells[] {
  const chosen = d.shuffle(conditions).slice(0, d.random.between(9, 20));
  return [
    ['code', 'short_desc', 'valid', 'chapter'],
    ...chosen.map((one) => [
      codeOf(one).replace('.', ''),
      one.replace(/^an? /u, ''),
      '1',
      codeOf(one)[0]!,
    ]),
  ];
}

function procedureCodes(d: Draft): Cells[] {
  const fees = {
    99213: 'Office visit, established patient',
    99285: 'Emergency department visit, high severity',
    27447: 'Total knee replacement',
    47562: 'Gallbladder removal, laparoscopic',
    71046: 'Chest x-ray, two views',
    90837: 'Psychotherapy, sixty minutes',
    36415: 'Blood draw',
  };
  return [
    ['CPT', 'Description', 'RVU', 'Fee'],
    ...d
      .shuffle(Object.entries(fees))
      .map(([code, words]) => [
        code,
        words,
        `${d.random.between(1, 30)}.${d.random.digits(2)}`,
        d.money(40, 2400),
      ]),
  ];
}

function drugCodes(d: Draft): Cells[] {
  return [
    ['NDC', 'Label name', 'Tier', 'PA'],
    ...d
      .shuffle(drugs)
      .map((drug) => [
        `${d.random.digits(5)}-${d.random.digits(4)}-${d.random.digits(2)}`,
        drug.split(' ').slice(0, 3).join(' ').toUpperCase(),
        d.random.between(1, 4),
        d.pick('Y', 'N'),
      ]),
  ];
}

/** Diagnoses, procedures and drugs as the books of codes list them: health, and nobody's. */
export const codeTables: Genre = {
  name: 'code-tables',
  kind: 'record',
  copies: 10,
  extension: 'txt',
  write: (d) =>
    listed(
      d,
      d.choose(
        () => diagnosisCodes(d),
        () => procedureCodes(d),
        () => drugCodes(d),
      ),
      [',', '|', '\t', 'aligned'],
    ),
};

/** Counts by county, with diseases in the heads. */
function countyStatistics(d: Draft): Cells[] {
  const counted = d.shuffle(conditions).slice(0, 3);
  return [
    ['FIPS', 'County', 'Population', ...counted.map((one) => `${one} (cases)`), 'Rate per 100k'],
    ...d.times(6, 10, () => [
      `29${d.random.digits(3)}`,
      d.county(),
      d.random.between(9000, 190_000),
      ...counted.map(() => d.random.between(0, 900)),
      `${d.random.between(10, 900)}.${d.random.digits(1)}`,
    ]),
  ];
}

/** Books with their authors, who are no patrons. */
function libraryCatalogue(d: Draft): Cells[] {
  return [
    ['Barcode', 'Title', 'Author', 'ISBN', 'Call No', 'Added'],
    ...d
      .people(7, 12)
      .map((author) => [
        `3${d.random.digits(13)}`,
        d.pick(
          'Living with Diabetes',
          'A History of Boone County',
          'Asthma in Children',
          'The Long Road',
          'Depression: A Guide',
        ),
        `${author.last}, ${author.first}`,
        d.isbn(),
        `${d.random.digits(3)}.${d.random.digits(2)} ${author.last.slice(0, 3).toUpperCase()}`,
        d.isoDate(),
      ]),
  ];
}

/** Cards that processors publish for tests; nobody holds them. */
function testCards(): Cells[] {
  return [
    ['network', 'number', 'cvc', 'result'],
    ['Visa', '4242424242424242', 'any 3 digits', 'approved'],
    ['Visa (debit)', '4000056655665556', 'any 3 digits', 'approved'],
    ['Mastercard', '5555555555554444', 'any 3 digits', 'approved'],
    ['Mastercard (prepaid)', '5105105105105100', '123', 'approved'],
    ['American Express', '378282246310005', '1234', 'approved'],
    ['Discover', '6011111111111117', '123', 'approved'],
    ['Visa', '4000000000000002', '123', 'declined'],
  ];
}

function ledgerAccounts(d: Draft): Cells[] {
  return [
    ['Account', 'Description', 'Type', 'Balance', 'Last journal', 'Posted by'],
    ...[
      'Cash in bank',
      'Accounts receivable',
      'Health insurance expense',
      'FICA payable',
      'Postage',
    ].map((words, at) => [
      `${at + 1}${d.random.digits(3)}-${d.random.digits(2)}-${d.random.digits(4)}`,
      words,
      d.pick('A', 'L', 'E'),
      d.money(100, 90_000),
      d.random.digits(9),
      d.staff(),
    ]),
  ];
}

export const referenceLists: Genre = {
  name: 'reference-lists',
  kind: 'record',
  copies: 12,
  extension: 'csv',
  write: (d) =>
    listed(
      d,
      d.choose(
        () => countyStatistics(d),
        () => libraryCatalogue(d),
        () => testCards(),
        () => ledgerAccounts(d),
      ),
      [',', ',', ';', '\t'],
    ),
};
