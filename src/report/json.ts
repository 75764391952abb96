// The JSON report: one object, streamed store by store.
import type { ReportData } from '../model/scan.ts';
import {
  presentHidden,
  presentNotExamined,
  presentScan,
  presentStore,
  presentSummary,
} from './present.ts';
import type { Report } from './report.ts';

export const json: Report = { id: 'json', extensions: ['json'], render };

function* render(data: ReportData): Iterable<string> {
  yield `{\n  "schema": "showme/report/1",\n  "scan": ${JSON.stringify(presentScan(data.scan))}`;
  yield `,\n  "summary": ${JSON.stringify(presentSummary(data.summary))}`;
  yield* list('stores', data.stores, presentStore);
  yield* list('notExamined', data.notExamined, presentNotExamined);
  yield* list('hidden', data.hidden ?? [], presentHidden);
  yield '\n}\n';
}

/** One entry a line: the whole is never in memory, and a line tool can still find its way. */
function* list<Item>(
  name: string,
  items: Iterable<Item>,
  present: (item: Item) => unknown,
): Iterable<string> {
  yield `,\n  "${name}": [`;
  let separator = '\n    ';
  for (const item of items) {
    yield separator + JSON.stringify(present(item));
    separator = ',\n    ';
  }
  yield separator.startsWith(',') ? '\n  ]' : ']';
}
