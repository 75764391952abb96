// Folders whose files gocryptfs, EncFS or CryFS encrypted one by one: told by the configuration that lies above them.
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { opensCryfs, readCryfs } from '../formats/openers/cryfs-open.ts';
import {
  opensGocryptfs,
  opensGocryptfsFile,
  readGocryptfs,
} from '../formats/openers/gocryptfs-open.ts';
import { openedFact, sealedFact, untriable } from '../formats/openers/sealed-fact.ts';
import { tryKeys, tryPasswords } from '../formats/openers/tries.ts';
import type { ProtectionFact } from '../model/protection.ts';
import { describeNamed, findNearby } from '../protection/nearby.ts';
import { readSmallFile } from '../protection/small-file.ts';

interface Maker {
  readonly mechanism: string;
  readonly file: string;
  readonly evidence: string;
}

const makers: readonly Maker[] = [
  {
    mechanism: 'gocryptfs',
    file: 'gocryptfs.conf',
    evidence: 'gocryptfs: AES-256-GCM, file by file',
  },
  {
    mechanism: 'encfs',
    file: '.encfs6.xml',
    evidence: 'EncFS: file by file, sizes and folders stay visible',
  },
  {
    mechanism: 'encfs',
    file: '.encfs5',
    evidence: 'EncFS 5: file by file, sizes and folders stay visible',
  },
  { mechanism: 'cryfs', file: 'cryfs.config', evidence: 'CryFS: block by block' },
];
const maxLevels = 40;
const maxConfigBytes = 64 * 1024;

/** By the path of the configuration: each try of a password takes seconds by design. */
const remembered = new Map<string, Promise<ProtectionFact>>();

/** Asked of files that are no known kind. Null where nothing above says what they are. */
export async function stackedFolderFact(
  path: string,
  start: Uint8Array,
): Promise<ProtectionFact | null> {
  const isOwnConfig = makers.some(
    ({ file, mechanism }) => file === basename(path) && mechanism !== 'cryfs',
  );
  if (path === '' || isOwnConfig) return null;
  const found = findConfig(dirname(path));
  if (found === null) return null;
  let fact = remembered.get(found.path);
  if (!fact) {
    fact = factFor(found.maker, found.path, Buffer.from(start));
    remembered.set(found.path, fact);
  }
  return fact;
}

function findConfig(folder: string): { readonly maker: Maker; readonly path: string } | null {
  let above = folder;
  for (let level = 0; level < maxLevels; level += 1) {
    const maker = makers.find(({ file }) => existsSync(join(above, file)));
    if (maker) return { maker, path: join(above, maker.file) };
    const next = dirname(above);
    if (next === above) return null;
    above = next;
  }
  return null;
}

type Opens = (password: string) => boolean;

/** How a password, or a written master key, is tried on it; null where that is not done here. */
function openerFor(
  mechanism: string,
  config: Buffer | null,
  start: Buffer,
): { readonly password: Opens; readonly key: (bytes: Uint8Array) => boolean } | null {
  if (config === null) return null;
  if (mechanism === 'cryfs') {
    const cryfs = readCryfs(config);
    return cryfs && { password: (text) => opensCryfs(cryfs, text), key: () => false };
  }
  const gocryptfs = mechanism === 'gocryptfs' ? readGocryptfs(config) : null;
  return (
    gocryptfs && {
      password: (text) => opensGocryptfs(gocryptfs, text),
      key: (bytes) => opensGocryptfsFile(gocryptfs, bytes, start),
    }
  );
}

async function factFor(
  { mechanism, evidence }: Maker,
  path: string,
  start: Buffer,
): Promise<ProtectionFact> {
  const seal = {
    mechanism,
    evidence: `its folder is one of ${evidence} (${basename(path)} above it)`,
  };
  const folder = dirname(path);
  // Beside the folder, by its name, and in it.
  const [beside, inside] = [findNearby(folder), findNearby(path)];
  const nearby = {
    passwords: [...beside.passwords, ...inside.passwords],
    keys: [...beside.keys, ...inside.keys],
  };
  const named = (): ProtectionFact | null => {
    const words = describeNamed(nearby, mechanism, basename(folder));
    const told = `${seal.evidence}; ${words ?? ''}`;
    return words === null
      ? null
      : { layer: 'file', state: 'key-nearby', mechanism, evidence: told };
  };
  const opener = openerFor(mechanism, readSmallFile(path, maxConfigBytes), start);
  if (opener === null) return named() ?? sealedFact(seal, untriable);
  const byKey = await tryKeys(
    nearby.keys.filter(({ unlocks }) => unlocks === 'gocryptfs' || unlocks === 'any'),
    ({ bytes }) => (opener.key(bytes) ? true : null),
  );
  const tried = byKey.opened
    ? byKey
    : await tryPasswords(nearby.passwords, (text) => (opener.password(text) ? true : null));
  if (tried.opened) return openedFact({ mechanism }, tried.opened.by, seal.evidence);
  return (tried.untried ? named() : null) ?? sealedFact(seal, tried);
}

/** What gocryptfs keeps in each folder for the names in it: no content, and not encrypted. */
export function isFolderFurniture(path: string): boolean {
  return basename(path) === 'gocryptfs.diriv';
}
