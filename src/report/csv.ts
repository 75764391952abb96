// CSV (RFC 4180): one line a finding. What was not examined cannot stand in it: that goes into a file beside it.
import type { ReportData, StoreEntry } from '../model/scan.ts';
import type { Finding } from '../model/verdict.ts';
import {
  presentHidden,
  presentNotExamined,
  presentScan,
  presentStoreAlone,
  presentSummary,
} from './present.ts';
import type { Report } from './report.ts';

export const csv: Report = { id: 'csv', extensions: ['csv'], render };

type Cell = string | number | boolean | null | undefined;

const columns: readonly (readonly [string, (store: StoreEntry, finding: Finding) => Cell])[] = [
  ['store_id', (store) => store.id],
  ['uri', (store) => presentStoreAlone(store)['uri'] as string],
  ['kind', (store) => store.kind],
  ['verdict', (store) => store.verdict],
  ['protection', (store) => store.protection.state],
  ['mechanism', (store) => store.protection.mechanism],
  ['safe_harbor', (store) => store.protection.safeHarbor],
  ['store_persons', (store) => store.persons],
  ['store_missouri_residents', (store) => store.missouriResidents],
  ['finding_id', (_, finding) => finding.id],
  ['type', (_, finding) => finding.type],
  ['limb', (_, finding) => finding.limb],
  ['disposition', (_, finding) => finding.disposition],
  ['confidence', (_, finding) => finding.confidence],
  ['count', (_, finding) => finding.count],
  ['persons', (_, finding) => finding.persons],
  ['first_part', (_, finding) => finding.places[0]?.part],
  ['first_page', (_, finding) => finding.places[0]?.page],
  ['first_line', (_, finding) => finding.places[0]?.line],
  ['first_row', (_, finding) => finding.places[0]?.row],
  ['first_column', (_, finding) => finding.places[0]?.column],
  ['first_masked', (_, finding) => finding.places[0]?.masked],
  ['first_value', (_, finding) => finding.places[0]?.value],
  ['first_name', (_, finding) => finding.places[0]?.name],
  ['first_pairing', (_, finding) => finding.places[0]?.pairing],
  ['because', (_, finding) => finding.because.join('; ')],
];

function* render(data: ReportData): Iterable<string> {
  yield record(columns.map(([name]) => name));
  for (const store of data.stores) {
    for (const finding of store.findings) {
      yield record(columns.map(([, read]) => read(store, finding)));
    }
  }
}

function record(cells: readonly Cell[]): string {
  return `${cells.map(writeCell).join(',')}\r\n`;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[\s\u0000]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/.test(cell)
    ? `'${cell}`
    : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What was examined and what was not, as data. */
type Coverage = Pick<ReportData, 'scan' | 'summary' | 'notExamined' | 'hidden'>;

export function coverageFacts(data: Coverage): object {
  return {
    schema: 'showme/coverage/1',
    scan: presentScan(data.scan),
    summary: presentSummary(data.summary),
    notExamined: [...data.notExamined].map(presentNotExamined),
    ...(data.hidden && { hidden: data.hidden.map(presentHidden) }),
  };
}

/** What the CSV cannot say, for a file of its own beside it (report.csv → report.coverage.json). */
export function coverageOf(data: Coverage): string {
  return `${JSON.stringify(coverageFacts(data), null, 2)}\n`;
}
