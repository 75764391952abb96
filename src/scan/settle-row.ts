// One table row with its candidates: whose each is, whether a code opens the account, and on to the law.
import { isFinancialText } from '../detect/financial.ts';
import type { CellCandidate } from '../detect/detect-table.ts';
import type { Bond, Candidate } from '../model/element.ts';
import type { PersonFacts, PersonName } from '../model/person.ts';
import type { Column, Location } from '../model/segment.ts';
import { isJobTitle } from '../people/job-titles.ts';
import { identifyingNumber, settleElement, sortNumbers, type Desk } from './evidence.ts';
import { accounts } from './codes-in-text.ts';
import { personKey } from './examine-text.ts';
import { namedInCell } from './named-in-cell.ts';
import type { PersonColumns } from './person-columns.ts';
import { sureOfCard } from './sure-of-card.ts';
import type { Tally } from './tally.ts';

/** Tallies that count only if their column is kept, by column and kind. */
export type Tentative = Map<
  string,
  { readonly column: number; readonly kind: Candidate['kind']; readonly tally: Tally }
>;

/** What all rows of a table share. */
export interface Bench {
  readonly desk: Desk;
  readonly people: PersonColumns;
  readonly columns: readonly Column[];
  /** How rows are tied to whom they belong, where they do not name them. */
  readonly tie?: { readonly bond: Bond; readonly because: string };
  /** Names of the table and its columns: the context of a code. */
  readonly names: string;
  readonly tentative: Tentative;
}

export interface Row {
  readonly cells: readonly string[];
  readonly at: Location;
}

const companyNumbers = new Set(['bank-account', 'routing-number']);
const longestContextCell = 40;

export function settleRow(bench: Bench, row: Row, found: readonly CellCandidate[]): void {
  if (!found.some(({ candidate }) => candidate.kind !== 'access-code')) return;
  const { desk, people, columns } = bench;
  const context = [
    bench.names,
    ...row.cells.filter((cell) => cell.length < longestContextCell),
  ].join(' ');
  // What nobody can read opens nothing.
  const codes = found.filter(
    ({ candidate: { kind, form } }) =>
      kind === 'access-code' && form !== 'unreadable' && form !== 'hashed',
  );
  // The routing code of an account leads to the account: what opens the one opens the other.
  const hasAccount = found.some(({ candidate: { kind } }) => kind === 'bank-account');
  const isOpen = (code: Candidate, account: Candidate): boolean =>
    opens(code, account, context) || (hasAccount && account.kind === 'routing-number');
  const openedBy = (account: Candidate): boolean =>
    accounts.has(account.kind) && codes.some((code) => isOpen(code.candidate, account));
  const others = found.map((one) => namedInCell(row.cells[one.column] ?? '', one));
  const owners = found.map(
    ({ column }, i) => others[i] ?? people.nameFor(row.cells, columns[column]?.name ?? ''),
  );
  const key = columns.find(({ joined }) => joined !== undefined)?.joined;
  // In a grammar's records every account is listed: whose it is, the report tells.
  const isCompany = !columns.some(({ means }) => means) && people.isSurelyCompany(row.cells);
  for (const [i, cell] of found.entries()) {
    const { column, tentative } = cell;
    // The account of a company, or with one, is no person's.
    if (isCompany && !owners[i] && companyNumbers.has(cell.candidate.kind)) continue;
    // "Diabetes Educator", "Asthma Clinic Lead": what somebody does.
    if (cell.candidate.kind === 'medical' && isJobTitle(cell.candidate.raw)) continue;
    const isCode = cell.candidate.kind === 'access-code';
    if (
      isCode &&
      !found.some(
        (other) => accounts.has(other.candidate.kind) && isOpen(cell.candidate, other.candidate),
      )
    )
      continue;
    const hasCode = openedBy(cell.candidate);
    const name = owners[i] ?? null;
    const numbers = sortNumbers(
      found.map((other, j) =>
        sameName(owners[j] ?? null, name) ? identifyingNumber(other.candidate) : '',
      ),
    );
    settleElement(
      desk,
      {
        candidate: hasCode ? sureOfCard(cell.candidate) : cell.candidate,
        at: placeIn(row.at, columns[column], column),
        name,
        nameConfidence: name ? confidenceOfNames(people) : 'low',
        bond: name ? (bench.tie?.bond ?? (key === undefined ? 'record' : 'joined')) : null,
        doubtful: false,
        code: isCode || hasCode,
        because: name ? (bench.tie?.because ?? whereNameStands(key)) : '',
      },
      name ? factsOf(bench, row, { name, numbers, cell, isOther: others[i] !== null }) : null,
      tentative ? tentativeTally(bench, column, cell.candidate.kind) : desk.tally,
    );
  }
}

/** Of somebody whom only a note names, the row tells nothing but the name. */
function factsOf(
  { people, columns }: Bench,
  { cells }: Row,
  {
    name,
    numbers,
    cell,
    isOther,
  }: {
    readonly name: PersonName;
    readonly numbers: readonly string[];
    readonly cell: CellCandidate;
    readonly isOther: boolean;
  },
): PersonFacts {
  const facts = people.factsFor(cells, columns[cell.column]?.name ?? '', { name, numbers });
  const isSubject = !isOther || sameName(people.nameFor(cells, ''), name);
  return isSubject ? facts : { name, numbers, missouri: facts.missouri };
}

/** Columns of other tables are put only beside rows that name nobody themselves. */
function whereNameStands(key: string | undefined): string {
  return key === undefined
    ? 'the name stands in the same record'
    : `the name stands in another table, joined by ${key}`;
}

function placeIn(at: Location, column: Column | undefined, index: number): Location {
  const place = { ...at, column: column?.name || index + 1 };
  return column?.concealed === undefined ? place : { ...place, concealed: column.concealed };
}

function sameName(a: PersonName | null, b: PersonName | null): boolean {
  return a === b || (a !== null && b !== null && personKey(a) === personKey(b));
}

/** A password beside a bank account opens it; beside anything else, the names around must speak of money. */
function opens(code: Candidate, account: Candidate, context: string): boolean {
  if (code.financial === true || account.kind === 'bank-account') return true;
  return isFinancialText(code.label ?? '', context);
}

function confidenceOfNames(people: PersonColumns): 'high' | 'medium' | 'low' {
  return people.names.some((column) => column.confidence === 'high' && column.type !== 'other')
    ? 'high'
    : 'medium';
}

function tentativeTally(bench: Bench, column: number, kind: Candidate['kind']): Tally {
  const key = `${column} ${kind}`;
  let entry = bench.tentative.get(key);
  if (!entry) {
    entry = { column, kind, tally: bench.desk.openTally({ column, kind }) };
    bench.tentative.set(key, entry);
  }
  return entry.tally;
}
