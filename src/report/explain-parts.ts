// The paragraphs that explanations of stores and of findings share.
import type { LawView } from '../model/law-view.ts';
import type { ReportData, ScanInfo, StoreEntry } from '../model/scan.ts';
import type { Finding, Place } from '../model/verdict.ts';
import { accessSentence } from './access-words.ts';
import { formatCount, toSentence } from './numbers.ts';
import { indent, padEnd, type Page } from './page.ts';
import type { Style } from './report.ts';
import { displayWidth } from './safe-text.ts';
import { bondWords } from './words.ts';

/** What an explanation stands on: the scan, and the law that it was judged by. */
export type Judged = Pick<ReportData, 'scan' | 'law'>;

/** How an explanation is set where nothing is said about the terminal. */
export const plainStyle: Style = {
  color: false,
  columns: 80,
  unicode: true,
  all: false,
  quiet: false,
};

const mostReasons = 12;
const mostPlaces = 5;

/** Each reason once, numbered, with a hanging indent. */
export function numbered(reasons: readonly string[], page: Page): string[] {
  const distinct = [...new Set(reasons.map(toSentence))];
  const listed = distinct.slice(0, mostReasons);
  const rest = distinct.length - listed.length;
  const width = String(listed.length).length;
  return [
    ...listed.flatMap((reason, index) =>
      page
        .wrap(reason, page.measure - 4 - width)
        .map((line, at) =>
          at === 0
            ? `  ${String(index + 1).padStart(width)}. ${line}`
            : `${' '.repeat(4 + width)}${line}`,
        ),
    ),
    ...(rest > 0 ? [`  and ${formatCount(rest)} more`] : []),
  ];
}

/** The first places: where, what is left of the value, whose, and how the two are tied. */
export function whereLines(findings: readonly Finding[], page: Page): string[] {
  const places = findings.flatMap((finding) => finding.places).slice(0, mostPlaces);
  const all = findings.reduce((sum, finding) => sum + finding.count, 0);
  if (places.length === 0) return [];
  const heading =
    places.length < all
      ? `Where, first ${formatCount(places.length)} of ${formatCount(all)}`
      : 'Where';
  return [
    heading,
    ...alignColumns(
      places.map((place) => placeCells(place, page)),
      page,
    ),
  ];
}

function placeCells(place: Place, page: Page): string[] {
  return [
    locate(place),
    place.masked,
    place.name ?? '',
    place.pairing ? bondWords[place.pairing] : '',
  ].map((cell) => page.fold(cell));
}

/** 'sheet Payroll, row 2, column SSN'. */
export function locate(place: Place): string {
  const named = (word: string, value: string | number | undefined): string[] =>
    value === undefined ? [] : [`${word} ${value}`];
  const parts = [
    ...(place.part === undefined ? [] : [place.part]),
    ...named('page', place.page),
    ...named('row', place.row),
    // A row of a table says more than the line of the file that it stands on.
    ...(place.row === undefined ? named('line', place.line) : []),
    ...named('column', place.column),
  ];
  return parts.length > 0 ? parts.join(', ') : 'in the file';
}

function alignColumns(rows: readonly string[][], page: Page): string[] {
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))),
  );
  const wide = widths.reduce((sum, width) => sum + width + 3, -1);
  return rows.flatMap((row) => {
    if (wide <= page.line) {
      return [
        `  ${row.map((cell, column) => padEnd(cell, (widths[column] ?? 0) + 3)).join('')}`.trimEnd(),
      ];
    }
    const [where = '', ...rest] = row;
    return [
      ...indent(page.wrap(where, page.measure - 2), 2),
      `    ${rest.filter(Boolean).join('   ')}`,
    ];
  });
}

export function whoLines(store: StoreEntry, page: Page): string[] {
  return [
    'Who can open it',
    ...indent(page.wrap(accessSentence(store.access), page.measure - 2), 2),
  ];
}

/** Acts on the left, what they lead to on the right. */
export function changeLines(changes: readonly (readonly [string, string])[], page: Page): string[] {
  if (changes.length === 0) return [];
  const left = 43;
  return [
    'What would change this',
    ...changes.flatMap(([act, result]) => {
      const one = `  ${padEnd(page.fold(act), left)}${page.fold(result)}`;
      if (displayWidth(one) <= page.measure + 2 && displayWidth(act) < left) return [one];
      return [
        ...indent(page.wrap(act, page.measure - 2), 2),
        ...indent(page.wrap(result, page.measure - 6), 6),
      ];
    }),
  ];
}

export function evidenceLine(scan: ScanInfo, page: Page): string[] {
  return page.wrap(
    `Evidence gathered ${scan.startedAt.slice(0, 10)} by rule pack ${scan.rulePack}`,
  );
}

/** 'RSMo 407.1500.1(9)(a) and (f)': one citation in full, the rest by letter. */
export function citeLimbs(findings: readonly Finding[], { limbs }: LawView): string {
  const held = [...new Set(findings.flatMap((finding) => finding.limb ?? []))].sort();
  const [first, ...others] = held;
  if (first === undefined) return '';
  return [limbs[first].citation.text, ...others.map((limb) => `(${limb})`)].join(' and ');
}

export function sections(...parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => `${line}\n`).join(''))
    .join('\n');
}
