// What Word, Excel and PowerPoint packages have in common beside their text: properties, charts, custom XML, links, embedded files.
import type { Part } from '../model/part.ts';
import { StoreProblem } from '../model/store.ts';
import { memoryInput } from './memory-input.ts';
import { unwrapOleObject } from './ole-package.ts';
import type { OoxmlPackage } from './ooxml-package.ts';
import { textSegments } from './segments.ts';
import { localAttribute, parseXml } from './xml-parser.ts';

/** Parts that are read leaf by leaf, and the name their text goes by. */
const leafParts: readonly (readonly [RegExp, string])[] = [
  [/^docProps\/(?:core|app|custom)\.xml$/i, 'properties'],
  [/^customXml\/item\d{1,6}\.xml$/i, 'custom XML'],
  [/^(?:word|xl|ppt)\/charts\/chart[^/]{0,80}\.xml$/i, 'chart'],
  [/^(?:word|xl|ppt)\/diagrams\/data[^/]{0,80}\.xml$/i, 'diagram'],
  [/^xl\/pivotCache\/pivotCache(?:Definition|Records)[^/]{0,80}\.xml$/i, 'pivot cache'],
  [/^xl\/externalLinks\/externalLink[^/]{0,80}\.xml$/i, 'external link'],
  [/^xl\/connections\.xml$/i, 'connection'],
  [/^xl\/queryTables\/[^/]{0,80}\.xml$/i, 'connection'],
];

/** Attributes that hold cached values or settings worth reading, by element. */
const leafAttributes: Readonly<Record<string, string>> = {
  s: 'v',
  n: 'v',
  d: 'v',
  dbPr: 'connection',
  webPr: 'url',
  textPr: 'sourceFile',
};

/** Each leaf element as 'name: text', or the text alone where the name is a mere abbreviation. */
async function readLeaves(chunks: AsyncIterable<Uint8Array>): Promise<string[]> {
  const lines: string[] = [];
  const labels: string[] = [];
  let text = '';
  await parseXml(chunks, {
    open(name, attributes) {
      const label = name === 'property' ? localAttribute(attributes, 'name') : undefined;
      labels.push(label ?? (name.length > 3 ? name : ''));
      const wanted = leafAttributes[name];
      const value = wanted === undefined ? undefined : localAttribute(attributes, wanted);
      if (value !== undefined && value !== '') lines.push(value);
      text = '';
    },
    text(chunk) {
      text += chunk;
    },
    close() {
      const own = labels.pop() ?? '';
      const isTyped = /^(?:variant|vector|lpwstr|lpstr|bstr|filetime|i4|bool)$/.test(own);
      const label = isTyped ? (labels.at(-1) ?? '') : own;
      const value = text.trim();
      if (value !== '') lines.push(label === '' ? value : `${label}: ${value}`);
      text = '';
    },
  });
  return lines;
}

async function* readEmbedded(name: string, pkg: OoxmlPackage): AsyncGenerator<Part> {
  const bytes = await pkg.bytes(name);
  const base = name.slice(name.lastIndexOf('/') + 1);
  const inner = base.endsWith('.bin') ? await unwrapOleObject(base, bytes) : null;
  const file = inner ?? { name: base, bytes };
  const input = memoryInput(file.name, file.bytes);
  yield { kind: 'member', member: { name: file.name, as: 'attachment', input, facts: [] } };
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** External link targets of all parts. */
async function readLinks(pkg: OoxmlPackage): Promise<string[]> {
  const targets: string[] = [];
  for (const name of pkg.names) {
    const owner = /^(.{0,200})_rels\/([^/]{1,200})\.rels$/i.exec(name);
    if (owner === null) continue;
    const relations = await pkg.relations(`${owner[1] ?? ''}${owner[2] ?? ''}`);
    for (const relation of relations) {
      if (relation.external) targets.push(decodeAddress(relation.target));
    }
  }
  return [...new Set(targets)];
}

/** A part that cannot be read costs that part only. */
export function partProblem(error: unknown, part: string): Part {
  if (!(error instanceof StoreProblem)) throw error;
  return { kind: 'problem', problem: { ...error.problem, partial: true, part } };
}

/** Yields the extras of the package. */
export async function* readOoxmlExtras(pkg: OoxmlPackage): AsyncGenerator<Part> {
  for (const name of pkg.names) {
    const label = leafParts.find(([pattern]) => pattern.test(name))?.[1];
    const isEmbedded = /^(?:word|xl|ppt)\/embeddings\/|^word\/afchunk/i.test(name);
    try {
      if (label !== undefined) {
        const lines = await readLeaves(pkg.chunks(name));
        yield* textSegments(lines.join('\n'), { part: label });
      } else if (isEmbedded) yield* readEmbedded(name, pkg);
    } catch (error) {
      yield partProblem(error, name);
    }
  }
  yield* textSegments((await readLinks(pkg)).join('\n'), { part: 'hyperlink' });
}
