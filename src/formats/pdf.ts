// PDF by pdf-parse: text page by page, and from the same document its fields, annotations, attachments and metadata.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Part, ReadContext } from '../model/part.ts';
import type { Location } from '../model/segment.ts';
import { StoreProblem, type Input, type Problem } from '../model/store.ts';
import { defineFormat, type Format } from './format.ts';
import {
  annotationLines,
  attachmentMember,
  readAttachments,
  readMetadata,
  readOutline,
  scriptTexts,
  type Annotation,
} from './pdf-annotations.ts';
import { fieldLines, type PlacedWidget, type Widget } from './pdf-fields.ts';
import { readPageText, type PageLine } from './pdf-lines.ts';
import { openPdf } from './pdf-open.ts';
import { isPicture, pageRanges } from './pdf-pictures.ts';
import { readEarlierRevisions } from './pdf-revisions.ts';
import { readXfaLines } from './pdf-xfa.ts';
import { textSegments } from './segments.ts';

/** Bytes at the end in which a complete file has its '%%EOF'. */
const tailBytes = 4096;
const recognisedBytes = 1024;

/** What is gathered over the pages of one document. */
interface PagesSeen {
  readonly told: Set<string>;
  readonly attached: Set<string>;
  readonly pictures: number[];
  readonly failed: number[];
  readonly isCropped: boolean;
  /** Every line of page text. */
  readonly lines: Set<string>;
}

function newPagesSeen(bytes: Uint8Array): PagesSeen {
  const isCropped = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/CropBox');
  return {
    told: new Set(),
    attached: new Set(),
    pictures: [],
    failed: [],
    isCropped,
    lines: new Set(),
  };
}

function* textPart(lines: readonly string[], at: Location): Generator<Part> {
  yield* textSegments(lines.join('\n'), at);
}

/** The lines in their order; where nobody sees them, apart and with the reason. */
function* pageLines(lines: readonly PageLine[], at: Location): Generator<Part> {
  for (let start = 0; start < lines.length;) {
    const { concealed } = lines[start] as PageLine;
    let end = start + 1;
    while (end < lines.length && lines[end]?.concealed === concealed) end += 1;
    const texts = lines.slice(start, end).map((line) => line.text);
    const place = concealed === undefined ? at : { ...at, concealed };
    for (const segment of textSegments(texts.join('\n'), place))
      yield start === 0 ? segment : { ...segment, follows: true };
    start = end;
  }
}

function* attachmentPart(file: Annotation['file'], seen: PagesSeen): Generator<Part> {
  const member = file === undefined ? null : attachmentMember(file);
  const key = `${member?.name ?? ''} ${member?.input?.size ?? 0}`;
  if (member === null || seen.attached.has(key)) return;
  seen.attached.add(key);
  yield { kind: 'member', member };
}

function placeWidgets(page: PDFPageProxy, annotations: readonly Annotation[]): PlacedWidget[] {
  const viewport = page.getViewport({ scale: 1 });
  const widgets = annotations.filter((annotation) => annotation.subtype === 'Widget');
  return widgets.map((annotation) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle([
      ...(annotation.rect ?? []),
    ]) as number[];
    return {
      widget: annotation as Widget,
      left: Math.min(x1, x2),
      top: Math.min(y1, y2),
      right: Math.max(x1, x2),
      bottom: Math.max(y1, y2),
    };
  });
}

