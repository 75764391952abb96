// Annotations of a PDF page, and what the document says beside its pages: attachments, metadata, outline, scripts.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Member } from '../model/part.ts';
import { memoryInput } from './memory-input.ts';

interface RichString {
  readonly str?: string;
}

/** An annotation, as far as pdfjs tells and this needs. */
export interface Annotation {
  readonly subtype?: string;
  readonly rect?: readonly number[];
  readonly contentsObj?: RichString;
  readonly titleObj?: RichString;
  readonly richText?: RichString | null;
  readonly textContent?: readonly string[];
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly file?: AttachedFile;
  readonly actions?: Readonly<Record<string, readonly string[]>> | null;
}

interface AttachedFile {
  readonly filename?: string;
  readonly content?: Uint8Array | null;
  readonly description?: string;
}

/** 'author: contents' for one annotation, and the address it leads to. */
export function annotationLines(annotation: Annotation): string[] {
  const author = annotation.titleObj?.str?.trim() ?? '';
  const texts = [
    annotation.contentsObj?.str ?? '',
    annotation.richText?.str ?? '',
    (annotation.textContent ?? []).join('\n'),
    annotation.url ?? annotation.unsafeUrl ?? '',
    annotation.file?.description ?? '',
  ];
  const lines = [...new Set(texts.map((text) => text.replaceAll('\r', '\n').trim()))];
  const filled = lines.filter((line) => line !== '').map(decodeAddress);
  if (author === '') return filled;
  return filled.length === 0 ? [author] : filled.map((line) => `${author}: ${line}`);
}

function decodeAddress(text: string): string {
  if (!/^[a-z]{3,10}:\S{1,2000}%\S{0,2000}$/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function attachmentMember(file: AttachedFile): Member | null {
  if (!file.content) return null;
  const name = file.filename ?? 'attachment';
  return { name, as: 'attachment', input: memoryInput(name, file.content), facts: [] };
}

/** Files attached to the document as a whole. */
export async function readAttachments(doc: PDFDocumentProxy): Promise<AttachedFile[]> {
  const attached = (await doc.getAttachments()) as
    | Readonly<Record<string, AttachedFile>>
    | ReadonlyMap<string, AttachedFile>
    | null;
  if (attached === null) return [];
  return attached instanceof Map ? [...attached.values()] : Object.values(attached);
}

/** Identifiers of the file's history, and previews of pages as base64. */
const noisyProperty = /^xmpmm:|thumbnails?$|^PDFFormatVersion$/i;

function propertyLines(held: Iterable<readonly [string, unknown]>): string[] {
  const lines: string[] = [];
  for (const [name, value] of held) {
    if (noisyProperty.test(name)) continue;
    if (typeof value === 'string' && value.trim() !== '') lines.push(`${name}: ${value.trim()}`);
    else if (Array.isArray(value)) lines.push(`${name}: ${value.map(String).join('; ')}`);
    else if (name === 'Custom' && value !== null && typeof value === 'object') {
      lines.push(...propertyLines(Object.entries(value)));
    }
  }
  return lines;
}

/** The Info dictionary and the XMP packet. */
export async function readMetadata(doc: PDFDocumentProxy): Promise<string[]> {
  const { info, metadata } = await doc.getMetadata();
  const packet = metadata as unknown as Iterable<readonly [string, unknown]> | null;
  const lines = [...propertyLines(Object.entries(info)), ...propertyLines(packet ?? [])];
  return [...new Set(lines)];
}

interface OutlineItem {
  readonly title?: string;
  readonly url?: string | null;
  readonly items?: readonly OutlineItem[];
}

const maxOutlineItems = 10_000;

/** Titles of the outline, from the top down. */
export async function readOutline(doc: PDFDocumentProxy): Promise<string[]> {
  const titles: string[] = [];
  const open = [
    ...(((await doc.getOutline()) as readonly OutlineItem[] | null) ?? []),
  ].toReversed();
  while (titles.length < maxOutlineItems) {
    const item = open.pop();
    if (item === undefined) break;
    titles.push([item.title ?? '', item.url ?? ''].filter((text) => text !== '').join(' '));
    open.push(...(item.items ?? []).toReversed());
  }
  return titles;
}

/** Scripts of the document, a page or a field: each text once. */
export function scriptTexts(actions: Annotation['actions']): string[] {
  return [...new Set(Object.values(actions ?? {}).flat())];
}
