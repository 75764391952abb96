// One whole cell against the shapes of one detector, and what it found as a candidate.
import type { Detector, Near, Shape } from '../../detectors/detector.ts';
import type { Candidate } from '../model/element.ts';
import { wholeCellRegex } from './whole-cell.ts';
import { visibleOf } from './masked-form.ts';
import { ownReason } from './own.ts';
import { keptTraits } from './scan/kept-tables.ts';

interface CellMatch {
  readonly detector: Detector;
  readonly shape: Shape;
  readonly value: string;
  readonly start: number;
}

/** Which shapes are meant: asked once for each detector, so always the same function. */
export type Allowed = (shape: Shape) => boolean;

interface Fitting {
  readonly shape: Shape;
  readonly regex: RegExp;
  /** Fewest digits of any match. */
  readonly digits: number;
}

const fitting = new WeakMap<Detector, Map<Allowed, readonly Fitting[]>>();

function fittingOf(detector: Detector, allowed: Allowed): readonly Fitting[] {
  let known = fitting.get(detector);
  if (known === undefined) fitting.set(detector, (known = new Map()));
  let list = known.get(allowed);
  if (list === undefined) {
    list = detector.shapes.filter(allowed).map((shape) => ({
      shape,
      regex: wholeCellRegex(shape),
      digits: keptTraits(shape.regex)?.needs.digits ?? 0,
    }));
    known.set(allowed, list);
  }
  return list;
}

let counted = '';
let digitsCounted = 0;

/** One cell is asked about again and again. */
function digitsIn(cell: string): number {
  if (cell !== counted) {
    counted = cell;
    digitsCounted = 0;
    for (let i = 0; i < cell.length; i++) {
      const code = cell.charCodeAt(i);
      if (code >= 48 && code <= 57) digitsCounted++;
    }
  }
  return digitsCounted;
}

/** The first shape of a detector that fits the whole cell. */
export function matchWhole(detector: Detector, cell: string, allowed: Allowed): CellMatch | null {
  const digitsHere = digitsIn(cell);
  for (const { shape, regex, digits } of fittingOf(detector, allowed)) {
    if (digits > digitsHere) continue;
    const match = regex.exec(cell);
    if (!match) continue;
    const value = match.groups?.['value'] ?? match[0];
    return { detector, shape, value, start: Math.max(0, cell.indexOf(value)) };
  }
  return null;
}

/** null where a check digit or the rules of issue speak against it. */
export function toCandidate(
  match: CellMatch,
  near: Near,
  support: {
    readonly label?: string;
    readonly because: string;
    readonly confident: boolean;
    readonly onlyKnown?: true;
  },
): Candidate | null {
  const { detector, shape, value, start } = match;
  const visible = shape.masked ? visibleOf(value) : undefined;
  if (visible === null) return null;
  const result = shape.masked ? 'unknown' : (detector.check?.(value, near) ?? 'unknown');
  if (result === 'invalid') return null;
  const isWeakName =
    support.onlyKnown ??
    (support.label !== undefined && detector.weakColumns?.includes(support.label.toLowerCase()));
  // "Seizure about 40 sec": what such a column names it means, however else people use the word.
  const isNamed = support.onlyKnown === true && detector.locate?.(value)?.from === 0;
  if (isWeakName && result !== 'valid' && !isNamed && (detector.trigger || shape.columnOnly))
    return null;
  const sure = support.confident || shape.strength === 'certain';
  return {
    kind: detector.element,
    detector: detector.id,
    raw: value,
    start,
    end: start + value.length,
    form: visible ? 'redacted' : result === 'test' ? 'test' : 'clear',
    ...(visible ? { visible } : {}),
    confidence: sure ? 'high' : shape.strength === 'bare' ? 'low' : 'medium',
    ...(support.label === undefined ? {} : { label: support.label }),
    because: [
      support.because,
      ...ownReason(detector),
      ...(result === 'test' ? ['it is a published test or placeholder number'] : []),
    ],
  };
}
