// Medical information: facts about somebody's condition, history, treatment or medication.
import { findMedicalTerm } from './checks/find-medical-term.ts';
import { isPlainlyTold, judgeMedicalFact } from './checks/medical-fact.ts';
import { tellingOf } from './checks/medical-frames.ts';
import { bodyPairs } from './checks/body-phrase.ts';
import { medicalTermAt } from './checks/medical-term-at.ts';
import { acronyms, conditions, drugs, procedures } from './medical-terms.ts';
import { phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';
import { medicalShapes } from './medical-shapes.ts';
import { weakMedicalColumns, weakMedicalNames } from './medical-columns.ts';
import { medicalSuppressors } from './medical-papers.ts';
import {
  drugStems,
  everydayTerms,
  isMedicalWord,
  listedMedicalWords,
  medicalTerms,
  termEndings,
} from './medical-terms.ts';

export const medical: Detector = defineDetector({
  id: 'medical',
  element: 'medical',
  title: 'Medical information',
  shapes: medicalShapes,
  words: {
    labels: phrases(`
          diagnosis, diagnoses, diagnosis code, diagnosis codes, primary diagnosis,
          secondary diagnosis, admitting diagnosis, dx, dx code, icd, icd 10, icd 10 code,
          icd 10 cm, icd10, icd 9, icd9, icd code, chief complaint, medical condition,
          medical conditions, health condition, medical history, prescription, medication list,
          medication name, drug name, drug allergies, dx codes, dx description,
          diagnosis description, service connected disabilities
      `),
    columns: [
      ...weakMedicalNames,
      ...phrases(`
            dx txt, dx text, diag desc, diag text, diag txt, allergy txt, allergy text, problem, bp, fmla,
            workcomp, work comp, dx, dx1, dx2, dx3, dx4, diag, diag code, diagcode, dxcode, icdcode, icd10code,
            medication, medications, meds, med list, medlist, drugname, rx name, allergy, allergies, chief
            complaint, chiefcomplaint, procedure code, proc code, proccode, cpt, cpt code, cptcode, hcpcs,
            visitreason, reasonforvisit, disability, disability type, prognosis, lab result, clinical note,
            clinical notes, provider note, progress note, injury type, nature of injury, injury description,
            work comp injury, fmla reason, medical notes, health notes, medical alert, medical alerts,
            immunization, vaccine, hiv, hiv status, a1c, bmi, blood pressure, mental health, bloodtype, blood
            type, 504 reason, iep reason, medical restrictions, functional limitations, cause of death, vaccine
            name, nurse note, nurse notes, clinical impression, health problem, health problems, chronic
            conditions, chronic disease, chronic diseases, health issue, health issues, illnesses, comorbidity,
            comorbidities, known allergies, med name, medical problem, medical problems, medical condition name,
            med history, med hist, medhist, past history, past hx, pmh, psh, psych history, psychiatric history,
            mental health history, health history, medical hx, past medical history, surgical history, vaccine
            type, vaccine desc, vaccine description, vaccine code, cvx, cvx code, cvx description, shots given,
            shot name, immunization name, immunization type, immunization given, vacc desc, vacc name, vax name,
            vax type, vaccine product, vaccine group, vaccine administered, vaccine given, vaccine brand,
            vaccine trade name, health needs, allergy list, active meds, current meds, current medications
        `),
    ],
    // The lexicon counts as context too: where none of these words stands there is nothing to look for.
    context: [
      ...phrases(`
          patient, assessment, physician, clinic, hospital, admitted, discharge, encounter,
          superbill, diagnosed, treated for, suffers, suffering, suffered, tested positive,
          tested negative, prescribed, hospitalized, allergic, allergies, pregnant, diabetic,
          epileptic, asthmatic, legally blind, paralyzed, suicidal, bipolar, autistic, immunocompromised,
          history of, recovering from, died of, alzheimer's, parkinson's, crohn's, hodgkin's, huntington's, tourette's, hashimoto's, miscarried, overdosed, relapsed, broke her, broke his, broke my, fractured, sprained, dislocated, injured, hurt her, hurt his, hurt my, tore her, tore his, strained his, strained her, underwent, fmla, medications, meds, rx, bp,
          blood pressure, a1c, hba1c, hb a1c, bmi, spo2, sp o2, glucose, creatinine, hiv,
          symptoms, disability, injury, sick leave, medical leave, vaccination, vaccinated,
          vaccine, immunization, service connected, cause of death, explanation of benefits,
          tablet, tablets, by mouth, refills, reactive
      `),
      ...conditions,
      ...procedures,
      ...drugs,
    ],
  },
  trigger: isMedicalWord,
  termAt: medicalTermAt,
  lexicon: {
    words: listedMedicalWords,
    terms: medicalTerms,
    pairs: bodyPairs,
    endings: [drugStems, termEndings],
  },
  locate: (value) => (isPlainlyTold(value) ? undefined : findMedicalTerm(value)),
  abbreviations: acronyms,
  tellingOf,
  isEveryday: (term) => everydayTerms.has(term),
  suppressors: medicalSuppressors,
  weakColumns: weakMedicalColumns,
  check: judgeMedicalFact,
  references: [
    'RSMo 407.1500.1(6) and (9)(e)',
    'ICD-10-CM Official Guidelines (CMS, NCHS): code structure',
    'USAN Council, stems of drug names',
  ],
  examples: {
    found: [
      { text: 'patient=HARRIS,JUDY diagnosis=diabetes mrn=00204718', finds: 'diabetes' },
      { text: 'pt="Harris, Judy" dx="heart failure" mrn=00204718', finds: 'heart failure' },
      {
        text: "lastName: 'Harris',\nconditions: [\n  { id: 'c1', name: 'Diabetes Type 1' },\n],",
        finds: 'Diabetes Type 1',
      },
      {
        text: "name: 'Judy Harris', allergies: [{ id: 1, allergen: 'Peanuts' }]",
        finds: 'Peanuts',
      },
      {
        text: 'patient: "Judy Harris", prescriptionDrugs: [\n {\n  name: "Naproxen",\n  amount: 2 }]',
        finds: 'Naproxen',
      },
      {
        text: "lastName: 'Harris', medications: [{ name: 'Insulin', d: 1 }, { name: 'Glucagon' }]",
        finds: 'Glucagon',
      },
      {
        text: '"patient": "Judy Harris", "immunizations": [{"vaccineName": "Tdap"}]',
        finds: 'Tdap',
      },
      { text: 'Diagnosis: moderate persistent asthma', finds: 'moderate persistent asthma' },
      { text: 'Dx: E11.9', finds: 'E11.9' },
      {
        text: 'Judy was diagnosed with breast cancer in May',
        finds: 'was diagnosed with breast cancer in May',
      },
      { text: 'He suffers from migraines.', finds: 'suffers from migraines' },
      { text: 'Allergies: penicillin', finds: 'penicillin' },
      { text: 'no history of HIV', finds: 'no history of HIV' },
      { text: 'She takes lisinopril 20 mg daily.', finds: 'takes lisinopril 20 mg daily' },
      { text: 'FMLA leave for back surgery', finds: 'FMLA leave for back surgery' },
      { text: 'because of her anxiety', finds: 'because of her anxiety' },
      { text: 'BP 148/92 today', finds: 'BP 148/92' },
      { text: 'patient codes E11.9, I10, J45.909', finds: 'E11.9, I10, J45.909' },
      { text: 'Mary is pregnant', finds: 'is pregnant' },
      {
        text: 'Cause of death: (a) septic shock (b) pneumonia',
        finds: '(a) septic shock (b) pneumonia',
      },
      { text: 'Patient Judy Harris had HIV-1/2 Ab: REACTIVE', finds: 'HIV-1/2 Ab: REACTIVE' },
      { text: 'Vaccination record for Judy Harris: Tdap 5/5/19', finds: 'Tdap 5/5/19' },
      { text: 'Patient: Judy Harris\nService: Knee arthroscopy', finds: 'Knee arthroscopy' },
      { text: 'Mr. Harris has encephalopathy', finds: 'has encephalopathy' },
      { text: 'Service connected: tinnitus 10%, PTSD 50%', finds: 'tinnitus 10%, PTSD 50%' },
      {
        text: 'Patient: Judy Harris\nCondition: bilateral otitis media',
        finds: 'Condition: bilateral otitis media',
      },
      { text: 'Reason for absence: broken hip', finds: 'Reason for absence: broken hip' },
      { text: 'Judy Harris had her gallbladder removed', finds: 'had her gallbladder removed' },
      { text: 'Judy Harris is blind in one eye', finds: 'is blind in one eye' },
      { text: 'Judy Harris uses a wheelchair', finds: 'uses a wheelchair' },
      { text: 'Patient Judy Harris, NDC 0071-0155-23', finds: 'NDC 0071-0155-23' },
      { text: 'LOINC 4548-4 for Judy Harris', finds: 'LOINC 4548-4' },
      { text: 'SNOMED CT 44054006, Judy Harris', finds: 'SNOMED CT 44054006' },
      { text: 'Patient Judy Harris Dx I10, E78.5', finds: 'I10, E78.5' },
      { text: 'Judy Harris: blood sugar 42', finds: 'blood sugar 42' },
      {
        text: 'Drug screen Judy Harris: positive for THC',
        finds: 'Drug screen Judy Harris: positive for THC',
      },
      { text: 'Harris, Judy - Type 1 diabetic', finds: ' - Type 1 diabetic' },
    ],
    ignored: [
      { text: 'Judy Harris MD, specialty: HIV medicine', why: 'what a physician does' },
      { text: 'Customer: Judy Harris   Model HIV-2200 humidifier', why: 'a model' },
      { text: 'user="Harris, Judy" reason=timeout condition=new', why: 'a log' },
      {
        text: "author: 'Judy Harris', conditions: [{ name: 'isActive' }]",
        why: 'conditions of a program',
      },
      {
        text: "owner: 'Judy Harris', procedures: [{ name: 'sp_rebuild_index' }]",
        why: 'of a database',
      },
      { text: "by: 'Judy Harris', symptoms: [{ title: 'page is slow' }]", why: 'of a page' },
      { text: 'Diagnosis: none', why: 'nothing said' },
      { text: 'Condition: New', why: 'the condition of goods' },
      { text: 'the server has a problem', why: 'no condition of a person' },
      { text: 'her car', why: 'no condition' },
      {
        text: 'Q. I have epilepsy. Can I drive?\nA. Ask Judy Harris.',
        why: 'a question of anybody',
      },
      {
        text: 'Employees being treated for alcohol dependence should ask Judy Harris.',
        why: 'a rule',
      },
      { text: 'Any student who has asthma may carry an inhaler, says Judy Harris.', why: 'a rule' },
      { text: 'A member with diabetes may ask Mr. Harris for a meter.', why: 'a rule' },
      { text: 'You may also have high blood pressure. Call Judy Harris.', why: 'a leaflet' },
      {
        text: 'Patient: Rex  Species: canine  Owner: Judy Harris\nDiagnosis: diabetes',
        why: 'an animal',
      },
      {
        text: 'Judy Harris died after a battle with cancer. She is survived by two sons.',
        why: 'an obituary',
      },
      { text: 'What is diabetes? Diabetes is a chronic disease.', why: 'a leaflet' },
      { text: 'Mr. Pitts opposed the diabetes prevention budget', why: 'a budget' },
      { text: 'Ann builds with tickets disabled', why: 'a setting' },
      { text: 'Mr. Counter works with the IBS Op Counter', why: 'a part of a processor' },
      { text: 'LATIN SMALL LETTER D WITH STROKE', why: 'the name of a letter' },
      { text: 'dx: number, dy: number): void', why: 'source code' },
      { text: 'rx: Math.abs(rx), of Devon', why: 'source code' },
      { text: 'Judy reacts on abortion of a request', why: 'the end of a request' },
      { text: 'room B12.3', why: 'one code without a label' },
      { text: 'takes 20 minutes', why: 'no drug' },
      { text: 'Problem: printer is offline', why: 'no condition of a person' },
      { text: 'Allergies: N/A', why: 'nothing said' },
      { text: 'Treatment: paint with two coats', why: 'no treatment of a person' },
      { text: 'LOINC 4548-5 for Judy Harris', why: 'the check digit fails' },
      { text: 'SNOMED CT 44054007, Judy Harris', why: 'the check digit fails' },
      { text: 'Judy Harris teaches a class on autism', why: 'a subject of talk' },
      { text: 'Judy Harris <shadow@DEMENTIA.ORG>', why: 'part of an address' },
      { text: 'LATIN SMALL LETTER A <U0082> BPH', why: 'an abbreviation among capitals' },
      { text: 'Problem: does not work (Gerd Harris)', why: 'a name' },
      { text: 'Problem: cannot build when the feature is disabled.', why: 'a feature' },
      { text: 'diagnosed with -std=c2x by her compiler', why: 'an option of a program' },
      {
        text: '<U0001F92E> /xf0/x9f/xa4/xae FACE OPEN MOUTH VOMITING',
        why: 'the name of a character',
      },
    ],
  },
});
