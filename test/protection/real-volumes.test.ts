// Encrypted file systems, mounted for real where this machine allows it; each test says what it lacks where it does not.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectVolume, volumeOf, type Volume } from '../../src/protection/volume.ts';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';

interface Mounting {
  readonly name: string;
  readonly tools: readonly string[];
  /** What the kernel shows where it can do this. */
  readonly kernel?: readonly string[];
  /** Run by sh in a folder with the empty folders vault (ciphertext) and M (mount point); leaves `file` writable. */
  readonly mount: string;
  /** Shuts it; where that is not the same as unmounting it. */
  readonly lock?: string;
  readonly unmount: string;
  readonly file: string;
  readonly volume: Volume;
  /** Where the ciphertext lies once it is unmounted. */
  readonly below: string;
  /** What a note says that opens it, or names it where it cannot be tried; none for a key of the kernel's. */
  readonly right?: string;
}

const password = 'Sorrel-44-Lamp';

// What still looks at a new mount for a moment (an indexer, a loaded machine) makes it busy.
const fuse =
  'n=0; until fusermount3 -u M || fusermount -u M || umount M; do n=$((n+1)); [ $n -lt 40 ] || exit 1; sleep 0.25; done';

const mountings: readonly Mounting[] = [
  {
    name: 'gocryptfs',
    tools: ['gocryptfs'],
    kernel: ['/dev/fuse'],
    mount: `gocryptfs -init -q -scryptn 10 -extpass 'echo ${password}' vault && gocryptfs -q -nosyslog -extpass 'echo ${password}' vault M`,
    unmount: fuse,
    file: 'M/clients.csv',
    volume: { encrypted: true, mechanism: 'gocryptfs' },
    below: 'vault',
    right: `The password is: ${password}`,
  },
  {
    name: 'EncFS',
    tools: ['encfs'],
    kernel: ['/dev/fuse'],
    mount: `echo ${password} | encfs --standard -S "$PWD/vault" "$PWD/M"`,
    unmount: fuse,
    file: 'M/clients.csv',
    volume: { encrypted: true, mechanism: 'encfs' },
    below: 'vault',
    right: `vault: ${password}`,
  },
  {
    name: 'CryFS',
    tools: ['cryfs'],
    kernel: ['/dev/fuse'],
    mount: `echo ${password} | CRYFS_FRONTEND=noninteractive CRYFS_NO_UPDATE_CHECK=true cryfs vault M`,
    unmount: fuse,
    file: 'M/clients.csv',
    volume: { encrypted: true, mechanism: 'cryfs' },
    below: 'vault',
    right: `vault: ${password}`,
  },
  {
    name: 'fscrypt, an encrypted folder',
    tools: ['fscrypt', 'mkfs.ext4', 'lsattr', 'losetup'],
    kernel: ['/sys/fs/ext4/features/encryption', '/dev/loop-control'],
    mount:
      'truncate -s 64M e4.img && mkfs.ext4 -q -O encrypt e4.img && mount -o loop e4.img M && mkdir M/.fscrypt M/sec && ' +
      'head -c 32 /dev/urandom > raw && { [ -e /etc/fscrypt.conf ] || { fscrypt setup --quiet --force; touch made; }; } && ' +
      'rmdir M/.fscrypt && fscrypt setup --quiet M && ' +
      'fscrypt encrypt M/sec --source=raw_key --name=t --key=raw --quiet',
    lock: 'fscrypt lock M/sec --quiet',
    unmount: 'umount M; [ ! -e made ] || rm -rf /etc/fscrypt.conf /.fscrypt',
    file: 'M/sec/clients.csv',
    volume: { encrypted: true, mechanism: 'fscrypt' },
    below: 'M/sec',
  },
];

const roots = { proc: '/proc/self', blocks: '/sys/dev/block', names: '/sys/class/block' };

interface Scanned {
  readonly verdict: string;
  readonly protection: {
    readonly state: string;
    readonly mechanism: string | null;
    readonly volume: Volume;
  };
}

