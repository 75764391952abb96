// Text that a later revision of a PDF took away: an incremental update leaves the earlier file whole below it.
// Source: ISO 32000-2, 7.5.6.
import type { Part, ReadContext } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { textSegments } from './segments.ts';
import { readPageText } from './pdf-lines.ts';
import { openPdf } from './pdf-open.ts';

const endMark = '%%EOF';
const mostRevisions = 20;
const concealed = 'it was taken away in a later revision, but the earlier one is still in the file';

/** Lengths of the earlier files within this one, the newest first. */
export function earlierRevisions(source: Uint8Array): number[] {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  const ends: number[] = [];
  for (let at = bytes.indexOf(endMark); at >= 0; at = bytes.indexOf(endMark, at + 1)) {
    const end = at + endMark.length;
    // Only what has a cross-reference table of its own behind it was updated.
    if (bytes.indexOf('startxref', end) < 0) break;
    ends.push(end);
  }
  // A file made ready for the web has its first mark near the front, before most of its objects.
  const isLinearized = bytes.subarray(0, 1024).includes('/Linearized');
  return (isLinearized ? ends.slice(1) : ends).toReversed().slice(0, mostRevisions);
}

/** @param known lines that have been told; those of earlier revisions are added */
export async function* readEarlierRevisions(
  bytes: Uint8Array,
  context: ReadContext,
  known: Set<string>,
): AsyncGenerator<Part> {
  for (const length of earlierRevisions(bytes)) {
    const opened = await openRevision(bytes.subarray(0, length), context);
    if (!opened) continue;
    try {
      for (let number = 1; number <= opened.doc.numPages; number += 1) {
        const lines = await linesOf(opened.doc, number);
        const isNew = lines.some((line) => !known.has(line));
        const text = lines.filter((line) => !known.has(line) || isContext(line)).join('\n');
        for (const line of lines) known.add(line);
        if (isNew) yield* textSegments(text, { page: number, part: 'earlier revision', concealed });
      }
    } finally {
      await opened.close();
    }
  }
}

type Opened = NonNullable<Awaited<ReturnType<typeof openPdf>>['opened']>;

/** Null where the earlier file cannot be read by itself: then nobody's reader shows it either. */
async function openRevision(bytes: Uint8Array, context: ReadContext): Promise<Opened | null> {
  try {
    return (await openPdf(bytes, context)).opened;
  } catch (error) {
    if (error instanceof StoreProblem) return null;
    throw error;
  }
}

async function linesOf(doc: Opened['doc'], number: number): Promise<string[]> {
  try {
    const page = await doc.getPage(number);
    const { lines } = await readPageText(page, { annotations: [], isCropped: false });
    page.cleanup();
    return lines.map((line) => line.text);
  } catch {
    return [];
  }
}

/** Lines around what was taken away tell whose it is; their numbers have been told. */
function isContext(line: string): boolean {
  return !/\d{3}/.test(line);
}
