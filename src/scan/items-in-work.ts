// Files on their way through the pool: what is decided of each, and what the inventory is told of it in the end.
import type { KnownItem, OpenReading } from '../inventory/inventory.ts';
import type { StoreResult } from '../model/verdict.ts';
import type { FileEntry } from '../sources/source.ts';
import type { Beside } from './beside.ts';
import type { FileJob, Job, JobEnd, JobSpan } from './protocol.ts';
import { gatherTraits, type TraitList } from './traits.ts';
import {
  isTouched,
  makeUnchanged,
  signsOf,
  stateOf,
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
  /** The job of a file; null where what is known of it stands, or where it waits for the end of the crawl. */
  jobOf(entry: FileEntry): FileJob | null;
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
  const keep = (entry: FileEntry, known: KnownItem, digest: string | null): void => {
    const { uri, access, stamp } = entry;
    open.keep(known, { uri, access, identity: stamp.identity, token: stamp.token, digest });
    kept++;
  };
  const begin = (entry: FileEntry, decided: ToRead): FileJob => {
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
      file: { entry, decided, startedMs: Date.now() },
    });
    return job;
  };
  return {
    get kept() {
      return kept;
    },
    jobOf(entry) {
      const decided = unchanged.decide(entry);
      if (decided.kind === 'read') return begin(entry, decided);
      if (decided.kind === 'later') later.push(entry);
      else keep(entry, decided.known, decided.digest);
      return null;
    },
    *rest() {
      for (const entry of later.splice(0)) {
        const decided = unchanged.decideNow(entry);
        if (decided.kind === 'read') yield begin(entry, decided);
        else keep(entry, decided.known, decided.digest);
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
        keep(file.entry, known, file.decided.isSettled ? null : end.digest);
      } else {
        // What gave no store, such as the log of a database, belongs to something else.
        const proof = traits.stores === 0 ? nothing : proofOf(file, end, beside, traits.list());
        reading.finish({ ...proof, traits: traits.list() });
      }
    },
  };
}

const nothing = { token: '', digest: null, beside: '' };

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
