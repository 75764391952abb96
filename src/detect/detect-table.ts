// Table rows in, candidates per cell out; columns are typed on the first rows and judged at the end.
import type { Near } from '../../detectors/detector.ts';
import type { Candidate } from '../model/element.ts';
import type { Column } from '../model/segment.ts';
import { byId, type Detectors } from './derived.ts';
import { refusedName, rolesOfColumns, type ColumnRole, type TableContext } from './column-role.ts';
import { detectGroupedCard, detectNamedCell, detectUnnamedCell } from './detect-cell.ts';
import { detectProseCell, type Field } from './told-cell.ts';
import { judgeColumn, type ColumnCounts } from './column-counts.ts';
import { countSample, judgeFor, mayHoldBareNumbers } from './bare-numbers.ts';
import {
  countLongNumber,
  countNineDigits,
  isSurelyBesideBirthDates,
  isSurelySsns,
  newNineDigitStats,
  type ColumnJudgement,
  type LongNumberStats,
  type NineDigitStats,
} from './judge-column.ts';
import { isUnlabeledCard } from './chance.ts';
import { openConversation } from './conversation.ts';
import { dashedKindOf } from './column-by-values.ts';
import { isWorthALook, namedCode } from './worth-a-look.ts';
import { isOfThings } from './table-of-things.ts';
import { hasAnchor } from './kernel.ts';
import { ownDetectors } from './own.ts';
import { keepQuietCells, watchNear, type QuietCells, type WatchedNear } from './quiet-cells.ts';

export interface CellCandidate {
  readonly column: number;
  readonly candidate: Candidate;
  /** Counts only if the column is kept when it is judged at the end. */
  readonly tentative: boolean;
}

export interface TableDetection {
  readonly roles: readonly ColumnRole[];
  /** Rows are about things, not about anybody: no medical fact in them is anybody's. */
  readonly isList: boolean;
  /** Candidates of one row; cells are normalised text. */
  detectRow(cells: readonly string[], near: Near): CellCandidate[];
  /** For columns with tentative candidates of a kind: whether they stand. */
  judge(column: number, kind: Candidate['kind']): ColumnJudgement;
  /** Of each column, over all rows so far. */
  readonly counts: readonly ColumnCounts[];
  /** A message may be answered by the row below it. */
  readonly isConversation: boolean;
  /** Of each column, the cells in which nothing was found. */
  readonly quiet: readonly QuietCells[];
  /** A row right before those that are detected. */
  precede(cells: readonly string[]): void;
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
  const roles = rolesOfColumns(columns, sample, context);
  const dashedKinds = columns.map((_, i) => dashedKindOf(sample, i, detectors));
  // Where the SSNs have a column of their own, any other number is something else until it proves itself.
  const hasSsns = roles.some((role) => role.role === 'element' && role.detector.element === 'ssn');
  const judges = roles.map((role, i) =>
    hasPeople ? judgeFor(role, { name: columns[i]?.name ?? '', hasSsns, context }) : null,
  );
  const seen = judges.map((judge, i) => (judge ? countSample(sample, i, isRouting) : null));
  const stats: (NineDigitStats | null)[] = judges.map((judge, i) =>
    judge && mayHoldBareNumbers(seen[i] ?? null, judge) ? newNineDigitStats() : null,
  );
  const surely = seen.map(
    (counted, i) =>
      counted !== null &&
      (isSurelySsns(counted) ||
        (judges[i] === 'beside-birth-dates' && isSurelyBesideBirthDates(counted))),
  );
  const isList = isOfThings(columns, sample, context);
  const counts = roles.map((_, i): ColumnCounts => {
    const longs = { long: 0, cards: 0 };
    return { judge: judges[i] ?? null, nine: stats[i] ?? null, longs };
  });
  const conversation = openConversation(columns, detectors);
  let found: CellCandidate[] = [];
  const watched = watchNear();
  const places = columns.map(({ name }, column): CellPlace & { readonly emit: Emit } => ({
    role: roles[column] as ColumnRole,
    name,
    detectors,
    isRouting,
    dashedKind: dashedKinds[column] ?? null,
    stats: stats[column] ?? null,
    isSurelySsns: surely[column] ?? false,
    longs: (counts[column] as ColumnCounts).longs,
    quiet: keepQuietCells(),
    watched,
    emit: (candidate, tentative) => {
      if (!isList || candidate.kind !== 'medical') found.push({ column, candidate, tentative });
    },
  }));
  return {
    roles,
    isList,
    detectRow(cells, near) {
      found = [];
      for (let column = 0; column < places.length; column++) {
        const place = places[column] as (typeof places)[number];
        const cell = cells[column] ?? '';
        if (cell !== '') detectCell(place, cell, near, place.emit);
      }
      return conversation ? conversation(cells, near, found) : found;
    },
    judge: (column, kind) => judgeColumn(counts[column] as ColumnCounts, kind),
    counts,
    isConversation: conversation !== null,
    quiet: places.map(({ quiet }) => quiet),
    precede(cells) {
      stats.forEach((one, column) => {
        const cell = cells[column] ?? '';
        if (one && /^\d{9}$/.test(cell)) one.previous = Number(cell);
      });
    },
  };
}

