// 20 CSR 100-6.110: threats to customer information by class of store, what is seen of controls, what changed, what to do.
import { noMarks } from '../../model/mark.ts';
import type { GradeRule, RiskRule, Threat, ThreatId } from '../../model/document-rules.ts';
import type { ServiceProvider, StoreStatement } from '../../model/statements.ts';
import type { Dossier } from '../dossier.ts';
import { rankSteps, type Step } from '../exposure/steps.ts';
import { groupHoldings, readHoldings, type Holding, type Holdings } from './holdings.ts';
import { compareScans, type Changes } from './scan-changes.ts';

export interface ThreatFacts {
  readonly threat: Threat;
  readonly stores: readonly Holding[];
  readonly persons: number;
  readonly damage: GradeRule;
  /** Controls that are seen in the class: sealed stores, encrypted disks. */
  readonly seen: readonly string[];
}

/** Stores whose grades people have stated: they stand apart from the classes. */
export interface StatedRisk {
  readonly key: string;
  readonly risk: NonNullable<StoreStatement['risk']>;
  readonly stores: readonly Holding[];
  readonly persons: number;
  readonly damage: GradeRule;
}

export interface ProviderFacts {
  readonly provider: ServiceProvider;
  readonly stores: readonly Holding[];
  readonly persons: number;
}

export interface RiskFacts {
  readonly persons: number;
  readonly exposed: readonly Holding[];
  readonly threats: readonly ThreatFacts[];
  readonly stated: readonly StatedRisk[];
  readonly providers: readonly ProviderFacts[];
  readonly changes: Changes | null;
  /** Folder by folder. */
  readonly steps: readonly Step[];
  /** The few single stores that take most people out. */
  readonly files: readonly (Step & { readonly path: string; readonly isTable: boolean })[];
}

const mostSteps = 10;
const mostFiles = 12;

export function describeRisk(dossier: Dossier): RiskFacts {
  const { statements, law } = dossier;
  const rule = law.documents.risk;
  const holdings = readHoldings(dossier);
  const exposed = holdings.stores.filter(({ verdict }) => verdict === 'exposed');
  const isStated = ({ key }: Holding): boolean =>
    key !== undefined && statements.stores[key]?.risk !== undefined;
  const people = dossier.people();
  const positions = new Map(people.stores.map((id, index) => [id, index]));
  const placed = (groups: ReadonlyMap<string, readonly Holding[]>): Map<string, number[]> =>
    new Map(
      [...groups].map(([name, some]) => [name, some.flatMap(({ id }) => positions.get(id) ?? [])]),
    );
  const byId = new Map(exposed.map((store) => [store.id, store]));
  return {
    persons: dossier.summary.persons,
    exposed,
    threats: describeThreats(
      holdings,
      exposed.filter((store) => !isStated(store)),
      rule,
    ),
    stated: statedRisks(holdings, exposed.filter(isStated), dossier),
    providers: (statements.organization.providers ?? []).map((provider) => {
      const stores = holdings.stores.filter(
        ({ uri }) => provider.holds !== undefined && dossier.fits(provider.holds, uri),
      );
      const persons = holdings.countGroups(new Map([['held', stores]])).get('held') ?? 0;
      return { provider, stores, persons };
    }),
    changes: compareScans(dossier),
    steps: rankSteps(people, placed(groupHoldings(exposed, ({ group }) => group)), mostSteps),
    files: rankSteps(people, placed(groupHoldings(exposed, ({ id }) => id)), mostFiles).map(
      (step) => ({
        ...step,
        path: byId.get(step.group)?.path ?? step.group,
        isTable: isTable(byId.get(step.group)),
      }),
    ),
  };
}

function isTable(store: Holding | undefined): boolean {
  return store !== undefined && /-(?:table|view|collection)$/.test(store.kind);
}

const archived =
  /!|\.(?:bak|old|orig|dump|sql)(?:$|[!/])|(?:^|[/_\-. ])(?:backup|export|dump|archive)s?(?:[/_\-. \d]|$)/i;

