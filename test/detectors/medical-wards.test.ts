// Medical facts of clinics, schools, courts and desks by class, with members that no sample shows, and what each class leaves alone.
import { describe, expect, test } from 'vitest';
import { detectText } from '../../src/detect/detect-text.ts';

const facts = (text: string): string[] =>
  detectText(text)
    .filter(({ kind }) => kind === 'medical')
    .map(({ raw }) => raw.toLowerCase());

interface Class {
  readonly name: string;
  /** What must be found, behind the bar, in the text before it. */
  readonly told: readonly string[];
  readonly silent: readonly string[];
}

const classes: readonly Class[] = [
  {
    name: 'symptoms in everyday words',
    told: [
      'Nora Bell - fever, went home at 11 | fever',
      'Reason for visit: heartburn\nPatient: Nora Bell | heartburn',
      'Bell, Nora   3rd   upset stomach, back to class | upset stomach',
      'Nora Bell hit her head on the monkey bars. | hit her head',
      'Nora Bell has ear pain and a stiff neck. | ear pain',
      'Student: Nora Bell\nComplaint: stomach bug | stomach bug',
    ],
    silent: [
      'Keep a sick child at home until the fever is gone, says Nora Bell.',
      'Children may return 24 hours after the last fever. Nora Bell, nurse',
      'Gold fever: a talk by Nora Bell',
      'The lot has congestion at noon. Ask Nora Bell.',
    ],
  },
  {
    name: 'causes of death',
    told: [
      'Decedent: Nora Bell\nCause: drowning | drowning',
      'Nora Bell died of cardiopulmonary arrest. | cardiopulmonary arrest',
      'Name of deceased: Nora Bell\nImmediate cause: positional asphyxia | positional asphyxia',
      'Nora Bell, 81, multi-organ failure, released to Baker funeral home | multi-organ failure',
      'Decedent Nora Bell, manner suicide by hanging | suicide by hanging',
    ],
    silent: [
      'Nora Bell teaches lifeguards to prevent drowning.',
      'Nora Bell is hanging the new sign.',
      'Chaplain Nora Bell: talking after a suicide',
    ],
  },
  {
    name: 'two names of one cell parted by a stroke',
    told: [
      'Resident: Nora Bell\nEntresto/Farxiga daily | entresto',
      'Nora Bell: anxiety/depression | depression',
      'Student: Nora Bell   autism/epilepsy | epilepsy',
      'Nora Bell has asthma/eczema. | asthma',
      'Patient Nora Bell, glaucoma/cataracts | glaucoma',
    ],
    silent: [
      'Nora Bell moved /data/asthma/epilepsy.csv to the share.',
      'See www.example.org/asthma/eczema, says Nora Bell.',
      'import { cast } from "lib/asthma/index" // Nora Bell',
    ],
  },
  {
    name: 'what somebody is eligible, seen or kept away because of',
    told: [
      'Student: Nora Bell. Eligible under autism. | autism',
      'Nora Bell qualifies under epilepsy. | epilepsy',
      'Nora Bell cannot serve because dialysis takes three days. | dialysis',
      'I see a counselor for PTSD. Nora Bell | ptsd',
      'Nora Bell is off this week because kidney stones came back. | kidney stones',
    ],
    silent: [
      'Eligible employees with asthma may ask Nora Bell.',
      'Patients eligible for dialysis should call Nora Bell.',
      'Nora Bell represents workers eligible for black lung benefits.',
    ],
  },
  {
    name: 'streets called Dr are no doctors',
    told: [
      'I live at 12 Oak Dr. My wife Nora Bell has lupus nephritis. | lupus',
      'at 4445 Pine Hill Dr. My son Carl Bell had leukemia. | leukemia',
      'Ramp at 9 Elm Dr. Our mother Nora Bell uses a walker. | walker',
      'We are at 77 Lake Dr. He has emphysema. Carl Bell | emphysema',
      'Nora Bell, 18 Ash Dr, has multiple sclerosis. | multiple sclerosis',
    ],
    silent: ['Dr. Nora Bell has epilepsy patients on Monday.', 'Dr Nora Bell treats emphysema.'],
  },
  {
    name: 'rows with a dash behind them',
    told: [
      'Nora Bell, 60F - mastectomy, left - rep Carl Moss has trays | mastectomy',
      'Nora Bell - hernia repair - clinic Tuesday | hernia repair',
      'Nora Bell - cholecystectomy - lab before | cholecystectomy',
      'Nora Bell - colonoscopy - volunteer driver | colonoscopy',
      'Nora Bell - hysterectomy - nurse calls day before | hysterectomy',
    ],
    silent: ['Nora Bell - mastectomy-clinic volunteer', 'Nora Bell - diabetes educator - ext 4471'],
  },
  {
    name: 'who stands behind a name with letters of a trade is at work',
    told: ['Nora Bell      dialysis     MWF | dialysis'],
    silent: [
      'Clinic staff roster\nNora Bell   RN    dialysis\nCarl Moss   CNA   hospice',
      'Nora Bell   LPN   wound care',
      'Nora Bell   APRN   sleep apnea',
      'North Hills nursing directory\nNora Bell   oncology   epilepsy',
      'County volunteer contact list\nNora Bell   hospice',
    ],
  },
  {
    name: 'vials, doses and skin tests of those who get allergy shots',
    told: [
      'Patient: Nora Bell\nbirch 1:1000 0.15 mL L arm | birch 1:1000',
      'Patient: Nora Bell\nyellow vial 0.35 mL, 6 mm local | yellow vial 0.35 ml',
      'Skin test of Nora Bell: cat 9 mm, ragweed 14 mm | ragweed 14 mm',
      'Bell, Nora   venom mix 0.5 ml   wait 30 | venom mix 0.5 ml',
      'Pt: Nora Bell. Timothy 1:10,000, no reaction | timothy 1:10,000',
    ],
    silent: [
      'Nora Bell ordered tape 12 mm and grass seed.',
      'Nora Bell sold oak 1:12 scale furniture.',
      'Drill dust 0.5 ml test, lot 4, tech Nora Bell',
      'Nora Bell mixed the red vial for the class.',
      'Cedar 20 mm boards from Nora Bell Lumber',
    ],
  },
  {
    name: 'lines that name who reacts to what, below words of allergies or alerts',
    told: [
      'Room 4 food alerts\nNora Bell - sesame\nCarl Moss - none | sesame',
      'ALLERGY LIST\nBell, Nora: eggs, milk | eggs, milk',
      'EpiPens in the office\nNora Bell - bees | bees',
      'Camp allergies; Nora Bell (strawberries) | strawberries',
      'Alerts\n  Nora Bell - latex, kiwi\n  Carl Moss - tree nuts | tree nuts',
    ],
    silent: [
      'Lunch orders\nNora Bell - milk\nCarl Moss - fish',
      'Bake sale\nNora Bell - peanut brittle',
      'System alerts\nNora Bell - disk full',
      'Pet sitters\nNora Bell - dogs, cats',
      'Garden plots\nNora Bell - corn, peas',
      'Potluck (mind the nut allergies)\nNora Bell - fish',
    ],
  },
  {
    name: 'what therapists write of how somebody moves',
    told: [
      'Patient: Nora Bell\nTransfers mod assist x2 | mod assist x2',
      'Nora Bell - contact guard assist on stairs | contact guard assist',
      'Resident: Nora Bell. Ambulated 80 ft, tired. | ambulated 80 ft',
      'Pt: Nora Bell\nGait training 150 feet | gait training 150 feet',
      'Client: Nora Bell\nWorking on safe swallow, dysphagia | dysphagia',
    ],
    silent: [
      'Nora Bell gave an assist on the goal.',
      'Nora Bell: 12 points, min assist 4, max assist 9',
      'Standby crew: Nora Bell',
      'Coach Nora Bell is working on an asthma grant.',
      'Nora Bell walked 80 ft to the mailbox.',
    ],
  },
  {
    name: 'births, eyesight, wounds and scores in figures',
    told: [
      'Nora Bell G3P2 28 wks, no care | g3p2',
      'Patient: Nora Bell   G1P0 37+4 | g1p0 37+4',
      'Nora Bell: 20/80 OD | 20/80 od',
      'Resident: Nora Bell\nstage 3 to the left heel | stage 3 to the left heel',
      'Patient Nora Bell, AHI 41 | ahi 41',
      'Nora Bell - sacrum stage 4 | sacrum stage 4',
    ],
    silent: [
      'Part G3P2-44 for Nora Bell',
      'Nora Bell has 20/20 hindsight.',
      'Nora Bell is on stage 2 to play the hit.',
      'Nora Bell: phase 1 of 2, stage 3 of the audit',
    ],
  },
  {
    name: 'drugs behind the sign for twice a day, and limits for an ill',
    told: [
      'Refill: Nora Bell, Xarelto 20 mg bid #60, carvedilol 25 bid | carvedilol',
      'Nora Bell: metformin 500 bid, glipizide 5 | glipizide',
      'Nora Bell is back with a 10 lb limit for sciatica. | sciatica',
      'Nora Bell is unvaccinated for mumps. | mumps',
      'Nora Bell v. Acme Freight, back injury, MMI 2/3 | back injury',
    ],
    silent: [
      'Nora Bell bid on the dialysis contract.',
      'Acme v. Bell, the asthma inhaler patent case',
      'The bid for wheelchairs from Nora Bell was low.',
    ],
  },
];

