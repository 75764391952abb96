// Blocks that a page prints side by side, the same labels in each ("SSN: 1   SSN: 2"): each is the record of one person.
import { typeOfHeader } from '../people/column-header.ts';
import { measureColumn } from '../people/column-statistics.ts';
import { batchTables } from '../formats/table-batches.ts';
import type { Stretch, Structure } from './text-structures.ts';

interface Line extends Stretch {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
}

interface Block {
  readonly line: number;
  /** The lines without a label, in their order: a heading, a name, an address. */
  readonly plain: string[];
  readonly pairs: { readonly name: string; readonly value: string }[];
}

interface Group extends Stretch {
  readonly blocks: readonly Block[];
}

/** Two pairs of the same label in a line, far apart: else nothing here is looked at. */
const twice =
  /(?:^|\n)[^\S\n]{0,40}(\p{L}[\p{L}.#/'’() -]{0,40}?)\s?[:#.][^\n]{0,200}? {2,}\1\s?[:#.]/iu;
const chunk = /\S+(?: \S+)*/g;
const pair = /^(\p{L}[\p{L}\p{N}.#/'’() -]{0,40}?)\s?(?:[:#]|\.{3,})\s{0,3}(.*)$/u;
const mostBlocks = 6;
const longestLine = 400;
const fewestLines = 2;

/** The records of such blocks, those with the same labels in one table. */
export function findBlocksAcross(text: string): Structure[] {
  if (!twice.test(text)) return [];
  const runs: Group[][] = [];
  for (const group of groupsOf(text)) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && labelsOf(before) === labelsOf(group)) runs.at(-1)!.push(group);
    else runs.push([group]);
  }
  return runs.flatMap(structureOf);
}

const labelsOf = ({ blocks: [first] }: Group): string =>
  (first?.pairs ?? []).map(({ name }) => name.toLowerCase()).join('\n');

/** Lines between blank ones that stand in blocks. */
function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let open: Line[] = [];
  let from = 0;
  let number = 1;
  const close = (): void => {
    const group = open.length < fewestLines ? null : groupOf(open);
    if (group !== null) groups.push(group);
    open = [];
  };
  for (const line of text.split('\n')) {
    if (line.trim() === '') close();
    else open.push({ from, to: from + line.length, text: line, line: number });
    from += line.length + 1;
    number += 1;
  }
  close();
  return groups;
}

function groupOf(lines: readonly Line[]): Group | null {
  const starts = startsOf(lines);
  if (starts === null) return null;
  const blocks = starts.map((): Block => ({ line: lines[0]!.line, plain: [], pairs: [] }));
  for (const { text } of lines) {
    const cut = cutAt(text, starts);
    if (cut === null) return null;
    for (const [i, words] of cut.entries()) {
      const [, name, value = ''] = pair.exec(words) ?? [];
      if (name !== undefined) blocks[i]!.pairs.push({ name, value });
      else if (words !== '') blocks[i]!.plain.push(words);
    }
  }
  return { from: lines[0]!.from, to: lines.at(-1)!.to, blocks };
}

/** Where the blocks begin: at the same labels of a line, each of which comes once in its block. */
function startsOf(lines: readonly Line[]): readonly number[] | null {
  let starts: readonly number[] | null = null;
  const seen = new Set<string>();
  for (const { text } of lines) {
    if (text.length > longestLine) return null;
    const chunks = [...text.matchAll(chunk)];
    const labels = chunks.map(([words]) => pair.exec(words)?.[1]?.toLowerCase());
    const [first] = labels;
    if (first === undefined || labels.length < 2 || labels.some((one) => one !== first)) continue;
    if (seen.has(first) || labels.length > mostBlocks) return null;
    seen.add(first);
    const own = chunks.map(({ index }) => index);
    if (starts === null) starts = own;
    else if (own.length !== starts.length || own.some((at, i) => at !== starts![i])) return null;
  }
  return starts;
}

/** What of a line stands in each block; null where words run over the edge between two. */
function cutAt(text: string, starts: readonly number[]): string[] | null {
  for (const start of starts.slice(1)) {
    if (text.length > start && !/^ {2}$/.test(text.slice(start - 2, start))) return null;
  }
  return starts.map((start, i) => text.slice(i === 0 ? 0 : start, starts[i + 1]).trim());
}

/** A table of all blocks with the same labels, if each has a name: as one of its first lines, or under a label. */
function structureOf(groups: readonly Group[]): Structure[] {
  const blocks = groups.flatMap((group) => group.blocks).filter(({ pairs }) => pairs.length > 0);
  // A name above the labels is whose they are; a label may be that of whoever looks after them.
  const at = placeOfName(blocks);
  const isLabelled =
    at === -1 &&
    blocks.every(({ pairs }) => pairs.some(({ name, value }) => value !== '' && isOfName(name)));
  if (!isLabelled && at === -1) return [];
  const batches = batchTables();
  for (const { plain, pairs, line } of blocks) {
    const names = [...(isLabelled ? [] : ['Name']), ...pairs.map(({ name }) => name), 'Address'];
    const address = plain.slice(at + 1).join(', ');
    const values = pairs.map(({ value }) => value);
    batches.add('', names, [...(isLabelled ? [] : [plain[at] ?? '']), ...values, address], line);
  }
  return [
    {
      tables: [...batches.rest()],
      stretches: groups.map(({ from, to }) => ({ from, to })),
    },
  ];
}

function isOfName(label: string): boolean {
  const type = typeOfHeader(label);
  return type === 'full' || type === 'family';
}

const mostHeadings = 2;

/** Which of the lines without a label holds the names; -1 where none does. */
function placeOfName(blocks: readonly Block[]): number {
  for (let at = 0; at <= mostHeadings; at += 1) {
    const lines = blocks.map(({ plain }) => plain[at] ?? '');
    if (lines.every((line) => line !== '') && measureColumn(lines).fullForm > 0.5) return at;
  }
  return -1;
}
