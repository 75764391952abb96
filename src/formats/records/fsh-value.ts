// Values of FHIR Shorthand: strings, codes with their systems, quantities and references, as FHIR has them in JSON.

/** By which references and instances of one file meet. */
export const referencePrefix = 'urn:fsh:';

const text = '"(?<text>(?:[^"\\\\]|\\\\.){0,4000})"';
const string = new RegExp(`^"{0,2}${text}"{0,2}$`);
const reference = new RegExp(`^Reference\\((?<id>[^)\\s]{1,200})\\)(?:[ \\t]{1,8}${text})?$`);
const code = new RegExp(
  `^(?<system>[^#\\s"]{0,200})#(?<code>"[^"]{1,200}"|\\S{1,200})(?:[ \\t]{1,8}${text})?$`,
);
const quantity =
  /^(?<value>-?\d{1,18}(?:\.\d{1,18})?) {1,8}(?<system>\S{0,200}?)[#']?(?<unit>[^'\s]{1,40})'?/;

/** What the usual aliases stand for. */
const systems: readonly (readonly [RegExp, string])[] = [
  [/^\$?(?:SCT|SNOMED\w*)$/i, 'http://snomed.info/sct'],
  [/^\$?(?:LNC|LOINC)$/i, 'http://loinc.org'],
  [/^\$?(?:RXN|RxNorm|RXNORM)$/i, 'http://www.nlm.nih.gov/research/umls/rxnorm'],
  [/^\$?ICD-?10(?:-?CM)?$/i, 'http://hl7.org/fhir/sid/icd-10-cm'],
  [/^\$?CVX$/i, 'http://hl7.org/fhir/sid/cvx'],
];

/** @param key the last element of the path: a code of `coding` is no concept around one */
export function valueOf(said: string, key: string, aliases: ReadonlyMap<string, string>): unknown {
  const plain = string.exec(said)?.groups?.['text'];
  if (plain !== undefined) return plain.replace(/\\(.)/g, '$1');
  const to = reference.exec(said)?.groups;
  if (to)
    return {
      reference: `${referencePrefix}${to['id'] ?? ''}`,
      ...(to['text'] === undefined ? {} : { display: to['text'] }),
    };
  const concept = code.exec(said)?.groups;
  if (concept) return conceptOf(concept, key, aliases);
  const measured = quantity.exec(said)?.groups;
  if (measured) return { value: Number(measured['value']), unit: measured['unit'] };
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(said) ? Number(said) : said;
}

function conceptOf(
  { system = '', code: written = '', text: display }: Record<string, string | undefined>,
  key: string,
  aliases: ReadonlyMap<string, string>,
): unknown {
  const name = written.replace(/^"|"$/g, '');
  if (system === '' && display === undefined) return name;
  const url = aliases.get(system) ?? systems.find(([alias]) => alias.test(system))?.[1] ?? system;
  const coding = { system: url, code: name, ...(display === undefined ? {} : { display }) };
  return /coding$/i.test(key) ? coding : { coding: [coding] };
}
