// Which characters one piece of a pattern may match, as far as two pieces have to be told apart.
import type { AST } from '@eslint-community/regexpp';

/** ASCII exactly, one bit each; everything beyond as one. Never smaller than the truth. */
export interface Signs {
  readonly ascii: bigint;
  readonly beyond: boolean;
}

const asciiCount = 128;
export const noSigns: Signs = { ascii: 0n, beyond: false };
export const anySign: Signs = { ascii: (1n << BigInt(asciiCount)) - 1n, beyond: true };

export function join(one: Signs, other: Signs): Signs {
  return { ascii: one.ascii | other.ascii, beyond: one.beyond || other.beyond };
}

export function overlap(one: Signs, other: Signs): boolean {
  return (one.ascii & other.ascii) !== 0n || (one.beyond && other.beyond);
}

export function within(one: Signs, other: Signs): boolean {
  return (one.ascii & ~other.ascii) === 0n && (!one.beyond || other.beyond);
}

/** The pieces of a pattern that match exactly one character. */
export type OneSign = AST.Character | AST.CharacterSet | AST.CharacterClass;

const known = new WeakMap<OneSign, Signs>();

export function signsOf(piece: OneSign, flags: string): Signs {
  const signs = known.get(piece) ?? askEngine(piece, flags);
  known.set(piece, signs);
  return signs;
}

/** ASCII is asked of the engine itself, so that case and classes are as it sees them. */
function askEngine(piece: OneSign, flags: string): Signs {
  const regex = new RegExp(`^(?:${piece.raw})$`, flags);
  let ascii = 0n;
  for (let code = 0; code < asciiCount; code++) {
    if (regex.test(String.fromCharCode(code))) ascii |= 1n << BigInt(code);
  }
  return { ascii, beyond: reachesBeyond(piece, flags) };
}

function reachesBeyond(piece: OneSign, flags: string): boolean {
  // With both, k and s also match the Kelvin sign and the long s.
  if (flags.includes('i') && flags.includes('u')) return true;
  if (piece.type === 'Character') return piece.value >= asciiCount;
  if (piece.type === 'CharacterSet')
    return !((piece.kind === 'digit' || piece.kind === 'word') && !piece.negate);
  return (
    piece.negate ||
    piece.elements.some((one) => {
      if (one.type === 'CharacterClassRange') return one.max.value >= asciiCount;
      return (one.type !== 'Character' && one.type !== 'CharacterSet') || reachesBeyond(one, flags);
    })
  );
}

/** The signs of a text. */
export function signsIn(text: string): Signs {
  let ascii = 0n;
  for (let at = 0; at < text.length; at++) ascii |= 1n << BigInt(text.charCodeAt(at));
  return { ascii, beyond: false };
}
