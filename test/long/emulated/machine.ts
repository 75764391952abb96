// An emulated machine with a kernel of its own, for what the kernel of this one lacks: device mapper, RAID, eCryptfs.
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const modules =
  'virtio_pci virtio_blk 9pnet_virtio 9p dm_crypt xts aes_generic cbc essiv ext4 ecryptfs raid1 loop';
const here = import.meta.dirname;

const tools: readonly string[] = [
  'qemu-system-x86_64',
  'busybox',
  'cpio',
  'modprobe',
  'apt-get',
  'dpkg',
  'cryptsetup',
  'lvcreate',
  'mdadm',
  'ecryptfs-add-passphrase',
];

const environment = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` };

const sh = (line: string, cwd: string): string =>
  execFileSync('sh', ['-ec', line], { cwd, env: environment, encoding: 'utf8', stdio: 'pipe' });

function isHere(tool: string): boolean {
  try {
    sh(`command -v ${tool}`, '/');
    return true;
  } catch {
    return false;
  }
}

/** What is missing for it, by name: tools, or the kernel where it cannot be had. */
export function lacking(): readonly string[] {
  const missing = tools.filter((tool) => !isHere(tool));
  if (missing.length > 0) return missing;
  try {
    kernelFolder();
    return [];
  } catch {
    return ['linux-image-amd64 of Debian, by apt-get download,'];
  }
}

/** Debian's kernel, unpacked beside the temporary files and kept from run to run; installing it would take a minute more. */
function kernelFolder(): string {
  const name = sh(
    "apt-cache depends linux-image-amd64 | awk '/Depends:/{print $2}' | head -1",
    '/',
  ).trim();
  const folder = join(tmpdir(), `showme-${name}`);
  mkdirSync(folder, { recursive: true });
  if (!readdirSync(folder).includes('ready'))
    sh(
      `apt-get download -qq ${name} && dpkg -x ${name}_*.deb . && rm ${name}_*.deb && depmod -b . $(ls lib/modules) && touch ready`,
      folder,
    );
  return folder;
}

function makeInitramfs(kernel: string, folder: string): string {
  const tree = join(folder, 'initramfs');
  for (const name of ['bin', 'modules', 'proc', 'sys', 'dev', 'root'])
    mkdirSync(join(tree, name), { recursive: true });
  sh(`cp "$(command -v busybox)" ${tree}/bin/busybox`, '/');
  copyFileSync(join(here, 'init'), join(tree, 'init'));
  chmodSync(join(tree, 'init'), 0o755);
  const version = sh('ls lib/modules', kernel).trim();
  const order = sh(
    `for module in ${modules}; do modprobe -d "$PWD" -S ${version} --show-depends $module; done | awk '/^insmod/{print $2}' | awk '!seen[$0]++'`,
    kernel,
  );
  for (const [i, path] of order.trim().split('\n').entries())
    copyFileSync(path, join(tree, 'modules', `${100 + i}.ko`));
  sh('find . | cpio -o -H newc --quiet | gzip > ../initramfs.gz', tree);
  return join(folder, 'initramfs.gz');
}

export interface Run {
  /** What stands between '=== begin NAME' and '=== end NAME' in the output, by name. */
  readonly said: ReadonlyMap<string, string>;
  readonly log: string;
}

const diskBytes = 64 * 1024 * 1024;
const patience = 900_000;

/** Runs a script of the host's in the machine, with so many empty disks: /dev/vda and on. Their images stay in `folder`. */
export function runInMachine(script: string, disks: number, folder: string): Promise<Run> {
  const kernel = kernelFolder();
  const initramfs = makeInitramfs(kernel, folder);
  const [image = ''] = sh('ls boot/vmlinuz-*', kernel).trim().split('\n');
  const drives = Array.from({ length: disks }, (_, i) => {
    const path = join(folder, `${i}.img`);
    writeFileSync(path, '');
    truncateSync(path, diskBytes);
    return ['-drive', `file=${path},if=virtio,format=raw`];
  });
  const args = [
    ['-M', 'q35,accel=tcg', '-cpu', 'max', '-m', '1024', '-smp', '2'],
    ['-nographic', '-no-reboot', '-nic', 'none'],
    ['-kernel', join(kernel, image), '-initrd', initramfs],
    ['-append', `console=ttyS0 quiet panic=-1 script=${script}`],
    ...drives,
    ['-fsdev', 'local,id=r,path=/,security_model=none,readonly=on,multidevs=remap'],
    ['-device', 'virtio-9p-pci,fsdev=r,mount_tag=root'],
  ].flat();
  return new Promise((resolve, reject) => {
    const machine = spawn('qemu-system-x86_64', args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => machine.kill('SIGKILL'), patience);
    let log = '';
    machine.stdout.on('data', (chunk: Buffer) => void (log += chunk.toString('utf8')));
    machine.stderr.on('data', (chunk: Buffer) => void (log += chunk.toString('utf8')));
    machine.on('error', reject);
    machine.on('close', () => {
      clearTimeout(timer);
      const said = new Map(
        [...log.matchAll(/=== begin (\w+)\r?\n([^]*?)\r?\n=== end \1/g)].map(
          ([, name = '', text = '']) => [name, text.trim()] as const,
        ),
      );
      resolve({ said, log });
    });
  });
}
