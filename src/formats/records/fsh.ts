// FHIR Shorthand (HL7 FSH 3.0): instances of patients and their facts, read as the resources that they stand for.
import { decodeUtf8 } from '../../text/decode.ts';
import { defineFormat, type Format } from '../format.ts';
import { textSegments } from '../segments.ts';
import { readResources } from './fhir.ts';
import { setAt, stepsOf, type Counters } from './fsh-path.ts';
import { referencePrefix, valueOf } from './fsh-value.ts';

const maxWholeBytes = 16 * 1024 * 1024;
const instanceHead =
  /^Instance:[^\n]{1,200}\n(?:[A-Z][A-Za-z]{2,20}:[^\n]{0,400}\n){0,4}InstanceOf:/m;
const keyword = /^(?<key>[A-Z][A-Za-z]{2,20}):[ \t]{0,8}(?<rest>.*)$/;
const rule =
  /^(?<indent>[ \t]{0,40})\* (?<path>[^\s=]{1,300})(?:[ \t]{1,20}=[ \t]{1,20}(?<value>.+))?$/;
const blankIndent = 2;

export const fshFormat: Format = defineFormat({
  id: 'fsh',
  title: 'FHIR Shorthand',
  recognises: (head) => instanceHead.test(head.text.replace(/\r\n/g, '\n')),
  async *read(input) {
    const text = decodeUtf8(await input.bytes(maxWholeBytes)).replace(/\r\n/g, '\n');
    const { instances, rest } = readShorthand(text);
    yield* readResources({
      resourceType: 'Bundle',
      entry: instances.map(({ id, resource }) => ({
        fullUrl: `${referencePrefix}${id}`,
        resource,
      })),
    });
    yield* textSegments(rest, {});
  },
});

interface Instance {
  readonly id: string;
  readonly resource: Record<string, unknown>;
}

interface Shorthand {
  readonly instances: readonly Instance[];
  /** All that belongs to no instance: profiles, comments, sets of values. */
  readonly rest: string;
}

function readShorthand(text: string): Shorthand {
  const aliases = new Map<string, string>();
  const parents = new Map<string, string>();
  const instances: Instance[] = [];
  const rest: string[] = [];
  let open: { instance: Instance; counters: Counters; contexts: string[] } | null = null;
  let profile = '';
  for (const line of text.split('\n')) {
    const { key, rest: said = '' } = keyword.exec(line)?.groups ?? {};
    if (key === 'Instance') {
      const instance = { id: said.trim(), resource: { id: said.trim() } };
      instances.push(instance);
      open = { instance, counters: new Map(), contexts: [] };
    } else if (key === 'InstanceOf' && open) {
      open.instance.resource['resourceType'] = typeOf(said.trim(), parents);
    } else if (key === 'Title' || key === 'Description' || key === 'Usage') {
      if (!open || key === 'Description') rest.push(said);
    } else if (key !== undefined) {
      open = null;
      if (key === 'Alias') readAlias(said, aliases);
      if (key === 'Profile') profile = said.trim();
      if (key === 'Parent') parents.set(profile, said.trim());
      rest.push(line);
    } else if (open && rule.test(line)) readRule(line, open, aliases);
    else rest.push(line);
  }
  return { instances, rest: rest.join('\n') };
}

function readAlias(said: string, aliases: Map<string, string>): void {
  const [name = '', url = ''] = said.split(/[ \t]{0,8}=[ \t]{0,8}/);
  aliases.set(name.trim(), url.trim());
}

/** Rules set in below another go on with its path. */
function readRule(
  line: string,
  { instance, counters, contexts }: { instance: Instance; counters: Counters; contexts: string[] },
  aliases: ReadonlyMap<string, string>,
): void {
  const { indent = '', path = '', value } = rule.exec(line)?.groups ?? {};
  if (path === 'insert') return;
  const depth = Math.floor(indent.length / blankIndent);
  const whole = [...contexts.slice(0, depth), path].join('.');
  contexts.length = depth;
  const steps = stepsOf(whole, counters);
  // What is counted up here stays where it is for the rules below.
  contexts.push(path.replaceAll('[+]', '[=]'));
  if (value !== undefined)
    setAt(instance.resource, steps, valueOf(value.trim(), steps.at(-1)?.key ?? '', aliases));
}

const types: readonly (readonly [RegExp, string])[] = [
  [/RelatedPerson/i, 'RelatedPerson'],
  [/Patient/i, 'Patient'],
  [/Practitioner/i, 'Practitioner'],
  [/Coverage/i, 'Coverage'],
  [/ExplanationOfBenefit|^EOB/i, 'ExplanationOfBenefit'],
  [/Claim/i, 'Claim'],
  [/MedicationAdministration/i, 'MedicationAdministration'],
  [/MedicationStatement/i, 'MedicationStatement'],
  [/Medication(?:Request|Order)?/i, 'MedicationRequest'],
  [/Allerg/i, 'AllergyIntolerance'],
  [/Immuni[sz]|Vaccin/i, 'Immunization'],
  [/Procedure|Surg|Radiotherapy|Course/i, 'Procedure'],
  [/FamilyMember/i, 'FamilyMemberHistory'],
  [/DiagnosticReport|Report/i, 'DiagnosticReport'],
  [/Condition|Disease|Diagnosis|Comorbid|Problem/i, 'Condition'],
  [/Observation|Status|Stag|Marker|Test|Result|Lab|Vital|Panel|Size|Genomic|Score/i, 'Observation'],
];

/** The resource that a profile is made of: by what the file says of it, else by its name. */
function typeOf(profile: string, parents: ReadonlyMap<string, string>): string {
  let name = profile;
  for (let up = 0; up < 5 && parents.has(name); up++) name = parents.get(name) as string;
  const known = types.find(([, type]) => type === name);
  return known?.[1] ?? types.find(([pattern]) => pattern.test(name))?.[1] ?? name;
}
