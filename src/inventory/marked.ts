// An inventory as people have marked it: what marks hide is left out of stores, verdicts and counts, and is itself counted.
import type { ElementKind } from '../../detectors/detector.ts';
import type { HiddenFinding, MarkCounts, MarkedFinding } from '../model/mark.ts';
import { countFlagged, missouriFlag } from '../model/people-index.ts';
import type { ScanSummary, StoreEntry } from '../model/scan.ts';
import type { Disposition, Verdict } from '../model/verdict.ts';
import { applyMarks, type HeldStore, type MarkedStore, type Marking } from './apply-marks.ts';
import type { Inventory } from './inventory.ts';

export interface MarkedInventory extends Inventory {
  hidden(scanId: string): readonly HiddenFinding[];
  /** Every mark, and what became of it in this scan. */
  marked(scanId: string): readonly MarkedFinding[];
  /** A store that did not come out of the inventory, as its marks have it; undefined where they leave nothing to report. */
  asMarked(store: StoreEntry, scanId: string): StoreEntry | undefined;
}

interface ScanMarks {
  readonly stores: ReadonlyMap<string, MarkedStore>;
  readonly marked: readonly MarkedFinding[];
  readonly counts: MarkCounts;
}

const order: Readonly<Record<Verdict, number>> = {
  exposed: 0,
  review: 1,
  'not-examined': 2,
  sealed: 3,
  clear: 3,
};

export function withMarks(inventory: Inventory, marking: Marking): MarkedInventory {
  const known = new Map<string, ScanMarks>();
  const marksOf = (scanId: string): ScanMarks => {
    const before = known.get(scanId);
    if (before) return before;
    const found = markScan(inventory, marking, scanId);
    known.set(scanId, found);
    return found;
  };
  /** Stores that are exposed without their marks only. */
  const relieved = (scanId: string): string[] =>
    [...marksOf(scanId).stores.values()].flatMap(({ before, after }) =>
      before.verdict === 'exposed' && after.verdict !== 'exposed' ? [before.id] : [],
    );
  const people: Inventory['people'] = (scanId, stores) => {
    const out = new Set(relieved(scanId));
    if (out.size === 0) return inventory.people(scanId, stores);
    if (stores)
      return inventory.people(
        scanId,
        stores.filter((id) => !out.has(id)),
      );
    const exposed: string[] = [];
    for (const { id, verdict } of inventory.outlines(scanId))
      if (verdict === 'exposed' && !out.has(id)) exposed.push(id);
    return inventory.people(scanId, exposed);
  };
  const summary = (scanId: string): ScanSummary => {
    const raw = inventory.summary(scanId);
    const { stores, counts } = marksOf(scanId);
    if (counts.hidden === 0) return { ...raw, marks: counts };
    const counted = relieved(scanId).length > 0 ? countPeople(people(scanId)) : {};
    return { ...raw, ...counted, ...recount(raw, [...stores.values()]), marks: counts };
  };
  return {
    ...inventory,
    people,
    summary,
    hidden: (scanId) => [...marksOf(scanId).stores.values()].flatMap(({ hidden }) => hidden),
    marked: (scanId) => marksOf(scanId).marked,
    asMarked: (store, scanId) => {
      const scan = inventory.scan(scanId);
      const held = marksOf(scanId).stores.get(store.id)?.before;
      if (!scan || !held) return store;
      const { after } = applyMarks({ ...held, findings: store.findings }, scan, marking);
      return after.verdict === 'clear' ? undefined : { ...store, ...presented(after) };
    },
    *stores(scanId, most) {
      const changed = marksOf(scanId).stores;
      // In the place that their new verdict gives them.
      const waiting = [...changed.values()]
        .filter(
          ({ before, after }) => before.verdict !== after.verdict && after.verdict !== 'clear',
        )
        .map(({ after }) => presented(after, most?.places))
        .toSorted((a, b) => order[a.verdict] - order[b.verdict] || b.persons - a.persons);
      for (const store of inventory.stores(scanId, most)) {
        const marks = changed.get(store.id);
        while (waiting[0] && order[waiting[0].verdict] < order[store.verdict])
          yield waiting.shift() as StoreEntry;
        if (!marks) yield store;
        else if (marks.after.verdict === store.verdict) yield presented(marks.after, most?.places);
      }
      yield* waiting;
    },
    *outlines(scanId) {
      const changed = marksOf(scanId).stores;
      for (const outline of inventory.outlines(scanId)) {
        const after = changed.get(outline.id)?.after;
        if (!after) yield outline;
        else {
          const { verdict, persons, missouriResidents } = after;
          yield { ...outline, verdict, persons, missouriResidents };
        }
      }
    },
    history: () =>
      inventory
        .history()
        .map((past) => (past.hasStores ? { ...past, summary: summary(past.scan.id) } : past)),
    compare: (from, to) => {
      const data = inventory.compare(from, to);
      const counted = { ...data.to.summary, marks: marksOf(to).counts };
      return { ...data, to: { ...data.to, summary: counted } };
    },
  };
}

