// FHIR resources inside other JSON: answers of an interface, CDS Hooks with their prefetch, rows of an export.
import { jsonFormat } from '../json.ts';
import { sniffJson } from '../json-sniff.ts';
import { memoryInput } from '../memory-input.ts';
import { defineFormat, type Format } from '../format.ts';
import { resourceLayout } from './fhir-layout.ts';
import { parseDocument, readResources } from './fhir.ts';
import { firstText, isObject } from './fhir-path.ts';

const maxWholeBytes = 16 * 1024 * 1024;
const deepest = 64;
const telling =
  /"resourceType"\s{0,8}:\s{0,8}"(?:Bundle|Patient|Person|RelatedPerson|Coverage|Condition|Observation|Medication[A-Za-z]{0,20}|Encounter|Procedure|Claim|ExplanationOfBenefit|DiagnosticReport|AllergyIntolerance|Immunization|CarePlan|ServiceRequest)"/;

export const fhirWithinFormat: Format = defineFormat({
  id: 'fhir-within',
  title: 'HL7 FHIR inside other JSON',
  recognises: (head) =>
    (head.size ?? 0) <= maxWholeBytes &&
    telling.test(head.text) &&
    resourceLayout(head.text) === null &&
    sniffJson(head.text, head.extension) === 'json',
  async *read(input, context) {
    const whole = parseDocument(await input.bytes(maxWholeBytes));
    if (whole === undefined) {
      yield* jsonFormat.read(input, context);
      return;
    }
    const resources: unknown[] = [];
    const rest = Buffer.from(JSON.stringify(takeOut(whole, resources, 0)));
    yield* readResources(resources);
    yield* jsonFormat.read(memoryInput(input.name, rest), context);
  },
});

/** The value without the resources in it, which go to `taken`. */
function takeOut(value: unknown, taken: unknown[], depth: number): unknown {
  if (depth > deepest) return value;
  if (Array.isArray(value)) return value.map((each) => takeOut(each, taken, depth + 1));
  if (!isObject(value)) return value;
  if (/^[A-Z][A-Za-z]{2,40}$/.test(firstText(value, 'resourceType'))) {
    taken.push(value);
    return null;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, takeOut(each, taken, depth + 1)]),
  );
}
