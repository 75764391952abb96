// 1 CSR 10-2.020: system by system, what confidential personal information a computer makes accessible, and on what footing.
import { noMarks } from '../../model/mark.ts';
import type { ElementKind } from '../../../detectors/detector.ts';
import { monthsLater } from '../../model/calendar.ts';
import type { StoreStatement } from '../../model/statements.ts';
import type { Dossier } from '../dossier.ts';
import { patternFor } from '../held-for.ts';
import { groupHoldings, readHoldings, type Holding } from './holdings.ts';

export interface RegisterSystem {
  /** The address pattern under which it is, or would be, stated. */
  readonly key: string;
  readonly isStated: boolean;
  readonly statement: StoreStatement;
  readonly stores: readonly Holding[];
  readonly types: readonly ElementKind[];
  readonly persons: number;
  readonly missouriResidents: number;
  /** Who can open it, as the system tells, the most frequent first. */
  readonly access: readonly string[];
  readonly exposed: number;
  readonly sealed: number;
}

export interface RegisterFacts {
  readonly systems: readonly RegisterSystem[];
  readonly persons: number;
  readonly missouriResidents: number;
  /** ISO date of the last certification and of the next; null where it is not stated. */
  readonly certified: string | null;
  readonly due: string | null;
}

export function describeRegister(dossier: Dossier): RegisterFacts {
  const { statements, law } = dossier;
  const holdings = readHoldings(dossier);
  const groups = groupHoldings(holdings.stores, ({ key, group }) => key ?? patternFor(group));
  const persons = holdings.countGroups(groups);
  const residents = holdings.countMissouri(groups);
  const systems = [...groups].map(([key, stores]): RegisterSystem => ({
    key,
    isStated: Object.hasOwn(statements.stores, key),
    statement: statements.stores[key] ?? {},
    stores,
    types: [...new Set(stores.flatMap(({ types }) => types))],
    persons: persons.get(key) ?? 0,
    missouriResidents: residents.get(key) ?? 0,
    access: accessOf(stores),
    exposed: stores.filter(({ verdict }) => verdict === 'exposed').length,
    sealed: stores.filter(({ verdict }) => verdict === 'sealed').length,
  }));
  const all = new Map([['all', holdings.stores]]);
  const certified = statements.organization.certification?.last ?? null;
  return {
    systems: systems.toSorted((a, b) => b.persons - a.persons || a.key.localeCompare(b.key, 'en')),
    persons: holdings.countGroups(all).get('all') ?? 0,
    missouriResidents: holdings.countMissouri(all).get('all') ?? 0,
    certified,
    due: certified === null ? null : monthsLater(certified, law.documents.register.certifiedEvery),
  };
}

function accessOf(stores: readonly Holding[]): string[] {
  const counts = new Map<string, number>();
  for (const { who } of stores) counts.set(who, (counts.get(who) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([who]) => who);
}

/** The JSON form. What nobody has stated is null, and named under `notStated`. */
export function registerJson(
  facts: RegisterFacts,
  dossier: Dossier,
  missing: readonly string[],
): object {
  const { scan, statements, law } = dossier;
  const { organization } = statements;
  return {
    schema: 'showme/register/1',
    rule: law.documents.register.citation.text,
    madeOn: dossier.today,
    scan: { id: scan.id, startedAt: scan.startedAt, complete: scan.complete },
    marks: dossier.summary.marks ?? noMarks,
    organization: organization.name ?? null,
    persons: facts.persons,
    missouriResidents: facts.missouriResidents,
    certification: {
      by: organization.certification?.by ?? null,
      last: facts.certified,
      due: facts.due,
    },
    systems: facts.systems.map(({ key, statement, stores, ...system }) => ({
      key,
      name: statement.name ?? null,
      description: {
        types: system.types,
        stores: stores.length,
        exposed: system.exposed,
        sealed: system.sealed,
      },
      persons: system.persons,
      missouriResidents: system.missouriResidents,
      reasonKept: statement.reason ?? null,
      confidentialityStatute: statement.statute ?? null,
      collectedBy: statement.collectedBy ?? organization.name ?? null,
      access: { stated: statement.access ?? null, seen: system.access },
      // An empty list is stated: it is shared with nobody.
      recipients:
        statement.sharedWith?.map(({ name, purpose, agreement }) => ({
          name,
          purpose: purpose ?? null,
          agreement: agreement?.reference ?? null,
          signedOn: agreement?.signed ?? null,
        })) ?? null,
      storeIds: stores.map(({ id }) => id),
    })),
    notStated: missing,
  };
}
