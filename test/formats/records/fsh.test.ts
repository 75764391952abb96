// FHIR Shorthand: patients and their facts meet by reference, and definitions are nobody's.
import { describe, expect, test } from 'vitest';
import { whose } from '../../scan/whose.ts';

const patient = `Alias: $RX = http://www.nlm.nih.gov/research/umls/rxnorm

Instance: bell
InstanceOf: CancerPatient
Usage: #example
* name[0].family = "Bell"
* name[0].given[0] = "Nora"
* birthDate = "1970-02-01"

`;

describe('instances', () => {
  test.each([
    [
      'a condition by its code',
      'Instance: c1\nInstanceOf: PrimaryCancerCondition\n* subject = Reference(bell)\n* code = SCT#399068003 "Malignant tumor of prostate (disorder)"\n',
      'Malignant tumor of prostate',
    ],
    [
      'a drug under an alias',
      'Instance: m1\nInstanceOf: CancerRelatedMedicationRequest\n* subject = Reference(bell) "Nora Bell"\n* medicationCodeableConcept = $RX#40048 "Carboplatin"\n',
      'Carboplatin',
    ],
    [
      'an allergy, set in below its element',
      'Instance: a1\nInstanceOf: AllergyIntolerance\n* patient = Reference(bell)\n* code\n  * text = "Penicillin"\n',
      'Penicillin',
    ],
    [
      'a vaccine in a slice of codings',
      'Instance: i1\nInstanceOf: USCoreImmunization\n* patient = Reference(bell)\n* vaccineCode.coding[+] = CVX#115 "Tdap"\n* status = #completed\n',
      'Tdap',
    ],
    [
      'a result with its unit',
      'Instance: o1\nInstanceOf: TumorMarkerTest\n* subject = Reference(bell)\n* code = LNC#4548-4 "Hemoglobin A1c"\n* valueQuantity = 9.1 \'%\'\n',
      'Hemoglobin A1c: 9.1',
    ],
    [
      'a profile of the same file by its parent',
      'Profile: OurDiagnosis\nParent: Condition\n\nInstance: c2\nInstanceOf: OurDiagnosis\n* subject = Reference(bell)\n* code.text = "Asthma"\n',
      'Asthma',
    ],
  ])('%s', async (_, text, fact) => {
    const found = await whose('a.fsh', patient + text);
    expect(found.join('\n')).toContain(`medical ${fact}`);
    expect(found.every((one) => one.endsWith(': Nora Bell'))).toBe(true);
  });

  test('a coverage names its member, and identifiers keep their slices', async () => {
    const text = `${patient}* identifier[ssn].system = "http://hl7.org/fhir/sid/us-ssn"\n* identifier[ssn].value = "489317726"\n\nInstance: cov\nInstanceOf: CARINCoverage\n* subscriberId = "W204718395"\n* beneficiary = Reference(bell)\n`;
    expect(await whose('a.fsh', text)).toEqual([
      'health-insurance-id W204718395: Nora Bell',
      'ssn 489317726: Nora Bell',
    ]);
  });
});

describe('nobody’s', () => {
  test.each([
    [
      'profiles and sets of values',
      'Profile: AsthmaPlan\nParent: CarePlan\nDescription: "Care of asthma"\n* category 1..1 MS\n\nValueSet: Ills\n* SCT#195967001 "Asthma"\n* SCT#44054006 "Diabetes"\n\nInstance: ext\nInstanceOf: StructureDefinition\n* name = "AsthmaExt"\n',
    ],
    [
      'conditions whose patient stands in no file',
      'Instance: c1\nInstanceOf: Condition\n* subject = Reference(somebody)\n* code = SCT#195967001 "Asthma"\n',
    ],
  ])('%s', async (_, text) => {
    expect((await whose('a.fsh', text)).filter((one) => !one.endsWith(': -'))).toEqual([]);
  });
});
