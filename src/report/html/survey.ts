// Gathers what the exposure report shows, in one pass over the stores and one over their people.
import type { LossFacts } from '../../model/law-view.ts';
import type { StoreEntry } from '../../model/scan.ts';
import { limbs, type Limb } from '../../model/verdict.ts';
import type { Dossier } from '../dossier.ts';
import { ageBands } from '../exposure/age.ts';
import { countLimbs } from '../exposure/limbs.ts';
import { countByGroup } from '../exposure/people-sets.ts';
import { placeFinder } from '../exposure/places.ts';
import { rankSteps } from '../exposure/steps.ts';
import { trendOf } from '../exposure/trend.ts';
import { heldFor } from '../held-for.ts';
import { marksSentence } from '../marks-words.ts';
import { nounFor } from '../nouns.ts';
import { pathShower } from '../paths.ts';
import { joinFirst } from '../numbers.ts';
import { reasonWords } from '../reasons.ts';
import { reaches, type Reach } from '../reach-names.ts';
import { countUnread, type Unread } from '../unread.ts';
import type { FolderFacts, PageFacts, StepFacts } from './facts.ts';
import { toRow, type Row } from './row.ts';

/** Places listed of a finding: the report has a budget of its own, apart from `--places`. */
const placesListed = 3;
/** More stores than this no browser lists with comfort; the machine formats have them all. */
const mostRows = 20_000;
const mostSteps = 7;
/** Below this many folders, steps are about single stores. */
const fewFolders = 4;

/** What is kept of an exposed store until its people are counted. */
interface Exposed {
  readonly id: string;
  readonly uri: string;
  readonly label: string;
  readonly group: string;
  readonly reach: Reach;
  readonly isTable: boolean;
}

interface Pass {
  readonly rows: Row[];
  readonly exposed: Exposed[];
  readonly kinds: Set<string>;
  readonly limbStores: Record<Limb, number>;
  readonly states: Record<Row['state'], number>;
  readonly ages: number[];
  /** Bytes of stores that could not be examined, by reason. */
  readonly unreadBytes: Map<string, number>;
  total: number;
}

export function survey(dossier: Dossier): PageFacts {
  const { scan, law, summary, statements } = dossier;
  const pass = readStores(dossier);
  const show = pathShower(scan.targets);
  const unread = countUnread({ entries: dossier.notExamined(), summary, show });
  const people = dossier.people();
  const positions = new Map(people.stores.map((id, index) => [id, index]));
  const byGroup = groupBy(pass.exposed, positions, ({ group }) => group);
  const byStore = groupBy(pass.exposed, positions, ({ id }) => id);
  const steps = rankSteps(people, byGroup.size < fewFolders ? byStore : byGroup, mostSteps);
  return {
    organization: statements.organization.name ?? null,
    law,
    stores: summary.stores,
    people: summary.persons,
    peopleRange: summary.personsRange,
    missouri: summary.missouriResidents,
    ...unread,
    noun: nounFor(pass.kinds),
    unread: describeUnread(unread, pass.unreadBytes),
    duties: law.rule(lossFacts(dossier, pass.exposed)),
    limbs: countLimbs(people),
    limbStores: pass.limbStores,
    folders: describeFolders(pass.exposed, countByGroup(people, byGroup)),
    steps: steps.map((step) => describeStep(step, pass.exposed)),
    states: pass.states,
    trend: trendOf(scan, summary, {
      scans: dossier.scans(),
      summary: (id) => dossier.summaryOf(id),
    }),
    ages: ageBands.map((band, index) => ({ band, stores: pass.ages[index] ?? 0 })),
    method: {
      ...scan,
      isComplete: scan.complete,
      bytes: summary.bytes,
      asked: unread.total,
      excluded: unread.excludedCount,
      marks: marksSentence(summary.marks),
    },
    rows: pass.rows,
    rowsLeftOut: pass.total - pass.rows.length,
  };
}

