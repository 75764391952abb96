// The crawl: every file comes, and everything that does not is named.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileInput } from '../../src/sources/file-input.ts';
import { resolveTarget } from '../../src/sources/targets.ts';
import { walk } from '../../src/sources/walk.ts';
import { asOrdinaryUser, crawl, everything, makeTree } from './tree.ts';

describe('walk', () => {
  it('brings every file, hidden ones and those of .gitignore too, in the order of the names', async () => {
    const root = makeTree({
      'b/two.txt': '2',
      'b/.hidden/x': 'x',
      'a.txt': '1',
      '.gitignore': 'a.txt\nb/\n',
      'node_modules/pack/index.js': '',
    });
    const { files, skipped } = await crawl(root);
    expect(files).toEqual([
      '.gitignore',
      'a.txt',
      'b/two.txt',
      'b/.hidden/x',
      'node_modules/pack/index.js',
    ]);
    expect(skipped).toEqual([]);
  });

  it('tells size, time, mode and who may open a file', async () => {
    const root = makeTree({ 'a.txt': 'twelve bytes' });
    chmodSync(join(root, 'a.txt'), 0o644);
    const [entry] = (await crawl(root)).entries;
    expect(entry).toMatchObject({
      kind: 'file',
      path: join(root, 'a.txt'),
      uri: `file://${root}/a.txt`,
      size: 12,
      access: { mode: 'rw-r--r--', principals: ['everyone'] },
    });
  });

  it('says of a world-readable file in a closed folder that only the folder opens it', async () => {
    const root = makeTree({ 'HR/pay.csv': '1' });
    chmodSync(join(root, 'HR'), 0o700);
    const [entry] = (await crawl(root)).entries;
    const access = entry?.kind === 'file' ? entry.access : undefined;
    expect(access?.principals).toEqual([`owner ${access?.owner}`]);
  });

  it('takes a single file as a target', async () => {
    const root = makeTree({ 'a.txt': '1' });
    const { entries } = await crawl(join(root, 'a.txt'));
    expect(entries).toMatchObject([{ kind: 'file', path: join(root, 'a.txt') }]);
  });

  it.each([
    'new\nline',
    'back\\slash',
    '[x]{y}(z)!',
    '..dots',
    ' leading',
    '-dash',
    'caf\u00e9',
    '\u2028',
  ])('brings a file called %j', async (name) => {
    const root = makeTree({ [`folder ${name}/${name}`]: 'x' });
    const { entries } = await crawl(root);
    expect(entries).toMatchObject([{ kind: 'file', path: join(root, `folder ${name}`, name) }]);
  });

  it('brings and opens a file whose name is not UTF-8', async () => {
    const root = makeTree({});
    const name = Buffer.concat([
      Buffer.from(`${root}/caf`),
      Buffer.from([0xe9]),
      Buffer.from('.txt'),
    ]);
    writeFileSync(name, 'content');
    const [entry] = (await crawl(root)).entries.filter((one) => one.kind === 'file');
    expect(entry?.uri).toBe(`file://${root}/caf%E9.txt`);
    const input = await openFileInput(entry?.path ?? '');
    expect(Buffer.from(input.head).toString()).toBe('content');
    expect(input.path).toBeUndefined();
    await input.close();
  });

  it('never opens pipes and sockets, and names them', async () => {
    const root = makeTree({ 'a.txt': '1' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const server = createServer().listen(join(root, 'socket'));
    await new Promise((listening) => server.once('listening', listening));
    const { files, skipped } = await crawl(root);
    server.close();
    expect(files).toEqual(['a.txt']);
    expect(skipped).toEqual([
      'pipe: special-file: it is a named pipe, which is never opened',
      'socket: special-file: it is a socket, which is never opened',
    ]);
  });

  it('names an unreadable folder and goes on', async () => {
    const root = makeTree({ 'a/x': '1', 'closed/y': '2', 'z/w': '3' });
    chmodSync(join(root, 'closed'), 0);
    const { files, skipped } = await asOrdinaryUser(() => crawl(root));
    expect(files).toEqual(['a/x', 'z/w']);
    expect(skipped).toEqual([expect.stringMatching(/^closed: denied: /u)]);
  });

  it('names a folder that vanishes while the crawl runs', async () => {
    const root = makeTree({ 'a/x': '1', 'b/y': '2' });
    const target = resolveTarget(root);
    const seen: string[] = [];
    if (target.kind === 'path') {
      for await (const batch of walk(target, { ...everything, roots: [root] })) {
        seen.push(...batch.skipped.map(({ reason }) => reason));
        seen.push(...[...batch.files()].map(({ kind }) => kind));
        execFileSync('rm', ['-rf', join(root, 'b')]);
      }
    }
    // The folder may have been listed already: then its file is what is gone.
    expect(seen).toEqual(['file', 'vanished']);
  });
});

describe('symbolic links', () => {
  it('end in no loop, and what they point to inside the target comes once', async () => {
    const root = makeTree({ 'a/x.txt': '1' });
    symlinkSync(root, join(root, 'a/up'));
    symlinkSync(join(root, 'a/x.txt'), join(root, 'again.txt'));
    for (const follow of [false, true]) {
      const { files, skipped } = await crawl(root, { follow });
      expect(files).toEqual(['a/x.txt']);
      expect(skipped).toEqual([]);
    }
  });

  it('that lead out are named, or followed with --follow, each folder once', async () => {
    const outside = makeTree({ 'secret.txt': '1', 'deep/er.txt': '2' });
    symlinkSync(outside, join(outside, 'deep/loop'));
    const root = makeTree({ 'a.txt': '1' });
    symlinkSync(outside, join(root, 'out'));
    symlinkSync(outside, join(root, 'out2'));
    const { files, skipped } = await crawl(root);
    expect(files).toEqual(['a.txt']);
    expect(skipped[0]).toBe(
      `out: excluded: a symbolic link to ${outside}; use --follow to examine what it leads to`,
    );
    expect((await crawl(root, { follow: true })).files).toEqual([
      'a.txt',
      'out/secret.txt',
      'out/deep/er.txt',
    ]);
  });

  it('that lead nowhere are named', async () => {
    const root = makeTree({});
    symlinkSync('/no/such/place', join(root, 'broken'));
    expect((await crawl(root)).skipped).toEqual([
      'broken: excluded: a symbolic link that leads nowhere',
    ]);
  });

  it('are what is meant when the user names one', async () => {
    const outside = makeTree({ 'x.txt': '1' });
    const root = makeTree({});
    symlinkSync(outside, join(root, 'link'));
    symlinkSync(join(outside, 'x.txt'), join(root, 'file-link'));
    expect((await crawl(join(root, 'link'))).files).toEqual(['x.txt']);
    expect((await crawl(join(root, 'file-link'))).entries).toMatchObject([{ kind: 'file' }]);
  });
});

describe('what is left out', () => {
  it('by .showmeignore is counted, one entry per file or folder', async () => {
    const root = makeTree({
      '.showmeignore': '# old\n*.bak\n/cache/\n!keep.bak\n',
      'a.bak': '',
      'keep.bak': '',
      'cache/1': '',
      'cache/2': '',
      'sub/cache/3': '',
      'sub/.showmeignore': '3\n',
      'sub/b.bak': '',
    });
    const { files, skipped } = await crawl(root);
    expect(files).toEqual(['.showmeignore', 'keep.bak', 'sub/.showmeignore']);
    expect(skipped).toEqual([
      'a.bak: excluded: left out by *.bak in .showmeignore',
      'cache: excluded: left out by /cache/ in .showmeignore',
      'sub/b.bak: excluded: left out by *.bak in .showmeignore',
      'sub/cache/3: excluded: left out by 3 in sub/.showmeignore',
    ]);
  });

  it('by --include and --exclude is counted', async () => {
    const root = makeTree({ 'a.csv': '', 'b.txt': '', 'c.txt': '', 'old/d.csv': '', 'e.CSV': '' });
    const { files, skipped } = await crawl(root, { include: ['*.csv'], exclude: ['old'] });
    expect(files).toEqual(['a.csv']);
    expect(skipped).toEqual([
      'old: excluded: left out by --exclude old',
      ': excluded: 3 files of this folder do not match --include',
    ]);
  });

  it('by --max-filesize is counted', async () => {
    const root = makeTree({ 'big.txt': 'x'.repeat(100), 'small.txt': 'x' });
    const { files, skipped } = await crawl(root, { maxFileBytes: 99 });
    expect(files).toEqual(['small.txt']);
    expect(skipped).toEqual([
      'big.txt: too-large: it holds 100 bytes, more than --max-filesize allows (99)',
    ]);
  });

  it('are the files of the program itself', async () => {
    const root = makeTree({ 'data/inventory.db': '', 'data/keys/k': '', 'a.txt': '' });
    const { files, skipped } = await crawl(root, { ownPaths: [join(root, 'data')] });
    expect(files).toEqual(['a.txt']);
    expect(skipped).toEqual(['data: excluded: it belongs to the inventory of showme itself']);
  });
});

it('keeps no list of all paths: the crawl waits for its reader', async () => {
  const root = makeTree({});
  for (let folder = 0; folder < 12; folder++) {
    mkdirSync(join(root, `f${folder}`));
    for (let file = 0; file < 1000; file++) writeFileSync(join(root, `f${folder}`, `${file}`), '');
  }
  const target = resolveTarget(root);
  if (target.kind !== 'path') throw new Error('no tree');
  let count = 0;
  for await (const batch of walk(target, { ...everything, roots: [root] })) {
    const isFirst = count === 0;
    count += batch.count;
    if (isFirst) {
      await new Promise((later) => setTimeout(later, 200));
      // Folders far behind cannot have been listed yet: what is put there now still comes.
      writeFileSync(join(root, 'f9', 'late'), '');
    }
    for (const { uri } of batch.files()) if (uri.endsWith('/late')) count += 1_000_000;
  }
  expect(count).toBe(1_012_001);
});
