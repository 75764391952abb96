// Medical facts by class: members of each that no sample of the corpus shows, and what each of the classes must leave alone.
import { describe, expect, test } from 'vitest';
import { facts } from './medical-facts.ts';

interface Class {
  readonly name: string;
  readonly texts: readonly string[];
}

const told: readonly Class[] = [
  {
    name: 'a row of a laboratory report names an analyte, its value and its range',
    texts: [
      'LABORATORY REPORT\nPATIENT: HARRIS, JUDY\n\nFERRITIN          11 L        15-150 ng/mL',
      'Results for Judy Harris\n\nHEPATITIS C AB          REACTIVE        NON-REACTIVE',
      'Patient: Judy Harris\nWBC               13.2 H      4.5-11.0 K/uL',
      'Patient: Judy Harris\nVitamin D, 25-OH    14    30-100 ng/mL',
      'URINE PROTEIN     300 A     <10 mg/dL\n\nPt: Harris, Judy',
      'Patient: Judy Harris\nGONORRHEA NAA     DETECTED',
    ],
  },
  {
    name: 'a register in capitals about one person names what was done or found',
    texts: [
      'PATIENT: JUDY HARRIS\n3/24/24  LUMBAR FUSION, TWO LEVELS     1,306.79   174.91',
      'MEMBER: JUDY HARRIS\n3/24/24  BUPRENORPHINE 8 MG TAB      306.79   174.91',
      'CALLER ADV JUDY HARRIS 49YOF IS EPILEPTIC AND UNRESPONSIVE',
      'SUBJECT PUNCHED HER AND HER JAW IS BROKEN',
      'CLAIMANT: JUDY HARRIS\nTORN MENISCUS, RIGHT KNEE',
    ],
  },
  {
    name: 'a line of a list puts the last name first',
    texts: [
      '8:10   Harris, Judy   4B   chicken pox, sent home',
      'Harris, Judy M   cardiology   aortic stenosis     seen 3/4',
      'Harris, Judy     33512345    92507 x 4     cleft palate',
      'Harris, Judy   room 12   wheezing, neb given',
      'Harris, Judy   GI   ulcerative colitis   no answer',
    ],
  },
  {
    name: 'a title or an address says whom a paper is about',
    texts: [
      'AFTER VISIT SUMMARY for Judy Harris\n\nYou were seen for: cellulitis of the leg',
      'Care plan for Judy Harris\n\nGoals: walk 50 feet. Diagnosis is spinal stenosis.',
      'Judy Harris\n12 Elm Street\nColumbia, MO 65203\n\nHere is what we paid for your care.\n3/3/24  Knee arthroscopy   432.00',
      'Judy Harris\nPO Box 12\nRolla, MO 65401\n\nYour request for bariatric surgery was denied.',
      'Results of Judy Harris\n\nbiopsy shows melanoma',
    ],
  },
  {
    name: 'somebody harms themselves, or stays sober',
    texts: [
      'Judy Harris is back; she tried to kill herself in May.',
      'Judy Harris has been burning herself again and she is alone.',
      'He told us he took a whole bottle of pills.',
      'Judy Harris has 14 months sober and works the steps.',
      'She is two years off heroin.',
      'Mr. Harris swallowed a coin and was taken in.',
      'Judy Harris threatened to hang herself.',
    ],
  },
  {
    name: 'a person named with a number, and the next sentence says what was asked for',
    texts: [
      'We received a request for Judy Harris, ID 7991114993. The request was for repair of an umbilical hernia.',
      'Child Judy Harris, DOB 3/4/2015, three abscessed teeth, needs anesthesia.',
      'We write about Judy Harris, claim 22-1. The charge was for a colonoscopy.',
      'Judy Harris, member 556. The drug asked for is Humira.',
      'Judy Harris (age 44). Known latex allergy.',
    ],
  },
  {
    name: 'a log of ills has an everyday word in somebody\u2019s row, or a sign of one body',
    texts: [
      'Sick call\n0815   Harris, Judy   B2   rash on arms   ointment',
      'Nurse visits\n9:10 | Harris, Judy | lice found | sent home',
      'First aid log\nJudy Harris   burns from fryer',
      'Health office\nHarris, Judy   3   temp 101.4, mom called',
      'Patient: Judy Harris\nGCS 8, sats 84 %',
    ],
  },
  {
    name: 'a limb gives way, an eye is hit, an animal bites',
    texts: [
      'Judy Harris blew out her knee skiing.',
      'Judy Harris got sawdust in her left eye at the saw.',
      'Judy Harris messed up his shoulder again.',
      'Judy Harris was bitten by a dog and has an infection.',
      'Judy Harris, dog bite to left hand, sutures.',
      'Judy Harris fell off a horse and broke her wrist.',
    ],
  },
];

