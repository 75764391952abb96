// Reads one WordprocessingML part to its text: paragraphs, tables, and what stands beside the running text.
// Source: ECMA-376 part 1, chapter 17.
import type { Block } from './blocks.ts';
import { runReasons } from './word-runs.ts';
import { localAttribute, parseXml, type XmlAttributes } from './xml-parser.ts';

/** Blocks by the part of the document they stand in; the part's own text under the name it was asked for. */
export type WordText = Map<string, Block[]>;

interface Paragraph {
  text: string;
  deleted: string;
  /** The text before the first deletion. */
  context: string;
  instruction: string;
  /** Why some of its runs are not seen; '' where all are. */
  concealed: string;
}

interface OpenTable {
  rows: string[][];
  headerRows: number;
}

/** A flow of paragraphs: the part itself, or a text box inside one of its paragraphs. */
interface Flow {
  readonly part: string;
  readonly paragraphs: Paragraph[];
  readonly tables: OpenTable[];
}

const textTarget: Readonly<Record<string, Exclude<keyof Paragraph, 'concealed'>>> = {
  t: 'text',
  delText: 'deleted',
  instrText: 'instruction',
  delInstrText: 'instruction',
};
const runCharacters: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  ptab: '\t',
  noBreakHyphen: '-',
};
const contextLength = 120;

/** Attributes that hold text of their own, by element: the part they belong to and the attributes. */
const textAttributes: Readonly<Record<string, readonly [part: string, ...names: string[]]>> = {
  docPr: ['alt text', 'title', 'descr'],
  cNvPr: ['alt text', 'title', 'descr'],
  shape: ['alt text', 'alt'],
  imagedata: ['alt text', 'title'],
  textpath: ['text box', 'string'],
  alias: ['content control', 'val'],
  listItem: ['content control', 'displayText', 'value'],
  listEntry: ['form field', 'val'],
  default: ['form field', 'val'],
  statusText: ['form field', 'val'],
  helpText: ['form field', 'val'],
  docVar: ['document variable', 'name', 'val'],
  query: ['mail merge', 'val'],
  connectString: ['mail merge', 'val'],
  fldSimple: ['field instruction', 'instr'],
  comment: ['comment', 'author'],
};

/** Non-breaking and soft hyphens as people mean them. */
export function plainHyphens(text: string): string {
  return text.replace(/[\u2010-\u2012]/g, '-').replaceAll('\u00ad', '');
}

/** The words before a deletion, without its neighbours' numbers, which are told elsewhere. */
function contextOf(text: string): string {
  const words = text.slice(-contextLength).split(/\s+/);
  return words
    .filter((word) => !/\d{3}/.test(word))
    .join(' ')
    .trim();
}

/** Whether a field instruction can hold data: 'PAGE' and its like cannot. */
function mayHoldData(instruction: string): boolean {
  return instruction.includes('"') || /\d{4}/.test(instruction);
}

/** Reads the part; its own paragraphs and tables come under `main`. */
export async function readWordPart(
  chunks: AsyncIterable<Uint8Array>,
  main: string,
): Promise<WordText> {
  const found: WordText = new Map();
  const flows: Flow[] = [{ part: main, paragraphs: [], tables: [] }];
  /** For each open mc:AlternateContent: text boxes seen before it, then whether its fallback repeats them. */
  const alternatives: { boxes: number; repeated: boolean }[] = [];
  let target: Exclude<keyof Paragraph, 'concealed'> | null = null;
  const runs = runReasons();
  let deletions = 0;

  function add(part: string, block: Block): void {
    if (block === '' && part !== main) return;
    const blocks = found.get(part);
    if (blocks === undefined) found.set(part, [block]);
    else blocks.push(block);
  }
  function isRepeated(): boolean {
    return alternatives.some((alternative) => alternative.repeated);
  }
  function closeParagraph(flow: Flow): void {
    const paragraph = flow.paragraphs.pop();
    if (paragraph === undefined || (isRepeated() && flow.part === 'text box')) return;
    const { text, deleted, context, instruction, concealed } = paragraph;
    if (deleted !== '') {
      add('deleted text', plainHyphens(`${contextOf(context)} ${deleted}`.trim()));
    }
    if (mayHoldData(instruction)) add('field instruction', instruction.trim());
    const row = flow.tables.at(-1)?.rows.at(-1);
    const line = plainHyphens(text);
    if (row === undefined || row.length === 0)
      add(flow.part, concealed === '' ? line : { line, concealed });
    else row.push([row.pop(), line].filter((part) => part !== '').join('\n'));
  }
  function addAttributes(name: string, attributes: XmlAttributes): void {
    const wanted = textAttributes[name];
    if (wanted === undefined || isRepeated()) return;
    const [part, ...names] = wanted;
    const values = new Set(names.map((key) => localAttribute(attributes, key) ?? ''));
    values.delete('');
    const line = [...values].join(': ');
    if (part !== 'field instruction' || mayHoldData(line)) add(part, plainHyphens(line));
  }

  await parseXml(chunks, {
    open(name, attributes) {
      const flow = flows.at(-1);
      if (flow === undefined) return;
      runs.open(name, attributes);
      const paragraph = flow.paragraphs.at(-1);
      if (name === 'p')
        flow.paragraphs.push({
          text: '',
          deleted: '',
          context: '',
          instruction: '',
          concealed: '',
        });
      else if (name === 'txbxContent') flows.push({ part: 'text box', paragraphs: [], tables: [] });
      else if (name === 'tbl') flow.tables.push({ rows: [], headerRows: 0 });
      else if (name === 'tr') flow.tables.at(-1)?.rows.push([]);
      else if (name === 'tc') flow.tables.at(-1)?.rows.at(-1)?.push('');
      else if (name === 'tblHeader') {
        const table = flow.tables.at(-1);
        if (table !== undefined) table.headerRows = table.rows.length;
      } else if (name === 'del' || name === 'moveFrom') {
        deletions += 1;
        if (paragraph?.deleted === '') paragraph.context = paragraph.text;
      } else if (name === 'AlternateContent') {
        alternatives.push({ boxes: found.get('text box')?.length ?? 0, repeated: false });
      } else if (name === 'Fallback') {
        const alternative = alternatives.at(-1);
        const boxes = found.get('text box')?.length ?? 0;
        if (alternative !== undefined) alternative.repeated = boxes > alternative.boxes;
      } else if (paragraph !== undefined) {
        const character = name === 'tab' && !('w:val' in attributes) ? '\t' : runCharacters[name];
        const side = deletions > 0 ? 'deleted' : 'text';
        if (character !== undefined) paragraph[side] += character;
        target = textTarget[name] ?? null;
        if (target === 'text') target = side;
      }
      addAttributes(name, attributes);
    },
    text(text) {
      const paragraph = flows.at(-1)?.paragraphs.at(-1);
      if (paragraph === undefined || target === null) return;
      paragraph[target] += text;
      // A letter or a blank set in white is no secret.
      if (target === 'text' && /\d{3}/.test(text)) paragraph.concealed ||= runs.reason();
    },
    close(name) {
      runs.close(name);
      const flow = flows.at(-1);
      if (flow === undefined) return;
      if (name === 'p') closeParagraph(flow);
      else if (name === 'txbxContent' && flows.length > 1) flows.pop();
      else if (name === 'tbl') {
        const table = flow.tables.pop();
        if (table !== undefined) add(flow.part, table);
      } else if (name === 'del' || name === 'moveFrom') deletions -= 1;
      else if (name === 'AlternateContent') alternatives.pop();
      else if (name in textTarget) target = null;
    },
  });
  return found;
}