const cases = (pick: (one: Class) => readonly string[]): [string, string][] =>
  classes.flatMap((one) => pick(one).map((text): [string, string] => [one.name, text]));

describe('told', () => {
  test.each(cases(({ told }) => told))('%s: %s', (_, written) => {
    const [text = '', expected = ''] = written.split(' | ');
    expect(facts(text).join('; ')).toContain(expected);
  });
});

describe('left alone', () => {
  test.each(cases(({ silent }) => silent))('%s: %s', (_, text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('records of XML, with the names of all that a field lies in', () => {
  test.each([
    'Patient.FirstName: Nora\nPatient.LastName: Bell\nPatient.Diagnoses.Diagnosis: Hypertension; Asthma',
    'chart.patient.givenName: Nora\nchart.patient.familyName: Bell\nchart.problems.diagnosis: Hypertension; Asthma',
    'Record.Name: Nora Bell\nRecord.Medical.Diagnosis: Hypertension; Asthma',
  ])('name their facts: %j', (text) => {
    expect(facts(text)).toEqual(['hypertension', 'asthma']);
  });
  test.each([
    'form.first=First name\nform.diagnosis=Diagnosis (for example epilepsy)',
    'last_name    VARCHAR2(40),\ndx_code    CHAR(7)   -- asthma is J45, see Nora Bell',
  ])('and forms of programs none: %j', (text) => {
    expect(facts(text)).toEqual([]);
  });
});
