// What changed between two scans of the same targets: new exposure, what is gone or sealed, and what cannot be compared.
import type { ScanInfo, StoreOutline } from '../../model/scan.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Dossier } from '../dossier.ts';

export interface Changes {
  /** Id and day of the earlier scan. */
  readonly since: string;
  readonly sinceDay: string;
  readonly personsBefore: number;
  readonly personsNow: number;
  readonly exposedBefore: number;
  readonly exposedNow: number;
  /** Exposed now, and not then. */
  readonly appeared: number;
  /** Exposed then, and not there any more. */
  readonly gone: number;
  /** Exposed then, sealed now. */
  readonly sealed: number;
  /** Exposed then, needs a look or is clear now. */
  readonly cleared: number;
  /** Exposed then, could not be examined now: their people may still be there. */
  readonly notComparable: number;
  readonly sameRules: boolean;
}

/** Against the scan of the last assessment where its day is stated, else against the one before; null where there is none. */
export function compareScans(dossier: Dossier): Changes | null {
  const { scan, summary, statements } = dossier;
  const before = earlierScan(dossier, statements.organization.riskAssessment?.last);
  if (!before) return null;
  const counts = countChanges(dossier.outlines(before.id), dossier.outlines(scan.id));
  const then = dossier.summaryOf(before.id);
  return {
    since: before.id,
    sinceDay: before.startedAt.slice(0, 10),
    personsBefore: then.persons,
    personsNow: summary.persons,
    exposedBefore: then.stores.exposed,
    exposedNow: summary.stores.exposed,
    sameRules: before.rulePack === scan.rulePack,
    ...counts,
  };
}

function earlierScan(dossier: Dossier, day: string | undefined): ScanInfo | undefined {
  const { scan } = dossier;
  const targets = [...scan.targets].toSorted().join('\n');
  const earlier = [...dossier.scans()].filter(
    (one) =>
      one.id !== scan.id &&
      one.startedAt <= scan.startedAt &&
      [...one.targets].toSorted().join('\n') === targets,
  );
  const upTo =
    day === undefined ? earlier : earlier.filter((one) => one.startedAt.slice(0, 10) <= day);
  return upTo[0];
}

type Counts = Pick<Changes, 'appeared' | 'gone' | 'sealed' | 'cleared' | 'notComparable'>;

function countChanges(before: Iterable<StoreOutline>, now: Iterable<StoreOutline>): Counts {
  const verdicts = new Map<string, Verdict>();
  const wasExposed = new Set<string>();
  const counts = { appeared: 0, gone: 0, sealed: 0, cleared: 0, notComparable: 0 };
  for (const { id, verdict } of before) if (verdict === 'exposed') wasExposed.add(id);
  for (const { id, verdict } of now) {
    if (verdict === 'exposed' && !wasExposed.has(id)) counts.appeared++;
    if (wasExposed.has(id)) verdicts.set(id, verdict);
  }
  for (const id of wasExposed) {
    const verdict = verdicts.get(id);
    if (verdict === undefined) counts.gone++;
    else if (verdict === 'sealed') counts.sealed++;
    else if (verdict === 'not-examined') counts.notComparable++;
    else if (verdict !== 'exposed') counts.cleared++;
  }
  return counts;
}
