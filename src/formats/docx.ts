// Word documents (DOCX, DOCM, DOTX): the body by mammoth, and every part that mammoth leaves out.
import type { Part, ReadContext } from '../model/part.ts';
import type { Location } from '../model/segment.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { blockSegments, isTable, type Block } from './blocks.ts';
import { readDocxBody } from './docx-body.ts';
import { defineFormat, type Format } from './format.ts';
import { readConcealedPictures } from './office-pictures.ts';
import { partProblem, readOoxmlExtras } from './ooxml-extras.ts';
import { looksLikeOoxml, openOoxmlPackage, type OoxmlPackage } from './ooxml-package.ts';
import { readWordPart } from './word-markup.ts';
import { parseXml } from './xml-parser.ts';

/** Mammoth builds the whole document as objects: larger ones are read without it, by the same walk as the other parts. */
const maxMammothBytes = 24 * 1024 * 1024;

/** Other parts with running text, and the name their text goes by. */
const textParts: readonly (readonly [RegExp, string])[] = [
  [/^word\/header\d{0,6}\.xml$/i, 'header'],
  [/^word\/footer\d{0,6}\.xml$/i, 'footer'],
  [/^word\/footnotes\d{0,6}\.xml$/i, 'footnote'],
  [/^word\/endnotes\d{0,6}\.xml$/i, 'endnote'],
  [/^word\/comments\d{0,6}\.xml$/i, 'comment'],
  [/^word\/glossary\/document\.xml$/i, 'glossary'],
  [/^word\/settings\.xml$/i, 'settings'],
];

async function findMainPart(pkg: OoxmlPackage): Promise<string> {
  const root = await pkg.relations('');
  const target = root.find((relation) => relation.type === 'officeDocument')?.target;
  const main = target !== undefined && pkg.has(target) ? target : 'word/document.xml';
  if (!pkg.has(main)) throw new StoreProblem('corrupt', 'it has no document part');
  return main;
}

/** Takes out of the body the lines that stand in text boxes, which are told under that name. */
function withoutTextBoxes(body: readonly Block[], boxes: readonly Block[]): Block[] {
  const lines = new Map<Block, number>();
  for (const box of boxes) lines.set(box, (lines.get(box) ?? 0) + 1);
  return body.filter((block) => {
    const left = lines.get(block) ?? 0;
    if (left > 0) lines.set(block, left - 1);
    return left === 0;
  });
}

/** What mammoth would unpack. */
function xmlSize(pkg: OoxmlPackage): number {
  const parts = pkg.names.filter((name) => /\.(?:xml|rels)$/i.test(name));
  return parts.reduce((total, name) => total + pkg.size(name), 0);
}

function hasText(blocks: readonly Block[]): boolean {
  return blocks.some((block) => typeof block !== 'string' || block.trim() !== '');
}

/** Mammoth knows nothing of how a run is set. */
function hidesRuns(blocks: readonly Block[]): boolean {
  return blocks.some((block) => typeof block !== 'string' && !isTable(block));
}

function placeOf(part: string): Location {
  if (part !== 'deleted text') return { part };
  const concealed =
    'it was deleted with changes tracked: the file keeps it until they are accepted';
  return { part, concealed };
}

/** Editing may be forbidden under a password; every reader shows the text all the same. */
async function isEditingRestricted(pkg: OoxmlPackage): Promise<boolean> {
  let found = false;
  await parseXml(pkg.chunks('word/settings.xml'), {
    open: (name) => {
      found ||= name === 'documentProtection' || name === 'writeProtection';
    },
  });
  return found;
}

async function* readMainPart(
  input: Input,
  pkg: OoxmlPackage,
  context: ReadContext,
): AsyncGenerator<Part> {
  const main = await findMainPart(pkg);
  const found = await readWordPart(pkg.chunks(main), '');
  const walked = found.get('') ?? [];
  found.delete('');
  const isOwn = xmlSize(pkg) > maxMammothBytes || hidesRuns(walked);
  const body = isOwn ? null : await readDocxBody(await input.bytes(context.maxBytesInMemory));
  const boxes = found.get('text box') ?? [];
  const blocks = body !== null && hasText(body) ? withoutTextBoxes(body, boxes) : walked;
  yield* blockSegments(blocks, {});
  for (const [part, others] of found) yield* blockSegments(others, placeOf(part));
  const pictures = pkg.names.filter((name) => /^word\/media\//i.test(name)).length;
  if (pictures > 0 && !hasText(blocks) && !hasText(boxes)) {
    const detail = 'it holds pictures and no text; text recognition is not built in';
    yield { kind: 'problem', problem: { reason: 'unsupported', detail, partial: true } };
  }
}

async function* readDocx(input: Input, context: ReadContext): AsyncGenerator<Part> {
  const pkg = await openOoxmlPackage(input, context);
  yield* readMainPart(input, pkg, context);
  if (await isEditingRestricted(pkg).catch(() => false)) {
    const evidence = 'its settings forbid changes';
    const mechanism = 'document-protection';
    yield { kind: 'fact', fact: { layer: 'file', state: 'restricted', mechanism, evidence } };
  }
  for (const name of pkg.names) {
    const part = textParts.find(([pattern]) => pattern.test(name))?.[1];
    if (part === undefined) continue;
    try {
      const found = await readWordPart(pkg.chunks(name), part);
      for (const [place, blocks] of found) yield* blockSegments(blocks, placeOf(place));
    } catch (error) {
      yield partProblem(error, name);
    }
  }
  yield* readConcealedPictures(pkg);
  yield* readOoxmlExtras(pkg);
}

export const docxFormat: Format = defineFormat({
  id: 'docx',
  title: 'Word document',
  recognises: (head) => looksLikeOoxml(head, 'word/', ['docx', 'docm', 'dotx', 'dotm']),
  read: readDocx,
});
