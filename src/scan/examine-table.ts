// One table, batch by batch: columns typed on its first rows, rows paired with their people, columns judged at the end.
import { openTable, type TableDetection } from '../detect/detect-table.ts';
import { isTotalsLine } from '../formats/totals-line.ts';
import type { Password } from '../model/part.ts';
import type { Column, Location, TableSegment } from '../model/segment.ts';
import { namesOnlyStewards } from '../people/stewards.ts';
import { normaliseText } from '../text/normalise.ts';
import { openColumnShapes, type ColumnShapes } from './column-shapes.ts';
import { examineAsText } from './row-as-text.ts';
import { detectInRow } from './detect-row.ts';
import { withoutEmployerNumbers } from './employer-numbers.ts';
import { keepTally, type Desk } from './evidence.ts';
import { carrySections } from './section-rows.ts';
import { carryFamilyNames } from './household-rows.ts';
import { openPayloads, type Payloads } from './payload-tables.ts';
import { nameByLabels } from './label-columns.ts';
import { findPersonColumns, type PersonColumns } from './person-columns.ts';
import { openHiddenCells, type HiddenCells } from './hidden-cells.ts';
import { openQuietRows, type QuietRows } from './quiet-rows.ts';
import { eachRow } from './rows-to-look-at.ts';
import { settleRow, type Bench, type Row } from './settle-row.ts';
import { joinSplitNumbers } from './split-numbers.ts';
import { openSplitRedaction, type SplitRedaction } from './split-redaction.ts';
import { findTypedColumns, numbersIn, type TypedColumns } from './typed-columns.ts';

export interface TableExamination {
  /** By the first rows. */
  readonly people: PersonColumns;
  push(segment: TableSegment): void;
  close(): void;
}

const none = (): readonly Password[] => [];
const shortCell = 24;

function isForeign(cell: string): boolean {
  if (cell.length > shortCell) return /[^\0-\x7f]/.test(cell);
  for (let i = 0; i < cell.length; i++) if (cell.charCodeAt(i) > 0x7f) return true;
  return false;
}

/** The table as typed by its first rows. */
interface TypedTable {
  /** As the format gave them. */
  readonly source: readonly Column[];
  readonly columns: readonly Column[];
  /** A row with its split numbers joined and the family name that it leaves out. */
  readonly complete: (row: readonly string[]) => readonly string[];
  readonly payloads: Payloads;
  readonly typed: TypedColumns;
  readonly isGrammar: boolean;
  readonly detection: TableDetection;
  readonly hidden: HiddenCells;
  readonly split: SplitRedaction;
  readonly shapes: ColumnShapes;
  readonly quiet: QuietRows | null;
  /** Names are carried down from row to row. */
  readonly carries: boolean;
  readonly bench: Bench;
}

/** A class, since there is one for every row: its place is worked out only when asked for, and most rows hold nothing. */
class RowOfSegment implements Row {
  readonly cells: readonly string[];
  readonly #segment: TableSegment;
  readonly #index: number;

  constructor(cells: readonly string[], segment: TableSegment, index: number) {
    this.cells = cells;
    this.#segment = segment;
    this.#index = index;
  }