type Emit = (candidate: Candidate, tentative: boolean) => void;

interface CellPlace extends Field {
  /** Nearly every value of the column is written as only SSNs, or ITINs, are. */
  readonly dashedKind: Candidate['kind'] | null;
  readonly role: ColumnRole;
  readonly isRouting: (value: string) => boolean;
  readonly stats: NineDigitStats | null;
  /** Bare nine-digit numbers, so many of them in the areas of Missouri that they are nothing else. */
  readonly isSurelySsns: boolean;
  readonly longs: LongNumberStats;
  readonly quiet: QuietCells;
  readonly watched: WatchedNear;
}

function detectCell(place: CellPlace, cell: string, near: Near, emit: Emit): void {
  const { role, stats } = place;
  if (role.role === 'other' && role.meaning === 'inherited') return;
  if (role.role === 'element') {
    for (const candidate of detectNamedCell(role, place, cell, near)) emit(candidate, false);
    return;
  }
  if (role.role === 'prose' || cell.length > 40) {
    if (place.quiet.has(cell)) return;
    if (hasAnchor(cell, place.detectors)) return readProse(place, cell, near, emit);
    return place.quiet.add(cell);
  }
  if (stats) {
    countNineDigits(stats, cell, place.isRouting);
    if (/^\d{9}$/.test(cell)) {
      const because = place.isSurelySsns
        ? 'a column of nine-digit numbers beside names, more of them in the areas of Missouri (486 to 500) than chance would put there'
        : 'a column of nine-digit numbers beside names';
      emit(
        {
          kind: 'ssn',
          detector: 'ssn',
          raw: cell,
          start: 0,
          end: 9,
          form: 'clear',
          confidence: place.isSurelySsns ? 'high' : 'medium',
          because: [because],
        },
        true,
      );
      return;
    }
  }
  if (!isWorthALook(cell)) return emitOwn(place, cell, near, emit);
  if (role.role === 'other') {
    if (isSilent(role)) return;
    const card = detectGroupedCard(place, cell, near);
    if (card) return emit(card, false);
    // What its name does not say among the others, it does not say before the value either.
    return emitProse(
      role.meaning === refusedName ? { ...place, name: '' } : place,
      cell,
      near,
      emit,
    );
  }
  const looks = detectUnnamedCell(place, cell, near);
  const candidate = looks && place.dashedKind === looks.kind ? sureOf(looks) : looks;
  const isCard = candidate?.kind === 'payment-card';
  countLongNumber(place.longs, cell, isCard);
  if (candidate) emit(candidate, isCard);
  else if (saysMore.test(cell) || namedCode.test(cell)) emitProse(place, cell, near, emit);
}

/** Words beside a number. */
const saysMore = /[A-Za-z]{2}.*\d{4}|\d{4}.*[A-Za-z]{2}/;

/** Of a cell in which ours could find nothing, a user's detectors may know more. */
function emitOwn(place: CellPlace, cell: string, near: Near, emit: Emit): void {
  const detectors = ownDetectors(place.detectors);
  if (detectors.length === 0 || !hasAnchor(`${place.name} ${cell}`, detectors)) return;
  const field = { name: place.name, detectors };
  for (const candidate of detectProseCell(field, cell, near)) emit(candidate, false);
}

function sureOf(candidate: Candidate): Candidate {
  const because =
    'nearly every value of its column is written as only these numbers are, in ranges that are issued';
  return { ...candidate, confidence: 'high', because: [because] };
}

function emitProse(place: CellPlace, cell: string, near: Near, emit: Emit): void {
  if (!place.quiet.has(cell)) readProse(place, cell, near, emit);
}

function readProse(place: CellPlace, cell: string, near: Near, emit: Emit): void {
  const { longs, quiet, watched } = place;
  watched.watch(near);
  const found = detectProseCell(place, cell, watched);
  const long = cell.match(longNumbers)?.length ?? 0;
  if (found.length === 0 && long === 0 && !watched.wasAsked) return quiet.add(cell);
  const cards = found.filter(isUnlabeledCard);
  longs.long += long;
  longs.cards += cards.length;
  for (const candidate of found) emit(candidate, cards.includes(candidate));
}

/** Numbers of articles and books: however they look, they are nobody's. */
export function isSilent(role: ColumnRole | undefined): boolean {
  return role?.role === 'other' && silent.has(role.meaning);
}

const silent = new Set(['product', 'ledger']);

const longNumbers = /(?<![\d.])\d(?:[ -]?\d){11,18}(?![\d.])/g;
