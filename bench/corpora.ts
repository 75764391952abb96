// The four corpora of the bench: a mixed tree, one large table of people, digits at their worst, and prose.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { pad, seeded, type Draw } from './random.ts';
import { clean, rowOf, tableHead, type Density, type RowKind } from './rows.ts';

export interface Corpus {
  readonly id: 'tree' | 'table' | 'digits' | 'prose';
  readonly title: string;
  /** Megabytes (2^20) at full size. */
  readonly megabytes: number;
  write(folder: string, plan: Plan): void;
}

/** How much of a corpus is made, and how much of it is sensitive. */
export interface Plan {
  /** Share of the full size. */
  readonly scale: number;
  readonly share: Share;
}

/** `share`: as a file server is, most files hold nothing. `dense`: every file does. */
export type ShareName = 'share' | 'dense';

export interface Share {
  readonly name: ShareName;
  /** One small file of the tree in so many is sensitive. */
  readonly files: number;
  readonly density: Density;
}

export const shares: Readonly<Record<ShareName, Share>> = {
  share: {
    name: 'share',
    files: 20,
    density: { table: 100, accounts: 0, records: 200, notes: 1000 },
  },
  dense: {
    name: 'dense',
    files: 1,
    density: { table: 100, accounts: 3, records: 200, notes: 50 },
  },
};

const megabyte = 2 ** 20;
const poolBytes = 4 * megabyte;
const seed = 1500;

const extensions: readonly (readonly [RowKind, string, number])[] = [
  ['csv', 'csv', 25],
  ['log', 'log', 20],
  ['json', 'json', 15],
  ['source', 'cpp', 15],
  ['html', 'html', 10],
  ['minified', 'js', 3],
  ['notes', 'txt', 12],
];

const smallFiles = 20_000;
const smallMegabytes = 312;
const largeMegabytes = 50;

export const corpora: readonly Corpus[] = [
  {
    id: 'tree',
    title: 'mixed tree: 20,000 small and 4 large files',
    megabytes: smallMegabytes + 4 * largeMegabytes,
    write: writeTree,
  },
  {
    id: 'table',
    title: 'one table of people, a Social Security number in one row of 100',
    megabytes: 512,
    write: (folder, { scale, share }) =>
      writeLarge(join(folder, 'people.csv'), {
        kind: 'csv',
        bytes: 512 * megabyte * scale,
        density: share.density,
        draw: seeded(seed + 1),
      }),
  },
  {
    id: 'digits',
    title: 'digits at their worst',
    megabytes: 256,
    write: (folder, { scale }) =>
      writeLarge(join(folder, 'digits.txt'), {
        kind: 'digits',
        bytes: 256 * megabyte * scale,
        density: clean,
        draw: seeded(seed + 2),
      }),
  },
  {
    id: 'prose',
    title: 'prose, four files',
    megabytes: 256,
    write(folder, { scale, share }) {
      for (let i = 0; i < 4; i++)
        writeLarge(join(folder, `prose${i}.txt`), {
          kind: 'notes',
          bytes: 64 * megabyte * scale,
          density: share.density,
          draw: seeded(seed + 3 + i),
        });
    },
  },
];

/** Makes a corpus below `folder`, unless the same is there already from a run before. */
export function makeCorpus(corpus: Corpus, folder: string, plan: Plan): string {
  const path = join(folder, `${corpus.id}-${plan.share.name}-${plan.scale}`);
  const made = join(folder, `.${corpus.id}-${plan.share.name}-${plan.scale}.made`);
  if (existsSync(made)) return path;
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  corpus.write(path, plan);
  writeFileSync(made, '');
  return path;
}

interface Large {
  readonly kind: RowKind;
  readonly bytes: number;
  readonly density: Density;
  readonly draw: Draw;
}

function rows({ kind, bytes, density, draw }: Large): Buffer {
  const row = rowOf[kind];
  const parts: string[] = [];
  for (let made = 0; made < bytes;) {
    const text = row(draw, density);
    parts.push(text);
    made += text.length;
  }
  return Buffer.from(parts.join(''), 'latin1');
}

function writeLarge(path: string, large: Large): void {
  const fd = openSync(path, 'w');
  if (large.kind === 'csv') writeSync(fd, tableHead(large.density));
  for (let written = 0; written < large.bytes;)
    written += writeSync(fd, rows({ ...large, bytes: Math.min(poolBytes, large.bytes - written) }));
  closeSync(fd);
}

function writeTree(folder: string, { scale, share }: Plan): void {
  const draw = seeded(seed);
  const pools = new Map<string, Buffer>();
  const poolOf = (kind: RowKind, density: Density): Buffer => {
    const key = `${kind} ${density === clean ? 'clean' : 'sensitive'}`;
    let pool = pools.get(key);
    if (!pool) {
      pool = rows({ kind, bytes: poolBytes * Math.max(0.25, Math.min(1, scale)), density, draw });
      pools.set(key, pool);
    }
    return pool;
  };
  const mean = (smallMegabytes / smallFiles) * megabyte;
  for (let i = 0; i < smallFiles * scale; i++) {
    const [kind, extension] = drawKind(draw);
    const density = draw(share.files) === 0 ? share.density : clean;
    // Sizes as on a disk: many small ones, few large ones.
    const size = Math.max(200, Math.floor(-Math.log(1 - draw(1 << 20) / (1 << 20)) * mean));
    const body = slice(poolOf(kind, density), size, draw);
    const below = join(folder, `d${i % 20}`, `s${Math.floor(i / 20) % 50}`);
    mkdirSync(below, { recursive: true });
    const head = kind === 'csv' ? Buffer.from(tableHead(density)) : Buffer.alloc(0);
    writeFileSync(join(below, `f${pad(i, 5)}.${extension}`), Buffer.concat([head, body]));
  }
  for (const [kind, extension] of extensions) {
    if (!['csv', 'log', 'json', 'notes'].includes(kind)) continue;
    const bytes = largeMegabytes * megabyte * scale;
    const density = share.density;
    writeLarge(join(folder, `large.${extension}`), { kind, bytes, density, draw });
  }
}

function drawKind(draw: Draw): readonly [RowKind, string, number] {
  let at = draw(100);
  return (
    extensions.find(([, , percent]) => {
      at -= percent;
      return at < 0;
    }) ?? (extensions[0] as readonly [RowKind, string, number])
  );
}

/** Whole lines of a pool, about `length` bytes, from a place of their own. */
function slice(pool: Buffer, length: number, draw: Draw): Buffer {
  const newline = 10;
  const from = pool.indexOf(newline, draw(Math.max(1, pool.length - length - 4096))) + 1;
  const end = pool.indexOf(newline, Math.min(pool.length - 1, from + length));
  return pool.subarray(from, end < 0 ? pool.length : end + 1);
}
