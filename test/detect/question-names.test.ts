// Which number a question of a survey asks for.
import { describe, expect, test } from 'vitest';
import { detectors } from '../../detectors/index.ts';
import { meaningOfColumn } from '../../src/detect/column-names.ts';

const asksFor = (name: string): string | null => {
  const meaning = meaningOfColumn(name, detectors);
  return meaning !== null && 'element' in meaning ? meaning.element : null;
};

describe('a question over a column', () => {
  test.each([
    ['Health insurance: member number from the front of your card', 'health-insurance-id'],
    ['If you will drive, your license number', 'drivers-license'],
    ['What is your Social Security number, for the payment?', 'ssn'],
    ['Please list the routing number of your bank', 'routing-number'],
    ["Child's Medicaid number (MO HealthNet), if there is one", 'medicaid-id'],
    ['Passport number exactly as printed on the passport', 'passport'],
  ])('%s', (name, element) => {
    expect(asksFor(name)).toBe(element);
  });

  test.each([
    'How did you hear about us?',
    'Best phone number to reach you on the day',
    'Emergency contact, name and number, please',
    'Is there anything else that we should know?',
  ])('%s', (name) => {
    expect(asksFor(name)).toBe(null);
  });
});
