// Sheets that are forms, and what their rows say.
import { describe, expect, it } from 'vitest';
import { formLine, isForm } from '../../src/formats/sheet-header.ts';

const spaced = [
  ['New Hire Form'],
  ['Name', 'Nora Baxter', '', 'Dept', 'HR'],
  ['SSN', '488-20-1173', '', 'Manager', 'Karl Foss'],
  ['Bank', 'Commerce', '', 'Routing', '081000168'],
  ['', '', '', 'Account', '7712009981'],
];

describe('a form in a sheet', () => {
  it('may set its columns apart by a blank one', () => {
    expect(isForm(spaced)).toBe(true);
    expect(formLine(spaced[3] as string[])).toBe('Bank: Commerce   Routing: 081000168');
    expect(formLine(spaced[4] as string[])).toBe('Account: 7712009981');
  });

  it('keeps labels without a value apart', () => {
    expect(formLine(['Name', '', 'SSN', '488-20-1173'])).toBe('Name   SSN: 488-20-1173');
    expect(formLine(['Name', '', 'SSN', ''])).toBe('Name   SSN');
  });

  it('is no table with a blank column', () => {
    const table = [
      ['Name', 'SSN', '', 'Dept', 'Pay'],
      ['Nora Baxter', '488-20-1173', '', 'HR', '12.00'],
      ['Karl Foss', '487-33-2209', '', 'IT', '13.00'],
    ];
    expect(isForm(table)).toBe(false);
  });
});
