// Where a text may speak of somebody: words that are facts about a person need not be looked for anywhere else.
import { indexAt } from '../../text/index-at.ts';
import { longestRecord } from '../sentence.ts';
import type { Span } from '../spans.ts';
import { tellingLabel } from './kernel-layout.ts';
import { hasBit, type Searched } from './match-shape.ts';
import { personTellers } from './person-tellers.ts';
import { personBit, recordBit } from './shape-plan.ts';
import { field, lineAt } from './text-scan.ts';
import type { TextFacts } from './worth-trying.ts';

/** They match k and s in patterns that ignore the size of letters beyond ASCII as well. */
const foldedBeyond = /[\u017f\u212a]/;

/** Whether the text speaks of somebody anywhere. */
export function mayTell({ signs, literals, owners }: TextFacts, text: string): boolean {
  const { somebody, record } = personTellers();
  if (somebody === null || owners & tellingLabel || signs & somebody.signs) return true;
  if (hasBit(literals, 0, personBit)) return true;
  if (text.length > longestRecord) return false;
  return (
    record === null ||
    (signs & record.signs) !== 0 ||
    hasBit(literals, 0, recordBit) ||
    foldedBeyond.test(text)
  );
}

/** Labels and signs stand at most so many lines before a phrase, or behind it; empty lines do not count. */
const linesBefore = 5;
const linesBehind = 2;

/** Whether a stretch of a text, or what stands right around it, speaks of somebody. */
export function mayTellIn(searched: Searched, { from, to }: Span): boolean {
  const { text, lineStarts } = searched;
  if (text.length <= longestRecord) return true;
  const first = indexAt(lineStarts, from);
  const last = Math.min(
    lineStarts.length - 1,
    indexAt(lineStarts, Math.max(from, to - 1)) + linesBehind,
  );
  for (let line = first; line <= last; line++) if (tells(searched, line)) return true;
  for (let line = first - 1, left = linesBefore; line >= 0 && left > 0; line--) {
    if (tells(searched, line)) return true;
    if (!isBlank(searched, line)) left--;
  }
  return false;
}

function tells({ scan: { words, lines }, scanned }: Searched, line: number): boolean {
  const { somebody } = personTellers();
  if (somebody === null) return true;
  const behind = scanned[line + 1] ?? lines;
  for (let i = scanned[line] as number; i < behind; i++) {
    const at = lineAt(i);
    if (
      (words[at + field.signs] as number) & somebody.signs ||
      (words[at + field.owners] as number) & tellingLabel ||
      hasBit(words, at + field.literals, personBit)
    )
      return true;
  }
  return false;
}

const isBlank = ({ text, lineStarts }: Searched, line: number): boolean =>
  text.slice(lineStarts[line], lineStarts[line + 1] ?? text.length).trim() === '';
