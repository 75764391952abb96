// Whether the volume below a file is encrypted at rest: on Linux from the mount table and the device mapper, elsewhere by its own tools.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { appleVolume, runTool, windowsVolume, zfsVolume, type RunTool } from './volume-tools.ts';

export interface Volume {
  /** null = cannot be told from here (a network share, an overlay, another system). */
  readonly encrypted: boolean | null;
  /** 'luks2', 'dm-crypt', 'gocryptfs' …; null where not encrypted or not known. 'fscrypt' with null: folder by folder. */
  readonly mechanism: string | null;
}

/** Where the kernel shows its tables; other folders in tests. */
export interface SystemRoots {
  /** Normally '/proc/self'. */
  readonly proc: string;
  /** Folders of block devices by number; normally '/sys/dev/block'. */
  readonly blocks: string;
  /** The same by name; normally '/sys/class/block'. */
  readonly names: string;
  /** Runs the tools of file systems that keep what they know to themselves. */
  readonly run?: RunTool;
}

const unknown: Volume = { encrypted: null, mechanism: null };
const clear: Volume = { encrypted: false, mechanism: null };
const realRoots: SystemRoots = {
  proc: '/proc/self',
  blocks: '/sys/dev/block',
  names: '/sys/class/block',
};

// File systems that encrypt by themselves, by their type in /proc/self/mountinfo.
const encryptingTypes: Readonly<Record<string, string>> = {
  ecryptfs: 'ecryptfs',
  'fuse.gocryptfs': 'gocryptfs',
  'fuse.encfs': 'encfs',
  'fuse.cryfs': 'cryfs',
  'fuse.securefs': 'securefs',
};

// Names that cryptsetup gives to its devices (dm/uuid): CRYPT-LUKS2-<uuid>-<name>.
const mapperUuids: readonly (readonly [string, string])[] = [
  ['CRYPT-LUKS1-', 'luks1'],
  ['CRYPT-LUKS2-', 'luks2'],
  ['CRYPT-PLAIN-', 'dm-crypt'],
  ['CRYPT-TCRYPT-', 'veracrypt'],
  ['CRYPT-BITLK-', 'bitlocker'],
  ['CRYPT-FVAULT2-', 'filevault2'],
];

/** Every mechanism that a volume may be told to have, for the documentation. */
export const volumeMechanisms: readonly string[] = [
  ...new Set([
    ...mapperUuids.map(([, name]) => name),
    ...Object.values(encryptingTypes),
    'fscrypt',
    'zfs',
    'filevault',
  ]),
];

const remembered = new Map<number, Volume>();

/** The volume that `path` lies on, remembered per device. Never throws. */
export function volumeOf(path: string): Volume {
  try {
    const { dev } = statSync(path);
    const volume = remembered.get(dev) ?? askSystem(path);
    remembered.set(dev, volume);
    return volume.mechanism === 'fscrypt' ? folderVolume(dirname(path)) : volume;
  } catch {
    return unknown;
  }
}

function askSystem(path: string): Volume {
  if (process.platform === 'darwin') return appleVolume(path, runTool);
  if (process.platform === 'win32') return windowsVolume(path, runTool);
  return process.platform === 'linux' ? inspectVolume(path, realRoots) : unknown;
}

const folders = new Map<string, Volume>();
const lsattrTimeout = 2000;

/**
 * Under fscrypt each folder is encrypted or not. Only an ioctl tells, which Node cannot ask for: lsattr(1) does, and
 * its flag is the capital E, for "e" stands for extents.
 */
function folderVolume(folder: string): Volume {
  const known = folders.get(folder);
  if (known) return known;
  let volume = unknown;
  try {
    const told = execFileSync('lsattr', ['-d', '--', folder], {
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: lsattrTimeout,
    });
    const [flags = ''] = told.split(' ', 1);
    volume = flags.includes('E') ? { encrypted: true, mechanism: 'fscrypt' } : clear;
  } catch {
    // No lsattr here, or not for this file system: nothing can be told.
  }
  folders.set(folder, volume);
  return volume;
}

/** The same, from the given tables and without a memory. */
export function inspectVolume(path: string, roots: SystemRoots): Volume {
  const mount = findMount(path, readFileSync(join(roots.proc, 'mountinfo'), 'utf8'));
  if (!mount) return unknown;
  const own = encryptingTypes[mount.type];
  if (own) return { encrypted: true, mechanism: own };
  if (mount.type === 'zfs') return zfsVolume(mount.source, roots.run ?? runTool);
  const byDevice = inspectMount(mount, roots);
  // fscrypt(8) keeps its policies in this folder of every file system it was set up for.
  if (byDevice.encrypted !== true && isFolder(join(mount.point, '.fscrypt')))
    return { encrypted: null, mechanism: 'fscrypt' };
  return byDevice;
}

function inspectMount(mount: Mount, roots: SystemRoots): Volume {
  // Btrfs shows a number of its own making: there, the name of the device leads on.
  const byName = mount.device.startsWith('0:') && mount.source.startsWith('/dev/');
  return inspectDevice(
    byName ? join(roots.names, deviceName(mount.source)) : join(roots.blocks, mount.device),
    0,
  );
}

interface Mount {
  /** 'major:minor'. */
  readonly device: string;
  readonly type: string;
  readonly source: string;
  readonly point: string;
}

/** The deepest mount point above `path`, the last one where several lie over each other. Fields as in proc_pid_mountinfo(5). */
function findMount(path: string, table: string): Mount | null {
  let best: Mount | null = null;
  for (const line of table.split('\n')) {
    const fields = line.split(' ');
    const device = fields[2];
    const [type, source = ''] = fields.slice(fields.indexOf('-') + 1);
    const point = fields[4]?.replace(/\\(\d{3})/gu, (_, octal: string) =>
      String.fromCharCode(Number.parseInt(octal, 8)),
    );
    if (!device || !type || !point) continue;
    const holds = point === '/' || path === point || path.startsWith(`${point}/`);
    if (holds && (!best || point.length >= best.point.length))
      best = { device, type, source, point };
  }
  return best;
}

const maxDepth = 8;

/** Looks at a block device and, below LVM or RAID, at every device it is made of: all must be encrypted. */
function inspectDevice(path: string, depth: number): Volume {
  // Major 0 devices (network, overlay, memory) have no entry.
  if (depth > maxDepth || !isFolder(path)) return unknown;
  const folder = realpathSync(path);
  const uuid = readOptional(join(folder, 'dm', 'uuid'));
  const mechanism = mapperUuids.find(([prefix]) => uuid.startsWith(prefix))?.[1];
  if (mechanism) return { encrypted: true, mechanism };
  const below = slavesOf(folder).map((slave) => inspectDevice(slave, depth + 1));
  if (below.length > 0) return weakest(below);
  // A partition's own disk may be the encrypted one: partitions made inside an opened container.
  const disk = join(folder, '..');
  if (readOptional(join(folder, 'partition')) !== '' && isFolder(join(disk, 'slaves'))) {
    return inspectDevice(disk, depth + 1);
  }
  return clear;
}

function weakest(volumes: readonly Volume[]): Volume {
  return (
    volumes.find((one) => one.encrypted === false) ??
    volumes.find((one) => one.encrypted === null) ??
    volumes[0] ??
    unknown
  );
}

/** '/dev/mapper/vault' as the kernel calls it: 'dm-0'. */
function deviceName(source: string): string {
  try {
    return basename(realpathSync(source));
  } catch {
    return basename(source);
  }
}

function slavesOf(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'slaves')).map((name) => join(folder, 'slaves', name));
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function readOptional(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return '';
  }
}
