// HTML: what a reader sees as text and tables, and what lies behind it: attributes, comments, scripts, hidden fields.
import { Parser } from 'htmlparser2';
import type { Part } from '../model/part.ts';
import {
  closeCell,
  openRow,
  openTable,
  takeBatch,
  takeLines,
  takeTitles,
  type HtmlTable,
} from './markup-html-table.ts';
import { joinFields } from './markup-html-fields.ts';
import type { LineAt, MarkupReader } from './markup-reader.ts';
import { textSegments } from './open-text.ts';
import { openTextFlow, type TextFlow } from './text-flow.ts';

const flushCharacters = 64 * 1024;
const lineBreaking = new Set(
  `address article aside blockquote button caption details div dl dt fieldset figcaption figure footer form header
  legend li main nav ol option pre section select summary tbody textarea tfoot thead title tr ul`.split(
    /\s+/,
  ),
);
const paragraphBreaking = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'hr', 'form']);
/** Elements that stand within a line; any other one, of no standard, parts the words around it. */
const withinLine = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd map mark meter nobr object output
  picture progress q ruby rt rp s samp slot small span strike strong sub sup svg time tt u var wbr label br td th dd
  script style template html body`.split(/\s+/),
);
const partsWords = (name: string): boolean =>
  !withinLine.has(name) && !lineBreaking.has(name) && !paragraphBreaking.has(name);
const spokenAttributes = new Set(['title', 'alt', 'aria-label', 'summary', 'label']);
const linkAttributes = new Set(['href', 'src', 'action', 'cite']);

/** Streams of text that go out as parts of their own. */
type Aside = 'comment' | 'script' | 'attribute';

export function openHtmlReader(lineAt: LineAt): MarkupReader {
  const ready: Part[] = [];
  const beside: Record<Aside, string> = { comment: '', script: '', attribute: '' };
  const tables: HtmlTable[] = [];
  const cellAttributes: Readonly<Record<string, string>>[] = [];
  const page = openTextFlow();
  let depth = 0;
  let preformatted = 0;
  let hidden: 'script' | 'data' | undefined;
  let tableCount = 0;

  /** Where text goes now: into the open cell, or to the page. */
  const flow = (): TextFlow => {
    const open = tables.at(-1);
    return open === undefined || open.layout ? page : (open.cell ?? page);
  };
  const aside = (part: Aside, text: string): void => {
    beside[part] += text;
    if (beside[part].length > flushCharacters) flushAside(part);
  };
  const flushAside = (part: Aside): void => {
    if (beside[part].trim() !== '') ready.push(...textSegments(beside[part], { part }));
    beside[part] = '';
  };
  const flushText = (continues: boolean): void => {
    const text = page.take();
    if (text.trim() === '') return;
    for (const segment of textSegments(text, {})) {
      ready.push(continues ? { ...segment, continues: true } : segment);
    }
  };
  /** A table that holds tables is a layout: what its cells hold so far is text. */
  const makeLayout = (open: HtmlTable): void => {
    if (open.layout) return;
    open.layout = true;
    page.write(takeLines(open) + (open.cell?.take() ?? ''), true);
    open.cell = undefined;
  };
  const noteAttributes = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'meta' && attributes['content'] !== undefined) {
      const key = attributes['name'] ?? attributes['property'] ?? 'meta';
      aside('attribute', `${key}: ${attributes['content']}\n`);
    }
    for (const [key, value] of Object.entries(attributes)) {
      const spoken = spokenAttributes.has(key) || key.startsWith('data-');
      const telling = linkAttributes.has(key) && /[?]|^mailto:|^tel:|^data:text/i.test(value);
      if ((spoken || telling) && value.trim() !== '') aside('attribute', `${key}: ${value}\n`);
    }
    const value = attributes['value'] ?? '';
    if (value === '' || name === 'li' || name === 'progress') return;
    const key = attributes['name'] ?? attributes['id'] ?? '';
    if (flow() !== page || key === '') {
      flow().write(` ${value} `, false);
      return;
    }
    fields.add(key, value, attributes['maxlength'] ?? '');
  };
  const fields = joinFields((key, value) => {
    page.breakLine(false);
    page.write(`${key}: ${value}`, false);
    page.breakLine(false);
  });
  /** The label of a term or a field has ended in this line: what comes next is its value. */
  let labelled = false;
  const openLabel = (name: string): void => {
    if (labelled || name === 'dt') flow().breakLine(false);
    labelled = false;
  };
  const closeLabel = (): void => {
    flow().endLabel();
    labelled = true;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        const open = tables.at(-1);
        if (name === 'script' || name === 'style') {
          hidden = /json/i.test(attributes['type'] ?? '') ? 'data' : 'script';
          return;
        }
        if (name === 'pre' || name === 'textarea') preformatted += 1;
        if (name === 'table') {
          for (const outer of tables) makeLayout(outer);
          page.breakLine(true);
          tableCount += 1;
          tables.push(openTable(`table ${tableCount}`));
        } else if (open !== undefined && name === 'tr') {
          openRow(open, lineAt(parser.startIndex));
        } else if (open !== undefined && (name === 'td' || name === 'th')) {
          if (open.rows.length === 0) openRow(open, lineAt(parser.startIndex));
          if (open.layout) page.breakLine(false);
          else open.cell = openTextFlow();
          cellAttributes.push(attributes);
        }
        if (name === 'label' || name === 'dt') openLabel(name);
        else if (name === 'dd' && !labelled) flow().breakLine(false);
        if (name === 'br') flow().breakLine(flow().atLineStart());
        else if (lineBreaking.has(name)) flow().breakLine(false);
        else if (paragraphBreaking.has(name)) flow().breakLine(true);
        else if (partsWords(name)) flow().write(' ', false);
        noteAttributes(name, attributes);
      },
      onclosetag(name) {
        depth -= 1;
        const open = tables.at(-1);
        if (name === 'script' || name === 'style') {
          aside('script', '\n');
          hidden = undefined;
          return;
        }
        if (name === 'pre' || name === 'textarea') preformatted -= 1;
        if (open !== undefined && (name === 'td' || name === 'th')) {
          closeCell(open, name === 'th', cellAttributes.pop() ?? {});
        } else if (open !== undefined && name === 'tr') {
          const batch = takeBatch(open, false);
          if (batch !== undefined) ready.push(batch);
        } else if (open !== undefined && name === 'table') {
          const batch = takeBatch(open, true);
          if (batch !== undefined) ready.push(batch);
          page.write(takeTitles(open) + takeLines(open), true);
          tables.pop();
        }
        if (name === 'label' || name === 'dt') closeLabel();
        else if (paragraphBreaking.has(name)) flow().breakLine(true);
        else if (lineBreaking.has(name) || name === 'dd') flow().breakLine(false);
        else if (partsWords(name)) flow().write(' ', false);
        if (name === 'dd') labelled = false;
      },
      ontext(data) {
        if (!/^[\s()./-]*$/.test(data)) fields.flush();
        if (hidden === 'script') aside('script', data);
        else flow().write(data, preformatted > 0 || hidden === 'data');
        const open = tables.at(-1);
        if (open?.cell !== undefined && open.cell.length > flushCharacters) makeLayout(open);
        if (page.length > flushCharacters) flushText(true);
      },
      oncomment: (data) => aside('comment', `${data.trim()}\n`),
    },
    { decodeEntities: true },
  );
  return {
    parser,
    depth: () => depth,
    *take() {
      yield* ready.splice(0);
    },
    *finish() {
      fields.flush();
      for (const open of tables) makeLayout(open);
      flushText(false);
      for (const part of ['attribute', 'script', 'comment'] as const) flushAside(part);
      yield* ready.splice(0);
    },
  };
}
