// What marks make of one store: which findings they hide, which no longer hold, and the verdict on what is left.
import type { Mark, MarkedFinding, HiddenFinding, MarkStanding } from '../model/mark.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { StoreEntry } from '../model/scan.ts';
import type { Disposition, Finding, Verdict } from '../model/verdict.ts';

/** A store with what its verdict depends on beside its findings. */
export interface HeldStore extends StoreEntry {
  readonly facts: readonly ProtectionFact[];
  /** True where any of its content could be read. */
  readonly read: boolean;
}

/** The scan that a store is of. */
export interface MarkedScan {
  readonly startedAt: string;
  readonly rulePack: string;
}

export interface Marking {
  /** By the id of their finding. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Whether the values that were marked are those of a finding now, by their prints; those may have newer keys. */
  readonly isSame: (marked: string, content: string) => boolean;
  /** The law's verdict on a store with these dispositions. */
  judge(
    store: HeldStore,
    dispositions: ReadonlyMap<Disposition, number>,
    scan: MarkedScan,
  ): Verdict;
}

export interface MarkedStore {
  readonly before: HeldStore;
  readonly after: HeldStore;
  readonly hidden: readonly HiddenFinding[];
  readonly marked: readonly MarkedFinding[];
}

export function applyMarks(store: HeldStore, scan: MarkedScan, marking: Marking): MarkedStore {
  const findings: Finding[] = [];
  const hidden: HiddenFinding[] = [];
  const marked: MarkedFinding[] = [];
  for (const finding of store.findings) {
    const mark = marking.marks.get(finding.id);
    if (mark) marked.push({ mark, standing: standingOf(mark, finding, scan, marking) });
    const holds = mark && marked.at(-1)?.standing === 'in-force';
    const left = holds ? asMarked(finding, mark) : finding;
    if (left) findings.push(left);
    if (holds && left !== finding) hidden.push({ store, finding, mark });
  }
  if (hidden.length === 0) return { before: store, after: store, hidden, marked };
  const dispositions = new Map<Disposition, number>();
  for (const { disposition, count } of findings)
    dispositions.set(disposition, (dispositions.get(disposition) ?? 0) + count);
  const isCovered = dispositions.has('covered');
  const after = {
    ...store,
    findings,
    verdict: marking.judge(store, dispositions, scan),
    // Of some findings of a store alone nobody can be taken off: whoever is in it stays counted.
    ...(!isCovered && { persons: 0, missouriResidents: 0 }),
  };
  return { before: store, after, hidden, marked };
}

function standingOf(
  mark: Mark,
  finding: Finding,
  scan: MarkedScan,
  { now, isSame }: Marking,
): MarkStanding {
  if (mark.until !== null && now.slice(0, 10) > mark.until) return 'expired';
  if (!isSame(mark.content, finding.content ?? '')) return 'content-changed';
  if (mark.rules !== scan.rulePack) return 'rules-changed';
  if (mark.says === 'remediated' && scan.startedAt > mark.on) return 'still-there';
  return 'in-force';
}

/** The finding as the mark has it; undefined where it is none. */
function asMarked(finding: Finding, mark: Mark): Finding | undefined {
  const { says, by, on, why, basis, reviewer } = mark;
  if (says === 'confirmed' || says === 'remediated') return finding;
  if (says === 'false-match') return undefined;
  const grounds = basis === null ? why : `${why}; ${basis}, reviewed by ${reviewer ?? 'nobody'}`;
  return {
    ...finding,
    limb: null,
    disposition: says,
    because: [`marked as ${says} by ${by} on ${on.slice(0, 10)}: ${grounds}`, ...finding.because],
  };
}
