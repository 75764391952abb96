// Who can open a file, from its mode bits, its owner and group, and the folders above it.
import { readFileSync, statSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import type { Access } from '../model/store.ts';
import { pathForSystem } from './raw-path.ts';

const windows = process.platform === 'win32';

/** What `stat` said of `path`, as an access. Windows keeps access in ACLs, so nothing is claimed there. */
export function accessOf(path: string, stats: Stats): Access {
  if (windows) return { principals: [] };
  const folder = dirname(path);
  const { mode, uid, gid } = stats;
  // Files of one folder mostly are of one owner and mode.
  if (last?.folder !== folder || last.mode !== mode || last.uid !== uid || last.gid !== gid)
    last = { folder, mode, uid, gid, access: describe(path, stats) };
  return last.access;
}

let last:
  | {
      readonly folder: string;
      readonly mode: number;
      readonly uid: number;
      readonly gid: number;
      readonly access: Access;
    }
  | undefined;

function describe(path: string, stats: Stats): Access {
  const owner = userName(stats.uid);
  const group = groupName(stats.gid);
  return { mode: modeText(stats.mode), owner, group, principals: principalsOf(path, stats) };
}

/** 'rw-r--r--'. */
function modeText(mode: number): string {
  const letters = Array.from('rwxrwxrwx');
  return letters.map((letter, at) => (mode & (1 << (8 - at)) ? letter : '-')).join('');
}

/** World-readable means everyone only as far as everyone may enter the folders above. */
function principalsOf(path: string, { mode, uid, gid }: Stats): string[] {
  const file: Gate = { open: (mode & 0o004) !== 0, groupMay: (mode & 0o040) !== 0, uid, gid };
  const closed = [file, gateOf(dirname(path))].filter((one): one is Gate => one?.open === false);
  if (closed.length === 0) return ['everyone'];
  const principals = new Set<string>();
  const [first] = closed;
  // Whoever is in only one of two groups gets no further than the first gate.
  if (first && closed.every((one) => one.groupMay && one.gid === first.gid)) {
    principals.add(`group ${groupName(first.gid)}`);
  }
  for (const one of closed) principals.add(`owner ${userName(one.uid)}`);
  return [...principals];
}

/** What a file or folder lets through. */
interface Gate {
  /** To everyone. */
  readonly open: boolean;
  readonly groupMay: boolean;
  readonly uid: number;
  readonly gid: number;
}

const maxRememberedFolders = 20_000;
const gates = new Map<string, Gate | null>();

/** For a crawl that begins: rights may have changed since the one before in this process. */
export function forgetFolders(): void {
  gates.clear();
  last = undefined;
}

/** The nearest folder, upwards, that not everyone may enter; null where there is none. */
function gateOf(folder: string): Gate | null {
  const known = gates.get(folder);
  if (known !== undefined) return known;
  if (gates.size >= maxRememberedFolders) gates.clear();
  const gate = ownGate(folder) ?? (dirname(folder) === folder ? null : gateOf(dirname(folder)));
  gates.set(folder, gate);
  return gate;
}

function ownGate(folder: string): Gate | null {
  try {
    const { mode, uid, gid } = statSync(pathForSystem(folder));
    return mode & 0o001 ? null : { open: false, groupMay: (mode & 0o010) !== 0, uid, gid };
  } catch {
    return null;
  }
}

let users: Map<number, string> | undefined;
let groups: Map<number, string> | undefined;

function userName(id: number): string {
  users ??= namesById('/etc/passwd');
  return users.get(id) ?? String(id);
}

function groupName(id: number): string {
  groups ??= namesById('/etc/group');
  return groups.get(id) ?? String(id);
}

/** Both files are `name:password:id:…` lines (passwd(5), group(5)). Accounts of a directory service are not in them: their number stands. */
function namesById(file: string): Map<number, string> {
  const names = new Map<number, string>();
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return names;
  }
  for (const line of text.split('\n')) {
    const [name, , id] = line.split(':');
    if (name && id) names.set(Number(id), name);
  }
  return names;
}
