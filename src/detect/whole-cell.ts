// Shapes of detectors as tests of a cell that holds nothing else.
import type { Shape } from '../../detectors/detector.ts';

/** A shape as a test of a whole cell. */
const wholeCell = new WeakMap<Shape, RegExp>();

export function wholeCellRegex(shape: Shape): RegExp {
  let regex = wholeCell.get(shape);
  if (!regex) {
    regex = new RegExp(`^(?:${shape.regex.source})$`, shape.regex.flags.replace(/[gy]/g, ''));
    wholeCell.set(shape, regex);
  }
  return regex;
}

/** Shapes that need neither a label nor a column's name to be believed in a cell. */
export const selfEvident = (shape: Shape): boolean =>
  shape.needs !== 'label' && !shape.columnOnly && !shape.textOnly && shape.strength !== 'bare';
