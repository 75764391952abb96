// Measures whole scans side by side with ripgrep on the same files, round by round, and prints a table of ratios.
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contendersIn, isInstalled, type Contender } from './contenders.ts';
import { corpora, makeCorpus, shares, type Corpus } from './corpora.ts';
import { historyLine, machine } from './history.ts';
import { measure, medianOf, type Measured } from './measure.ts';
import { sizeOf } from './size.ts';
import { measureStart } from './start.ts';
import { printUnchanged } from './unchanged.ts';

const { values } = parseArgs({
  options: {
    /** Share of the full size: 1 makes 1.5 GB. */
    scale: { type: 'string', default: '0.25' },
    rounds: { type: 'string', default: '5' },
    corpus: { type: 'string', default: [...corpora.map(({ id }) => id), 'unchanged'].join(',') },
    /** 'share' or 'dense': how much of it is sensitive. */
    share: { type: 'string', default: 'share' },
    /** Where corpora are kept from run to run; else they are made and removed. */
    corpora: { type: 'string' },
    /** Appends a line for each corpus to bench/HISTORY.md. */
    record: { type: 'boolean', default: false },
  },
});
const scale = Number(values.scale);
const rounds = Number(values.rounds);
const share = shares[values.share === 'dense' ? 'dense' : 'share'];
if (!(scale > 0) || !(rounds >= 1)) throw new Error('--scale and --rounds are numbers above 0');

const work = mkdtempSync(join(tmpdir(), 'showme-bench-'));
const kept = values.corpora ?? join(work, 'corpora');
mkdirSync(kept, { recursive: true });
const columns = ['CPU s', 'MB/CPU s', 'wall s', 'MB/s', 'peak MB', 'CPU ÷ rg'];

async function runCorpus(corpus: Corpus): Promise<void> {
  const path = makeCorpus(corpus, kept, { scale, share });
  const { files, bytes } = sizeOf(path);
  const megabytes = bytes / 1e6;
  console.log(`\n${corpus.title}; ${share.name}: ${files} files, ${megabytes.toFixed(0)} MB`);
  const contenders = contendersIn(work);
  const measured = new Map<Contender, Measured[]>(contenders.map((one) => [one, []]));
  for (let round = 0; round < rounds; round++)
    for (const one of contenders) measured.get(one)?.push(await measure(one.command(path)));
  const medians = new Map(contenders.map((one) => [one.id, medianOf(measured.get(one) ?? [])]));
  const rg = medians.get('rg');
  console.log(' '.repeat(28) + columns.map((name) => name.padStart(10)).join(''));
  for (const { id, title } of contenders) {
    const { cpuSeconds, wallSeconds, peakMegabytes } = medians.get(id) as Measured;
    const cells = [
      cpuSeconds.toFixed(2),
      (megabytes / cpuSeconds).toFixed(0),
      wallSeconds.toFixed(2),
      (megabytes / wallSeconds).toFixed(0),
      peakMegabytes.toFixed(0),
      rg ? (cpuSeconds / rg.cpuSeconds).toFixed(2) : '–',
    ];
    console.log(title.padEnd(28) + cells.map((cell) => cell.padStart(10)).join(''));
  }
  const [two, rgTwo] = [medians.get('showme-2'), medians.get('rg-2')];
  if (two && rgTwo)
    console.log(`wall of -j 2 ÷ rg -j2: ${(two.wallSeconds / rgTwo.wallSeconds).toFixed(2)}`);
  if (values.record)
    appendFileSync(
      join(import.meta.dirname, '..', '..', 'bench', 'HISTORY.md'),
      historyLine({ corpus: `${corpus.id} (${share.name})`, megabytes, rounds, medians }),
    );
}

if (!existsSync(join(import.meta.dirname, '..', '..', 'dist')))
  throw new Error('build the program first: npm run build');
try {
  console.log(`${machine()}; medians of ${rounds} rounds, interleaved`);
  const missing = ['rg', 'bulk_extractor'].filter((program) => !isInstalled(program));
  if (missing.length > 0) console.log(`not installed, so not compared: ${missing.join(', ')}`);
  await measureStart(rounds);
  const wanted = values.corpus.split(',');
  if (wanted.includes('unchanged')) await printUnchanged(work, Math.round(scale * 400_000), rounds);
  for (const corpus of corpora) if (wanted.includes(corpus.id)) await runCorpus(corpus);
} finally {
  rmSync(work, { recursive: true, force: true });
}
