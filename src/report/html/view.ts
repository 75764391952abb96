// What the list of stores shows: filters, order and page, kept in the address so that a view can be mailed.
import { limbs } from '../../model/verdict.ts';
import { reaches } from '../reach-names.ts';
import { kindWords } from '../words.ts';
import { reasonWords } from '../reasons.ts';
import type { Row } from './row.ts';

export const pageSize = 50;

/** In the order of urgency. */
export const listedVerdicts = ['exposed', 'review', 'sealed', 'not-examined'] as const;

export const sortKeys = ['people', 'missouri', 'name', 'verdict', 'who', 'modified'] as const;

export type SortKey = (typeof sortKeys)[number];

export interface View {
  readonly q: string;
  readonly verdicts: readonly string[];
  readonly folder: string;
  readonly limb: string;
  readonly who: string;
  readonly state: string;
  readonly why: string;
  readonly age: string;
  readonly sort: SortKey;
  readonly direction: 'asc' | 'desc';
  readonly page: number;
  /** Id of the store whose details are shown. */
  readonly open: string;
}

export const everything: View = {
  q: '',
  verdicts: [],
  folder: '',
  limb: '',
  who: '',
  state: '',
  why: '',
  age: '',
  sort: 'people',
  direction: 'desc',
  page: 1,
  open: '',
};

/** Stores that lie directly in what was scanned. */
export const topFolder = '.';

/** null where the address is not about the list. */
export function readAddress(hash: string): View | null {
  if (!hash.startsWith('#stores')) return null;
  const said = new URLSearchParams(hash.split('?')[1] ?? '');
  const text = (name: string): string => (said.get(name) ?? '').slice(0, 500);
  const oneOf = <Name extends string>(name: string, names: readonly Name[]): Name | '' =>
    names.find((one) => one === text(name)) ?? '';
  return {
    q: text('q'),
    verdicts: text('v')
      .split(',')
      .filter((one) => listedVerdicts.some((verdict) => verdict === one)),
    folder: text('folder'),
    limb: oneOf('limb', limbs),
    who: oneOf('who', reaches),
    state: oneOf('state', ['none', 'key-exposed', 'weak', 'encrypted']),
    why: text('why'),
    age: /^\d$/.test(text('age')) ? text('age') : '',
    sort: oneOf('sort', sortKeys) || everything.sort,
    direction: text('dir') === 'asc' ? 'asc' : 'desc',
    page: Math.max(1, Math.floor(Number(said.get('page')) || 1)),
    open: text('open'),
  };
}

/** What is as usual is left out. */
export function writeAddress(view: View): string {
  const said = new URLSearchParams();
  const say = (name: string, value: string, usual: string): void => {
    if (value !== usual) said.set(name, value);
  };
  say('q', view.q, '');
  say('v', view.verdicts.join(','), '');
  for (const name of ['folder', 'limb', 'who', 'state', 'why', 'age', 'open'] as const)
    say(name, view[name], '');
  say('sort', view.sort, everything.sort);
  say('dir', view.direction, everything.direction);
  say('page', String(view.page), '1');
  const text = said.toString();
  return `#stores${text === '' ? '' : `?${text}`}`;
}

/** An address for a link in the report. */
export function addressOf(view: Partial<View>): string {
  return writeAddress({ ...everything, ...view });
}

const sortValue: Readonly<Record<SortKey, (row: Row) => string | number>> = {
  people: (row) => row.persons,
  missouri: (row) => row.missouri,
  name: (row) => `${row.folder}/${row.name}`.toLowerCase(),
  verdict: (row) => listedVerdicts.indexOf(row.verdict),
  who: (row) => reaches.indexOf(row.reach),
  modified: (row) => row.modified,
};

function isInFolder(row: Row, folder: string): boolean {
  if (folder === topFolder) return row.group === '';
  return (
    row.group === folder ||
    row.folder === folder ||
    row.folder.startsWith(`${folder}/`) ||
    row.folder.startsWith(`${folder}!`)
  );
}

const searched = new WeakMap<Row, string>();

/** Everything of a row that a search looks at, in lower case. */
function searchText(row: Row): string {
  const known = searched.get(row);
  if (known !== undefined) return known;
  const kinds = row.findings.map(({ type, id }) => `${kindWords[type][0]} ${id}`);
  const why = row.problems.map(([reason]) => reasonTitle(reason));
  const text = [row.folder, row.name, row.kind, row.id, row.mechanism, row.who, ...kinds, ...why]
    .join(' ')
    .replace(/^/, `${row.folder}/${row.name} `)
    .toLowerCase();
  searched.set(row, text);
  return text;
}

export function reasonTitle(reason: string): string {
  return Object.hasOwn(reasonWords, reason)
    ? reasonWords[reason as keyof typeof reasonWords].title
    : reason;
}

/** The rows that the view asks for, in its order; ties by id, so that the order never changes by itself. */
export function select(rows: readonly Row[], view: View): Row[] {
  const words = view.q.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (view.verdicts.length === 0 || view.verdicts.includes(row.verdict)) &&
      (view.limb === '' ||
        row.findings.some((one) => one.limb === view.limb && one.disposition === 'covered')) &&
      (view.who === '' || row.reach === view.who) &&
      (view.state === '' || row.state === view.state) &&
      (view.why === '' || row.problems.some(([reason]) => reason === view.why)) &&
      (view.age === '' || row.age === Number(view.age)) &&
      (view.folder === '' || isInFolder(row, view.folder)) &&
      words.every((word) => searchText(row).includes(word)),
  );
  const value = sortValue[view.sort];
  const sign = view.direction === 'asc' ? 1 : -1;
  return found.sort((a, b) => {
    const x = value(a);
    const y = value(b);
    if (x !== y) return (x < y ? -1 : 1) * sign;
    return a.id < b.id ? -1 : 1;
  });
}