/** Which stores a threat is about. A store can be in several classes. */
const belongs: Readonly<Record<ThreatId, (store: Holding, longAgo: number) => boolean>> = {
  'open-to-everyone': ({ reach }) => reach === 'everyone',
  'open-to-many': ({ reach }) => reach === 'many',
  'open-to-few': ({ reach }) => reach === 'few' || reach === 'unknown',
  database: (store) => isTable(store),
  'key-beside': ({ state }) => state === 'key-exposed' || state === 'weak',
  'carried-off': ({ path, kind }) => archived.test(path) || kind === 'sql-dump',
  mailbox: ({ kind }) => ['eml', 'msg', 'mbox', 'pst'].includes(kind),
  'kept-too-long': ({ year }, longAgo) => year !== null && year < longAgo,
};

function describeThreats(
  holdings: Holdings,
  exposed: readonly Holding[],
  rule: RiskRule,
): ThreatFacts[] {
  const now = Math.max(0, ...holdings.stores.map(({ year }) => year ?? 0));
  const classes = new Map(
    rule.threats.map((threat) => [
      threat.id,
      exposed.filter((store) => belongs[threat.id](store, now - rule.longYears)),
    ]),
  );
  const persons = holdings.countGroups(classes);
  return rule.threats.flatMap((threat) => {
    const stores = classes.get(threat.id) ?? [];
    if (stores.length === 0) return [];
    const count = persons.get(threat.id) ?? 0;
    return [
      {
        threat,
        stores,
        persons: count,
        damage: damageOf(count, rule),
        seen: controls(stores, holdings),
      },
    ];
  });
}

export function damageOf(persons: number, { damage }: RiskRule): GradeRule {
  const found = damage.find(({ from }) => persons >= from) ?? damage.at(-1);
  if (!found) throw new Error('a rule of risk has no grade of damage');
  return found.rule;
}

/** What protects stores of the same folders already, and the disks that these lie on. */
function controls(stores: readonly Holding[], holdings: Holdings): string[] {
  const groups = new Set(stores.map(({ group }) => group));
  const sealed = holdings.stores.filter(
    ({ verdict, group }) => verdict === 'sealed' && groups.has(group),
  ).length;
  const disks = stores.filter(({ isVolumeEncrypted }) => isVolumeEncrypted).length;
  return [
    ...(sealed > 0 ? [`${sealed} more in the same folders are sealed`] : []),
    ...(disks > 0 ? [`${disks} on an encrypted disk`] : []),
  ];
}

function statedRisks(
  holdings: Holdings,
  stores: readonly Holding[],
  dossier: Dossier,
): StatedRisk[] {
  const groups = groupHoldings(stores, ({ key }) => key ?? '');
  const persons = holdings.countGroups(groups);
  return [...groups].flatMap(([key, some]) => {
    const risk = dossier.statements.stores[key]?.risk;
    if (risk === undefined) return [];
    const count = persons.get(key) ?? 0;
    return [
      {
        key,
        risk,
        stores: some,
        persons: count,
        damage: damageOf(count, dossier.law.documents.risk),
      },
    ];
  });
}

export function riskJson(facts: RiskFacts, dossier: Dossier, missing: readonly string[]): object {
  const ids = (stores: readonly Holding[]): string[] => stores.map(({ id }) => id);
  return {
    schema: 'showme/risk/1',
    rule: dossier.law.documents.risk.citation.text,
    madeOn: dossier.today,
    scan: {
      id: dossier.scan.id,
      startedAt: dossier.scan.startedAt,
      complete: dossier.scan.complete,
    },
    marks: dossier.summary.marks ?? noMarks,
    organization: dossier.statements.organization.name ?? null,
    persons: facts.persons,
    stores: facts.exposed.length,
    threats: facts.threats.map(({ threat, stores, persons, damage, seen }) => ({
      id: threat.id,
      what: threat.what,
      likelihood: threat.likelihood,
      damage,
      persons,
      controlsSeen: seen,
      controlsMissing: threat.missing,
      storeIds: ids(stores),
    })),
    stated: facts.stated.map(({ key, risk, persons, stores }) => ({
      key,
      ...risk,
      persons,
      storeIds: ids(stores),
    })),
    providers: facts.providers.map(({ provider, persons, stores }) => ({
      name: provider.name,
      holds: provider.holds ?? null,
      agreement: provider.agreement ?? null,
      reviewed: provider.reviewed ?? null,
      persons,
      storeIds: ids(stores),
    })),
    changes: facts.changes,
    steps: facts.steps.map(({ group, ...step }) => ({ folder: group, ...step })),
    files: facts.files.map(({ group, path, gain, left }) => ({ storeId: group, path, gain, left })),
    notStated: missing,
  };
}
