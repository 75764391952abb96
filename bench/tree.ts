// Makes the bench's tree: the same bytes for the same seed, one row in a hundred with an invented person's number in it.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export interface Tree {
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
}

type Random = () => number;

/** Small generator with a period of 2^32 (mulberry32): repeatable, not secure. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const given = ['Ada', 'Ben', 'Cora', 'Dale', 'Edna', 'Floyd', 'Greta', 'Hank', 'Iris', 'Joel'];
const family = ['Abernathy', 'Birch', 'Calloway', 'Dunmore', 'Easton', 'Fairley', 'Grimes', 'Holt'];
const words =
  'the office report of last month was sent to every department and will be filed with minutes budget county clerk road bridge water permit meeting invoice order delivery paper printer chair'.split(
    ' ',
  );

const whole = (random: Random, below: number): number => Math.floor(random() * below);
const pick = <T>(random: Random, list: readonly T[]): T => list[whole(random, list.length)] as T;
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Areas 486 to 500 were Missouri's; group and serial never 0. */
const number = (random: Random): string =>
  `${486 + whole(random, 15)}-${pad(1 + whole(random, 99), 2)}-${pad(1 + whole(random, 9999), 4)}`;

interface Row {
  readonly id: number;
  readonly name: string;
  readonly sensitive: string;
}

type WriteRow = (random: Random, row: Row) => string;

interface Kind {
  readonly extension: string;
  readonly head: string;
  readonly row: WriteRow;
}

const sentence = (random: Random, length: number): string =>
  Array.from({ length }, () => pick(random, words)).join(' ');

const kinds: readonly Kind[] = [
  {
    extension: 'txt',
    head: '',
    row: (random, { name, sensitive }) =>
      sensitive === ''
        ? `${sentence(random, 12)}.\n`
        : `${name}, Social Security number ${sensitive}, ${sentence(random, 5)}.\n`,
  },
  {
    extension: 'csv',
    head: 'id,first name,last name,order,amount,ssn\n',
    row: (random, { id, name, sensitive }) =>
      `${id},${name.replace(' ', ',')},PO-${pad(whole(random, 1e6), 6)},${whole(random, 1e5) / 100},${sensitive}\n`,
  },
  {
    extension: 'jsonl',
    head: '',
    row: (random, { id, name, sensitive }) =>
      `{"id":${id},"name":"${name}","note":"${sentence(random, 6)}","ssn":"${sensitive}"}\n`,
  },
  {
    extension: 'log',
    head: '',
    row: (random, { id, name, sensitive }) =>
      `2024-03-${pad(1 + whole(random, 28), 2)}T10:${pad(whole(random, 60), 2)}:00Z INFO request ${id} took ${whole(random, 900)} ms${sensitive === '' ? '' : ` user="${name}" ssn=${sensitive}`}\n`,
  },
];

/** Writes about `bytes` bytes below `path`: half in small files of a few KB, half in four large ones. */
export function makeTree(path: string, bytes: number, seed = 1500): Tree {
  const random = seeded(seed);
  let files = 0;
  const write = (folder: string, kind: Kind, size: number): number => {
    mkdirSync(join(path, folder), { recursive: true });
    const file = join(path, folder, `${pad(files++, 5)}.${kind.extension}`);
    return writeFile(file, { kind, size, random });
  };
  let written = 0;
  for (const kind of kinds) written += write('large', kind, bytes / 2 / kinds.length);
  while (written < bytes) {
    const size = 2048 + whole(random, 64 * 1024);
    written += write(join('small', pad(whole(random, 100), 2)), pick(random, kinds), size);
  }
  return { path, files, bytes: written };
}

const sensitiveEvery = 100;
const flushBytes = 256 * 1024;

interface FilePlan {
  readonly kind: Kind;
  readonly size: number;
  readonly random: Random;
}

function writeFile(path: string, { kind, size, random }: FilePlan): number {
  const fd = openSync(path, 'w');
  let text = kind.head;
  let written = 0;
  for (let id = 1; written + text.length < size; id++) {
    const isSensitive = whole(random, sensitiveEvery) === 0;
    const name = `${pick(random, given)} ${pick(random, family)}`;
    text += kind.row(random, { id, name, sensitive: isSensitive ? number(random) : '' });
    if (text.length < flushBytes) continue;
    written += writeSync(fd, text);
    text = '';
  }
  written += writeSync(fd, text);
  closeSync(fd);
  return written;
}
