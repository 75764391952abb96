// What a clinical document says about its patient: coded entries, section texts and insurance policies.
import { narrativeFacts, saysNothing } from './ccda-narrative.ts';
import { insuranceKind } from './identifier-kind.ts';
import { defineTable, element, personColumns, type RecordPerson } from './record-table.ts';
import type { Recorder } from './recorder.ts';
import { attribute, descend, find, first, textOf, type XmlNode } from './xml-tree.ts';

const entryTable = defineTable('entry', {
  ...personColumns('patient'),
  section: { name: 'section title', means: { kind: 'nothing' } },
  fact: element('medical', 'entry or row of the narrative'),
});
const sectionTable = defineTable('section', {
  ...personColumns('patient'),
  fact: element('medical', 'section text'),
});
const policyTable = defineTable('policy', {
  ...personColumns('covered party'),
  'health-insurance-id': element('health-insurance-id', 'policy member ID'),
  'medicare-id': element('medicare-id', 'policy Medicare number'),
});

/** LOINC codes of sections that are about money, wishes and papers. */
const administrativeSections = new Set(['48768-6', '42348-3']);
const statements = new Set([
  'observation',
  'substanceAdministration',
  'procedure',
  'act',
  'encounter',
  'organizer',
  'supply',
]);
/** What is said behind as much is said again: comparing everything with everything takes long. */
const longestCompared = 256 * 1024;
/** Codes that only say what kind of statement follows. */
const kindsOfStatement =
  /^(?:assertion|(?:clinical )?finding|condition|problem|diagnosis|concern|status|severity|(?:problem )?type|allergy|complaint|care activity|information|health concern|intervention|clinical document|payment sources|date of .{1,20})$/i;

export function recordClinical(document: XmlNode, patient: RecordPerson, recorder: Recorder): void {
  const texts = new Map<string, XmlNode>();
  for (const node of descend(document)) {
    const id = attribute(node, 'ID');
    if (id !== '') texts.set(`#${id}`, node);
  }
  for (const section of descend(document)) {
    if (section.name === 'section') recordSection(section, { patient, texts, recorder });
  }
  for (const body of find(document, 'component/nonXMLBody/text')) recordBody(body, recorder);
}

interface Surroundings {
  readonly patient: RecordPerson;
  /** Narrative by its reference: '#allergy1'. */
  readonly texts: ReadonlyMap<string, XmlNode>;
  readonly recorder: Recorder;
}

function recordSection(section: XmlNode, around: Surroundings): void {
  const { patient, recorder } = around;
  const title = textOf(first(section, 'title')) || attribute(first(section, 'code'), 'displayName');
  const narrative = textOf(first(section, 'text'));
  const isMedical = !administrativeSections.has(attribute(first(section, 'code'), 'code'));
  const name = patient.name || [patient.given, patient.family].filter(Boolean).join(' ');
  recorder.note(`name: ${name}; ${title}:\n${narrative}\n`);
  const facts = new Set<string>();
  for (const entry of find(section, 'entry')) {
    for (const node of descend(entry)) {
      if (isMedical && statements.has(node.name))
        for (const fact of readFacts(node, around)) facts.add(fact);
      if (node.name === 'participant') recordPolicy(node, around);
    }
  }
  // One text of all that entries say: what is in it need not be said again.
  let said = [...facts].join('\n').toLowerCase().slice(0, longestCompared);
  for (const fact of narrativeFacts(section)) {
    const low = fact.toLowerCase();
    if (said.includes(low)) continue;
    facts.add(fact);
    if (said.length < longestCompared) said += `\n${low}`;
  }
  if (facts.size === 0 && isMedical && narrative !== '' && !saysNothing(narrative)) {
    const start = narrative.slice(0, 80).replace(/\n/g, '; ');
    recorder.record(sectionTable, patient, { fact: [`${title}: ${start}`] });
  }
  if (facts.size > 0)
    recorder.record(entryTable, { ...patient, section: title }, { fact: [...facts] });
}

/** What one statement says: 'Body height: 177 cm', 'Asthma', the drug, the allergen. */
function readFacts(statement: XmlNode, { texts }: Surroundings): string[] {
  const code = first(statement, 'code');
  const label = conceptText(code, texts);
  const facts: string[] = [];
  for (const value of find(statement, 'value')) {
    const amount = `${attribute(value, 'value')} ${attribute(value, 'unit')}`.trim();
    const words = conceptText(value, texts) || (amount === '' ? textOf(value) : amount);
    if (words !== '')
      facts.push(label === '' || kindsOfStatement.test(label) ? words : `${label}: ${words}`);
  }
  if (facts.length === 0 && label !== '' && !kindsOfStatement.test(label)) facts.push(label);
  const named = [
    ...find(statement, 'consumable/manufacturedProduct/manufacturedMaterial/code'),
    ...find(statement, 'product/manufacturedProduct/manufacturedMaterial/code'),
    ...find(statement, 'participant/participantRole/playingEntity/code'),
  ];
  return [
    ...facts,
    ...named.map((each) => conceptText(each, texts)).filter((words) => words !== ''),
  ];
}

function conceptText(concept: XmlNode | undefined, texts: ReadonlyMap<string, XmlNode>): string {
  const reference = attribute(first(concept, 'originalText/reference'), 'value');
  const words =
    attribute(concept, 'displayName') ||
    attribute(first(concept, 'translation'), 'displayName') ||
    textOf(first(concept, 'originalText')) ||
    textOf(texts.get(reference)).replace(/\n/g, '; ').slice(0, 200);
  const isIcd = attribute(concept, 'codeSystem').startsWith('2.16.840.1.113883.6.90');
  return `${isIcd ? attribute(concept, 'code') : ''} ${words}`.trim();
}

/** A policy's participants: COV the covered party, HLD the policy holder; their role's id is the member number. */
function recordPolicy(participant: XmlNode, { patient, recorder }: Surroundings): void {
  const type = attribute(participant, 'typeCode');
  if (type !== 'COV' && type !== 'HLD') return;
  const role = first(participant, 'participantRole');
  const numbers = find(role, 'id')
    .filter((id) => attribute(id, 'extension') !== '')
    .map((id) => attribute(id, 'extension'));
  const name = first(role, 'playingEntity/name');
  const named = {
    given: textOf(first(name, 'given')),
    family: textOf(first(name, 'family')),
    name: first(name, 'family') === undefined ? textOf(name) : '',
  };
  const isNamed = named.family !== '' || named.name !== '';
  const isOther = isNamed && named.family.toLowerCase() !== patient.family?.toLowerCase();
  if (type === 'HLD' && !isNamed) return;
  recorder.record(policyTable, isOther || type === 'HLD' ? named : patient, {
    'health-insurance-id': numbers.filter((each) => insuranceKind(each) === 'health-insurance-id'),
    'medicare-id': numbers.filter((each) => insuranceKind(each) === 'medicare-id'),
  });
}

function recordBody(body: XmlNode, recorder: Recorder): void {
  if (attribute(body, 'representation') !== 'B64') {
    recorder.note(textOf(body));
    return;
  }
  const kind = /\/([a-z]{2,5})\b/.exec(attribute(body, 'mediaType'))?.[1] ?? 'bin';
  const base64 = textOf(body).replace(/\s+/g, '');
  recorder.attach(`body.${kind === 'plain' ? 'txt' : kind}`, Buffer.from(base64, 'base64'));
}
