// Parts of a tree: bounded, and together the very files and left-outs that one crawl of it brings.
import * as fc from '../properties.ts';
import { describe, expect, it } from 'vitest';
import { cutFolder, type Cut, type Most } from '../../src/fleet/cut-folders.ts';
import { readableOf } from '../../src/fleet/pieces.ts';
import { makeListFolder } from '../../src/sources/folder-listing.ts';
import type { FileEntry, SkippedEntry, WalkOptions } from '../../src/sources/source.ts';
import { crawl, everything, makeTree } from '../sources/tree.ts';

type Entry = FileEntry | SkippedEntry;

async function cut(root: string, most: Most, options: WalkOptions): Promise<Cut[]> {
  const list = makeListFolder(root, options, () => undefined);
  const cuts: Cut[] = [];
  for await (const one of cutFolder({ root, list, most })) cuts.push(one);
  return cuts;
}

async function entriesOf(cuts: readonly Cut[], options: WalkOptions): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const { pieces } of cuts)
    for (const piece of pieces) {
      const readable = readableOf(piece, { walk: options, login: (href) => href });
      if (readable.kind === 'files')
        for await (const batch of readable.batches)
          entries.push(...batch.skipped, ...batch.files());
    }
  return entries;
}

const told = (entry: Entry): string =>
  entry.kind === 'file' ? entry.uri : `${entry.uri} ${entry.reason} ${entry.detail}`;

/** Names that sort, quote and encode in every odd way. */
const name = fc.constantFrom('a', 'b', 'c d', 'é', 'z.txt', '%41', '#', 'ü~', '10', '9');
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

/** A name is a file or a folder, not both. */
function treeOf(paths: readonly string[]): Record<string, string> {
  const kept = paths.filter((one) => !paths.some((other) => other.startsWith(`${one}/`)));
  return Object.fromEntries(kept.map((one) => [one, one]));
}

describe('parts of a folder', () => {
  it('hold together every file once, whatever the tree and the bound', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(path, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom(['*.txt'], ['a/**'], []),
        async (paths, files, exclude) => {
          const root = makeTree({ ...treeOf(paths), 'b2/.showmeignore': 'c d\n10/\n' });
          const options = { ...everything, roots: [root], exclude };
          const whole = await crawl(root, { exclude });
          const cuts = await cut(root, { files, bytes: 60 }, options);
          const parts = await entriesOf(cuts, options);
          expect(parts.map(told).toSorted()).toEqual(whole.entries.map(told).toSorted());
          expect(cuts.reduce((sum, one) => sum + one.files, 0)).toBe(whole.files.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are bounded, but for a single file that is larger', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 95 }, (_, n) => [`f/${n}.txt`, 'x'.repeat(n === 50 ? 5000 : 10)]),
    );
    const root = makeTree({ ...files, 'small/a': '1', 'small/b/c': '2' });
    const cuts = await cut(root, { files: 20, bytes: 1000 }, { ...everything, roots: [root] });
    expect(cuts.map((one) => one.files).every((count) => count <= 20)).toBe(true);
    expect(cuts.filter(({ bytes }) => bytes > 1000)).toMatchObject([{ files: 1, bytes: 5000 }]);
    expect(cuts.length).toBeLessThan(10);
  });

  it('follow what a folder above them leaves out', async () => {
    const root = makeTree({
      '.showmeignore': 'secret\n',
      'a/.showmeignore': '!secret\n',
      'a/b/secret': '1',
      'c/d/secret': '2',
      'c/d/e': '3',
    });
    const options = { ...everything, roots: [root] };
    const cuts = await cut(root, { files: 2, bytes: 1000 }, options);
    const entries = await entriesOf(cuts, options);
    expect(cuts.length).toBeGreaterThan(2);
    expect(entries.map(told).toSorted()).toEqual((await crawl(root)).entries.map(told).toSorted());
  });
});
