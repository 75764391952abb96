// Medical facts in charts, histories, drug lists and notes of sessions, by class; and the titles, schemas and test inputs that name nobody.
import { describe, expect, test } from 'vitest';
import { facts } from './medical-facts.ts';

interface Class {
  readonly name: string;
  /** A text, and what of it must be in one of its facts. */
  readonly texts: readonly (readonly [string, string])[];
}

const told: readonly Class[] = [
  {
    name: 'a heading of Markdown names the patient, and further headings stand between',
    texts: [
      [
        '# Progress note\n\n## Patient: Judy Harris (MRN 204871)\n\n## Date: 3/4/2026\n\n### Impression\n\nWorsening hypertension, no change in kidney function.',
        'hypertension',
      ],
      [
        '# Labs\n\n### Patient: Judy Harris (MRN-77120)\n\n#### Lipids\n| Test | Value |\n|---|---|\n| LDL | 171 mg/dL |',
        'LDL',
      ],
      [
        '## Resident: Judy Harris\n\n### Nursing\n\n- Pressure ulcer on the sacrum, dressing changed.',
        'ressure ulcer',
      ],
      [
        '# Visit\n\n**Patient:** Judy Harris\n\n## Assessment\n\n**Interpretation**: results consistent with hypothyroidism.',
        'hypothyroidism',
      ],
      [
        '> Client: Judy Harris\n\n### Plan\n\nFollow up on bipolar disorder in two weeks.',
        'bipolar disorder',
      ],
      [
        '- **Student Name:** Judy Harris\n- Grade: 4\n\n## Health\n\n- Epilepsy, absence type.',
        'Epilepsy',
      ],
    ],
  },
  {
    name: 'a key of a program or an export names the drug, with strength and form behind it',
    texts: [
      [
        '{"patient":"Judy Harris","drugName":"Fluticasone/Salmeterol 250-50 mcg Diskus"}',
        'Fluticasone/Salmeterol 250-50 mcg Diskus',
      ],
      [
        'patientName: "Judy Harris", medication: "Amoxicillin 400 mg/5 mL Susp"',
        'Amoxicillin 400 mg/5 mL Susp',
      ],
      [
        '"name": "Judy Harris",\n"drug_name": "Lidocaine/Prilocaine 2.5 %-2.5 % Cream"',
        'Lidocaine/Prilocaine 2.5 %-2.5 % Cream',
      ],
      [
        '"name": "Judy Harris",\n"medicationName": "Levalbuterol Inhaler 45 mcg/actuation Inhaler"',
        'Levalbuterol Inhaler 45 mcg/actuation Inhaler',
      ],
      [
        'Patient: Judy Harris\nDrug: Carbidopa/Levodopa 25-100 mg Tab',
        'Carbidopa/Levodopa 25-100 mg Tab',
      ],
      ['Patient: Judy Harris\n- Timolol 0.5 % ophthalmic drops', 'Timolol'],
    ],
  },
  {
    name: 'a block of an export names a problem in any spelling',
    texts: [
      [
        'Name: HARRIS, JUDY\n\nProblem:            Post-Traumatic Stress Disorder\nStatus:             ACTIVE',
        'Post-Traumatic Stress Disorder',
      ],
      [
        'Name: HARRIS, JUDY\n\nProblem:            Posttraumatic stress disorder, chronic\nStatus:    ACTIVE',
        'Posttraumatic stress disorder',
      ],
      ['Name: HARRIS, JUDY\n\nProblem:   Iron deficiency anaemia\nStatus:  ACTIVE', 'anaemia'],
      [
        'Name: HARRIS, JUDY\n\nEvent:   Non-Hodgkin lymphoma\nDate:  3 May 2012',
        'Non-Hodgkin lymphoma',
      ],
      [
        'Name: HARRIS, JUDY\n\nProblem:   Gastro-oesophageal reflux disease\nStatus:  ACTIVE',
        'oesophageal reflux',
      ],
      ['Name: HARRIS, JUDY\n\nProblem:   Hyperlipidaemia\nStatus:  ACTIVE', 'Hyperlipidaemia'],
      ['Name: HARRIS, JUDY\n\nProblem:   Diarrhoea\nStatus:  ACTIVE', 'Diarrhoea'],
    ],
  },
  {
    name: 'a nested list of what somebody has been through',
    texts: [
      [
        "'name': \"Judy Harris\",\n'pastHistory': [{'year': 2011, 'event': \"Diagnosed with Bipolar Disorder\"}]",
        'Bipolar Disorder',
      ],
      [
        '{"name": "Judy Harris", "medicalHistory": [{"date": "2011", "event": "Stroke"}]}',
        'Stroke',
      ],
      [
        '{"name": "Judy Harris", "surgicalHistory": [{"year": 2003, "procedure": "Appendectomy"}]}',
        'Appendectomy',
      ],
      [
        "name: 'Judy Harris',\nhistory: [\n  { year: 2012, event: 'Diagnosed with epilepsy' },\n]",
        'epilepsy',
      ],
      [
        '{"name": "Judy Harris", "pmh": [{"onset": "2001", "problem": "Crohn\'s disease"}]}',
        'Crohn',
      ],
      [
        '{"name": "Judy Harris", "medhist": [{"year": 2001, "details": "needed 3 stents afterwards"}, {"event": "Hip replacement"}]}',
        'Hip replacement',
      ],
    ],
  },
  {
    name: 'a note of a session tells of mood, sleep and thoughts',
    texts: [
      [
        'Client Name: Judy Harris\n\nData: Judy presents today feeling anxious and on edge.',
        'anxious',
      ],
      [
        'Client: Judy Harris\nS: She states that her mood has been low and she cries daily.',
        'mood',
      ],
      [
        'Client: Judy Harris\nA: Judy continues to struggle with depressive symptoms and guilt.',
        'depressive symptoms',
      ],
      ['Client: Judy Harris\nD: She reports trouble falling asleep and staying asleep.', 'asleep'],
      ['Client: Judy Harris\nDenies SI/HI. Affect flat, mood depressed.', 'SI/HI'],
      [
        'Client: Judy Harris\nB: Judy described racing thoughts and panic symptoms at work.',
        'racing thoughts',
      ],
      [
        'Client: Judy Harris\nI: Used thought stopping for intrusive thoughts.',
        'intrusive thoughts',
      ],
      [
        'Client: Judy Harris\nR: Tearful at first; reports decreased appetite and low energy.',
        'appetite',
      ],
    ],
  },
];

