// What somebody would hold who acquired certain stores today: people, kinds of information, protection, duties.
import type { DutyRuling, Exemption } from '../../model/law-view.ts';
import { addressFlag, countFlagged, missouriFlag } from '../../model/people-index.ts';
import type { StoreOutline } from '../../model/scan.ts';
import type { Finding, Limb, Protection } from '../../model/verdict.ts';
import type { Dossier } from '../dossier.ts';
import { countLimbs, type LimbCount } from '../exposure/limbs.ts';
import { placeFinder } from '../exposure/places.ts';
import { heldFor } from '../held-for.ts';
import { pathShower } from '../paths.ts';

/** How a lost store stands to the safe harbor. */
export type Harbor =
  | 'not-encrypted'
  | 'key-beside'
  | 'weak'
  | 'protected'
  | 'needs-a-look'
  | 'not-known'
  | 'nothing';

export interface Lost {
  readonly id: string;
  readonly uri: string;
  readonly path: string;
  /** '' where it could not even become a store. */
  readonly kind: string;
  readonly verdict: StoreOutline['verdict'];
  readonly harbor: Harbor;
  readonly persons: number;
  readonly because: readonly string[];
}

export interface Claim {
  readonly id: string;
  readonly basis: string;
  /** null where the law knows no such exemption. */
  readonly exemption: Exemption | null;
}

export interface Loss {
  /** As it was asked. */
  readonly patterns: readonly string[];
  /** Of those, what no store fits. */
  readonly unmet: readonly string[];
  readonly stores: readonly Lost[];
  readonly harbors: Readonly<Record<Harbor, number>>;
  readonly persons: number;
  readonly range: readonly [number, number];
  readonly missouriResidents: number;
  /** People with whom a postal address stands. */
  readonly withAddress: number;
  readonly limbs: readonly LimbCount[];
  /** Kinds of element that are covered, by limb. */
  readonly kinds: Readonly<Record<Limb, readonly Finding['type'][]>>;
  readonly rulings: readonly DutyRuling[];
  readonly claims: readonly Claim[];
}

/** One name or pattern of stores, as it was asked. */
export interface Named {
  readonly pattern: string;
  fits(store: Pick<StoreOutline, 'uri' | 'id'>): boolean;
}

export function describeLoss(dossier: Dossier, names: readonly Named[]): Loss {
  const { scan, law, statements } = dossier;
  const { stores, unmet } = gather(dossier, names);
  const exposed = stores.filter(({ verdict }) => verdict === 'exposed');
  const people = dossier.people(exposed.map(({ id }) => id));
  const { letterCost = null, homeState = null, exemptions = [] } = statements.organization;
  const find = placeFinder(scan.targets);
  const persons = people.count.best;
  const range = [people.count.low, people.count.high] as const;
  const missouriResidents = countFlagged(people, missouriFlag);
  return {
    patterns: names.map(({ pattern }) => pattern),
    unmet,
    stores,
    harbors: countHarbors(stores),
    persons,
    range,
    missouriResidents,
    withAddress: countFlagged(people, addressFlag),
    limbs: countLimbs(people),
    kinds: coveredKinds(dossier, new Set(exposed.map(({ id }) => id))),
    rulings: law.rule({
      persons,
      range,
      missouriResidents,
      letterCost,
      homeState,
      heldFor: heldFor(
        exposed.map(({ uri }) => ({ uri, group: find(uri).group })),
        dossier,
      ),
    }),
    claims: exemptions.map(({ id, basis }) => ({
      id,
      basis,
      exemption: law.exemptions.find((one) => one.id === id) ?? null,
    })),
  };
}

/** Stores first, by people, then what could not even become a store. */
function gather(
  dossier: Dossier,
  names: readonly Named[],
): { readonly stores: Lost[]; readonly unmet: string[] } {
  const show = pathShower(dossier.scan.targets);
  const met = new Set<string>();
  const isNamed = (store: Pick<StoreOutline, 'uri' | 'id'>): boolean => {
    const fitting = names.filter((name) => name.fits(store));
    for (const { pattern } of fitting) met.add(pattern);
    return fitting.length > 0;
  };
  const chosen = new Map<string, StoreOutline>();
  for (const outline of dossier.outlines(dossier.scan.id))
    if (isNamed(outline)) chosen.set(outline.id, outline);
  const reasons = readReasons(dossier, chosen);
  const stores = [...chosen.values()].map(({ id, uri, kind, verdict, persons }) => ({
    id,
    uri,
    kind,
    path: show(uri),
    verdict,
    persons: verdict === 'exposed' ? persons : 0,
    ...(reasons.get(id) ?? { harbor: 'nothing' as const, because: [] }),
  }));
  const loose: Lost[] = [];
  for (const { uri, verdict, reason, detail } of dossier.notExamined()) {
    if (verdict !== undefined || reason === 'excluded' || !isNamed({ uri, id: '' })) continue;
    const rest = { id: '', kind: '', persons: 0, because: [detail] };
    loose.push({ ...rest, uri, path: show(uri), verdict: 'not-examined', harbor: 'not-known' });
  }
  return {
    stores: [
      ...stores.toSorted((a, b) => b.persons - a.persons || a.path.localeCompare(b.path, 'en')),
      ...loose,
    ],
    unmet: names.map(({ pattern }) => pattern).filter((pattern) => !met.has(pattern)),
  };
}

function readReasons(
  dossier: Dossier,
  chosen: ReadonlyMap<string, StoreOutline>,
): Map<string, Pick<Lost, 'harbor' | 'because'>> {
  const reasons = new Map<string, Pick<Lost, 'harbor' | 'because'>>();
  for (const { id, verdict, protection, problems = [] } of dossier.stores(0)) {
    if (!chosen.has(id)) continue;
    const unread = problems.map(({ detail }) => detail);
    reasons.set(id, {
      harbor: harborOf(verdict, protection),
      because: verdict === 'not-examined' ? unread : [...protection.because, ...unread],
    });
  }
  return reasons;
}

function harborOf(verdict: StoreOutline['verdict'], { state, safeHarbor }: Protection): Harbor {
  if (verdict === 'sealed') return safeHarbor ? 'protected' : 'weak';
  if (verdict === 'not-examined') return 'not-known';
  if (verdict === 'review') return 'needs-a-look';
  if (verdict === 'clear') return 'nothing';
  if (state === 'key-exposed') return 'key-beside';
  return state === 'weak' ? 'weak' : 'not-encrypted';
}

function countHarbors(stores: readonly Lost[]): Record<Harbor, number> {
  const counts: Record<Harbor, number> = {
    'not-encrypted': 0,
    'key-beside': 0,
    weak: 0,
    protected: 0,
    'needs-a-look': 0,
    'not-known': 0,
    nothing: 0,
  };
  for (const { harbor } of stores) counts[harbor]++;
  return counts;
}

function coveredKinds(dossier: Dossier, ids: ReadonlySet<string>): Loss['kinds'] {
  const kinds: Record<Limb, Set<Finding['type']>> = {
    a: new Set(),
    b: new Set(),
    c: new Set(),
    d: new Set(),
    e: new Set(),
    f: new Set(),
  };
  for (const { id, findings } of dossier.stores(0)) {
    if (!ids.has(id)) continue;
    for (const { limb, type, disposition } of findings)
      if (limb !== null && disposition === 'covered' && type !== 'access-code')
        kinds[limb].add(type);
  }
  return {
    a: [...kinds.a],
    b: [...kinds.b],
    c: [...kinds.c],
    d: [...kinds.d],
    e: [...kinds.e],
    f: [...kinds.f],
  };
}
