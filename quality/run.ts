// `npm run quality`: draws the corpus, scans it once with the built command, and prints how well that did.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Asked, readArguments, usualSeed } from './arguments.ts';
import { blindA } from './blind-A/index.ts';
import { blindB } from './blind-B/index.ts';
import { blindC } from './blind-C/index.ts';
import { blindD } from './blind-D/index.ts';
import { blindE } from './blind-E/index.ts';
import { blindF } from './blind-F/index.ts';
import { blindG } from './blind-G/index.ts';
import { drawCorpus, writeCorpus } from './corpus.ts';
import { exitCode, hold, judge, readHeld } from './floors.ts';
import type { Genre } from './document.ts';
import { genres } from './genres/index.ts';
import { heldOut } from './held-out/index.ts';
import { type Matched, matchDocument } from './match.ts';
import { bytesUnder, falseFinds, writeNoise } from './noise.ts';
import { foundByDocument, scanFolders } from './scan.ts';
import { type Figure, scoreAll, scoreGenre } from './score.ts';
import { figureTable, genreTable, missLines } from './table.ts';

const megabyte = 1e6;

function genresOf({ blind, heldOut: isHeldOut }: Asked): readonly Genre[] {
  if (blind !== null)
    return { A: blindA, B: blindB, C: blindC, D: blindD, E: blindE, F: blindF, G: blindG }[blind];
  return isHeldOut ? heldOut : genres;
}

async function matchCorpus(asked: Asked, folder: string): Promise<Matched[]> {
  const wanted = genresOf(asked).filter(({ name }) => asked.genre === null || name === asked.genre);
  if (wanted.length === 0) throw new Error(`there is no genre ${asked.genre}`);
  const documents = await drawCorpus(wanted, asked.seed);
  writeCorpus(documents, folder);
  const found = foundByDocument(scanFolders([folder]), folder);
  return documents.map((document) => matchDocument(document, found.get(document.name)));
}

/** False finds over a folder where every find is one. */
function rateOf(name: string, folder: string, bytes: number, asked: Asked): Figure {
  const lines = falseFinds(scanFolders([folder]));
  for (const line of lines.slice(0, asked.misses)) console.log(line);
  return {
    name,
    unit: 'rate',
    value: lines.length / (bytes / megabyte),
    of: Math.round(bytes / megabyte),
  };
}

async function run(asked: Asked): Promise<number> {
  const started = performance.now();
  const work = mkdtempSync(join(tmpdir(), 'showme-quality-'));
  try {
    const matched = await matchCorpus(
      asked,
      asked.keep === null ? join(work, 'd') : resolve(asked.keep),
    );
    for (const line of missLines(matched, asked.misses)) console.log(line);
    const figures = scoreAll(matched);
    const isWhole = asked.genre === null && genresOf(asked) === genres;
    if (isWhole) {
      const noise = join(work, 'n');
      figures.push(
        rateOf('false finds per MB of noise', noise, writeNoise(noise, asked.seed), asked),
      );
    }
    if (asked.byGenre) console.log(`${genreTable(byGenre(matched))}\n`);
    if (asked.hold && isWhole && asked.seed === usualSeed) hold(figures);
    // Floors hold for the one corpus that they were measured on.
    const isHeld = isWhole && asked.seed === usualSeed;
    const verdicts = judge(figures, isHeld ? readHeld() : {});
    console.log(figureTable(verdicts));
    for (const tree of asked.trees) {
      const { value, of } = rateOf(tree, tree, bytesUnder(tree), asked);
      console.log(`  ${tree}: ${value!.toFixed(3)} false finds per MB over ${of} MB`);
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${matched.length} documents of ${byGenre(matched).length} genres, seed ${asked.seed}, ${seconds} s`,
    );
    return exitCode(verdicts);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function byGenre(matched: readonly Matched[]): [string, Figure[]][] {
  const names = [...new Set(matched.map(({ document }) => document.genre))];
  return names.map((name) => [
    name,
    scoreGenre(matched.filter(({ document }) => document.genre === name)),
  ]);
}

process.exitCode = await run(readArguments(process.argv.slice(2)));
