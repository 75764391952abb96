// What a column holds, judged by its name and by the values of its first rows together.
import type { Detector, Shape } from '../../detectors/detector.ts';
import { detectors } from '../../detectors/index.ts';
import type { Column } from '../model/segment.ts';
import { meaningOfName } from './labels.ts';

export type ColumnRole =
  /** The name, or a grammar, says which element it holds. */
  | {
      readonly role: 'element';
      readonly detector: Detector;
      readonly phrase: string;
      readonly also: readonly Detector[];
      readonly byGrammar: boolean;
    }
  /** The name says that it holds something else: a phone number, an invoice number. */
  | { readonly role: 'other'; readonly meaning: string }
  /** Nothing known by name; cells are single values. */
  | { readonly role: 'values' }
  /** Running text: notes, descriptions. */
  | { readonly role: 'prose' };

const byElement = new Map(detectors.map((detector) => [detector.element, detector]));

/** Cells with more words than this are read as text. */
const proseWords = 3;

export function roleOfColumn(column: Column, sample: readonly string[]): ColumnRole {
  const { means } = column;
  if (means) {
    const detector =
      means.kind === 'element' ? byElement.get(means.element as Detector['element']) : undefined;
    if (detector)
      return { role: 'element', detector, also: [], phrase: column.name, byGrammar: true };
    return { role: 'other', meaning: means.kind };
  }
  // Carried down from the record that this one lies in: it says whose it is, and was counted there.
  if (column.name.startsWith('..')) return { role: 'other', meaning: 'inherited' };
  const named = column.name === '' ? null : meaningOfName(column.name);
  if (named && 'element' in named && !contradicted(named.detector, sample)) {
    const { detector, also, phrase } = named;
    return { role: 'element', detector, also, phrase, byGrammar: false };
  }
  if (isProse(sample)) return { role: 'prose' };
  if (named && 'other' in named) return { role: 'other', meaning: named.other };
  return { role: 'values' };
}

/** The name says one thing and hardly a value agrees: "license type", "account manager". */
function contradicted(detector: Detector, sample: readonly string[]): boolean {
  if (detector.anyCell) return false;
  const filled = sample.filter((cell) => cell.trim() !== '');
  if (filled.length < 5) return false;
  const withDigits = filled.filter((cell) => /\d/.test(cell) || /[*#•]{3}/.test(cell));
  return withDigits.length / filled.length < 0.05;
}

function isProse(sample: readonly string[]): boolean {
  const filled = sample.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  const wordy = filled.filter((cell) => cell.length > 20 && cell.split(/\s+/).length > proseWords);
  return wordy.length / filled.length > 0.1 || wordy.some((cell) => cell.length > 120);
}

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
