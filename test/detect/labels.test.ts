// Labels: one trie for all detectors, the same words in every spelling.
import { describe, expect, test } from 'vitest';
import { findLabels, meaningOfName } from '../../src/detect/labels.ts';
import { cutWords } from '../../src/detect/words.ts';

describe('words', () => {
  test.each([
    ['memberId', ['member', 'id']],
    ['MEMBER_ID', ['member', 'id']],
    ['PatientSSN', ['patient', 'ssn']],
    ['SSNs', ['ssns']],
    ['ICD-10', ['icd', '10']],
    ['Acct#', ['acct', '#']],
    ['Año García', ['año', 'garcía']],
  ])('%s', (text, words) => {
    expect(cutWords(text).map((word) => word.text)).toEqual(words);
  });
});

describe('labels in text', () => {
  test.each([
    'Social Security Number',
    'social-security number',
    'SOCIAL SECURITY NUMBER',
    'Social  Security\tNumber',
    'socialSecurityNumber',
  ])('%s', (label) => {
    expect(
      findLabels(`his ${label}: x`).some((hit) =>
        hit.meanings.some((m) => m.use === 'label' && m.detector.id === 'ssn'),
      ),
    ).toBe(true);
  });

  test('a label inside a longer word is none', () => {
    expect(findLabels('public lessons')).toEqual([]);
  });

  test('the longest phrase counts', () => {
    expect(findLabels("driver's license number A1").map((hit) => hit.phrase)).toEqual([
      "driver's license number",
    ]);
  });
});

describe('names of columns', () => {
  test.each([
    ['SSN', 'ssn'],
    ['emp_ssn', 'ssn'],
    ['SocialSecurityNumber', 'ssn'],
    ['soc', 'ssn'],
    ['dl_num', 'drivers-license'],
    ['Bank Account', 'bank-account'],
    ['ABA', 'routing-number'],
    ['memberId', 'health-insurance-id'],
    ['cvv2', 'access-code'],
    ['dx1', 'medical'],
  ])('%s holds %s', (name, element) => {
    const meaning = meaningOfName(name);
    expect(meaning && 'element' in meaning ? meaning.element : meaning).toBe(element);
  });

  test.each(['phone', 'zip', 'invoice_no', 'Part No', 'order number'])(
    '%s holds something else',
    (name) => {
      const meaning = meaningOfName(name);
      expect(meaning && 'other' in meaning).toBe(true);
    },
  );
});
