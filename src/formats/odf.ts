// OpenDocument texts, spreadsheets, presentations and drawings, and those of OpenOffice 1: content, headers, comments, properties.
import type { Part, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { Location, Segment } from '../model/segment.ts';
import { StoreProblem, type Input } from '../model/store.ts';
import { blockSegments, type Block } from './blocks.ts';
import { defineFormat, type Format } from './format.ts';
import { memoryInput } from './memory-input.ts';
import { odfHandler, type OdfSheet, type OdfSink } from './odf-content.ts';
import { isOpenDocument } from './odf-encryption.ts';
import { findOdfPictures } from './odf-pictures.ts';
import { openOdfPackage, type OdfPackage } from './odf-package.ts';
import { tellPictures } from './office-pictures.ts';
import { partProblem } from './ooxml-extras.ts';
import { textSegments } from './segments.ts';
import { createSheetWriter, type SheetWriter } from './spreadsheet-rows.ts';
import { createXmlParser, parseXml } from './xml-parser.ts';

/** The document's own parts and those of objects in it. */
const contentParts = /^(?:.{1,200}\/)?content\.xml$/;
const stylesPart = 'styles.xml';
/** LibreOffice 24.8 and later encrypt the package as a whole. */
const wholePackage = 'encrypted-package';

export const odfFormat: Format = defineFormat({
  id: 'odf',
  title: 'OpenDocument file',
  seals: 'odf',
  recognises: ({ bytes }) =>
    Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PK\u0003\u0004' &&
    isOpenDocument(bytes),
  async *read(input, context): AsyncGenerator<Part> {
    const pkg = await openOdfPackage(input, context);
    if (pkg.fact) yield { kind: 'fact', fact: pkg.fact };
    if (pkg.has(wholePackage)) {
      yield* readWhole(input, pkg);
      return;
    }
    yield* readParts(pkg, context);
  },
});

async function* readWhole(input: Input, pkg: OdfPackage): AsyncGenerator<Part> {
  const inner = memoryInput(input.name, await pkg.bytes(wholePackage));
  yield { kind: 'member', member: { name: input.name, as: 'attachment', input: inner, facts: [] } };
}

async function* readParts(
  pkg: OdfPackage,
  { maxBytesInMemory }: ReadContext,
): AsyncGenerator<Part> {
  const contents = pkg.names.filter((name) => contentParts.test(name));
  if (contents.length === 0 && !pkg.names.includes(wholePackage))
    throw new StoreProblem('corrupt', 'it has no content part');
  let hasText = false;
  for (const name of [...contents, stylesPart]) {
    if (!pkg.has(name)) continue;
    try {
      for await (const part of readContent(pkg, name, maxBytesInMemory)) {
        hasText ||= part.kind === 'text' || part.kind === 'table';
        yield part;
      }
    } catch (error) {
      yield partProblem(error, name);
    }
  }
  yield* textSegments((await readProperties(pkg)).join('\n'), { part: 'properties' });
  if (pkg.has('content.xml'))
    yield* tellPictures(await findOdfPictures(pkg).catch(() => ({ cropped: 0, covered: 0 })));
  yield* readRest(pkg, hasText);
}

/** What every package has beside its text, and what its own programs make of it. */
const furniture =
  /\/$|\.(?:xml|rdf|xcu)$|^(?:mimetype|META-INF\/|Thumbnails\/|Configurations2\/|ObjectReplacements\/|layout-cache)/i;
const picture = /\.(?:png|jpe?g|gif|bmp|tiff?|svg|svm|wmf|emf|webp)$/i;

/** Files that were put into it; pictures where there is nothing else. */
async function* readRest(pkg: OdfPackage, hasText: boolean): AsyncGenerator<Part> {
  const rest = pkg.names.filter((name) => pkg.has(name) && !furniture.test(name));
  const pictures = rest.filter((name) => picture.test(name));
  for (const name of rest.filter((one) => !picture.test(one))) {
    const base = name.split('/').at(-1) ?? name;
    const input = memoryInput(base, await pkg.bytes(name));
    yield { kind: 'member', member: { name: base, as: 'attachment', input, facts: [] } };
  }
  if (pictures.length === 0 || hasText) return;
  const detail = 'it holds pictures and no text; text recognition is not built in';
  yield { kind: 'problem', problem: { reason: 'unsupported', detail, partial: true } };
}

interface Placed {
  readonly part: string;
  readonly block: Block;
  readonly concealed: string;
}

async function* readContent(pkg: OdfPackage, name: string, maxBytes: number): AsyncGenerator<Part> {
  const blocks: Placed[] = [];
  const ready: Segment[] = [];
  const restrictions = new Set<string>();
  let sheet: { readonly of: OdfSheet; readonly writer: SheetWriter } | null = null;
  const sink: OdfSink = {
    block: (part, block, concealed) => void blocks.push({ part, block, concealed }),
    row(of, row) {
      if (sheet?.of !== of) {
        if (sheet) ready.push(...sheet.writer.end());
        sheet = { of, writer: createSheetWriter(of.name, of.isHidden) };
      }
      ready.push(...sheet.writer.add(row));
    },
    restriction: (evidence) => void restrictions.add(evidence),
  };
  const parser = await createXmlParser(odfHandler(sink));
  let read = 0;
  for await (const chunk of pkg.chunks(name)) {
    read += chunk.length;
    if (read > maxBytes)
      throw new StoreProblem('too-large', `its part ${name} is larger than may be held in memory`);
    parser.write(chunk);
    yield* ready.splice(0);
  }
  parser.end();
  yield* ready.splice(0);
  const last = sheet as { readonly writer: SheetWriter } | null;
  if (last) yield* last.writer.end();
  yield* placedSegments(blocks);
  for (const evidence of restrictions) yield { kind: 'fact', fact: restricted(evidence) };
}

/** In order, with the running text first; what nobody sees apart from what they see around it. */
function* placedSegments(blocks: readonly Placed[]): Generator<Segment> {
  const parts = [...new Set(blocks.map(({ part }) => part))];
  for (const part of parts) {
    const own = blocks.filter((one) => one.part === part);
    for (let start = 0; start < own.length;) {
      const { concealed } = own[start] as Placed;
      let end = start + 1;
      while (end < own.length && own[end]?.concealed === concealed) end += 1;
      const at: Location = {
        ...(part === '' ? {} : { part }),
        ...(concealed === '' ? {} : { concealed }),
      };
      yield* blockSegments(
        own.slice(start, end).map(({ block }) => block),
        at,
      );
      start = end;
    }
  }
}

function restricted(evidence: string): ProtectionFact {
  return { layer: 'file', state: 'restricted', mechanism: 'sheet-protection', evidence };
}

/** Title, author, and what users define for themselves. */
async function readProperties(pkg: OdfPackage): Promise<string[]> {
  const lines: string[] = [];
  let label = '';
  let text = '';
  await parseXml(pkg.chunks('meta.xml'), {
    open(name, attributes) {
      label = attributes['meta:name'] ?? name;
      text = '';
    },
    text: (chunk) => void (text += chunk),
    close() {
      if (text.trim() !== '') lines.push(`${label}: ${text.trim()}`);
      text = '';
    },
  });
  return lines;
}
