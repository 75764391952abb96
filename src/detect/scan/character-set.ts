// Sets of characters in patterns: one bit for each of ASCII, and what is beyond it.

/** Characters: one bit for each of ASCII, and one for all others together. */
export interface CharacterSet {
  readonly kind: 'set';
  /** Four words of 32 bits. */
  readonly bits: Uint32Array;
  readonly beyond: boolean;
  /** What is beyond ASCII, where it is listed one by one. */
  readonly others?: string;
}

export interface Draft {
  readonly bits: Uint32Array;
  beyond: boolean;
  /** null where they are not listed. */
  others: string | null;
}

export function addRange(set: Draft, from: number, to: number): void {
  if (to > 127) {
    set.beyond = true;
    set.others = from === to && set.others !== null ? set.others + String.fromCharCode(to) : null;
  }
  for (let code = from; code <= Math.min(to, 127); code++) addCode(set.bits, code);
}

export function addSet(set: Draft, other: CharacterSet): void {
  set.beyond ||= other.beyond;
  if (other.beyond) set.others = null;
  for (let i = 0; i < 4; i++) set.bits[i] = (set.bits[i] as number) | (other.bits[i] as number);
}

const addCode = (bits: Uint32Array, code: number): void => {
  bits[code >> 5] = (bits[code >> 5] as number) | (1 << (code & 31));
};

export const has = ({ bits }: CharacterSet, code: number): boolean =>
  ((bits[code >> 5] as number) & (1 << (code & 31))) !== 0;

/** A letter matches in both sizes. */
export function foldCase(bits: Uint32Array): void {
  const letters = ((bits[2] as number) | (bits[3] as number)) & 0x07fffffe;
  bits[2] = (bits[2] as number) | letters;
  bits[3] = (bits[3] as number) | letters;
}

export const negate = ({ bits }: CharacterSet): CharacterSet => ({
  kind: 'set',
  bits: bits.map((word) => ~word),
  beyond: true,
});

export function setOf(characters: string): CharacterSet {
  const bits = new Uint32Array(4);
  let others = '';
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    if (code > 127) others += characters.charAt(i);
    else addCode(bits, code);
  }
  return { kind: 'set', bits, beyond: others !== '', ...(others === '' ? {} : { others }) };
}

export const except = (characters: readonly string[]): CharacterSet =>
  negate(setOf(characters.join('')));

const digits = setOf('0123456789');
const word = setOf('0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const blanks = setOf(
  ' \t\n\r\f\v\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);
export const sets: Readonly<Record<string, CharacterSet>> = {
  d: digits,
  D: negate(digits),
  w: word,
  W: negate(word),
  s: blanks,
  S: negate(blanks),
};
export const anything: CharacterSet = {
  kind: 'set',
  bits: new Uint32Array(4).fill(0xffffffff),
  beyond: true,
};

const small = 'abcdefghijklmnopqrstuvwxyz';
/** By the name of their property in patterns. */
export const letterSets: Readonly<Record<string, CharacterSet>> = {
  L: { ...setOf(small + small.toUpperCase()), beyond: true },
  Lu: { ...setOf(small.toUpperCase()), beyond: true },
  Ll: { ...setOf(small), beyond: true },
};
