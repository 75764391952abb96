// The list of stores as a table: drawn into the file for readers without script, and drawn again by the script.
import type { VNode } from 'preact';
import { formatCount } from '../numbers.ts';
import { capitalise } from '../numbers.ts';
import { kindWords } from '../words.ts';
import { Stranger } from './code-text.tsx';
import type { LawFacts } from './pack.ts';
import type { Row } from './row.ts';
import { StoreDetail } from './store-detail.tsx';
import type { SortKey, View } from './view.ts';
import { verdictTitle } from './words.ts';

export interface TableProps {
  readonly rows: readonly Row[];
  readonly view: View;
  readonly law: LawFacts;
  /** Absent in the file as it is written: there is no script to follow yet. */
  readonly go?: (view: Partial<View>) => void;
}

interface Column {
  readonly key: SortKey;
  readonly title: string;
  readonly isNumber?: boolean;
}

const verdict: Column = { key: 'verdict', title: 'Verdict' };
const name: Column = { key: 'name', title: 'Store' };
const counted: readonly Column[] = [
  { key: 'people', title: 'People', isNumber: true },
  { key: 'missouri', title: 'Missouri', isNumber: true },
  { key: 'who', title: 'Who can open it' },
  { key: 'modified', title: 'Changed', isNumber: true },
];

export function StoreTable({ rows, view, law, go }: TableProps): VNode {
  const head = (column: Column): VNode => <Head column={column} view={view} go={go} />;
  return (
    <table class="stores">
      <caption class="sr">
        Stores, sorted by {view.sort}, {view.direction === 'asc' ? 'lowest' : 'highest'} first
      </caption>
      <thead>
        <tr>
          {head(verdict)}
          {head(name)}
          <th scope="col" data-h="Holds">
            <span class="no-print">Holds</span>
          </th>
          {counted.map(head)}
        </tr>
      </thead>
      {rows.map((row) => (
        <StoreRow key={row.id} row={row} view={view} law={law} go={go} />
      ))}
    </table>
  );
}

interface HeadProps extends Pick<TableProps, 'view'> {
  readonly column: Column;
  readonly go: TableProps['go'] | undefined;
}

function Head({ column: { key, title, isNumber }, view, go }: HeadProps): VNode {
  const isSorted = view.sort === key;
  const isRising = view.direction === 'asc';
  const first = isNumber ? 'desc' : 'asc';
  const next = isSorted ? (isRising ? 'desc' : 'asc') : first;
  return (
    <th
      scope="col"
      data-h={title}
      class={isNumber ? 'n' : ''}
      {...(isSorted && { 'aria-sort': isRising ? 'ascending' : 'descending' })}
    >
      <button
        type="button"
        disabled={go === undefined}
        onClick={() => go?.({ sort: key, direction: next, page: 1 })}
      >
        {title}
        <span class="arrow" aria-hidden="true">
          {isSorted ? (isRising ? '▲' : '▼') : '↕'}
        </span>
      </button>
    </th>
  );
}

interface RowProps extends Omit<TableProps, 'rows' | 'go'> {
  readonly row: Row;
  readonly go: TableProps['go'] | undefined;
}

function StoreRow({ row, view, law, go }: RowProps): VNode {
  const isOpen = view.open === row.id;
  const detail = `detail-${row.id}`;
  return (
    <tbody class={isOpen ? 'open' : ''}>
      <tr>
        <td data-h="Verdict">
          <span class={`tag ${row.verdict}`}>
            <i class="mark" aria-hidden="true" />
            {verdictTitle(row.verdict)}
          </span>
        </td>
        <th scope="row">
          <StoreName row={row} isOpen={isOpen} detail={detail} go={go} />
        </th>
        <td data-h="Holds" class="holds">
          {holdings(row)}
        </td>
        <td data-h="People" class="n">
          {row.persons > 0 ? formatCount(row.persons) : '–'}
        </td>
        <td data-h="Missouri" class="n">
          {row.missouri > 0 ? formatCount(row.missouri) : '–'}
        </td>
        <td data-h="Who can open it">
          <Stranger text={row.who} />
        </td>
        <td data-h="Changed" class="n">
          {row.modified || '–'}
        </td>
      </tr>
      {isOpen && (
        <tr class="more" id={detail}>
          <td colSpan={7}>
            <StoreDetail row={row} law={law} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface NameProps extends Pick<RowProps, 'row' | 'go'> {
  readonly isOpen: boolean;
  readonly detail: string;
}

function StoreName({ row, isOpen, detail, go }: NameProps): VNode {
  const inside = (
    <>
      <span class="chev" aria-hidden="true" />
      <span class="file">
        <Stranger text={row.name} />
        <small>
          <Stranger text={row.folder} />
        </small>
      </span>
    </>
  );
  if (!go) return <span class="row">{inside}</span>;
  return (
    <button
      type="button"
      class="row"
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': detail })}
      onClick={() => go({ open: isOpen ? '' : row.id })}
    >
      {inside}
    </button>
  );
}

/** Kinds that lie in it, the covered ones first; what is known of it where nothing could be read. */
function holdings(row: Row): VNode {
  const covered = row.findings.filter(({ disposition }) => disposition === 'covered');
  const listed = covered.length > 0 ? covered : row.findings;
  const kinds = [...new Set(listed.map(({ type }) => kindWords[type][0]))];
  if (kinds.length > 0) return <>{capitalise(kinds.join(', '))}</>;
  if (row.verdict === 'sealed') return <>Not known: sealed</>;
  const [problem] = row.problems;
  return <Stranger text={problem?.[1] ?? row.because[0] ?? ''} />;
}
