// What FHIR resources say about a person's health, as short texts, and the free text they carry.
import { dig, firstText, isObject, texts, type FhirObject } from './fhir-path.ts';

/** Where each type of resource keeps what is medical about its patient; all are CodeableConcepts, references or strings. */
const medicalPaths: Readonly<Record<string, readonly string[]>> = {
  AllergyIntolerance: ['code', 'substance', 'reaction.substance', 'reaction.manifestation'],
  AdverseEvent: ['event', 'code'],
  CarePlan: ['title', 'category', 'activity.detail.code', 'addresses'],
  CareTeam: ['reasonCode'],
  Claim: [
    'diagnosis.diagnosisCodeableConcept',
    'procedure.procedureCodeableConcept',
    'item.productOrService',
    'item.service',
  ],
  ClinicalImpression: ['summary', 'finding.itemCodeableConcept'],
  Condition: ['code'],
  DeviceUseStatement: ['reasonCode'],
  DiagnosticReport: ['code', 'conclusion', 'conclusionCode', 'codedDiagnosis'],
  DiagnosticOrder: ['item.code'],
  Encounter: ['reasonCode', 'reason', 'type', 'diagnosis.condition'],
  EpisodeOfCare: ['type'],
  ExplanationOfBenefit: [
    'diagnosis.diagnosisCodeableConcept',
    'procedure.procedureCodeableConcept',
    'item.productOrService',
    'item.service',
  ],
  FamilyMemberHistory: ['condition.code'],
  Flag: ['code'],
  Goal: ['description'],
  ImagingStudy: ['procedureCode', 'description', 'reasonCode'],
  Immunization: ['vaccineCode'],
  MedicationAdministration: ['medicationCodeableConcept', 'medication', 'medicationReference'],
  MedicationDispense: ['medicationCodeableConcept', 'medication', 'medicationReference'],
  MedicationOrder: ['medicationCodeableConcept', 'medicationReference'],
  MedicationRequest: [
    'medicationCodeableConcept',
    'medication',
    'medicationReference',
    'reasonCode',
  ],
  MedicationStatement: [
    'medicationCodeableConcept',
    'medication',
    'medicationReference',
    'reasonCode',
  ],
  NutritionOrder: ['oralDiet.type'],
  Procedure: ['code', 'reasonCode'],
  ProcedureRequest: ['code', 'reasonCode'],
  ReferralRequest: ['description', 'reasonCode'],
  RiskAssessment: ['code', 'prediction.outcome'],
  ServiceRequest: ['code', 'reasonCode'],
};

export function isClinicalType(type: string): boolean {
  return type === 'Observation' || Object.hasOwn(medicalPaths, type);
}

/** Short texts, each one medical fact; `resolve` finds the resource behind a reference. */
export function medicalTexts(
  resource: FhirObject,
  resolve: (reference: string) => FhirObject | undefined,
): string[] {
  const type = firstText(resource, 'resourceType');
  if (type === 'Observation') return observationTexts(resource);
  const found = (medicalPaths[type] ?? []).flatMap((path) => dig(resource, path));
  const facts = found.map((each) => {
    if (typeof each === 'string') return each;
    const target = resolve(firstText(each, 'reference'));
    return conceptText(each) || conceptText(dig(target, 'code')[0]);
  });
  return [...new Set(facts)].filter((fact) => fact !== '');
}

/** A CodeableConcept, Coding, CodeableReference or Reference in words; an ICD code stands before them. */
function conceptText(concept: unknown): string {
  if (isObject(concept) && isObject(concept['concept'])) return conceptText(concept['concept']);
  const coding = dig(concept, 'coding').filter(isObject);
  const icd = coding.find((each) => /icd/i.test(firstText(each, 'system')));
  const code = icd === undefined ? '' : firstText(icd, 'code');
  const words =
    firstText(concept, 'text') ||
    firstText(concept, 'coding.display') ||
    firstText(concept, 'display');
  return `${code} ${words || (code === '' ? firstText(concept, 'coding.code') : '')}`.trim();
}

function observationTexts(resource: FhirObject): string[] {
  return [resource, ...dig(resource, 'component')].filter(isObject).flatMap((each) => {
    const label = conceptText(each['code']);
    const amount = `${firstText(each, 'valueQuantity.value')} ${firstText(each, 'valueQuantity.unit')}`;
    const value =
      conceptText(each['valueCodeableConcept']) || firstText(each, 'valueString') || amount.trim();
    if (label === '' && value === '') return [];
    return [value === '' ? label : `${label}: ${value}`];
  });
}

/** Keys whose values are read elsewhere or are the grammar's own. */
const silentKeys = new Set(
  (
    'resourceType id fullUrl meta url system reference code coding display unit use status identifier name address ' +
    'telecom birthDate gender language contained data contentType versionId lastUpdated profile text title category ' +
    'intent priority currency type subscriberId'
  ).split(' '),
);

/** Strings that no column takes up, each as 'Condition.note.text: …'. */
export function freeTexts(resource: FhirObject): string[] {
  const found: string[] = [];
  const type = firstText(resource, 'resourceType');
  const narrative = firstText(resource, 'text.div')
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ');
  if (narrative.trim() !== '') found.push(`${type}.text: ${narrative.trim()}`);
  walk(resource, type, 0, found);
  return found;
}

function walk(value: unknown, path: string, depth: number, found: string[]): void {
  if (depth > 40) return;
  if (Array.isArray(value)) {
    for (const each of value) walk(each, path, depth + 1, found);
  } else if (isObject(value)) {
    // A mother's maiden name names nobody whom the record is about.
    if (firstText(value, 'url').endsWith('MaidenName')) return;
    for (const [key, each] of Object.entries(value)) {
      const isText =
        key === 'text' && typeof each === 'string' && /note|item|annotation/i.test(path);
      if (isText || !silentKeys.has(key)) walk(each, `${path}.${key}`, depth + 1, found);
    }
  } else if (typeof value === 'string' && isFreeText(value)) {
    found.push(`${path}: ${value}`);
  }
}

function isFreeText(text: string): boolean {
  return (
    text.length > 2 &&
    !/^(?:\d{4}-\d\d(?:-\d\d)?(?:T.{0,30})?|[a-z-]{1,40}|https?:\S{0,500}|urn:\S{0,500}|[0-9a-f-]{36})$/i.test(
      text,
    )
  );
}

export interface FhirAttachment {
  readonly name: string;
  readonly base64: string;
}

/** Documents inside a resource: Binary.data, DocumentReference.content.attachment, DiagnosticReport.presentedForm … */
export function attachments(resource: FhirObject): FhirAttachment[] {
  const type = firstText(resource, 'resourceType');
  const holders = [
    ...(type === 'Binary' ? [resource] : []),
    ...[
      'content.attachment',
      'presentedForm',
      'content',
      'photo',
      'payload.contentAttachment',
    ].flatMap((path) => dig(resource, path)),
  ];
  return holders.flatMap((holder, index) => {
    const base64 = firstText(holder, 'data');
    if (base64 === '') return [];
    const [, kind = 'bin'] = /\/(?:x-)?([a-z]{2,5})\b/.exec(firstText(holder, 'contentType')) ?? [];
    const title = texts(holder, 'title')[0] ?? `${type} ${index + 1}`;
    return [{ name: `${title.slice(0, 80)}.${kind === 'plain' ? 'txt' : kind}`, base64 }];
  });
}
