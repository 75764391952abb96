// Cells that tell in words what they hold: read as running text, for their own kind or for numbers of another one.
import type { Detector, Near } from '../../detectors/detector.ts';
import type { Candidate } from '../model/element.ts';
import type { ColumnRole } from './column-role.ts';
import type { Detectors } from './derived.ts';
import { detectText } from './detect-text.ts';

/** Where a cell stands: the name of its column, and the detectors that look at it. */
export interface Field {
  readonly name: string;
  readonly detectors: Detectors;
}

/** A cell of running text; the column name stands before it as its label. */
export function detectProseCell(field: Field, cell: string, near: Near): Candidate[] {
  const lead = field.name === '' ? '' : `${field.name}: `;
  return detectText(lead + cell, near, field.detectors)
    .filter(
      ({ start, end, kind }) => start >= lead.length || (kind === 'medical' && end > lead.length),
    )
    .map((candidate) => {
      const start = Math.max(0, candidate.start - lead.length);
      const end = candidate.end - lead.length;
      // A statement may be read together with the name of its column.
      return { ...candidate, start, end, raw: start === 0 ? cell.slice(0, end) : candidate.raw };
    });
}

const mostListed = 8;

/** "DL MO E722906815": the cell says itself where its number begins. */
export function toldInCell(
  { element, trigger }: Detector,
  { detectors }: Field,
  value: string,
  near: Near,
): Candidate | null {
  if (!/^[A-Za-z]{2,10}\.? \S/.test(value)) return null;
  // A list of what somebody has is theirs as a whole.
  if (trigger && value.split(' ').length <= mostListed) return null;
  const found = detectProseCell({ name: '', detectors }, value, near);
  return found.length === 1 && found[0]?.kind === element ? found[0] : null;
}

/** What is told in words may hold numbers between them: a complaint, a reason, a note of a visit. */
export function numbersBeside(
  { detector }: ColumnRole & { role: 'element' },
  field: Field,
  value: string,
  near: Near,
): Candidate[] {
  if (!detector.trigger || !/\d{3}/.test(value)) return [];
  return detectProseCell(field, value, near).filter(({ kind }) => kind !== detector.element);
}

/** Words around a number of another kind are not taken whole: of the pieces between commas those without it are. */
export function withBeside(
  whole: Candidate,
  beside: readonly Candidate[],
  value: string,
): Candidate[] {
  if (!beside.some(({ start }) => start >= whole.start && start < whole.end))
    return [whole, ...beside];
  let from = 0;
  const apart = value.split(/(?<=[,;.]) /).flatMap((piece) => {
    const start = from;
    from += piece.length + 1;
    const holds = beside.some((one) => one.start < from && one.end > start);
    const raw = piece.replace(/[,;.\s]+$/, '');
    return holds || !/\p{L}{3}/u.test(raw) ? [] : [{ raw, start, end: start + raw.length }];
  });
  return [...apart.map((piece) => ({ ...whole, ...piece })), ...beside];
}

const wordsAndNumber = /^[A-Za-z][A-Za-z .'/]{1,40}[ :#.]{1,3}[A-Z]{0,2}\d{2}/;

/** "SSN 489-31-7726" in a column of member numbers: the cell says itself what its number is. */
export function labelledInCell(
  named: Detector,
  field: Field,
  value: string,
  near: Near,
): Candidate[] {
  if (named.trigger || !wordsAndNumber.test(value)) return [];
  return detectProseCell({ ...field, name: '' }, value, near).filter(
    ({ kind, label, confidence }) =>
      kind !== named.element && label !== undefined && confidence === 'high',
  );
}
