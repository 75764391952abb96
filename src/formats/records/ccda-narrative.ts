// What the rows and points of a clinical section's narrative name: the problem, the drug, the allergen, whatever its entries leave out.
import { attribute, descend, find, first, textOf, type XmlNode } from './xml-tree.ts';

/** LOINC codes of sections each of whose rows tells something of the patient's health (HL7 C-CDA 2.1). */
const tellingSections = new Set([
  // Problems, history of past illness, admission and discharge diagnoses, health concerns
  '11450-4',
  '11348-0',
  '46241-6',
  '11535-2',
  '75310-3',
  // Allergies
  '48765-2',
  // Medications: taken, on admission, given, on discharge, prescribed
  '10160-0',
  '42346-7',
  '29549-3',
  '10183-2',
  '75311-1',
  // Procedures, immunizations, implants
  '47519-4',
  '11369-6',
  '46264-8',
]);

/** The column that names what a row is about. */
const naming =
  /^(?:(?:problem|condition|diagnos[ei]s|disease|substance|allergen|allergy|medication|drug|vaccine|immunization|procedure|name|description|product|device)s?(?: (?:name|description))?|(?:group|code) description)$/i;
const denied =
  /^(?:no(?:ne|t on file)?\b.{0,60}|n\/?a|unknown|unspecified|[-–—*]+|nka|nkda|nkma|denies .*)$/i;
/** An answer to "what is it", not a comment on the row above or the label of another cell. */
const remark = /^(?:notes?|comments?|status|onset|source|entered|last|start|end|date)\b.{0,30}:/i;
const longestFact = 160;
const fewestLetters = 3;

/** The facts of a section's narrative, in order, each once; none where the section is of another kind. */
export function narrativeFacts(section: XmlNode): string[] {
  if (!tellingSections.has(attribute(first(section, 'code'), 'code'))) return [];
  const text = first(section, 'text');
  if (!text) return [];
  const facts = new Set<string>();
  const add = (node: XmlNode | undefined): void => {
    const said = (textOf(node).split(/\n| \| /)[0] ?? '').trim();
    const letters = said.match(/\p{L}/gu)?.length ?? 0;
    if (letters < fewestLetters || said.length > longestFact) return;
    if (!denied.test(said) && !remark.test(said)) facts.add(said);
  };
  for (const node of descend(text)) {
    if (node.name === 'table') for (const cell of namingCells(node)) add(cell);
    else if (node.name === 'item' && !isInTable(node) && find(node, 'list').length === 0) add(node);
  }
  return [...facts];
}

/** Of each row of a table the cell that names what it is about: under such a heading, else the first. */
function namingCells(table: XmlNode): XmlNode[] {
  const rows = [...find(table, 'tr'), ...find(table, 'tbody/tr')];
  const heads = find(find(table, 'thead/tr')[0] ?? rows[0], 'th').map((th) => textOf(th));
  const at = Math.max(
    0,
    heads.findIndex((head) => naming.test(head.trim())),
  );
  return rows.flatMap((row) => {
    const cells = find(row, 'td');
    const cell = cells[at] ?? cells[0];
    // Merged cells are remarks on the row above.
    const isWhole = heads.length === 0 || cells.length >= heads.length;
    return cell && isWhole ? [cell] : [];
  });
}

function isInTable(node: XmlNode): boolean {
  for (let at = node.parent; at; at = at.parent) if (at.name === 'table') return true;
  return false;
}