async function* readPage(
  page: PDFPageProxy,
  isXfa: boolean,
  seen: PagesSeen,
): AsyncGenerator<Part> {
  const at = { page: page.pageNumber };
  if (isXfa) {
    yield* textPart(await readXfaLines(page), { ...at, part: 'form field' });
    return;
  }
  const annotations = (await page.getAnnotations({ intent: 'any' })) as readonly Annotation[];
  const { lines, runs } = await readPageText(page, { annotations, isCropped: seen.isCropped });
  for (const line of lines) seen.lines.add(line.text);
  yield* pageLines(lines, at);
  const fields = fieldLines(placeWidgets(page, annotations), runs, seen.told);
  yield* textPart(fields, { ...at, part: 'form field' });
  const others = annotations.filter((annotation) => annotation.subtype !== 'Widget');
  yield* textPart([...new Set(others.flatMap(annotationLines))], { ...at, part: 'annotation' });
  const pageActions = (await page.getJSActions()) as Annotation['actions'];
  const scripts = [pageActions, ...annotations.map((annotation) => annotation.actions)];
  yield* textPart([...new Set(scripts.flatMap(scriptTexts))], { ...at, part: 'script' });
  for (const annotation of others) yield* attachmentPart(annotation.file, seen);
  const text = [...lines.map((line) => line.text), ...fields].join('');
  if (await isPicture(page, text)) seen.pictures.push(page.pageNumber);
}

async function* readPages(doc: PDFDocumentProxy, seen: PagesSeen): AsyncGenerator<Part> {
  for (let number = 1; number <= doc.numPages; number += 1) {
    try {
      const page = await doc.getPage(number);
      yield* readPage(page, doc.isPureXfa, seen);
      page.cleanup();
    } catch (error) {
      if (error instanceof StoreProblem) throw error;
      seen.failed.push(number);
    }
  }
}

/** Document-level parts; one that is damaged costs itself only. */
async function* readBeside(doc: PDFDocumentProxy, seen: PagesSeen): AsyncGenerator<Part> {
  const none = (): string[] => [];
  yield* textPart(await readMetadata(doc).catch(none), { part: 'metadata' });
  yield* textPart(await readOutline(doc).catch(none), { part: 'outline' });
  const actions = (await doc.getJSActions().catch(() => null)) as Annotation['actions'];
  yield* textPart(scriptTexts(actions), { part: 'script' });
  for (const file of await readAttachments(doc).catch(() => [])) yield* attachmentPart(file, seen);
}

function pictureProblem(pictures: readonly number[], pageCount: number): Problem {
  const pages = `${pictures.length === 1 ? 'page' : 'pages'} ${pageRanges(pictures)}`;
  const detail =
    pictures.length === 1
      ? `${pages} is a picture; text recognition is not built in`
      : `${pages} are pictures; text recognition is not built in`;
  const problem = { reason: 'unsupported', detail } as const;
  return pictures.length === pageCount ? problem : { ...problem, partial: true };
}

function* problemsOf(doc: PDFDocumentProxy, seen: PagesSeen, isCut: boolean): Generator<Part> {
  const { pictures, failed } = seen;
  if (pictures.length > 0) {
    yield { kind: 'problem', problem: pictureProblem(pictures, doc.numPages) };
  }
  if (failed.length === 0 && !isCut) return;
  const cut = 'its end is missing; what could be recovered was examined';
  const detail =
    failed.length > 0 ? `pages ${pageRanges(failed)} are damaged and were not read` : cut;
  const problem = { reason: 'corrupt', detail } as const;
  const isWhole = failed.length === doc.numPages;
  yield { kind: 'problem', problem: isWhole ? problem : { ...problem, partial: true } };
}

async function* readPdf(input: Input, context: ReadContext): AsyncGenerator<Part> {
  const bytes = await input.bytes(context.maxBytesInMemory);
  const isCut = !Buffer.from(bytes.subarray(-tailBytes)).includes('%%EOF');
  const { opened, facts, problem } = await openPdf(bytes, context);
  for (const fact of facts) yield { kind: 'fact', fact };
  if (problem) yield { kind: 'problem', problem };
  if (opened === null) return;
  const { doc } = opened;
  const seen = newPagesSeen(bytes);
  try {
    yield* readPages(doc, seen);
    yield* readBeside(doc, seen);
    yield* readEarlierRevisions(bytes, context, seen.lines);
    yield* problemsOf(doc, seen, isCut);
  } finally {
    await opened.close();
  }
}

export const pdfFormat: Format = defineFormat({
  id: 'pdf',
  title: 'PDF document',
  recognises: (head) => Buffer.from(head.bytes.subarray(0, recognisedBytes)).includes('%PDF-'),
  read: readPdf,
});
