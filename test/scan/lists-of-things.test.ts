// Tables about things, looked after by people: no row is about its contact, its buyer or its reviewer.
import { describe, expect, test } from 'vitest';
import { whose } from './whose.ts';

const table = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;

describe('nobody owns what a list describes', () => {
  test.each([
    [
      'a formulary with contacts',
      table(
        'Drug Name,Tier,Contact',
        'metformin 500 mg,1,Nora Baxter',
        'lisinopril 10 mg,1,Nora Baxter',
        'sertraline 50 mg,2,Karl Foss',
      ),
    ],
    [
      'a table of codes and who changed it',
      table(
        'code,description,updated_by',
        'E11.9,Type 2 diabetes mellitus without complications,K Foss',
        'I10,Essential (primary) hypertension,N Baxter',
      ),
    ],
    [
      'statistics and their epidemiologists',
      table(
        'county,condition,cases,epidemiologist',
        'Boone,Diabetes,118,Nora Baxter',
        'Greene,Hypertension,488,Karl Foss',
        'Jackson,Asthma,582,Karl Foss',
      ),
    ],
    [
      'stock and its buyer',
      table(
        'sku,desc,lot,buyer',
        '51247,"Test strips, diabetes",43122,Nora Baxter',
        '38960,Insulin syringes 1 mL,51844,Nora Baxter',
      ),
    ],
    [
      'prices and a reviewer',
      table(
        'CPT,Procedure,Charge,Reviewer',
        '45378,Colonoscopy diagnostic,2450.00,Nora Baxter',
        '27447,Total knee replacement,48200.00,Karl Foss',
      ),
    ],
    [
      'lectures and speakers',
      table(
        'topic,room,speaker',
        'Living with lupus,4,Nora Baxter',
        'Heart failure,2,Karl Foss',
        'Asthma in children,2,Karl Foss',
      ),
    ],
  ])('%s', async (_, rows) => {
    expect(await whose('a.csv', rows)).toEqual([]);
  });
});

describe('but a row owns what is said of its person', () => {
  test.each([
    [
      'patients who come again',
      table(
        'patient,drug,prescriber',
        'Nora Baxter,metformin 500 mg,Karl Foss',
        'Nora Baxter,lisinopril 10 mg,Karl Foss',
        'Clyde Tibbs,sertraline 50 mg,Karl Foss',
      ),
      'medical metformin 500 mg: Nora Baxter',
    ],
    [
      'a contact with a condition of their own',
      table('contact,phone,condition', 'Nora Baxter,573-555-0101,diabetes', 'Karl Foss,,asthma'),
      'medical diabetes: Nora Baxter',
    ],
    [
      'whoever is absent',
      table(
        'employee,reason,supervisor',
        'Nora Baxter,hernia surgery,Karl Foss',
        'Clyde Tibbs,flu,Karl Foss',
      ),
      'medical hernia surgery: Nora Baxter',
    ],
  ])('%s', async (_, rows, found) => {
    expect(await whose('a.csv', rows)).toContain(found);
  });
});