/** Without what only verdicts are made of, and with no more places than asked for. */
function presented(held: HeldStore, places?: number): StoreEntry {
  const { facts: _facts, read: _read, ...store } = held;
  if (places === undefined) return store;
  const findings = store.findings.map((one) => ({ ...one, places: one.places.slice(0, places) }));
  return { ...store, findings };
}

function markScan(inventory: Inventory, marking: Marking, scanId: string): ScanMarks {
  const scan = inventory.scan(scanId);
  const ids = [...marking.marks.keys()];
  const applied = scan
    ? [...inventory.holders(scanId, ids)].map((store) => applyMarks(store, scan, marking))
    : [];
  const met = new Map(
    applied.flatMap(({ marked }) => marked.map((one) => [one.mark.finding, one] as const)),
  );
  const marked = Array.from(
    marking.marks.values(),
    (mark): MarkedFinding => met.get(mark.finding) ?? { mark, standing: 'gone' },
  );
  return {
    stores: new Map(applied.map((one) => [one.before.id, one])),
    marked,
    counts: countMarks(applied, marked),
  };
}

function countMarks(applied: readonly MarkedStore[], marked: readonly MarkedFinding[]): MarkCounts {
  const hidden = applied.flatMap((one) => one.hidden);
  const many = (...names: readonly MarkedFinding['standing'][]): number =>
    marked.filter(({ standing }) => names.includes(standing)).length;
  return {
    hidden: hidden.length,
    occurrences: hidden.reduce((sum, { finding }) => sum + finding.count, 0),
    stores: applied.filter(({ before, after }) => before.verdict !== after.verdict).length,
    resurfaced: many('expired', 'content-changed', 'rules-changed'),
    stillThere: many('still-there'),
  };
}

function countPeople(
  people: ReturnType<Inventory['people']>,
): Pick<ScanSummary, 'persons' | 'personsRange' | 'missouriResidents'> {
  const { best, low, high } = people.count;
  return {
    persons: best,
    personsRange: [low, high],
    missouriResidents: countFlagged(people, missouriFlag),
  };
}

function recount(
  raw: ScanSummary,
  changed: readonly MarkedStore[],
): Pick<ScanSummary, 'stores' | 'elements'> {
  const stores = { ...raw.stores };
  const elements: Partial<Record<ElementKind, Partial<Record<Disposition, number>>>> = {};
  for (const [kind, counts] of Object.entries(raw.elements))
    elements[kind as ElementKind] = { ...counts };
  const add = ({ findings }: HeldStore, sign: 1 | -1): void => {
    for (const { type, disposition, count } of findings) {
      const counts = (elements[type] ??= {});
      counts[disposition] = (counts[disposition] ?? 0) + sign * count;
    }
  };
  for (const { before, after } of changed) {
    stores[before.verdict]--;
    stores[after.verdict]++;
    add(before, -1);
    add(after, 1);
  }
  return { stores, elements };
}
