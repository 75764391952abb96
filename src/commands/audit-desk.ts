// What an audit works on: findings of the newest scan, and the marks that are made of judgements of them.
import { UserError } from '../config/user-error.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { MarkedInventory } from '../inventory/marked.ts';
import type { Marks } from '../inventory/marks.ts';
import type { Mark } from '../model/mark.ts';
import type { ScanInfo, StoreEntry } from '../model/scan.ts';
import type { Finding } from '../model/verdict.ts';

/** What a person says when they mark something. */
export type Judgement = Pick<Mark, 'says' | 'by' | 'why' | 'until' | 'basis' | 'reviewer'>;

/** A finding that can be marked, with its store and its scan. */
export interface Candidate {
  readonly store: StoreEntry;
  readonly finding: Finding;
}

export interface Auditing {
  /** Without marks: what was found. */
  readonly inventory: Inventory;
  readonly marked: MarkedInventory;
  readonly marks: Marks;
  readonly scan: ScanInfo;
}

/** The finding with this id, or all of the store with it, in the newest scan. @throws UserError where it has none */
export function candidates({ inventory, scan }: Auditing, id: string): Candidate[] {
  const known = inventory.find(id);
  const [store] = known
    ? inventory.holders(
        scan.id,
        known.store.findings.map((finding) => finding.id),
      )
    : [];
  const found = store?.findings.filter(
    (finding) => !known?.finding || finding.id === known.finding.id,
  );
  if (!store || !found || found.length === 0)
    throw new UserError(
      `the newest scan has no store or finding ${id}`,
      'Ids stand in the reports: s_… for a store, f_… for a finding.',
      'Nothing was marked.',
    );
  return found.map((finding) => ({ store, finding }));
}

export function makeMark(
  { scan }: Pick<Auditing, 'scan'>,
  { store, finding }: Candidate,
  { says, by, why, until, basis, reviewer }: Judgement,
): Mark {
  return {
    finding: finding.id,
    says,
    by,
    why,
    on: new Date().toISOString(),
    until,
    basis,
    reviewer,
    uri: store.uri,
    type: finding.type,
    content: finding.content ?? '',
    rules: scan.rulePack,
  };
}
