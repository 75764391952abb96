// Runs a whole crawl of one database inside a test: every store that it yields, by its address under the root.
import { lawOf, laws } from '../../src/law/index.ts';
import type { DatabaseEngine, DatabaseTarget } from '../../src/databases/database.ts';
import { makePrinter } from '../../src/detect/mask.ts';
import type { StoreResult } from '../../src/model/verdict.ts';
import { detectorSet } from '../../src/own-detectors/compile.ts';
import { crawlDatabase } from '../../src/scan/crawl-database.ts';
import { examine } from '../../src/scan/examine.ts';
import type { Surroundings } from '../../src/scan/item.ts';
import { encodeMember } from '../../src/scan/member-uri.ts';
import { openSpanJoin, type Joined } from '../../src/scan/join-spans.ts';
import { openSpan, sealSpan } from '../../src/scan/span-facts.ts';
import type { Settings } from '../../src/scan/settings.ts';

const law = laws[0]?.id ?? '';

const settings: Settings & { readonly patienceMs: number } = {
  law,
  attestations: { entity: 'private', publicRecords: [] },
  archiveDepth: 8,
  maxBytesInMemory: 128 * 1024 * 1024,
  sample: 'all',
  places: 20,
  reveal: false,
  passwords: [],
  ownDetectors: [],
  testValues: [],
  fingerprintKey: '07'.repeat(32),
  patienceMs: 5000,
};

export interface Crawled {
  readonly stores: ReadonlyMap<string, StoreResult>;
  /** The store called `name` under the root. @throws Error where there is none, with those that there are */
  readonly at: (name: string) => StoreResult;
}

export async function crawl(
  engine: DatabaseEngine,
  target: DatabaseTarget,
  changed: Partial<Settings> = {},
): Promise<Crawled> {
  const around = aroundOf(changed);
  const root = rootOf(engine, target);
  const base = { uri: root, access: { principals: [] }, modifiedAt: null, volume: null };
  const stores = new Map<string, StoreResult>();
  const way = { engine, target, root, examine };
  for await (const store of crawlDatabase(way, { ...base, diskPath: '' }, around))
    stores.set(store.uri.slice(root.length).replace(/^\//, ''), store);
  return {
    stores,
    at(name) {
      const store = stores.get(name);
      if (store) return store;
      throw new Error(`no store ${name} among: ${[...stores.keys()].join(', ')}`);
    },
  };
}

export interface Stretched {
  readonly joined: Joined;
  readonly sealed: readonly Buffer[];
}

/** One table, stretch by stretch between these marks, the last one first; what each leaves is sealed on the way. */
export async function crawlStretches(
  engine: DatabaseEngine,
  target: DatabaseTarget,
  { table, marks, changed = {} }: Stretches,
): Promise<Stretched> {
  const { fingerprintKey } = { ...settings, ...changed };
  const root = rootOf(engine, target);
  const base = { uri: root, access: { principals: [] }, modifiedAt: null, volume: null };
  const of = marks.length + 1;
  const sealed: Buffer[] = [];
  for (let position = of - 1; position >= 0; position--) {
    const [from, to] = [marks[position - 1], marks[position]];
    const within = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    const around = aroundOf(
      changed,
      (facts) => (sealed[position] = sealSpan(facts, fingerprintKey)),
    );
    const span = { position, of, within };
    const way = { engine, target, root, examine, only: table, span };
    for await (const store of crawlDatabase(way, { ...base, diskPath: '' }, around))
      throw new Error(`a stretch gave a store: ${store.uri}`);
  }
  const { office } = aroundOf(changed);
  const uri = `${root.replace(/\/$/, '')}/${encodeMember(table)}`;
  const join = openSpanJoin({ ...office, maxPlaces: office.settings.places, ref: { uri } });
  for (const one of sealed) join.add(openSpan(one, fingerprintKey));
  return { joined: join.end(), sealed };
}

interface Stretches {
  readonly table: string;
  readonly marks: readonly string[];
  readonly changed?: Partial<Settings>;
}

const rootOf = (engine: DatabaseEngine, target: DatabaseTarget): string =>
  target.kind === 'uri' ? (engine.rootOf?.(target.uri) ?? target.uri.href) : 'db:';

function aroundOf(
  changed: Partial<Settings>,
  span: Surroundings['span'] = () => undefined,
): Surroundings {
  const all = { ...settings, ...changed, patienceMs: changed.patienceMs ?? settings.patienceMs };
  return {
    office: {
      settings: all,
      law: lawOf(law),
      printer: makePrinter(Buffer.from(all.fingerprintKey, 'hex')),
      detectors: detectorSet([]),
      testValues: new Set(),
    },
    contextFor: () => ({
      passwords: [],
      maxBytesInMemory: all.maxBytesInMemory,
      patienceMs: all.patienceMs,
    }),
    isKnown: () => false,
    carry: () => undefined,
    span,
    keyFactFor: () => null,
    alive: () => undefined,
  };
}

/** 'ssn covered 3' for each finding, in order. */
export function summary({ findings }: StoreResult): string[] {
  return findings
    .map(({ type, disposition, count }) => `${type} ${disposition} ${count}`)
    .toSorted();
}