describe.each(told)('$name', ({ texts }) => {
  test.each([...texts])('%j', (text) => {
    expect(facts(text)).not.toEqual([]);
  });
});

const silent: readonly Class[] = [
  {
    name: 'a directory says what its doctors treat',
    texts: [
      'Meet our providers. Dr. Ann Harris has treated epilepsy since 2004. Bo Lane, PA, sees walk-ins for bronchitis and burns.',
      'Find a doctor\nAnn Harris, MD - cardiology, heart failure\nBo Lane, DO - diabetes',
      '<provider><name>Ann Harris</name><specialty>Addiction Medicine (opioid use disorder)</specialty></provider>',
      'Specialty: Infectious Disease (HIV, hepatitis)\nName: Ann Harris\nNPI: 1234567893',
      'Ann Harris, NP, joined us from Tulsa. Her interests are migraine and multiple sclerosis. Accepting new patients.',
      'Our staff: Ann Harris, LPC. Specialties: depression, PTSD. Bo Lane, LCSW: eating disorders.',
    ],
  },
  {
    name: 'a leaflet speaks to everybody',
    texts: [
      'YOUR MAMMOGRAM: HOW TO GET READY\nTell us if you have breast implants. Questions? Ask for Ann Harris, RN.',
      'Flu season is here! Last winter 90 people in our county were hospitalized with influenza. Get your shot from Ann Harris.',
      'FREQUENTLY ASKED\nQ. I was diagnosed with asthma. Will my plan pay for an inhaler?\nA. Yes. Ask Ann Harris.',
      'CASE STUDY (for students)\nMrs. K. is a 70-year-old with COPD. She takes prednisone 10 mg. Discuss with Ann Harris.',
      'Practice question 4. Mr. T. has pneumonia. What would you give him? Hand in to Ann Harris.',
    ],
  },
  {
    name: 'an animal is the patient',
    texts: [
      'Dear Ann Harris, Rex has early kidney disease and diabetes. Start the insulin.\n\nBo Lane, DVM',
      'ADOPTION RECORD\nDog   Buddy, heartworm positive\nAdopter   Ann Harris\nNotes   takes prednisolone',
      'Owner: Ann Harris\nSpecies: Feline  Breed: DSH\nDx: hyperthyroidism',
      'Boarding card. Owner Ann Harris, kennel 12. Buddy has seizures and takes phenobarbital 30 mg.',
      'Spay and neuter clinic. Ann Harris brought Luna, who has a hernia.',
    ],
  },
  {
    name: 'a thing has it, or a figure of speech is made of it',
    texts: [
      'Ann Harris shut down the old relay, which has been on life support since March.',
      'Ann Harris has been allergic to clause 9 all along.',
      'Coach Ann Harris is allergic to excuses.',
      'Ann Harris says the project is on life support.',
      'Ann Harris wrote that the budget is in a coma.',
    ],
  },
  {
    name: 'a public body, a newspaper or an employer speaks of a disease',
    texts: [
      'The commission heard Ann Harris, R.N., on sexually transmitted disease and teen pregnancy. Motion by Lane, seconded by Poe.',
      'FIFTY YEARS AGO. Ann Harris was named administrator of the tuberculosis sanatorium.',
      'INTERVIEW SCHEDULE\nAnn Harris  room 2\nAsk all: How would you tell a member that chemotherapy was denied?',
      'MEDICAL CODER (remote). Knows ICD-10-CM (E11.9, E11.65, I10). Recruiter Ann Harris.',
      'Board of Aldermen. Mr. Harris moved that the hospice levy be approved; Ann Lane spoke of opioid deaths.',
    ],
  },
  {
    name: 'a clinician stands in the row, a form is not filled in, a record is a sample',
    texts: [
      'Clinic hours\nDr. Jane Roe  Mon-Wed  pediatrics, asthma\nDr. Al Fox  Thu  diabetes',
      'Jane Roe, MD   cardiology   heart failure\nAl Fox, DO   rheumatology   lupus',
      'Health history form\nName: Jane Roe\nAsthma  Yes  No\nDiabetes  Yes  No',
      'Sample record: Patient John Sample, diabetes. For training only.',
      'Course catalog: NURS 201 Care of the patient with heart failure. Instructor Jane Roe.',
      'Jane Roe drives the dialysis van.',
    ],
  },
  {
    name: 'codes stand at the head of every line, and nobody in any',
    texts: [
      'Maintained by Jane Roe\nE11.9 Type 2 diabetes\nI10 Essential hypertension\nJ45.909 Asthma\nF32.9 Depression\nM54.5 Low back pain',
      'Jane Roe keeps this list\n59400 | Vaginal delivery\n66984 | Cataract surgery\n27447 | Knee replacement\n45378 | Colonoscopy\n90471 | Immunization',
      '00071015523, LIPITOR 10 MG\n00074433902, HUMIRA 40 MG\n00002143380, TRULICITY\n50242006001, ACTEMRA\n00169406012, OZEMPIC',
      'Call Jane Roe\nJ0178 Aflibercept, macular degeneration\nJ1745 Infliximab, arthritis\nE0601 CPAP device\nJ9271 Keytruda\nJ0135 Humira',
      'Owner of the table: Jane Roe\n0071-0155-23  atorvastatin 10 mg\n0074-4339-02  adalimumab 40 mg\n0002-1433-80  dulaglutide\n5024-2060-01  tocilizumab\n0169-4060-12  semaglutide',
    ],
  },
  {
    name: 'nobody knows who it is',
    texts: [
      'CALLER ANN HARRIS PASSING BY\nUNK MALE ABOUT 50 HAVING A SEIZURE',
      'Ann Harris saw an unidentified woman who had a stroke.',
      'Ann Harris reports an unknown white male with a broken leg.',
      'Officer Ann Harris gave Narcan to an unidentified driver.',
      'Ann Harris called about John Doe, unconscious on the bench.',
    ],
  },
  {
    name: 'people work with it, sell it, teach it, cook for it',
    texts: [
      'Volunteers: Jane Roe - blood drive, Tom Low - hospice',
      'Jane Roe, Pain Management, suite 4',
      'Vendor Jane Roe delivered 40 vials of Humira',
      'Safety meeting led by Jane Roe: back injuries, eye injuries and heat stroke',
      'Recipe by Jane Roe: diabetic friendly cookies',
      'Jane Roe presented a poster: Sepsis in the elderly',
      'Consent form. I understand that risks include infection, bleeding and stroke. Witness Jane Roe',
      'Our server crashed; Jane Roe says the disk had a seizure.',
      'Buddy, a beagle owned by Jane Roe, has arthritis.',
      'Speakers: Jane Roe (stroke care), Tom Low (opioid use disorder)',
      'Jane Roe shipped 3 cases of insulin to the depot.',
      'In-service by Jane Roe: seizures, choking, asthma',
    ],
  },
];

describe.each(silent)('$name', ({ texts }) => {
  test.each([...texts])('nothing in %j', (text) => {
    expect(facts(text)).toEqual([]);
  });
});

describe('what is told of several people in one sentence', () => {
  test.each([
    [
      'Ann Lane is out with the flu, Max Poe with strep, and Ruth Bell broke her wrist.',
      ['out with the flu', 'with strep', 'broke her wrist'],
    ],
    ['Ann Lane has asthma and Max Poe has diabetes.', ['has asthma', 'has diabetes']],
    [
      'Ann Lane was treated for burns, Max Poe was treated for a concussion.',
      ['was treated for burns', 'was treated for a concussion'],
    ],
    ['Ann Lane is on Norvasc and Lipitor daily.', ['is on Norvasc and Lipitor daily']],
  ])('ends where the next one is named: %s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});
