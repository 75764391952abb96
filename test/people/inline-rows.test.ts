// Several people in one line, and one thing told of several people.
import { describe, expect, it } from 'vitest';
import { pairText } from '../../src/people/pair-text.ts';

const ssn = /\d{3}-\d{2}-\d{4}/g;

function owners(text: string): (string | undefined)[] {
  const elements = [...text.matchAll(ssn)].map(({ index, 0: raw }) => ({
    start: index,
    end: index + raw.length,
    kind: 'ssn' as const,
  }));
  return pairText(text, elements).map(({ name }) => name?.first);
}

function everybody(text: string, said: string): string[] {
  const start = text.indexOf(said);
  const [pairing] = pairText(text, [{ start, end: start + said.length, kind: 'medical' }]);
  return [pairing?.name, ...(pairing?.coOwners ?? [])].map((name) => name?.first ?? '');
}

describe('several people in one line', () => {
  it.each([
    'Wanda Skaggs: 431-20-7761, Peter Odom: 431-20-7762, Ruth Bell: 431-20-7763',
    'Wanda Skaggs (SSN 431-20-7761), Peter Odom (SSN 431-20-7762) and Ruth Bell (SSN 431-20-7763)',
    '431-20-7761 Wanda Skaggs, 431-20-7762 Peter Odom, 431-20-7763 Ruth Bell',
    '431-20-7761 (Wanda Skaggs); 431-20-7762 (Peter Odom); 431-20-7763 (Ruth Bell)',
    'Wanda Skaggs 431-20-7761 (mother), Peter Odom 431-20-7762 (son), Ruth Bell 431-20-7763 (aunt)',
    'Skaggs Wanda M  F  431-20-7761\nOdom Peter   M  431-20-7762\nBell Ruth J   F  431-20-7763',
    'Corrected: Wanda Skaggs - 431-20-7761 / Peter Odom - 431-20-7762 / Ruth Bell - 431-20-7763',
  ])('own what stands beside them: %s', (text) => {
    expect(owners(text)).toEqual(['Wanda', 'Peter', 'Ruth']);
  });

  it('are not counted off where one has more than the other', () => {
    const text = 'Wanda Skaggs: 431-20-7761, 431-20-7762, with Peter Odom';
    expect(owners(text)).toEqual(['Wanda', 'Wanda']);
  });
});

describe('letters before a label', () => {
  it('say which of two borrowers is meant', () => {
    const text =
      'Borrower: Wanda Skaggs | Co-borrower: Peter Odom | CB SSN 431-20-7762 | B SSN 431-20-7761';
    expect(owners(text)).toEqual(['Peter', 'Wanda']);
  });
});

describe('what is told of several people', () => {
  it.each([
    ['Diabetics: Wanda Skaggs, Peter Odom', 'Diabetics', ['Wanda', 'Peter']],
    ['Peanut allergy:\n- Wanda Skaggs\n- Peter Odom\n', 'Peanut allergy', ['Wanda', 'Peter']],
    [
      'Wanda Skaggs, Peter Odom and Ruth Bell all have COVID.',
      'have COVID',
      ['Ruth', 'Wanda', 'Peter'],
    ],
  ])('is tied to each: %j', (text, said, expected) => {
    expect(new Set(everybody(text, said))).toEqual(new Set(expected));
  });

  it('is not tied to those of whom more is told', () => {
    const text = '- Wanda Skaggs has asthma - Peter Odom\n- Ruth Bell is well\n';
    expect(everybody(text, 'has asthma')).toEqual(['Wanda']);
  });
});
