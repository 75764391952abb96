// Comments, threaded comments and text boxes of an XLSX workbook.
import type { Part } from '../model/part.ts';
import { blockSegments } from './blocks.ts';
import { partProblem } from './ooxml-extras.ts';
import type { OoxmlPackage } from './ooxml-package.ts';
import { textSegments } from './segments.ts';
import { readWordPart } from './word-markup.ts';
import { localAttribute, parseXml } from './xml-parser.ts';

/** 'B7: author: text' for each comment of the part. */
async function readComments(chunks: AsyncIterable<Uint8Array>): Promise<string[]> {
  const authors: string[] = [];
  const lines: string[] = [];
  let label = '';
  let text = '';
  let isText = false;
  await parseXml(chunks, {
    open(name, attributes) {
      if (name === 'comment' || name === 'threadedComment') {
        const author = authors[Number(attributes['authorId'] ?? -1)]?.trim() ?? '';
        label = [attributes['ref'] ?? '', author].filter((part) => part !== '').join(': ');
        text = '';
      } else if (name === 'person') lines.push(localAttribute(attributes, 'displayName') ?? '');
      isText = name === 't' || name === 'text' || name === 'author';
    },
    text(chunk) {
      if (isText) text += chunk;
    },
    close(name) {
      isText = false;
      if (name === 'author') {
        authors.push(text);
        text = '';
      } else if (name === 'comment' || name === 'threadedComment') lines.push(`${label}: ${text}`);
    },
  });
  return lines.filter((line) => line !== '');
}

const commentParts =
  /^xl\/(?:comments[^/]{0,80}|comments\/[^/]{0,80}|threadedComments\/[^/]{0,80}|persons\/[^/]{0,80})\.xml$/i;
const drawingParts = /^xl\/drawings\/drawing[^/]{0,80}\.xml$/i;

/** Yields every comment and drawing of the workbook. */
export async function* readXlsxNotes(pkg: OoxmlPackage): AsyncGenerator<Part> {
  for (const name of pkg.names) {
    try {
      if (commentParts.test(name)) {
        const lines = await readComments(pkg.chunks(name));
        yield* textSegments(lines.join('\n'), { part: 'comment' });
      } else if (drawingParts.test(name)) {
        const found = await readWordPart(pkg.chunks(name), 'text box');
        for (const [part, blocks] of found) yield* blockSegments(blocks, { part });
      }
    } catch (error) {
      yield partProblem(error, name);
    }
  }
}
