// Judges a pattern that a user wrote: refused with a sentence where it could run long, match nothing or never be reached.
import {
  RegExpParser,
  RegExpSyntaxError,
  visitRegExpAST,
  type AST,
} from '@eslint-community/regexpp';
import { anchorsOf, isNumber, tellingDigits } from './pattern-anchor.ts';
import { lengthOf, lengthOfPiece, stepsOf } from './pattern-cost.ts';

/** Characters of one match, and of what a look-around looks at. */
const maxMatch = 256;
/** Steps at one starting place; a million characters of the unluckiest text then take a second or two. */
const maxSteps = 500;

export interface CheckedPattern {
  /** Each with what would be right. Empty where the pattern may be used. */
  readonly faults: readonly string[];
  /** The words by which a match is found that stands without label or context; null where there are none. */
  readonly anchors: readonly string[] | null;
  /** It matches digits and nothing else. */
  readonly isNumber: boolean;
}

/** `flags`: any of i and u. */
export function checkPattern(source: string, flags: string): CheckedPattern {
  const pattern = parse(source, flags);
  const faults = typeof pattern === 'string' ? [pattern] : faultsOf(pattern, flags);
  if (typeof pattern === 'string' || faults.length > 0)
    return { faults, anchors: null, isNumber: false };
  return { faults, anchors: anchorsOf(pattern, flags), isNumber: isNumber(pattern, flags) };
}

function faultsOf(pattern: AST.Pattern, flags: string): string[] {
  const faults = [...faultsOfPieces(pattern), ...faultsOfValue(pattern)];
  if (faults.length > 0) return faults;
  const { least, most } = lengthOf(pattern.alternatives);
  if (least === 0) return ['it also matches an empty text'];
  if (most > maxMatch) return [`it matches up to ${most} characters; ${maxMatch} are the most`];
  const steps = stepsOf(pattern, flags);
  return steps > maxSteps ? [tooManySteps(steps)] : [];
}

/** What to write where a pattern needs nothing and nothing tells where it could be. */
export const nothingTells: string =
  `begin it with a word of at least two letters, such as MRN-, or let it have ${tellingDigits} digits in a row; ` +
  'else say needs: label, or needs: context';

function parse(source: string, flags: string): AST.Pattern | string {
  try {
    // Both, since the engine of this machine has the last word.
    void new RegExp(source, flags);
    return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
      unicode: flags.includes('u'),
    });
  } catch (error) {
    const said = (error as Error).message;
    const reason = said.slice(said.lastIndexOf(': ') + 2);
    const place = error instanceof RegExpSyntaxError ? ` at character ${error.index + 1}` : '';
    return `it is no regular expression: ${reason}${place}`;
  }
}

function faultsOfPieces(pattern: AST.Pattern): string[] {
  const faults = new Set<string>();
  visitRegExpAST(pattern, {
    onBackreferenceEnter: () =>
      void faults.add('it refers back to a group, which cannot be matched in bounded time'),
    onQuantifierEnter({ max, raw, element }) {
      if (max !== Infinity) return;
      const sign = raw.slice(element.raw.length);
      faults.add(`"${sign}" has no upper bound; say how many at most, such as {1,20}`);
    },
    onAssertionEnter(assertion) {
      if (assertion.kind === 'lookahead' || assertion.kind === 'lookbehind') {
        const { most } = lengthOf(assertion.alternatives);
        if (most > maxMatch && most < Infinity)
          faults.add(`a look-around looks at more than ${maxMatch} characters`);
      } else if (assertion.kind !== 'word') {
        const sign = assertion.kind === 'start' ? '^' : '$';
        faults.add(
          `"${sign}" has no meaning inside a text; leave it out, since a match never begins or ends inside a word or number`,
        );
      }
    },
    onGroupEnter({ modifiers }) {
      if (modifiers) faults.add('it changes flags inside a group; use flags: i');
    },
  });
  return [...faults];
}

/** The group "value" is what is reported, so it has to be there in every match, with something in it. */
function faultsOfValue(pattern: AST.Pattern): string[] {
  const faults: string[] = [];
  visitRegExpAST(pattern, {
    onCapturingGroupEnter(group) {
      if (group.name !== 'value') return;
      if (lengthOfPiece(group).least === 0) faults.push('its group "value" may be empty');
      if (!isInEveryMatch(group))
        faults.push(
          'its group "value" is not part of every match; keep it out of ?, {…}, | and look-arounds',
        );
    },
  });
  return faults;
}

function isInEveryMatch(group: AST.CapturingGroup): boolean {
  let node: AST.Node | null = group;
  while (node.parent) {
    node = node.parent;
    if (node.type === 'Quantifier' || node.type === 'Assertion') return false;
    if ('alternatives' in node && node.alternatives.length > 1) return false;
  }
  return true;
}

function tooManySteps(steps: number): string {
  const count = steps < 1e6 ? String(Math.round(steps)) : 'more than a million';
  return (
    `it could need ${count} steps at one place of an unlucky text; ${maxSteps} are the most. ` +
    'Parts that can match the same characters stand side by side or inside one another: ' +
    'give them fixed lengths, or a character between them that neither can match'
  );
}
