// How what a pattern matches may begin: whether a letter can stand at its first place.
import type { CharacterSet } from './character-set.ts';
import { isLetter } from './literal-lists.ts';
import type { Pattern } from './pattern-tree.ts';

const capitals = 0x07fffffe;

export function hasNoLetters({ bits, beyond, others }: CharacterSet): boolean {
  if ((((bits[2] as number) | (bits[3] as number)) & capitals) !== 0) return false;
  return !beyond || (others !== undefined && Array.from(others).every((one) => !isLetter(one)));
}

export function refusesLetters(part: Pattern): boolean {
  const choices = part.kind === 'either' ? part.parts : [part];
  return choices.some(
    (choice) =>
      choice.kind === 'set' &&
      ((choice.bits[2] as number) & capitals) === capitals &&
      ((choice.bits[3] as number) & capitals) === capitals,
  );
}

/** How what a pattern matches begins. */
interface Beginning {
  /** With no letter, or it is empty. */
  readonly isPlain: boolean;
  readonly mayBeEmpty: boolean;
}

function beginningOf(pattern: Pattern): Beginning {
  switch (pattern.kind) {
    case 'set':
      return { isPlain: hasNoLetters(pattern), mayBeEmpty: false };
    case 'sequence':
      return pattern.parts.reduceRight<Beginning>(
        (rest, part) => {
          const { isPlain, mayBeEmpty } = beginningOf(part);
          return {
            isPlain: isPlain && (!mayBeEmpty || rest.isPlain),
            mayBeEmpty: mayBeEmpty && rest.mayBeEmpty,
          };
        },
        { isPlain: true, mayBeEmpty: true },
      );
    case 'either': {
      const all = pattern.parts.map(beginningOf);
      return {
        isPlain: all.every(({ isPlain }) => isPlain),
        mayBeEmpty: all.some(({ mayBeEmpty }) => mayBeEmpty),
      };
    }
    case 'repeat': {
      const { isPlain, mayBeEmpty } = beginningOf(pattern.part);
      return { isPlain, mayBeEmpty: mayBeEmpty || pattern.least === 0 };
    }
    case 'look': {
      const isEdge = pattern.negated && pattern.ahead && refusesLetters(pattern.part);
      return { isPlain: true, mayBeEmpty: !isEdge };
    }
    case 'edge':
      // Behind a letter; behind anything else nothing is asked of it.
      return { isPlain: true, mayBeEmpty: false };
    case 'again':
    default:
      return { isPlain: false, mayBeEmpty: true };
  }
}

/** Of each part: whether it is certain that no letter stands right behind it. */
export function plainBehind(parts: readonly Pattern[], behind: boolean): boolean[] {
  const plain: boolean[] = [];
  let next = behind;
  for (let i = parts.length - 1; i >= 0; i--) {
    plain[i] = next;
    const { isPlain, mayBeEmpty } = beginningOf(parts[i] as Pattern);
    next = isPlain && (!mayBeEmpty || next);
  }
  return plain;
}
