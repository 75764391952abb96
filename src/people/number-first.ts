// Blocks that begin with a number and name its person below: each block's number is that of the one whom the block names.
import type { Cast, PlacedMention } from './cast.ts';
import type { ElementSpan } from './surroundings.ts';
import { indexAt } from '../text/index-at.ts';

const fewestBlocks = 2;
const longestLine = 60;
const mostLines = 8;

interface Block {
  readonly elements: readonly ElementSpan[];
  readonly mention: PlacedMention;
}

/** The mention of each element that stands above the only name of its paragraph, where at least two paragraphs are built so. */
export function matchNumberFirst(
  cast: Cast,
  elements: readonly ElementSpan[],
): ReadonlyMap<ElementSpan, PlacedMention> {
  const byParagraph = new Map<number, ElementSpan[]>();
  for (const element of elements) {
    const at = indexAt(cast.layout.paragraphs, element.start);
    const own = byParagraph.get(at);
    if (own) own.push(element);
    else byParagraph.set(at, [element]);
  }
  const blocks = [...byParagraph].flatMap(([at, own]) => blockOf(cast, at, own) ?? []);
  const people = new Set(blocks.map(({ mention }) => mention.person));
  const matched = new Map<ElementSpan, PlacedMention>();
  if (blocks.length < fewestBlocks || people.size < blocks.length) return matched;
  for (const block of blocks)
    for (const element of block.elements) matched.set(element, block.mention);
  return matched;
}

function blockOf(cast: Cast, paragraph: number, elements: readonly ElementSpan[]): Block | null {
  const { text, layout, mentions } = cast;
  const from = layout.paragraphs[paragraph] ?? 0;
  const to = layout.paragraphs[paragraph + 1] ?? text.length;
  const named = mentions.filter((one) => one.start >= from && one.end <= to && !one.isAlias);
  const [mention] = named;
  if (!mention || new Set(named.map(({ person }) => person)).size > 1) return null;
  if (mention.role.kind === 'staff' || elements.some(({ end }) => end > mention.start)) return null;
  const lines = text.slice(from, to).trimEnd().split('\n');
  const isBlock = lines.length <= mostLines && lines.every((line) => line.length <= longestLine);
  return isBlock ? { elements, mention } : null;
}