  get at(): Location {
    const { lines, firstRow, concealed: all, at } = this.#segment;
    const line = lines?.[this.#index];
    const concealed = all?.[this.#index] ?? '';
    return {
      ...at,
      row: firstRow + this.#index,
      ...(line === undefined ? {} : { line }),
      ...(concealed === '' ? {} : { concealed }),
    };
  }
}

export function openTableExamination(desk: Desk, first: TableSegment): TableExamination {
  let typed = typeTable(desk, first);
  let follows = !desk.span || desk.span.position === 0;
  return {
    people: typed.bench.people,
    push(segment) {
      if (!sameColumns(typed.source, segment.columns)) {
        desk.span?.leans('its columns change on the way');
        closeTable(typed);
        typed = typeTable(desk, segment);
      }
      if (segment.apart === 'first') return;
      if (segment.apart === undefined && typed.carries && !follows)
        desk.span?.leans('its rows take names from rows above');
      follows = true;
      const { complete, detection, quiet, carries, isGrammar } = typed;
      eachRow(segment, {
        quiet: segment.apart === 'before' ? null : quiet,
        look(cells, i) {
          if (!isGrammar && isTotalsLine(cells)) return;
          const plain = cells.some(isForeign) ? cells.map((cell) => normaliseText(cell)) : cells;
          const whole = complete(plain);
          if (segment.apart === 'before') detection.precede(whole);
          else examineRow(typed, new RowOfSegment(whole, segment, i));
        },
        above: carries ? complete : null,
      });
    },
    close: () => closeTable(typed),
  };
}

function typeTable(
  desk: Desk,
  { table, columns: source, rows, records, title = '' }: TableSegment,
): TypedTable {
  const isGrammar = records === true;
  const explained = desk.glossary.explain(nameByLabels(source, rows));
  const named = joinSplitNumbers(explained, rows, desk.detectors);
  const whole = rows.filter((row) => isGrammar || !isTotalsLine(row)).map(named.join);
  const sections = carrySections(named.columns, isGrammar ? [] : whole);
  const { columns } = sections;
  const sample = whole.map(sections.carry).filter((_, i) => !sections.heads(whole[i]!));
  const join = (row: readonly string[]): readonly string[] => sections.carry(named.join(row));
  const people = findPersonColumns(columns, sample);
  if (columns.length > named.columns.length) desk.span?.leans('rows head those below them');
  const carry = carryFamilyNames(columns, people.names);
  const areThings =
    !isGrammar &&
    namesOnlyStewards({
      table,
      headers: columns.map(({ name }) => name),
      names: people.names,
      rows: sample.length,
    });
  const hasPeople = people.hasNames && !isGrammar && !areThings;
  const names = `${table} ${columns.map(({ name }) => name).join(' ')}`;
  const { detectors } = desk;
  const detection = openTable(
    columns,
    isGrammar
      ? sample
      : sample.map((row) => withoutEmployerNumbers({ people, columns, detectors }, row)),
    { name: table, title, hasPeople, areThings, hasBirthDates: people.hasBirthDates, detectors },
  );
  const shapes = openColumnShapes(columns, sample, detection);
  const typed = findTypedColumns(isGrammar ? [] : columns, detectors);
  const secrets = desk.secrets ?? none;
  const hidden = openHiddenCells(columns, sample, { detection, hasPeople, detectors, secrets });
  const split = openSplitRedaction(columns, sample);
  const bench = ownedBySubject({ desk, people, columns, names, tentative: new Map() }, isGrammar);
  const hangTogether =
    isGrammar || columns !== explained || !shapes.isPlain || (carry !== null && !carry.leaning);
  return {
    source,
    columns,
    complete: isGrammar
      ? (row) => row
      : (row) => shapes.decode(carry === null ? join(row) : carry.carry(join(row))),
    payloads: openPayloads(desk, columns, people, openTableExamination),
    typed,
    isGrammar,
    detection,
    hidden,
    split,
    shapes,
    carries: carry !== null && !isGrammar,
    bench,
    quiet: hangTogether
      ? null
      : openQuietRows({
          columns,
          detection,
          detectors,
          looked: [...hidden.columns, ...split.columns, ...numbersIn(typed)],
          readsTexts: !people.hasNames && !bench.tie,
          leaning: carry?.leaning ?? null,
        }),
  };
}

/** A table that names nobody belongs to the one person whom the text before it is about. */
function ownedBySubject(bench: Bench, isGrammar: boolean): Bench {
  const { people, desk } = bench;
  const subject = people.hasNames || isGrammar ? null : desk.subjectSoFar();
  if (!subject) return bench;
  const because = 'the text before the table names one person as its subject';
  return {
    ...bench,
    people: { ...people, nameFor: () => subject },
    tie: { bond: 'document', because },
  };
}

/** Batches of one table share their columns, but for records whose keys differ. */
function sameColumns(one: readonly Column[], other: readonly Column[]): boolean {
  return (
    one === other ||
    (one.length === other.length && one.every(({ name }, i) => name === other[i]?.name))
  );
}

function closeTable({ detection, bench, payloads }: TypedTable): void {
  payloads.close();
  if (bench.desk.span) return bench.desk.span.count(detection.counts);
  for (const { column, kind, tally } of bench.tentative.values()) {
    if (detection.judge(column, kind).keep) keepTally(bench.desk, tally);
  }
}

function examineRow(table: TypedTable, row: Row): void {
  const { columns, detection, bench, payloads, isGrammar } = table;
  const { desk, people } = bench;
  const cells = isGrammar ? row.cells : payloads.take(row);
  const counted = isGrammar
    ? cells
    : withoutEmployerNumbers({ people, columns, detectors: desk.detectors }, cells);
  const own: Row =
    counted === row.cells
      ? row
      : {
          cells: counted,
          get at() {
            return row.at;
          },
        };
  if (!people.hasNames && !bench.tie && examineAsText(desk, detection, columns, own)) return;
  settleRow(bench, own, detectInRow(table, people, own.cells));
}
