// The tables of the scan, made of the detectors' declarations: a new detector changes them, and nothing in the kernel.
import type { Detector } from '../../detectors/detector.ts';
import { otherLabels } from '../../detectors/other-labels.ts';
import { derived, type Detectors } from './derived.ts';
import {
  byteClass,
  edgeKey,
  edgeSlots,
  foreignByte,
  foreignOf,
  filterBit,
  filterByte,
  fourAtEnd,
  hashBytes,
  layout,
  letterHash,
  literalSlot,
  literalSlots,
  nodes as mostNodes,
  otherOwners,
  threeOfMore,
  wordKind,
  wordSlots,
} from './kernel-layout.ts';
import type { WordStart } from './literals.ts';
import { isVeilSign, rareSigns, signBit } from './needs.ts';
import { keptTables } from './kept-tables.ts';
import {
  beyondAscii,
  formOfDigits,
  forms as formCount,
  otherSign,
  signClasses,
} from './number-forms.ts';
import { endingsBit, shapePlans } from './shape-plan.ts';
import { cutWords } from './words.ts';

/** Everything below the input, as it lies in memory; bytes from `layout.BYTE_CLASS` on. */
export type ScanTables = Uint8Array;

/** Detectors beyond share the last bit. */
const lastOwner = 30;
export const ownerBit = (detectors: Detectors, detector: Detector): number =>
  1 << Math.min(lastOwner, detectors.indexOf(detector));

export const scanTables: (detectors: Detectors) => ScanTables = derived(
  (detectors) => keptTables(detectors) ?? makeTables(detectors),
);

export function makeTables(detectors: Detectors): ScanTables {
  const bytes = new Uint8Array(layout.INPUT - layout.BYTE_CLASS);
  const words = new Uint32Array(bytes.buffer);
  const wordsAt = (offset: number): Uint32Array =>
    words.subarray((offset - layout.BYTE_CLASS) >> 2);
  const bytesAt = (offset: number): Uint8Array => bytes.subarray(offset - layout.BYTE_CLASS);
  fillClasses(bytes, bytesAt(layout.BEHIND_CLASS));
  fillSigns(bytesAt(layout.SIGN_NIBBLES));
  const literals = { table: wordsAt(layout.LITERAL), filter: bytesAt(layout.LITERAL_FILTER) };
  for (const { literals: starts, literalBit } of shapePlans(detectors).values())
    for (const start of starts ?? []) putLetters(literals, keyOf(start), literalBit);
  for (const { lexicon } of detectors)
    for (const ending of lexicon?.endings ?? [])
      for (const letters of endingsOf(ending))
        putLetters(literals, (pack(letters.slice(-4)) | fourAtEnd) >>> 0, endingsBit);
  const known = { table: wordsAt(layout.WORD), filter: bytesAt(layout.WORD_FILTER) };
  fillLexicon(known, detectors);
  const phrases = { edges: wordsAt(layout.EDGE), owners: wordsAt(layout.NODE) };
  for (const root of fillPhrases(phrases, detectors)) fillRoot(known, root);
  fillForms(wordsAt(layout.FORM), detectors);
  return bytes;
}

function fillClasses(classes: Uint8Array, behind: Uint8Array): void {
  for (let code = 0; code < 256; code++) {
    classes[code] = classOf(code);
    const character = String.fromCharCode(code);
    const listed = signClasses.findIndex((signs) => signs.includes(character));
    behind[code] = code > 127 ? beyondAscii : listed < 0 ? otherSign : listed;
  }
}

function classOf(code: number): number {
  const { lower, upper, digit, hash, foreign, control, veil, gap } = byteClass;
  const covered = isVeilSign(code) ? veil : 0;
  if (code >= 97 && code <= 122) return lower | covered;
  if (code >= 65 && code <= 90) return upper | covered;
  if (code >= 48 && code <= 57) return digit;
  if (code === 0x23) return hash | covered;
  if (code === foreignByte.letter) return foreign | lower;
  if (code === foreignByte.veil) return foreign | veil;
  if (code === foreignByte.apostrophe) return foreign | gap;
  if (code > 127) return foreign;
  if (" \t_-./'`>".includes(String.fromCharCode(code))) return gap;
  return code < 9 || (code > 13 && code < 32) || code === 127 ? control : covered;
}

/** A bit for each rare sign, and one for * and #: a byte has it where both of its halves have. */
function fillSigns(nibbles: Uint8Array): void {
  const add = (sign: string, bit: number): void => {
    const code = sign.charCodeAt(0);
    nibbles[code & 15] = (nibbles[code & 15] as number) | bit;
    nibbles[16 + (code >> 4)] = (nibbles[16 + (code >> 4)] as number) | bit;
  };
  for (const sign of rareSigns) add(sign, signBit(sign.charCodeAt(0)));
  for (const sign of '*#') add(sign, 0x80);
}

/** Small letters of ASCII, and one byte for each other character, as texts are written for the scan. */
function encode(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => {
    const unit = text.charCodeAt(i);
    return unit < 128 ? unit : foreignOf(unit);
  });
}

const hashOf = (text: string): number => {
  const bytes = encode(text);
  return hashBytes(bytes, 0, bytes.length);
};

/** The words that a pattern of endings lists, at their ends. */
function endingsOf(ending: RegExp): readonly string[] {
  const letters = [...ending.source.matchAll(/[a-z]{4,}(?=[|)])/g)].map(([found]) => found);
  const last = /([a-z]{4,})\)?\$$/.exec(ending.source)?.[1];
  return last === undefined ? letters : [...letters, last];
}

