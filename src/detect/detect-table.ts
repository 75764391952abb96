// Table rows in, candidates per cell out; columns are typed on the first rows and judged at the end.
import type { Detector, Near } from '../../detectors/detector.ts';
import type { Candidate } from '../model/element.ts';
import type { Column } from '../model/segment.ts';
import { byId, type Detectors } from './derived.ts';
import { rolesOfColumns, type ColumnRole, type TableContext } from './column-role.ts';
import {
  detectNamedCell,
  detectProseCell,
  detectUnnamedCell,
  isWorthALook,
  type Field,
} from './detect-cell.ts';
import {
  countLongNumber,
  countNineDigits,
  judgeLongNumbers,
  judgeNineDigits,
  judgeOtherwiseNamed,
  newNineDigitStats,
  type ColumnJudgement,
  type LongNumberStats,
  type NineDigitStats,
} from './judge-column.ts';
import { isUnlabeledCard } from './chance.ts';
import { findAnchors, makeAnchors } from './kernel.ts';
import { ownDetectors } from './own.ts';

export interface CellCandidate {
  readonly column: number;
  readonly candidate: Candidate;
  /** Counts only if the column is kept when it is judged at the end. */
  readonly tentative: boolean;
}

export interface TableDetection {
  readonly roles: readonly ColumnRole[];
  /** Candidates of one row; cells are normalised text. */
  detectRow(cells: readonly string[], near: Near): CellCandidate[];
  /** For columns with tentative candidates of a kind: whether they stand. */
  judge(column: number, kind: Candidate['kind']): ColumnJudgement;
}

/** The ABA check of the routing-number detector. */
function routingCheck(detectors: Detectors): (value: string) => boolean {
  const routing = byId(detectors).get('routing-number');
  return (value) => routing?.check?.(value, {}) === 'valid';
}

/** @param sample the first rows, at most some hundred */
export function openTable(
  columns: readonly Column[],
  sample: readonly (readonly string[])[],
  context: TableContext,
): TableDetection {
  const { hasPeople, detectors } = context;
  const isRouting = routingCheck(detectors);
  const ssn = byId(detectors).get('ssn');
  const roles = rolesOfColumns(columns, sample, context);
  const ssnColumns = columns.map((_, i) => isColumnOfSsns(sample, i, ssn));
  const judges = roles.map((role) => (hasPeople ? judgeFor(role) : null));
  const stats: (NineDigitStats | null)[] = judges.map((judge, i) =>
    judge && mayHoldBareNumbers(sample, i, { judge, isRouting }) ? newNineDigitStats() : null,
  );
  const longs: LongNumberStats[] = roles.map(() => ({ long: 0, cards: 0 }));
  return {
    roles,
    detectRow(cells, near) {
      const found: CellCandidate[] = [];
      for (let column = 0; column < columns.length; column++) {
        const cell = cells[column] ?? '';
        if (cell === '') continue;
        detectCell(
          {
            role: roles[column] as ColumnRole,
            name: columns[column]?.name ?? '',
            detectors,
            isRouting,
            isSsnColumn: ssnColumns[column] ?? false,
            stats: stats[column] ?? null,
            longs: longs[column] as LongNumberStats,
          },
          cell,
          near,
          (candidate, tentative) => found.push({ column, candidate, tentative }),
        );
      }
      return found;
    },
    judge(column, kind) {
      if (kind === 'payment-card') return judgeLongNumbers(longs[column] as LongNumberStats);
      const counted = stats[column];
      return (counted && judges[column]?.(counted)) ?? { keep: true, because: '' };
    },
  };
}

type Judge = (stats: NineDigitStats) => ColumnJudgement;

/** Numbers that somebody gave to a person: a system may have taken the SSN for it. */
const numbersOfPeople = new Set(['badge', 'utility-account', 'medical-record', 'company-tax-id']);

function judgeFor(role: ColumnRole): Judge | null {
  if (role.role === 'values') return judgeNineDigits;
  return role.role === 'other' && numbersOfPeople.has(role.meaning) ? judgeOtherwiseNamed : null;
}

interface CellPlace extends Field {
  /** Nearly every value of the column is written as only SSNs are. */
  readonly isSsnColumn: boolean;
  readonly role: ColumnRole;
  readonly isRouting: (value: string) => boolean;
  readonly stats: NineDigitStats | null;
  readonly longs: LongNumberStats;
}

