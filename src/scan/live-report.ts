// The report of a scan with what the inventory does not keep: whole values, and more places than it holds.
import { lawOf } from '../law/index.ts';
import type { ReportData, StoreEntry } from '../model/scan.ts';
import type { StoreResult } from '../model/verdict.ts';
import type { ScanRequest } from './request.ts';

export function liveReport(
  request: ScanRequest,
  scanId: string,
  live: readonly StoreResult[],
): ReportData | undefined {
  const scan = request.inventory.scan(scanId);
  if (!scan) return undefined;
  const byId = new Map(live.map((result) => [result.id, result]));
  const stores: StoreEntry[] = [];
  for (const entry of request.inventory.stores(scanId)) {
    const findings = byId.get(entry.id)?.findings;
    stores.push(findings ? { ...entry, findings } : entry);
  }
  return {
    scan,
    law: lawOf(request.settings.law).view,
    summary: request.inventory.summary(scanId),
    stores,
    notExamined: [...request.inventory.notExamined(scanId)],
  };
}
