// The stretches of a text in which a detector's shapes are worth trying.
import type { Detector } from '../../detectors/detector.ts';
import { type LabeledText } from './governing.ts';
import type { LabelHit } from './labels.ts';
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

/** Lines with at least four digits, as spans; neighbours are joined so that a two-line code stays whole. */
export function linesWithDigits(at: LabeledText): Span[] {
  const spans: Span[] = [];
  for (let line = 0; line < at.lineStarts.length; line++) {
    const from = at.lineStarts[line] as number;
    const to = at.lineStarts[line + 1] ?? at.text.length;
    let digits = 0;
    for (let i = from; i < to && digits < 4; i++) {
      const code = at.text.charCodeAt(i);
      if (code >= 48 && code <= 57) digits++;
    }
    if (digits >= 4) spans.push({ from, to });
  }
  return merge(spans);
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
  { above, below }: { readonly above: number; readonly below: number },
): Span[] {
  return merge(
    hits.map((hit) => {
      const line = indexAt(at.lineStarts, hit.start);
      return {
        from: at.lineStarts[Math.max(0, line - above)] as number,
        to: at.lineStarts[line + below + 1] ?? at.text.length,
      };
    }),
  );
}

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
