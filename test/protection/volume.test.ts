// Encryption of the volume below a file, read from kernel tables laid out in the test as Linux lays them out.
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { inspectVolume, volumeOf, type SystemRoots } from '../../src/protection/volume.ts';

interface Machine {
  readonly mounts: readonly string[];
  /** Files below /sys/devices: 'sda/sda1/partition' → content. */
  readonly devices?: Readonly<Record<string, string>>;
  /** '8:1' → 'sda/sda1'. */
  readonly numbers?: Readonly<Record<string, string>>;
}

function machine({ mounts, devices = {}, numbers = {} }: Machine): SystemRoots {
  const root = mkdtempSync(join(tmpdir(), 'showme-sys-'));
  const [proc, blocks, names] = ['proc', 'dev/block', 'class/block'].map((one) => join(root, one));
  for (const folder of [proc, blocks, names]) mkdirSync(folder ?? '', { recursive: true });
  writeFileSync(join(proc ?? '', 'mountinfo'), `${mounts.join('\n')}\n`);
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  };
  for (const [path, content] of Object.entries(devices)) {
    if (path.endsWith('/')) mkdirSync(join(root, 'devices', path), { recursive: true });
    else if (content.startsWith('->')) {
      mkdirSync(dirname(join(root, 'devices', path)), { recursive: true });
      symlinkSync(join(root, 'devices', content.slice(2)), join(root, 'devices', path));
    } else write(join(root, 'devices', path), content);
  }
  for (const [number, device] of Object.entries(numbers)) {
    symlinkSync(join(root, 'devices', device), join(blocks ?? '', number));
    symlinkSync(join(root, 'devices', device), join(names ?? '', device.split('/').at(-1) ?? ''));
  }
  return { proc: proc ?? '', blocks: blocks ?? '', names: names ?? '' };
}

const mount = (device: string, point: string, end = 'ext4 /dev/x rw'): string =>
  `40 1 ${device} / ${point} rw,relatime shared:1 - ${end}`;

it('is known for LUKS, also below LVM', () => {
  const roots = machine({
    mounts: [mount('8:1', '/'), mount('254:1', '/srv')],
    devices: {
      'sda/sda1/partition': '1',
      'sda/slaves/': '',
      'dm-0/dm/uuid': 'CRYPT-LUKS2-0123-vault\n',
      'dm-1/dm/uuid': 'LVM-abc\n',
      'dm-1/slaves/dm-0': '->dm-0',
    },
    numbers: { '8:1': 'sda/sda1', '254:0': 'dm-0', '254:1': 'dm-1' },
  });
  expect(inspectVolume('/srv/office/a.csv', roots)).toEqual({
    encrypted: true,
    mechanism: 'luks2',
  });
  expect(inspectVolume('/srvelse/a.csv', roots).encrypted).toBe(false);
});

it('is not encrypted where one disk of an array is clear', () => {
  const roots = machine({
    mounts: [mount('9:0', '/')],
    devices: {
      'dm-0/dm/uuid': 'CRYPT-LUKS1-0123-a',
      'sdb/size': '1',
      'md0/slaves/dm-0': '->dm-0',
      'md0/slaves/sdb': '->sdb',
    },
    numbers: { '9:0': 'md0' },
  });
  expect(inspectVolume('/a', roots)).toEqual({ encrypted: false, mechanism: null });
});

it('is known for Btrfs, whose device number is its own', () => {
  const roots = machine({
    mounts: [mount('0:33', '/', 'btrfs /dev/dm-0 rw')],
    devices: { 'dm-0/dm/uuid': 'CRYPT-LUKS2-0123-root' },
    numbers: { '254:0': 'dm-0' },
  });
  expect(inspectVolume('/a', roots)).toEqual({ encrypted: true, mechanism: 'luks2' });
});

it.each([
  ['fuse.gocryptfs', 'gocryptfs'],
  ['ecryptfs', 'ecryptfs'],
  ['fuse.encfs', 'encfs'],
  ['fuse.cryfs', 'cryfs'],
])('is known for a mounted %s folder with a blank in its path', (type, mechanism) => {
  const roots = machine({
    mounts: [mount('0:1', '/', 'tmpfs tmpfs rw'), mount('0:50', '/my\\040vault', `${type} x rw`)],
  });
  expect(inspectVolume('/my vault/a', roots)).toEqual({ encrypted: true, mechanism });
});

it('is asked of ZFS by the name of the dataset', () => {
  const roots = machine({ mounts: [mount('0:31', '/', 'zfs tank/home rw,xattr')] });
  const run = (_: string, args: readonly string[]): string =>
    args.at(-1) === 'tank/home' ? 'aes-256-gcm\n' : '';
  expect(inspectVolume('/a', { ...roots, run })).toEqual({ encrypted: true, mechanism: 'zfs' });
  const nothing = { ...roots, run: () => '' };
  expect(inspectVolume('/a', nothing)).toEqual({ encrypted: null, mechanism: null });
});

it.each(['nfs4', 'cifs', 'overlay', '9p', 'tmpfs'])('cannot be told for %s', (type) => {
  const roots = machine({ mounts: [mount('0:60', '/', `${type} source rw`)] });
  expect(inspectVolume('/a', roots)).toEqual({ encrypted: null, mechanism: null });
});

it('is answered for any path, also one that is not there', () => {
  expect(volumeOf('/no/such/file')).toEqual({ encrypted: null, mechanism: null });
  expect(volumeOf('/')).toHaveProperty('encrypted');
});
