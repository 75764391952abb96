// A column whose name says what it tells, or whose number it holds, hides nothing else in its cells.
import { describe, expect, test } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { openTable } from '../../src/detect/detect-table.ts';

/** Kinds and values found in one row of names and cells. */
function kinds(row: Readonly<Record<string, string>>): readonly string[] {
  const columns = Object.keys(row).map((name) => ({ name }));
  const cells = Object.values(row);
  const context = { name: '', hasPeople: true, detectors };
  const near = {
    row: Object.entries(row)
      .map(([name, cell]) => `${name}: ${cell}`)
      .join('\n'),
  };
  return openTable(columns, [cells], context)
    .detectRow(cells, near)
    .map(({ candidate: { kind, raw } }) => `${kind} ${raw}`);
}

describe('words around a number', () => {
  test.each([
    'complaint',
    'reason',
    'symptoms',
    'condition',
    'medication',
    'treatment',
    'allergies',
  ])('an SSN in a column called %s is found', (column) => {
    const found = kinds({ name: 'Maria Garcia', [column]: 'my SSN 318-48-2819 was used' });
    expect(found).toContain('ssn 318-48-2819');
  });

  test('a card and its code in a complaint are found, and the complaint is no illness', () => {
    const complaint = 'My card 4539 5787 6362 1486 cvv 411 was stolen';
    expect(kinds({ name: 'Maria Garcia', complaint })).toEqual([
      'payment-card 4539 5787 6362 1486',
      'access-code 411',
    ]);
  });

  test('what is told of health beside the number is kept', () => {
    const found = kinds({ name: 'Maria Garcia', reason_for_visit: 'SSN 318-48-2819, chest pain' });
    expect(found).toContain('ssn 318-48-2819');
    expect(found.join()).toMatch(/medical .*chest pain/);
  });

  test('a fact without a number is taken whole', () => {
    const found = kinds({ name: 'Maria Garcia', diagnosis: 'Addison disease, stable' });
    expect(found).toEqual(['medical Addison disease, stable']);
  });

  test('a cell that names another number is of that kind', () => {
    const found = kinds({ name: 'Maria Garcia', member_id: 'SSN 318-48-2819' });
    expect(found).toEqual(['ssn 318-48-2819']);
  });

  test('letters before a member number are part of it', () => {
    expect(kinds({ name: 'Maria Garcia', member_id: 'XYZ 204 718 395' })).toEqual([
      'health-insurance-id XYZ 204 718 395',
    ]);
  });
});

describe('a policy number', () => {
  test.each([
    { insurance: 'Auto' },
    { product: 'Term Life' },
    { insuranceType: 'Home' },
    { policy_type: 'homeowners' },
    { plan: 'Staff pension' },
    { coverage: 'Travel insurance' },
    { line_of_business: 'Commercial Auto' },
  ])('is no health insurance where the row says %j', (beside) => {
    expect(kinds({ name: 'Maria Garcia', policyNumber: '24101975', ...beside })).toEqual([]);
  });

  test.each([
    { insurance: 'Aetna PPO' },
    { plan: 'Home State Health' },
    { phone_type: 'home', payer: 'BCBS' },
    { coverage: 'Dental' },
  ])('is one where the row says %j', (beside) => {
    expect(kinds({ name: 'Maria Garcia', policyNumber: '24101975', ...beside })).toContain(
      'health-insurance-id 24101975',
    );
  });
});
