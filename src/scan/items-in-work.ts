// Files on their way through the pool: what is decided of each, and what the inventory is told of it in the end.
import type { OpenReading, ReadingEnd } from '../inventory/inventory.ts';
import type { FolderEnd } from '../inventory/standing.ts';
import type { StoreResult } from '../model/verdict.ts';
import type { Batch, FileEntry } from '../sources/source.ts';
import type { Beside } from './beside.ts';
import type { FileJob, Job, JobEnd, JobSpan } from './protocol.ts';
import { gatherTraits, type TraitList } from './traits.ts';
import {
  isTouched,
  makeUnchanged,
  signsOf,
  stateOf,
  type Decision,
  type ToRead,
  type UnchangedOptions,
} from './unchanged.ts';

interface Work {
  readonly reading: OpenReading;
  readonly traits: TraitList;
  /** What the stores that are carried over may depend on. */
  readonly carried: readonly string[];
  /** Only for files of a crawl. */
  readonly file?: {
    readonly entry: FileEntry;
    readonly decided: ToRead;
    readonly startedMs: number;
    /** The folder that it is counted in. */
    readonly within: FolderEnd | undefined;
  };
}

export interface DatabaseNamed {
  /** With its login. */
  readonly href: string;
  /** As it may be shown; of a table, its own. */
  readonly uri: string;
  /** As `DatabaseJob` has it. */
  readonly only?: string;
  readonly span?: JobSpan;
}

export interface ItemsInWork {
  /** Jobs of those of its files that are to be read now: what is known of the others stands, or they wait for the end of the crawl. */
  jobsOf(batch: Batch): Iterable<FileJob>;
  /** Jobs of the files that waited. */
  rest(): Iterable<FileJob>;
  /** A database, or one table of it: its engine is asked what of it changed. */
  database(named: DatabaseNamed): Job;
  record(result: StoreResult, job: Job): void;
  carry(uri: string, job: Job): void;
  finish(job: Job, end: JobEnd | null): void;
  /** Files so far that were not read again. */
  readonly kept: number;
}

export function makeItemsInWork(options: UnchangedOptions): ItemsInWork {
  const { again, beside, open } = options;
  const unchanged = makeUnchanged(options);
  const works = new Map<Job, Work>();
  const later: FileEntry[] = [];
  let kept = 0;
  const keep = (
    { uri, access, stamp }: FileEntry,
    { known, digest }: Kept,
    within?: FolderEnd,
  ): void => {
    if (!isPlain({ ...known, digest })) within?.spoil();
    open.keep(known, { uri, access, identity: stamp.identity, token: stamp.token, digest }, within);
    kept++;
  };
  const begin = (entry: FileEntry, decided: ToRead, within?: FolderEnd): FileJob => {
    const now = stateOf(entry);
    const firstSeen = open.anchorFor(now, decided.known);
    const { path, uri, size, access, modifiedAt } = entry;
    const job: FileJob = {
      path,
      uri,
      size,
      access,
      modifiedAt,
      ...(firstSeen !== uri && { firstSeen }),
      ...(decided.prove && { prove: decided.prove }),
      ...(decided.signs && { known: decided.signs }),
    };
    works.set(job, {
      reading: open.read(now, decided.known),
      traits: gatherTraits(),
      carried: decided.known?.traits ?? [],
      file: { entry, decided, startedMs: Date.now(), within },
    });
    return job;
  };
  return {
    get kept() {
      return kept;
    },
    *jobsOf(batch) {
      if (again.length === 0 && open.keepFolder(batch)) {
        kept += batch.count;
        return;
      }
      const within = open.openFolder(batch);
      for (const entry of batch.files()) {
        const decided = unchanged.decide(entry);
        if (decided.kind === 'read') yield begin(entry, decided, within);
        else if (decided.kind === 'keep') keep(entry, decided, within);
        else {
          within.spoil();
          later.push(entry);
        }
      }
    },
    *rest() {
      for (const entry of later.splice(0)) {
        const decided = unchanged.decideNow(entry);
        if (decided.kind === 'read') yield begin(entry, decided);
        else keep(entry, decided);
      }
    },
    database({ href, uri, only, span }) {
      const now = { uri, identity: '', token: '', access: { principals: [] } };
      const known = open.known(uri);
      const firstSeen = open.anchorFor(now, known);
      const isOutdated = again === 'all' || !known || isTouched(known, options);
      const job = {
        database: href,
        uri,
        ...(only !== undefined && { only }),
        ...(span && { span }),
        ...(firstSeen !== uri && { firstSeen }),
        ...(!isOutdated && { known: signsOf(known, open) }),
      };
      // A stretch alone is no reading.
      if (span) return job;
      works.set(job, {
        reading: open.read(now, known),
        traits: gatherTraits(),
        carried: known?.traits ?? [],
      });
      return job;
    },
    carry(uri, job) {
      const work = works.get(job);
      work?.traits.addCarried(work.carried);
      work?.reading.carry(uri);
    },
    record(result, job) {
      const work = works.get(job);
      work?.traits.add(result);
      work?.reading.record(result);
    },
    finish(job, end) {
      const work = works.get(job);
      works.delete(job);
      if (!work) return;
      const { file, reading, traits } = work;
      const known = file?.decided.known;
      if (file && known && end?.same) {
        const digest = file.decided.isSettled ? null : end.digest;
        keep(file.entry, { known, digest }, file.within);
      } else {
        // What gave no store, such as the log of a database, belongs to something else.
        const proof = traits.stores === 0 ? nothing : proofOf(file, end, beside, traits.list());
        const last = { ...proof, traits: traits.list() };
        if (!isPlain(last)) file?.within?.spoil();
        reading.finish(last, file?.within);
      }
    },
  };
}

type Kept = Pick<Extract<Decision, { kind: 'keep' }>, 'known' | 'digest'>;

/** Whether nothing but what the system tells of the file itself decides next time whether it is read. */
function isPlain({ token, digest, beside, traits }: ReadingEnd): boolean {
  const looksFurther = traits.some(
    (one) => one === 'retry' || one === 'sealed' || one === 'sqlite',
  );
  return token !== '' && digest === null && beside === '' && !looksFurther;
}

const nothing: ReturnType<typeof proofOf> = { token: '', digest: null, beside: '' };

/** What next time will show that nobody wrote. */
function proofOf(
  file: Work['file'],
  end: JobEnd | null,
  beside: Beside,
  traits: readonly string[],
): { readonly token: string; readonly digest: string | null; readonly beside: string } {
  if (!file || !end) return nothing;
  const { entry, decided, startedMs } = file;
  const digest = decided.isSettled ? null : end.digest;
  if (!decided.isSettled && digest === null) return nothing;
  return {
    token: entry.stamp.token,
    digest,
    beside: beside.tokenOf(entry.path, traits, startedMs),
  };
}
