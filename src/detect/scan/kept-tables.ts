// What is worked out from our own detectors once, by the build: it takes longer than most scans of a folder.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { otherLabels } from '../../../detectors/other-labels.ts';
import type { Detectors } from '../derived.ts';
import { signsOfRecord, signsOfSomebody } from '../sentence.ts';
import type { Traits } from './shape-plan.ts';
import type { Tellers } from './tellers.ts';

/** Beside the kernel, in the build, which writes it. @public */
export const tablesFile = 'scan-tables.bin';
/** The same of the shapes. @public */
export const traitsFile = 'shape-traits.json';

/** A file of the build, looked for from this module upwards; null where it was not built. */
export function findBuilt(name: string): string | null {
  for (let at = import.meta.dirname; dirname(at) !== at; at = dirname(at)) {
    const path = join(at, 'dist', name);
    if (existsSync(path)) return path;
  }
  return null;
}

const printBytes = 32;

/** Of all that tables are made of: kept ones are used for the same declarations only. */
function printOf(detectors: Detectors): Buffer {
  const hash = createHash('sha256');
  for (const { shapes, words, lexicon } of detectors) {
    for (const { regex, columnOnly } of shapes)
      hash.update(`${regex.source}\n${regex.flags}\n${columnOnly === true}\n`);
    hash.update([...words.labels, '', ...words.context, '', ...(words.refusedBy ?? [])].join('\n'));
    if (!lexicon) continue;
    hash.update([...lexicon.words(), '', ...lexicon.terms()].join('\n'));
    for (const { first, second } of lexicon.pairs)
      hash.update([...first, ...second].map((words) => [...words].join(' ')).join('\n'));
    hash.update(lexicon.endings.map(({ source }) => source).join('\n'));
  }
  for (const { labels } of otherLabels) hash.update(labels.join('\n'));
  for (const { source } of [...signsOfSomebody, ...signsOfRecord]) hash.update(source);
  return hash.digest();
}

/** The kept tables of this set; null where there are none. */
export function keptTables(detectors: Detectors): Uint8Array | null {
  const path = findBuilt(tablesFile);
  if (path === null) return null;
  const kept = readFileSync(path);
  if (!kept.subarray(0, printBytes).equals(printOf(detectors))) return null;
  return kept.subarray(printBytes);
}

/** For the build. @public */
export const packTables = (detectors: Detectors, tables: Uint8Array): Uint8Array =>
  Buffer.concat([printOf(detectors), tables]);

/** Forms of numbers as pairs: the first of a row, and how many there are. */
type KeptTraits = Omit<Traits, 'forms' | 'sticky'> & { readonly forms: readonly number[] | null };

/** Of all that is asked whether somebody is spoken of. */
export interface PersonTellers {
  readonly somebody: Tellers | null;
  readonly record: Tellers | null;
}

interface Kept {
  readonly shapes: readonly (readonly [string, KeptTraits])[];
  readonly print: string;
  readonly tellers: PersonTellers;
}

let kept:
  | { readonly shapes: ReadonlyMap<string, KeptTraits>; readonly file: Kept | null }
  | undefined;

function keptFile(): NonNullable<typeof kept> {
  if (kept) return kept;
  const path = findBuilt(traitsFile);
  const file = path === null ? null : (JSON.parse(readFileSync(path, 'utf8')) as Kept);
  kept = { shapes: new Map(file?.shapes), file };
  return kept;
}

const printOfSigns = (): string => [...signsOfSomebody, ...signsOfRecord].map(keyOf).join('\n');

export function keptTellers(): PersonTellers | null {
  const { file } = keptFile();
  return file?.print === printOfSigns() ? file.tellers : null;
}

const keyOf = ({ source, flags }: RegExp): string => `${flags}/${source}`;

export function keptTraits(regex: RegExp): Omit<Traits, 'sticky'> | null {
  const found = keptFile().shapes.get(keyOf(regex));
  return found ? { ...found, forms: found.forms && new Set(unpack(found.forms)) } : null;
}

function* unpack(pairs: readonly number[]): Iterable<number> {
  for (let i = 0; i < pairs.length; i += 2)
    for (let more = 0; more < (pairs[i + 1] as number); more++) yield (pairs[i] as number) + more;
}

/** For the build. @public */
export function packTraits(
  all: Iterable<readonly [RegExp, Traits]>,
  tellers: PersonTellers,
): string {
  const shapes = [...all].map(
    ([regex, { needs, byLine, literals, forms }]): readonly [string, KeptTraits] => [
      keyOf(regex),
      { needs, byLine, literals, forms: forms && pack([...forms].toSorted((a, b) => a - b)) },
    ],
  );
  return JSON.stringify({ shapes, print: printOfSigns(), tellers } satisfies Kept);
}

function pack(sorted: readonly number[]): number[] {
  const pairs: number[] = [];
  for (const [i, form] of sorted.entries()) {
    if (i > 0 && sorted[i - 1] === form - 1) pairs[pairs.length - 1] = (pairs.at(-1) as number) + 1;
    else pairs.push(form, 1);
  }
  return pairs;
}
