// Columns that hide their values, or seem to: what becomes of each cell. Every person and number is invented.
import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { openTable } from '../../src/detect/detect-table.ts';
import { openHiddenCells } from '../../src/scan/hidden-cells.ts';
import { openSplitRedaction } from '../../src/scan/split-redaction.ts';

const numbers = ['489-31-7726', '491-22-0814', '487-65-3321'];
const bare = (one: string): string => one.replaceAll('-', '');
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** What is found in the rows of a table whose other columns are names. */
function look(names: readonly string[], rows: readonly (readonly string[])[], hasPeople = true) {
  const columns = names.map((name) => ({ name }));
  const detection = openTable(columns, rows, { name: '', hasPeople, detectors });
  const hidden = openHiddenCells(columns, rows, {
    detection,
    hasPeople,
    detectors,
    secrets: () => [],
  });
  const split = openSplitRedaction(columns, rows);
  return rows.flatMap((cells) => {
    const found = detection.detectRow(cells, {});
    return split
      .join(cells, [...found, ...hidden.detect(cells, {}, found)])
      .map(({ column, candidate }) => ({ column: names[column], ...candidate }));
  });
}

const one = (name: string, write: (number: string) => string) =>
  look(
    [name],
    numbers.map((number) => [write(number)]),
  );

test.each([
  ['base64', 'ssn', base64],
  ['base64 in a column of another name', 'field7', base64],
  ['backwards', 'ssn', (number: string) => Array.from(number).toReversed().join('')],
  ['percent signs', 'ssn', (number: string) => number.replaceAll('-', '%2D')],
] as const)('an encoded number is read: %s', (_, name, write) => {
  const found = one(name, write);
  expect(found.map(({ raw, form }) => [raw, form])).toEqual(numbers.map((raw) => [raw, 'clear']));
  expect(found[0]?.because.at(-1)).toMatch(/^it is only (?:encoded|written backwards)/);
});

test.each([
  ['an envelope', 'ssn', () => `vault:v1:${'Qm9v'.repeat(12)}`],
  ['a token', 'ssn', () => '123e4567-e89b-42d3-a456-426614174000'],
  [
    'ciphertext of no known kind',
    'ssn',
    () => 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJDaQq83vEjRWeJD',
  ],
  ['a hash that is called keyed', 'ssn_hmac', (number: string) => sha256(number)],
] as const)('%s is unreadable', (_, name, write) => {
  expect(one(name, write).map(({ form }) => form)).toEqual(numbers.map(() => 'unreadable'));
});

test('an object of ciphertext and nonce is unreadable, whatever its field looks like', () => {
  const found = look(
    ['ssn.p', 'ssn.h.iv'],
    numbers.map(() => ['n7J0kk', 'DFkXabcd']),
  );
  expect(found.map(({ column, kind, form }) => [column, kind, form])).toEqual(
    numbers.map(() => ['ssn.p', 'ssn', 'unreadable']),
  );
});

test('a hash without a key says how long it would last', () => {
  const found = one('ssn_sha256', sha256);
  expect(found.map(({ form }) => form)).toEqual(numbers.map(() => 'hashed'));
  expect(found[0]?.because.join()).toContain('888,931,098 possible numbers');
});

test('a hash beside the last four digits is reversed, and nothing but that is kept', () => {
  const rows = numbers.map((number) => [sha256(bare(number)), number.slice(-4)]);
  const found = look(['ssn_hash', 'last4'], rows);
  expect(found.map(({ form }) => form)).toEqual(numbers.map(() => 'reversed'));
  expect(found[0]?.because.join()).toMatch(/^confirmed: with the last four digits in last4/);
  for (const number of numbers) expect(JSON.stringify(found)).not.toContain(bare(number));
});

test('a keyed hash beside the last four digits stays what it is', () => {
  const rows = numbers.map((number) => [
    createHmac('sha256', 'a key').update(number).digest('hex'),
    `***-**-${number.slice(-4)}`,
  ]);
  const forms = look(['ssn', 'ssn_masked'], rows).filter(({ column }) => column === 'ssn');
  expect(forms.map(({ form }) => form)).toEqual(numbers.map(() => 'hashed'));
  expect(forms[0]?.because.join()).toContain('it was not reversed');
});

test('hashes of other things, and where nobody is named, are nothing', () => {
  expect(one('commit_hash', sha256)).toEqual([]);
  expect(
    look(
      ['ssn_hash'],
      numbers.map((number) => [sha256(number)]),
      false,
    ),
  ).toEqual([]);
});

test.each([
  ['ssn_first5', 'ssn_last4', (number: string) => [bare(number).slice(0, 5), number.slice(-4)]],
  [
    'ssn_prefix',
    'ssn',
    (number: string) => [number.slice(0, 6).replace(/-$/, ''), `***-**-${number.slice(-4)}`],
  ],
] as const)('the pieces in %s and %s make whole numbers', (first, last, cut) => {
  const found = look(
    [first, last],
    numbers.map((number) => cut(number)),
  );
  expect(found.map(({ raw, form }) => [raw, form])).toEqual(
    numbers.map((number) => [bare(number), 'clear']),
  );
  expect(found[0]?.because.join()).toContain(`stands in ${first} of the same record`);
});

test('three pieces side by side make whole numbers', () => {
  const found = look(
    ['ssn1', 'ssn2', 'ssn3'],
    numbers.map((number) => number.split('-')),
  );
  expect(found.map(({ raw }) => raw)).toEqual(numbers.map(bare));
});

test('pieces that make no number are left as they are', () => {
  const rows = numbers.map((number, i) => [`9${i}000`, number.slice(-4)]);
  expect(look(['ssn_batch', 'ssn_last4'], rows).map(({ form }) => form)).toEqual(
    numbers.map(() => 'redacted'),
  );
});
