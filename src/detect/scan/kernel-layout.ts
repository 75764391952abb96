// Where everything lies in the memory that a text is scanned in: the same for the kernel and for its plain twin.

/** Byte offsets. The kernel exports its own; a test holds them against these. */
export const layout = {
  BYTE_CLASS: 0x10000,
  BEHIND_CLASS: 0x10100,
  SIGN_NIBBLES: 0x10200,
  OWN_PHRASES: 0x10220,
  WORD_FILTER: 0x12000,
  LITERAL_FILTER: 0x14000,
  LITERAL: 0x16000,
  WORD: 0x30000,
  EDGE: 0x70000,
  NODE: 0xb0000,
  FORM: 0xc0000,
  INPUT: 0xe0000,
  INPUT_BYTES: 0x40000,
  WORDS: 0x130000,
  NUMBERS: 0x440000,
  MARKS: 0x5d0000,
  LINES: 0x9e0000,
} as const;

export const memoryBytes = 0x1620000;

export const literalSlots: number = 1 << 11;
export const wordSlots: number = 1 << 15;
export const edgeSlots: number = 1 << 15;
export const nodes: number = 1 << 14;

/** Where the phrases of users' detectors begin, and their places below it; those of ours begin at 0. */
export const ownRoot: number = nodes - 1;

/** What a byte is. */
export const byteClass = {
  lower: 1,
  upper: 2,
  digit: 4,
  hash: 8,
  /** Stands for a character that is not ASCII. */
  foreign: 16,
  /** A control character that no text is made of: it must be normalised first. */
  control: 32,
  veil: 64,
  /** May stand between the words of a phrase. */
  gap: 128,
} as const;

/** What characters beyond ASCII become, one byte each: letters, bullets, the apostrophe, and all others. */
export const foreignByte = { letter: 0x80, other: 0x81, veil: 0x82, apostrophe: 0x83 } as const;

/** What a word is, and with it its line. */
export const wordKind = {
  /** In the lexicon of a detector whose values are words. */
  lexicon: 1,
  /** A term of a lexicon begins with it. */
  term: 2,
  /** A phrase begins with it: a label, context, or the name of something else. */
  phrase: 4,
  /** In the table alone: phrases begin with it, of ours or of a user's. */
  root: 32,
  ownRoot: 64,
  /** In the table alone: four bits for pairs of words with which terms begin, and four for their second words. */
  firstOfPair: 0x100,
  secondOfPair: 0x1000,
} as const;

/** Among the signs of a line, behind those of one character: told where it has any of them. */
export const lineSign = {
  /** ":", "=", "|" or three dots: what stands between the name of a field and its value. */
  field: 0x80,
  /** Two words with capitals, as names are. */
  pair: 0x100,
  /** Three blanks or ends of lines in a row, or a quoted line below. */
  gap: 0x200,
} as const;

/** Bit of the phrases that are of no detector, or speak against one. */
export const otherOwners: number = 1 << 31;

/** Bit of the labels of detectors whose values are words. */
export const tellingLabel: number = 1 << 19;

/** Words of 32 bits that a line, number or mark takes. */
export const lineWords = 12;
export const numberWords = 3;
export const markWords = 4;

/** As the kernel computes it: bytes as they lie, small letters and capitals alike, eight at a time. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = Math.imul(to - from, 0x85ebca6b);
  let at = from;
  do {
    const low = chunkOf(bytes, at, to);
    const high = chunkOf(bytes, at + 4, to);
    let mixed = Math.imul(hash ^ low, 0x9e3779b1) + Math.imul(high, 0xc2b2ae35);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x27d4eb2f);
    hash = mixed ^ (mixed >>> 13);
    at += 8;
  } while (at < to);
  return hash >>> 0 || 1;
}

function chunkOf(bytes: Uint8Array, from: number, to: number): number {
  let chunk = 0;
  for (let i = 0; i < 4 && from + i < to; i++)
    chunk |= ((bytes[from + i] as number) | 0x20) << (8 * i);
  return chunk;
}

export function edgeKey(node: number, hash: number): number {
  let key = Math.imul(hash ^ Math.imul(node, 0x9e3779b1), 0x85ebca6b);
  key ^= key >>> 13;
  return key >>> 0 === 0 ? 1 : key >>> 0;
}

/** Whether letters or a word may be in a table is asked of a filter of 64 K bits first: byte and bit of a hash. */
export const filterByte = (hash: number): number => hash >>> 19;
export const filterBit = (hash: number): number => 1 << ((hash >>> 16) & 7);

export const letterHash = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> 0;
export const literalSlot = (hash: number): number => hash >>> 21;
/** Four letters, or three that are a word, are their own key; these tell the others. */
export const threeOfMore = 0x40000000;
export const fourAtEnd = 0x80000000;
/** Of words with fewer letters the ending is no matter. */
export const shortestEnded = 6;
/** Letters before a number, and what covers a value, are looked at no further than this. */
export const reach = 64;

/** The byte that a UTF-16 unit becomes. */
export function foreignOf(unit: number): number {
  if (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) return foreignByte.letter;
  if (unit === 0x2022 || unit === 0x25cf) return foreignByte.veil;
  return unit === 0x2019 ? foreignByte.apostrophe : foreignByte.other;
}