describe.each(told)('$name', ({ texts }) => {
  test.each([...texts])('%j', (text, fact) => {
    expect(facts(text).some((one) => one.includes(fact))).toBe(true);
  });
});

const silent: readonly { readonly name: string; readonly texts: readonly string[] }[] = [
  {
    name: 'words that a program is tested with are of nobody',
    texts: [
      'it("finds it", () => {\n  expect(parse("Discharge diagnosis: bronchitis")).toBe("dx");\n});',
      'for text in ("Dx: concussion", "Final diagnosis: gout"):\n    self.assertTrue(matches(text))',
      'assert classify("Impression: acute appendicitis.") == "impression"',
      '@pytest.mark.parametrize("line", ["PMH: hypertension", "Allergies: penicillin"])\ndef test_line(line):',
      "describe('labels', () => {\n  const samples = ['Assessment: cellulitis', 'Chief complaint: vertigo'];\n  test.each(samples)('%s', check);\n});",
      'prompt = """You are a coder. Example:\nDiagnosis: pneumonia -> J18.9\nReturn JSON."""',
    ],
  },
  {
    name: 'a list of what a report contains names its sections',
    texts: [
      'Health Record\nName: HARRIS, JUDY\n\nThis report contains:\n  Self Reported Allergies\n  Problem List\n  Electrocardiogram (EKG) Reports\n  Immunizations\n  Vitals and Readings',
      'Patient: Judy Harris\n\nTable of contents\n1. Allergies\n2. Surgical Pathology Reports\n3. Radiology (MRI) Reports\n4. Medication History',
      'Name: Judy Harris\n\nSections included\n- Mammogram Reports\n- Colonoscopy Reports\n- Lab Results',
      'Name: Judy Harris\n\nRecords requested:\n[ ] Psychotherapy notes\n[ ] HIV test results\n[ ] Immunization record',
      'Name: Judy Harris\n\nMenu\nAllergies | Medications | Immunizations | EKG Reports | Labs',
    ],
  },
  {
    name: 'what stands beside e.g. in a schema is an example',
    texts: [
      '- icd_code (string): ICD-10 code of the diagnosis (e.g., E10.9, J45.909, F32.1).',
      '- diagnosis (string): free text (e.g. type 2 diabetes)',
      '* allergies: list of strings, for example ["penicillin", "latex"]',
      '| dx | text | Diagnosis, e.g. "major depression" |',
      'medications: array of drug names (such as metformin, lisinopril)',
    ],
  },
  {
    name: 'drugs on the shelf of a shop',
    texts: [
      'Now stocking: Claritin 10 mg tablets 30 ct. Ask pharmacist Judy Harris.',
      'Aisle 4: Advil 200 mg caplets, buy one get one. Manager Judy Harris',
      'On sale: Robitussin 100 mg/5 mL syrup, see Judy Harris.',
      'Back in stock, says Judy Harris: Zyrtec 10 mg tabs',
      'Coupon: Tylenol 500 mg caplets, 2 for $9. Store of Judy Harris.',
    ],
  },
  {
    name: 'moods of no client',
    texts: [
      'Name: Judy Harris\nSubject: survey\nRespondents report trouble sleeping and low energy.',
      'Customer: Judy Harris\nGuests reported poor sleep near the street.',
      'Client: Judy Harris\nPolls: voters feel hopeless, participants described low motivation.',
      'Name: Judy Harris\nUsers with depressive symptoms may call the line.',
      'Judy Harris struggles with the new scheduler and is anxious to see the release.',
      'Judy Harris presents today on sleep modes of the laptop.',
      'Team: Judy Harris\nThe mood at the retreat was good and energy was high.',
      'Judy Harris fell asleep at the wheel of the project, said the review.',
      'Name: Judy Harris\nTitle: Sleep study technician',
      'JUDY HARRIS\n\t\t12 HAPPY-RO,\n\t\tJUNGWON-GU, SEONGNAM-SI  GYEONGGI-DO  13438',
    ],
  },
];

describe.each(silent)('$name', ({ texts }) => {
  test.each([...texts])('%j', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

test('the name of a field is not the fact that it holds', () => {
  for (const text of [
    '\'name\': "Judy Harris",\n\'allergies\': "latex, dogs",\n\'medications\': "insulin"',
    'Patient: Judy Harris\nAllergies: Penicillin\nMedications: insulin',
    '## Patient: Judy Harris\n### Allergies\n- Penicillin',
    '{"name": "Judy Harris", "allergies": ["peanuts"], "surgeries": ["appendectomy"]}',
    'Patient: Judy Harris\n\nAllergies\n  Penicillin - hives',
  ])
    for (const fact of facts(text))
      expect(fact).not.toMatch(/^(?:allerg(?:ies|y)|surger(?:ies|y))$/i);
});