function detectCell(
  place: CellPlace,
  cell: string,
  near: Near,
  emit: (candidate: Candidate, tentative: boolean) => void,
): void {
  const { role, stats } = place;
  if (role.role === 'other' && role.meaning === 'inherited') return;
  if (role.role === 'element') {
    for (const candidate of detectNamedCell(role, place, cell, near)) emit(candidate, false);
    return;
  }
  if (role.role === 'prose' || cell.length > 40) {
    if (hasAnchor(cell, place.detectors)) emitProse(place, cell, near, emit);
    return;
  }
  if (stats) {
    countNineDigits(stats, cell, place.isRouting);
    if (/^\d{9}$/.test(cell)) {
      const because = 'a column of nine-digit numbers beside names';
      emit(
        {
          kind: 'ssn',
          detector: 'ssn',
          raw: cell,
          start: 0,
          end: 9,
          form: 'clear',
          confidence: 'medium',
          because: [because],
        },
        true,
      );
      return;
    }
  }
  if (!isWorthALook(cell)) return emitOwn(place, cell, near, emit);
  if (role.role === 'other') return emitProse(place, cell, near, emit);
  const looks = detectUnnamedCell(place, cell, near);
  const candidate = looks && place.isSsnColumn && looks.kind === 'ssn' ? sureOf(looks) : looks;
  const isCard = candidate?.kind === 'payment-card';
  countLongNumber(place.longs, cell, isCard);
  if (candidate) emit(candidate, isCard);
  else if (/[A-Za-z]{2}.*\d{4}|\d{4}.*[A-Za-z]{2}/.test(cell)) emitProse(place, cell, near, emit);
}

/** Of a cell in which ours could find nothing, a user's detectors may know more. */
function emitOwn(
  place: CellPlace,
  cell: string,
  near: Near,
  emit: (candidate: Candidate, tentative: boolean) => void,
): void {
  const detectors = ownDetectors(place.detectors);
  if (detectors.length === 0 || !hasAnchor(`${place.name} ${cell}`, detectors)) return;
  const field = { name: place.name, detectors };
  for (const candidate of detectProseCell(field, cell, near)) emit(candidate, false);
}

function sureOf(candidate: Candidate): Candidate {
  const because =
    'nearly every value of its column is written as only SSNs are, in areas that were issued';
  return { ...candidate, confidence: 'high', because: [because] };
}

const fewest = 3;

/** Dashed, valid, and hardly a stranger among them. */
function isColumnOfSsns(
  sample: readonly (readonly string[])[],
  column: number,
  ssn: Detector | undefined,
): boolean {
  let filled = 0;
  let ssns = 0;
  for (const row of sample) {
    const cell = row[column] ?? '';
    if (cell === '') continue;
    filled++;
    if (/^\d{3}-\d{2}-\d{4}$/.test(cell) && ssn?.check?.(cell, {}) !== 'invalid') ssns++;
  }
  return ssns >= fewest && ssns / filled > 0.9;
}

function emitProse(
  place: CellPlace,
  cell: string,
  near: Near,
  emit: (candidate: Candidate, tentative: boolean) => void,
): void {
  const { longs } = place;
  const found = detectProseCell(place, cell, near);
  const cards = found.filter(isUnlabeledCard);
  longs.long += cell.match(longNumbers)?.length ?? 0;
  longs.cards += cards.length;
  for (const candidate of found) emit(candidate, cards.includes(candidate));
}

const longNumbers = /(?<![\d.])\d(?:[ -]?\d){11,18}(?![\d.])/g;

const anchors = makeAnchors();

function hasAnchor(cell: string, detectors: Detectors): boolean {
  findAnchors(Buffer.from(cell, 'latin1'), anchors, detectors);
  return anchors.count > 0;
}

/** The first rows decide whether a column of bare numbers is worth counting at all. */
function mayHoldBareNumbers(
  sample: readonly (readonly string[])[],
  column: number,
  { judge, isRouting }: { readonly judge: Judge; readonly isRouting: (value: string) => boolean },
): boolean {
  const stats = newNineDigitStats();
  for (const row of sample) countNineDigits(stats, row[column] ?? '', isRouting);
  if (stats.nine === 0) return false;
  return stats.nine < 30 || judge(stats).keep;
}
