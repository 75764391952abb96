// The contract's own shapes for machine formats: field by field, so that nothing else can slip out.
import { elementKinds } from '../model/element.ts';
import { noMarks, type HiddenFinding } from '../model/mark.ts';
import type { NotExamined, ScanInfo, ScanSummary, StoreEntry } from '../model/scan.ts';
import type { Finding, Place } from '../model/verdict.ts';
import { withoutCredentials } from '../inventory/credentials.ts';
import { dispositions } from './words.ts';

/** A plain object in the order of the contract; `undefined` fields are left out by JSON. */
type Shape = Readonly<Record<string, unknown>>;

export function presentScan(scan: ScanInfo): Shape {
  return {
    id: scan.id,
    startedAt: scan.startedAt,
    finishedAt: scan.finishedAt,
    version: scan.version,
    rulePack: scan.rulePack,
    targets: scan.targets.map(withoutCredentials),
    complete: scan.complete,
    unchanged: scan.unchanged,
  };
}

/** Every kind and disposition is there, at zero where there is none. */
export function presentSummary(summary: ScanSummary): Shape {
  const elements = Object.fromEntries(
    elementKinds.map((kind) => [
      kind,
      Object.fromEntries(
        dispositions.map((disposition) => [
          disposition,
          summary.elements[kind]?.[disposition] ?? 0,
        ]),
      ),
    ]),
  );
  const { exposed, review, sealed, clear } = summary.stores;
  return {
    stores: { exposed, review, sealed, clear, 'not-examined': summary.stores['not-examined'] },
    bytes: summary.bytes,
    persons: summary.persons,
    personsRange: summary.personsRange,
    missouriResidents: summary.missouriResidents,
    elements,
    marks: summary.marks ?? noMarks,
  };
}

export function presentStore(store: StoreEntry): Shape {
  return { ...presentStoreAlone(store), findings: store.findings.map(presentFinding) };
}

/** A store without its findings. */
export function presentStoreAlone(store: StoreEntry): Shape {
  const { protection, access } = store;
  return {
    id: store.id,
    uri: withoutCredentials(store.uri),
    kind: store.kind,
    verdict: store.verdict,
    protection: {
      state: protection.state,
      mechanism: protection.mechanism,
      safeHarbor: protection.safeHarbor,
      because: protection.because,
      volume: { encrypted: protection.volume.encrypted, mechanism: protection.volume.mechanism },
    },
    access: {
      mode: access.mode,
      owner: access.owner,
      group: access.group,
      principals: access.principals,
    },
    persons: store.persons,
    missouriResidents: store.missouriResidents,
  };
}

export function presentFinding(finding: Finding): Shape {
  return {
    id: finding.id,
    type: finding.type,
    limb: finding.limb,
    disposition: finding.disposition,
    confidence: finding.confidence,
    count: finding.count,
    persons: finding.persons,
    places: finding.places.map(presentPlace),
    because: finding.because,
  };
}

function presentPlace(place: Place): Shape {
  return {
    part: place.part,
    page: place.page,
    line: place.line,
    column: place.column,
    row: place.row,
    masked: place.masked,
    value: place.value,
    name: place.name,
    pairing: place.pairing,
  };
}

export function presentNotExamined(entry: NotExamined): Shape {
  return { uri: withoutCredentials(entry.uri), reason: entry.reason, detail: entry.detail };
}

/** A finding that a mark hides, with who says so and why. */
export function presentHidden({ store, finding, mark }: HiddenFinding): Shape {
  const { says, by, why, on, until, basis, reviewer } = mark;
  return {
    store: store.id,
    uri: withoutCredentials(store.uri),
    finding: presentFinding(finding),
    mark: { says, by, why, on, until, basis, reviewer },
  };
}
