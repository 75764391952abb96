// JSON Lines: a line for each store and each finding as they come, what was not examined, and the summary last.
import type { ReportData } from '../model/scan.ts';
import {
  presentFinding,
  presentHidden,
  presentNotExamined,
  presentScan,
  presentStoreAlone,
  presentSummary,
} from './present.ts';
import type { Report } from './report.ts';

export const jsonl: Report = { id: 'jsonl', extensions: ['jsonl', 'ndjson'], render };

function* render(data: ReportData): Iterable<string> {
  for (const store of data.stores) {
    const alone = presentStoreAlone(store);
    yield line('store', alone);
    for (const finding of store.findings) {
      yield line('finding', {
        store: store.id,
        uri: alone['uri'],
        verdict: store.verdict,
        ...presentFinding(finding),
      });
    }
  }
  for (const entry of data.notExamined) yield line('not-examined', presentNotExamined(entry));
  for (const entry of data.hidden ?? []) yield line('hidden', presentHidden(entry));
  // A file that was cut off lacks this line.
  yield line('summary', { scan: presentScan(data.scan), summary: presentSummary(data.summary) });
}

function line(kind: string, fields: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ schema: `showme/${kind}/1`, ...fields })}\n`;
}
