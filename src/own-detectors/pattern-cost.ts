// How much work a pattern can make at one place of the unluckiest text: what decides whether it may be used.
import type { AST } from '@eslint-community/regexpp';
import { anySign, join, noSigns, overlap, signsOf, type Signs } from './signs.ts';

/** Characters that a piece may match. */
export interface Length {
  readonly least: number;
  readonly most: number;
}

/** Upper bounds for one starting place: ways in which a piece can match and be gone on from, and steps to try them all. */
interface Work {
  readonly ways: number;
  readonly steps: number;
}

/** Far beyond what is allowed; counting ends here, whatever the pattern. */
const cap = 1e7;

export function lengthOf(alternatives: readonly AST.Alternative[]): Length {
  const all = alternatives.map(({ elements }) => {
    const lengths = elements.map(lengthOfPiece);
    return {
      least: lengths.reduce((sum, { least }) => sum + least, 0),
      most: lengths.reduce((sum, { most }) => sum + most, 0),
    };
  });
  return {
    least: Math.min(...all.map(({ least }) => least)),
    most: Math.max(...all.map(({ most }) => most)),
  };
}

export function lengthOfPiece(piece: AST.Element): Length {
  switch (piece.type) {
    case 'Assertion':
      return { least: 0, most: 0 };
    case 'Group':
    case 'CapturingGroup':
      return lengthOf(piece.alternatives);
    case 'Quantifier': {
      const one = lengthOfPiece(piece.element);
      return { least: one.least * piece.min, most: one.most * piece.max };
    }
    default:
      return { least: 1, most: 1 };
  }
}

/**
 * Steps that the engine can need at one starting place before it gives up. Two pieces that cannot begin with the same
 * character leave it no choice; where they can, every length of the first is a way of its own, and ways multiply.
 */
export function stepsOf(pattern: AST.Pattern, flags: string): number {
  return workOf(pattern.alternatives, anySign, flags).steps;
}

function workOf(alternatives: readonly AST.Alternative[], follow: Signs, flags: string): Work {
  const works = alternatives.map(({ elements }) => workInRow(elements, follow, flags));
  const ways = works.map((work) => work.ways);
  return {
    ways: Math.min(
      cap,
      excludeEachOther(alternatives, flags)
        ? Math.max(...ways)
        : ways.reduce((sum, one) => sum + one, 0),
    ),
    steps: Math.min(
      cap,
      works.reduce((sum, { steps }) => sum + steps, works.length),
    ),
  };
}

/** True where no text begins as two of the alternatives do: "MO", "KS". */
function excludeEachOther(alternatives: readonly AST.Alternative[], flags: string): boolean {
  const rows = alternatives.map(({ elements }) => beginningOf(elements, flags));
  return rows.every((row, i) =>
    rows.slice(i + 1).every((other) => {
      const shared = Math.min(row.length, other.length);
      for (let at = 0; at < shared; at++)
        if (!overlap(row[at] as Signs, other[at] as Signs)) return true;
      return false;
    }),
  );
}

/** The first characters of a row, as far as each has its fixed place. */
function beginningOf(row: readonly AST.Element[], flags: string): Signs[] {
  const signs: Signs[] = [];
  for (const piece of row) {
    if (
      piece.type !== 'Character' &&
      piece.type !== 'CharacterSet' &&
      piece.type !== 'CharacterClass'
    )
      break;
    signs.push(signsOf(piece, flags));
  }
  return signs;
}

function workInRow(elements: readonly AST.Element[], follow: Signs, flags: string): Work {
  let ways = 1;
  let steps = 0;
  elements.forEach((piece, at) => {
    const work = workOfPiece(piece, firstOf(elements.slice(at + 1), follow, flags), flags);
    steps = Math.min(cap, steps + ways * work.steps);
    ways = Math.min(cap, ways * work.ways);
  });
  return { ways, steps };
}

function workOfPiece(piece: AST.Element, follow: Signs, flags: string): Work {
  switch (piece.type) {
    case 'Group':
    case 'CapturingGroup':
      return workOf(piece.alternatives, follow, flags);
    case 'Quantifier':
      return workOfRepeats(piece, follow, flags);
    case 'Assertion':
      // It is left for good once it has matched; a look back is read from its end, so nothing is known of what follows.
      return piece.kind === 'lookahead' || piece.kind === 'lookbehind'
        ? { ways: 1, steps: workOf(piece.alternatives, anySign, flags).steps }
        : { ways: 1, steps: 1 };
    default:
      return { ways: 1, steps: 1 };
  }
}

function workOfRepeats({ min, max, element }: AST.Quantifier, follow: Signs, flags: string): Work {
  const first = firstOf([element], noSigns, flags);
  const one = workOfPiece(element, join(first, follow), flags);
  const leavesByForce =
    min === max || (lengthOfPiece(element).least > 0 && !overlap(first, follow));
  let steps = 0;
  let ways = 0;
  let branches = 1;
  for (let times = 0; times <= max; times++) {
    if (times >= min && (!leavesByForce || times === max)) ways += branches;
    if (times < max) steps += branches * (one.steps + 1);
    branches *= one.ways;
    if (steps >= cap || branches >= cap) return { ways: cap, steps: cap };
  }
  return { ways, steps };
}

/** What the next character may be; `follow` where all of the row may match nothing. */
function firstOf(row: readonly AST.Element[], follow: Signs, flags: string): Signs {
  let signs = noSigns;
  for (const piece of row) {
    signs = join(signs, firstOfPiece(piece, flags));
    if (lengthOfPiece(piece).least > 0) return signs;
  }
  return join(signs, follow);
}

function firstOfPiece(piece: AST.Element, flags: string): Signs {
  switch (piece.type) {
    case 'Group':
    case 'CapturingGroup':
      return piece.alternatives
        .map(({ elements }) => firstOf(elements, noSigns, flags))
        .reduce(join, noSigns);
    case 'Quantifier':
      return firstOfPiece(piece.element, flags);
    case 'Assertion':
      return piece.kind === 'word' ? noSigns : anySign;
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return signsOf(piece, flags);
    default:
      return anySign;
  }
}
