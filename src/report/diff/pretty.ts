// `showme diff` for a person at a terminal: better or worse, what is new, what is gone, and what cannot be compared.
import type { DiffData } from '../../model/diff.ts';
import { formatCount } from '../numbers.ts';
import { breakWord, indent, makePage, padEnd, padStart, type Page } from '../page.ts';
import { cutMiddle } from '../paths.ts';
import type { Style } from '../report.ts';
import { displayWidth } from '../safe-text.ts';
import {
  cautions,
  datesOf,
  groupChanges,
  notComparableWords,
  otherChanges,
  type DiffGroup,
  type DiffLine,
} from './groups.ts';

const listedOnTerminal = 10;
const mostListed = 5000;
const peopleColumn = 11;

export function* renderDiff(data: DiffData, style: Style): Iterable<string> {
  const page = makePage(style);
  const [from, to] = datesOf(data);
  const groups = groupChanges(data);
  yield block([
    page.paint('headline', page.fold(`${from} to ${to}`)),
    ...totals(data, page),
    ...cautions(data).flatMap((line) =>
      page.wrap(line, page.line).map((one) => page.paint('unread', one)),
    ),
  ]);
  if (style.quiet) return;
  if (groups.length === 0 && otherChanges(data).length === 0) {
    yield `\n${block(page.wrap('No store became exposed, and none stopped being exposed.'))}`;
  }
  for (const group of groups) yield `\n${block(groupLines(group, style, page))}`;
  const others = otherChanges(data);
  if (others.length > 0)
    yield `\n${block(['Also', ...others.flatMap((line) => indent(page.wrap(line, page.measure - 2), 2))])}`;
  yield* notComparable(data, style, page);
  yield* next(groups, page);
}

/** 'People exposed   231 to 212   19 fewer'. */
function totals({ from, to }: DiffData, page: Page): string[] {
  const rows = [
    ['People exposed', from.persons, to.persons],
    ['With Missouri evidence', from.missouriResidents, to.missouriResidents],
    ['Stores exposed', from.exposed, to.exposed],
  ] as const;
  const widest = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, before, after]) =>
    page.fold(
      `${padEnd(name, widest + 2)}${padStart(formatCount(before), 9)} to ${padEnd(formatCount(after), 9)}  ${difference(before, after)}`.trimEnd(),
    ),
  );
}

function difference(before: number, after: number): string {
  if (before === after) return 'the same';
  return `${formatCount(Math.abs(after - before))} ${after > before ? 'more' : 'fewer'}`;
}

function groupLines({ heading, id, lines }: DiffGroup, style: Style, page: Page): string[] {
  const most = style.all ? mostListed : listedOnTerminal;
  const role = id === 'exposed' ? 'exposed' : 'headline';
  const head =
    page.narrow || id === 'moved' ? '' : padStart('people', page.tableWidth - heading.length);
  const rest = lines.length - most;
  return [
    page.paint(role, heading) + head,
    ...lines.slice(0, most).flatMap((line) => lineLines(line, id === 'moved', page)),
    ...(rest > 0
      ? indent(page.wrap(`and ${formatCount(rest)} more: showme diff -v`, page.measure - 2), 2)
      : []),
  ];
}

function lineLines(line: DiffLine, isBare: boolean, page: Page): string[] {
  const what = page.fold(line.what);
  const numbers = isBare ? '' : padStart(line.people, peopleColumn);
  const room =
    page.tableWidth - 2 - displayWidth(numbers) - (what === '' ? 0 : displayWidth(what) + 2);
  const path = cutMiddle(page.fold(line.path), room, page.ellipsis);
  const first =
    displayWidth(path) <= room
      ? [`  ${padEnd(path, room)}${what === '' ? '' : `  ${what}`}${numbers}`.trimEnd()]
      : [
          ...indent(breakWord(path, page.tableWidth - 2), 2),
          padStart(`${what}${numbers}`, page.tableWidth),
        ];
  const notes = [...line.notes, ...(isBare ? [] : [page.paint('soft', page.fold(line.id))])];
  return [...first, ...notes.flatMap((note) => indent(page.wrap(note, page.measure - 4), 4))];
}

function* notComparable(data: DiffData, style: Style, page: Page): Iterable<string> {
  if (data.notComparable.length === 0) return;
  const most = style.all ? mostListed : listedOnTerminal;
  const lines = data.notComparable
    .slice(0, most)
    .flatMap((entry) => indent(page.wrap(notComparableWords(entry, data), page.measure - 2), 2));
  const rest = data.notComparable.length - most;
  yield `\n${block([
    page.paint('unread', 'Not comparable'),
    ...lines,
    ...(rest > 0 ? [`  and ${formatCount(rest)} more`] : []),
  ])}`;
}

function* next(groups: readonly DiffGroup[], page: Page): Iterable<string> {
  const first = groups.find(({ id }) => id === 'exposed')?.lines[0];
  if (!first) return;
  const command = page.paint('command', page.fold(`showme explain ${first.id}`));
  yield `\n${block(['Next', `  ${command}    why it is exposed`])}`;
}

function block(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