function readStores(dossier: Dossier): Pass {
  const { scan, statements } = dossier;
  const setting = {
    find: placeFinder(scan.targets),
    audiences: statements.audiences,
    scannedAt: scan.startedAt,
  };
  const pass: Pass = {
    rows: [],
    exposed: [],
    kinds: new Set(),
    limbStores: { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 },
    states: { none: 0, 'key-exposed': 0, weak: 0, encrypted: 0 },
    ages: [],
    unreadBytes: new Map(),
    total: 0,
  };
  for (const store of dossier.stores(placesListed)) {
    const row = toRow(store, setting);
    pass.total++;
    pass.kinds.add(store.kind);
    if (pass.rows.length < mostRows) pass.rows.push(row);
    if (store.verdict === 'exposed' || store.verdict === 'sealed') pass.states[row.state]++;
    if (store.verdict === 'exposed') noteExposed(store, row, pass);
    const [problem] = store.problems ?? [];
    if (problem && store.verdict === 'not-examined') {
      const before = pass.unreadBytes.get(problem.reason) ?? 0;
      pass.unreadBytes.set(problem.reason, before + (store.bytes ?? 0));
    }
  }
  return pass;
}

function noteExposed(store: StoreEntry, row: Row, pass: Pass): void {
  const { id, group, folder, name, reach } = row;
  const label = folder === '' ? name : `${folder}/${name}`;
  const isTable = /-(?:table|view|collection)$/.test(store.kind);
  pass.exposed.push({ id, uri: store.uri, label, group, reach, isTable });
  pass.ages[row.age] = (pass.ages[row.age] ?? 0) + 1;
  const covered = store.findings.filter(({ disposition }) => disposition === 'covered');
  for (const limb of limbs)
    if (covered.some((finding) => finding.limb === limb)) pass.limbStores[limb]++;
}

function groupBy(
  exposed: readonly Exposed[],
  positions: ReadonlyMap<string, number>,
  key: (store: Exposed) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const store of exposed) {
    const position = positions.get(store.id);
    if (position === undefined) continue;
    const group = groups.get(key(store));
    if (group) group.push(position);
    else groups.set(key(store), [position]);
  }
  return groups;
}

function describeFolders(
  exposed: readonly Exposed[],
  people: ReadonlyMap<string, number>,
): FolderFacts[] {
  const byGroup = new Map<string, Exposed[]>();
  for (const store of exposed) {
    const known = byGroup.get(store.group);
    if (known) known.push(store);
    else byGroup.set(store.group, [store]);
  }
  return [...people]
    .map(([group, count]) => {
      const stores = byGroup.get(group) ?? [];
      return { group, people: count, stores: stores.length, reach: widest(stores) };
    })
    .toSorted((a, b) => b.people - a.people || a.group.localeCompare(b.group, 'en'));
}

function describeStep(
  { group, stores, gain, left }: ReturnType<typeof rankSteps>[number],
  exposed: readonly Exposed[],
): StepFacts {
  const single = exposed.find(({ id }) => id === group);
  const concerned = single ? [single] : exposed.filter((store) => store.group === group);
  return {
    label: single?.label ?? group,
    store: single?.id ?? null,
    stores,
    gain,
    left,
    reach: widest(concerned),
    hasTables: concerned.every(({ isTable }) => isTable),
  };
}

function widest(stores: readonly { readonly reach: Reach }[]): Reach {
  return reaches.find((reach) => stores.some((store) => store.reach === reach)) ?? 'unknown';
}

function describeUnread(
  { unread }: Unread,
  bytes: ReadonlyMap<string, number>,
): PageFacts['unread'] {
  return [...unread]
    .map(([reason, { count, folders }]) => ({
      reason,
      title: reasonWords[reason].title,
      action: reasonWords[reason].action.replace('{where}', () =>
        joinFirst(
          [...folders].map((folder) => folder || 'it'),
          2,
        ),
      ),
      count,
      bytes: bytes.get(reason) ?? 0,
    }))
    .toSorted((a, b) => b.count - a.count || a.reason.localeCompare(b.reason));
}

function lossFacts(dossier: Dossier, exposed: readonly Exposed[]): LossFacts {
  const { summary, statements } = dossier;
  const { letterCost = null, homeState = null } = statements.organization;
  return {
    persons: summary.persons,
    range: summary.personsRange,
    missouriResidents: summary.missouriResidents,
    letterCost,
    homeState,
    heldFor: heldFor(exposed, dossier),
  };
}
