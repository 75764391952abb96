// Volumes whose drivers this kernel lacks, mounted in an emulated machine and scanned there; their images and files scanned here.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDataDir, runShowme } from '../cli/run-showme.ts';
import { lacking, runInMachine, type Run } from './emulated/machine.ts';

const password = 'Sorrel-44-Lamp';
const missing = lacking();
const disks = 7;

interface Scanned {
  readonly uri: string;
  readonly verdict: string;
  readonly protection: {
    readonly state: string;
    readonly mechanism: string | null;
    readonly safeHarbor: boolean;
    readonly because: readonly string[];
    readonly volume: { readonly encrypted: boolean | null; readonly mechanism: string | null };
  };
}

const storesOf = (json: string | undefined): readonly Scanned[] =>
  (JSON.parse(json ?? '{"stores":[]}') as { stores: Scanned[] }).stores;

test.skipIf(missing.length > 0).each(missing)('%s is not on this machine', () => undefined);

describe.skipIf(missing.length > 0)('in the emulated machine', () => {
  const root = mkdtempSync(join(tmpdir(), 'showme-emulated-'));
  let run: Run = { said: new Map(), log: '' };
  beforeAll(async () => {
    const script = join(root, 'script.sh');
    const showme = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');
    const guest = join(import.meta.dirname, 'emulated', 'volumes.sh');
    writeFileSync(script, `showme=${showme}\npassword=${password}\n. ${guest}\n`);
    run = await runInMachine(script, disks, root);
  }, 1_000_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each([
    ['luks', { encrypted: true, mechanism: 'luks2' }],
    ['lvm', { encrypted: true, mechanism: 'luks2' }],
    ['raid', { encrypted: true, mechanism: 'luks2' }],
    ['halfraid', { encrypted: false, mechanism: null }],
    ['clear', { encrypted: false, mechanism: null }],
    ['ecryptfs', { encrypted: true, mechanism: 'ecryptfs' }],
  ])('%s: what could be read through the mount is exposed, and the volume told', (name, volume) => {
    const all = storesOf(run.said.get('scan'));
    const stores = all.filter(({ uri }) => uri.includes(`/mnt/${name}/`));
    expect(stores, run.log.slice(-4000)).toMatchObject([
      { verdict: 'exposed', protection: { state: 'none', safeHarbor: false, volume } },
    ]);
    const explained = stores[0]?.protection.because.some((reason) => reason.includes('lost disk'));
    expect(explained).toBe(volume.encrypted);
  });

  const scan = async (target: string): Promise<Scanned | undefined> => {
    const args = ['scan', target, '-f', 'json', '--fail-on', 'never', '-q'];
    return storesOf((await runShowme(args, { dataDir: freshDataDir() })).stdout)[0];
  };
  const note = (folder: string, secret: string): void =>
    writeFileSync(join(folder, 'readme.txt'), `The password is: ${secret}\n`);

  test.each([
    ['a file as eCryptfs left it below', 'ecryptfs', 'clients.csv'],
    ['the image of a disk whose volume is shut', 'luks2', '0.img'],
  ])('%s is sealed, unless its passphrase lies with it', async (_, mechanism, name) => {
    const folder = join(root, mechanism, 'x');
    const file = join(folder, name);
    mkdirSync(folder, { recursive: true });
    if (mechanism === 'ecryptfs')
      writeFileSync(file, Buffer.from(run.said.get('lower') ?? '', 'base64'));
    else renameSync(join(root, name), file);
    const sealed = { verdict: 'sealed', protection: { state: 'encrypted', mechanism } };
    expect(await scan(file)).toMatchObject(sealed);
    note(folder, 'Brook-17-Anvil');
    expect(await scan(file)).toMatchObject(sealed);
    note(folder, password);
    expect(await scan(file)).toMatchObject({
      verdict: 'review',
      protection: { state: 'key-exposed', mechanism },
    });
  });
});
