// 20 CSR 100-6.100: what the records say about a privacy notice. Facts only; what a practice is, only people know.
import { noMarks } from '../../model/mark.ts';
import type { ElementKind } from '../../../detectors/detector.ts';
import type { MenuTerm } from '../../model/document-rules.ts';
import { sharingReasons, type Recipient, type SharingReason } from '../../model/statements.ts';
import type { Dossier } from '../dossier.ts';
import { groupHoldings, readHoldings, type Holding, type HoldingGroups } from './holdings.ts';

export interface HeldKind {
  readonly type: ElementKind;
  readonly persons: number;
  readonly stores: readonly Holding[];
}

export interface FoundTerm {
  readonly term: string;
  readonly persons: number;
  readonly stores: readonly Holding[];
}

export interface StatedRecipient extends Recipient {
  /** The address pattern under which it is stated. */
  readonly key: string;
  readonly stores: readonly Holding[];
}

export interface NoticeFacts {
  /** Kinds of information, those of most people first. */
  readonly kinds: readonly HeldKind[];
  /** The menu of the model form in its order, after the term that is always first. */
  readonly terms: readonly FoundTerm[];
  readonly recipients: readonly StatedRecipient[];
  /** People in stores that were not changed for more than `formerYears`. */
  readonly former: { readonly persons: number; readonly stores: readonly Holding[] };
  readonly formerYears: number;
  /** Stores that hold information, those sealed, and those open to everyone. */
  readonly held: readonly Holding[];
  readonly sealed: readonly Holding[];
  readonly open: readonly Holding[];
}

const formerYears = 5;

export function describeNotice(dossier: Dossier): NoticeFacts {
  const { statements, law, scan } = dossier;
  const holdings = readHoldings(dossier);
  const { stores } = holdings;
  const kinds = new Map<ElementKind, Holding[]>();
  for (const store of stores)
    for (const type of store.types) kinds.set(type, [...(kinds.get(type) ?? []), store]);
  const { menu } = law.documents.notice.modelForm;
  const terms = new Map(
    menu.map((term) => [term.term, stores.filter((store) => fits(store, term))]),
  );
  const year = Number(scan.startedAt.slice(0, 4));
  const former = stores.filter(
    (store) => store.persons > 0 && store.year !== null && year - store.year > formerYears,
  );
  const groups: HoldingGroups = new Map([
    ...[...kinds].map(([type, some]) => [`kind ${type}`, some] as const),
    ...[...terms].map(([term, some]) => [`term ${term}`, some] as const),
    ['former', former],
  ]);
  const persons = holdings.countGroups(groups);
  return {
    kinds: [...kinds]
      .map(([type, some]) => ({ type, persons: persons.get(`kind ${type}`) ?? 0, stores: some }))
      .toSorted((a, b) => b.persons - a.persons || a.type.localeCompare(b.type)),
    terms: menu.map(({ term }) => ({
      term,
      persons: persons.get(`term ${term}`) ?? 0,
      stores: terms.get(term) ?? [],
    })),
    recipients: statedRecipients(stores, statements.stores),
    former: { persons: persons.get('former') ?? 0, stores: former },
    formerYears,
    held: stores,
    sealed: stores.filter(({ verdict }) => verdict === 'sealed'),
    open: stores.filter(({ verdict, reach }) => verdict === 'exposed' && reach === 'everyone'),
  };
}

function fits({ types, kind }: Holding, { types: wanted, stores }: MenuTerm): boolean {
  return types.some((type) => wanted.includes(type)) || (types.length > 0 && stores.includes(kind));
}

function statedRecipients(
  stores: readonly Holding[],
  statements: Dossier['statements']['stores'],
): StatedRecipient[] {
  return [...groupHoldings(stores, ({ key }) => key ?? '')].flatMap(([key, some]) =>
    (statements[key]?.sharedWith ?? []).map((recipient) => ({ ...recipient, key, stores: some })),
  );
}

export function noticeJson(
  facts: NoticeFacts,
  dossier: Dossier,
  missing: readonly string[],
): object {
  const { organization } = dossier.statements;
  const ids = (stores: readonly Holding[]): string[] => stores.map(({ id }) => id);
  return {
    schema: 'showme/notice/1',
    rule: dossier.law.documents.notice.citation.text,
    madeOn: dossier.today,
    scan: {
      id: dossier.scan.id,
      startedAt: dossier.scan.startedAt,
      complete: dossier.scan.complete,
    },
    marks: dossier.summary.marks ?? noMarks,
    organization: organization.name ?? null,
    collected: facts.kinds.map(({ type, persons, stores }) => ({
      type,
      persons,
      storeIds: ids(stores),
    })),
    sources: organization.sources ?? null,
    modelForm: facts.terms.map(({ term, persons, stores }) => ({
      term,
      found: stores.length > 0,
      persons,
      storeIds: ids(stores),
    })),
    disclosedTo: facts.recipients.map(({ name, purpose, stores }) => ({
      name,
      purpose: purpose ?? null,
      storeIds: ids(stores),
    })),
    formerCustomers: {
      stated: organization.formerCustomers ?? null,
      years: facts.formerYears,
      persons: facts.former.persons,
    },
    optOut: organization.optOut ?? null,
    sharing: Object.fromEntries(
      sharingReasons.map((reason: SharingReason) => [
        reason,
        organization.sharing?.[reason] ?? null,
      ]),
    ),
    protection: {
      stated: organization.safeguards ?? null,
      stores: facts.held.length,
      sealed: facts.sealed.length,
      openToEveryone: facts.open.length,
    },
    notStated: missing,
  };
}
