// HL7 FHIR as XML: the same resources as in JSON (FHIR R4, section 2.6.1), read as objects of the same keys.
import { defineFormat, type Format } from '../format.ts';
import { StoreProblem } from '../../model/store.ts';
import { readResources } from './fhir.ts';
import { attribute, parseXmlTree, rootName, textOf, type XmlNode } from './xml-tree.ts';

const maxWholeBytes = 64 * 1024 * 1024;
const namespace = /xmlns(?::\w{1,20})?\s{0,4}=\s{0,4}["']http:\/\/hl7\.org\/fhir["']/;
const deepest = 64;

export const fhirXmlFormat: Format = defineFormat({
  id: 'fhir-xml',
  title: 'HL7 FHIR (XML)',
  recognises: (head) => /^[A-Z]/.test(rootName(head.text)) && namespace.test(head.text),
  async *read(input) {
    const tree = await parseXmlTree(await input.bytes(maxWholeBytes));
    const root = tree.content.find((child): child is XmlNode => typeof child !== 'string');
    if (root === undefined)
      throw new StoreProblem('corrupt', 'its XML breaks off before the first resource');
    yield* readResources(resourceOf(root, 0));
  },
});

function resourceOf(node: XmlNode, depth: number): Record<string, unknown> {
  return { resourceType: node.name, ...keysOf(node, depth) };
}

/** Elements that come again become a list; a single one of a list is read like a list of one. */
function keysOf(node: XmlNode, depth: number): Record<string, unknown> {
  const keys: Record<string, unknown> = Object.create(null);
  if (depth > deepest) return keys;
  for (const child of node.content) {
    if (typeof child === 'string') continue;
    const value = valueOf(child, depth + 1);
    const before = keys[child.name];
    keys[child.name] =
      before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return keys;
}

function valueOf(node: XmlNode, depth: number): unknown {
  if (node.name === 'div') return textOf(node);
  const [inner] = node.content.filter((child) => typeof child !== 'string');
  if (inner === undefined) return attribute(node, 'value');
  // `resource` and `contained` hold one resource, which bears the name of its type.
  if (/^[A-Z]/.test(inner.name)) return resourceOf(inner, depth);
  return { ...attributesOf(node), ...keysOf(node, depth) };
}

/** The URL of an extension and the id of an element are attributes. */
function attributesOf(node: XmlNode): Record<string, string> {
  return Object.fromEntries(
    ['id', 'url'].flatMap((name) => {
      const value = attribute(node, name);
      return value === '' ? [] : [[name, value]];
    }),
  );
}
