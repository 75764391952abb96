// YAML with lists of records: read as the tables that they are, comments beside them as text; settings alone are text.
import type { Document, LineCounter, Node, Pair } from 'yaml';
import type { Part } from '../model/part.ts';
import { decodeHead } from '../text/decode.ts';
import { defineFormat, type Format } from './format.ts';
import type { Nested } from './nested.ts';
import { addNested, nothingInherited } from './nested-records.ts';
import { openText, textSegments } from './open-text.ts';
import { batchTables } from './table-batches.ts';
import { textFormat } from './text.ts';

const extensions = new Set(['yml', 'yaml']);
/** A list of maps: "- name: …" with a further key below it. */
const listOfRecords =
  /^[ \t]*- +["']?[A-Za-z_][\w ./-]{0,60}["']?:(?: .*)?\r?\n(?:[ \t]*#.*\r?\n)?[ \t]+["']?[A-Za-z_]/m;
const largest = 8 * 1024 * 1024;
/** Aliases may multiply what a small file holds. */
const maxNodes = 500_000;

export const yamlFormat: Format = defineFormat({
  id: 'yaml',
  title: 'YAML',
  recognises: ({ extension, text }) =>
    (extensions.has(extension) || text.startsWith('---\n')) && listOfRecords.test(text),
  async *read(input, context) {
    if (input.size === undefined || input.size > largest || decodeHead(input.head) === '') {
      yield* textFormat.read(input, context);
      return;
    }
    const open = openText(input);
    let text = '';
    for await (const chunk of open.strings()) text += chunk;
    open.rethrow();
    const values = await readValues(text);
    if (values === null) {
      yield* textFormat.read(input, context);
      return;
    }
    const batches = batchTables();
    for (const value of values)
      addNested(batches, value, { table: '', inherited: nothingInherited, line: 1 });
    yield* batches.rest();
    yield* commentsOf(text);
  },
});

/** The documents of the text; null where it is no YAML, or explodes. */
async function readValues(text: string): Promise<Nested[] | null> {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const documents = yaml.parseAllDocuments(text, { lineCounter: lines, uniqueKeys: false });
  if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return null;
  const budget = { nodes: maxNodes };
  const values: Nested[] = [];
  for (const document of documents) {
    const value = toNested(document.contents, { yaml, document, lines, budget });
    if (value === null) return null;
    if (value !== '') values.push(value);
  }
  return values.length < 2 ? values : [{ kind: 'list', items: values }];
}

interface Reading {
  readonly yaml: typeof import('yaml');
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly budget: { nodes: number };
}

/** null where there is more than can be read. */
function toNested(node: unknown, reading: Reading): Nested | null {
  const { yaml, document, lines, budget } = reading;
  budget.nodes -= 1;
  if (budget.nodes < 0) return null;
  if (yaml.isAlias(node)) return toNested(node.resolve(document), reading);
  if (yaml.isScalar(node)) {
    if (node.value === null || node.value === undefined) return '';
    // What was parsed has its source.
    return node.source ?? '';
  }
  if (yaml.isSeq(node)) {
    const items: Nested[] = [];
    for (const item of node.items) {
      const value = toNested(item, reading);
      if (value === null) return null;
      items.push(value);
    }
    return { kind: 'list', items };
  }
  if (!yaml.isMap(node)) return '';
  const keys: string[] = [];
  const values: Nested[] = [];
  for (const { key, value } of node.items as Pair<Node, Node | null>[]) {
    const inner = toNested(value, reading);
    if (inner === null) return null;
    keys.push(yaml.isScalar(key) ? String(key.value) : '');
    values.push(inner);
  }
  const line = node.range ? lines.linePos(node.range[0]).line : 1;
  return { kind: 'object', keys, values, line };
}

function* commentsOf(text: string): Iterable<Part> {
  const lines = text.split('\n').map((line) => /(?:^|\s)#(.*)$/.exec(line)?.[1] ?? '');
  if (lines.some((line) => line !== '')) yield* textSegments(lines.join('\n'), { line: 1 });
}
