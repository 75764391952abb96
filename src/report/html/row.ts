// One store as the report's list shows it: masked text only, made field by field so that nothing else can slip in.
import type { Masked } from '../../model/element.ts';
import type { StoreEntry } from '../../model/scan.ts';
import type { Audience } from '../../model/statements.ts';
import type { Finding, Place, Verdict } from '../../model/verdict.ts';
import { locate } from '../explain-parts.ts';
import type { Place as StorePlace } from '../exposure/places.ts';
import { ageBand } from '../exposure/age.ts';
import { reachOf, reachWords } from '../reach.ts';
import type { Reach } from '../reach-names.ts';
import { bondWords } from '../words.ts';

export interface RowPlace {
  readonly where: string;
  readonly masked: Masked;
  /** 'J… S…', or ''. */
  readonly name: string;
  readonly pairing: string;
}

export interface RowFinding {
  readonly id: string;
  readonly type: Finding['type'];
  readonly limb: Finding['limb'];
  readonly disposition: Finding['disposition'];
  readonly confidence: Finding['confidence'];
  readonly count: number;
  readonly persons: number;
  readonly because: readonly string[];
  readonly places: readonly RowPlace[];
}

export interface Row {
  readonly id: string;
  readonly group: string;
  readonly folder: string;
  readonly name: string;
  readonly kind: string;
  readonly verdict: Exclude<Verdict, 'clear'>;
  readonly state: StoreEntry['protection']['state'];
  readonly mechanism: string;
  readonly reach: Reach;
  readonly who: string;
  readonly persons: number;
  readonly missouri: number;
  /** '2026-11-20'; '' where the system does not tell. */
  readonly modified: string;
  readonly age: number;
  readonly because: readonly string[];
  /** Reason and sentence of each problem. */
  readonly problems: readonly (readonly [string, string])[];
  readonly findings: readonly RowFinding[];
}

export interface RowSetting {
  readonly find: (uri: string) => StorePlace;
  readonly audiences: readonly Audience[];
  /** Start of the scan, ISO. */
  readonly scannedAt: string;
}

export function toRow(store: StoreEntry, { find, audiences, scannedAt }: RowSetting): Row {
  const { group, folder, name } = find(store.uri);
  const modified = (store.modifiedAt ?? '').slice(0, 10);
  return {
    id: store.id,
    group,
    folder,
    name,
    kind: store.kind,
    verdict: store.verdict === 'clear' ? 'review' : store.verdict,
    state: store.protection.state,
    mechanism: store.protection.mechanism ?? '',
    reach: reachOf(store.access, audiences),
    who: reachWords(store.access, audiences),
    persons: store.persons,
    missouri: store.missouriResidents,
    modified,
    age: ageBand(modified, scannedAt),
    because: store.protection.because,
    problems: (store.problems ?? []).map(({ reason, detail, part }) => [
      reason,
      part === undefined ? detail : `${part}: ${detail}`,
    ]),
    findings: store.findings.map(toRowFinding),
  };
}

function toRowFinding(finding: Finding): RowFinding {
  return {
    id: finding.id,
    type: finding.type,
    limb: finding.limb,
    disposition: finding.disposition,
    confidence: finding.confidence,
    count: finding.count,
    persons: finding.persons,
    because: finding.because,
    places: finding.places.map(toRowPlace),
  };
}

/** The value of a place is not named here; a name that is not masked is dropped. */
function toRowPlace(place: Place): RowPlace {
  return {
    where: locate(place),
    masked: place.masked,
    name: place.name?.includes('…') ? place.name : '',
    pairing: place.pairing ? bondWords[place.pairing] : '',
  };
}
