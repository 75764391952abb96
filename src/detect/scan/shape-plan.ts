// How each shape of a set of detectors is tried: what its matches need, and by what they give themselves away.
import type { Shape } from '../../../detectors/detector.ts';
import { derived, type Detectors } from '../derived.ts';
import { ownDetectors } from '../own.ts';
import { keptTraits } from './kept-tables.ts';
import { reach } from './kernel-layout.ts';
import type { WordStart } from './literal-lists.ts';
import { literalsOf } from './literals.ts';
import { signsOf } from './line-signs.ts';
import { needsOf, unknownNeeds, type Needs } from './needs.ts';
import { numberForms } from './number-forms.ts';
import { readPattern } from './pattern-tree.ts';

export interface ShapePlan {
  readonly shape: Shape;
  readonly needs: Pick<Needs, 'digits' | 'run' | 'veil' | 'cover' | 'block' | 'signs'>;
  /** Tried where numbers of these forms begin; null where a match may begin with something else. */
  readonly forms: ReadonlySet<number> | null;
  /** The same pattern, to be tried at one place. */
  readonly sticky: RegExp | null;
  /** Tried in the lines that hold what it needs; others on the whole span. */
  readonly byLine: boolean;
  /** One of these stands in every match; null where nothing is known. */
  readonly literals: readonly WordStart[] | null;
  /** Bits of the forms and of the literals in the facts of a line; -1 where there are none. */
  readonly formBit: number;
  readonly literalBit: number;
}

/** Rows of capitals and digits that are as long are seen wherever they lie. */
const longRow = 29;

/** Bits that a line has for forms and for literals: shapes beyond share them. */
const formBits = 64;
const literalBits = 125;
/** What tells that somebody is spoken of; that a text is somebody's record; words by their ending. */
export const personBit = 125;
export const recordBit = 126;
export const endingsBit = 127;

export const shapePlans: (detectors: Detectors) => ReadonlyMap<Shape, ShapePlan> = derived(
  (detectors) => {
    const plans = new Map<Shape, ShapePlan>();
    let forms = 0;
    let literals = 0;
    // Ours first, so that their bits are the same whatever users declare.
    const inOrder = [...detectors.filter(({ own }) => !own), ...ownDetectors(detectors)];
    for (const shape of inOrder.flatMap(({ shapes }) => shapes)) {
      if (shape.columnOnly || plans.has(shape)) continue;
      const traits = traitsOf(shape.regex);
      plans.set(shape, {
        shape,
        ...traits,
        formBit: traits.forms ? forms++ % formBits : -1,
        literalBit: traits.literals ? literals++ % literalBits : -1,
      });
    }
    return plans;
  },
);

export type Traits = Omit<ShapePlan, 'shape' | 'formBit' | 'literalBit'>;

/** An assertion of the text's beginning or end would hold at the ends of any part of it. */
const hasTextEdge = (source: string): boolean =>
  /[\^$]/.test(source.replace(/\\.|\[\^?(?:\\.|[^\]\\])*\]/g, ''));

function traitsOf(regex: RegExp): Traits {
  const { forms, ...traits } = keptTraits(regex) ?? workOut(regex);
  const { source, flags } = regex;
  const sticky = forms ? new RegExp(source, `${flags.replace('g', '')}y`) : null;
  return { ...traits, forms, sticky };
}

function workOut(regex: RegExp): Omit<Traits, 'sticky'> {
  const { source, flags } = regex;
  const pattern = readPattern(regex);
  const { digits, run, veil, cover, block, signs, crossesLines } = pattern
    ? needsOf(pattern)
    : unknownNeeds;
  return {
    needs: {
      digits,
      run,
      veil,
      signs: pattern ? signs | signsOf(pattern) : signs,
      // Told beside what covers something, and of long rows, only.
      cover: veil > 0 ? Math.min(cover, reach) : 0,
      block: block >= longRow ? Math.min(block, reach) : 0,
    },
    forms: pattern && numberForms(pattern),
    byLine: !crossesLines && (flags.includes('m') || !hasTextEdge(source)),
    literals: pattern && literalsOf(pattern),
  };
}
