// The text and field values of an XFA form, which has no page content of its own.
import type { PDFPageProxy } from 'pdfjs-dist';

/** An element of the form as pdfjs lays it out in HTML. */
interface XfaNode {
  readonly name?: string;
  readonly value?: string | null;
  readonly attributes?: Readonly<Record<string, unknown>> | null;
  readonly children?: readonly XfaNode[] | null;
}

const maxNodes = 200_000;
const fields = new Set(['input', 'textarea', 'select']);

function textAttribute(node: XfaNode, name: string): string {
  const value = node.attributes?.[name];
  return typeof value === 'string' ? value.trim() : '';
}

/** A field as 'label: value', any other element as its own text. */
function lineOf(node: XfaNode): string {
  if (!fields.has(node.name ?? '')) return (node.value ?? '').trim();
  const value =
    textAttribute(node, 'value') || textAttribute(node, 'textContent') || (node.value ?? '');
  const isOff = node.attributes?.['type'] === 'checkbox' && node.attributes['checked'] !== true;
  if (value.trim() === '' || isOff) return '';
  const label = textAttribute(node, 'aria-label') || textAttribute(node, 'title');
  return label === '' ? value : `${label}: ${value}`;
}

/** The lines of one page of the form, in its order. */
export async function readXfaLines(page: PDFPageProxy): Promise<string[]> {
  const root: XfaNode | null = await page.getXfa();
  const lines: string[] = [];
  const open: XfaNode[] = root === null ? [] : [root];
  for (let seen = 0; seen < maxNodes; seen += 1) {
    const node = open.pop();
    if (node === undefined) break;
    const line = lineOf(node);
    if (line !== '') lines.push(line);
    open.push(...(node.children ?? []).toReversed());
  }
  return lines;
}
