// Who runs in a round: showme as it is installed, ripgrep for the same question, and others where they are installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './measure.ts';
import { everyWord, shortList, words } from './patterns.ts';

export interface Contender {
  readonly id: string;
  readonly title: string;
  command(corpus: string): Command;
}

const cli = join(import.meta.dirname, '..', '..', 'dist', 'src', 'cli.js');

export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Everything that can be run here. `folder` takes pattern files, inventories and reports. */
export function contendersIn(folder: string): readonly Contender[] {
  const patterns = (name: string, list: readonly string[]): string => {
    const path = join(folder, `${name}.patterns`);
    writeFileSync(path, `${list.join('\n')}\n`);
    return path;
  };
  const rg = (path: string, threads: number) => (corpus: string) => ({
    program: 'rg',
    args: ['-uuu', '--count-matches', '--regex-size-limit=1G', `-j${threads}`, '-f', path, corpus],
  });
  const showme = (workers: readonly string[]) => (corpus: string) => ({
    program: process.execPath,
    args: [
      cli,
      'scan',
      corpus,
      ...workers,
      '-f',
      'json',
      '--fail-on',
      'never',
      '--progress',
      'never',
    ],
    // An inventory of its own for each run: nothing is known from the run before.
    env: { SHOWME_DATA_DIR: mkdtempSync(join(folder, 'data-')) },
  });
  const list = patterns('short', shortList);
  const all = patterns('words', everyWord);
  return [
    { id: 'showme', title: 'showme scan -j 1', command: showme(['-j', '1']) },
    { id: 'showme-2', title: 'showme scan -j 2', command: showme(['-j', '2']) },
    ...(isInstalled('rg')
      ? [
          { id: 'rg', title: `rg -j1, ${shortList.length} patterns`, command: rg(list, 1) },
          { id: 'rg-2', title: `rg -j2, ${shortList.length} patterns`, command: rg(list, 2) },
          {
            id: 'rg-all',
            title: `rg -j1, ${words.toLocaleString('en-US')} words`,
            command: rg(all, 1),
          },
        ]
      : []),
    ...(isInstalled('bulk_extractor')
      ? [
          {
            id: 'bulk',
            title: 'bulk_extractor -E accts',
            command: (corpus: string) => ({
              program: 'bulk_extractor',
              args: ['-q', '-E', 'accts', '-o', mkdtempSync(join(folder, 'bulk-')), '-R', corpus],
            }),
          },
        ]
      : []),
  ];
}
