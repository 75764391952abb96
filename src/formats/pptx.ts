// PowerPoint presentations (PPTX): slides in their order with tables, notes and comments, and what they keep from view.
import type { Part, ReadContext } from '../model/part.ts';
import type { Location } from '../model/segment.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { blockSegments, type Block } from './blocks.ts';
import { defineFormat, type Format } from './format.ts';
import { readConcealedPictures } from './office-pictures.ts';
import { partProblem, readOoxmlExtras } from './ooxml-extras.ts';
import { looksLikeOoxml, openOoxmlPackage, type OoxmlPackage } from './ooxml-package.ts';
import { parseXml } from './xml-parser.ts';

/** Parts with running text, and the name their text goes by. */
const textParts: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/notesSlides\/notesSlide\d{1,6}\.xml$/i, 'notes'],
  [/^ppt\/comments\/[^/]{1,80}\.xml$/i, 'comment'],
  [/^ppt\/slideMasters\/slideMaster\d{1,6}\.xml$/i, 'master slide'],
  [/^ppt\/slideLayouts\/slideLayout\d{1,6}\.xml$/i, 'slide layout'],
];

interface Slide {
  readonly blocks: readonly Block[];
  readonly isHidden: boolean;
}

/** Paragraphs and tables of DrawingML; comments keep their text in an element of its own. */
async function readSlide(chunks: AsyncIterable<Uint8Array>): Promise<Slide> {
  const blocks: Block[] = [];
  const paragraphs: string[] = [];
  let rows: string[][] | null = null;
  let isHidden = false;
  let isText = false;
  await parseXml(chunks, {
    open(name, attributes) {
      if (name === 'sld') isHidden = /^(?:0|false)$/.test(attributes['show'] ?? '1');
      else if (name === 'p') paragraphs.push('');
      else if (name === 'tbl') rows = [];
      else if (name === 'tr') rows?.push([]);
      else if (name === 'tc') rows?.at(-1)?.push('');
      else if (name === 'br') add('\n');
      else if (name === 'tab') add('\t');
      isText = name === 't' || name === 'text';
      if (name === 'text') paragraphs.push('');
    },
    text: (chunk) => {
      if (isText) add(chunk);
    },
    close(name) {
      isText = false;
      if (name === 'tbl' && rows) {
        blocks.push({ rows, headerRows: 0 });
        rows = null;
      }
      if (name !== 'p' && name !== 'text') return;
      const line = paragraphs.pop() ?? '';
      const row = rows?.at(-1);
      if (row && row.length > 0) row.push([row.pop(), line].filter((one) => one !== '').join('\n'));
      else blocks.push(line);
    },
  });
  return { blocks, isHidden };

  function add(chunk: string): void {
    if (paragraphs.length > 0) paragraphs[paragraphs.length - 1] += chunk;
  }
}

const concealed = 'its slide is hidden; anybody can show it again';

/** Slides in the order of the presentation, those that it does not list behind them. */
async function slideParts(pkg: OoxmlPackage): Promise<string[]> {
  const main = 'ppt/presentation.xml';
  const targets = new Map((await pkg.relations(main)).map(({ id, target }) => [id, target]));
  const listed: string[] = [];
  await parseXml(pkg.chunks(main), {
    open(name, attributes) {
      if (name === 'sldId') listed.push(targets.get(attributes['r:id'] ?? '') ?? '');
    },
  });
  const all = pkg.names.filter((name) => /^ppt\/slides\/slide\d{1,6}\.xml$/i.test(name));
  return [...new Set([...listed.filter((name) => pkg.has(name)), ...all])];
}

async function* readPptx(input: Input, context: ReadContext): AsyncGenerator<Part> {
  const pkg = await openOoxmlPackage(input, context);
  const slides = await slideParts(pkg);
  if (slides.length === 0 && !pkg.has('ppt/presentation.xml'))
    throw new StoreProblem('corrupt', 'it has no presentation part');
  let hasText = false;
  for (const [index, name] of slides.entries()) {
    try {
      const { blocks, isHidden } = await readSlide(pkg.chunks(name));
      const at: Location = {
        page: index + 1,
        ...(isHidden ? { part: 'hidden slide', concealed } : {}),
      };
      for (const segment of blockSegments(blocks, at)) {
        hasText = true;
        yield segment;
      }
    } catch (error) {
      yield partProblem(error, name);
    }
  }
  for (const name of pkg.names) {
    const part = textParts.find(([pattern]) => pattern.test(name))?.[1];
    if (part === undefined) continue;
    try {
      yield* blockSegments((await readSlide(pkg.chunks(name))).blocks, { part });
    } catch (error) {
      yield partProblem(error, name);
    }
  }
  if (!hasText && pkg.names.some((name) => /^ppt\/media\//i.test(name))) {
    const detail = 'it holds pictures and no text; text recognition is not built in';
    yield { kind: 'problem', problem: { reason: 'unsupported', detail, partial: true } };
  }
  yield* readConcealedPictures(pkg);
  yield* readOoxmlExtras(pkg);
}

export const pptxFormat: Format = defineFormat({
  id: 'pptx',
  title: 'PowerPoint presentation',
  recognises: (head) => looksLikeOoxml(head, 'ppt/', ['pptx', 'pptm', 'potx', 'ppsx', 'ppsm']),
  read: readPptx,
});
