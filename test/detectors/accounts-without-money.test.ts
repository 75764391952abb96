// Accounts that hold no money: of meters, parcels, members, patients, customers. And those of banks beside the same words.
import { describe, expect, test } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { openTable } from '../../src/detect/detect-table.ts';
import { detectText } from '../../src/detect/detect-text.ts';

const inText = (text: string): string[] =>
  detectText(text)
    .filter(({ kind }) => kind === 'bank-account')
    .map(({ raw }) => raw);

function inTable(header: string, row: string): string[] {
  const columns = header.split('|').map((name) => ({ name }));
  const cells = [row.split('|')];
  const table = openTable(columns, cells, { name: '', hasPeople: true, detectors });
  return table
    .detectRow(cells[0]!, {})
    .filter(({ candidate }) => candidate.kind === 'bank-account')
    .map(({ candidate }) => candidate.raw);
}

describe('a number that a supplier, an office or a clinic calls an account is none of a bank', () => {
  test.each([
    'Outage ticket: acct 3140381339 restored 3:21 PM by the linemen',
    'Land tax sale: Judy Harris, account 618654385, $1,496.33',
    'collector screen, acct 869113772\ndebtor Harris, Judy',
    'Biscuit (beagle) did well. Your balance is $270.41, acct 618540. Roy Voss, DVM',
    'Ship to: Judy Harris\nRemit with account 162470; returns need an RMA',
    'Family pool pass for Judy Harris, account 20471839, 4 guests',
    'Patron Judy Harris, account 20471839012, two books overdue',
    'Move-out, Judy Harris, account 2047183950, final read Friday',
    'Trash pickup is on house account 20471839, paid by Judy Harris',
    'Her gym account no. 20471839 was frozen until May',
    'Personal property tax account 20471839 of Judy Harris, assessed at $4,100',
    'UI account 510774686, employer rep Judy Harris',
    'Withholding tax account 20471839 is closed',
  ])('%s', (text) => {
    expect(inText(text)).toEqual([]);
  });

  test.each([
    ['seq|acct|name|meter|prev|now', '010|565096762|Judy Harris|52909499|349387|486552'],
    ['Account|Customer|Service Address|kWh', '565096762|Judy Harris|12 Elm St|880'],
    ['acctno|debtor|phone|bal', '7818496|Harris, Judy|573-555-0194|2686.80'],
    ['Line|Employer rep|Phone|UI acct|Status', '1|Judy Harris|573-555-0198|510774686|open'],
    ['acc|pt.fam|pt.giv|flag', '827438445|Harris|Judy|CRIT'],
    ['Account No|Owner|Parcel|Assessed', '618654385|Judy Harris|03-2.0-10|41200'],
    ['Acct #|Name|Locker|Member since', '20471839|Judy Harris|41|2019'],
    ['ACCT|PATRON|OVERDUE', '20471839012|Judy Harris|2'],
  ])('%s', (header, row) => {
    expect(inTable(header, row)).toEqual([]);
  });
});

describe('what a bank keeps is found beside the same words', () => {
  test.each([
    ['Autopay for the water bill: bank account 2047183950, Judy Harris', '2047183950'],
    ['Patient refund to checking account 2047183950', '2047183950'],
    ['Account number 204718395024, Judy Harris', '204718395024'],
    ['Debtor Judy Harris banks at Elm Bank, account 2047183950', '2047183950'],
    ['ACH the security deposit to acct 2047183950', '2047183950'],
  ])('%s', (text, value) => {
    expect(inText(text)).toEqual([value]);
  });

  test.each([
    [
      'Customer|Service Address|Meter|Routing|Account',
      'Judy Harris|12 Elm St|52909|081000032|2047183950',
    ],
    ['Debtor|Bank|Account', 'Judy Harris|Elm Bank|2047183950'],
    ['Name|Account|Amount', 'Judy Harris|2047183950|40.00'],
    ['Patient|Bank Acct', 'Judy Harris|2047183950'],
  ])('%s', (header, row) => {
    expect(inTable(header, row)).toContain('2047183950');
  });
});
