// What the inventory's rows look like when they come back, and how they turn into the model's nouns.
import type { ElementKind } from '../../detectors/detector.ts';
import type { Bond, Confidence, Fingerprint, Masked } from '../model/element.ts';
import type { ScanInfo, StoreEntry, StoreOutline } from '../model/scan.ts';
import type { Access, Problem, ProblemReason } from '../model/store.ts';
import type { Disposition, Finding, Limb, Place, Protection, Verdict } from '../model/verdict.ts';

export interface ScanRow {
  readonly number: number;
  readonly id: string;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly version: string;
  readonly rule_pack: string;
  readonly targets: string;
  readonly settings: string;
  readonly complete: number;
  readonly state: 'running' | 'interrupted' | 'finished';
  readonly run_by: string | null;
  readonly unchanged: number;
  /** JSON of its counts, once it ended. */
  readonly summary: string | null;
  /** 1: its stores are no longer kept. */
  readonly pruned: number;
}

export interface OutlineRow {
  readonly id: string;
  readonly uri: string;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly bytes: number;
  readonly modified_at: string | null;
  readonly persons: number;
  readonly missouri_residents: number;
}

export interface StoreRow extends OutlineRow {
  readonly number: number;
  readonly protection: string;
  readonly access: string;
}

export interface FindingRow {
  readonly position: number;
  readonly id: string;
  readonly type: ElementKind;
  readonly limb: Limb | null;
  readonly disposition: Disposition;
  readonly confidence: Confidence;
  readonly occurrences: number;
  readonly persons: number;
  readonly because: string;
  readonly content: Fingerprint | null;
}

export interface PlaceRow {
  /** Position of its finding. */
  readonly finding: number;
  readonly part: string | null;
  readonly page: number | null;
  readonly line: number | null;
  /** JSON. */
  readonly col: string | null;
  readonly row: string | null;
  readonly masked: Masked;
  readonly name: string | null;
  readonly pairing: Bond | null;
}

export interface ProblemRow {
  readonly reason: ProblemReason;
  readonly detail: string;
  readonly part: string | null;
  readonly partial: number;
}

/** A scan that was cut off has no end of its own: its beginning stands in, and it is not complete. */
export function toScanInfo(row: ScanRow): ScanInfo {
  return {
    id: row.id,
    startedAt: row.started_at,
    finishedAt: row.finished_at ?? row.started_at,
    version: row.version,
    rulePack: row.rule_pack,
    targets: JSON.parse(row.targets) as string[],
    complete: row.complete === 1,
    ...(row.unchanged > 0 && { unchanged: row.unchanged }),
    ...(row.state !== 'finished' && { cutOff: true }),
  };
}

export function toOutline(row: OutlineRow): StoreOutline {
  return {
    id: row.id,
    uri: row.uri,
    kind: row.kind,
    verdict: row.verdict,
    bytes: row.bytes,
    modifiedAt: row.modified_at,
    persons: row.persons,
    missouriResidents: row.missouri_residents,
  };
}

export function toStoreEntry(
  row: StoreRow,
  findings: readonly Finding[],
  problems: readonly Problem[],
): StoreEntry {
  return {
    ...toOutline(row),
    protection: JSON.parse(row.protection) as Protection,
    access: JSON.parse(row.access) as Access,
    findings,
    ...(problems.length > 0 && { problems }),
  };
}

export function toFinding(row: FindingRow, places: readonly Place[]): Finding {
  return {
    id: row.id,
    type: row.type,
    limb: row.limb,
    disposition: row.disposition,
    confidence: row.confidence,
    count: row.occurrences,
    persons: row.persons,
    places,
    because: JSON.parse(row.because) as string[],
    ...(row.content !== null && { content: row.content }),
  };
}

export function toPlace(row: PlaceRow): Place {
  return {
    ...(row.part !== null && { part: row.part }),
    ...(row.page !== null && { page: row.page }),
    ...(row.line !== null && { line: row.line }),
    ...(row.col !== null && { column: JSON.parse(row.col) as string | number }),
    ...(row.row !== null && { row: JSON.parse(row.row) as string | number }),
    masked: row.masked,
    ...(row.name !== null && { name: row.name }),
    ...(row.pairing !== null && { pairing: row.pairing }),
  };
}

export function toProblem(row: ProblemRow): Problem {
  return {
    reason: row.reason,
    detail: row.detail,
    ...(row.partial === 1 && { partial: true }),
    ...(row.part !== null && { part: row.part }),
  };
}
