// A small XML document as a tree of local names, for grammars whose parts refer to each other.
import { createXmlParser, localAttribute, type XmlAttributes } from '../xml-parser.ts';

export interface XmlNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly parent: XmlNode | null;
  /** Child nodes and runs of text, in order. */
  readonly content: (XmlNode | string)[];
}

export async function parseXmlTree(bytes: Uint8Array): Promise<XmlNode> {
  const root: XmlNode = { name: '', attributes: {}, parent: null, content: [] };
  let node = root;
  const parser = await createXmlParser({
    open(name, attributes) {
      const child: XmlNode = { name, attributes, parent: node, content: [] };
      node.content.push(child);
      node = child;
    },
    text(text) {
      node.content.push(text);
    },
    close(name) {
      if (node.name === name) node = node.parent ?? root;
    },
  });
  parser.write(bytes);
  parser.end();
  return root;
}

export function attribute(node: XmlNode | undefined, name: string): string {
  return node === undefined ? '' : (localAttribute(node.attributes, name) ?? '').trim();
}

/** All nodes under a path of local names: `find(document, 'recordTarget/patientRole')`. */
export function find(node: XmlNode | undefined, path: string): XmlNode[] {
  let found = node === undefined ? [] : [node];
  for (const name of path.split('/')) {
    found = found.flatMap((each) =>
      each.content.filter((child) => typeof child !== 'string' && child.name === name),
    ) as XmlNode[];
  }
  return found;
}

export function first(node: XmlNode | undefined, path: string): XmlNode | undefined {
  return find(node, path)[0];
}

/** The node and everything below it, in document order. */
export function* descend(node: XmlNode): Generator<XmlNode> {
  const waiting: XmlNode[] = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let at = next.content.length - 1; at >= 0; at--) {
      const child = next.content[at];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
}

/** Elements that stand on a line of their own when their text is read. */
const blocks = new Set([
  'tr',
  'paragraph',
  'item',
  'list',
  'table',
  'thead',
  'tbody',
  'caption',
  'br',
  'title',
]);
const cells = new Set(['td', 'th']);

/** All text below a node; rows and paragraphs become lines, cells are parted by ' | '. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  const pieces: string[] = [];
  const collect = (each: XmlNode): void => {
    for (const child of each.content) {
      if (typeof child === 'string') {
        pieces.push(child.replace(/\s+/g, ' '));
        continue;
      }
      collect(child);
      if (blocks.has(child.name)) pieces.push('\n');
      else if (cells.has(child.name)) pieces.push(' | ');
    }
  };
  collect(node);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/ \| *$/, '').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The local name of a document's root element; '' where the text is no XML from its start. */
export function rootName(head: string): string {
  let at = head.search(/\S/);
  while (at >= 0 && head[at] === '<') {
    const next = head[at + 1];
    if (next !== '?' && next !== '!') {
      return (
        /^<(?:[A-Za-z][\w.-]{0,60}:)?([A-Za-z][\w.-]{0,60})[\s/>]/.exec(
          head.slice(at, at + 140),
        )?.[1] ?? ''
      );
    }
    const close = head.startsWith('<!--', at) ? '-->' : '>';
    const end = head.indexOf(close, at);
    if (end < 0) return '';
    at = head.indexOf('<', end);
    if (head.slice(end + close.length, at).trim() !== '') return '';
  }
  return '';
}
