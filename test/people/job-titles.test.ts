// Words that say what somebody does, and words that say what was done to somebody.
import { expect, it } from 'vitest';
import { isJobTitle } from '../../src/people/job-titles.ts';

it.each([
  ['Diabetes Educator', true],
  ['Asthma Clinic Manager', true],
  ['oncology nurse', true],
  ['was treated for asthma by Dr', false],
  ['sent home with fever by the school nurse', false],
  ['his cardiologist', false],
  ['told her therapist', false],
  ['chest pain', false],
])('%s', (words, isTitle) => {
  expect(isJobTitle(words)).toBe(isTitle);
});
