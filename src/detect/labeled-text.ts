// A text with the labels that stand in it, as many values look at it.
import type { LabelHit } from './labels.ts';

export interface Governor {
  readonly hit: LabelHit;
  readonly how: 'left' | 'above' | 'behind' | 'announced';
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

/** A class, since there is one for every cell: its labels are looked for only where they are asked for. */
class TextWithLabels implements LabeledText {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly #find: () => readonly LabelHit[];
  #labels: readonly LabelHit[] | null = null;

  constructor(text: string, lineStarts: readonly number[], find: () => readonly LabelHit[]) {
    this.text = text;
    this.lineStarts = lineStarts;
    this.#find = find;
  }

  get labels(): readonly LabelHit[] {
    return (this.#labels ??= this.#find());
  }
}

/** @param find called where the labels are asked for: for most texts they never are */
export function labelText(text: string, find: () => readonly LabelHit[]): LabeledText {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    lineStarts.push(at + 1);
  return new TextWithLabels(text, lineStarts, find);
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
