// The tables of the scan, made of the detectors' declarations: a new detector changes them, and nothing in the kernel.
import { detectors as ours } from '../../../detectors/index.ts';
import { derived, type Detectors } from '../derived.ts';
import {
  byteClass,
  edgeKey,
  foreignByte,
  fourAtEnd,
  layout,
  nodes as mostNodes,
  ownRoot,
  wordKind,
} from './kernel-layout.ts';
import { isVeilSign, rareSigns, signBit } from './character-needs.ts';
import { keptTables } from './kept-tables.ts';
import { beyondAscii, otherSign, signClasses } from './number-forms.ts';
import { ownDetectors } from '../own.ts';
import { tailsOf } from './pattern-tails.ts';
import { readPattern } from './pattern-tree.ts';
import { neutralPhrases, phrasePlaces, phrasesOf, type Phrase } from './phrase-places.ts';
import { personTellers } from './person-tellers.ts';
import { endingsBit, personBit, recordBit, shapePlans, type ShapePlan } from './shape-plan.ts';
import { hashOf, keyOf, pack, putEdge, putLetters, putWord, type Filtered } from './table-slots.ts';

/** Everything below the input, as it lies in memory; bytes from `layout.BYTE_CLASS` on. */
export type ScanTables = Uint8Array;

export const scanTables: (detectors: Detectors) => ScanTables = derived((detectors) => {
  if (detectors === ours) return keptTables(detectors) ?? makeTables(detectors);
  const own = ownDetectors(detectors);
  if (own.length + ours.length !== detectors.length) return makeTables(detectors);
  const tables = openTables(Uint8Array.from(scanTables(ours)));
  fillDetectors(tables, detectors, own);
  return tables.bytes;
});

/** From the detectors themselves; the build keeps what comes out. @public */
export function makeTables(detectors: Detectors): ScanTables {
  const tables = openTables(new Uint8Array(layout.INPUT - layout.BYTE_CLASS));
  fillClasses(tables.bytes, tables.bytesAt(layout.BEHIND_CLASS));
  fillSigns(tables.bytesAt(layout.SIGN_NIBBLES));
  fillTellers(tables.literals);
  const own = ownDetectors(detectors);
  const rest = detectors.filter((one) => !own.includes(one));
  fillDetectors(tables, detectors, rest);
  fillPhrases(tables, [...phrasesOf(rest, detectors), ...neutralPhrases()], (place) => place);
  if (own.length > 0) fillDetectors(tables, detectors, own);
  return tables.bytes;
}

interface Tables {
  readonly bytes: Uint8Array;
  readonly bytesAt: (offset: number) => Uint8Array;
  readonly wordsAt: (offset: number) => Uint32Array;
  readonly literals: Filtered;
  readonly known: Filtered;
}

function openTables(bytes: Uint8Array): Tables {
  const words = new Uint32Array(bytes.buffer);
  const wordsAt = (offset: number): Uint32Array =>
    words.subarray((offset - layout.BYTE_CLASS) >> 2);
  const bytesAt = (offset: number): Uint8Array => bytes.subarray(offset - layout.BYTE_CLASS);
  return {
    bytes,
    bytesAt,
    wordsAt,
    literals: { table: wordsAt(layout.LITERAL), filter: bytesAt(layout.LITERAL_FILTER) },
    known: { table: wordsAt(layout.WORD), filter: bytesAt(layout.WORD_FILTER) },
  };
}

/** What the shapes and lexicons of some of the detectors are told by; and users' phrases, which begin at a place of their own. */
function fillDetectors(tables: Tables, all: Detectors, chosen: Detectors): void {
  const plans = shapePlans(all);
  for (const shape of chosen.flatMap(({ shapes }) => shapes)) {
    const plan = plans.get(shape);
    for (const start of plan?.literals ?? [])
      putLetters(tables.literals, keyOf(start), plan?.literalBit ?? 0);
    if (plan) fillForms(tables.wordsAt(layout.FORM), plan);
  }
  for (const { lexicon } of chosen)
    for (const ending of lexicon?.endings ?? [])
      for (const letters of endingsOf(ending))
        putLetters(tables.literals, (pack(letters) | fourAtEnd) >>> 0, endingsBit);
  fillLexicon(tables.known, chosen);
  const own = ownDetectors(chosen);
  if (own.length > 0) fillPhrases(tables, phrasesOf(own, all), (place) => ownRoot - place);
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

function fillTellers(literals: Filtered): void {
  const { somebody, record } = personTellers();
  for (const start of somebody?.literals ?? []) putLetters(literals, keyOf(start), personBit);
  for (const start of record?.literals ?? []) putLetters(literals, keyOf(start), recordBit);
}

/** The last four letters of what a pattern of endings matches. */
function endingsOf(ending: RegExp): readonly string[] {
  const pattern = readPattern(ending);
  const tails = pattern && tailsOf(pattern, ['']);
  if (!tails) throw new Error(`the endings of ${ending.source} are not listed in it`);
  return tails;
}

/** Terms of several words are told by their first two. */
function fillLexicon(known: Filtered, detectors: Detectors): void {
  const { lexicon: isListed, term: isTerm, firstOfPair, secondOfPair } = wordKind;
  for (const { lexicon } of detectors) {
    for (const word of lexicon?.words() ?? []) putWord(known, word, isListed);
    for (const term of lexicon?.terms() ?? []) {
      const [first = '', second] = term.split(' ');
      putWord(known, first, second === undefined ? isTerm : firstOfPair);
      if (second !== undefined) putWord(known, second, secondOfPair);
    }
    for (const [i, { first, second }] of (lexicon?.pairs ?? []).entries()) {
      for (const word of first.flatMap((set) => [...set]))
        putWord(known, word, firstOfPair << (i + 1));
      for (const word of second.flatMap((set) => [...set]))
        putWord(known, word, secondOfPair << (i + 1));
    }
  }
}

/** @param placed where a place of the phrases lies among all */
function fillPhrases(
  { known, wordsAt }: Tables,
  phrases: Iterable<Phrase>,
  placed: (place: number) => number,
): void {
  const edges = wordsAt(layout.EDGE);
  const owners = wordsAt(layout.NODE);
  const { places, root } = phrasePlaces(phrases);
  if (places.length * 2 > mostNodes) throw new Error('too many phrases for the table of the scan');
  for (const [place, { owner, next }] of places.entries()) {
    owners[placed(place)] = owner;
    for (const [word, to] of next) putEdge(edges, edgeKey(placed(place), hashOf(word)), placed(to));
  }
  const isOwn = placed(0) === ownRoot;
  if (isOwn) wordsAt(layout.OWN_PHRASES)[0] = 1;
  const kind = isOwn ? wordKind.ownRoot : wordKind.root;
  for (const word of root) putWord(known, word, kind);
}

function fillForms(table: Uint32Array, { forms, formBit }: ShapePlan): void {
  for (const form of forms ?? []) {
    const at = form * 2 + (formBit >> 5);
    table[at] = (table[at] as number) | (1 << (formBit & 31));
  }
}