async function scan(target: string): Promise<readonly Scanned[]> {
  const args = ['scan', target, '-f', 'json', '--fail-on', 'never', '-q'];
  const { stdout } = await runShowme(args, { dataDir: freshDataDir() });
  return (JSON.parse(stdout) as { stores: Scanned[] }).stores;
}

const sh = (line: string, cwd: string): void => {
  execFileSync('sh', ['-c', line], { cwd, stdio: 'pipe', timeout: 60_000 });
};

/** May mount (CAP_SYS_ADMIN), which root of a container often may not. */
function mayMount(): boolean {
  const bits = /^CapEff:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  return ((BigInt(`0x${bits ?? '0'}`) >> 21n) & 1n) === 1n;
}

/** What this machine lacks for it; '' where it has everything. */
function lacking({ tools, kernel = [] }: Mounting): string {
  if (process.platform !== 'linux') return 'Linux';
  for (const tool of tools)
    try {
      sh(`command -v ${tool}`, '/');
    } catch {
      return tool;
    }
  const missing = kernel.find((path) => !existsSync(path));
  if (missing !== undefined) return `a kernel with ${missing}`;
  return mayMount() ? '' : 'the right to mount';
}

const usable = mountings.filter((mounting) => lacking(mounting) === '');
const unusable = mountings.filter((mounting) => lacking(mounting) !== '');

test
  .skipIf(unusable.length > 0)
  .each(unusable.map((mounting) => [mounting.name, lacking(mounting)]))(
  '%s needs %s, which is not on this machine',
  () => undefined,
);

describe.each(usable)('$name', (mounting) => {
  let root = '';
  let shut = false;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'showme-volume-'));
    for (const folder of ['vault', 'M']) mkdirSync(join(root, folder));
    // A file system in the background would keep a pipe open for good.
    sh(`{ ${mounting.mount}; } > /dev/null 2>&1`, root);
    writeFileSync(
      join(root, mounting.file),
      'first_name,last_name,ssn\nDana,Whitfield,489-31-7726\n',
    );
  });
  afterAll(() => {
    if (!shut || mounting.lock !== undefined) sh(mounting.unmount, root);
    // CryFS still writes for a moment after it is unmounted.
    rmSync(root, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 });
  });

  test('is told as encrypted at rest, of what is in it alone', () => {
    const file = join(root, mounting.file);
    // Remembered by device number, which the next file system in user space is given again.
    const isPerFolder = mounting.volume.mechanism === 'fscrypt';
    expect(isPerFolder ? volumeOf(file) : inspectVolume(file, roots)).toEqual(mounting.volume);
    expect(inspectVolume(join(root, 'vault'), roots)).not.toEqual(mounting.volume);
  });

  test('mounted, its content is exposed all the same', async () => {
    const [store] = await scan(join(root, mounting.file));
    expect(store).toMatchObject({
      verdict: 'exposed',
      protection: { state: 'none', volume: { encrypted: true } },
    });
  });

  test(
    'shut, its files are sealed, and whatever opens them is told',
    { timeout: 120_000 },
    async () => {
      sh(mounting.lock ?? mounting.unmount, root);
      shut = true;
      const { mechanism } = mounting.volume;
      const note = join(root, 'readme.txt');
      const states = async (): Promise<string[]> => {
        const stores = await scan(join(root, mounting.below));
        expect(stores.length).toBeGreaterThan(0);
        expect(stores.every(({ protection }) => protection.mechanism === mechanism)).toBe(true);
        return [
          ...new Set(stores.map(({ verdict, protection }) => `${verdict} ${protection.state}`)),
        ];
      };
      expect(await states()).toEqual(['sealed encrypted']);
      if (mounting.right === undefined) return;
      writeFileSync(
        note,
        mounting.right.replace(password, 'Brook-17-Anvil').replace('vault', 'other'),
      );
      expect(await states()).toEqual(['sealed encrypted']);
      writeFileSync(note, mounting.right);
      expect(await states()).toEqual(['review key-exposed']);
    },
  );
});