const pack = (letters: string): number =>
  [...letters].reduce(
    (packed, letter, i) => packed | ((letter.charCodeAt(0) | 0x20) << (8 * i)),
    0,
  ) >>> 0;

const keyOf = ({ letters, isWhole }: WordStart): number =>
  letters.length === 4 || isWhole ? pack(letters) : pack(letters) | threeOfMore;

/** An open-addressed table, and the filter that is asked before it. */
interface Filtered {
  readonly table: Uint32Array;
  readonly filter: Uint8Array;
}

function allow(filter: Uint8Array, hash: number): void {
  filter[filterByte(hash)] = (filter[filterByte(hash)] as number) | filterBit(hash);
}

const literalWords = 8;

function putLetters({ table, filter }: Filtered, key: number, bit: number): void {
  const hash = letterHash(key);
  allow(filter, hash);
  for (let tries = 0, slot = literalSlot(hash); tries < literalSlots; tries++, slot++) {
    const at = (slot & (literalSlots - 1)) * literalWords;
    if (table[at] !== 0 && table[at] !== key) continue;
    table[at] = key;
    const mask = at + 1 + (bit >> 5);
    table[mask] = (table[mask] as number) | (1 << (bit & 31));
    return;
  }
  throw new Error('too many literals for the table of the scan');
}

function putWord({ table, filter }: Filtered, text: string, kind: number): void {
  const key = hashOf(text);
  allow(filter, key);
  let slot = key & (wordSlots - 1);
  for (let tries = 0; tries < wordSlots; tries++, slot = (slot + 1) & (wordSlots - 1)) {
    if (table[slot * 2] !== 0 && table[slot * 2] !== key) continue;
    table[slot * 2] = key;
    table[slot * 2 + 1] = (table[slot * 2 + 1] as number) | kind;
    return;
  }
  throw new Error('too many words for the table of the scan');
}

function fillLexicon(known: Filtered, detectors: Detectors): void {
  for (const { lexicon } of detectors) {
    for (const word of lexicon?.words() ?? []) putWord(known, word, wordKind.lexicon);
    for (const term of lexicon?.terms() ?? []) {
      const [first = '', second] = term.split(' ');
      if (second === undefined) putWord(known, first, wordKind.term);
      else {
        putWord(known, first, wordKind.opensTerm);
        putWord(known, second, wordKind.goesOnTerm);
      }
    }
  }
}

/** A text may have cut the word that phrases begin with anywhere: "SocSec" for "socsec". */
function fillRoot(known: Filtered, root: string): void {
  putWord(known, root, wordKind.root);
  for (let length = 1; length < root.length; length++)
    putWord(known, root.slice(0, length), wordKind.joinedRoot);
}

/** Returns the place that the edge leads to: `fresh`, or the one that it led to before. */
function putEdge(edges: Uint32Array, key: number, fresh: number): number {
  let slot = key & (edgeSlots - 1);
  for (let tries = 0; tries < edgeSlots; tries++, slot = (slot + 1) & (edgeSlots - 1)) {
    if (edges[slot * 2] === key) return edges[slot * 2 + 1] as number;
    if (edges[slot * 2] !== 0) continue;
    edges[slot * 2] = key;
    edges[slot * 2 + 1] = fresh;
    return fresh;
  }
  throw new Error('too many phrases for the table of the scan');
}

/** Places in the phrases: as in the trie of labels, 0 is the beginning. Returns the words that phrases begin with. */
function fillPhrases(
  { edges, owners }: { readonly edges: Uint32Array; readonly owners: Uint32Array },
  detectors: Detectors,
): Iterable<string> {
  const places = new Map<number, Map<string, number>>();
  let count = 1;
  const add = (phrase: string, owner: number): void => {
    let node = 0;
    for (const { text } of cutWords(phrase)) {
      const next = places.get(node) ?? new Map<string, number>();
      places.set(node, next);
      let child = next.get(text);
      if (child === undefined) {
        // Where two hashes meet, two places become one: it stands for the phrases of both.
        child = putEdge(edges, edgeKey(node, hashOf(text)), count);
        if (child === count) count++;
        next.set(text, child);
      }
      node = child;
    }
    if (count > mostNodes) throw new Error('too many phrases for the table of the scan');
    if (node > 0) owners[node] = (owners[node] as number) | owner;
  };
  for (const detector of detectors) {
    const { labels, context, refusedBy = [] } = detector.words;
    for (const phrase of [...labels, ...context]) add(phrase, ownerBit(detectors, detector));
    for (const phrase of refusedBy) add(phrase, otherOwners);
  }
  for (const { labels } of otherLabels) for (const phrase of labels) add(phrase, otherOwners);
  return places.get(0)?.keys() ?? [];
}

function fillForms(table: Uint32Array, detectors: Detectors): void {
  if (formOfDigits(0, 0, 0) !== 0 || formCount * 8 > layout.INPUT - layout.FORM)
    throw new Error('the forms of numbers do not fit into the table of the scan');
  for (const { forms, formBit } of shapePlans(detectors).values())
    for (const form of forms ?? []) {
      const at = form * 2 + (formBit >> 5);
      table[at] = (table[at] as number) | (1 << (formBit & 31));
    }
}
