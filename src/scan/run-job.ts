// Runs one job in whatever thread it is called: opens the file or database, examines it, hands on each result.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { engineOf } from '../databases/index.ts';
import { makeKeyedPrinter, normaliseValue } from '../detect/mask.ts';
import { lawOf } from '../law/index.ts';
import type { FoundKey, Password, ReadContext } from '../model/part.ts';
import type { ProtectionFact } from '../model/protection.ts';
import type { StoreResult } from '../model/verdict.ts';
import { detectorSet } from '../own-detectors/compile.ts';
import { describeNamed, findNearby, type Nearby } from '../protection/nearby.ts';
import { volumeOf } from '../protection/volume.ts';
import { openFileInput } from '../sources/file-input.ts';
import { crawlDatabase } from './crawl-database.ts';
import { examine } from './examine.ts';
import type { Surroundings } from './item.ts';
import type { Pace } from './pace.ts';
import { problemOf } from './problem-of.ts';
import type { DatabaseJob, FileJob, Job } from './protocol.ts';
import type { Settings } from './settings.ts';
import type { SpanFacts } from './span-facts.ts';
import { openStoreDesk, type Office, type StoreDesk } from './store-desk.ts';
import type { Anchor } from './store-id.ts';

/** What a job tells on its way beside its results. */
export interface Telling {
  /** The store being read, as far as it has come. */
  alive(soFar: StoreDesk): void;
  /** What is known of the store at this address, and of what lies in it, stands. */
  carry(uri: string): void;
  /** What a stretch of a table leaves for the join. */
  span(facts: SpanFacts): void;
  readonly pace?: Pace;
}

export type RunJob = (job: Job, telling: Telling) => AsyncGenerator<StoreResult>;

/** Prepares what all jobs under these settings share. */
export function makeRunJob(settings: Settings): RunJob {
  const office: Office = {
    settings,
    law: lawOf(settings.law),
    printer: makeKeyedPrinter(Buffer.from(settings.fingerprintKey, 'hex')),
    detectors: detectorSet(settings.ownDetectors),
    testValues: new Set(settings.testValues.map(normaliseValue)),
  };
  return (job, telling) => {
    const around = surroundingsOf(office, job, telling);
    return 'path' in job ? runFile(job, around) : runDatabase(job, around);
  };
}

function surroundingsOf(office: Office, { uri, known = {} }: Job, telling: Telling): Surroundings {
  const { settings } = office;
  // Looked for once per file, and only when something protected asks for it.
  const found = new Map<string, Nearby>();
  const nearby = (path: string): Nearby => {
    let near = found.get(path);
    if (!near) {
      near = findNearby(path);
      found.set(path, near);
    }
    return near;
  };
  return {
    office,
    ...telling,
    isKnown: (store, sign) =>
      known[store.startsWith(uri) ? store.slice(uri.length) : store] === sign,
    contextFor: (path): ReadContext => ({
      maxBytesInMemory: settings.maxBytesInMemory,
      ...(settings.patienceMs === undefined ? {} : { patienceMs: settings.patienceMs }),
      get passwords(): readonly Password[] {
        return path === ''
          ? settings.passwords
          : [...nearby(path).passwords, ...settings.passwords];
      },
      get keys(): readonly FoundKey[] {
        return path === '' ? [] : nearby(path).keys;
      },
    }),
    keyFactFor(path, mechanism) {
      if (path === '') return null;
      const evidence = describeNamed(nearby(path), mechanism, basename(path));
      return evidence === null ? null : { layer: 'file', state: 'key-nearby', mechanism, evidence };
    },
  };
}

const volumeFacts = new Map<string, ProtectionFact>();

/** The very same for all files of volumes alike. */
function volumeFactOf(path: string): ProtectionFact {
  const volume = volumeOf(path);
  const key = `${volume.encrypted} ${volume.mechanism}`;
  let fact = volumeFacts.get(key);
  if (!fact) volumeFacts.set(key, (fact = describeVolume(volume)));
  return fact;
}

function describeVolume({ encrypted, mechanism }: ReturnType<typeof volumeOf>): ProtectionFact {
  if (encrypted === null)
    return {
      layer: 'volume',
      state: 'opaque',
      mechanism: '',
      evidence: 'whether its volume is encrypted cannot be told from here',
    };
  if (!encrypted)
    return {
      layer: 'volume',
      state: 'clear',
      mechanism: '',
      evidence: 'its volume is not encrypted',
    };
  return {
    layer: 'volume',
    state: 'encrypted',
    mechanism: mechanism ?? 'unknown',
    evidence: `its volume is encrypted (${mechanism ?? 'unknown'})`,
  };
}

async function* runFile(job: FileJob, around: Surroundings): AsyncGenerator<StoreResult> {
  // No store of its own: it is read with its database.
  if (isSideFile(job.path)) return;
  const ref = {
    uri: job.uri,
    access: job.access,
    modifiedAt: job.modifiedAt,
    volume: null,
    ...anchorOf(job),
  };
  let input;
  try {
    input = await openFileInput(job.path);
  } catch (error) {
    const desk = openStoreDesk(around.office, { ...ref, kind: 'file' });
    const problem = problemOf(error);
    if (problem.reason === 'encrypted') desk.addFact(locked);
    desk.addProblem(problem);
    yield desk.finish();
    return;
  }
  try {
    yield* examine(
      {
        ...ref,
        input: around.pace?.input(input) ?? input,
        volume: volumeFactOf(job.path),
        facts: [],
        depth: 0,
        diskPath: job.path,
      },
      around,
    );
  } finally {
    await input.close();
  }
}

/** The kernel itself has no key for it: nobody can read it without one. */
const locked: ProtectionFact = {
  layer: 'file',
  state: 'encrypted',
  mechanism: 'fscrypt',
  untried: true,
  evidence: 'its folder is encrypted by the file system and locked: the kernel has no key for it',
};

/** SQLite's write-ahead log, its index, or a rollback journal beside the database it belongs to. */
function isSideFile(path: string): boolean {
  const database = /^(.+)-(?:wal|shm|journal)$/.exec(path)?.[1];
  return database !== undefined && existsSync(database);
}

/** Of an item that was first seen elsewhere. */
function anchorOf({ uri, firstSeen }: Job): { readonly anchor?: Anchor } {
  return firstSeen === undefined ? {} : { anchor: { uri, firstSeen } };
}

async function* runDatabase(job: DatabaseJob, around: Surroundings): AsyncGenerator<StoreResult> {
  const url = new URL(job.database);
  const engine = engineOf(url);
  const ref = {
    uri: job.uri,
    access: { principals: [] },
    modifiedAt: null,
    volume: null,
    diskPath: '',
    ...anchorOf(job),
  };
  if (!engine) {
    const desk = openStoreDesk(around.office, { ...ref, kind: 'database' });
    desk.addProblem({ reason: 'unsupported', detail: `no engine here reads ${url.protocol}//` });
    yield desk.finish();
    return;
  }
  const root = engine.rootOf?.(url) ?? job.uri;
  const only = job.only === undefined ? {} : { only: job.only };
  const span = job.span === undefined ? {} : { span: job.span };
  const crawl = {
    engine,
    target: { kind: 'uri', uri: url },
    root,
    examine,
    ...only,
    ...span,
  } as const;
  yield* crawlDatabase(crawl, { ...ref, uri: root }, around);
}
