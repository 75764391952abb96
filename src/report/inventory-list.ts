// The scans that an inventory knows, with their counts: on a terminal and as data.
import type { PastScan } from '../inventory/inventory.ts';
import { formatCount } from './numbers.ts';
import { makePage, padEnd, padStart } from './page.ts';
import { targetName } from './paths.ts';
import { presentScan, presentSummary } from './present.ts';
import type { Style } from './report.ts';

const idWidth = 24;

export function* inventoryList(past: readonly PastScan[], style: Style): Iterable<string> {
  const page = makePage(style);
  if (past.length === 0) {
    yield 'The inventory holds no scan yet.\nBegin with: showme scan FOLDER\n';
    return;
  }
  yield `${padEnd('scan', idWidth)}${padStart('exposed', 9)}${padStart('people', 10)}${padStart('Missouri', 10)}\n`;
  for (const { scan, summary, hasStores } of past) {
    const { stores, persons, missouriResidents } = summary;
    yield `${padEnd(scan.id, idWidth)}${padStart(formatCount(stores.exposed), 9)}${padStart(formatCount(persons), 10)}${padStart(formatCount(missouriResidents), 10)}\n`;
    const notes = [
      scan.targets.map(targetName).join(', '),
      ...(scan.cutOff ? ['cut off'] : scan.complete ? [] : ['not everything could be examined']),
      ...(hasStores ? [] : ['only these counts are kept']),
    ];
    yield page
      .wrap(notes.join(' · '), page.measure - 2)
      .map((one) => `  ${one}\n`)
      .join('');
  }
}

export function inventoryListJson(past: readonly PastScan[]): string {
  const scans = past.map(({ scan, summary, hasStores }) => ({
    ...presentScan(scan),
    summary: presentSummary(summary),
    hasStores,
  }));
  return `${JSON.stringify({ schema: 'showme/scans/1', scans }, null, 2)}\n`;
}
