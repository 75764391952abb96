// The stretches of a text in which a detector's shapes are worth trying.
import type { Detector } from '../../detectors/detector.ts';
import type { LabeledText } from './labeled-text.ts';
import type { LabelHit } from './labels.ts';
import type { Searched } from './scan/match-shape.ts';
import { field, lineAt } from './scan/text-scan.ts';
import type { Word } from './words.ts';
import { indexAt } from '../text/index-at.ts';

/** As far as `hasContext` looks. */
export const contextLines = 3;

export interface Span {
  readonly from: number;
  readonly to: number;
}

export function hitsByDetector(labels: readonly LabelHit[]): Map<Detector, LabelHit[]> {
  const hits = new Map<Detector, LabelHit[]>();
  for (const hit of labels) {
    for (const meaning of hit.meanings) {
      if (meaning.use === 'other' || meaning.use === 'refusal') continue;
      const known = hits.get(meaning.detector);
      if (known === undefined) hits.set(meaning.detector, [hit]);
      else if (known.at(-1) !== hit) known.push(hit);
    }
  }
  return hits;
}

const fewestDigits = 4;

/** Lines with at least four digits, as spans; neighbours are joined so that a two-line code stays whole. */
export function linesWithDigits({ text, lineStarts, scan }: Searched): Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (let line = 0; line < lineStarts.length; line++) {
    const digits = (scan.words[lineAt(line) + field.counts] as number) & 0xffff;
    if (digits >= fewestDigits) {
      if (from < 0) from = lineStarts[line] as number;
    } else if (from >= 0) {
      spans.push({ from, to: lineStarts[line] as number });
      from = -1;
    }
  }
  if (from >= 0) spans.push({ from, to: text.length });
  return spans;
}

export function linesWithWords(
  at: LabeledText,
  words: readonly Word[],
  accepts: (word: string) => boolean,
): Span[] {
  const spans: Span[] = [];
  let until = -1;
  for (const word of words) {
    if (word.start < until || !accepts(word.text)) continue;
    const line = indexAt(at.lineStarts, word.start);
    until = at.lineStarts[line + 1] ?? at.text.length;
    spans.push({ from: at.lineStarts[line] as number, to: until });
  }
  return merge(spans);
}

/** The lines of the hits, and so many above and below each. */
export function spansAround(
  at: LabeledText,
  hits: readonly LabelHit[],
  {
    above,
    below,
  }: { readonly above: number | ((hit: LabelHit) => number); readonly below: number },
): Span[] {
  return merge(
    hits.map((hit) => {
      const line = indexAt(at.lineStarts, hit.start);
      return {
        from: at.lineStarts[
          Math.max(0, line - (typeof above === 'number' ? above : above(hit)))
        ] as number,
        to: at.lineStarts[line + below + 1] ?? at.text.length,
      };
    }),
  );
}

/** "(passport number)": what forms print below the blank that it names. */
export function isCaption({ text }: LabeledText, { start }: LabelHit): boolean {
  return /\([^()\n]{0,30}$/.test(text.slice(Math.max(0, start - captionReach), start));
}

const captionReach = 31;

export function merge(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const out: Span[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (last && span.from <= last.to)
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else out.push(span);
  }
  return out;
}
