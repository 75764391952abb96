// Columns of numbers whose kind stands in a column beside them: "ID Type" and "ID No", "doc_type" and "doc_number".
import type { Near } from '../../detectors/detector.ts';
import { detectProseCell } from '../detect/told-cell.ts';
import { byId, type Detectors } from '../detect/derived.ts';
import type { CellCandidate } from '../detect/detect-table.ts';
import type { Column } from '../model/segment.ts';

export interface TypedColumns {
  /** "payer_id", "Ins #": the number by which who pays knows somebody, or who pays is known itself. */
  readonly payerNumbers: readonly number[];
  /** Columns that name who pays: "PAYOR", "carrier". */
  readonly payers: readonly number[];
  readonly pairs: readonly TypedColumn[];
  readonly detectors: Detectors;
}

/** Columns by number. */
interface TypedColumn {
  readonly type: number;
  readonly number: number;
}

const typeName =
  /^(.*\b(?:id|identification|identifier|document|doc|license|tin|tax ?payer|tax))[\s_.-]*(?:type|kind)(?:[\s_.-]*(?:code|cd))?$/i;
/** "List A doc" beside "List A no.", "Photo proof" beside "Photo #": what was shown, and its number. */
const shownName = /^(.+?)[\s_.-]*(?:doc|document|proof|credential|evidence)(?: title)?$/i;
const numberName = /^(.*?)[\s_.-]*(?:no|num|nbr|number|value|val|#)\.?$/i;
/** "ID type" beside "Number". */
const bareStem = /^(?:id|identification|identifier|document|doc)$/;
const longestType = 40;
const payerName =
  /\b(?:payer|payor|carrier|insurer|coverage|plan|insurance|ins)\b(?! (?:id|no|num|number|#|date|expiry|expires|expiration|valid|from|to|due|amount|premium|status|since))/i;
const payerNumber =
  /^(?:payer|payor|carrier|insurer|coverage|plan|insurance|ins)(?: (?:id|no\.?|num|number|#))$/i;
/** "ID" beside "Type". */
const bareType = /^(?:type|kind)$/i;
const bareNumber = /^(?:id|id (?:no|num|number|#)|number|no|#)$/i;
/** Longer than the five places of an insurer's own number in claims; with the digits of a member's. */
const memberNumber = /^(?=(?:.*\d){7})(?:[A-Z]{0,3}\d{8,11}|[A-Z]{3}\d{3}[A-Z]\d{5}|\d{9}-\d{2})$/;
/** Who pays themselves have no number of an insurer. */
const nobodyPays = /^(?:self|private|cash|none|uninsured|n\/?a)\b|^-*$/i;
const medicaid = /\bmedicaid\b|\bmo ?healthnet\b|\bmc ?plus\b/i;

const spaced = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_.-]+/g, ' ')
    .trim();

/** Columns whose numbers other columns explain. */
export function numbersIn({ pairs, payerNumbers }: TypedColumns): readonly number[] {
  return [...pairs.map(({ number }) => number), ...payerNumbers];
}

/** Pairs of columns whose names differ in their last word only. */
export function findTypedColumns(columns: readonly Column[], detectors: Detectors): TypedColumns {
  const names = columns.map(({ name }) => spaced(name));
  const pairs = names.flatMap((name, type): TypedColumn[] => {
    if (bareType.test(name)) {
      const number = names.findIndex((other) => bareNumber.test(other));
      return number < 0 ? [] : [{ type, number }];
    }
    const stem = (typeName.exec(name) ?? shownName.exec(name))?.[1]?.toLowerCase();
    if (stem === undefined) return [];
    const number = names.findIndex((other, i) => {
      const own = (numberName.exec(other)?.[1] ?? other).toLowerCase();
      // "TaxIdType" beside "TaxNumber".
      const isTax = stem === `${own} id` && /\btax$/.test(own) && numberName.test(other);
      return i !== type && (own === stem || isTax || (own === '' && bareStem.test(stem)));
    });
    return number < 0 ? [] : [{ type, number }];
  });
  const payers = names.flatMap((name, i) => (payerName.test(name) ? [i] : []));
  const payerNumbers = payers.length === 0 ? [] : numbersOfPayers(names);
  return { pairs, payers, payerNumbers, detectors };
}

function numbersOfPayers(names: readonly string[]): number[] {
  return names.flatMap((name, i) => (payerNumber.test(name) ? [i] : []));
}

/** "MEDICARE,1EG4TE5MK73", "Example Health Plan,20471839": what a number beside its payer is by who pays. */
function ofPayers(
  { payers, payerNumbers, detectors }: TypedColumns,
  cells: readonly string[],
  near: Near,
): CellCandidate[] {
  const payer = cells[payers.find((at) => !payerNumbers.includes(at)) ?? -1] ?? '';
  if (!/\p{L}{2}/u.test(payer) || payer.length > longestType || nobodyPays.test(payer)) return [];
  return payerNumbers.flatMap((column) => {
    const cell = cells[column] ?? '';
    if (!memberNumber.test(cell) && cell.length < 11) return [];
    const byName = detectProseCell({ name: payer, detectors }, cell, near);
    const found =
      byName.length > 0 || !memberNumber.test(cell)
        ? byName
        : detectProseCell({ name: 'Member ID', detectors }, cell, near);
    return found.map((candidate) => ({ column, candidate, tentative: false }));
  });
}

/** The member numbers of a row that Medicaid pays for are those of Medicaid. */
function byPayer(
  { payers, detectors }: TypedColumns,
  cells: readonly string[],
  found: readonly CellCandidate[],
): readonly CellCandidate[] {
  if (found.length === 0 || payers.length === 0) return found;
  const detector = byId(detectors).get('medicaid-id');
  if (!detector || !payers.some((at) => medicaid.test(cells[at] ?? ''))) return found;
  return found.map((one) => {
    const isMember = one.candidate.kind === 'health-insurance-id' && !payers.includes(one.column);
    if (!isMember) return one;
    const { id, element: kind } = detector;
    const because = [...one.candidate.because, 'its row says that Medicaid pays'];
    return { ...one, candidate: { ...one.candidate, kind, detector: id, because } };
  });
}

/** Adds what the numbers of a row are by their types, in columns where nothing is certain otherwise. */
export function withTyped(
  typed: TypedColumns,
  cells: readonly string[],
  near: Near,
  all: readonly CellCandidate[],
): readonly CellCandidate[] {
  const { pairs, detectors } = typed;
  const found = byPayer(typed, cells, all);
  if (pairs.length === 0 && typed.payerNumbers.length === 0) return found;
  const byKind = pairs.flatMap(({ type, number }): CellCandidate[] => {
    const kind = cells[type] ?? '';
    const cell = cells[number] ?? '';
    if (cell === '' || kind === '' || kind.length > longestType) return [];
    return detectProseCell({ name: kind, detectors }, cell, near).map((candidate) => ({
      column: number,
      candidate,
      tentative: false,
    }));
  });
  const byType = [...byKind, ...ofPayers(typed, cells, near)];
  const isTyped = (column: number): boolean => byType.some((one) => one.column === column);
  return [...found.filter(({ column }) => !isTyped(column)), ...byType];
}
