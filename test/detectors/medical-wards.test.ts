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
