// A text with the labels that stand in it, as many values look at it.
import type { LabelHit } from './labels.ts';

export interface Governor {
  readonly hit: LabelHit;
  readonly how: 'left' | 'above' | 'behind';
  /** True where nothing but connecting words and names stands between: close enough for a bare number. */
  readonly close: boolean;
  /** True where only words in small letters stand between: "order number on the letter was". */
  readonly sameClause?: boolean;
}

/** Text with its labels and line starts, looked at from many values. */
export interface LabeledText {
  readonly text: string;
  readonly labels: readonly LabelHit[];
  readonly lineStarts: readonly number[];
}

export function labelText(text: string, labels: readonly LabelHit[]): LabeledText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  return { text, labels, lineStarts };
}

/** Index of the first label that starts at or behind `at`. */
export function firstLabelFrom(labels: readonly LabelHit[], at: number): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle] as LabelHit).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a label says what a value is, be it ours or another's. */
export const names = (hit: LabelHit): boolean =>
  hit.meanings.some((m) => m.use === 'label' || m.use === 'other');
