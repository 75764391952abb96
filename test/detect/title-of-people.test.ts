// Titles that list people by what they have, and the titles of programs and rosters that do not.
import { describe, expect, it } from 'vitest';
import { isTitleOfPeople } from '../../src/detect/title-of-people.ts';

function lists(text: string, term: string): boolean {
  const start = text.indexOf(term);
  return isTitleOfPeople(text, start, start + term.length);
}

describe('a title of people', () => {
  it.each([
    ['Diabetics: Ann Roe, Max Poe', 'Diabetics'],
    ['Inhalers kept in office: Ann Roe, Max Poe', 'Inhalers'],
    ['Peanut allergy - Ann Roe & Max Poe', 'Peanut allergy'],
    ['EpiPen: Ann Roe', 'EpiPen'],
    ['Asthma: Roe, Ann; Poe, Max.', 'Asthma'],
    ['Peanut allergies:\n - Ann Roe\n - Max Poe\n', 'Peanut allergies'],
    ['Bus 4. Seizures: Ann Roe (see plan), Max Poe', 'Seizures'],
  ])('is %j', (text, term) => {
    expect(lists(text, term)).toBe(true);
  });

  it.each([
    ['Agenda\nDiabetes: Ann Roe, Max Poe', 'Diabetes'],
    ['Diabetes support group: Ann Roe, Max Poe', 'Diabetes'],
    ['Cancer walk captains: Ann Roe, Max Poe', 'Cancer'],
    ['Asthma: Dr. Ann Roe, Dr. Max Poe', 'Asthma'],
    ['Asthma: Ann Roe, MD, Max Poe, MD', 'Asthma'],
    ['Asthma - Ann Roe', 'Asthma'],
    ['## Epilepsy\n- Ann Roe\n- Max Poe\n', 'Epilepsy'],
    ['Back stroke: Ann Roe, Max Poe', 'stroke'],
    ['Diabetes: eat less sugar, walk more', 'Diabetes'],
    ['Inhalers: Ann Roe will bring them', 'Inhalers'],
  ])('is not %j', (text, term) => {
    expect(lists(text, term)).toBe(false);
  });
});
