// Puts a scan into the queues: cuts its targets into parts, and feeds them in steps, since a long queue makes every fetch slow.
import { setTimeout as sleep } from 'node:timers/promises';
import { lstatSync, statSync } from 'node:fs';
import type { Spreading, SpreadScan } from '../inventory/spreading.ts';
import { identifyScan, nameOfTarget } from '../scan/identify-scan.ts';
import type { ScanRequest } from '../scan/request.ts';
import { makeListFolder } from '../sources/folder-listing.ts';
import { pathForSystem } from '../sources/raw-path.ts';
import type { PathTarget } from '../sources/source.ts';
import { cutDatabase } from './cut-database.ts';
import { cutFolder, type Most } from './cut-folders.ts';
import type { DatabasePiece, Part, Piece } from './part.ts';
import { planOf, type Planned } from './plan.ts';
import type { Queue } from './queue.ts';

export interface PutInRequest extends Planned, Pick<ScanRequest, 'version' | 'targets' | 'signal'> {
  readonly spreading: Spreading;
  readonly queue: Queue;
  readonly queues: QueueNames;
  readonly most: Most;
  /** Id of a scan that did not come to its end, to begin again with. */
  readonly resume?: string;
  /** More than so many parts are never left: whoever puts in waits. */
  readonly maxLeft?: number;
  readonly onWait?: (left: number) => void;
}

/** Which queue takes what. */
export interface QueueNames {
  readonly files: string;
  readonly databases: string;
  /** Folders that only the workers of a queue reach; absolute paths. */
  readonly folders: ReadonlyMap<string, string>;
}

export interface PutIn {
  readonly scanId: string;
  readonly wasInterrupted: boolean;
  readonly queues: ReadonlyMap<string, Counted>;
  /** Ended at once, because nothing was to do. */
  readonly isDone: boolean;
}

export interface Counted {
  readonly parts: number;
  readonly files: number;
  readonly bytes: number;
  readonly databases: number;
}

const batch = 100;
const lookEveryMs = 1000;
const defaultMaxLeft = 5000;
/** A part of 2,000 files is one of a million rows. */
const rowsForAFile = 500;

export async function putIn(request: PutInRequest): Promise<PutIn> {
  const { spreading, queue, signal } = request;
  const scan = await begin(request);
  await queue.prepare(namesOf(request.queues));
  const queues = new Map<string, Counted>();
  let waiting: Addressed[] = [];
  const flush = async (): Promise<void> => {
    const parts = waiting.map((one) => ({ ...one, leaseSeconds: request.leaseSeconds }));
    waiting = [];
    if (parts.length === 0) return;
    await spreading.server.together(async () => {
      const jobs = await queue.put(parts);
      spreading.add(
        scan,
        parts.map((one, at) => ({ job: jobs[at] ?? '', queue: one.queue })),
      );
    });
    for (const one of parts) count(queues, one);
  };
  for await (const one of partsOf(request, scan.id)) {
    if (signal.aborted) break;
    waiting.push(one);
    if (waiting.length < batch) continue;
    await room(request);
    await flush();
  }
  await flush();
  if (!signal.aborted) spreading.fed(scan);
  return {
    scanId: scan.id,
    wasInterrupted: signal.aborted,
    queues,
    isDone: spreading.endIfDone() !== undefined,
  };
}

async function begin(request: PutInRequest): Promise<SpreadScan> {
  const { spreading, resume } = request;
  const scan = { ...(await identifyScan(request)), startedAt: new Date().toISOString() };
  const plan = JSON.stringify(planOf(request));
  return resume === undefined ? spreading.begin(scan, plan) : spreading.again(resume, scan, plan);
}

/** Waits until there is room for more. */
async function room(request: PutInRequest): Promise<void> {
  const { spreading, signal, maxLeft = defaultMaxLeft, onWait } = request;
  for (let left = spreading.left(); left > maxLeft - batch; left = spreading.left()) {
    if (signal.aborted) return;
    onWait?.(left);
    await sleep(lookEveryMs, undefined, { signal }).catch(() => null);
  }
}

interface Addressed {
  readonly queue: string;
  readonly part: Part;
}

async function* partsOf(request: PutInRequest, scan: string): AsyncGenerator<Addressed> {
  const { targets, queues } = request;
  for (const target of targets) {
    if (target.kind === 'path') {
      yield* foldersOf(target, request, scan);
      continue;
    }
    const piece: DatabasePiece = {
      kind: 'database',
      href: withoutPassword(target.uri),
      uri: nameOfTarget(target),
    };
    // A database in a file is where the file is.
    const queue = target.uri.protocol === 'sqlite:' ? queues.files : queues.databases;
    const { patienceMs = 30_000, sample } = request.settings;
    const { files, bytes } = request.most;
    const most = { rows: files * rowsForAFile, bytes };
    for (const pieces of await cutDatabase({ uri: target.uri, piece, patienceMs, most, sample }))
      yield { queue, part: partOf(scan, pieces) };
  }
}

async function* foldersOf(
  target: PathTarget,
  request: PutInRequest,
  scan: string,
): AsyncGenerator<Addressed> {
  const { walk, queues, most } = request;
  const { path: root, uri } = target;
  // A link that is followed may lead to what another part has as well: only one crawl of it all knows.
  if (walk.follow || !isFolder(root)) {
    const size = isFolder(root) ? 0 : sizeOf(root);
    const part = { ...partOf(scan, [{ kind: 'tree', target: uri }]), files: 1, bytes: size };
    yield { queue: queues.folders.get(root) ?? queues.files, part };
    return;
  }
  const list = makeListFolder(root, walk, () => undefined);
  const inside = [...queues.folders].filter(([path]) => path.startsWith(withSlash(root)));
  const apart = new Map(inside.map(([path, queue]) => [path.slice(withSlash(root).length), queue]));
  const own = queues.folders.get(root) ?? queues.files;
  for (const [start, queue] of [['', own] as const, ...apart])
    for await (const { pieces, files, bytes } of cutFolder({ root, start, apart, list, most }))
      yield { queue, part: { scan, pieces, files, bytes } };
}

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

function partOf(scan: string, pieces: readonly Piece[]): Part {
  return { scan, pieces, files: 0, bytes: 0 };
}

function namesOf({ files, databases, folders }: QueueNames): string[] {
  return [...new Set([files, databases, ...folders.values()])];
}

function count(queues: Map<string, Counted>, { queue, part }: Addressed): void {
  const before = queues.get(queue) ?? { parts: 0, files: 0, bytes: 0, databases: 0 };
  queues.set(queue, {
    parts: before.parts + 1,
    files: before.files + part.files,
    bytes: before.bytes + part.bytes,
    databases:
      before.databases +
      part.pieces.filter((piece) => piece.kind === 'database' && !piece.span?.position).length,
  });
}

function withoutPassword(uri: URL): string {
  const shown = new URL(uri.href);
  shown.password = '';
  return shown.href;
}

function isFolder(path: string): boolean {
  try {
    return statSync(pathForSystem(path)).isDirectory();
  } catch {
    return false;
  }
}

function sizeOf(path: string): number {
  return lstatSync(pathForSystem(path), { throwIfNoEntry: false })?.size ?? 0;
}
